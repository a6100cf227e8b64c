# Language: Finnish (fi). Read aloud: every sentence can be interpreted by itself.
## Translated from Swedish.
## Reviewed by: nobody yet

form-title = Keskustelu muuton jälkeen
    .purpose = Keskustelu henkilön kanssa, joka on muuttanut tänne toisesta kunnasta: miten muutto tapahtui, ja mitä henkilö itse halusi?

### Opening

section-opening = Kertomus

information_given = Haluan ymmärtää, miten muuttonne tänne tapahtui. Te päätätte itse, mitä haluatte kertoa. Voitte jättää vastaamatta kysymykseen.
    .short = Tiedot luettu ääneen
    .help = Kerro myös, että kirjoitat keskustelun aikana ja että henkilö saa lopussa kuulla yhteenvedon. Sano, että vastaukset eivät yksin ratkaise oikeutta tukeen.
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

spoken_language = Mitä kieltä haluatte puhua?
    .short = Kieli
    .help = Kysy myös, ymmärtävätkö henkilö ja tulkki toisiaan. Vaihda tulkkia tai aikaa, jos se ei toimi.

acute_needs = Onko jotain, mikä ei voi odottaa? Luen muutaman asian.
    .short = Kiireelliset tarpeet
    .help = Keskeytä keskustelu, jos jokin on kiireellistä. Se kunta, jossa henkilö oleskelee, vastaa aina kiireellisistä tarpeista.
    .note = Lue yksi vaihtoehto kerrallaan.
    .food = Ruoka tälle päivälle
    .shelter = Paikka, jossa nukkua
    .medicine = Hoito tai lääkkeet
    .danger = Joku uhkaa tai satuttaa minua
    .child_needs_help = Lapsi tarvitsee apua nyt
    .nothing_acute = Ei, ei mitään kiireellistä

protection_move = Muutitteko saadaksenne suojaa väkivallalta tai uhkailulta?
    .short = Muutto suojan vuoksi
    .help = Kysy vain, kun henkilö on yksin sinun ja tulkin kanssa. Jos vastaus on kyllä: noudata suojan menettelyohjetta äläkä kirjoita mitään paikkaa pöytäkirjaan. Älä silloin kysy enempää kuin tarvitset.
    .note = Tulkkaa vain sanat. Älä sano nimiä äläkä paikkoja.

story = Kertokaa, miten muuttonne tänne tapahtui. Aloittakaa siitä, mistä haluatte. Mitä te itse ajattelitte muutosta?
    .short = Kertomus
    .help = Kuuntele ja kirjoita henkilön omin sanoin. Älä keskeytä. Jatka kysymällä: Mitä sitten tapahtui? Kuka niin sanoi? Kirjoita oma arviosi muualle.
    .note = Tulkkaa minä-muodossa. Älä muuta sanavalintoja.

### Background

section-background = Tausta

previous_municipality = Missä kunnassa asuitte, ennen kuin muutitte tänne?
    .short = Aiempi kunta
    .help = Kirjoita muutama kirjain ja valitse luettelosta. Tarkoitetaan kuntaa, jossa henkilö asui vakinaisesti.
    .note = Kysy kuntaa, älä osoitetta.

years_there = Montako vuotta asuitte siinä kunnassa?
    .short = Vuosia siinä kunnassa
    .help = Kirjoita 0, jos aika oli alle vuosi. Socialstyrelsenin suosituksen mukaan sitä, joka on asunut kauan samalla paikkakunnalla, ei pitäisi pakottaa pois sieltä.
    .unit = vuotta

moved_on = Milloin muutitte tänne?
    .short = Muuttopäivä
    .help = Päivä, jolloin henkilö alkoi nukkua täällä. Vuosi ja kuukausi riittävät, jos päivä on epävarma.

first_contact_on = Milloin otitte ensimmäisen kerran yhteyttä täkäläiseen sosiaalitoimeen (socialtjänst)?
    .short = Ensimmäinen yhteys täällä
    .help = Tarkista omasta järjestelmästä. Ohjelma laskee muuton ja yhteydenoton välisen ajan.

recent_moves = Montako kertaa olette muuttanut kolmen viime vuoden aikana?
    .short = Muuttoja 3 vuodessa
    .help = Laske mukaan muutto tänne. Monet muutot ovat erityisen raskaita lapsille.
    .unit = muuttoa

previous_home = Miten asuitte viimeisen ajan aiemmassa kunnassa?
    .short = Asunto ennen muuttoa
    .help = Kysy, kuinka suuri asunto oli ja ketkä sen jakoivat. Kirjoita muistiinpano tarvittaessa.
    .note = Kunnan sopimus tarkoittaa, että kunta vuokraa asunnon ja antaa henkilön asua siinä.
    .own_lease = Oma ensikäden vuokrasopimus
    .second_hand = Vuokralla toisen käden sopimuksella
    .municipal_contract = Kunnan kautta saadussa asunnossa
    .temporary = Hotellissa tai retkeilymajassa
    .with_others = Sukulaisten tai ystävien luona
    .no_home = Ei ollut asuntoa
    .other = Muulla tavalla

previous_home_cramped = Oliko asunto liian pieni siellä asuneille?
    .short = Liian pieni asunto ennen
    .help = Kysy, montako huonetta oli ja kuinka monta siellä asui. Myös yksi hotellihuone koko perheelle lasketaan.

contract_end = Mitä tapahtui, kun aika kunnan asunnossa päättyi?
    .short = Kun sopimus päättyi
    .help = Monet tällaiset sopimukset ovat kahden vuoden mittaisia. Kysy, kuinka kauan henkilö sai jäädä asuntoon ja mitä apua sen jälkeen annettiin.
    .help_here = Sain apua asunnon hakemiseen samasta kunnasta
    .help_elsewhere = Sain apua asunnon hakemiseen toisesta kunnasta
    .no_help = En saanut apua
    .left_myself = Muutin pois itse

support_before = Millä elitte ennen muuttoa? Mitä tukea teillä oli?
    .short = Tuki ennen muuttoa
    .help = Useita vastauksia voi valita. Aktiivisen myötävaikuttamisen (aktiv medverkan) määritelmä koskee sitä, joka sai toimeentulotukea. Munkedalin linjaus ottaa huomioon myös muun sosiaalitoimen tuen.
    .note = Toimeentulotuki (ekonomiskt bistånd) on rahaa kunnan sosiaalitoimelta. Siitä käytetään myös nimeä försörjningsstöd.
    .economic_assistance = Toimeentulotukea kunnalta
    .social_support = Muuta tukea sosiaalitoimelta
    .own_income = Palkkaa tai muuta omaa tuloa
    .other_benefits = Etuutta toiselta viranomaiselta
    .none_of_these = Ei mitään näistä

income_before = Kuinka paljon omaa rahaa saitte kuukaudessa ennen muuttoa? Älkää laskeko mukaan toimeentulotukea.
    .short = Oma tulo ennen
    .help = Palkka verojen jälkeen ja muut korvaukset. Arvio riittää. Kirjoita 0, jos omaa tuloa ei ollut.
    .note = Omaa rahaa on esimerkiksi palkka. Kunnan sosiaalitoimelta saatua rahaa ei lasketa.

income_now = { $income_before_known ->
        [yes] Ennen muuttoa saitte { $income_before } kuukaudessa. Kuinka paljon omaa rahaa saatte kuukaudessa nyt?
       *[no] Kuinka paljon omaa rahaa saatte kuukaudessa nyt?
    }
    .short = Oma tulo nyt
    .help = Laske samalla tavalla kuin ennen muuttoa, ilman toimeentulotukea.

### The previous municipality

section-old_municipality_acts = Aiempi kunta

who_raised_it = Kuka ensimmäisenä keksi, että muuttaisitte tänne?
    .short = Kuka otti muuton puheeksi
    .help = Älä lue vaihtoehtoja ensin. Anna henkilön vastata vapaasti ja valitse sitten.
    .self = Minä itse
    .family_or_friends = Perhe tai ystävät
    .old_municipality = Joku aiemmassa kunnassa
    .landlord = Vuokranantaja
    .someone_else = Joku muu

