# Language: Finnish (fi). Read aloud: every sentence can be interpreted by itself.
## Translated from Swedish.
## Reviewed by: nobody yet

## "We" is the social services of the municipality where the person lives now. No finding is about the person: they are about our own steps.

form-title = Keskustelu ennen muuttoa
    .purpose = Keskustelu henkilön kanssa, joka ehkä muuttaa toiseen kuntaan: mitä henkilö itse haluaa, mitä täällä on kokeiltu, ja mitä meidän pitää tehdä, ennen kuin autamme?

### Opening

section-opening = Kertomus

information_given = Haluan ymmärtää, miten asutte nyt ja miten haluatte asua. Teidän ei tarvitse muuttaa saadaksenne apua. Te päätätte itse, mitä kerrotte. Voitte jättää vastaamatta kysymykseen.
    .short = Tiedot luettu ääneen
    .help = Kerro myös, että kirjoitat keskustelun aikana ja että henkilö saa lopussa kuulla yhteenvedon. Sano, ettette tänään päätä mitään muutosta.
    .note = Anna henkilön vastata, ennen kuin jatkat.
    .read = Luettu ääneen

interpreter_mode = Miten keskustelu tulkataan?
    .short = Tulkkaustapa
    .help = Sinä täytät tämän. Lasten, sukulaisten ja ystävien ei pidä tulkata. Jos tulkki on puhelimessa, tulkin ei tarvitse tietää, kuka henkilö on.
    .none = Ei tulkkia
    .on_site = Tulkki paikalla
    .phone = Tulkki puhelimessa
    .video = Tulkki videolla
    .relative = Sukulainen tai ystävä
    .officer_speaks = Ei tulkkia: puhun kieltä itse

spoken_language = Mitä kieltä haluatte puhua?
    .short = Kieli
    .help = Kysy myös, ymmärtävätkö henkilö ja tulkki toisiaan. Vaihda tulkkia tai aikaa, jos se ei toimi.

acute_needs = Onko jotain, mikä ei voi odottaa? Luen muutaman asian.
    .short = Kiireelliset tarpeet
    .help = Keskeytä keskustelu, jos jokin on kiireellistä. Kiireellinen ratkaistaan tässä ja nyt, tulipa muuttoa tai ei.
    .note = Lue yksi vaihtoehto kerrallaan.
    .food = Ruoka tälle päivälle
    .shelter = Paikka, jossa nukkua
    .medicine = Hoito tai lääkkeet
    .danger = Joku uhkaa tai satuttaa minua
    .child_needs_help = Lapsi tarvitsee apua nyt
    .nothing_acute = Ei, ei mitään kiireellistä

protection_need = Täytyykö teidän muuttaa saadaksenne suojaa väkivallalta tai uhkailulta?
    .short = Muutto suojan vuoksi
    .help = Kysy vain, kun henkilö on yksin sinun ja tulkin kanssa. Jos vastaus on kyllä, lähes kaikki muut kysymykset jäävät pois. Noudata silloin suojan menettelyohjetta äläkä kirjoita mitään paikkaa pöytäkirjaan.
    .note = Tulkkaa vain sanat. Älä sano nimiä äläkä paikkoja.

protection_steps = Mitä suojan hyväksi on tehty?
    .short = Suojan vaiheet
    .help = Sinulle. Ei lueta ääneen. Älä kirjoita, minne henkilö on menossa. Se, jonka on muutettava väkivallan vuoksi, saa hakea uudesta kunnasta ennen muuttoa.
    .routine_followed = Suojan menettelyohjetta noudatetaan
    .applied_there = Hakemus uuteen kuntaan on tehty tai tekeillä
    .receiver_informed = Uudelle kunnalle on kerrottu menettelyohjeen mukaan
    .company_uninformed = Yritys järjestää asumisen eikä uusi kunta tiedä mitään
    .not_started = Ei vielä mitään

story = Kertokaa, miten asutte nyt. Miten haluatte asua jatkossa? Aloittakaa siitä, mistä haluatte.
    .short = Kertomus
    .help = Älä mainitse ensin paikkakuntaa tai muuttoa. Kuuntele ja kirjoita henkilön omin sanoin. Jatka kysymällä: Mikä on teille tärkeää? Kuka niin sanoi? Kirjoita oma arviosi muualle.
    .note = Tulkkaa minä-muodossa. Älä muuta sanavalintoja.

wish_first = Mitä henkilö sanoi muuttamisesta, ennen kuin olit kysynyt?
    .short = Tahto kertomuksessa
    .help = Sinulle. Ei lueta ääneen. Ensimmäinen vastaus on annettu ilman vaihtoehtoja, joista valita. Kysymys esitetään vielä kerran myöhemmin.
    .wants_to_move = Haluaa muuttaa toiseen kuntaan
    .wants_to_stay = Haluaa jäädä asumaan kuntaan
    .both_ways = Sanoi sekä että
    .not_mentioned = Ei ottanut asiaa puheeksi

### Life here

section-life_here = Elämä täällä

home_municipality = Missä kunnassa asutte nyt?
    .short = Kotikunta
    .help = Kirjoita muutama kirjain ja valitse luettelosta. Tarkoitetaan kuntaa, jossa henkilö asuu vakinaisesti.
    .note = Kysy kuntaa, älä osoitetta.

years_here = Montako vuotta olette asunut tässä kunnassa?
    .short = Vuosia kunnassa
    .help = Kirjoita 0, jos aika on alle vuosi. Socialstyrelsenin suosituksen mukaan sitä, joka on asunut kauan samalla paikkakunnalla, ei pitäisi pakottaa pois sieltä.
    .unit = vuotta

recent_moves = Montako kertaa olette muuttanut kolmen viime vuoden aikana?
    .short = Muuttoja 3 vuodessa
    .help = Älä laske mukaan muuttoa, josta nyt puhutaan. Monet muutot ovat erityisen raskaita lapsille.
    .unit = muuttoa

present_home = Miten asutte nyt?
    .short = Asunto nyt
    .help = Kysy, kuinka suuri asunto on, ketkä sen jakavat ja kuinka kauan henkilö saa jäädä. Kirjoita muistiinpano tarvittaessa.
    .note = Kunnan sopimus tarkoittaa, että kunta vuokraa asunnon ja antaa henkilön asua siinä.
    .own_lease = Oma ensikäden vuokrasopimus
    .second_hand = Vuokralla toisen käden sopimuksella
    .municipal_contract = Kunnan kautta saadussa asunnossa
    .temporary = Hotellissa tai retkeilymajassa
    .with_others = Sukulaisten tai ystävien luona
    .no_home = Ei ole asuntoa
    .other = Muulla tavalla

present_home_cramped = Onko asunto liian pieni siellä asuville?
    .short = Liian pieni asunto nyt
    .help = Kysy, montako huonetta on ja kuinka monta siellä asuu. Myös yksi hotellihuone koko perheelle lasketaan.

contract_end_help = Mitä teille on kerrottu ajasta kunnan sopimuksen jälkeen?
    .short = Kunnan sopimuksen jälkeen
    .help = Sopimus saa päättyä. Ratkaisevaa on, mitä apua sen jälkeen annetaan ja missä.
    .help_here = Saan apua asunnon hakemiseen tästä kunnasta
    .help_elsewhere = Saan apua asunnon hakemiseen toisesta kunnasta
    .no_help = En saa apua
    .not_discussed = Kukaan ei ole puhunut siitä

support_now = Millä elätte nyt? Mitä tukea teillä on?
    .short = Tuki nyt
    .help = Useita vastauksia voi valita. Aktiivisen myötävaikuttamisen (aktiv medverkan) määritelmä koskee sitä, joka saa toimeentulotukea. Munkedalin linjaus ottaa huomioon myös muun sosiaalitoimen tuen.
    .note = Toimeentulotuki (ekonomiskt bistånd) on rahaa kunnan sosiaalitoimelta. Siitä käytetään myös nimeä försörjningsstöd.
    .economic_assistance = Toimeentulotukea kunnalta
    .social_support = Muuta tukea sosiaalitoimelta
    .own_income = Palkkaa tai muuta omaa tuloa
    .other_benefits = Etuutta toiselta viranomaiselta
    .none_of_these = Ei mitään näistä

ongoing_support = Mitä muuta tukea saatte sosiaalitoimelta? En tarkoita rahaa.
    .short = Muu tuki nyt
    .help = Vain tuki, joka on käynnissä. Älä kysy tuen syytä. Käynnissä olevan tuen ei pidä loppua vain siksi, että joku muuttaa.
    .note = Lue yksi vaihtoehto kerrallaan.
    .treatment = Hoitoa
    .home_support = Asumisen tukea (boendestöd) tai apua kotiin
    .contact_person = Tukihenkilö (kontaktperson)
    .family_support = Tukea lapsille tai perheelle
    .other_support = Muuta tukea
    .no_support = Ei muuta tukea

### At home first

section-home_first = Kotikunnassa ensin

tried_here = Mitä te ja me olemme tehneet löytääksemme asunnon tästä kunnasta?
    .short = Yritykset täällä
    .help = Koskee sekä sitä, mitä kunta on tehnyt, että sitä, mitä henkilö on tehnyt itse. Useita vastauksia voi valita.
    .municipal_home = Asunto kunnan kautta
    .temporary_place = Tilapäinen asunto
    .office_asked_landlords = Kunta on kysynyt vuokranantajilta
    .searched_myself = Olen hakenut itse
    .landlords_refused = Vuokranantajat ovat kieltäytyneet
    .not_accepted = Minua ei hyväksytä: ei työtä tai velkoja
    .nothing_tried = Ei mitään

