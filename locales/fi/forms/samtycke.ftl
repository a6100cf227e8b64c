# Language: Finnish (fi). Read aloud: every sentence can be interpreted by itself.
## Translated from Swedish.
## Reviewed by: nobody yet

form-title = Suostumus tietojen luovuttamiseen
    .purpose = Keskustelu siitä, mitä sosiaalitoimi saa henkilöstä kertoa, kenelle, mihin tarkoitukseen ja kuinka kauan. Ei on vastaus siinä missä muutkin.
    .elements = Suostumus:

### Opening

section-opening = Aloitus
information_given = Se, mitä kerrotte täällä, on salaista. En saa kertoa sitä eteenpäin ilman teidän suostumustanne, paitsi niissä harvoissa tapauksissa, joissa laki niin sanoo. Nyt haluan kysyä, suostutteko johonkin, ja jos suostutte, niin mihin.
    .short = Tiedot luettu ääneen
    .help = Kerro myös, kuka sinä olet ja miksi kysyt. Lue hitaasti.
    .note = Anna henkilön vastata, ennen kuin jatkat.
    .read = Luettu ääneen
interpreter_needed = Haluatteko puhua tulkin välityksellä?
    .short = Tulkin tarve
    .help = Sellaiset sanat kuin salassapito (sekretess) ja suostumus (samtycke) ovat vaikeita myös sille, joka puhuu ruotsia arjessa.
interpreter_mode = Miten keskustelu tulkataan?
    .short = Tulkkaustapa
    .help = Sinä täytät tämän. Lasten, sukulaisten ja ystävien ei pidä tulkata.
    .none = Ei tulkkia
    .on_site = Tulkki paikalla
    .phone = Tulkki puhelimessa
    .video = Tulkki videolla
    .relative = Sukulainen tai ystävä
spoken_language = Mitä kieltä haluatte puhua?
    .short = Kieli
whose_secrecy = Ketä tiedot koskevat?
    .short = Ketä se koskee
    .own = Minua
    .child = Lastani
child_age = Kuinka vanha lapsi on?
    .short = Lapsen ikä
    .unit = vuotta
guardians_part = Mitä lapsen huoltajat sanovat?
    .short = Huoltajat
    .help = Pienempi lapsi ei voi yksin suostua. Se, kuinka paljon lapsi itse päättää, riippuu iästä ja kypsyydestä.
    .all_agree = Kaikki suostuvat
    .one_agrees = Toinen suostuu, toiselta ei ole kysytty
    .one_refuses = Yksi sanoo ei
    .not_asked = Heiltä ei ole kysytty
    .child_alone = Lapsi vastaa itse, ilman huoltajaa
child_heard = Onko lapsi saanut sanoa, mitä mieltä hän on?
    .short = Lapsen mielipide
child_agrees = Suostuuko lapsi itse siihen, että tietoja annetaan?
    .short = Lapsen vastaus
    .help = Myös ei kirjataan tähän, vaikka huoltajat suostuvat.

### Understanding

section-understanding = Ymmärtäminen
free_to_refuse = Te päätätte itse. Voitte sanoa kyllä, ei tai suostua osaan. Jos sanotte ei, se ei vaikuta siihen, saatteko apua. Jos sanotte kyllä, voitte muuttaa mielenne myöhemmin.
    .short = Vapaus sanoa ei
    .note = Yksi lause kerrallaan.
    .read = Luettu ääneen
told_free = Onko teille kerrottu, että voitte sanoa ei ja että se ei vaikuta apuunne?
    .short = Tietää, että voi sanoa ei
told_what = Onko teille kerrottu, mitä tietoja asia koskee ja mihin niitä käytetään?
    .short = Tietää, mitä asia koskee
told_withdraw = Onko teille kerrottu, että voitte perua suostumuksenne?
    .short = Tietää, että voi perua
    .help = Sitä, mikä on jo luovutettu, ei voi ottaa takaisin. Sano myös se.
own_words = Kertokaa omin sanoin: mitä minä teiltä kysyn, ja mitä tapahtuu, jos sanotte kyllä tai ei?
    .short = Omin sanoin
    .help = Kuuntele, luuleeko henkilö, että tuki riippuu vastauksesta. Selitä uudelleen, jos jokin meni väärin.
    .note = Tulkkaa minä-muodossa. Älä auta vastauksessa.
