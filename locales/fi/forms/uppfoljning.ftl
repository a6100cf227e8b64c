# Language: Finnish (fi). Read aloud: every sentence can be interpreted by itself.
## Translated from Swedish.
## Reviewed by: nobody yet

form-title = Seuranta muuton jälkeen
    .purpose = Keskustelu muutama viikko ensimmäisen jälkeen: mitä henkilö nyt haluaa, ja mikä vaihe tulee seuraavaksi?
    .elements = Asian siirto:

### The situation

section-opening = Tilanne nyt

information_given = Tapaamme nähdäksemme, mitä viime kerran jälkeen on tapahtunut. Te päätätte itse, mitä haluatte kertoa. Voitte jättää vastaamatta kysymykseen.
    .short = Tiedot luettu ääneen
    .help = Kerro myös, että kirjoitat keskustelun aikana ja että henkilö saa lopussa kuulla yhteenvedon. Kerro, mitä olette tehneet edellisen keskustelun jälkeen.
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

protection_need = Onko joku, joka ei saa tietää, missä asutte?
    .short = Suojan tarve
    .help = Kysy vain, kun henkilö on yksin sinun ja tulkin kanssa. Kysymykset yhteydestä muihin kuntiin esitetään vasta, kun vastaus on ei. Jos vastaus on kyllä: noudata suojan menettelyohjetta äläkä kirjoita mitään paikkaa pöytäkirjaan.
    .note = Tulkkaa vain sanat. Älä sano nimiä äläkä paikkoja.

since_last = Miten teillä on mennyt viime tapaamisen jälkeen? Aloittakaa siitä, mistä haluatte.
    .short = Edellisen keskustelun jälkeen
    .help = Kuuntele ja kirjoita henkilön omin sanoin. Älä keskeytä. Kirjoita oma arviosi muualle.
    .note = Tulkkaa minä-muodossa. Älä muuta sanavalintoja.

account_right = Viime kerralla kirjoitin muistiin, mitä kerroitte muutosta. Onko se, mitä kirjoitin, oikein?
    .short = Kertomus oikein kirjattu
    .help = Lue ääneen, mitä kirjoitettiin. Se, minkä henkilö haluaa muuttaa tai mistä hän on eri mieltä, pitää merkitä muistiin.
    .right = Kyllä, se on oikein
    .to_change = Jotain pitää muuttaa
    .not_read_yet = En ole vielä kuullut sitä

### The wish

section-wish = Mitä haluatte nyt

wish_now = Mitä haluatte nyt?
    .short = Mitä henkilö nyt haluaa
    .help = Anna henkilön vastata vapaasti ja valitse sitten. Älä lupaa mitään. On oikein, ettei ole päättänyt.
    .stay_here = Jäädä asumaan tänne
    .move_back = Muuttaa takaisin
    .move_on = Muuttaa jonnekin muualle
    .not_decided = En ole päättänyt

wish_why = Mikä on teille tärkeintä, kun ajattelette sitä?
    .short = Tahdon syyt
    .help = Kirjoita henkilön omin sanoin. Syitä tarvitaan, jos siirtopyyntö tulee ajankohtaiseksi.
    .note = Tulkkaa minä-muodossa. Älä muuta sanavalintoja.

told_to_leave = Onko joku tässä kunnassa sanonut, että teidän täytyy muuttaa täältä pois?
    .short = Vaatimus muuttaa
    .help = Kyse on meistä itsestämme. Kieltäytymistä asuinpaikan vaihdosta on kunnioitettava myös täällä. Kirjoita sanat muistiinpanoon.
    .note = Täytyy tarkoittaa vaatimusta. Neuvo tai kysymys on eri asia. Pidä ne erillään tulkatessasi.

ties_there = Mitä teillä on jäljellä siellä, missä asuitte ennen? Luen muutaman asian.
    .short = Siteet aiemmalle paikkakunnalle
    .help = Useita vastauksia voi valita. Siteitä sinne ja tänne punnitaan toisiaan vastaan, jos pyyntö tulee ajankohtaiseksi. Ohjelma ei punnitse niitä.
    .note = Lue yksi vaihtoehto kerrallaan. Väestökirjanpidon (folkbokföring) mukainen kotipaikka on paikka, johon Skatteverket on kirjannut henkilön.
    .home = Asunto
    .family_or_friends = Perhe tai ystäviä
    .work_or_study = Työ tai opinnot
    .care_or_support = Hoito tai tuki
    .children_there = Lapsia
    .registered = Olen siellä kirjoilla
    .other_ties = Jotain muuta
    .nothing_there = Ei mitään

ties_here = Mitä teillä on nyt täällä? Luen muutaman asian.
    .short = Siteet tänne
    .help = Useita vastauksia voi valita. Kysy yhtä tarkasti kuin aiemmasta paikkakunnasta.
    .note = Lue yksi vaihtoehto kerrallaan.
    .home = Asunto, jossa haluan asua
    .family_or_friends = Perhe tai ystäviä
    .work_or_study = Työ tai opinnot
    .care_or_support = Hoito tai tuki
    .children_here = Lapsia
    .registered = Olen täällä kirjoilla
    .other_ties = Jotain muuta
    .nothing_here = Ei vielä mitään

children = Nyt haluan kysyä lapsista, jotka asuvat teidän kanssanne.
    .short = Lapset
    .help = Yksi lapsi kerrallaan. Älä kirjoita nimiä. Puhu mieluiten lasten itsensä kanssa toisella kerralla.
    .entry = Lapsi { $number }
    .add = Lisää lapsi
    .none = Luonani ei asu lapsia

children-age = Kuinka vanha lapsi { $entry } on?
    .short = Ikä
    .help = Täydet vuodet. Kirjoita 0, jos lapsi on alle vuoden. 15 vuotta täyttänyt käyttää itse puhevaltaansa.
    .unit = vuotta

children-in_school_now = Käykö lapsi nyt koulua tai esikoulua täällä?
    .short = Koulu täällä
    .help = Jos vastaus on ei: auta perhettä ottamaan yhteyttä kouluun jo tänään. Jos suojaa tarvitaan tai se ei ole selvillä, tee se vain suojan menettelyohjeen mukaan.

children-asked_now = Onko joku täällä kysynyt lapselta, miten hän haluaa asioiden olevan?
    .short = Lapselta kysytty
    .help = Lapsen pitää saada oma tilaisuus kertoa. Pieni lapsi voi osoittaa mielipiteensä muutenkin kuin sanoin.

### The support

section-support = Tuki

support_now = Mitä tukea saatte sosiaalitoimelta (socialtjänst) juuri nyt?
    .short = Käynnissä oleva tuki
    .help = Useita vastauksia voi valita. Älä kysy tuen syytä. Vain tuki, josta on päätös ja joka on käynnissä, lasketaan.
    .note = Lue yksi vaihtoehto kerrallaan. Toimeentulotuki (ekonomiskt bistånd) on rahaa kunnan sosiaalitoimelta.
    .economic_assistance = Toimeentulotukea
    .treatment = Hoitoa
    .home_support = Asumisen tukea (boendestöd) tai apua kotiin
    .contact_person = Tukihenkilö (kontaktperson)
    .family_support = Tukea lapsille tai perheelle
    .other_support = Muuta tukea
    .ended_needed = Tuki, joka loppui mutta jota tarvitaan
    .no_support = Ei tukea