told_to_search = Sanoiko joku aiemmassa kunnassa, että teidän täytyy hakea asuntoa muista kunnista?
    .short = Vaatimus hakea muualta
    .help = Kysy ensin avoimesti: Mitä sosiaalitoimi sanoi, että teidän piti tehdä saadaksenne rahaa seuraavassa kuussa? Kysymys koskee sitä, mitä sanottiin ja mitä kirjoitettiin. Pyydä nähdä päätös, jos se on olemassa.
    .note = Täytyy tarkoittaa vaatimusta. Neuvo tai kysymys on eri asia. Pidä ne erillään tulkatessasi.

condition_consequence = Mitä tapahtuisi, jos ette hakisi? Mitä he sanoivat siitä?
    .short = Vaatimuksen seuraus
    .help = Valitse se, mitä sanottiin, ei sitä, mitä henkilö pelkäsi. Kirjoita mielellään käytetyt sanat muistiinpanoon.
    .support_stopped = Että tuki loppuisi
    .support_reduced = Että tuki pienenisi
    .nothing_said = He eivät sanoneet siitä mitään

support_cut = Saitteko kielteisen vastauksen, kun haitte rahaa? Vai saitteko vähemmän rahaa? Mikä syy teille kerrottiin?
    .short = Hylkäys tai pienempi tuki
    .help = Koskee aiempaa kuntaa. Kielteinen vastaus sillä perusteella, että tarpeen voi ratkaista muuttamalla toiseen kuntaan, on eri asia kuin muut hylkäävät päätökset. Pyydä nähdä päätös.
    .note = Lue kysymykset yksi kerrallaan.
    .not_cut = Ei, niin ei käynyt
    .cut_home_elsewhere = Kyllä, koska voisin saada asunnon muualta
    .cut_other_reason = Kyllä, muusta syystä
    .cut_no_reason = Kyllä, mutta syytä ei kerrottu

after_no = Sanoitteko joskus ei muutolle? Mitä silloin tapahtui?
    .short = Kieltäytymisen seuraus
    .help = Kunta saa ehdottaa asuntoa toiselta paikkakunnalta. Henkilö saa kieltäytyä. Kysy, mitä sen jälkeen tapahtui.
    .note = Lue kaksi kysymystä yksi kerrallaan.
    .never_said_no = En koskaan sanonut ei
    .accepted = Sanoin ei, ja se kävi hyvin
    .not_accepted = Sanoin ei, mutta he eivät hyväksyneet sitä
    .consequences = Sanoin ei, ja menetin tuen tai asunnon

decision_in_writing = Saitteko jonkin päätöksen paperilla?
    .short = Kirjallinen päätös
    .help = Kaikki päätökset, jotka koskevat muuttoa, asuntoa tai rahaa. Pyydä nähdä ne. Jos paperi puuttuu, henkilö voi pyytää päätöksen itselleen.
    .note = Päätös on kunnan paperi, jossa sanotaan kyllä tai ei.

decision_on = Milloin saitte päätöksen?
    .short = Päätös saatu
    .help = Päivä, jolloin henkilö sai päätöksestä tiedon. Valitusaika on kolme viikkoa siitä päivästä.

reasons_given = Miksi teidän piti muuttaa? Mitä syitä teille kerrottiin?
    .short = Kerrotut syyt
    .help = Älä lue vaihtoehtoja ääneen. Valitse ne, jotka vastaavat henkilön kertomusta. Syy, jonka kunta itse mainitsi, selittää muuttoa mutta ei korvaa omaa tahtoa.
    .stable_home = Oma, pysyvä asunto
    .better_for_children = Että lasten olisi parempi olla
    .work_or_study = Työ tai opinnot paikkakunnalla
    .near_family = Perheen tai ystävien läheisyys
    .no_homes = Kunnassa ei ollut asuntoja
    .cost_or_workload = Kunnan kustannukset tai työmäärä
    .own_responsibility = Että vastaan itse asunnostani
    .no_reason = Minulle ei kerrottu syitä

tried_at_home = Mitä te ja kunta teitte löytääksenne asunnon sieltä, missä asuitte?
    .short = Yritykset kotikunnassa
    .help = Koskee sekä sitä, mitä kunta teki, että sitä, mitä henkilö teki itse. Useita vastauksia voi valita.
    .municipal_lease = Asunto kunnan kautta
    .temporary_place = Tilapäinen asunto
    .municipality_asked = Kunta kysyi vuokranantajilta
    .searched_myself = Hain itse
    .landlords_refused = Vuokranantajat kieltäytyivät
    .not_accepted = Minua ei hyväksytty: ei työtä tai velkoja
    .nothing_tried = Ei mitään

alternatives = Mitä muita mahdollisuuksia teille annettiin?
    .short = Muut mahdollisuudet
    .help = Anna henkilön vastata vapaasti. Valitse se, mikä oli lähimpänä todellista mahdollisuutta. Valitse ”Ei muita” vain, kun henkilö sanoo, ettei muuta ollut.
    .home_offered = Asunto samassa kunnassa
    .temporary_offered = Tilapäinen asunto samassa kunnassa
    .help_to_search = Apua asunnon hakemiseen samasta kunnasta
    .other = Jotain muuta
    .none = Ei muita

if_stayed = Mitä olisi tapahtunut, jos olisitte jäänyt?
    .short = Jos henkilö olisi jäänyt
    .help = Koskee sitä, mitä henkilölle silloin kerrottiin, ei sitä, mitä te nyt uskotte. Kirjoita sanat muistiinpanoon, jos joku sanoi ne suoraan.
    .could_stay = Olisin voinut jäädä asumaan
    .without_home = Olisin jäänyt ilman asuntoa
    .without_support = Olisin jäänyt ilman rahaa
    .other = Jotain muuta

### Help and money

section-help_and_money = Apu ja raha

asked_for_help = Pyysittekö itse apua tänne muuttamiseen?
    .short = Pyysi itse apua
    .help = Erota toisistaan avun pyytäminen ja se, että suostuu jonkun tarjoamaan apuun.

dwelling_found_by = Kuka löysi asunnon täältä?
    .short = Kuka löysi asunnon
    .help = Kysy myös, kuka puhui vuokranantajan kanssa ja kuka järjesti sopimuksen.
    .self = Minä itse
    .family_or_friends = Perhe tai ystävät
    .old_municipality = Joku aiemmassa kunnassa
    .landlord = Vuokranantaja otti minuun yhteyttä
    .others = Joku muu

search_help = Auttoiko aiempi kunta teitä hakemaan asuntoa? Millä tavalla?
    .short = Apu asunnon hakemisessa
    .help = Koskee käsittelijöitä, asumisvalmentajia ja vastaavia. Yleinen apu, jolla opitaan hakemaan, on tavallista tukea.
    .note = Asumisvalmentaja (boendecoach) on kunnan työntekijä, joka auttaa ihmisiä löytämään asunnon.
    .taught_to_search = He näyttivät, miten voin hakea itse
    .advised_elsewhere = He neuvoivat minua hakemaan muista kunnista
    .searched_elsewhere = He hakivat minulle asuntoa muista kunnista
    .landlord_tip = He antoivat minulle muiden kuntien vuokranantajien nimiä
    .no_search_help = He eivät auttaneet hakemisessa

rent_months_paid = Monenko kuukauden vuokran aiempi kunta maksoi täkäläisestä asunnosta?
    .short = Maksettuja vuokrakuukausia
    .help = Laske vain uuden asunnon vuokrat. Kirjoita 0, jos kunta ei maksanut yhtään. Ensimmäisen kuukauden vuokran maksaminen on tavallista.
    .unit = kuukautta

help_given = Auttoiko aiempi kunta muutossa? Luen muutaman asian.
    .short = Muu apu muuttoon
    .help = Kysy ensin avoimesti: Miten tulitte tänne? Useita vastauksia voi valita. Jos kyse on lainasta, kysy, pitääkö rahat maksaa takaisin ja ovatko ehdot paperilla.
    .note = Lue yksi vaihtoehto kerrallaan.
    .moving_costs_applied = He maksoivat muuton, kun olin hakenut sitä
    .moving_costs_unasked = He maksoivat muuton, vaikka en ollut hakenut sitä
    .travel = He järjestivät matkan tänne
    .loan = He lainasivat minulle rahaa
    .landlord_promise = He lupasivat vuokranantajalle jotain
    .money_offer = He tarjosivat rahaa, jos muuttaisin
    .nothing_given = Ei mitään näistä