understood = Onko henkilö ymmärtänyt?
    .short = Ymmärtäminen
    .help = Sinun arviosi siitä, mitä henkilö juuri sanoi.
    .understood = Kyllä
    .partly = Osittain
    .not_understood = Ei
pressure = Onko joku sanonut, miten teidän pitää vastata? Mitä hän sanoi?
    .short = Painostus
    .help = Kysy avoimesti ja odota. Älä lue vaihtoehtoja ensin.
    .nobody = Ei, kukaan ei ole
    .advised = Joku on antanut neuvon
    .must = Joku on sanonut, että minun täytyy suostua
    .money_depends = Joku on sanonut, että rahat tai apu riippuvat vastauksesta
    .someone_else = Joku perheessä tai muu henkilö painostaa minua
threat = Onko joku, joka ei saa tietää, missä olette?
    .short = Joku, joka ei saa tietää
    .help = Kysy vain, kun henkilö on yksin sinun ja tulkin kanssa. Älä kirjoita mitään paikkaa.
    .note = Älä sano nimiä äläkä paikkoja.

### The answer

section-decision = Vastaus
consent = Suostutteko siihen, että annamme tietoja jollekin toiselle?
    .short = Vastaus
    .help = Kieltäytymiseen ei tarvita syytä. Älä kysy miksi, äläkä kysy uudelleen tänään.
    .given = Kyllä
    .partly = Kyllä, osaan
    .refused = Ei
decided_on = Minä päivänä henkilö vastasi?
    .short = Vastauspäivä
how_given = Miten vastaus annettiin?
    .short = Miten annettiin
    .signed = Kirjallisesti, allekirjoitettuna
    .spoken = Suullisesti
    .shown = Henkilö ei sanonut mitään mutta osoitti sen

### Scope

section-scope = Laajuus
what = Mitä tietoja saamme antaa? Luen yhden asian kerrallaan.
    .short = Tiedot
    .note = Lue yksi vaihtoehto kerrallaan.
    .name_and_contact = Nimi ja miten minut tavoittaa
    .address = Missä asun
    .decisions = Avun päätökset
    .money = Raha-asiani
    .dwelling = Miten asun
    .health = Terveyteni
    .children = Lapseni
    .other_support = Muu tuki, jota saan
    .what_was_said = Se, mitä olen kertonut keskusteluissa
    .something_else = Jotain muuta
    .everything = Kaikki
what_else = Mitä muuta saamme antaa?
    .short = Muut tiedot
never = Onko jotain, mitä emme saa koskaan kertoa?
    .short = Ei saa koskaan antaa
    .help = Kirjoita henkilön sanat. Älä kirjoita mitään paikkaa, jos joku ei saa tietää, missä henkilö on.
recipients = Ketkä saavat tiedot? Otamme yhden kerrallaan.
    .short = Vastaanottajat
    .entry = Vastaanottaja { $number }
    .add = Lisää vastaanottaja
    .none = Ei kukaan
recipients-kind = Kuka se on?
    .short = Vastaanottajan laji
    .municipality = Toinen kunta
    .health_care = Terveydenhuolto
    .school = Koulu tai esikoulu
    .state_authority = Valtion viranomainen
    .landlord = Vuokranantaja
    .relative = Omainen
    .someone_else = Joku muu
recipients-municipality = Mikä kunta?
    .short = Kunta
recipients-which = Mikä toiminta tai tehtävä?
    .short = Toiminta
    .help = Älä kirjoita yksityishenkilön nimeä.
recipients-may_get = Saako tämä vastaanottaja kaiken, mihin olette suostunut, vai vain osan?
    .short = Kuinka paljon
    .all_of_it = Kaiken
    .some_of_it = Vain osan
recipients-only_this = Minkä osan?
    .short = Vain tämän
what_for = Mihin tietoja saa käyttää?
    .short = Tarkoitus
    .explain_move = Sen selvittämiseen, miten muutto tapahtui
    .transfer = Asian siirtämiseen
    .supervision = Valvontaan tehtävään ilmoitukseen tai hakemukseen
    .plan_support = Avun suunnittelemiseen
    .apply_elsewhere = Hakemukseen jossain muualla
    .something_else = Johonkin muuhun
    .not_said = Sitä ei ole sanottu
fetch_too = Saammeko myös hakea sieltä tietoja teistä?
    .short = Tietojen hakeminen
