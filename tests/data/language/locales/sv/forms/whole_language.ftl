form-title = Allt som språket kan
section-start = Början
section-job = Arbeten
section-end = Slutet
held_on = Vilken dag hålls samtalet?
home = I vilken kommun bodde du?
new_home = I vilken kommun bor du nu?
moved_on = { $home_known ->
        [yes] När flyttade du från { $home }?
       *[no] När flyttade du?
    }
first_contact_on = Du flyttade { $moved_on }. När tog du kontakt med oss?
    .help = Fråga efter dagen. Personen bodde i { $home }.
reached_us = Hur tog du kontakt?
    .phone = Per telefon
    .visit = Besök
    .letter = Brev
school = Vilken skola?
rent = Vilken hyra?
wish = Ville du flytta?
children = Finns det barn?
    .entry = Barn { $number }
children-age = Hur gammalt är barnet?
children-school_of_child = Vilken skola går barnet i? Det är { $age ->
        [one] { $age } år.
       *[other] { $age } år.
    }
children-story_of_child = Berätta om barnet.
children-may_we_ask = Får vi fråga skolan?
job = Har du haft arbeten?
    .entry = Arbete { $number }
job-workplace = Var arbetade du?
job-worked = När arbetade du där?
job-kept = Kunde du vara kvar på { $workplace }?
letter_sent_on = När skickades brevet?
computed-days_to_contact = { $value ->
        [one] { $value } dag från flytten till första kontakten.
       *[other] { $value } dagar från flytten till första kontakten.
    }
computed-responsible = { $value } svarade för stödet den månaden.
computed-answer_due = Svar senast { $value }.
check-contact_before_move = Första kontakten ligger före flytten { $moved_on }.
check-moved_in_the_future = Flytten ligger efter dagen för samtalet.
check-grown_child = Den som är { $age } år är inte ett barn.
check-very_old_child = Åldern kan inte stämma.
element-no_wish = Ingen egen vilja
flag-contact_at_once = Kontakt strax efter flytten
flag-lost_job = Arbetet gick förlorat