place_knowledge = Mitä tiesitte paikkakunnasta, ennen kuin tulitte tänne?
    .short = Tieto paikkakunnasta
    .help = Anna henkilön kertoa. Valitse sen jälkeen. Kysy, tiesikö henkilö, missä paikkakunta on, ja löysikö hän asunnolle.
    .knew_well = Tunsin paikkakunnan hyvin
    .knew_some = Tiesin jonkin verran
    .knew_little = Tiesin vähän
    .knew_nothing = En tiennyt mitään

told_before = Kertoiko aiempi kunta jotain, ennen kuin muutitte? Luen muutaman asian.
    .short = Mitä kunta kertoi
    .help = Valitse vain se, minkä kunta kertoi. Se, minkä henkilö otti selvää itse, kirjoitetaan muistiinpanoon.
    .note = Lue yksi vaihtoehto kerrallaan.
    .work_good = Että täällä on työtä
    .work_hard = Että täältä on vaikea saada työtä
    .school = Koulusta ja esikoulusta
    .care = Terveydenhoidosta
    .travel = Busseista ja välimatkoista
    .rules_differ = Että tuen säännöt voivat olla täällä erilaiset
    .keep_queue_place = Että sain pitää asuntosäästöpisteet tai jonopaikan
    .nothing_told = He eivät kertoneet mitään

### The dwelling

section-dwelling = Asunto

dwelling_seen = Kuka oli nähnyt asunnon, ennen kuin muutitte siihen?
    .short = Kuka oli nähnyt asunnon
    .help = Useita vastauksia voi valita. Kuvien katsominen ei ole asunnon näkemistä.
    .self = Minä itse
    .old_municipality = Joku aiemmasta kunnasta
    .someone_else = Joku muu tuttuni
    .nobody = Ei kukaan

contract_kind = Millainen vuokrasopimus teillä on?
    .short = Sopimuksen laji
    .help = Pyydä nähdä sopimus. Katso, kuka on merkitty vuokranantajaksi ja kuinka kauan sopimus on voimassa.
    .note = Ensikäden sopimus tehdään suoraan omistajan kanssa. Toisen käden sopimus tehdään sellaisen kanssa, joka itse on vuokralla.
    .first_hand = Ensikäden sopimus
    .second_hand = Toisen käden sopimus
    .from_old_municipality = Olen vuokralla aiemmalta kunnalta
    .lodger = Olen alivuokralainen toisen kodissa
    .no_contract = Minulla ei ole sopimusta

dwelling_problems = Miten asunto toimii? Luen muutaman asian.
    .short = Asunnon ongelmat
    .help = Useita vastauksia voi valita. Kysy vuokrasta, sähkökuluista ja sopimuksen pituudesta. Kysy, miten henkilö pääsee kauppaan, kouluun ja töihin.
    .note = Lue yksi vaihtoehto kerrallaan.
    .short_contract = Sopimus on lyhyt
    .high_rent = Vuokra on minulle liian korkea
    .poor_condition = Asunto on huonossa kunnossa
    .too_small = Asunto on liian pieni
    .far_away = Kauppaan, kouluun tai bussille on pitkä matka
    .electric_heating = Lämmitän asunnon sähköllä, jonka maksan itse
    .no_problems = Asunto toimii hyvin

landlord_said = Mitä vuokranantaja sanoi siitä, miten vuokra maksettaisiin?
    .short = Mitä vuokranantaja sanoi
    .help = Vuokranantajan on itse arvioitava, pystyykö vuokralainen maksamaan. Jokainen tukihakemus tutkitaan erikseen.
    .asked_income = Vuokranantaja kysyi tulojani
    .social_services_pays = Vuokranantaja sanoi, että sosiaalitoimi maksaa
    .nothing_about_it = Vuokranantaja ei sanonut siitä mitään

### Work and support

section-work_and_support = Työ ja tuki

job_and_move = Olitteko työssä, kun muutosta päätettiin? Mitä työlle tapahtui?
    .short = Työ ja muutto
    .help = Myös osa-aikatyö ja tuntityö lasketaan. Kysy, kuinka pitkä matka työhön nyt on.
    .note = Lue kaksi kysymystä yksi kerrallaan.
    .no_job = Minulla ei ollut työtä
    .kept_job = Minulla on työ edelleen
    .new_job_here = Sain työtä täältä
    .had_to_leave = Jouduin jättämään työn muuttaakseni
    .ended_before = Työ loppui muusta syystä

ongoing_support = Mitä muuta tukea saitte sosiaalitoimelta, kun muutitte? En tarkoita rahaa.
    .short = Tuki muuton aikaan
    .help = Vain tuki, joka oli käynnissä muuton aikaan. Älä kysy tuen syytä. Juuri tällainen tuki, ei toimeentulotuki, voi antaa aiheen pyytää asian siirtoa.
    .note = Lue yksi vaihtoehto kerrallaan.
    .treatment = Hoitoa
    .home_support = Asumisen tukea (boendestöd) tai apua kotiin
    .contact_person = Tukihenkilö (kontaktperson)
    .family_support = Tukea lapsille tai perheelle
    .other_support = Muuta tukea
    .no_support = Ei muuta tukea

support_after_move = { $ongoing_support_known ->
        [yes] Teillä oli tätä tukea: { $ongoing_support }. Mitä sille tapahtui, kun muutitte?
       *[no] Mitä tuelle tapahtui, kun muutitte?
    }
    .short = Tuki muuton jälkeen
    .help = Kysy, kuka kertoi tuen loppumisesta ja ottiko joku täällä sen hoitaakseen. Nykyinen tarve tutkitaan täällä.
    .continues = Aiempi kunta antaa sitä edelleen
    .handed_over = Joku täällä otti sen hoitaakseen
    .ended_needed = Se loppui, mutta tarvitsen sitä
    .ended_not_needed = Se loppui, enkä tarvitse sitä

changes_by_move = Mikä on muuttunut elämässänne muuton jälkeen? Luen muutaman asian.
    .short = Mikä on muuttunut
    .help = Kysy ensin avoimesti. Tähän sopii sekä se, mikä parani, että se, mikä menetettiin. Mukautettu asunto tarkoittaa asuntoa, jota oli muutettu vamman tai toimintarajoitteen vuoksi.
    .note = Lue yksi vaihtoehto kerrallaan. SFI on aikuisten ruotsin kielen opetusta.
    .closer_to_people = Minulle tärkeät ihmiset ovat lähempänä
    .better_daily_life = Arki sujuu paremmin
    .lost_network = Olen menettänyt yhteyden läheisiin ihmisiin
    .studies_cut = SFI, kurssi tai harjoittelu keskeytyi
    .care_out_of_reach = En pääse erikoissairaanhoitooni
    .left_adapted_home = Jätin asunnon, joka oli mukautettu minulle
    .no_change = Ei mitään erityistä

### Family and children

section-household_and_children = Perhe ja lapset

household = Asutteko nyt muiden aikuisten kanssa?
    .short = Talouden aikuiset
    .help = Yksi aikuinen kerrallaan. Lapsista kysytään kohta. Älä kirjoita nimiä.
    .entry = Aikuinen { $number }
    .add = Lisää aikuinen
    .none = Ei, ei muita aikuisia

household-relation = Kuka tämä henkilö on teille?
    .short = Suhde
    .help = Älä kirjoita nimeä.
    .partner = Kumppanini
    .parent = Vanhempani
    .adult_child = Aikuinen lapseni
    .other_adult = Muu aikuinen

household-moved_along = Muuttiko tämä henkilö tänne teidän kanssanne?
    .short = Muutti mukana
    .help = Vastaa ei, jos henkilö jo asui täällä tai tuli myöhemmin.

continuity_need = Onko jotain, minkä vuoksi asuinpaikan vaihtaminen on teille erityisen vaikeaa?
    .short = Tarve jäädä asumaan
    .help = Älä kysy diagnooseja. Kyse on siitä, onko muutto henkilölle erityisen raskas.
    .disability = Vamma tai toimintarajoite
    .frail_health = Heikko terveys tai korkea ikä
    .need_of_routine = Tarvitsen kiinteitä rutiineja ja samoja ihmisiä
    .nothing_special = Ei