support_from = Kuka antaa teille tuen nyt?
    .short = Kuka antaa tuen
    .help = Koskee muuta tukea kuin rahaa. Jos aiempi kunta antaa kaiken tuen, asia on jo sillä, eikä silloin ole mitään pyydettävää takaisin.
    .here = Täkäläinen kunta
    .old_municipality = Aiempi kunta
    .both = Molemmat kunnat

need_duration = Kuinka kauan arvelette tarvitsevanne tukea?
    .short = Kuinka kauan tukea tarvitaan
    .help = Arvaus riittää. Kirjoita päätöksen päivät muistiinpanoon. Tarpeen pituus otetaan huomioon, jos asia siirretään.
    .some_weeks = Muutaman viikon
    .some_months = Muutaman kuukauden
    .year_or_more = Vuoden tai kauemmin

transfer_closed = Asia voidaan siirtää kunnasta toiseen, kun joku saa muuta tukea kuin rahaa. Teillä ei ole sellaista tukea juuri nyt. Siksi emme nyt lähetä pyyntöä asianne siirtämisestä. Voitte hakea tukea täältä.
    .short = Miksi asiaa ei siirretä
    .help = Näin Statskontoret ja Munkedal lukevat lakia: jokainen toimeentulotuen päätös on oma, päättynyt asiansa. Jos henkilö silti haluaa asian siirrettäväksi, anna juristin katsoa.
    .note = Lue yksi lause kerrallaan. Asia (ärende) on kunnan työ yhden henkilön tuen hyväksi.
    .read = Luettu ääneen

wants_transfer = Tukenne voidaan ehkä siirtää siihen kuntaan, jossa asuitte ennen. Silloin se kunta vastaa tuesta. Emme voi pakottaa teitä muuttamaan. Mitä haluatte?
    .short = Henkilön tahto siirrosta
    .help = Tätä sanotaan asian siirroksi (överflyttning av ärende). Älä lupaa mitään: toinen kunta voi kieltäytyä, ja se tutkii sitten tuen omalla tavallaan. Myös se, että haluaa odottaa, on vastaus.
    .note = Lue yksi lause kerrallaan. Lue kaikki vastaukset, ennen kuin henkilö valitsee.
    .wants = Haluan, että tuki siirretään
    .can_accept = Voin suostua siihen
    .against = En halua sitä
    .not_decided = En ole päättänyt

### The consent

section-consent = Suostumus

consent_before = Olette ehkä aiemmin vastannut, saammeko puhua aiemman kunnan kanssa. Onko se vastaus edelleen voimassa?
    .short = Aiempi suostumus
    .help = Sano, mitä aiemmin on merkitty. Suostumuksen voi perua milloin tahansa, ilman syytä.
    .none_before = En ole suostunut aiemmin
    .stands = Kyllä, se on voimassa
    .taken_back = Perun suostumukseni

consent_contact = Saammeko puhua teistä aiemman kunnan kanssa?
    .short = Suostumus yhteyteen
    .help = Selitä, mitä haluatte sanoa ja kysyä ja miksi. Suostumus on vapaaehtoinen, ja sen voi perua. Kieltäytyminen ei vaikuta oikeuteen saada tukea. Lasten osalta kysytään huoltajalta, ja lapselta iän ja kypsyyden mukaan.
    .note = Suostumus tarkoittaa, että henkilö itse sanoo kyllä. Voi myös suostua vain osaan.

consent_covers = Mistä saamme puhua?
    .short = Mitä suostumus koskee
    .help = Valitse vain se, mihin henkilö suostuu. Kirjoita raja henkilön sanoin muistiinpanoon.
    .note = Lue yksi vaihtoehto kerrallaan.
    .move_history = Siitä, miten muutto tapahtui
    .request = Pyynnöstä siirtää tuki
    .support = Siitä, mitä tukea tarvitsen
    .home = Asunnosta
    .children = Lapsista

consent_until = Mihin päivään asti suostumuksenne on voimassa?
    .short = Suostumus voimassa asti
    .help = Ehdota lyhyttä aikaa, mutta niin pitkää, että vastaus ehtii tulla. Henkilö voi perua suostumuksensa milloin tahansa.

### The dwelling

section-dwelling = Asunto

dwelling_now = Miten asunto toimii nyt? Luen muutaman asian.
    .short = Asunto nyt
    .help = Useita vastauksia voi valita. Älä kirjoita osoitetta.
    .note = Lue yksi vaihtoehto kerrallaan.
    .short_contract = Sopimus on lyhyt
    .high_rent = Vuokra on minulle liian korkea
    .poor_condition = Asunto on huonossa kunnossa
    .too_small = Asunto on liian pieni
    .unsafe = En tunne oloani siellä turvalliseksi
    .far_away = Kauppaan, kouluun tai bussille on pitkä matka
    .no_home = Minulla ei ole asuntoa
    .no_problems = Asunto toimii hyvin

home_visit_consent = Saammeko tulla kotiinne katsomaan asuntoa?
    .short = Suostumus kotikäyntiin
    .help = Kerro, ketkä tulevat ja mitä katsotte. Käynti on vapaaehtoinen. Kieltäytyminen ei vaikuta oikeuteen saada tukea.

home_visit_result = Mitä näitte kotikäynnillä?
    .short = Kotikäynti
    .help = Sinulle. Kirjoita se, mikä koskee asuntoa, ei sitä, miten henkilöllä muuten on kotona.
    .not_yet = Käyntiä ei ole tehty
    .works = Asunto toimii
    .unsuitable = Asunto on sopimaton
    .harmful = Asunto on haitallinen

told_to_search_here = Onko joku tässä kunnassa puhunut teille uuden asunnon hakemisesta? Mitä teille sanottiin?
    .short = Mitä sanoimme uudesta asunnosta
    .help = Kyse on meistä itsestämme. Saamme kehottaa jotakuta jättämään huonon asunnon, mutta emme saa koskaan vaatia, että henkilö hakee muista kunnista. Anna henkilön vastata vapaasti ja valitse sitten.
    .note = Täytyy tarkoittaa vaatimusta. Neuvo on eri asia. Pidä ne erillään tulkatessasi.
    .nobody_said = Ei, kukaan ei ole sanonut mitään
    .in_this_municipality = Että voi hakea tästä kunnasta
    .elsewhere_if_wanted = Että voin hakea muualta, jos haluan
    .must_elsewhere = Että minun täytyy hakea muista kunnista
    .must_or_less_support = Että minun täytyy, muuten saan vähemmän tukea

### Decisions and closing

section-decisions = Päätökset

new_decision = Oletteko saanut päätöksen, johon ette ole tyytyväinen? Mistä se tuli?
    .short = Uusi päätös
    .help = Pyydä nähdä päätös. Jos päätöksiä on useita, ota tähän viimeisin ja kirjoita muut muistiinpanoon.
    .note = Päätös on viranomaisen paperi, jossa sanotaan kyllä tai ei.
    .no_decision = En ole
    .from_old_municipality = Aiemmasta kunnasta
    .from_here = Täkäläisestä kunnasta
    .from_ivo = IVOlta, joka valvoo sosiaalitoimea