offered_here = Mitä olemme tarjonneet teille tässä kunnassa?
    .short = Tarjottu täällä
    .help = Anna henkilön vastata vapaasti. Valitse se, mikä oli lähimpänä todellista mahdollisuutta. Valitse ”Ei mitään” vain, kun henkilö sanoo, ettei mitään ollut.
    .home_offered = Asuntoa
    .temporary_offered = Tilapäistä asuntoa
    .help_to_search = Apua hakemisessa
    .other = Jotain muuta
    .none = Ei mitään

if_stay = Mitä tapahtuu, jos jäätte asumaan tähän kuntaan? Mitä olemme sanoneet siitä?
    .short = Jos henkilö jää
    .help = Koskee sitä, mitä henkilö on kuullut meiltä. Kirjoita sanat muistiinpanoon, jos joku on sanonut ne suoraan. Oikaise heti se, mikä on väärin.
    .could_stay = Saan apua jäädäkseni asumaan
    .without_home = Jään ilman asuntoa
    .without_support = Jään ilman rahaa
    .other = Jotain muuta

### What we have said

section-our_words = Mitä olemme sanoneet

who_raised_it = Kuka ensimmäisenä keksi, että muuttaisitte toiseen kuntaan?
    .short = Kuka otti muuton puheeksi
    .help = Älä lue vaihtoehtoja ensin. Anna henkilön vastata vapaasti ja valitse sitten. Sinä itse olet voinut ottaa sen puheeksi: kirjoita siinä tapauksessa se.
    .self = Minä itse
    .family_or_friends = Perhe tai ystävät
    .our_office = Joku teiltä
    .landlord = Vuokranantaja
    .someone_else = Joku muu
    .nobody = Kukaan ei ole ottanut sitä puheeksi

told_to_search = Onko joku meiltä sanonut, että teidän täytyy hakea asuntoa muista kunnista?
    .short = Vaatimus hakea muualta
    .help = Kysy ensin avoimesti: Mitä olemme sanoneet, että teidän pitää tehdä saadaksenne rahaa ensi kuussa? Kysymys koskee sitä, mitä on sanottu ja mitä päätöksissä ja suunnitelmissa lukee.
    .note = Täytyy tarkoittaa vaatimusta. Neuvo tai kysymys on eri asia. Pidä ne erillään tulkatessasi.

condition_consequence = Mitä tapahtuisi, jos ette hakisi? Mitä me sanoimme siitä?
    .short = Vaatimuksen seuraus
    .help = Valitse se, mitä sanottiin, ei sitä, mitä henkilö pelkää. Kirjoita mielellään käytetyt sanat muistiinpanoon.
    .support_stopped = Että tuki loppuisi
    .support_reduced = Että tuki pienenisi
    .nothing_said = Te ette sanoneet siitä mitään

support_cut = Olemmeko antaneet kielteisen vastauksen, kun haitte rahaa? Vai oletteko saanut vähemmän rahaa? Mikä syy teille kerrottiin?
    .short = Hylkäys tai pienempi tuki
    .help = Vertaa päätöksiin. Kielteinen vastaus sillä perusteella, että tarpeen voi ratkaista muuttamalla toiseen kuntaan, on eri asia kuin muut hylkäävät päätökset.
    .note = Lue kysymykset yksi kerrallaan.
    .not_cut = Ei, niin ei ole käynyt
    .cut_home_elsewhere = Kyllä, koska voin saada asunnon muualta
    .cut_other_reason = Kyllä, muusta syystä
    .cut_no_reason = Kyllä, mutta syytä ei kerrottu

after_no = Oletteko joskus sanonut ei muutolle? Mitä silloin tapahtui?
    .short = Kieltäytymisen seuraus
    .help = Saamme ehdottaa asuntoa toiselta paikkakunnalta. Henkilö saa kieltäytyä. Kysy, mitä sen jälkeen tapahtui.
    .note = Lue kaksi kysymystä yksi kerrallaan.
    .never_said_no = En ole koskaan sanonut ei
    .accepted = Sanoin ei, ja se kävi hyvin
    .not_accepted = Sanoin ei, mutta te ette hyväksyneet sitä
    .consequences = Sanoin ei, ja menetin tuen tai asunnon

reasons_given = Olemmeko sanoneet, miksi teidän pitäisi muuttaa? Mitä syitä olette kuullut?
    .short = Kertomamme syyt
    .help = Älä lue vaihtoehtoja ääneen. Valitse ne, jotka vastaavat henkilön kertomusta. Meidän kertomamme syy selittää muuttoa mutta ei korvaa omaa tahtoa.
    .stable_home = Oma, pysyvä asunto
    .better_for_children = Että lasten olisi parempi olla
    .work_or_study = Työ tai opinnot paikkakunnalla
    .near_family = Perheen tai ystävien läheisyys
    .no_homes = Että kunnalla ei ole asuntoja
    .cost_or_workload = Kunnan kustannukset tai työmäärä
    .own_responsibility = Että vastaan itse asunnostani
    .no_reason = Minulle ei ole kerrottu syitä

told_before = Mitä olemme kertoneet teille muutosta? Luen muutaman asian.
    .short = Mitä olemme kertoneet
    .help = Valitse vain se, mikä on sanottu niin, että henkilö on ymmärtänyt. Jos jotain puuttuu, voit kertoa sen nyt: muuta silloin vastaus.
    .note = Lue yksi vaihtoehto kerrallaan.
    .may_say_no = Että saan sanoa ei aina muuttoon asti
    .rules_differ = Että tuen säännöt voivat olla siellä erilaiset
    .new_assessment = Että uusi kunta tekee oman arvionsa
    .keep_queue_place = Että saan pitää asuntosäästöpisteet ja jonopaikan
    .nothing_told = Ette ole kertoneet mitään näistä

### Help and money

section-help_and_money = Apu ja raha

asked_for_help = Oletteko itse pyytänyt apua toiseen kuntaan muuttamiseen?
    .short = Pyysi itse apua
    .help = Erota toisistaan avun pyytäminen ja se, että suostuu jonkun tarjoamaan apuun.

search_help = Olemmeko auttaneet teitä hakemaan asuntoa? Millä tavalla?
    .short = Apu asunnon hakemisessa
    .help = Koskee käsittelijöitä, asumisvalmentajia ja vastaavia. Yleinen apu, jolla opitaan hakemaan, on tavallista tukea.
    .note = Asumisvalmentaja (boendecoach) on kunnan työntekijä, joka auttaa ihmisiä löytämään asunnon.
    .taught_to_search = Te näytitte, miten voin hakea itse
    .searched_here = Te haitte minulle asuntoa tästä kunnasta
    .searched_elsewhere = Te haitte minulle asuntoa muista kunnista
    .landlord_tip = Te annoitte minulle muiden kuntien vuokranantajien nimiä
    .no_search_help = Te ette ole auttaneet hakemisessa

rent_months_planned = Monenko kuukauden vuokran olemme sanoneet maksavamme uudesta asunnosta?
    .short = Luvattuja vuokrakuukausia
    .help = Laske vain toisen kunnan asunnon vuokrat. Kirjoita 0, jos mitään ei ole luvattu. Ensimmäisen kuukauden vuokran maksaminen on tavallista.
    .unit = kuukautta

help_planned = Olemmeko luvanneet tai antaneet jotain muuta apua muuttoon? Luen muutaman asian.
    .short = Muu apu muuttoon
    .help = Useita vastauksia voi valita. Ota mukaan se, mikä on sanottu, vaikka mitään ei olisi päätetty. Jos kyse on lainasta, kysy, pitääkö rahat maksaa takaisin.
    .note = Lue yksi vaihtoehto kerrallaan.
    .moving_costs_applied = Rahaa muuttoon, olen hakenut sitä
    .moving_costs_unasked = Rahaa muuttoon, vaikka en ole hakenut sitä
    .travel = Te järjestätte matkan
    .loan = Te lainaatte minulle rahaa
    .landlord_promise = Te lupaatte vuokranantajalle jotain
    .money_offer = Te tarjoatte rahaa, jos muutan
    .nothing_planned = Ei mitään näistä

income_there = Millä eläisitte muuton jälkeen?
    .short = Toimeentulo muuton jälkeen
    .help = Valitse se, mikä on varmaa, ei sitä, mitä henkilö toivoo.
    .work = Palkalla työstä
    .other_income = Eläkkeellä, etuudella tai muulla omalla tulolla
    .assistance_only = Vain toimeentulotuella
    .not_settled = Se ei ole selvää

### The new place and the dwelling

section-new_home = Paikkakunta ja asunto

place_suggested_by = Onko kuntaa, johon muuttaa? Kuka ehdotti sitä?
    .short = Kuka ehdotti paikkaa
    .help = Jos kuntaa ei ole, paikkakuntaa ja asuntoa koskevat kysymykset jäävät pois. Älä ehdota tässä mitään paikkakuntaa.
    .note = Lue kaksi kysymystä yksi kerrallaan.
    .self = Minä itse
    .family_or_friends = Perhe tai ystävät
    .our_office = Joku teiltä
    .others = Vuokranantaja tai joku muu
    .no_place = Sellaista kuntaa ei ole

target_municipality = Mikä kunta se on?
    .short = Uusi kunta
    .help = Kirjoita muutama kirjain ja valitse luettelosta. Älä kirjoita osoitetta.
    .note = Kysy kuntaa, älä osoitetta.

moving_on = Milloin teidän on ajateltu muuttavan?
    .short = Ajateltu muuttopäivä
    .help = Vuosi ja kuukausi riittävät. Jos päivää ei ole päätetty, se on hyvä: silloin on aikaa.

place_knowledge = { $target_municipality_known ->
    [yes] Mitä tiedätte tästä kunnasta: { $target_municipality }?
   *[no] Mitä tiedätte paikkakunnasta?
}
    .short = Tieto paikkakunnasta
    .help = Anna henkilön kertoa. Valitse sen jälkeen. Kysy, onko henkilö käynyt siellä ja mitä hän on kuullut meiltä.
    .knows_well = Tunnen paikkakunnan hyvin
    .knows_some = Tiedän jonkin verran
    .knows_little = Tiedän vähän
    .knows_nothing = En tiedä mitään