children = Nyt haluan kysyä lapsista, jotka muuttivat tänne teidän kanssanne.
    .short = Lapset
    .help = Yksi lapsi kerrallaan. Älä kirjoita nimiä. Puhu mieluiten lasten itsensä kanssa toisella kerralla.
    .entry = Lapsi { $number }
    .add = Lisää lapsi
    .none = Lapsia ei muuttanut mukana

children-age = Kuinka vanha lapsi { $entry } on?
    .short = Ikä
    .help = Täydet vuodet. Kirjoita 0, jos lapsi on alle vuoden.
    .unit = vuotta

children-left_school = Joutuiko lapsi jättämään koulunsa tai esikoulunsa, kun muutitte?
    .short = Jätti koulun
    .help = Myös iltapäivähoito (fritidshem) lasketaan. Vastaa kyllä myös silloin, kun lapsi vaihtoi koulua kesken lukuvuoden.

children-in_school_now = Käykö lapsi nyt koulua tai esikoulua täällä?
    .short = Koulu täällä
    .help = Jos vastaus on ei: auta perhettä ottamaan yhteyttä kouluun jo tänään. Jos suojaa tarvitaan tai se on epäselvää: anna suojasta vastaavan ottaa yhteyttä.

children-left_friends = Joutuiko lapsi jättämään ystäviä tai urheiluharrastuksen?
    .short = Jätti ystäviä
    .help = Koskee ystäviä, joukkueita, yhdistyksiä ja muuta, mikä oli lapselle tärkeää.

children-heard = Saiko lapsi sanoa, mitä mieltä hän oli muutosta?
    .short = Lapselta kysytty
    .help = Kyse on siitä, kysyikö joku aiemmassa kunnassa lapselta.

children_considered = Puhuiko joku aiemmassa kunnassa teidän kanssanne lapsista ja muutosta?
    .short = Lasten tilanne arvioitu
    .help = Kysy, otettiinko koulu, ystävät ja terveys puheeksi. Kysy, kirjoitettiinko jotain muistiin.

### The wish

section-wish = Oma tahto

feelings = Miltä muutto tuntui etukäteen?
    .short = Tunne ennen muuttoa
    .help = Älä lue vaihtoehtoja ääneen. Useita vastauksia voi valita. Kirjoita henkilön omat sanat muistiinpanoon.
    .looked_forward = Odotin sitä mielelläni
    .calm = Olin rauhallinen
    .worried = Olin huolissani
    .sad = Olin surullinen
    .forced = Tunsin, että minut pakotettiin
    .did_not_understand = En ymmärtänyt, mitä tapahtui

who_decided = Kuka päätti, että te muutatte?
    .short = Kuka päätti
    .help = Kysy myös, miten henkilö sai siitä tiedon ja tehtiinkö siitä päätös.
    .self = Minä itse
    .together = Minä ja kunta yhdessä
    .old_municipality = Aiempi kunta
    .family = Joku perheessä
    .someone_else = Joku muu

wish_to_move = Halusitteko itse muuttaa tänne? Mikä vastaus sopii parhaiten?
    .short = Oma tahto muuttaa
    .help = Lue kaikki vastaukset rauhallisesti. Olet jo kuullut kertomuksen. Jos vastaukset eivät sovi yhteen, ohjelma näyttää sen. Silloin voitte puhua siitä.
    .note = Lue kaikki vastaukset, ennen kuin henkilö valitsee.
    .own = Halusin itse muuttaa tänne
    .agreed = Suostuin siihen
    .pressured = Tunsin, että minua painostettiin
    .none = En halunnut muuttaa

free_choice = Mitä olisitte valinnut, jos olisitte saanut valita aivan vapaasti?
    .short = Vapaa valinta
    .help = Kysymys esitetään kaikille, riippumatta edellisen kysymyksen vastauksesta.
    .stay = Jäädä asumaan siihen kuntaan
    .move_here = Muuttaa tänne
    .move_elsewhere = Muuttaa jonnekin muualle

wish_came = Milloin oma tahtonne muuttaa tänne syntyi? Kertokaa, miten ajattelitte.
    .short = Milloin tahto syntyi
    .help = Kysytään, kun kunta otti muuton ensin puheeksi, kun kukaan ei tiedä, kuka sen teki, tai kun henkilö suostui muuttoon. Anna henkilön vastata vapaasti ja valitse sitten. Ehdotuksen jälkeen syntynyt tahto voi olla yhtä lailla oma.
    .note = Odota vaihtoehtojen kanssa, kunnes henkilö on kertonut.
    .before_them = Halusin sitä, ennen kuin kukaan otti sen puheeksi
    .thought_it_over = Mietin asiaa ja halusin sitä itse
    .no_other_way = En nähnyt muuta keinoa
    .never_own = Siitä ei koskaan tullut oma tahtoni

wish_now = Mitä haluatte nyt?
    .short = Mitä henkilö nyt haluaa
    .help = Älä lupaa mitään. Henkilön tahto otetaan huomioon, jos asia siirretään kuntien välillä.
    .stay_here = Jäädä asumaan tänne
    .move_back = Muuttaa takaisin
    .move_on = Muuttaa jonnekin muualle
    .not_decided = En ole päättänyt

### Contact and consent

section-contact = Yhteydenpito

papers_brought = Mitä saitte mukaanne aiemmasta kunnasta?
    .short = Mukana olleet paperit
    .help = Pyydä nähdä ne. Kirjoita, mitä papereita ne ovat, ei sitä, mitä niissä sanotaan muista ihmisistä.
    .contact_note = Täkäläisen sosiaalitoimen puhelinnumeron tai osoitteen
    .decision = Päätöksen
    .other_papers = Muita papereita
    .nothing_brought = En mitään

contact_before = Tiedättekö, puhuiko aiempi kunta meidän kanssamme, ennen kuin tulitte? Kysyttiinkö ensin teiltä?
    .short = Yhteys ennen muuttoa
    .help = Tarkista sitten omasta järjestelmästä. Toimeentulotuen osalta ei ole velvollisuutta ilmoittaa uudelle kunnalle.
    .note = Lue kaksi kysymystä yksi kerrallaan.
    .asked_and_talked = He kysyivät minulta ja puhuivat teidän kanssanne
    .talked_unasked = He puhuivat teidän kanssanne kysymättä minulta
    .asked_only = He kysyivät minulta mutta eivät puhuneet teidän kanssanne
    .neither = He eivät tehneet kumpaakaan

consent_contact = Saammeko ottaa yhteyttä aiempaan kuntaan teidän muutostanne?
    .short = Suostumus yhteyteen
    .help = Selitä, mitä haluatte kysyä ja miksi. Suostumus on vapaaehtoinen, ja sen voi perua. Kieltäytyminen ei vaikuta oikeuteen saada tukea. Lasten osalta kysytään huoltajalta, ja lapselta iän ja kypsyyden mukaan.
    .note = Suostumus tarkoittaa, että henkilö itse sanoo kyllä. Voi myös suostua vain osaan.

consent_scope = Mitä saamme kysyä, ja mitä emme saa kysyä?
    .short = Mitä suostumus koskee
    .help = Kirjoita niin, että työtoveri ymmärtää rajan. Älä kirjoita osoitteita.

consent_until = Mihin päivään asti suostumuksenne on voimassa?
    .short = Suostumus voimassa asti
    .help = Ehdota lyhyttä aikaa. Henkilö voi perua suostumuksensa milloin tahansa.

home_visit_consent = Saammeko tulla kotiinne katsomaan asuntoa?
    .short = Suostumus kotikäyntiin
    .help = Kysy vain, jos asunto pitää nähdä. Kerro, ketkä tulevat ja mitä katsotte. Käynti on vapaaehtoinen.

anything_more = Onko vielä jotain, mitä haluatte kertoa? Olenko ymmärtänyt jotain väärin?
    .short = Muuta kerrottavaa
    .help = Kirjoita henkilön omin sanoin. Lue sitten yhteenveto ääneen.

### Checks