decision_on = Milloin saitte päätöksen?
    .short = Päätös saatu
    .help = Päivä, jolloin henkilö sai päätöksestä tiedon. Valitusaika on kolme viikkoa siitä päivästä.

appeal_state = { $decision_on_known ->
        [yes] Saitte päätöksen { $decision_on }. Haluatteko valittaa siitä?
       *[no] Haluatteko valittaa päätöksestä?
    }
    .short = Valitus
    .help = Valittaminen tarkoittaa, että pyydetään tuomioistuinta tutkimaan päätös. Se ei maksa mitään. Tarjoa apua kirjoittamiseen, myös kun päätös on oma päätöksemme.
    .note = Valittaminen (överklaga) tarkoittaa, että pyydetään tuomioistuinta tutkimaan päätös.
    .wants_to = Kyllä, haluan
    .not_decided = En ole päättänyt
    .sent = Se on jo tehty
    .will_not = En

anything_more = Onko vielä jotain, mitä haluatte kertoa? Olenko ymmärtänyt jotain väärin?
    .short = Muuta kerrottavaa
    .help = Kirjoita henkilön omin sanoin. Kerro, mitä seuraavaksi tapahtuu ja milloin olette taas yhteydessä. Lue sitten yhteenveto ääneen.

### The contact

section-contact = Yhteydenpito

previous_municipality = Missä kunnassa henkilö asui ennen muuttoa?
    .short = Aiempi kunta
    .help = Sinulle, keskustelun jälkeen. Kirjoita muutama kirjain ja valitse luettelosta.

exception = Päteekö jokin näistä sen mukaan, mitä asiassa jo on?
    .short = Poikkeus suostumuksesta
    .help = Sinulle, keskustelun jälkeen. Älä kysy henkilöltä äläkä etsi tietoja. Laissa on sosiaalitoimien välinen poikkeus vain, kun tietoa tarvitaan välttämättömän hoidon tai muun tuen antamiseen. Henkilön kielto painaa paljon silloinkin.
    .under_18 = Henkilö on alle 18-vuotias
    .misuse = Käynnissä oleva päihteiden väärinkäyttö
    .care_by_law = Lain nojalla annettava psykiatrinen hoito
    .pregnant = Raskaus, odotettavan lapsen suojaksi
    .none_known = Mitään näistä ei tiedetä

contact_made = Olemmeko puhuneet aiemman kunnan kanssa?
    .short = Yhteys kuntaan
    .help = Sinulle. Yleinen yhteys tarkoittaa, että puhutaan kuntien toiminnasta niin, ettei voi ymmärtää, ketä se koskee. Se ei vaadi suostumusta.
    .not_made = Ei, ei vielä
    .general_only = Kyllä, vain yleisesti
    .about_person = Kyllä, myös henkilöstä

contact_on = Milloin puhuimme kunnan kanssa?
    .short = Yhteys otettiin
    .help = Viimeisin yhteydenotto. Kirjoita asiakirjoihin, kenen kanssa puhuitte.

explanation = { $contact_on_known ->
        [yes] Puhuimme kunnan kanssa { $contact_on }. Mitä se sanoi siitä, miksi muutto toteutui?
       *[no] Mitä kunta sanoi siitä, miksi muutto toteutui?
    }
    .short = Kunnan selitys
    .help = Sinulle. Kysy myös, kuka päätti ja onko päätös olemassa. Kirjoita selitys muistiinpanoon, erilleen siitä, mitä henkilö on kertonut.
    .given = He antoivat selityksen
    .none_given = He eivät antaneet selitystä
    .disputed = Heillä on toinen kuva siitä, mitä tapahtui
    .awaited = Odotamme vastausta

letter_state = Olemmeko lähettäneet kunnalle kirjelmän?
    .short = Kirjelmä
    .help = Sinulle. Kirjelmä voi koskea toimintatapaa mainitsematta ketään. Se on yleinen asiakirja (allmän handling).
    .not_sent = Ei, ei vielä
    .general_only = Kyllä, ilman henkilön tietoja
    .about_person = Kyllä, henkilön tietojen kanssa

letter_sent_on = Milloin kirjelmä lähetettiin?
    .short = Kirjelmä lähetetty
    .help = Päivä, jolloin kirjelmä lähetettiin.

letter_registered = Onko kirjelmä kirjattu?
    .short = Kirjelmä kirjattu
    .help = Kirjelmä ja vastaus on kirjattava yleisinä asiakirjoina.

landlord_contact = Olemmeko puhuneet vuokranantajan kanssa?
    .short = Yhteys vuokranantajaan
    .help = Sinulle. Vuokranantajan on itse arvioitava, pystyykö vuokralainen maksamaan. Suostumus yhteyteen kunnan kanssa ei koske vuokranantajaa.
    .not_made = Ei
    .general_only = Kyllä, vain yleisesti
    .named_with_consent = Kyllä, henkilöstä ja suostumuksella
    .named_without_consent = Kyllä, henkilöstä mutta ilman suostumusta

### The request

section-request = Pyyntö ja IVO

request_state = Olemmeko pyytäneet, että asia siirretään?
    .short = Siirtopyyntö
    .help = Sinulle. Pyynnön on oltava kirjallinen.
    .not_sent = Ei, ei vielä
    .sent = Kyllä, pyyntö on lähetetty
    .decided_not = Olemme päättäneet olla pyytämättä sitä

request_sent_on = Milloin pyyntö lähetettiin?
    .short = Pyyntö lähetetty
    .help = Kuukausi lasketaan tästä päivästä. Jos tiedätte, minä päivänä pyyntö saapui, kirjoita se muistiinpanoon.

request_answer = { $request_sent_on_known ->
        [yes] Pyyntö lähetettiin { $request_sent_on }. Mitä kunta on vastannut?
       *[no] Mitä kunta on vastannut pyyntöön?
    }
    .short = Vastaus pyyntöön
    .help = Sinulle. Kunnan on vastattava heti ja kirjallisesti. Suullinen tieto kirjoitetaan muistiinpanoon.
    .no_answer = Ei vastausta
    .more_wanted = He haluavat ensin tietää enemmän
    .accepted = Kyllä, he ottavat asian
    .refused = Ei

ivo_state = Mitä IVOssa tapahtuu?
    .short = Hakemus IVOlle
    .help = Sinulle. IVO voi ratkaista asian, kun kunta kieltäytyy tai ei ole vastannut kuukauden kuluessa. Hakemisesta päätetään oman delegointijärjestyksenne mukaan.
    .not_sent = Hakemusta ei ole lähetetty
    .sent = Hakemus on lähetetty
    .decided_moved = IVO on päättänyt, että asia siirretään
    .decided_not_moved = IVO on päättänyt, ettei asiaa siirretä
    .will_not_apply = Olemme päättäneet olla hakematta