dwelling_found_by = Onko siellä asunto? Kuka löysi sen?
    .short = Kuka löysi asunnon
    .help = Kysy myös, kuka on puhunut vuokranantajan kanssa ja kuka järjestää sopimuksen.
    .note = Lue kaksi kysymystä yksi kerrallaan.
    .self = Minä itse
    .family_or_friends = Perhe tai ystävät
    .our_office = Joku teiltä
    .landlord = Vuokranantaja otti minuun yhteyttä
    .others = Joku muu
    .no_dwelling_yet = Asuntoa ei vielä ole

dwelling_seen = Kuka on nähnyt asunnon?
    .short = Kuka on nähnyt asunnon
    .help = Useita vastauksia voi valita. Kuvien katsominen ei ole asunnon näkemistä.
    .self = Minä itse
    .our_office = Joku teiltä
    .someone_else = Joku muu tuttuni
    .nobody = Ei kukaan

contract_kind = Millaisen vuokrasopimuksen saisitte?
    .short = Sopimuksen laji
    .help = Pyydä nähdä ehdotus, ennen kuin mitään allekirjoitetaan. Katso, kuka on merkitty vuokranantajaksi ja kuinka kauan sopimus on voimassa.
    .note = Ensikäden sopimus tehdään suoraan omistajan kanssa. Toisen käden sopimus tehdään sellaisen kanssa, joka itse on vuokralla.
    .first_hand = Ensikäden sopimus
    .second_hand = Toisen käden sopimus
    .from_our_municipality = Olen vuokralla teidän kunnaltanne
    .lodger = Olen alivuokralainen toisen kodissa
    .no_contract = Ei sopimusta

rent = Kuinka suuri vuokra on kuukaudessa?
    .short = Kuukausivuokra
    .help = Talouden koko vuokra. Arvio riittää. Sähkö ja lämmitys tulevat seuraavassa kysymyksessä.

dwelling_terms = Onko asunnossa jotain, mitä mietitte? Luen muutaman asian.
    .short = Ehdot ja sijainti
    .help = Useita vastauksia voi valita. Kysy, miten asunto lämmitetään ja kuka maksaa sähkön. Kysy, miten henkilö pääsisi kauppaan, kouluun, töihin ja hoitoon.
    .note = Lue yksi vaihtoehto kerrallaan.
    .short_contract = Sopimus on lyhyt
    .high_rent = Vuokra on minulle liian korkea
    .own_electric_heating = Asunto lämmitetään sähköllä, jonka maksan itse
    .far_away = Kauppaan, kouluun tai bussille on pitkä matka
    .too_small = Asunto on liian pieni
    .no_worries = Ei, se sopii minulle

electricity_cost = Kuinka paljon sähkö ja lämmitys maksaisivat kuukaudessa?
    .short = Sähkö ja lämmitys
    .help = Kysy vuokranantajalta tai sähköyhtiöltä viime talvesta. Arvio riittää. Jos kukaan ei tiedä: valitse ”ei tiedä” ja ota selvää ennen päätöstä.

### Daily life and family

section-family = Arki ja perhe

job_and_move = Onko teillä työtä? Mitä sille tapahtuisi, jos muuttaisitte?
    .short = Työ ja muutto
    .help = Myös osa-aikatyö ja tuntityö lasketaan. Kenenkään ei pidä joutua jättämään työtä saadakseen asunnon.
    .note = Lue kaksi kysymystä yksi kerrallaan.
    .no_job = Minulla ei ole työtä
    .can_keep = Voin pitää sen
    .new_job_there = Minulla on uusi työ sillä paikkakunnalla
    .would_have_to_leave = Minun täytyy jättää se
    .ends_anyway = Se loppuu joka tapauksessa

changes_by_move = Mikä muuttuisi elämässänne, jos muuttaisitte? Luen muutaman asian.
    .short = Mikä muuttuisi
    .help = Kysy ensin avoimesti: Mitä teillä on täällä, mikä on teille tärkeää? Tähän sopii sekä se, mikä paranisi, että se, mikä menetettäisiin.
    .note = Lue yksi vaihtoehto kerrallaan. SFI on aikuisten ruotsin kielen opetusta.
    .closer_to_people = Minulle tärkeät ihmiset olisivat lähempänä
    .better_daily_life = Arki sujuisi paremmin
    .lose_network = Menettäisin yhteyden läheisiin ihmisiin
    .studies_cut = SFI, kurssi tai harjoittelu keskeytyisi
    .care_out_of_reach = En pääsisi erikoissairaanhoitooni
    .leave_adapted_home = Jättäisin asunnon, joka on mukautettu minulle
    .no_change = Ei mitään erityistä

household = Nyt haluan kysyä aikuisista, jotka muuttaisivat teidän kanssanne.
    .short = Mukana muuttavat aikuiset
    .help = Yksi aikuinen kerrallaan. Lapsista kysytään kohta. Älä kirjoita nimiä. Jokaisella aikuisella on oma tahto, ja häneltä pitää kysyä itseltään.
    .entry = Aikuinen { $number }
    .add = Lisää aikuinen
    .none = Ei muita aikuisia

household-relation = Kuka tämä henkilö on teille?
    .short = Suhde
    .help = Älä kirjoita nimeä.
    .partner = Kumppanini
    .parent = Vanhempani
    .adult_child = Aikuinen lapseni
    .other_adult = Muu aikuinen

household-own_view = Mitä tämä henkilö itse haluaa?
    .short = Oma tahto
    .help = Valitse ”Ei kysytty”, kunnes sinä tai työtoverisi on kuullut sen henkilöltä itseltään. Sitä, mitä joku muu sanoo, ei lasketa.
    .wants_to_move = Haluaa muuttaa
    .wants_to_stay = Haluaa jäädä asumaan
    .both_ways = Sekä että
    .not_asked = Ei kysytty

continuity_need = Onko jotain, minkä vuoksi asuinpaikan vaihtaminen on teille erityisen vaikeaa?
    .short = Tarve jäädä asumaan
    .help = Älä kysy diagnooseja. Kyse on siitä, onko muutto henkilölle erityisen raskas.
    .disability = Vamma tai toimintarajoite
    .frail_health = Heikko terveys tai korkea ikä
    .need_of_routine = Tarvitsen kiinteitä rutiineja ja samoja ihmisiä
    .nothing_special = Ei

children = Nyt haluan kysyä lapsista, jotka muuttaisivat teidän kanssanne.
    .short = Lapset
    .help = Yksi lapsi kerrallaan. Älä kirjoita nimiä. Puhu mieluiten lasten itsensä kanssa toisella kerralla.
    .entry = Lapsi { $number }
    .add = Lisää lapsi
    .none = Ei lapsia

children-age = Kuinka vanha lapsi { $entry } on?
    .short = Ikä
    .help = Täydet vuodet. Kirjoita 0, jos lapsi on alle vuoden.
    .unit = vuotta

children-leaves_school = Joutuisiko lapsi jättämään koulunsa tai esikoulunsa?
    .short = Jättää koulun
    .help = Myös iltapäivähoito (fritidshem) lasketaan. Kysy, mihin aikaan lukuvuodesta muuttoa on ajateltu.

children-leaves_friends = Joutuisiko lapsi jättämään ystäviä tai urheiluharrastuksen?
    .short = Jättää ystäviä
    .help = Koskee ystäviä, joukkueita, yhdistyksiä ja muuta, mikä on lapselle tärkeää.

children-heard = Onko lapsi saanut sanoa jollekulle meistä, mitä mieltä hän on?
    .short = Lapselta kysytty
    .help = Lapselta pitää kysyä ikään sopivalla tavalla. Lapsen ei tarvitse vastata.

children-opinion = Mitä lapsi sanoi?
    .short = Lapsen mielipide
    .help = Kirjoita lapsen sanat muistiinpanoon.
    .wants_to_move = Haluaa muuttaa
    .wants_to_stay = Haluaa jäädä asumaan
    .both_ways = Sekä että

### The wish

section-wish = Oma tahto

feelings = Miltä tuntuu, kun ajattelette muuttoa?
    .short = Tunne ennen muuttoa
    .help = Älä lue vaihtoehtoja ääneen. Useita vastauksia voi valita. Kirjoita henkilön omat sanat muistiinpanoon.
    .looking_forward = Odotan sitä mielelläni
    .calm = Olen rauhallinen
    .worried = Olen huolissani
    .sad = Olen surullinen
    .forced = Tunnen, että minut pakotetaan
    .does_not_understand = En ymmärrä, mitä tapahtuu
    .other = Jotain muuta

who_decides = Kuka päättää, muutatteko?
    .short = Kuka päättää
    .help = Kysy avoimesti. Vastaus osoittaa, miten henkilö käsittää valintansa.
    .self = Minä itse
    .together = Minä ja te yhdessä
    .our_office = Te
    .family = Joku perheessä
    .someone_else = Joku muu

wish_to_move = Haluatteko itse muuttaa toiseen kuntaan? Mikä vastaus sopii parhaiten?
    .short = Oma tahto muuttaa
    .help = Lue kaikki vastaukset rauhallisesti. Olet jo kuullut kertomuksen. Jos vastaukset eivät sovi yhteen, ohjelma näyttää sen. Silloin voitte puhua siitä.
    .note = Lue kaikki vastaukset, ennen kuin henkilö valitsee.
    .own = Haluan itse muuttaa
    .agreed = Suostun siihen
    .pressured = Tunnen, että minua painostetaan
    .none = En halua muuttaa

free_choice = Mitä valitsisitte, jos saisitte valita aivan vapaasti?
    .short = Vapaa valinta
    .help = Kysymys esitetään kaikille, riippumatta edellisen kysymyksen vastauksesta.
    .stay = Jäädä asumaan tähän kuntaan
    .move_there = Muuttaa siihen kuntaan, josta olemme puhuneet
    .move_elsewhere = Muuttaa jonnekin muualle