section-checks = Tarkistus

register_check = Mitä omassa järjestelmässämme on kuntien välisestä yhteydestä?
    .short = Tarkistus järjestelmästä
    .help = Sinulle, keskustelun jälkeen. Ei lueta ääneen. Hae vain asian perusteella. Jos kyse on suojasta: älä ota yhteyttä keneenkään menettelyohjeen ulkopuolella.
    .contact_made = Aiempi kunta otti yhteyttä ennen muuttoa
    .consent_on_file = Henkilön suostumus on merkitty
    .handover_received = Käynnissä oleva tuki on luovutettu eteenpäin
    .company_uninformed = Yritys järjesti suojatun asumisen ilman, että meille kerrottiin
    .no_trace = Mitään ei löydy

dwelling_register = Mitä asunnosta tiedetään meidän kunnassamme?
    .short = Asunnon tarkistus
    .help = Sinulle, keskustelun jälkeen. Ei lueta ääneen. Älä kirjoita osoitetta. Se, mitä talosta tiedetään, ei kerro mitään henkilöstä.
    .condemned = Asunto on julistettu asumiskelvottomaksi
    .helped_out_before = Muita on autettu muuttamaan sieltä pois
    .unsuitable = Asunto on sopimaton tai haitallinen
    .same_route = Monet talossa ovat tulleet samalla tavalla
    .nothing_known = Mitään ei tiedetä

### Conditions in words

condition-clear_own_wish = henkilö on ilmaissut oman selvän tahdon muuttaa
condition-not_protected = ei ole tiedossa, että muutto tehtiin suojaksi väkivallalta tai uhkailulta
condition-contact_not_ruled_out = mikään vastaus ei sano, että yhteydenoton muihin on odotettava
condition-felt_pushed = henkilö tunsi, että hänet pakotettiin, tai ei ymmärtänyt, mitä tapahtui
condition-wish_missing = henkilö ei halunnut muuttaa, tunsi painostusta tai pakkoa tai ei ymmärtänyt, mitä tapahtui
condition-without_options = henkilöllä ei ollut todellista vaihtoehtoa
condition-stood_by = kotikunnassa ei annettu apua eikä muuta tarjottu
condition-helped_elsewhere = aiempi kunta auttoi saamaan asunnon toisesta kunnasta tai muuttamaan sinne
condition-unlawful_act = aiempi kunta sitoi tuen vaatimukseen, teki hylkäävän päätöksen toiseen paikkakuntaan vedoten tai ei hyväksynyt kieltäytymistä
condition-refused_or_required = aiempi kunta esitti vaatimuksia, teki hylkäävän päätöksen tai ei hyväksynyt kieltäytymistä
condition-left_without_options = henkilö sai tukea sosiaalitoimesta eikä hänellä ollut todellista vaihtoehtoa muutolle
condition-sent_with_note = henkilö sai mukaansa vain yhteystiedot, vaikka ei ollut pyytänyt apua muuttoon
condition-acted_otherwise = aiempi kunta toimi muulla tavalla kuin jättämällä henkilön ilman vaihtoehtoa
condition-sender_acted = aiempi kunta toimi tai jätti auttamatta
condition-unasked_help = muuttoapua annettiin ilman, että henkilö pyysi sitä
condition-wish_absent = jokin viittaa siihen, että oma tahto puuttui
condition-acted_without_wish = aiempi kunta toimi, ja jokin viittaa siihen, että oma tahto puuttui
condition-only_note = henkilö sai mukaansa vain yhteystiedot, eivätkä kunnat olleet yhteydessä
condition-came_soon = henkilö otti yhteyttä täkäläiseen sosiaalitoimeen kahden viikon kuluessa muutosta
condition-contact_known = kunnat olivat yhteydessä ennen muuttoa
condition-contact_must_wait = yhteydenoton muihin on odotettava, koska se on vaarallista tai asia ei ole selvillä
condition-safety_unsaid = henkilö ei ole voinut tai halunnut sanoa, onko vaaraa tai suojan tarvetta
condition-contact_cleared = on sanottu, ettei vaara estä yhteydenottoa muihin

### Elements

element-aid = Toimeentulotuki tai muu tuki
    .short = tuki
element-municipality_acted = Kunnan toiminta
    .short = toiminta
element-caused_move = Toiminta johti muuttoon
    .short = seuraus
element-moved_to_other = Muutto toiseen kuntaan
    .short = muutto
element-no_clear_wish = Ei omaa selvää tahtoa
    .short = ei omaa tahtoa

### Findings

flag-search_elsewhere_required = Vaatimus hakea asuntoa muista kunnista
    .why = Tuki sidottiin siihen, että henkilö hakee asuntoa muista kunnista. Sellaisella vaatimuksella ei ole tukea sosiaalipalvelulaissa (socialtjänstlagen), mitä henkilö itse sitten halusikin.
flag-refused_because_elsewhere = Hylkäys tai pienempi tuki, koska asunnon voi saada muualta
    .why = Kunta ei saa ratkaista tuen tarvetta viittaamalla muuttoon vastoin henkilön tahtoa.
flag-no_not_respected = Muutosta kieltäytymistä ei hyväksytty
    .why = Selvää kieltäytymistä asuinpaikan vaihdosta on kunnioitettava, eikä siitä saa olla seurauksia tuelle.
flag-cut_without_reason = Hylkäys tai pienempi tuki ilman syytä
    .why = Henkilölle kielteisessä päätöksessä on oltava syyt ja tieto siitä, miten siitä valitetaan. Ilman syitä ei voi nähdä, oliko muutto sen taustalla.
flag-loan_for_move = Kunnan laina muuttoon
    .why = Poliittisen ehdotuksen mukaan kunnan ei pidä lainata rahaa muuttoon sille, joka saa vain toimeentulotukea.
flag-help_not_asked_for = Muuttoapu, jota kukaan ei pyytänyt
    .why = Poliittinen ehdotus edellyttää, että henkilö itse on pyytänyt apua. Statskontoret perustaa määritelmänsä omaan tahtoon.
flag-money_offered_to_move = Rahaa tarjottiin, jos henkilö muuttaa
    .why = Tukholman kaupungin ohjeiden mukaan rahaa ei pidä käyttää siihen, että ihmiset saadaan muuttamaan. Muiden kuntien kohdalla se on harmaata aluetta.
flag-rent_beyond_first_month = Maksettu enemmän kuin ensimmäinen vuokra
    .why = Ensimmäinen kuukausivuokra on tavallinen käytäntö. Useammat kuukaudet voivat houkutella muuttamaan.
flag-urged_to_search_elsewhere = Kehotus, tai vaatimus ilman mainittua seurausta, hakea asuntoa muista kunnista
    .why = Pakko on vaatimus, vaikka kukaan ei sanonut, mitä muuten tapahtuisi. Kehotukseen, jolla ei ole seurauksia, voi olla hyviä syitä, mutta siitä ei saa koskaan tulla pakkoa. Tukholman kaupungin ohjeet kieltävät sen.
flag-municipality_raised_it = Aiempi kunta otti muuton ensin puheeksi
    .why = Se, kuka teki aloitteen, kertoo jotain siitä, kenen tahtoon muutto perustui.
flag-no_real_alternative = Muutolle ei ollut todellista vaihtoehtoa
    .why = Ilman vaihtoehtoa on vaikea puhua vapaasta valinnasta.
flag-dwelling_arranged = Aiempi kunta järjesti asunnon
    .why = Statskontoret käytti tätä mittarina kyselyssään. Yksin se ei kerro, mitä henkilö halusi.
flag-coach_searched_elsewhere = Kunta haki henkilölle asuntoa muista kunnista
    .why = Asumisneuvonta on tavallista tukea, mutta siitä voi tulla myös aktiivisen myötävaikuttamisen väline.
flag-landlord_passed_on = Kunta välitti muiden kuntien vuokranantajia
    .why = Toisen paikkakunnan vuokranantajien välittäminen voi olla apua tai ohjailua. Oma tahto ratkaisee.
flag-guarantee_to_landlord = Lupaus vuokranantajalle
    .why = Takuu toisen kunnan vuokranantajalle voi vaikuttaa siihen, minne muutetaan.