until = Kuinka kauan suostumuksenne on voimassa?
    .short = Kuinka kauan
    .once = Yhden kerran
    .a_day = Tiettyyn päivään asti
    .case_closed = Kunnes asia on valmis
    .no_end = Sitä ei ole päätetty
until_day = Mihin päivään asti?
    .short = Viimeinen päivä

### Withdrawal

section-withdrawal = Peruminen
withdrawn = Oletteko muuttanut mielenne sen jälkeen, kun suostuitte?
    .short = Peruttu
    .help = Kysy joka kerta, kun tapaatte. Ensimmäisellä kerralla vastaus on ei.
    .no = En
    .partly = Kyllä, osittain
    .wholly = Kyllä, kokonaan
withdrawn_on = Minä päivänä muutitte mielenne?
    .short = Perumispäivä
withdrawn_what = Mikä ei enää ole voimassa?
    .short = Ei enää voimassa
shared_already = Onko jotain jo luovutettu?
    .short = Jo luovutettu
    .help = Sitä ei voi ottaa takaisin. Kerro henkilölle, mitä on luovutettu ja kenelle.
recipients_told = Onko vastaanottajille kerrottu, mikä on peruttu?
    .short = Vastaanottajat tietävät

### The officer's part

section-record = Käsittelijän osa
exceptions = Onko jokin syy antaa tietoja myös ilman suostumusta?
    .short = Ilman suostumusta
    .help = Laissa on vain vähän poikkeuksia. Kysy juristilta, ennen kuin käytät jotain niistä.
    .under_18 = Henkilö on alle 18-vuotias
    .misuse = Käynnissä oleva päihteiden väärinkäyttö
    .compulsory_care = Tahdosta riippumaton psykiatrinen hoito
    .pregnant = Raskaana, ja lapsi tarvitsee suojaa
    .duty_by_law = Laki sanoo, että tieto on annettava
    .none = Ei mikään niistä
planned_sharing = Mitä toimisto aikoo luovuttaa?
    .short = Suunniteltu luovutus
    .nothing = Ei mitään
    .within_consent = Sen, mitä suostumus koskee
    .beyond_consent = Enemmän kuin suostumus koskee
    .despite_refusal = Tietoja, vaikka henkilö on kieltäytynyt
documented = Onko vastaus merkitty asiakirjoihin?
    .short = Merkitty
copy_given = Onko henkilö saanut kopion tai kirjallisen tiedon?
    .short = Kopio

### The parts of a consent

element-informed = Henkilö tietää ja on ymmärtänyt
    .short = tietää
element-voluntary = Vapaaehtoinen
    .short = vapaaehtoinen
element-limited = Rajattu: mitä, kenelle, mihin, kuinka kauan
    .short = rajattu
element-expressed = Ilmaistu
    .short = ilmaistu
element-in_force = Voimassa tänään
    .short = voimassa

### Findings

flag-sharing_despite_refusal = Tietoja aiotaan antaa, vaikka henkilö on kieltäytynyt
    .why = Salassapito on voimassa, kunnes henkilö luopuu siitä. Lain poikkeus tutkitaan jokaisen tiedon kohdalla, ja se ulottuu vain niihin, jotka laki mainitsee.
flag-sharing_after_withdrawal = Tietoja aiotaan antaa, vaikka suostumus on peruttu
    .why = Peruttu suostumus ei enää ole voimassa.
flag-sharing_beyond_consent = Aiotaan antaa enemmän kuin suostumus koskee
    .why = Henkilö voi luopua salassapidosta osittain. Muu on edelleen salaista.
flag-sharing_after_the_day = Tietoja aiotaan antaa suostumuksen viimeisen päivän jälkeen
    .why = Suostumus on päättynyt.
flag-sharing_on_flawed_consent = Tietoja aiotaan antaa, mutta suostumus ei riitä
    .why = Suostumus pätee vain, jos henkilö tietää, mitä se koskee, ymmärtää sen ja antaa sen vapaasti. Lapsen puolesta päättävät huoltajat, ikä ja kypsyys huomioon ottaen.
flag-sharing_without_answer = Tietoja aiotaan antaa, mutta suostumus ei ole selvä
    .why = Henkilö ei ole sanonut kyllä eikä ei. Ilman myöntävää vastausta tai muuta lain tukea tietoja ei saa antaa.