### Contact and consent

section-contact = Yhteydenpito

consent_contact = { $target_municipality_known ->
    [yes] Saammeko puhua teistä uuden kunnan ({ $target_municipality }) sosiaalitoimen kanssa ennen muuttoa?
   *[no] Saammeko puhua teistä uuden kunnan sosiaalitoimen kanssa ennen muuttoa?
}
    .short = Suostumus yhteyteen
    .help = Selitä, mitä haluatte kertoa, kenelle ja miksi. Suostumus on vapaaehtoinen, ja sen voi perua. Kieltäytyminen ei vaikuta oikeuteen saada tukea.
    .note = Suostumus tarkoittaa, että henkilö itse sanoo kyllä. Voi myös suostua vain osaan.

consent_scope = Mitä saamme kertoa, ja mitä emme saa kertoa?
    .short = Mitä suostumus koskee
    .help = Kirjoita niin, että työtoveri ymmärtää rajan. Älä kirjoita osoitteita.

consent_until = Mihin päivään asti suostumuksenne on voimassa?
    .short = Suostumus voimassa asti
    .help = Ehdota lyhyttä aikaa. Henkilö voi perua suostumuksensa milloin tahansa.

help_to_apply = Miten aiotte toimia, jos tarvitsette tukea uudessa kunnassa?
    .short = Yhteys uuteen kuntaan
    .help = Henkilö hakee itse. Voimme auttaa yhteydenotossa, jos henkilö haluaa. Pelkkä puhelinnumero ei riitä avuksi.
    .wants_help = Haluan apua yhteydenottoon
    .has_help = Olen jo saanut apua yhteydenottoon
    .on_my_own = Otan heihin yhteyttä itse
    .only_number = Olen saanut vain numeron tai osoitteen
    .not_needed = En tule tarvitsemaan tukea

anything_more = Onko vielä jotain, mitä haluatte kertoa? Olenko ymmärtänyt jotain väärin?
    .short = Muuta kerrottavaa
    .help = Kirjoita henkilön omin sanoin. Lue sitten yhteenveto ääneen. Jos kyse on suojasta: älä kirjoita mitään paikkaa.

### Checks

section-checks = Omat toimemme

wish_steps = Miten olemme ottaneet selvää, mitä henkilö haluaa?
    .short = Tahto selvitetty
    .help = Sinulle, keskustelun jälkeen. Ei lueta ääneen. Vielä kerran tarkoittaa mieluiten toista päivää, kun henkilö on ehtinyt ajatella.
    .asked_openly = Kysytty avoimesti, ilman vaihtoehtoja
    .asked_again = Kysytty vielä kerran
    .asked_alone = Kysytty kahden kesken, ilman perhettä
    .written_down = Kirjattu henkilön omat sanat
    .nothing_yet = Ei vielä mitään

home_first_done = Mitä olemme kokeilleet omassa kunnassa?
    .short = Kokeiltu kunnassa
    .help = Sinulle. Ei lueta ääneen. Merkitse vain se, mikä on tehty juuri tämän henkilön hyväksi ja näkyy asiassa.
    .municipal_company = Kysytty kunnan asuntoyhtiöltä
    .private_landlords = Kysytty yksityisiltä vuokranantajilta
    .social_contract = Kokeiltu sosiaalista vuokrasopimusta
    .temporary_home = Kokeiltu tilapäistä asuntoa
    .housing_queue = Autettu henkilö asuntojonoon
    .search_support = Autettu henkilöä hakemaan täältä
    .nothing_yet = Ei vielä mitään

home_first_result = Mikä oli tulos?
    .short = Tulos kunnassa
    .help = Sinulle. Ei lueta ääneen. Valitse ”Ei valmis” niin kauan kuin jokin vastaus puuttuu.
    .possible_here = Asunto voidaan järjestää täältä
    .nothing_found = Kaikki keinot on kokeiltu, asuntoa ei ole
    .not_finished = Ei valmis

place_looked_into = Mitä olemme selvittäneet uudesta paikkakunnasta?
    .short = Paikkakunta selvitetty
    .help = Sinulle. Ei lueta ääneen. Vertaa henkilön oloihin täällä. Kotoutuminen tutkitaan, kun henkilö tarvitsee sitä.
    .work = Työ
    .housing = Asunnot pidemmällä aikavälillä
    .education = Koulu ja koulutus
    .care = Sosiaalinen huolenpito
    .safety = Turvallisuus
    .health_care = Terveydenhuolto
    .integration = Kotoutuminen
    .target_office_asked = Kysytty paikkakunnan hallinnolta
    .employer_asked = Kysytty työnantajilta
    .nothing_yet = Ei vielä mitään

place_worse = Mikä uudella paikkakunnalla on tälle henkilölle huonommin kuin täällä?
    .short = Huonommin paikkakunnalla
    .help = Sinulle. Ei lueta ääneen. Koskee henkilön omia tarpeita, ei paikkakuntaa yleensä. Jos ette tiedä: valitse ”ei tiedä”.
    .work = Työ
    .housing = Asunnot pidemmällä aikavälillä
    .education = Koulu ja koulutus
    .care = Sosiaalinen huolenpito
    .safety = Turvallisuus
    .health_care = Terveydenhuolto
    .integration = Kotoutuminen
    .nothing_worse = Mikään ei ole huonommin

dwelling_looked_into = Mitä olemme selvittäneet asunnosta?
    .short = Asunto selvitetty
    .help = Sinulle. Ei lueta ääneen. Kaikki todelliset kulut ovat vuokra, sähkö, lämmitys, vakuutus ja matkat.
    .quality = Kunto ja taso
    .landlord = Vuokranantaja
    .rent_level = Vuokra
    .real_costs = Kattaako tuki siellä kaikki todelliset kulut
    .fits_household = Sopiiko asunto taloudelle
    .lasting = Kuinka kauan henkilö saa asua siinä
    .nothing_yet = Ei vielä mitään

dwelling_shortcomings = Mitä se osoitti?
    .short = Asunnon puutteet
    .help = Sinulle. Ei lueta ääneen. Älä kirjoita osoitetta. Se, mitä talosta tiedetään, ei kerro mitään henkilöstä.
    .poor_condition = Huono kunto
    .landlord_doubts = Epäilyttävä vuokranantaja
    .landlord_counts_on_support = Vuokranantaja luottaa siihen, että sosiaalitoimi maksaa
    .rent_too_high = Liian korkea vuokra
    .costs_not_covered = Tuki ei kata kaikkia kuluja
    .too_small = Liian pieni taloudelle
    .not_lasting = Ei pysyvä
    .condemned = Asumiskelvoton tai sopimaton
    .same_route = Monet talossa ovat tulleet samalla tavalla
    .no_shortcomings = Ei puutteita

child_impact = Onko seuraukset lapsille selvitetty?
    .short = Lapsivaikutusten arvio
    .help = Sinulle. Ei lueta ääneen. Arvio tehdään ennen päätöstä ja jokaisesta lapsesta erikseen.
    .written = Kyllä, se on kirjoitettu
    .started = Aloitettu
    .not_yet = Ei vielä

contact_target = Millainen yhteys meillä on ollut uuteen kuntaan?
    .short = Yhteys uuteen kuntaan
    .help = Sinulle. Ei lueta ääneen. Yleiset kysymykset paikkakunnasta eivät vaadi suostumusta, kunhan kukaan ei voi ymmärtää, ketä ne koskevat.
    .with_consent = Yhteys henkilön suostumuksella
    .general_only = Vain yleisiä kysymyksiä, ilman henkilön tietoja
    .other_legal_ground = Yhteys muun lain tuen nojalla
    .without_ground = Henkilön tietoja annettiin ilman suostumusta ja ilman lain tukea
    .before_withdrawal = Yhteys suostumuksella, jonka henkilö myöhemmin perui
    .not_yet = Ei vielä mitään

support_plan = Mitä henkilön käynnissä olevalle tuelle tapahtuu muutossa?
    .short = Käynnissä oleva tuki
    .help = Sinulle. Ei lueta ääneen. Koskee muuta tukea kuin rahaa. Sellaisen tuen voi luovuttaa eteenpäin, tai sen siirto voidaan tutkia.
    .continues = Jatkamme sen antamista
    .handover_planned = Se luovutetaan suunnitelman mukaan
    .ends_not_needed = Se loppuu, eikä henkilö tarvitse sitä
    .ends_needed = Se loppuu, mutta henkilö tarvitsee sitä
    .not_planned = Sitä ei ole suunniteltu

decision_made = Onko muuttoavusta päätös?
    .short = Päätös
    .help = Sinulle. Ei lueta ääneen. Koskee vuokraa, muuttokuluja, takuuta ja muuta apua. Keskustelussa annettu lupaus ei ole kirjallinen päätös.
    .written = Kyllä, kirjallinen päätös
    .oral_only = Vain suullinen
    .none_yet = Ei, ei vielä päätöstä
    .nothing_to_decide = Muuttoapua ei ole suunnitteilla

decided_by = Kuka on päättänyt?
    .short = Kuka päätti
    .help = Sinulle. Ei lueta ääneen. Katso delegointijärjestyksestä, kuka saa päättää.
    .board = Lautakunta
    .delegate = Joku, jolla on delegoitu päätösvalta
    .coach = Valmentaja tai muu ilman päätösvaltaa
    .unclear = Se on epäselvää

### Conditions in words