flag-moving_costs_paid = Aiempi kunta maksoi muuton
    .why = Muuttokulut ovat usein tavallista tukea. Ne saavat merkitystä, kun oma tahto puuttui.
flag-travel_arranged = Aiempi kunta järjesti matkan
    .why = Järjestetty matka on taustatieto. Se saa merkitystä, kun oma tahto puuttui.
flag-contract_ended_help_elsewhere = Kunnan sopimus päättyi ja apu koski toista kuntaa
    .why = Sopimus saa päättyä. Statskontoret on nähnyt aktiivista myötävaikuttamista silloin, kun apu osoittaa toiseen kuntaan.
flag-contract_ended = Kunnan sopimus päättyi
    .why = Tällaisen sopimuksen päättyminen on sinänsä sallittua. Se voi selittää, miksi muutto tuli puheeksi.
flag-poor_temporary_home = Tilapäinen asunto tai ei asuntoa ennen muuttoa
    .why = Huono tilapäinen asunto voi saada ihmiset suostumaan mihin tahansa.
flag-cramped_home_before = Liian pieni asunto ennen muuttoa
    .why = Ahtaus voi saada ihmiset suostumaan mihin tahansa. Se voi olla myös henkilön oma syy muuttaa.
flag-receiver_not_informed = Täkäläiselle kunnalle ei kerrottu etukäteen
    .why = Yleistä velvollisuutta kertoa ei ole, mutta ilman yhteyttä tuki täällä jää huonommin valmistelluksi.
flag-consent_not_asked = Henkilöltä ei kysytty lupaa kuntien yhteydenpitoon
    .why = Suostumuksella kunnat voivat puhua keskenään ennen muuttoa. Tätä mahdollisuutta käytetään harvoin.
flag-only_contact_note = Vain täkäläisen sosiaalitoimen yhteystiedot
    .why = Munkedal kuvaa tätä tavalliseksi, kun muuttoa ei ole valmisteltu. Jos se oli apu, jota henkilö pyysi, se puhuu sen sijaan vastaan.
flag-support_ended_at_move = Käynnissä ollut tuki päättyi ilman luovutusta
    .why = Käynnissä olevan tuen voi luovuttaa eteenpäin tai siirtää kunnasta toiseen. Henkilö ei saa jäädä ilman.
flag-place_not_checked = Uudesta paikkakunnasta ei kerrottu mitään
    .why = Sen, joka auttaa muutossa, pitäisi ottaa selvää paikkakunnan työstä, koulusta, hoidosta ja muusta.
flag-dwelling_not_checked = Aiempi kunta ei ollut nähnyt asuntoa
    .why = Sen, joka auttaa asunnon saamisessa, pitäisi tietää, että se on kunnossa ja sopii taloudelle.
flag-rules_not_explained = Ei kerrottu, että säännöt voivat olla erilaiset
    .why = Tuki tutkitaan kunkin kunnan ohjeiden mukaan. Se pitää tietää ennen muuttoa.
flag-home_not_tried_first = Kotikunnassa ei ensin kokeiltu mitään
    .why = Apu kotikunnassa pitäisi selvittää ensin. Se, että apu jäi antamatta, kertoo jotain henkilön valinnanvarasta.
flag-reasons_of_municipality = Syyt koskivat kunnan omia vaikeuksia
    .why = Päätöksen on perustuttava henkilön tarpeisiin, ei kunnan asunto- tai rahapulaan.
flag-cost_named_as_reason = Kustannus tai työmäärä mainittiin syynä
    .why = Tällainen syy on taustatieto. Sitä voi harvoin näyttää toteen.
flag-told_work_is_hard = Kunta tiesi, että täällä on vaikea saada työtä
    .why = Lähettävät kunnat tietävät usein, että työmarkkinat ovat uudella paikkakunnalla huonommat.
flag-own_responsibility_as_reason = Oma vastuu mainittiin syynä
    .why = Oma vastuu on lain periaate. Se ei vapauta kuntaa auttamasta.
flag-children_not_considered = Lasten tilannetta ei otettu puheeksi
    .why = Lapsen etu on arvioitava kaikissa lapsia koskevissa toimissa.
flag-child_not_heard = Lapsi ei ole saanut sanoa mielipidettään
    .why = Lapsilla on oikeus tulla kuulluksi itseään koskevissa asioissa.
flag-protected_housing_uninformed = Suojattu asuminen järjestettiin kertomatta täkäläiselle kunnalle
    .why = Suoja täällä pitää suunnitella. Noudata suojan menettelyohjetta äläkä muuta.
flag-no_help_at_home = Ei apua jäädä asumaan
    .why = Auttamatta jättäminen voi myös olla tapa saada joku muuttamaan.

flag-no_own_wish = Ei omaa selvää tahtoa muuttaa
    .why = Oma tahto on määritelmän ratkaiseva osa. Sitä pitää lukea yhdessä sen kanssa, mitä kunta teki.
flag-felt_forced = Tunsi pakkoa tai ei ymmärtänyt
    .why = Tunne ennen muuttoa osoittaa, miten henkilö koki valintansa.
flag-place_unknown = Ei tiennyt paikkakunnasta mitään
    .why = Sen, joka ei tiedä, minne muuttaa, on vaikea valita paikkaa.
flag-job_left = Jätti työn muuton vuoksi
    .why = Työn menettäminen suurentaa seurauksia ja voi viedä pois omasta toimeentulosta.
flag-came_almost_at_once = Otti yhteyttä täkäläiseen sosiaalitoimeen lähes heti
    .why = Nopea yhteydenotto on taustatieto. Yhdessä aiemman kunnan toiminnan kanssa se kertoo enemmän.
flag-typical_pattern = Ensikäden sopimus, monta maksettua vuokraa, sitten yhteys tänne
    .why = Munkedal kuvaa tätä tavalliseksi kaavaksi.
flag-network_lost = Menetti läheisiä ihmisiä
    .why = Katkenneet yhteydet ovat seuraus, joka vaikuttaa siihen, mitä tukea nyt tarvitaan.
flag-papers_from_sender = Papereita aiemmalta sosiaalitoimelta
    .why = Paperit voivat osoittaa, mitä sanottiin ja päätettiin.
flag-support_still_needed = Muun tuen tarve on jäljellä
    .why = Muu tuki kuin raha voi jatkua täällä, tai sen siirto voidaan tutkia.
flag-years_in_old_place = Asui useita vuosia aiemmassa kunnassa
    .why = Socialstyrelsenin suositus ottaa huomioon sen, joka on asunut kauan samalla paikkakunnalla.
flag-children_uprooted = Lapset jättivät koulun tai ystäviä
    .why = Irtautuminen koskee erityisesti lapsia. Lapsen omat mielipiteet pitää kuulla.
flag-child_without_school = Lapsi ei käy koulua täällä
    .why = Jokainen viikko ilman koulua tuntuu lapsen elämässä.
flag-continuity_broken = Yksinäinen aikuinen, jolla on erityinen tarve jäädä asumaan
    .why = Socialstyrelsenin suositus ottaa erityisesti huomioon sen, joka tarvitsee jatkuvuutta.
flag-adapted_home_left = Jätti mukautetun asunnon
    .why = Mukautetun asunnon korvaaminen vie aikaa. Tarve tutkitaan täällä.
flag-hard_to_be_tenant = Vaikea tulla hyväksytyksi vuokralaiseksi
    .why = Se selittää, miksi vaihtoehtoja oli vähän. Se ei kerro mitään henkilöstä.
flag-repeated_moves = Useita muuttoja lyhyessä ajassa
    .why = Monet muutot vaikeuttavat asettumista, varsinkin lapsilla.
flag-care_out_of_reach = Erikoissairaanhoitoon ei pääse
    .why = Hoito pitää järjestää uudelleen tai matkat ratkaista.
flag-dwelling_far_away = Asunto on kaukana palveluista
    .why = Pitkät matkat vaikuttavat työhön, kouluun ja arkeen.
flag-dwelling_poor_terms = Puutteita asunnossa tai ehdoissa
    .why = Lyhyet sopimukset, korkeat vuokrat ja huono kunto tekevät asumisesta epävarmaa.