flag-exception_may_apply = Jokin salassapidon poikkeus voi päteä
    .why = Silloin tietoja voidaan saada antaa ilman suostumusta. Se tutkitaan erikseen, ja suostumus on voimassa siitä riippumatta.
flag-money_depends = Henkilö luulee tai on kuullut, että apu riippuu vastauksesta
    .why = Suostumus, joka on tuen ehto, ei ole vapaaehtoinen. Laissa ei mainita sellaista ehtoa.
flag-told_that_must = Henkilölle on sanottu, että on pakko suostua
    .why = Se, joka ei saa kieltäytyä, ei ole suostunut.
flag-pressed_by_someone_else = Joku muu painostaa henkilöä vastaamaan
    .why = Puhu henkilön kanssa kahden, ennen kuin vastaus otetaan huomioon.
flag-not_told_of_freedom = Henkilölle ei ole kerrottu, että voi sanoa ei
    .why = Ilman sitä ei voi sanoa, että vastaus on vapaa.
flag-not_told_what = Henkilölle ei ole kerrottu, mitä suostumus koskee
    .why = Voi suostua vain siihen, minkä tuntee.
flag-not_told_of_withdrawal = Henkilölle ei ole kerrottu, että suostumuksen voi perua
    .why = Se on osa itse päättämistä.
flag-not_understood = Henkilö ei ole ymmärtänyt kysymystä
    .why = Suostumus sellaiseen, mitä ei ole ymmärtänyt, ei kanna.
flag-partly_understood = Henkilö on ymmärtänyt osan
    .why = Selitä se, mikä on epäselvää, ennen kuin mitään annetaan.
flag-without_interpreter = Suostumusta kysyttiin ilman tulkkia, vaikka tulkkia tarvitaan
    .why = Sen, joka ei hallitse ruotsia, pitää saada tulkki tarvittaessa.
flag-relative_interprets = Sukulainen tai ystävä tulkkaa
    .why = Vaitiolovelvollisuus ei koske sitä, jota ei ole palkattu tulkiksi, ja henkilö ei ehkä vastaa vapaasti.
flag-child_alone = Lapsi vastaa ilman huoltajaa
    .why = Lapsi voi itse luopua salassapidosta vain, jos ikä ja kypsyys riittävät.
flag-guardian_refuses = Yksi huoltaja kieltäytyy
    .why = Se, kuka silloin päättää, on kysymys juristille.
flag-guardians_not_asked = Kaikilta huoltajilta ei ole kysytty
    .why = Huoltajat päättävät yhdessä, lapsen ikä ja kypsyys huomioon ottaen.
flag-child_not_heard = Lapsi ei ole saanut sanoa mielipidettään
    .why = Lapsen mielipide on otettava huomioon.
flag-child_not_agreed = Lapsi itse ei ole suostunut
    .why = Lapsen oma suostumus voi olla tarpeen yhdessä huoltajien kanssa. Se riippuu iästä ja kypsyydestä.
flag-everything = Suostumus koskee kaikkea
    .why = Niin laajaa suostumusta on vaikea hahmottaa. Rajaa se siihen, mitä tarvitaan.
flag-no_end = Suostumuksella ei ole viimeistä päivää
    .why = Ilman loppua ei henkilö eikä toimisto tiedä, milloin se lakkaa.
flag-no_purpose = Ei ole sanottu, mihin tietoja käytetään
    .why = Tarkoitus ratkaisee, mitä saa antaa.
flag-no_recipient = Vastaanottajaa ei ole nimetty
    .why = Suostumus pätee vain nimettyyn vastaanottajaan.
flag-recipient_without_secrecy = Jollakin vastaanottajalla ei ehkä ole vaitiolovelvollisuutta
    .why = Silloin tieto on suojaton, kun se on kerran annettu.
flag-threat_and_address = Joku ei saa tietää, missä henkilö on
    .why = Uhatun henkilön osoite ja yhteystiedot ovat salaisia kaikissa viranomaisissa.
flag-threat_unclear = On epäselvää, onko joku, joka ei saa tietää, missä henkilö on
    .why = Puuttuva vastaus ei ole kielto. Osoite ja yhteystiedot voivat tarvita suojaa.
flag-recipients_not_told = Vastaanottajat eivät tiedä, mikä on peruttu
    .why = He voivat jatkaa tietojen käyttöä vilpittömässä mielessä.