condition-clear_own_wish = henkilö on ilmaissut oman selvän tahdon muuttaa
condition-not_protected = ei ole tiedossa, että muutto olisi suojaksi väkivallalta tai uhkailulta
condition-place_chosen = on kunta, johon muuttaa
condition-dwelling_exists = paikkakunnalla on asunto
condition-has_other_support = henkilöllä on sosiaalitoimelta muuta tukea kuin rahaa
condition-felt_pushed = henkilö tuntee, että hänet pakotetaan, tai ei ymmärrä, mitä tapahtuu
condition-wish_missing = henkilö ei halua muuttaa, tuntee painostusta tai pakkoa tai ei ymmärrä, mitä tapahtuu
condition-without_options = henkilöllä ei ole todellista vaihtoehtoa
condition-we_stood_by = henkilö saa tukea sosiaalitoimesta, mutta täällä ei ole annettu apua eikä mitään ole tarjottu
condition-we_help_elsewhere = autamme saamaan asunnon toisesta kunnasta tai muuttamaan sinne
condition-we_required_or_refused = olemme esittäneet vaatimuksia, tehneet hylkäävän päätöksen tai jättäneet hyväksymättä kieltäytymisen
condition-left_without_options = henkilö saa tukea sosiaalitoimesta eikä hänellä ole todellista vaihtoehtoa
condition-number_only = henkilö on saanut vain numeron tai osoitteen, vaikka ei ole pyytänyt apua muuttoon
condition-we_act_otherwise = toimimme muulla tavalla kuin jättämällä henkilön ilman vaihtoehtoa
condition-we_act = toimimme tai jätämme auttamatta
condition-unasked_help = autamme muutossa ilman, että henkilö on pyytänyt sitä
condition-wish_absent = jokin viittaa siihen, että oma tahto puuttuu
condition-we_act_without_wish = toimimme, ja jokin viittaa siihen, että oma tahto puuttuu
condition-wish_heard_twice = tahtoa on kysytty avoimesti ja vielä kerran
condition-place_investigated = paikkakunta on selvitetty kohta kohdalta
condition-dwelling_investigated = asunto on selvitetty kohta kohdalta
condition-contact_must_wait = yhteydenoton muihin on odotettava, koska se on vaarallista tai asia ei ole selvillä
condition-safety_unsaid = henkilö ei ole voinut tai halunnut sanoa, onko vaaraa tai suojan tarvetta
condition-contact_cleared = on sanottu, ettei vaara estä yhteydenottoa muihin
condition-does_not_want = henkilö ei halua muuttaa, on sanonut ein, jota ei hyväksytty, tuntee itsensä painostetuksi tai pakotetuksi tai ei ymmärrä, mitä tapahtuu

### Elements

element-aid = Toimeentulotuki tai muu tuki
    .short = tuki
element-municipality_acts = Toimimme tai jätämme auttamatta
    .short = toiminta
element-would_cause_move = Toiminta johtaa muuttoon
    .short = seuraus
element-to_other_municipality = Muutto toiseen kuntaan
    .short = muutto
element-no_clear_wish = Ei omaa selvää tahtoa
    .short = ei omaa tahtoa

### Findings: always

flag-search_elsewhere_required = Vaatimus hakea asuntoa muista kunnista
    .why = Tuki on sidottu siihen, että henkilö hakee asuntoa muista kunnista. Sellaisella vaatimuksella ei ole tukea sosiaalipalvelulaissa (socialtjänstlagen), mitä henkilö itse sitten haluaakin.
flag-refused_because_elsewhere = Hylkäys, koska asunnon voi saada muualta
    .why = Tuen tarvetta ei saa ratkaista niin, että viittaamme muuttoon vastoin henkilön tahtoa.
flag-no_not_respected = Muutosta kieltäytymistä ei hyväksytty
    .why = Selvää kieltäytymistä asuinpaikan vaihdosta on kunnioitettava, eikä siitä saa olla seurauksia tuelle.
flag-cut_without_reason = Hylkäys tai pienempi tuki ilman syytä
    .why = Henkilölle kielteisessä päätöksessä on oltava syyt ja tieto siitä, miten siitä valitetaan. Ilman syitä ei voi nähdä, oliko muutto sen taustalla.

### Findings: the wish

flag-no_own_wish = Henkilö ei halua muuttaa
    .why = Oma tahto on määritelmän ratkaiseva osa. Ilman sitä meidän ei pidä viedä muuttoa eteenpäin.
flag-only_agreed = Suostuu muuttoon, ilman omaa toivetta
    .why = Johonkin suostuminen ei ole sama asia kuin sen haluaminen. Määritelmä kysyy ilmaistua, selvää tahtoa.
flag-wanted_to_stay_at_first = Kertomuksessa henkilö halusi jäädä
    .why = Ensimmäinen vastaus annettiin ilman vaihtoehtoja, joista valita. Se painaa paljon, kun vastaukset eroavat.
flag-would_choose_to_stay = Haluaa muuttaa, mutta valitsisi muuta, jos valinta olisi vapaa
    .why = Määritelmä kysyy ilmaistua, selvää tahtoa.
flag-felt_forced = Henkilö tuntee pakkoa tai ei ymmärrä
    .why = Tunne ennen muuttoa osoittaa, miten henkilö kokee valintansa.
flag-we_raised_it = Me otimme muuton ensin puheeksi
    .why = Se, kuka teki aloitteen, kertoo jotain siitä, kenen tahtoon muutto perustuu.
flag-place_suggested_by_us = Me ehdotimme paikkakuntaa
    .why = Se, joka valitsee paikkakunnan, ohjaa muuttoa. Henkilön pitää itse voida valita, minne muuttaa tai jääkö hän.
flag-help_not_asked_for = Autamme, vaikka kukaan ei ole pyytänyt
    .why = Poliittinen ehdotus edellyttää, että henkilö itse on pyytänyt apua. Statskontoret perustaa määritelmänsä omaan tahtoon.
flag-wish_not_heard_twice = Tahtoa ei ole kuultu kahdesti
    .why = Tahto, joka on kuultu kerran, ahtaassa tilanteessa, voi olla vastaus tilanteeseen.
flag-wish_not_written_down = Henkilön omia sanoja ei ole kirjattu
    .why = Siihen, mitä ei ole kirjattu, ei henkilö eikä seuraava käsittelijä voi vedota.
flag-interpreting_unsafe = Keskustelua ei tulkkaa tulkki
    .why = Sitä, mitä ei ole voitu sanoa omalla kielellä, ei ole kuultu. Yhteydenotto muihin saa odottaa.

### Findings: at home first

flag-home_not_tried_first = Kunnan keinoja ei ole kokeiltu
    .why = Poliittisen ehdotuksen mukaan kunnan mahdollisuudet on käytettävä ensin loppuun. Ilman sitä valinta ei ole vapaa.
flag-home_possible_here = Asunto voidaan järjestää täältä
    .why = Kun asunto voidaan järjestää täältä, muuton on perustuttava tahtoon eikä puutteeseen.
flag-no_help_at_home = Emme ole auttaneet henkilöä jäämään
    .why = Auttamatta jättäminen voi myös olla tapa saada joku muuttamaan.
flag-no_real_alternative = Henkilö ei näe todellista vaihtoehtoa
    .why = Ilman vaihtoehtoa on vaikea puhua vapaasta valinnasta.
flag-contract_ends_help_elsewhere = Sopimus päättyy ja apu osoittaa poispäin
    .why = Sopimus saa päättyä. Statskontoret on nähnyt aktiivista myötävaikuttamista silloin, kun apu osoittaa toiseen kuntaan.
flag-contract_ends = Kunnan sopimus päättyy
    .why = Tällaisen sopimuksen päättyminen on sinänsä sallittua. Se lisää avun tarvetta täällä.
flag-poor_temporary_home = Tilapäinen asunto tai ei asuntoa nyt
    .why = Huono tilapäinen asunto voi saada ihmiset suostumaan mihin tahansa.
flag-cramped_home = Liian pieni asunto nyt
    .why = Ahtaus voi saada ihmiset suostumaan mihin tahansa. Se voi olla myös henkilön oma syy muuttaa.
flag-hard_to_be_tenant = Vaikea tulla hyväksytyksi vuokralaiseksi
    .why = Se selittää, miksi vaihtoehtoja on vähän. Se ei kerro mitään henkilöstä.

### Findings: what we have said

flag-urged_to_search_elsewhere = Kehotus hakea muista kunnista
    .why = Kehotukseen, jolla ei ole seurauksia, voi olla hyviä syitä, mutta siitä ei saa koskaan tulla pakkoa. Tukholman kaupungin ohjeet kieltävät sen.
flag-reasons_of_municipality = Syymme koskevat omia vaikeuksiamme
    .why = Avun on perustuttava henkilön tarpeisiin, ei meidän asunto- tai rahapulaamme.
flag-cost_named_as_reason = Kustannus tai työmäärä mainittiin syynä
    .why = Tällainen syy voi saada henkilön tuntemaan olevansa tiellä. Se ei kuulu arvioon.
flag-own_responsibility_as_reason = Oma vastuu mainittiin syynä
    .why = Oma vastuu on lain periaate. Se ei vapauta meitä auttamasta.
flag-right_to_decline_not_told = Henkilö ei tiedä, että voi sanoa ei
    .why = Kunta saa tarjota asuntoa toiselta paikkakunnalta, jos henkilö voi vapaasti kieltäytyä. Henkilön pitää tietää se.
flag-rules_not_explained = Ei kerrottu, että säännöt voivat olla erilaiset
    .why = Tuki tutkitaan kunkin kunnan ohjeiden mukaan. Henkilön pitää tietää se ennen muuttoa.

### Findings: help and money

flag-loan_planned = Laina muuttoon
    .why = Poliittisen ehdotuksen mukaan kunnan ei pidä lainata rahaa muuttoon sille, joka saa vain toimeentulotukea. Velka seuraa mukana uudelle paikkakunnalle.
flag-money_offered_to_move = Tarjoamme rahaa, jos henkilö muuttaa
    .why = Tukholman kaupungin ohjeiden mukaan rahaa ei pidä käyttää siihen, että ihmiset saadaan muuttamaan. Muissa kunnissa se on harmaata aluetta.