ivo_parts = Mikä IVO-hakemuksessa on valmista?
    .short = Hakemuksen osat
    .help = Sinulle. Hakemus pitää voida ymmärtää tuntematta asiaa. Kirjoita lapsista myös silloin, kun he eivät ole täyttäneet 15 vuotta.
    .ties = Miksi siteet ovat vahvimmat sinne
    .person_wish = Mitä henkilö haluaa ja miksi
    .why_against_wish = Miksi haemme, vaikka henkilö ei halua
    .ongoing_support = Mikä tuki on käynnissä, ja lainkohta
    .duration = Kuinka kauan tukea tarvitaan, päivineen
    .children_effects = Seuraukset lapsille lyhyellä ja pitkällä aikavälillä
    .own_decision = Lautakunnan päätös tai delegointi
    .none_ready = Mitään ei ole valmista

ivo_sent_on = Milloin hakemus lähetettiin IVOlle?
    .short = Hakemus lähetetty
    .help = IVOn on päätettävä kolmen kuukauden kuluessa, ellei ole erityisiä syitä.

ivo_decided_on = Milloin IVO päätti?
    .short = IVOn päätös
    .help = Päätöksestä voi valittaa kolmen viikon kuluessa. Henkilön osalta aika lasketaan siitä päivästä, jona hän sai päätöksestä tiedon. Kunnan osalta se voidaan laskea päätöspäivästä. Tarkista päätöksestä.

handover_done = Onko tiedot luovutettu?
    .short = Luovutus
    .help = Luovuttavan kunnan on annettava tarvittavat tiedot. Tässä se olemme me. Kerro henkilölle, mitä luovutetaan ja milloin.

### Next follow-up

section-next = Seuraava kerta

next_follow_up_on = Milloin seuraamme tilannetta seuraavan kerran?
    .short = Seuraava seuranta
    .help = Jos vastausaika (kuukausi) on kulumassa, valitse sen päättymistä seuraava päivä tai aikaisempi päivä. Kerro päivä henkilölle.

### Computed

computed-days_since_decision = { $value ->
        [one] { $value } päivä päätöksestä.
       *[other] { $value } päivää päätöksestä.
    }
computed-appeal_until = Viimeinen valituspäivä: { $value }. Jos se päivä on lauantai, sunnuntai, muu pyhäpäivä tai juhannus-, joulu- tai uudenvuodenaatto, ratkaisee seuraava arkipäivä.
computed-days_since_contact = { $value ->
        [one] { $value } päivä yhteydenotosta.
       *[other] { $value } päivää yhteydenotosta.
    }
computed-days_since_letter = { $value ->
        [one] { $value } päivä kirjelmästä.
       *[other] { $value } päivää kirjelmästä.
    }
computed-days_since_request = { $value ->
        [one] { $value } päivä pyynnöstä.
       *[other] { $value } päivää pyynnöstä.
    }
computed-answer_due = Vastausaika (kuukausi) päättyy: { $value }.
computed-ivo_due = IVOn pitäisi olla päättänyt viimeistään: { $value }.
computed-ivo_appeal_until = Kolme viikkoa päätöspäivästä: { $value }.

### Checks

check-decision_later_than_today = Päätöksen päivä on tämänpäiväisen keskustelun jälkeen.
check-contact_later_than_today = Yhteydenoton päivä on tämänpäiväisen keskustelun jälkeen.
check-letter_later_than_today = Kirjelmän päivä on tämänpäiväisen keskustelun jälkeen.
check-request_later_than_today = Pyynnön päivä on tämänpäiväisen keskustelun jälkeen.
check-ivo_later_than_today = Hakemuksen päivä on tämänpäiväisen keskustelun jälkeen.
check-ivo_decided_later_than_today = IVOn päätöksen päivä on tämänpäiväisen keskustelun jälkeen.
check-consent_already_over = Suostumuksen viimeinen päivä on jo mennyt.
check-ivo_before_request = Hakemus IVOlle on lähetetty ennen kunnalle tehtyä pyyntöä.
check-ivo_decided_before_sent = IVOn päätös on ennen hakemusta.
check-follow_up_in_past = Seuraavan seurannan päivä on jo mennyt.

### Conditions in words

condition-no_protection_need = keneltäkään ei tarvitse salata, missä henkilö asuu
condition-other_support = käynnissä on muuta tukea kuin toimeentulotukea
condition-money_or_nothing = käynnissä ei ole muuta tukea kuin toimeentulotukea
condition-transfer_possible = käynnissä on muuta tukea kuin toimeentulotukea, ja se annetaan täällä
condition-open_to_transfer = henkilö haluaa tai voi suostua siihen, että asia siirretään
condition-consent_for_request = suostumus riittää siirtopyyntöön
condition-consent_for_explanation = suostumus riittää siihen, että puhutaan, miten muutto tapahtui
condition-exception_found = jokin lain poikkeus voi päteä
condition-may_send_request = suostumus riittää pyyntöön, tai jokin lain poikkeus voi päteä
condition-no_answer_yet = kunta ei ole sanonut kyllä eikä ei
condition-month_passed = pyynnöstä on kulunut kuukausi
condition-limit_passed = on kulunut kuukausi ilman kyllä- tai ei-vastausta
condition-ivo_route = kunta on kieltäytynyt tai antanut kuukauden kulua
condition-case_moves = asia siirretään aiempaan kuntaan
condition-decision_received = henkilö on saanut päätöksen, johon hän ei ole tyytyväinen
condition-appeal_open = henkilö ei ole valittanut eikä sanonut, ettei halua valittaa
condition-contact_must_wait = yhteydenoton muihin on odotettava, koska se on vaarallista tai asia ei ole selvillä
condition-safety_unsaid = henkilö ei ole voinut tai halunnut sanoa, onko vaaraa tai suojan tarvetta
condition-contact_cleared = on sanottu, ettei vaara estä yhteydenottoa muihin
condition-contact_not_ruled_out = mikään vastaus ei sano, että yhteydenoton muihin on odotettava
condition-consent_to_request = suostumus on koskenut siirtopyyntöä
condition-consent_to_explanation = suostumus on koskenut sitä, miten muutto tapahtui
condition-consent_ended = suostumuksen viimeinen päivä on mennyt
condition-was_taken_back = aiempi suostumus on peruttu
condition-may_have_agreed = henkilö on voinut suostua aiemmin

### Parts of a transfer

element-ongoing_case = Täällä on käynnissä muuta tukea kuin toimeentulotukea
    .short = tuki
element-stronger_ties_there = Vahvemmat siteet aiemmalle paikkakunnalle
    .short = siteet
element-person_agrees = Henkilö haluaa tai voi suostua siihen
    .short = tahto
element-lasting_need = Tukea tarvitaan pidempään
    .short = aika
element-may_be_sent = Tiedot saa antaa
    .short = suostumus

### Findings

flag-acute_need = Kiireellinen tarve
    .why = Kiireelliset tarpeet menevät keskustelussa kaiken muun edelle.
flag-danger_now = Uhka tai väkivalta nyt
    .why = Henkilön turvallisuus menee kaikkien muiden kysymysten edelle.
flag-child_needs_help_now = Lapsi tarvitsee apua nyt
    .why = Lapsen suojelun tarve on arvioitava heti.