flag-not_documented = Vastausta ei ole merkitty
    .why = Suostumus ja kieltäytyminen pitää voida lukea asiakirjoista, päivineen ja vastaanottajineen.
flag-no_copy = Henkilöllä ei ole kirjallista tietoa
    .why = Paperi helpottaa mielen muuttamista.
flag-only_shown = Suostumus on vain osoitettu, ei sanottu
    .why = On vaikea tietää, mitä henkilö tarkoitti.
flag-refusal_respected = Henkilön kieltäytymistä kunnioitetaan
    .why = Mitään ei anneta.
flag-well_informed = Henkilö tietää, on ymmärtänyt ja vastaa vapaasti
    .why = Juuri niin suostumuksen pitää syntyä.
flag-kept_within = Annettava mahtuu suostumukseen
    .why = Silloin salassapito ei estä.

### Contradictions

contradiction-gave_and_not_understood = Henkilö on suostunut eikä ole ymmärtänyt, mitä asia koskee.
contradiction-free_and_must = Henkilö tietää, että voi sanoa ei, ja on samalla kuullut, että on pakko suostua.
contradiction-partly_and_everything = Henkilö on suostunut osittain, mutta tiedoista saa antaa kaikki.
contradiction-threat_and_relative = Joku ei saa tietää, missä henkilö on, ja omaisen pitäisi saada tietoja.
contradiction-interpreted_and_not_needed = Tulkkia ei tarvita, mutta keskustelu tulkataan.

### Measures

measure-share_nothing = Älä anna mitään
    .how = Kerro työtovereille, joilla asia on. Kirjoita asiakirjoihin, miksi.
measure-share_only_this = Anna vain se, mitä suostumus koskee
    .how = Poista muu, ennen kuin mitään lähetetään.
measure-ask_again = Kysy uudelleen
    .how = Aloita alusta: mitä, kenelle, mihin, kuinka kauan. Anna henkilön vastata vapaasti.
measure-explain_again = Selitä uudelleen
    .how = Lyhyitä lauseita, yksi kerrallaan. Pyydä henkilöä kertomaan omin sanoin.
measure-book_interpreter = Varaa tulkki
    .how = Kysy suostumusta vasta, kun tulkki on mukana.
measure-take_back_condition = Peru ehto
    .how = Sano ja kirjoita, että apu ei riipu vastauksesta.
measure-speak_alone = Puhu henkilön kanssa kahden
    .how = Vain sinä, henkilö ja tulkki.
measure-narrow_it = Rajaa suostumus
    .how = Mitkä tiedot, kenelle, mihin ja mihin päivään asti?
measure-tell_of_risk = Kerro, mihin se voi johtaa
    .how = Se, joka saa tiedon, voi kertoa sen eteenpäin.
measure-protect_the_place = Suojaa paikka
    .how = Älä anna osoitetta äläkä yhteystietoja. Noudata suojan menettelyohjetta. Jo kunnan nimi voi paljastaa, missä henkilö on.
measure-ask_guardians = Kysy kaikilta huoltajilta
    .how = Jos se ei ole lapselle vaarallista.
measure-hear_the_child = Anna lapsen sanoa mielipiteensä
    .how = Selitä ikään sopivalla tavalla.
measure-tell_recipients = Kerro vastaanottajille, mikä on peruttu
    .how = Samana päivänä. Kirjoita, kenelle siitä kerrottiin.
measure-write_it_down = Merkitse vastaus
    .how = Päivä, kuka kysyi, miten tulkattiin, mitä henkilö vastasi.
measure-give_a_copy = Anna henkilölle kopio
    .how = Jos sitä on turvallista säilyttää kotona. Kysy ensin.
measure-ask_lawyer = Kysy juristilta
    .how = Ennen kuin mitään annetaan ilman suostumusta.

### Computed, and what cannot be right

computed-days_left = { $value ->
        [one] Suostumus on voimassa vielä { $value } päivän.
       *[other] Suostumus on voimassa vielä { $value } päivää.
    }
check-ended_before_it_began = Viimeinen päivä on ennen vastauspäivää.
check-withdrawn_before_given = Peruminen on ennen vastauspäivää.
check-withdrawn_later = Peruminen on keskustelupäivän jälkeen.
check-decided_later = Vastaus on keskustelupäivän jälkeen.