flag-rent_beyond_first_month = Luvattu enemmän kuin ensimmäinen vuokra
    .why = Ensimmäinen kuukausivuokra on tavallinen käytäntö. Useammat kuukaudet voivat houkutella muuttamaan.
flag-dwelling_arranged_by_us = Olemme löytäneet asunnon
    .why = Statskontoret käytti tätä mittarina kyselyssään. Yksin se ei kerro, mitä henkilö haluaa.
flag-searched_elsewhere_for_person = Haemme henkilölle asuntoa muista kunnista
    .why = Asumisneuvonta on tavallista tukea, mutta siitä voi tulla myös aktiivisen myötävaikuttamisen väline.
flag-landlord_passed_on = Olemme välittäneet muiden kuntien vuokranantajia
    .why = Toisen paikkakunnan vuokranantajien välittäminen voi olla apua tai ohjailua. Oma tahto ratkaisee.
flag-guarantee_to_landlord = Olemme luvanneet vuokranantajalle jotain
    .why = Takuu toisen kunnan vuokranantajalle voi vaikuttaa siihen, minne muutetaan.
flag-moving_costs_unassessed = Muuttokulut ilman hakemusta
    .why = Muuttokulut ovat tavallista tukea, kun ne tutkitaan tavalliseen tapaan. Ilman hakemusta niistä tulee helposti tarjous.
flag-moving_costs_after_assessment = Muuttokulut hakemuksesta
    .why = Muuttokulut tavallisen tutkinnan jälkeen ovat tavallista tukea.
flag-travel_arranged = Järjestämme matkan
    .why = Järjestetty matka on taustatieto. Se saa merkitystä, kun oma tahto puuttuu.

### Findings: what is left behind

flag-job_would_be_lost = Henkilö jättäisi työn
    .why = Työn menettäminen suurentaa seurauksia ja voi viedä pois omasta toimeentulosta.
flag-own_income_lost = Oma tulo menetettäisiin
    .why = Pienempi tulo voi merkitä pidempää matkaa omaan toimeentuloon.
flag-network_left = Henkilö menettäisi läheisiä ihmisiä
    .why = Täällä olevaa verkostoa ei voi muuttaa mukanaan.
flag-studies_broken_off = Opinnot tai harjoittelu keskeytyisi
    .why = Se, mitä henkilö on panostanut opintoihin ja työhön, voi mennä hukkaan.
flag-care_out_of_reach = Erikoissairaanhoitoon ei pääsisi
    .why = Hoito pitää järjestää uudelleen tai matkat ratkaista ennen muuttoa.
flag-adapted_home_left = Henkilö jättäisi mukautetun asunnon
    .why = Mukautetun asunnon korvaaminen vie aikaa.
flag-continuity_at_risk = Yksinäinen aikuinen, jolla on erityinen tarve jäädä asumaan
    .why = Socialstyrelsenin suositus ottaa erityisesti huomioon sen, joka tarvitsee jatkuvuutta.
flag-years_here_many = On asunut useita vuosia kunnassa
    .why = Socialstyrelsenin suositus ottaa huomioon sen, joka on asunut kauan samalla paikkakunnalla.
flag-repeated_moves = Useita muuttoja lyhyessä ajassa
    .why = Monet muutot vaikeuttavat asettumista, varsinkin lapsilla.

### Findings: the place

flag-place_unknown = Henkilö ei tiedä paikkakunnasta mitään
    .why = Sen, joka ei tiedä, minne muuttaa, on vaikea valita paikkaa.
flag-place_not_investigated = Paikkakuntaa ei ole selvitetty kohta kohdalta
    .why = Työn, asuntojen, koulutuksen, huolenpidon, turvallisuuden ja hoidon on oltava henkilölle vähintään yhtä hyvät. Sitä ehdotetaan auttajan velvollisuudeksi.
flag-target_office_not_asked = Paikkakunnan hallinnolta ei ole kysytty
    .why = Uusi kunta tietää parhaiten, millaista siellä on. Yleisiä kysymyksiä voi esittää sanomatta, ketä ne koskevat.
flag-work_worse_there = Huonommat mahdollisuudet työhön paikkakunnalla
    .why = Pidempi tie työhön merkitsee pidempää tietä omaan toimeentuloon.
flag-housing_worse_there = Huonommat mahdollisuudet asuntoon pidemmällä aikavälillä
    .why = Ensimmäinen asunto ei riitä, jos ei ole mitään, mihin vaihtaa.
flag-education_worse_there = Huonompi koulu tai koulutus paikkakunnalla
    .why = Koskee sekä lasten koulua että aikuisen opintoja.
flag-care_worse_there = Huonompi sosiaalinen huolenpito paikkakunnalla
    .why = Henkilön tarvitsemaa tukea pitää voida saada siellä.
flag-safety_worse_there = Huonompi turvallisuus paikkakunnalla
    .why = Turvallisuus on henkilön oma tunne ja se, mitä paikasta tiedetään.
flag-health_care_worse_there = Huonompi terveydenhuolto paikkakunnalla
    .why = Hoitoon pitää päästä kohtuullisella tavalla.
flag-integration_worse_there = Huonompi tuki kotoutumiseen paikkakunnalla
    .why = Kielen, yhteyksien ja yhteiskuntaan pääsyn rakentaminen uudelleen vie aikaa.

### Findings: the dwelling

flag-dwelling_unseen = Kukaan ei ole nähnyt asuntoa
    .why = Sen, joka auttaa asunnon saamisessa, pitäisi tietää, että se on olemassa, on kunnossa ja sopii.
flag-dwelling_not_investigated = Asuntoa ei ole selvitetty kohta kohdalta
    .why = Kunto, vuokranantaja, vuokra, todelliset kulut, koko ja pysyvyys pitää tietää, ennen kuin kukaan muuttaa.
flag-dwelling_poor_condition = Asunto on huonossa kunnossa
    .why = Huonoa asuntoa täällä ei ratkaise huono asunto siellä.
flag-landlord_doubtful = Epäilyttävä vuokranantaja
    .why = Vuokranantajan maine on yksi selvitettävistä kohdista.
flag-landlord_counts_on_support = Vuokranantaja luottaa sosiaalitoimeen
    .why = Vuokranantaja vastaa itse maksukyvyn arvioinnista. Tuki ei ole koskaan etukäteen varma.
flag-rent_too_high = Vuokra on liian korkea
    .why = Vuokrasta, jota uusi kunta ei hyväksy, tulee velka.
flag-real_costs_not_covered = Tuki ei kata kaikkia todellisia kuluja
    .why = Sähkö, lämmitys ja matkat voivat kasvaa suuriksi. Henkilöä ei saa viedä talouteen, jossa rahat eivät riitä.
flag-electric_heating = Asunto lämmitetään sähköllä, jonka henkilö maksaa
    .why = Kohtuulliset todelliset sähkökulut ovat valtakunnallisen normin (riksnorm) ulkopuolella. Kaavamainen summa voi olla liian pieni.
flag-dwelling_not_lasting = Asunto ei ole pysyvä
    .why = Lyhyt sopimus voi merkitä vielä yhtä muuttoa.
flag-dwelling_too_small = Asunto on liian pieni
    .why = Asunnon on sovittava taloudelle, myös kun lapset kasvavat.
flag-dwelling_far_away = Asunto on kaukana palveluista
    .why = Pitkät matkat vaikuttavat työhön, kouluun ja arkeen.
flag-dwelling_condemned = Asunto on asumiskelvoton tai sopimaton
    .why = Sinne ei kenenkään pidä muuttaa.
flag-same_route_house = Monet talossa ovat tulleet samalla tavalla
    .why = Se on tietoa talosta ja vuokranantajasta, ei henkilöstä.
flag-rented_from_us = Henkilö olisi vuokralla meidän kunnaltamme
    .why = Kunta, joka itse järjestää asumisen toisesta kunnasta, voi edelleen olla vastuussa.

### Findings: adults and children

flag-adult_wants_to_stay = Toinen aikuinen haluaa jäädä
    .why = Jokainen aikuinen päättää itse. Yhden suostumus ei ole toisen suostumus.
flag-adult_not_asked = Toiselta aikuiselta ei ole kysytty
    .why = Jokaiselta aikuiselta pitää kysyä itseltään, mieluiten kahden kesken.
flag-children_uprooted = Lapset jättäisivät koulun tai ystäviä
    .why = Irtautuminen koskee erityisesti lapsia. Siteet tänne on otettava huomioon.
flag-child_impact_missing = Seurauksia lapsille ei ole selvitetty
    .why = Lapsen etu on arvioitava kaikissa lapsia koskevissa toimissa, ennen päätöstä.
flag-child_not_heard = Lapsi ei ole saanut sanoa mielipidettään
    .why = Lapsilla on oikeus tulla kuulluksi itseään koskevissa asioissa.
flag-child_wants_to_stay = Lapsi haluaa jäädä
    .why = Lapsen mielipiteelle on annettava merkitystä iän ja kypsyyden mukaan.

### Findings: contact, support and decision

flag-contact_without_ground = Tietoja annettu ilman suostumusta tai lain tukea
    .why = Sosiaalitoimen tietoja suojaa salassapito myös toisen kunnan sosiaalitoimeen nähden.
flag-shared_consent_unclear = Henkilön tietoja on annettu, mutta suostumus ei ole selvä
    .why = Ilman myöntävää vastausta, jonka henkilö ymmärtää, tai muuta lain tukea tietoja ei saa antaa.
flag-contact_before_safe = Yhteydenotto uuteen kuntaan ennen kuin suoja oli selvillä
    .why = Yhteydenotto voi paljastaa, missä henkilö on tai tulee asumaan. Uhatun osoite, puhelinnumero ja sähköposti ovat salaisia kaikissa viranomaisissa.