flag-protection_needed = Henkilö tarvitsee suojaa
    .why = Yhteys muihin voi paljastaa, missä henkilö asuu. Yhteyttä koskevia kysymyksiä ei esitetä, ja suojan menettelyohje on voimassa.
flag-sent_before_protection = Henkilöstä on annettu tietoja, ja nyt voidaan tarvita suojaa
    .why = Annetut tiedot voivat paljastaa, missä henkilö asuu. Selvitä, mitä on annettu. Anna suojasta vastaavan päättää, perutaanko pyyntö ja miten.
flag-protection_unclear = Suojan tarve ei ole selvillä
    .why = Puuttuva vastaus ei ole ei. Yhteydenotto muihin saa odottaa.
flag-interpreting_unsafe = Keskustelua ei tulkkaa tulkki
    .why = Tahtoa, jota ei ole voitu sanoa omalla kielellä, ei ole kuultu.

flag-account_to_change = Jotain kertomuksessa pitää muuttaa
    .why = Se, mikä henkilön mielestä on väärin, pitää merkitä muistiin.
flag-account_not_read = Kertomusta ei ole luettu ääneen
    .why = Henkilön oma kokemus on kirjattava. Henkilön pitää saada kuulla se voidakseen oikaista sen.
flag-wants_to_stay = Henkilö haluaa jäädä asumaan tänne
    .why = Tuki suunnitellaan sen pohjalta. Se, miten muutto tapahtui, on toinen kysymys, ja sitä voi silti seurata.
flag-wants_to_leave = Henkilö haluaa muuttaa täältä pois
    .why = Muuttaa haluava voi tarvita apua yhteyksissä.
flag-not_decided_yet = Henkilö ei ole päättänyt
    .why = Päätös siitä, missä asuu, vaatii aikaa. Ei pidä tehdä mitään, mikä sulkee jonkin tien.
flag-told_to_leave = Joku täällä on sanonut, että henkilön täytyy muuttaa
    .why = Mikään kunta ei saa pakottaa ketään vaihtamaan asuinpaikkaa. Se koskee myös meitä.
flag-child_not_asked = Lapselta ei ole kysytty
    .why = Lasten pitää saada sanoa mielipiteensä itseään koskevissa asioissa.
flag-child_without_school = Lapsi ei käy koulua täällä
    .why = Jokainen viikko ilman koulua tuntuu lapsen elämässä.

flag-support_missing = Tarvittava tuki on loppunut
    .why = Tarve tutkitaan täällä, riippumatta siitä, kuka tuen antoi aiemmin.
flag-only_money = Siirtoa ei tarjota: käynnissä on vain toimeentulotuki
    .why = Jokaista toimeentulotuen päätöstä pidetään päättyneenä asiana. Se on yksi tapa lukea lakia, ja juristin olisi vahvistettava se.
flag-nothing_to_move = Siirtoa ei tarjota: tukea ei ole käynnissä
    .why = Ei ole käynnissä olevaa asiaa, jonka voisi siirtää. Jos täällä alkaa jokin tuki, kysymys on toinen.
flag-support_from_sender = Aiempi kunta antaa tuen
    .why = Asia on jo sillä kunnalla. On oltava selvää, kuka tekee mitä.
flag-ties_there_remain = Siteitä aiemmalle paikkakunnalle on jäljellä
    .why = Asia voidaan siirtää siihen kuntaan, johon henkilöllä on vahvimmat siteet.
flag-no_ties_there = Ei siteitä aiemmalle paikkakunnalle
    .why = Ilman siteitä sinne on vaikea sanoa, että siteet ovat sinne vahvimmat.
flag-short_need = Tukea tarvitaan vain lyhyen ajan
    .why = Tarpeen pituus otetaan huomioon. Lyhyt tarve puhuu asian siirtoa vastaan.
flag-child_speaks_for_self = Lapsi on täyttänyt 15 vuotta
    .why = Lapsi käyttää itse puhevaltaansa, ja hänen tahtonsa on esitettävä erikseen.

flag-consent_taken_back = Suostumus on peruttu
    .why = Tästä lähtien mitään ei saa antaa sen suostumuksen nojalla.
flag-consent_refused = Henkilö kieltää yhteydenoton
    .why = Kieltoa kunnioitetaan. Yleinen yhteys toimintatavasta on edelleen mahdollinen, mutta henkilöstä ei mitään.
flag-consent_not_settled = Henkilö voi ajatella siirtoa, mutta suostumus ei ole ratkaistu
    .why = Pyynnössä on henkilöä koskevia tietoja. Se saa odottaa, kunnes henkilö on vastannut.
flag-consent_too_narrow = Henkilö voi ajatella siirtoa, mutta suostumus ei koske pyyntöä
    .why = Osaan annettu suostumus koskee vain sitä osaa.
flag-consent_runs_out = Suostumus päättyy pian tai on päättynyt
    .why = Viimeisen päivän jälkeen mitään ei saa antaa sen nojalla.
flag-exception_may_apply = Jokin suostumuksen poikkeus voi päteä
    .why = Laki sallii tietyissä tapauksissa tietojen antamisen sosiaalitoimien välillä. Se tutkitaan joka kerta, eikä se ole oikeus lähettää kaikkea.
flag-contact_without_consent = Henkilön tietoja on mainittu kiellosta huolimatta
    .why = Sosiaalitoimen tiedot ovat salassa pidettäviä. Ilman suostumusta tai lain tukea niitä ei saa antaa.
flag-shared_consent_unclear = Henkilön tietoja on annettu, mutta suostumus ei ole selvä
    .why = Ei ole selvää, että henkilö oli sanonut kyllä, kun tiedot annettiin. Ilman myöntävää vastausta tai muuta lain tukea tietoja ei saa antaa.
flag-shared_beyond_consent = Henkilön tietoja on annettu, mutta suostumus koskee vain osaa
    .why = Suostumus osaan koskee vain sitä osaa. Ohjelma ei tiedä, mitä sanottiin.
flag-shared_before_withdrawal = Henkilöstä on annettu tietoja, eikä suostumusta nyt ole
    .why = Ohjelma ei tiedä, annettiinko tiedot aiemman suostumuksen ollessa voimassa. Ilman suostumusta tai muuta lain tukea niitä ei saanut antaa.
flag-letter_without_consent = Henkilön tietoja sisältävältä kirjelmältä puuttuu suostumus
    .why = Sosiaalitoimen tiedot ovat salassa pidettäviä. Kirjelmän voi lähettää ilman niitä.
flag-shared_after_consent = Henkilön tietoja annettiin suostumuksen viimeisen päivän jälkeen
    .why = Suostumus oli silloin päättynyt. Ilman suostumusta tai lain tukea tietoja ei saa antaa.
flag-landlord_without_consent = Vuokranantaja on saanut tietoja ilman suostumusta
    .why = Jo se, että joku on yhteydessä sosiaalitoimeen, on salassa pidettävää.
flag-sender_not_contacted = Aiempaan kuntaan ei ole otettu yhteyttä
    .why = Munkedalin linjauksen mukaan yhteyttä on otettava heti. Se onnistuu ilman suostumusta, kunhan ketään henkilöä ei mainita.