flag-dwelling_condemned = Asumiskelvoton tai sopimaton asunto
    .why = Asunto on kunnassa ennestään tuttu. Asumiseen on kiire perehtyä.
flag-dwelling_unsuitable = Asunto on liian pieni tai sopimaton
    .why = Pitää selvittää, miten asunto toimii siinä asuville.
flag-electric_heating_cost = Sähkölämmitys
    .why = Kohtuulliset todelliset sähkökulut ovat valtakunnallisen normin (riksnorm) ulkopuolella. Kaavamainen summa voi olla liian pieni.
flag-same_route_house = Monet talossa ovat tulleet samalla tavalla
    .why = Se on tietoa talosta ja vuokranantajasta, ei henkilöstä.
flag-landlord_counts_on_support = Vuokranantaja luottaa siihen, että sosiaalitoimi maksaa
    .why = Vuokranantaja vastaa itse maksukyvyn arvioinnista. Tuki ei ole koskaan etukäteen varma.
flag-income_fell = Pienempi oma tulo muuton jälkeen
    .why = Pienempi tulo voi merkitä pidempää matkaa omaan toimeentuloon.
flag-studies_broken_off = Opinnot tai harjoittelu keskeytyi
    .why = Se, mitä henkilö on panostanut opintoihin ja työhön, voi mennä hukkaan.
flag-transfer_to_consider = Asian siirtoa voidaan harkita
    .why = Muu tuki kuin toimeentulotuki on ollut käynnissä, eikä henkilö ole valinnut jäädä tänne. Pyynnön on vastattava henkilön toiveita. Jos tuki on päättynyt, on epävarmaa, voidaanko mitään siirtää. Anna juristin katsoa.
flag-reason_to_contact_sender = Syy puhua aiemman kunnan kanssa
    .why = Munkedalin linjaus on ottaa yhteyttä heti epäilyn herättyä. Yhteydenotto voi olla yleinen. Henkilöä koskevat tiedot edellyttävät suostumusta.

flag-acute_need = Kiireellinen tarve
    .why = Kiireelliset tarpeet menevät keskustelussa kaiken muun edelle.
flag-protection_unclear = Suojan tarve ei ole selvillä
    .why = Puuttuva vastaus ei ole ei. Yhteydenotto muihin saa odottaa.
flag-danger_now = Uhka tai väkivalta nyt
    .why = Henkilön turvallisuus menee kaikkien muiden kysymysten edelle.
flag-child_needs_help_now = Lapsi tarvitsee apua nyt
    .why = Lapsen suojelun tarve on arvioitava heti.
flag-decision_can_be_appealed = Päätöksestä voi vielä valittaa
    .why = Aika on kolme viikkoa siitä päivästä, jona henkilö sai päätöksestä tiedon.
flag-appeal_last_days = Valitusaika on päättynyt tai päättyy parin päivän kuluessa
    .why = Kolme viikkoa on kulunut. Jos viimeinen päivä oli pyhä tai lauantai, ratkaisee seuraava arkipäivä. Päätöksen tehnyt viranomainen tutkii, tuliko valitus ajoissa.
flag-appeal_can_reveal = Valitus voi paljastaa, missä henkilö on
    .why = Valitus annetaan kunnalle, joka päätti asiasta, ja siellä voidaan lukea, mitä siinä lukee. Suoja on etusijalla. Valitusaika on silti kolme viikkoa.
flag-lives_in_senders_contract = Vuokralla aiemmalta kunnalta
    .why = Kunta, joka itse on järjestänyt asumisen toisesta kunnasta, voi edelleen olla vastuussa.
flag-interpreting_unsafe = Keskustelua ei tulkkaa tulkki
    .why = Tahtoa, jota ei ole voitu sanoa omalla kielellä, ei ole kuultu.

flag-own_wish = Oma selvä tahto muuttaa
    .why = Oman tahdon pohjalta apu on tavallista tukea. Se ei poista vaatimuksia tai hylkäyksiä, jotka ovat sinänsä kiellettyjä.
flag-asked_for_the_help = Pyysi itse apua
    .why = Apu, jota henkilö itse on pyytänyt, on tavallista tukea.
flag-home_tried_first = Kotikunnassa kokeiltiin useita keinoja
    .why = Kotikunnan mahdollisuudet selvitettiin, ennen kuin muutto tuli ajankohtaiseksi.
flag-moved_for_protection = Muutto suojaksi väkivallalta tai uhkailulta
    .why = Tällainen muutto hoidetaan erityisessä järjestyksessä, eikä sitä lueta aktiiviseksi myötävaikuttamiseksi.
flag-municipalities_talked_before = Kunnat olivat yhteydessä ennen muuttoa
    .why = Yhteistyö ennen muuttoa viittaa siihen, että henkilön tarpeet olivat keskiössä.
flag-decided_together = Yhdessä tehty päätös, tavoitteena oma toimeentulo
    .why = Tukitoimet on muotoiltava yhdessä yksilön kanssa.
flag-place_looked_into = Paikkakunta oli selvitetty
    .why = Kunta kertoi uuden paikkakunnan useista puolista.
flag-dwelling_fit = Asunto oli nähty ja toimii
    .why = Joku kunnasta oli nähnyt asunnon, ja se sopii taloudelle.
flag-rules_explained = Sai tietää, että säännöt voivat olla erilaiset
    .why = Henkilö tiesi enemmän siitä, mitä muutto voisi merkitä.
flag-children_heard = Lasten tilanne arvioitu ja lapsia kuultu
    .why = Lasten mielipiteet ja tarpeet otettiin puheeksi ennen muuttoa.
flag-work_or_study_here = Työ tai opinnot paikkakunnalla
    .why = Tavoitettavissa oleva työ on hyvä syy muuttaa.
flag-found_dwelling_self = Löysi asunnon itse
    .why = Asunnon hakeminen ja valitseminen itse voi osoittaa omaa tahtoa, jos kukaan ei vaatinut sitä ja oli mistä valita.
flag-could_say_no = Saattoi kieltäytyä ilman seurauksia
    .why = Kunta saa tarjota asuntoa toiselta paikkakunnalta, jos henkilö voi vapaasti kieltäytyä.
flag-home_offered_there = Asuntoa tarjottiin tai haettiin kotikunnasta
    .why = Asumaan jäämiseen oli tukea.
flag-kept_queue_place = Sai pitää asuntosäästöpisteet tai jonopaikan
    .why = Se piti paluutien avoinna.
flag-general_search_help = Yleinen apu hakemisen oppimiseen
    .why = Apu siihen, että hakee itse asuntoa mistä tahansa, on tavallista tukea.
flag-stable_home_as_reason = Syynä pysyvä asunto tai lasten etu
    .why = Syy selittää muuttoa. Se ei korvaa omaa tahtoa.

### Contradictions

contradiction-wish_and_no_alternative = Henkilö halusi itse muuttaa, eikä hänellä samalla ollut muita mahdollisuuksia.
contradiction-wish_and_ultimatum = Henkilö halusi itse muuttaa ja olisi muuten jäänyt ilman asuntoa tai rahaa.
contradiction-wish_and_forced = Henkilö halusi itse muuttaa ja tunsi samalla, että hänet pakotettiin.
contradiction-wish_and_would_stay = Henkilö halusi itse muuttaa mutta olisi jäänyt, jos valinta olisi ollut vapaa.
contradiction-wish_and_never_own = Henkilö halusi itse muuttaa mutta sanoo myös, ettei siitä koskaan tullut oma tahto.
contradiction-no_wish_and_would_move = Henkilö ei halunnut muuttaa mutta olisi valinnut muuton tänne, jos valinta olisi ollut vapaa.
contradiction-asked_and_no_wish = Henkilö pyysi apua muuttoon eikä samalla halunnut muuttaa.
contradiction-home_offered_and_without_home = Henkilölle tarjottiin asuntoa samasta kunnasta, ja silti hän olisi jäänyt ilman asuntoa.
contradiction-contact_and_no_trace = Henkilö sanoo, että kunnat puhuivat keskenään, mutta se ei näy järjestelmässämme.
contradiction-moved_in_future = Muuttopäivä on tämänpäiväisen keskustelun jälkeen.

### Computed