flag-consent_not_asked = Henkilöltä ei kysytty lupaa kuntien yhteydenpitoon
    .why = Suostumuksella kunnat voivat puhua keskenään ennen muuttoa. Tätä mahdollisuutta käytetään harvoin.
flag-contact_not_made = Suostumus on, mutta yhteyttä ei ole otettu
    .why = Yleistä velvollisuutta kertoa ei ole, mutta ilman yhteyttä tuki siellä jää huonommin valmistelluksi.
flag-consent_refused = Henkilö on kieltänyt yhteydenoton
    .why = Kielto on voimassa. Se ei vaikuta tukeen, eikä sitä pidä kyseenalaistaa.
flag-only_number_given = Henkilö on saanut vain numeron
    .why = Munkedal kuvaa tätä tavalliseksi, kun muuttoa ei ole valmisteltu. Apu yhteydenotossa on eri asia.
flag-help_to_apply_wanted = Haluaa apua yhteydenottoon uuteen kuntaan
    .why = Sitä apua voimme antaa. Henkilö hakee itse.
flag-support_without_handover = Käynnissä olevaa tukea ei ole luovutettu
    .why = Käynnissä olevan tuen voi luovuttaa eteenpäin tai siirtää kunnasta toiseen. Henkilö ei saa jäädä ilman.
flag-help_without_decision = Apua muuttoon ilman kirjallista päätöstä
    .why = Ilman päätöstä ei näe, kuka vastaa, eikä henkilö voi valittaa.
flag-decided_without_mandate = Ei ole selvää, kuka saa päättää
    .why = Sillä, joka päättää muuttoavusta, on oltava siihen oikeus.

### Findings: what comes first

flag-acute_need = Kiireellinen tarve
    .why = Kiireelliset tarpeet menevät keskustelussa kaiken muun edelle.
flag-protection_unclear = Suojan tarve ei ole selvillä
    .why = Puuttuva vastaus ei ole ei. Yhteydenotto muihin saa odottaa.
flag-danger_now = Uhka tai väkivalta nyt
    .why = Henkilön turvallisuus menee kaikkien muiden kysymysten edelle.
flag-child_needs_help_now = Lapsi tarvitsee apua nyt
    .why = Lapsen suojelun tarve on arvioitava heti.
flag-protection_not_started = Suojaa ei ole aloitettu
    .why = Suojamuutto vaatii suunnittelua ensimmäisestä päivästä.
flag-protected_housing_uninformed = Suojattu asuminen uuden kunnan tietämättä
    .why = Suoja uudella paikkakunnalla pitää suunnitella. Noudata suojan menettelyohjetta äläkä muuta.

### Findings: against

flag-own_wish = Oma selvä tahto muuttaa
    .why = Oman tahdon pohjalta apu on tavallista tukea. Se ei poista vaatimuksia tai hylkäyksiä, jotka ovat sinänsä kiellettyjä.
flag-asked_for_the_help = On itse pyytänyt apua
    .why = Apu, jota henkilö itse on pyytänyt, on tavallista tukea.
flag-home_exhausted = Kunnan keinot on kokeiltu
    .why = Mahdollisuudet täällä on selvitetty, ennen kuin muutto tuli ajankohtaiseksi.
flag-moves_for_protection = Muutto suojaksi väkivallalta tai uhkailulta
    .why = Tällainen muutto hoidetaan erityisessä järjestyksessä, eikä sitä lueta aktiiviseksi myötävaikuttamiseksi.
flag-contact_with_consent = Kuntien välinen yhteys suostumuksella
    .why = Yhteistyö ennen muuttoa viittaa siihen, että henkilön tarpeet ovat keskiössä.
flag-decided_together = Päätetään yhdessä, oman toimeentulon hyväksi
    .why = Tukitoimet on muotoiltava yhdessä yksilön kanssa.
flag-place_as_good = Paikkakunta on selvitetty ja vähintään yhtä hyvä
    .why = Henkilön olot on verrattu kohta kohdalta.
flag-dwelling_fit = Asunto on selvitetty ja toimii
    .why = Asunto on pysyvä ja sopii taloudelle.
flag-rules_explained = Henkilö tietää, että säännöt voivat olla erilaiset
    .why = Henkilö tietää enemmän siitä, mitä muutto voi merkitä.
flag-children_heard = Lapsia on kuultu ja seuraukset selvitetty
    .why = Lasten mielipiteet ja tarpeet on otettu puheeksi ennen muuttoa.
flag-work_or_study_there = Työ tai opinnot paikkakunnalla
    .why = Tavoitettavissa oleva työ on hyvä syy muuttaa.
flag-found_dwelling_self = Löysi asunnon itse
    .why = Asunnon hakeminen ja valitseminen itse voi osoittaa omaa tahtoa, jos kukaan ei vaatinut sitä ja oli mistä valita.
flag-could_say_no = Saattoi kieltäytyä ilman seurauksia
    .why = Kunta saa tarjota asuntoa toiselta paikkakunnalta, jos henkilö voi vapaasti kieltäytyä.
flag-home_offered_here = Asuntoa on tarjottu tai haettu täältä
    .why = Asumaan jäämiseen on tukea.
flag-kept_queue_place = Saa pitää asuntosäästöpisteet ja jonopaikan
    .why = Se pitää paluutien avoinna.
flag-general_search_help = Yleinen apu asunnon hakemisessa
    .why = Apu siihen, että hakee asuntoa itse tai hakee täältä, on tavallista tukea.
flag-stable_home_as_reason = Syynä pysyvä asunto tai lasten etu
    .why = Syy selittää muuttoa. Se ei korvaa omaa tahtoa.

### Contradictions

contradiction-wish_and_requirement = Henkilö haluaa itse muuttaa, mutta tuki on sidottu muihin kuntiin tai kieltäytymisellä oli seurauksia.
contradiction-wish_and_no_alternative = Henkilö haluaa itse muuttaa, eikä hänelle samalla ole tarjottu mitään täällä.
contradiction-wish_and_ultimatum = Henkilö haluaa itse muuttaa ja jäisi muuten ilman asuntoa tai rahaa.
contradiction-wish_and_forced = Henkilö haluaa itse muuttaa ja tuntee samalla, että hänet pakotetaan.
contradiction-wish_and_would_stay = Henkilö haluaa itse muuttaa mutta valitsisi muuta, jos valinta olisi vapaa.
contradiction-first_wish_and_last = Kertomuksessa henkilö halusi jäädä, mutta viimeisessä kysymyksessä hän haluaa muuttaa.
contradiction-wish_and_decided_by_us = Henkilö haluaa itse muuttaa ja sanoo samalla, että me tai joku muu päättää.
contradiction-no_wish_and_would_move = Henkilö ei halua muuttaa mutta valitsisi muuton sinne, jos valinta olisi vapaa.
contradiction-asked_and_no_wish = Henkilö on pyytänyt apua muuttoon eikä samalla halua muuttaa.
contradiction-nothing_offered_but_possible = Henkilölle ei ole tarjottu mitään täällä, mutta tarkistuksemme osoittaa, että asunto voidaan järjestää.
contradiction-refused_but_contacted = Henkilö on kieltänyt yhteydenoton, mutta yhteys suostumuksella tai suunniteltu siirto on merkitty.
contradiction-seen_by_us_not_looked_into = Joku meistä on nähnyt asunnon, mutta siitä ei ole selvitetty mitään.
contradiction-unseen_but_investigated = Asunnon kunto on selvitetty, mutta kukaan ei ole nähnyt asuntoa.

### Computed

computed-days_to_move = { $value ->
    [one] Ajateltuun muuttoon on { $value } päivä.
   *[other] Ajateltuun muuttoon on { $value } päivää.
}
computed-housing_cost = Vuokra ja sähkö ovat yhteensä { $value } kr kuukaudessa.
computed-first_rent = Vain yhden kuukauden vuokra. Vuokra maksetaan etukäteen, ja ensimmäisen maksaminen on tavallinen käytäntö. Se ei puhu puolesta eikä vastaan.

### Worth another look

check-same_municipality = Uusi kunta on sama kunta, jossa henkilö asuu.
check-move_in_the_past = Ajateltu muuttopäivä on ennen tämänpäiväistä keskustelua. Onko henkilö jo muuttanut?
check-consent_already_over = Suostumus ei voi olla voimassa päivään, joka on jo mennyt.
check-consent_ends_before_move = Suostumus päättyy ennen muuttoa. Niinkö henkilö haluaa?

### Measures

measure-acute_needs = Huolehdi kiireellisistä tarpeista
    .how = Tutki ruoka, asuminen ja lääkkeet tänään. Muutto ei ole koskaan vastaus siihen, mikä on kiireellistä.
measure-clear_up_protection = Selvitä suojan tarve
    .how = Kysy uudelleen kahden kesken, tarvittaessa toisen tulkin kanssa. Älä ota yhteyttä muihin sitä ennen.
measure-safety_routine = Noudata suojan menettelyohjetta
    .how = Älä kirjoita mitään paikkaa pöytäkirjaan. Älä ota yhteyttä äläkä anna tietoja, ellei menettelyohje niin sano.
measure-apply_before_move = Auta henkilöä hakemaan uudesta kunnasta ennen muuttoa
    .how = Se, jonka on muutettava väkivallan tai muun kaltoinkohtelun vuoksi, saa hakea sieltä etukäteen. Ota yhteyttä vain sillä tavalla, jonka suojan menettelyohje sanoo.
measure-child_protection = Arvioi lapsen suojelun tarve heti
    .how = Tee huoli-ilmoitus (orosanmälan) tai siirrä asia lapsiryhmälle samana päivänä.
measure-withdraw_requirement = Peru vaatimus
    .how = Sano henkilölle, suullisesti ja paperilla, että tuki ei riipu hakemisesta muista kunnista. Muuta suunnitelma ja kerro siitä työtovereille, jotka ovat toistaneet vaatimuksen.