flag-explanation_to_ask = Suostumus on, mutta selitystä ei ole pyydetty
    .why = Suostumuksella voitte kysyä, miksi muutto toteutui ja kuka päätti.
flag-explanation_overdue = Selitys viipyy
    .why = On kulunut yli kaksi viikkoa. Laissa ei ole rajaa vastaukselle, joten raja on ohjelman oma.
flag-explanation_missing = Aiempi kunta ei selitä, tai sillä on toinen kuva
    .why = Molemmat kuvat kirjataan. Ohjelma ei ratkaise, kumpi on oikeassa.
flag-explanation_given = Aiempi kunta on antanut selityksen
    .why = Selitys voi muuttaa kuvaa muutosta. Henkilön pitää saada kuulla se.
flag-letter_not_sent = Kirjelmää ei ole lähetetty
    .why = Munkedalin linjauksen mukaan virallinen kirjelmä on lähetettävä.
flag-letter_not_registered = Kirjelmää ei ole kirjattu
    .why = Kirjelmä toiseen kuntaan on yleinen asiakirja.
flag-landlord_to_inform = Vuokranantajaan ei ole otettu yhteyttä
    .why = Vuokranantajan pitää tietää, että tuki tutkitaan joka kerta. Sen voi sanoa mainitsematta ketään.

flag-request_to_send = Siirtopyynnön voi lähettää
    .why = Käynnissä on muuta tukea kuin toimeentulotukea ja henkilö voi ajatella sitä. Perusteena on suostumus: vain sen, mitä se koskee, saa antaa, ja vain niin kauan kuin se on voimassa.
flag-request_on_exception = Pyynnöltä puuttuu suostumus, mutta poikkeus voi päteä
    .why = Sosiaalitoimien välillä saa silloin antaa vain sen tiedon, jota tarvitaan välttämättömään hoitoon tai tukeen sille, jota poikkeus koskee. Se, että tarvitsemme tietoa omassa työssämme, on peruste, jota tulkitaan suppeasti.
flag-request_against_wish = Pyyntö on lähetetty, vaikka henkilö ei halua
    .why = Henkilön toiveet on otettava huomioon. Niiden vastustaminen vaatii vahvat syyt.
flag-wish_not_followed = Henkilö haluaa siirron, mutta askelta ei otettu
    .why = Henkilön pitää saada tietää, miksi.
flag-waiting_for_answer = Vastausaika (kuukausi) on kulumassa
    .why = Toisen kunnan on vastattava heti. Kun kuukausi on kulunut ilman vastausta, voitte hakea ratkaisua IVOlta.
flag-more_wanted = Toinen kunta haluaa tietää enemmän
    .why = Anna vain se, minkä suostumus tai laki sallii. Kuukausi lasketaan silti pyynnöstä, ja juristi voi sanoa, onko se vastaus.
flag-limit_passed = On kulunut kuukausi ilman kyllä- tai ei-vastausta
    .why = Silloin voitte hakea IVOlta asian siirtoa.
flag-request_refused = Toinen kunta kieltäytyy
    .why = Kun kunnat ovat eri mieltä, IVO voi ratkaista asian.
flag-application_incomplete = IVO-hakemuksesta puuttuu osia
    .why = IVO kysyy siteitä, henkilön tahtoa, käynnissä olevaa tukea, tarpeen pituutta ja lautakunnan päätöstä.
flag-application_without_children = Lapset puuttuvat IVO-hakemuksesta
    .why = IVO kysyy seurauksia lapsille lyhyellä ja pitkällä aikavälillä.
flag-application_against_wish = Syyt poiketa henkilön tahdosta puuttuvat
    .why = IVO pyytää täydellisen perustelun, kun henkilö ei halua.
flag-ivo_time_passed = IVOn kolme kuukautta ovat kuluneet
    .why = IVOlla voi olla erityisiä syitä. Sitä voi kysyä.
flag-ivo_said_no = IVO kieltää siirron
    .why = Vastuu jää tänne. Henkilö ei saa jäädä ilman tukea.
flag-ivo_decision_fresh = IVOn päätöksestä voi ehkä vielä valittaa
    .why = Aika on kolme viikkoa siitä päivästä, jona valittaja sai päätöksestä tiedon. Tarkista se päivä.
flag-handover_missing = Tietoja ei ole luovutettu
    .why = Luovuttavan kunnan on annettava tarvittavat tiedot, jotta tuki ei katkea.

flag-without_home = Henkilöllä ei ole asuntoa
    .why = Oleskelukunta vastaa aina kiireellisistä tarpeista.
flag-dwelling_in_doubt = Asunto pitää nähdä
    .why = Kunto, koko ja turvallisuus arvioidaan parhaiten paikalla, jos henkilö suostuu.
flag-dwelling_hard_to_keep = Asunto voi olla vaikea pitää
    .why = Lyhyt sopimus, korkea vuokra tai pitkät matkat tekevät asumisesta epävarmaa.
flag-home_visit_to_make = Kotikäyntiä ei ole tehty
    .why = Henkilö on suostunut käyntiin.
flag-home_visit_refused = Henkilö kieltäytyy kotikäynnistä
    .why = Koti on henkilön oma. Kieltäytymistä kunnioitetaan, eikä siitä tule seurauksia tuelle.
flag-dwelling_unfit = Asunto on sopimaton tai haitallinen
    .why = Henkilön pitäisi saada apua paremman asunnon löytämiseen.
flag-dwelling_works = Asunto toimii
    .why = Asuminen ei sinänsä ole syy muuttaa mitään.
flag-own_search_requirement = Joku täällä on vaatinut, että henkilö hakee asuntoa muista kunnista
    .why = Sen vaatimisella tuen ehtona ei ole tukea laissa. Se koskee meitä yhtä lailla kuin aiempaa kuntaa.

flag-appeal_time_running = Päätöksestä voi ehkä vielä valittaa
    .why = Aika on kolme viikkoa siitä päivästä, jona henkilö sai päätöksestä tiedon. Tarkista se päivä.
flag-appeal_last_days = Valitusaika on päättynyt tai päättyy parin päivän kuluessa
    .why = Kolme viikkoa on kulunut. Jos viimeinen päivä oli pyhä tai lauantai, ratkaisee seuraava arkipäivä. Päätöksen tehnyt viranomainen tutkii, tuliko valitus ajoissa.
flag-ivo_appeal_running = IVOn päätöksestä voi vielä valittaa
    .why = Aika on kolme viikkoa siitä päivästä, jona henkilö sai päätöksestä tiedon. Jos viimeinen päivä on lauantai, sunnuntai tai muu pyhäpäivä, ratkaisee seuraava arkipäivä. Päätöksessä kerrotaan, minne valitus annetaan.
flag-appeal_can_reveal = Valitus voi paljastaa, missä henkilö on
    .why = Valitus annetaan kunnalle, joka päätti asiasta, ja siellä voidaan lukea, mitä siinä lukee. Suoja on etusijalla. Valitusaika on silti kolme viikkoa.
flag-ivo_appeal_can_reveal = Valitus IVOn päätöksestä voi paljastaa, missä henkilö on
    .why = Kunnat voivat saada lukea, mitä valituksessa lukee. Suoja on etusijalla. Valitusaika on silti kolme viikkoa.
