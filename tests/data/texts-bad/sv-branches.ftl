# Choices between texts by an answer, as rules name it.
# expect problem-branch-never-taken @ 17
# expect problem-last-branch-is-answer @ 18
# expect problem-branch-never-taken @ 26
# expect problem-branch-never-taken @ 36
# expect problem-last-branch-is-answer @ 41
# expect problem-last-branch-is-answer @ 48
# expect problem-branch-never-taken @ 52
# expect problem-shown-raw @ 55
form-title = Ett litet formulär
section-s = Ett avsnitt
wish = Ville du flytta?
    .own = Ja
    .pressured = Nej
# What an option is called in words, and not all that there is.
moved_on = { $wish ->
        [Ja] Du ville.
       *[pressured] Du ville inte.
    }
    .help = { $wish ->
        [own] Du ville.
        [pressured] Du ville inte.
       *[other] Fråga öppet.
    }
    .note = { $wish_known ->
        [ja] { $wish }
       *[no] Inget
    }
# By a number, its plural forms and words.
children = { $wish_known ->
        [yes] { $wish ->
            [own] Barnen
           *[pressured] Dina barn
         }
       *[no] { $moved_on ->
            [2026] Barnen
           *[other] Alla barn
         }
    } { NUMBER($wish) ->
        [own] igen
       *[pressured] igen
    }
    .entry = Barn { $number }
children-age = Hur gammalt?
children-school = { $age ->
        [0] Nyfött
        [one] Ett år
       *[7] Skolbarn
    }
    .help = { $age ->
        [0] Nyfött
        [ett] Ett år
       *[other] { $age } år
    }
computed-since = { $value } { NUMBER() }
check-young = Barnet går inte i skola { $school ->
        [yes] än
        [no] nu
       *[other] alls
    }
flag-pushed = Pressad