measure-review_decision = Käsittele päätös uudelleen
    .how = Ota hakemus uudelleen esiin ja arvioi tarve viittaamatta toiseen kuntaan. Kirjoita perustelut.
measure-help_to_appeal = Auta henkilöä valittamaan
    .how = Anna päätös kirjallisena ja perusteltuna. Valituksen on oltava perillä kolmen viikon kuluessa siitä päivästä, jona henkilö sai päätöksestä tiedon.
measure-respect_the_no = Hyväksy kieltäytyminen
    .how = Sano, että kieltäytyminen on voimassa ja tuki jatkuu. Kirjoita asiakirjoihin, että henkilö on kieltäytynyt ja sitä on kunnioitettu.
measure-stop_here = Älä vie muuttoa eteenpäin
    .how = Pysäytä se, mikä on meneillään: sopimus, vuokra, matka. Palaa siihen, mitä täällä voidaan järjestää.
measure-ask_wish_again = Kysy tahdosta vielä kerran
    .how = Kysy avoimesti, toisena päivänä ja kahden kesken. Älä aloita paikkakunnasta tai asunnosta.
measure-wait_for_own_request = Odota henkilön omaa toivetta
    .how = Älä tarjoa muuttoapua, ennen kuin henkilö itse on pyytänyt sitä. Kirjaa silloin, miten ja milloin.
measure-write_down_wish = Kirjaa henkilön omat sanat
    .how = Kirjoita, mitä henkilö sanoi, erillään omasta arviostasi, päivineen ja vastaanottajineen. Anna henkilön lukea tai kuulla se.
measure-book_interpreter = Varaa tulkki
    .how = Varaa uusi aika tulkin kanssa ja esitä kysymykset uudelleen. Varaa kaksinkertainen aika.
measure-speak_alone = Puhu henkilön kanssa kahden
    .how = Vain sinä, henkilö ja tulkki.
measure-say_may_decline = Sano, että henkilö saa sanoa ei
    .how = Sano se yksinkertaisin sanoin: Saatte sanoa ei. Saatte muuttaa mielenne. Tuki täällä ei pienene. Kysy, miten henkilö ymmärsi sen.
measure-home_first = Kokeile ensin kunnan keinoja
    .how = Käy läpi kunnan asuntoyhtiö, yksityiset vuokranantajat, sosiaalinen vuokrasopimus, tilapäinen asunto ja asuntojono. Kirjoita jokaisesta, mikä vastaus oli.
measure-offer_home_here = Tarjoa asunto täältä
    .how = Anna henkilön valita jäämisen ja muuttamisen välillä, yhtä paljon apua kumpaankin suuntaan.
measure-start_from_needs = Lähde henkilön tarpeista
    .how = Tutki kysymys uudelleen: Mitä henkilö tarvitsee? Sano, että kunnan kustannukset ja asuntopula eivät ole henkilön ongelma.
measure-explain_rules = Selitä, että säännöt voivat olla erilaiset
    .how = Sano, että jokaisella kunnalla on omat ohjeet ja oma arvio ja että siellä mitään ei ole luvattu.
measure-no_loan = Älä lainaa rahaa muuttoon
    .how = Tutki muuttokulut ja ensimmäinen vuokra tavallisena tukena. Jos laina on jo luvattu: ota se puheeksi esimiehen kanssa ja vastaa kirjallisesti.
measure-no_money_offer = Peru rahatarjous
    .how = Älä koskaan sido rahaa siihen, että henkilö muuttaa. Se, mitä henkilö tarvitsee, tutkitaan hakemuksesta.
measure-first_month_only = Pysy ensimmäisen kuukauden vuokrassa
    .how = Tavallinen käytäntö on ensimmäinen kuukausi. Jos tarvitaan enemmän, selvitä, miten tuki siellä jatkuu. Kysy uudelta kunnalta vasta, kun suostumus on ja suojakysymys on selvä.
measure-assess_moving_costs = Tutki muuttokulut tavalliseen tapaan
    .how = Ota vastaan hakemus, tutki taloudellinen tarve ja kirjoita päätös.
measure-teach_to_search = Tue henkilön omaa hakemista
    .how = Näytä, miten haetaan ja minne käännytään, ensin omassa kunnassa. Anna henkilön valita ja ottaa itse yhteyttä vuokranantajaan.
measure-keep_what_works = Pidä kiinni siitä, mikä toimii
    .how = Käy läpi työ, opinnot, tuki, hoito, mukautettu asunto ja ihmiset. Kirjoita jokaisesta, miten se voidaan säilyttää ja mitä muuten tapahtuu.
measure-visit_place = Anna henkilön nähdä paikkakunta
    .how = Ehdota käyntiä, ennen kuin mitään päätetään. Katso matkat kauppaan, kouluun, töihin ja hoitoon.
measure-investigate_place = Selvitä paikkakunta kohta kohdalta
    .how = Vertaa työtä, asuntoja, koulutusta, huolenpitoa, turvallisuutta, terveydenhuoltoa ja tarvittaessa kotoutumista siihen, miten henkilöllä on täällä. Kirjoita, mistä tiedät sen.
measure-ask_target_office = Kysy paikkakunnan hallinnolta
    .how = Esitä yleisiä kysymyksiä tilanteesta ja ohjeista. Älä ilman suostumusta sano mitään, mistä näkee, ketä ne koskevat.
measure-talk_through_place = Keskustele siitä, mikä on huonommin
    .how = Kerro henkilölle rauhassa, mitä tiedät. Kysy, mitä se henkilölle merkitsee. Odota päätöksen kanssa, kunnes henkilö on saanut ajatella.
measure-visit_dwelling = Katso asunto
    .how = Auta henkilöä näkemään asunto, ennen kuin sopimus allekirjoitetaan. Pyydä muuten paikkakunnalta riippumatonta henkilöä katsomaan.
measure-investigate_dwelling = Selvitä asunto kohta kohdalta
    .how = Kunto, vuokranantaja, vuokra, todelliset kulut, koko ja kuinka kauan siinä saa asua. Pyydä papereita, ei vain suullista tietoa.
measure-count_real_costs = Laske todelliset kulut
    .how = Laske vuokra, sähkö, lämmitys, vakuutus ja matkat. Katso uuden kunnan ohjeista, miten sähkö lasketaan asunnossa, joka lämmitetään sähköllä.
measure-find_better_dwelling = Hae toinen asunto
    .how = Luovu tästä. Aloita alusta omassa kunnassa, ja paikkakunnalla vain, jos henkilö edelleen haluaa sinne.
measure-talk_to_landlord = Puhu vuokranantajan kanssa
    .how = Sano, että tuki tutkitaan jokaisen henkilön kohdalla erikseen ja että vuokranantaja arvioi itse maksukyvyn. Älä lupaa mitään. Älä mainitse ketään henkilöä ilman suostumusta.
measure-check_responsibility = Selvitä, kumpi kunta on vastuussa
    .how = Jos me itse järjestämme asumisen toisesta kunnasta, vastuu voi edelleen olla meillä. Anna juristin katsoa ennen päätöstä.
measure-each_adult_alone = Kysy jokaiselta aikuiselta kahden kesken
    .how = Varaa oma aika, tarvittaessa oman tulkin kanssa. Odota muuton kanssa, kunnes kaikki aikuiset ovat vastanneet.
measure-child_impact_analysis = Tee lapsivaikutusten arvio
    .how = Kirjoita jokaisesta lapsesta: koulu, ystävät, terveys, tuki ja siteet tänne, ja mitä muutto merkitsee. Tee se ennen päätöstä.
measure-hear_children = Kuule lapsia
    .how = Anna jokaiselle lapselle ikään sopivaa tietoa ja oma tilaisuus kertoa. Ota vastaus huomioon ja kirjoita, miten.
measure-stop_contact = Keskeytä yhteydenpito ja korjaa tilanne
    .how = Älä anna enempää tietoja. Kerro esimiehelle ja henkilölle, mitä on annettu.
measure-limit_contact = Rajoita sitä, mitä yhteydenotto voi paljastaa
    .how = Älä kerro enempää. Selvitä, mitä uudelle kunnalle kerrottiin ja kuka voi lukea sen. Puhu sen kanssa, joka vastaa suojasta, ja kirjoita, mitä on tapahtunut.
measure-consent_to_contact = Pyydä suostumus yhteydenpitoon
    .how = Kirjoita, mitä suostumus koskee, kenelle, kuinka kauan ja miten se perutaan.
measure-contact_target_office = Ota yhteyttä paikkakunnan sosiaalitoimeen
    .how = Soita tai kirjoita suostumuksen rajoissa. Kerro, milloin muuttoa on ajateltu ja mitä tukea voidaan tarvita. Merkitse, kenen kanssa puhuit.
measure-respect_refusal = Kunnioita yhteydenoton kieltoa
    .how = Älä ota yhteyttä henkilön asiassa. Näytä sen sijaan, miten henkilö itse voi hakea.
measure-help_with_application = Auta yhteydenotossa
    .how = Soittakaa yhdessä tai auta hakemuksessa. Henkilö vastaa itse hakemuksesta.
measure-plan_handover = Suunnittele, miten tuki jatkuu
    .how = Sovi henkilön kanssa. Luovuta tuki eteenpäin tapaamisessa. Se, jolla on pysyvä ja laaja hoidon tarve, saa hakea uudesta kunnasta ennen muuttoa. Jos henkilöllä on sinne vahvimmat siteet ja hän haluaa, voitte kirjallisesti pyytää käynnissä olevan asian siirtoa.
measure-write_decision = Kirjoita päätös
    .how = Anna sen päättää, jolla on delegoitu päätösvalta. Kirjoita perustelut ja valitusohjeet. Apu, jonka henkilö haluaa, maksetaan, kun hän on saanut päätöksen.