flag-appeal_time_passed = Valitusaika on luultavasti päättynyt
    .why = Muita keinoja voi olla. Uuden hakemuksen voi aina tehdä.

### Contradictions

contradiction-transfer_without_consent = Henkilö haluaa, että tuki siirretään, mutta kieltää meitä puhumasta aiemman kunnan kanssa.
contradiction-stands_and_refused = Aiemman kyllä-vastauksen yhteydenpitoon sanotaan olevan voimassa, mutta vastaus on nyt ei.
contradiction-stay_and_transfer = Henkilö haluaa jäädä asumaan tänne mutta haluaa, että tuki siirretään aiempaan kuntaan.
contradiction-back_and_no_transfer = Henkilö haluaa muuttaa takaisin mutta ei halua, että tuki siirretään sinne.
contradiction-own_wish_and_told_to_leave = Henkilö haluaa muuttaa täältä pois, ja joku täällä on sanonut, että hänen täytyy.
contradiction-works_and_in_doubt = Asunto toimi käynnillä, mutta henkilö sanoo, että se on huonossa kunnossa tai turvaton.

### Measures

measure-acute_needs = Huolehdi kiireellisistä tarpeista
    .how = Tutki ruoka, asuminen ja lääkkeet tänään. Oleskelukunta vastaa siitä, mikä on kiireellistä.
measure-ask_what_is_acute = Kysy, mikä on kiireellistä ja uhkaako joku
    .how = Kysy kahden kesken, tarvittaessa toisen tulkin kanssa, ennen kuin kehenkään muuhun otetaan yhteyttä. Valitusaika kuluu silti.
measure-safety_routine = Noudata suojan menettelyohjetta
    .how = Älä kirjoita mitään paikkaa pöytäkirjaan. Älä ota yhteyttä aiempaan kuntaan äläkä anna tietoja, ellei menettelyohje niin sano.
measure-clear_up_protection = Selvitä suojan tarve
    .how = Kysy uudelleen kahden kesken, tarvittaessa toisen tulkin kanssa. Älä ota yhteyttä muihin sitä ennen.
measure-child_protection = Arvioi lapsen suojelun tarve heti
    .how = Tee huoli-ilmoitus (orosanmälan) tai siirrä asia lapsiryhmälle samana päivänä.
measure-book_interpreter = Varaa tulkki
    .how = Varaa uusi aika tulkin kanssa ja esitä tahtoa koskevat kysymykset uudelleen. Varaa kaksinkertainen aika.
measure-correct_account = Merkitse, mitä henkilö haluaa muuttaa
    .how = Kirjoita henkilön huomautus ensimmäisen tekstin viereen. Älä poista sitä, mitä silloin kirjoitettiin.
measure-document_experience = Lue kertomus ja anna henkilön oikaista
    .how = Kirjoita, mitä henkilö sanoi, henkilön omin sanoin, erillään omasta arviostasi. Kirjoita myös, milloin ja kuka otti sen vastaan.
measure-plan_support_here = Suunnittele tuki täällä yhdessä henkilön kanssa
    .how = Lähde siitä, että henkilö asuu täällä. Ota vastaan hakemus tarvittavasta tuesta.
measure-help_to_contact = Auta henkilöä ottamaan yhteyttä siihen kuntaan, johon hän haluaa
    .how = Henkilö hakee itse. Auta oikean numeron löytämisessä ja kerro, mitä pitää ottaa mukaan. Älä vaadi äläkä lupaa mitään.
measure-give_time = Anna aikaa päättää
    .how = Kerro, mitä mahdollisuuksia on ja mikä pätee sillä aikaa, kun henkilö miettii. Sopikaa päivä, jolloin olette yhteydessä.
measure-respect_wish = Sano henkilölle, että hän saa jäädä asumaan
    .how = Peru se, mitä sanottiin. Puhu sen sanojan ja esimiehen kanssa. Kirjoita, miten se oikaistiin.
measure-child_views = Ota selvää, mitä mieltä lapset ovat
    .how = Anna jokaiselle lapselle oma tilaisuus kertoa, ja ota vastaus huomioon lapsen edun arvioinnissa.
measure-child_own_position = Kysy 15 vuotta täyttäneeltä lapselta erikseen
    .how = Kirjoita lapsen tahto ja syyt erikseen pyyntöön ja hakemukseen.
measure-help_to_school = Auta perhettä koulun kanssa
    .how = Soita kouluun yhdessä vanhemman kanssa jo tänään.
measure-school_with_protection = Järjestä koulu suojan menettelyohjeen mukaan
    .how = Lapsella on oikeus kouluun myös silloin, kun perheen olinpaikka on suojattava. Anna suojasta vastaavan ottaa yhteyttä.
measure-assess_support = Tutki tuen tarve täällä
    .how = Ota vastaan hakemus siitä tuesta, jota henkilö nyt tarvitsee.
measure-own_investigation = Selvitä itse se, mikä ei tullut mukana
    .how = Nojaa henkilön omiin tietoihin, kun taustatiedot puuttuvat.
measure-explain_no_transfer = Selitä, miksi asiaa ei siirretä
    .how = Kerro, että tuen tarve arvioidaan täällä ja että kysymykseen voi palata, jos muu tuki alkaa.
measure-ask_lawyer_transfer = Anna juristin tutkia tämä lain lukutapa
    .how = Kysymys on siitä, voivatko lain sanat yksilöllisesti tarpeen mukaan tutkituista tukitoimista (individuellt behovsprövade insatser) koskea toimeentulotukea tai loppunutta tukea. Ohjelman tietojen mukaan sitä ei ole tutkittu.
measure-agree_on_support = Sovi, kuka antaa tuen
    .how = Puhu aiemman kunnan kanssa henkilön suostumuksella. Kirjoita, kuka tekee mitä ja mistä päivästä lähtien.
measure-describe_ties = Kuvaa siteet molemmille paikkakunnille
    .how = Kirjoita, mikä puhuu kummankin puolesta. Ota huomioon, miten henkilö itse näkee sen.
measure-stop_sending = Lopeta tietojen antaminen
    .how = Merkitse päivä ja kerro kaikille, jotka hoitavat asiaa. Voitte pyytää, ettei toinen kunta enää käytä sitä, mikä on jo annettu.
measure-respect_refusal = Kunnioita kieltoa
    .how = Älä anna mitään henkilöstä. Tuki täällä tutkitaan tavalliseen tapaan. Kysy uudelleen vain, jos jokin on muuttunut.
measure-explain_consent = Selitä, mitä suostumus koskisi
    .how = Sano, mitä lähetettäisiin, kenelle ja miksi. Näytä mielellään luonnos. Anna henkilön miettiä, ja hyväksy kielto.
measure-ask_consent_again = Kysy, jatketaanko suostumusta
    .how = Kysy ennen viimeistä päivää. Jos se on jo ollut, kysy uudelleen. Ilman uutta kyllä-vastausta mitään ei enää anneta.