computed-assistance_in_month_of_move = { $value } vastasi tuesta siinä kuussa, jossa muutto tapahtui.
computed-first_rent = Vain yhden kuukauden vuokra. Vuokra maksetaan etukäteen, ja ensimmäisen maksaminen on tavallinen käytäntö. Se ei puhu puolesta eikä vastaan.
computed-days_to_contact = { $value ->
    [one] Muuton ja ensimmäisen yhteydenoton väliä oli { $value } päivä.
   *[other] Muuton ja ensimmäisen yhteydenoton väliä oli { $value } päivää.
}
computed-appeal_by = Valituksen on oltava perillä viimeistään { $value }. Jos se päivä on lauantai, sunnuntai, muu pyhäpäivä tai juhannus-, joulu- tai uudenvuodenaatto, ratkaisee seuraava arkipäivä.

### Worth another look

check-contact_before_move = Ensimmäinen yhteydenotto on ennen muuttoa.
check-contact_in_future = Ensimmäinen yhteydenotto on tämänpäiväisen keskustelun jälkeen.
check-decision_in_future = Päivä, jona päätös tuli, on tämänpäiväisen keskustelun jälkeen.
check-this_move_not_counted = Muutto tänne lasketaan mukaan. Silloin vastaus on vähintään 1.
check-consent_already_over = Suostumus ei voi olla voimassa päivään, joka on jo mennyt.

### Measures

measure-acute_needs = Huolehdi kiireellisistä tarpeista
    .how = Tutki ruoka, asuminen ja lääkkeet tänään. Oleskelukunta vastaa siitä, mikä on kiireellistä.
measure-ask_what_is_acute = Kysy, mikä on kiireellistä ja uhkaako joku
    .how = Kysy kahden kesken, tarvittaessa toisen tulkin kanssa, ennen kuin kehenkään muuhun otetaan yhteyttä. Valitusaika kuluu silti.
measure-clear_up_protection = Selvitä suojan tarve
    .how = Kysy uudelleen kahden kesken, tarvittaessa toisen tulkin kanssa. Älä ota yhteyttä muihin sitä ennen.
measure-safety_routine = Noudata suojan menettelyohjetta
    .how = Älä kirjoita mitään paikkaa pöytäkirjaan. Älä ota yhteyttä aiempaan kuntaan äläkä anna tietoja, ellei menettelyohje niin sano.
measure-child_protection = Arvioi lapsen suojelun tarve heti
    .how = Tee huoli-ilmoitus (orosanmälan) tai siirrä asia lapsiryhmälle samana päivänä.
measure-book_interpreter = Varaa tulkki
    .how = Jos et itse puhu henkilön kieltä: varaa uusi aika tulkin kanssa ja esitä tahtoa koskevat kysymykset uudelleen. Varaa kaksinkertainen aika.
measure-child_views = Ota selvää, mitä mieltä lapset ovat
    .how = Anna jokaiselle lapselle oma tilaisuus kertoa, ja ota vastaus huomioon lapsen edun arvioinnissa.
measure-help_to_school = Auta perhettä koulun kanssa
    .how = Soita kouluun yhdessä vanhemman kanssa jo tänään.
measure-school_with_protection = Järjestä koulu suojan menettelyohjeen mukaan
    .how = Lapsella on oikeus kouluun myös silloin, kun perheen olinpaikka on suojattava. Anna suojasta vastaavan ottaa yhteyttä.
measure-document_experience = Kirjaa henkilön kokemus
    .how = Kirjoita, mitä henkilö sanoi, henkilön omin sanoin, erillään omasta arviostasi. Kirjoita myös, milloin ja kuka otti sen vastaan.
measure-ask_for_decision = Pyydä päätös aiemmasta kunnasta
    .how = Auta henkilöä pyytämään kirjallinen päätös, jossa on perustelut ja tieto siitä, miten siitä valitetaan.
measure-appeal_in_time = Auta henkilöä valittamaan ajoissa
    .how = Valituksen on oltava perillä kolmen viikon kuluessa siitä päivästä, jona henkilö sai päätöksestä tiedon. Jos viimeinen päivä on lauantai, sunnuntai, muu pyhäpäivä tai juhannus-, joulu- tai uudenvuodenaatto, ratkaisee seuraava arkipäivä.
measure-appeal_with_protection = Valita vain suojan menettelyohjeen mukaan
    .how = Anna suojasta vastaavan lukea valitus ensin. Älä kirjoita siihen osoitetta, paikkakuntaa äläkä puhelinnumeroa. Varaa tähän aikaa kolmesta viikosta.
measure-after_appeal_time = Katso, mitä nyt voi tehdä
    .how = Tarkista päivä päätöksestä. Henkilö voi tehdä uuden hakemuksen tai pyytää päätöksen muuttamista. Jos päätös on toisesta kunnasta, auta yhteydenotossa. Jos suojaa tarvitaan tai se ei ole selvillä, tee se vain suojan menettelyohjeen mukaan.
measure-consent_to_contact = Pyydä suostumus yhteydenpitoon
    .how = Kirjoita, mitä suostumus koskee, kenelle, kuinka kauan ja miten se perutaan. Lasten osalta kysytään huoltajalta, ja lapselta iän ja kypsyyden mukaan.
measure-consent_for_request = Kysy, kattaako suostumus pyynnön
    .how = Siirtopyyntö kertoo henkilöstä paljon. Katso, mitä suostumus koskee, ja kysy, saako pyynnön lähettää. Jos suostumus ei kata sitä, sitä ei lähetetä.
measure-contact_sender = Ota yhteyttä aiempaan kuntaan
    .how = Puhu yleisesti siitä, miten kunnat toimivat. Henkilöä koskevat tiedot edellyttävät suostumusta tai muuta lain tukea.
measure-ask_explanation = Pyydä aiempaa kuntaa selittämään
    .how = Kysy henkilön suostumuksella, miksi muutto toteutui ja kuka siitä päätti.
measure-letter_to_sender = Lähetä aiempaan kuntaan kirjelmä
    .how = Kirjelmä on yleinen asiakirja (allmän handling), ja se on kirjattava. Älä kirjoita henkilöstä mitään ilman suostumusta.
measure-check_own_register = Tarkista, ottiko aiempi kunta yhteyttä
    .how = Katso asia omasta järjestelmästä. Täytä osio Tarkistus.
measure-own_investigation = Selvitä itse se, mikä ei tullut mukana
    .how = Nojaa henkilön omiin tietoihin, kun taustatiedot puuttuvat.
measure-check_responsibility = Selvitä, kumpi kunta on vastuussa
    .how = Jos aiempi kunta on itse järjestänyt asumisen, vastuu voi edelleen olla siellä. Anna juristin katsoa.
measure-assess_support = Tutki tuen tarve täällä
    .how = Ota vastaan hakemus siitä tuesta, jota henkilö nyt tarvitsee.
measure-transfer_request = Pyydä asian siirtoa
    .how = Vain kun käynnissä on muuta tukea kuin toimeentulotukea, ja henkilön tahto huomioon ottaen. Pyynnön on oltava kirjallinen.
measure-ivo_application = Hae ratkaisua IVOlta, jos kunnat ovat eri mieltä
    .how = Mahdollista, kun toinen kunta kieltäytyy tai ei ole kuukauden kuluessa vastannut siirtopyyntöön.
measure-home_visit_with_consent = Tee kotikäynti suostumuksella
    .how = Katso kuntoa, kokoa ja turvallisuutta kotia kunnioittaen.
measure-help_to_new_home = Auta henkilöä hakemaan parempi asunto
    .how = Älä koskaan vaadi, että henkilö hakee kunnan ulkopuolelta.
measure-talk_to_landlord = Puhu vuokranantajan kanssa
    .how = Kerro, että tuki tutkitaan jokaisen henkilön kohdalla erikseen ja että vuokranantaja arvioi itse maksukyvyn. Älä mainitse ketään henkilöä ilman suostumusta.
measure-explain_rules = Selitä tuen säännöt täällä
    .how = Kerro, mitä tässä kunnassa on voimassa, suullisesti ja mielellään paperilla.
measure-actual_electricity_cost = Laske todellinen sähkökulu
    .how = Pyydä nähdä sähkölasku ja tutki, onko kulu kohtuullinen.
