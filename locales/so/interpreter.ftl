# Language: Somali (so). What is shown to an interpreter, and remarks about translations.
## Translated from Swedish.
## Reviewed by: nobody yet

action-interpreter = Bogga turjubaanka: su’aasha, doorashooyinka iyo caawimaadda oo keliya
    .word = bogga-turjubaanka
action-interpreter-door = Turjubaanka u oggolow inuu daaqad kale ka akhriyo, ama jooji
    .key = daaqadda turjubaanka
    .word = daaqad
action-wording-remark = Faallo ku saabsan turjumaadda
    .key = faallo
    .word = faallo

interpreter-title = Turjubaanka
interpreter-nothing = Hadda su’aal lama muujinayo.
interpreter-over = Muujintu way dhammaatay. Taabo Enter si aad u xirto.
interpreter-only-reads = Halkan wax waa laga akhrin karaa oo keliya. Jawaabaha hawlwadeenka ayaa qora.
interpreter-no-answers = Bogga turjubaanka laguma jawaabo, maxaa yeelay jawaabuhu halkan kama muuqdaan. Marka hore xir bogga.
interpreter-door-open = Turjubaanku hadda wuxuu su’aalaha ka akhrin karaa daaqad kale oo isla isticmaalaha ah. Halkaas ka orodsii vilja interpret.
interpreter-door-shut = Turjubaanku hadda ma akhriyo.
interpreter-came = Turjubaanku hadda wuxuu kala akhrinayaa daaqad kale.
interpreter-left = Turjubaanku daaqaddiisa wuu xiray. Mar kale waa la furi karaa ilaa aad muujinta joojiso.
interpreter-standing-open = Turjubaanka waa u furan tahay, weli cidna ma akhrinayso.
interpreter-standing-read = Turjubaanku wuu la akhrinayaa.
interpreter-no-door = Daaqadda turjubaanka lama furi karin ({ $detail }). Beddelkeed bogga turjubaanka ku muuji daaqaddan.

interpreter-not-open = Hadda cidna su’aalo uma muujinayso turjubaan.
    .hint = Hawlwadeenka weydii inuu wareysiga dhexdiisa taabto { $key }, kadib isla amarka mar kale orodsii.
interpreter-taken = Qof kale ayaa hore u akhrinaya su’aalaha.
    .hint = Marka hore xir daaqadda kale, ama hawlwadeenka weydii inuu muujinta joojiyo oo mar kale furo.
interpreter-no-place = Ma jiro gal adiga keliya aad geli karto oo daaqaduhu ku kulmi karaan ({ $detail }).
    .hint = Qofka kombiyuutarka maamula weydii inuu eego oggolaanshaha XDG_RUNTIME_DIR ama galka barnaamijka.

wording-remark-passage = Waa qoraalkee?
wording-remark-kind = Maxay ku saabsan tahay?
wording-remark-no-word = Ma jiro erey u dhigma
wording-remark-not-understood = Lama fahmin, beddelkeed sidan ayaa loo yiri
wording-remark-better = Turjumaad ka fiican
wording-remark-caution = Wax luqadda ku saabsan oo keliya qor: magacyo iyo wax qofku sheegay midna ha qorin. Liisku wuxuu u tagaa turjumaannada, kamana mid aha kiiska.
wording-remark-refused = Qor ereyada, ugu badnaan 500 xaraf.
wording-remark-kept = Faallada waxaa loo qoray turjumaannada. Qoraalka halkan ma isbeddelo.
wording-remark-not-kept = Faallada lama qori karin. Beddelkeed u sheeg hawlwadeenka.
wording-remark-came = Turjubaanku wuxuu qoray faallo ku saabsan turjumaadda.
wording-remarks-full = Liiska faallooyinku waa buuxaa. Qofka turjumaadaha maamula weydii inuu ka shaqeeyo.

wording-remarks-count = { $n ->
    [0] Turjumaadaha faallo kama jirto.
    [one] { $n } faallo oo turjumaadaha ku saabsan.
   *[other] { $n } faallo oo turjumaadaha ku saabsan.
}
wording-remarks-unread = { $n ->
    [one] { $n } sadar oo liiska ku jira lama akhrin karin.
   *[other] { $n } sadar oo liiska ku jira lama akhrin karin.
}
wording-remarks-leave = Akhri ereyada ka hor inta aan liiska la siin turjumaannada: waxaa ku jiri kara wax qof sheegay.
wording-remarks-removed = Faallooyinka la tirtiray: { $n }
wording-remarks-text = Qoraalka
wording-remarks-changed = Qoraalku wuu isbeddelay tan iyo markii faallada la qoray.
wording-remarks-words = Turjubaanka