measure-look_at_exception = Tutki poikkeus, ennen kuin mitään annetaan
    .how = Kysykää itseltänne, tarvitaanko juuri sitä tietoa välttämättömän tuen antamiseen. Se koskee vain sitä, joka on alle 18-vuotias, jolla on käynnissä oleva päihteiden väärinkäyttö, joka saa lain nojalla psykiatrista hoitoa tai on raskaana. Puhu esimiehen tai juristin kanssa, kirjoita syyt ja kerro henkilölle, jos se on mahdollista.
measure-tell_of_mistake = Ota virhe tänään puheeksi esimiehen kanssa
    .how = Kirjoita, mitä annettiin, kenelle ja milloin. Kerro siitä henkilölle. Tutki, onko se tapahtuma, josta tietosuojavastaavan pitää saada tietää.
measure-check_what_was_shared = Tarkista, mitä on annettu
    .how = Vertaa siihen, mihin henkilö on suostunut. Jos se menee sen yli, ota asia tänään puheeksi esimiehen kanssa. Anna vain se, minkä suostumus tai laki sallii.
measure-contact_sender = Ota yhteyttä aiempaan kuntaan
    .how = Puhu yleisesti siitä, miten kunnat toimivat, ja sano, miten te sen näette. Henkilöä koskevat tiedot edellyttävät suostumusta tai muuta lain tukea.
measure-ask_explanation = Pyydä aiempaa kuntaa selittämään
    .how = Kysy henkilön suostumuksella, miksi muutto toteutui, kuka päätti ja onko päätös olemassa.
measure-remind_sender = Muistuta aiempaa kuntaa
    .how = Muistuta kirjallisesti ja ilmoita päivä. Älä kirjoita henkilöstä enempää kuin suostumus sallii.
measure-share_explanation = Kerro selitys henkilölle
    .how = Anna henkilön sanoa, miten hän näkee asian, ja kirjaa se.
measure-letter_to_sender = Lähetä aiempaan kuntaan kirjelmä
    .how = Kirjelmä on yleinen asiakirja, ja se on kirjattava. Älä kirjoita henkilöstä mitään ilman suostumusta.
measure-register_letter = Kirjaa kirjelmä
    .how = Anna kirjelmä kirjaajalle, ja vastaus, kun se tulee.
measure-talk_to_landlord = Puhu vuokranantajan kanssa
    .how = Kerro, että tuki tutkitaan jokaisen henkilön kohdalla erikseen ja että vuokranantaja arvioi itse maksukyvyn. Älä mainitse ketään henkilöä ilman suostumusta.
measure-transfer_request = Pyydä asian siirtoa
    .how = Kirjoita pyyntö yhdessä henkilön kanssa ja suostumuksen rajoissa: siteet, toiveet, käynnissä oleva tuki ja kuinka kauan sitä tarvitaan. Merkitse päivä, jona se lähetetään.
measure-justify_or_take_back = Perustele tai peru
    .how = Kirjoita, miksi henkilön tahtoa ei noudateta. Jos syyt eivät ole vahvat, peru pyyntö.
measure-explain_choice = Selitä, miksi askelta ei otettu
    .how = Sano syyt ja merkitse, jos henkilö on eri mieltä.
measure-watch_limit = Seuraa kuukauden kulumista
    .how = Merkitse päivä kalenteriin. Muistuta mielellään sitä ennen. Ala koota sitä, mitä IVO-hakemus tarvitsee.
measure-wish_before_ivo = Kysy henkilöltä ennen hakemusta IVOlle
    .how = Henkilön toive on otettava huomioon. Kerro, mitä hakemus merkitsee, ja sopikaa päivä, jolloin olette yhteydessä. Älä hae, ennen kuin henkilö on päättänyt.
measure-complete_request = Täydennä pyyntöä
    .how = Vastaa kirjallisesti ja pian. Jos se ylittää suostumuksen, kysy ensin henkilöltä.
measure-ivo_application = Hae ratkaisua IVOlta
    .how = Kysy henkilöltä uudelleen, mitä hän haluaa. Hakemuksessa pitää olla syyt siteille, henkilön tahto, tuki, tarpeen pituus ja lautakunnan päätös.
measure-complete_application = Tee IVO-hakemus täydelliseksi
    .how = Käy läpi hakemusta koskevan kysymyksen osat ja täytä se, mikä puuttuu.
measure-describe_for_children = Kirjoita, mitä se merkitsee lapsille
    .how = Kuvaa koulua, ystäviä ja turvallisuutta lyhyellä ja pitkällä aikavälillä, ja mitä lapset itse ovat sanoneet.
measure-ask_ivo = Kysy IVOlta, kuinka pitkällä asia on
    .how = Kysy, tarvitaanko vielä jotain. Kerro vastaus henkilölle.
measure-appeal_ivo = Ota kantaa siihen, valitetaanko IVOn päätöksestä
    .how = Henkilö ja kunta voivat haluta eri asioita. Auta henkilöä valittamaan, jos hän haluaa. Puhu juristin kanssa kunnan omasta ajasta.
measure-hand_over = Luovuta asia
    .how = Anna tarvittavat tiedot eikä muita. Huolehdi, että tuki jatkuu, kunnes toinen kunta on ottanut sen hoitaakseen.
measure-home_visit_with_consent = Tee kotikäynti suostumuksella
    .how = Katso kuntoa, kokoa ja turvallisuutta kotia kunnioittaen.
measure-no_home_visit = Älä tee kotikäyntiä
    .how = Kysy, haluaako henkilö sen sijaan kertoa tai näyttää kuvia.
measure-plan_home = Tee asumisen suunnitelma
    .how = Käykää yhdessä läpi vuokra, sopimus ja matkat. Katso, mitä tässä kunnassa voidaan järjestää.
measure-help_to_new_home = Auta henkilöä hakemaan parempi asunto
    .how = Älä koskaan vaadi, että henkilö hakee kunnan ulkopuolelta.
measure-take_back_requirement = Peru vaatimus
    .how = Sano henkilölle, että tuki ei riipu siitä. Oikaise päätökset ja muistiinpanot, joissa vaatimus on, ja puhu esimiehen kanssa.
measure-appeal_in_time = Auta henkilöä valittamaan ajoissa
    .how = Valituksen on oltava perillä kolmen viikon kuluessa siitä päivästä, jona henkilö sai päätöksestä tiedon. Jos viimeinen päivä on lauantai, sunnuntai, muu pyhäpäivä tai juhannus-, joulu- tai uudenvuodenaatto, ratkaisee seuraava arkipäivä.
measure-appeal_with_protection = Valita vain suojan menettelyohjeen mukaan
    .how = Anna suojasta vastaavan lukea valitus ensin. Älä kirjoita siihen osoitetta, paikkakuntaa äläkä puhelinnumeroa. Varaa tähän aikaa kolmesta viikosta.
measure-after_appeal_time = Katso, mitä nyt voi tehdä
    .how = Tarkista päivä päätöksestä. Henkilö voi tehdä uuden hakemuksen tai pyytää päätöksen muuttamista. Jos päätös on toisesta kunnasta, auta yhteydenotossa. Jos suojaa tarvitaan tai se ei ole selvillä, tee se vain suojan menettelyohjeen mukaan.
