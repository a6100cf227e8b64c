# Language: Tigrinya (ti).
## Translated from Swedish.
## Reviewed by: nobody yet
## The questions are read aloud. Each sentence must be possible to interpret on its own.

form-title = ሓበሬታ ንምሃብ ፍቓድ
    .purpose = ማሕበራዊ ኣገልግሎት (socialtjänst) ብዛዕባ እቲ ሰብ እንታይ ሓበሬታ፡ ንመን፡ ንምንታይን ክሳብ መዓስን ክህብ ከም ዝፍቀዶ ዝግበር ዝርርብ። ኣይፋል ከም ኩሉ ካልእ መልሲ እዩ።
    .elements = እቲ ፍቓድ፦

### Opening

section-opening = መእተዊ
information_given = ኣብዚ እትነግሩኒ ምስጢር እዩ። ብዘይካ ሕጊ ዝብሎ ውሑዳት ኩነታት፡ ንስኹም እወ እንተ ዘይበልኩም ንኻልእ ሰብ ከሕልፎ ኣይፍቀደንን። ሕጂ ንገለ ነገር እወ ትብሉ እንተ ኾንኩም፡ እወ እንተ ኾይኑ ድማ ንምንታይ፡ ክሓተኩም እደሊ።
    .short = ሓበሬታ ተነቢቡ
    .help = መን ምዃንኩምን ስለምንታይ ከም እትሓትቱን እውን ንገሩ። ቀስ ኢልኩም ኣንብቡ።
    .note = ቅድሚ ምቕጻልኩም እቲ ሰብ ክምልስ ግደፉ።
    .read = ተነቢቡ
interpreter_needed = ብኣስተርጓሚ ክትዛረቡ ትደልዩ ዲኹም?
    .short = ድሌት ኣስተርጓሚ
    .help = ከም ምስጢራውነት (sekretess)ን ፍቓድ (samtycke)ን ዝኣመሰሉ ቃላት፡ መዓልታዊ ሽወደንኛ ንዝዛረብ ሰብ እውን ከበድቲ እዮም።
interpreter_mode = እዚ ዝርርብ ብኸመይ ይትርጎም ኣሎ?
    .short = ኣገባብ ትርጉም
    .help = ብኣኹም ይምላእ። ቆልዑ፡ ኣዝማድን ኣዕሩኽን ከተርጉሙ የብሎምን።
    .none = ኣስተርጓሚ የለን
    .on_site = ኣስተርጓሚ ብኣካል
    .phone = ኣስተርጓሚ ብተሌፎን
    .video = ኣስተርጓሚ ብቪድዮ
    .relative = ዘመድ ወይ ዓርኪ
spoken_language = ብኣየናይ ቋንቋ ክትዛረቡ ትደልዩ?
    .short = ቋንቋ
whose_secrecy = እቲ ሓበሬታ ብዛዕባ መን እዩ?
    .short = ዝምልከቶ ሰብ
    .own = ብዛዕባይ
    .child = ብዛዕባ ውላደይ
child_age = ዕድመ ናይቲ ቆልዓ ክንደይ እዩ?
    .short = ዕድመ ቆልዓ
    .unit = ዓመት
guardians_part = ሓለፍቲ ናይቲ ቆልዓ (vårdnadshavare) እንታይ ይብሉ?
    .short = ሓለፍቲ ቆልዓ
    .help = ንእሽቶ ቆልዓ በይኑ እወ ክብል ኣይክእልን። እቲ ቆልዓ ባዕሉ ክንደይ ከም ዝውስን ኣብ ዕድሚኡን ብስለቱን ይምርኮስ።
    .all_agree = ኩሎም እወ ይብሉ
    .one_agrees = ሓደ እወ ይብል፡ እቲ ካልእ ኣይተሓተን
    .one_refuses = ሓደ ኣይፋል ይብል
    .not_asked = ኣይተሓቱን
    .child_alone = እቲ ቆልዓ ብዘይ ሓላፊ ባዕሉ ይምልስ
child_heard = እቲ ቆልዓ ዝስምዖ ክዛረብ ዕድል ተዋሂብዎ ዶ?
    .short = ርእይቶ ቆልዓ
child_agrees = እቲ ቆልዓ ባዕሉ ሓበሬታ ንክወሃብ እወ ይብል ዶ?
    .short = መልሲ ቆልዓ
    .help = ኣይፋል እውን ኣብዚ ክጸሓፍ ኣለዎ፡ ሓለፍቲ ቆልዓ ዋላ እወ እንተ በሉ።

### Understanding

section-understanding = ምርዳእ
free_to_refuse = ባዕልኹም ኢኹም እትውስኑ። እወ፡ ኣይፋል፡ ወይ ንኽፋል ጥራይ እወ ክትብሉ ትኽእሉ ኢኹም። ኣይፋል እንተ በልኩም፡ ሓገዝ ንምርካብኩም ኣይጸልዎን። እወ እንተ በልኩም ድሓር ሓሳብኩም ክትቅይሩ ትኽእሉ ኢኹም።
    .short = ኣይፋል ናይ ምባል ናጽነት
    .note = በብሓንቲ ምሉእ ሓሳብ።
    .read = ተነቢቡ
told_free = ኣይፋል ክትብሉ ከም እትኽእሉ፡ ንሓገዝኩም ድማ ከም ዘይጸልዎ ተነጊርኩም ዶ?
    .short = ኣይፋል ከም ዝከኣል ይፈልጥ
told_what = እንታይ ሓበሬታ ከም ዝምልከትን ንምንታይ ከም ዝውዕልን ተነጊርኩም ዶ?
    .short = ዝምልከቶ ይፈልጥ
told_withdraw = ነቲ እወ ክትስሕብዎ ከም እትኽእሉ ተነጊርኩም ዶ?
    .short = እወ ከም ዝስሓብ ይፈልጥ
    .help = ድሮ ዝተዋህበ ሓበሬታ ክምለስ ኣይከኣልን። እዚ እውን ንገሩ።
own_words = ብናይ ባዕልኹም ቃላት ንገሩኒ፦ ብዛዕባ እንታይ እየ ዝሓተኩም ዘለኹ፡ እወ ወይ ኣይፋል እንተ በልኩም ከ እንታይ ይኸውን?
    .short = ብናይ ባዕሉ ቃላት
    .help = እቲ ሰብ እቲ ደገፍ ኣብቲ መልሲ ዝምርኮስ ይመስሎ እንተ ኾይኑ ኣቕልቡ። ጌጋ እንተ ተፈጢሩ ደጊምኩም ግለጹ።
    .note = “ኣነ” እናበልኩም ተርጉሙ። ኣብቲ መልሲ ኣይትሓግዙ።
understood = እቲ ሰብ ተረዲእዎ ዶ?
    .short = ምርዳእ
    .help = ናይ ባዕልኹም ገምጋም ብዛዕባ እቲ እቲ ሰብ ሕጂ ዝበሎ።
    .understood = እወ
    .partly = ብኸፊል
    .not_understood = ኣይፋል
pressure = ብኸመይ ክትምልሱ ዝነገረኩም ሰብ ኣሎ ዶ? እንታይ ኢሉ?
    .short = ጽልዋ
    .help = ብክፉት ኣገባብ ሕተቱ እሞ ተጸበዩ። ፈለማ ነቶም መማረጺታት ኣይተንብብዎም።
    .nobody = ኣይፋል፡ ዋላ ሓደ
    .advised = ሓደ ሰብ ምኽሪ ሂቡኒ
    .must = ሓደ ሰብ እወ ምባል ግድን እዩ ኢሉኒ
    .money_depends = ሓደ ሰብ እቲ ገንዘብ ወይ ሓገዝ ኣብቲ መልሲ ይምርኮስ ኢሉኒ
    .someone_else = ኣብ ስድራቤት ዘሎ ወይ ካልእ ሰብ ጸቕጢ ይገብረለይ
threat = ኣበይ ከም ዘለኹም ክፈልጥ ዘይብሉ ሰብ ኣሎ ዶ?
    .short = ክፈልጥ ዘይብሉ ሰብ
    .help = እቲ ሰብ ምሳኹምን ምስቲ ኣስተርጓሚን በይኑ ምስ ዝኸውን ጥራይ ሕተቱ። ዝኾነ ቦታ ኣይትጽሓፉ።
    .note = ስም ወይ ቦታ ኣይትጥቀሱ።

### The answer

section-decision = እቲ መልሲ
consent = ንኻልእ ሰብ ሓበሬታ ክንህብ እወ ትብሉ ዶ?
    .short = እቲ መልሲ
    .help = ኣይፋል ምኽንያት ኣየድልዮን። ስለምንታይ ኢልኩም ኣይትሕተቱ፡ ሎሚ ደጊምኩም እውን ኣይትሕተቱ።
    .given = እወ
    .partly = እወ፡ ንኽፋል ጥራይ
    .refused = ኣይፋል
decided_on = እቲ ሰብ ኣየነይቲ መዓልቲ መሊሱ?
    .short = መዓልቲ ናይቲ መልሲ
how_given = እቲ መልሲ ብኸመይ ተዋሂቡ?
    .short = ብኸመይ ተዋሂቡ
    .signed = ብጽሑፍ፡ ተፈሪሙ
    .spoken = ብቓል
    .shown = እቲ ሰብ ዋላ ሓንቲ ኣይበለን፡ ግን ኣርእዩ

### Scope

section-scope = ደረት ናይቲ ፍቓድ
what = እንታይ ሓበሬታ ክንህብ ይፍቀደና? በብሓደ ነገር ከንብበልኩም እየ።
    .short = ሓበሬታ
    .note = በብሓደ መማረጺ ኣንብቡ።
    .name_and_contact = ስመይን ብኸመይ ከም ዝርከብን
    .address = ዝነብረሉ ቦታ
    .decisions = ብዛዕባ ሓገዝ ዝተወሰነ ውሳነታት
    .money = ገንዘባዊ ኩነታተይ
    .dwelling = ኩነታት መንበሪየይ
    .health = ጥዕናይ
    .children = ቆልዑተይ
    .other_support = ዘለኒ ካልእ ደገፍ
    .what_was_said = ኣብ ዝርርብ ዝነገርኩዎ
    .something_else = ካልእ ነገር
    .everything = ኩሉ
what_else = እንታይ ተወሳኺ ክንህብ ይፍቀደና?
    .short = ካልእ ሓበሬታ
never = ፈጺምና ክንነግር ዘይፍቀደና ነገር ኣሎ ዶ?
    .short = ፈጺሙ ዘይወሃብ
    .help = ናይቲ ሰብ ቃላት ጽሓፉ። እቲ ሰብ ኣበይ ከም ዘሎ ክፈልጥ ዘይብሉ ሰብ እንተሎ ዝኾነ ቦታ ኣይትጽሓፉ።
recipients = ነቲ ሓበሬታ መን ክረኽቦ ይፍቀድ? በብሓደ ክንወስዶም ኢና።
    .short = ተቐበልቲ
    .entry = ተቐባሊ { $number }
    .add = ሓደ ተቐባሊ ወስኹ
    .none = ዋላ ሓደ
recipients-kind = መን እዩ?
    .short = ዓይነት ተቐባሊ
    .municipality = ካልእ ኮሙን
    .health_care = ሕክምና
    .school = ቤት ትምህርቲ ወይ መውዓሊ ህጻናት
    .state_authority = ናይ መንግስቲ ቤት ስልጣን
    .landlord = ኣካራዪ ገዛ
    .relative = ቤተሰብ
    .someone_else = ካልእ ሰብ
recipients-municipality = ኣየናይ ኮሙን?
    .short = ኮሙን
recipients-which = ኣየናይ ክፍሊ ስራሕ ወይ ሓላፍነት?
    .short = ክፍሊ ስራሕ
    .help = ስም ናይ ውልቀ-ሰብ ኣይትጽሓፉ።
recipients-may_get = ኩሉ እወ ዝበልኩምሉ ይረክብ ዶ፡ ወይስ ክፋሉ ጥራይ?
    .short = ክንደይ
    .all_of_it = ኩሉ
    .some_of_it = ክፋሉ ጥራይ
recipients-only_this = ኣየናይ ክፋሉ?
    .short = እዚ ጥራይ
what_for = እቲ ሓበሬታ ንምንታይ ክውዕል ይፍቀድ?
    .short = ዕላማ
    .explain_move = እቲ ምግዓዝ ብኸመይ ከም ዝተፈጸመ ንምፍላጥ
    .transfer = ነቲ ጉዳይ ንምስግጋር
    .supervision = ናብ ተቖጻጻሪ ኣካል ጥርዓን ወይ ምልክታ
    .plan_support = ሓገዝ ንምውጣን
    .apply_elsewhere = ኣብ ካልእ ቦታ ንምምልካት
    .something_else = ካልእ ነገር
    .not_said = ኣይተባህለን
fetch_too = ብዛዕባኹም ሓበሬታ ካብኡ ክንወስድ እውን ይፍቀደና ዶ?
    .short = ሓበሬታ ምውሳድ
until = እወ ዝበልኩምዎ ክሳብ መዓስ ይሰርሕ?
    .short = ክሳብ መዓስ
    .once = ሓንሳብ
    .a_day = ክሳብ ሓንቲ ውስንቲ መዓልቲ
    .case_closed = እቲ ጉዳይ ክሳብ ዝውዳእ
    .no_end = ኣይተወሰነን
until_day = ክሳብ ኣየነይቲ መዓልቲ?
    .short = ናይ መወዳእታ መዓልቲ

### Withdrawal

section-withdrawal = ምስሓብ ፍቓድ
withdrawn = እወ ካብ ዝበልኩም ንደሓር ሓሳብኩም ቀይርኩም ዶ?
    .short = ዝተሳሕበ
    .help = ኣብ ነፍሲ ወከፍ ምርኻብ ሕተቱ። ኣብ መጀመርታ ግዜ እቲ መልሲ ኣይፋል እዩ።
    .no = ኣይፋል
    .partly = እወ፡ ብኸፊል
    .wholly = እወ፡ ምሉእ ብምሉእ
withdrawn_on = ኣየነይቲ መዓልቲ ሓሳብኩም ቀይርኩም?
    .short = መዓልቲ ምስሓብ
withdrawn_what = ካብ ሕጂ ዘይሰርሕ እንታይ እዩ?
    .short = ካብ ሕጂ ዘይሰርሕ
shared_already = ድሮ ዝተዋህበ ሓበሬታ ኣሎ ዶ?
    .short = ድሮ ዝተዋህበ
    .help = ክምለስ ኣይከኣልን። እንታይን ንመንን ከም ዝተዋህበ ነቲ ሰብ ንገርዎ።
recipients_told = እንታይ ከም ዝተሳሕበ ንተቐበልቲ ተነጊርዎም ዶ?
    .short = ተቐበልቲ ይፈልጡ

### The officer's part

section-record = ክፋል ሓላፊ ጉዳይ
exceptions = ብዘይ ፍቓድ እውን ሓበሬታ ንምሃብ ምኽንያት ኣሎ ዶ?
    .short = ብዘይ ፍቓድ
    .help = ኣብቲ ሕጊ ውሑዳት ፍሉይ ኩነታት ኣለዉ። ሓደ ቅድሚ ምጥቃምኩም ንኣማኻሪ ሕጊ (jurist) ሕተቱ።
    .under_18 = እቲ ሰብ ትሕቲ 18 ዓመት እዩ
    .misuse = ዝቕጽል ዘሎ ወልፊ ኣልኮል ወይ ሓሽሽ
    .compulsory_care = ናይ ኣእምሮ ሕክምና ብግዴታ
    .pregnant = ነፍሰ-ጾር፡ እቲ ቆልዓ ድማ ሓለዋ የድልዮ
    .duty_by_law = ሓደ ሕጊ እቲ ሓበሬታ ክወሃብ ኣለዎ ይብል
    .none = ካብዚኦም ዋላ ሓደ
planned_sharing = እቲ ቤት ጽሕፈት እንታይ ክህብ ይሓስብ ኣሎ?
    .short = ክወሃብ ዝተሓሰበ
    .nothing = ዋላ ሓንቲ
    .within_consent = እቲ ፍቓድ ዝምልከቶ
    .beyond_consent = ካብቲ ፍቓድ ዝምልከቶ ዝያዳ
    .despite_refusal = እቲ ሰብ ኣይፋል እናበለ ሓበሬታ
documented = እቲ መልሲ ኣብቲ ፋይል ተመዝጊቡ ዶ?
    .short = ተመዝጊቡ
copy_given = እቲ ሰብ ቅዳሕ ወይ ጽሑፋዊ መልእኽቲ ተዋሂብዎ ዶ?
    .short = ቅዳሕ

### The parts of a consent

element-informed = እቲ ሰብ ይፈልጥን ተረዲእዎን
    .short = ይፈልጥ
element-voluntary = ብናጻ ድሌት
    .short = ናጻ
element-limited = ደረት ዘለዎ፦ እንታይ፡ ንመን፡ ንምንታይ፡ ክሳብ መዓስ
    .short = ደረት ዘለዎ
element-expressed = ዝተገልጸ
    .short = ዝተገልጸ
element-in_force = ሎሚ ይሰርሕ
    .short = ይሰርሕ

### Flags

flag-sharing_despite_refusal = እቲ ሰብ ኣይፋል እናበለ ሓበሬታ ክወሃብ እዩ
    .why = እቲ ሰብ ክሳብ ዘልዕሎ ምስጢራውነት (sekretess) ይሰርሕ። ናይ ሕጊ ፍሉይ ኩነታት ንነፍሲ ወከፍ ሓበሬታ ይምርመር፡ ነቶም ሕጊ ዝጠቕሶም ጥራይ ድማ ይምልከት።
flag-sharing_after_withdrawal = እቲ ፍቓድ ተሳሒቡ ከሎ ሓበሬታ ክወሃብ እዩ
    .why = ዝተሳሕበ ፍቓድ ድሕሪ ሕጂ ኣይሰርሕን።
flag-sharing_beyond_consent = ካብቲ ፍቓድ ዝምልከቶ ዝያዳ ክወሃብ እዩ
    .why = እቲ ሰብ ንኽፋል ናይቲ ምስጢራውነት ከልዕል ይኽእል። እቲ ዝተረፈ ክሳብ ሕጂ ምስጢር እዩ።
flag-sharing_after_the_day = ድሕሪ ናይ መወዳእታ መዓልቲ ናይቲ ፍቓድ ሓበሬታ ክወሃብ እዩ
    .why = ግዜ ናይቲ ፍቓድ ሓሊፉ።
flag-sharing_on_flawed_consent = ሓበሬታ ክወሃብ እዩ፡ እቲ ፍቓድ ግን እኹል ኣይኮነን
    .why = እወ ዝሰርሕ እቲ ሰብ እንታይ ከም ዝምልከት ምስ ዝፈልጥ፡ ምስ ዝርድኦን ብናጻ ምስ ዝህቦን ጥራይ እዩ። ንቆልዓ ሓለፍቱ ይውስኑ፡ ዕድመን ብስለትን ኣብ ግምት ብምእታው።
flag-sharing_without_answer = ሓበሬታ ክወሃብ እዩ፡ እቲ ፍቓድ ግን ንጹር ኣይኮነን
    .why = እቲ ሰብ እወ ወይ ኣይፋል ኣይበለን። ብዘይ እወ ወይ ካልእ ናይ ሕጊ መሰረት ሓበሬታ ክወሃብ ኣይፍቀድን።
flag-exception_may_apply = ሓደ ካብ ምስጢራውነት ፍሉይ ኩነታት ክሰርሕ ይኽእል
    .why = ሽዑ ሓበሬታ ብዘይ ፍቓድ ክወሃብ ይፍቀድ ይኸውን። በይኑ ይምርመር፡ እቲ ፍቓድ ድማ ብዘይ ምምርኳስ ኣብኡ ይሰርሕ።
flag-money_depends = እቲ ሰብ እቲ ሓገዝ ኣብቲ መልሲ ይምርኮስ ይመስሎ ወይ ተባሂሉ
    .why = ቅድመ-ኩነት ደገፍ ዝኾነ ፍቓድ ብናጻ ድሌት ኣይኮነን። እቲ ሕጊ ከምኡ ዝበለ ቅድመ-ኩነት ኣይጠቅስን።
flag-told_that_must = እቲ ሰብ እወ ምባል ግድን እዩ ተባሂሉ
    .why = ኣይፋል ክብል ዘይተፈቕደሉ ሰብ እወ ኣይበለን።
flag-pressed_by_someone_else = ካልእ ሰብ ነቲ ሰብ ንኽምልስ ጸቕጢ ይገብረሉ
    .why = እቲ መልሲ ቅድሚ ምቑጻሩ ምስቲ ሰብ በይኑ ተዛረቡ።
flag-not_told_of_freedom = እቲ ሰብ ኣይፋል ምባል ከም ዝከኣል ኣይተነግሮን
    .why = ብዘይ እዚ እቲ መልሲ ናጻ እዩ ክበሃል ኣይከኣልን።
flag-not_told_what = እቲ ሰብ እቲ ፍቓድ እንታይ ከም ዝምልከት ኣይተነግሮን
    .why = ሰብ ንዝፈልጦ ነገር ጥራይ እዩ እወ ክብል ዝኽእል።
flag-not_told_of_withdrawal = እቲ ሰብ እቲ ፍቓድ ክስሓብ ከም ዝከኣል ኣይተነግሮን
    .why = እዚ ክፋል ናይ ባዕልኻ ምውሳን እዩ።
flag-not_understood = እቲ ሰብ ነታ ሕቶ ኣይተረድኣን
    .why = ንዘይተረድኦ ነገር ዝተባህለ እወ መሰረት የብሉን።
flag-partly_understood = እቲ ሰብ ብኸፊል ተረዲእዎ
    .why = ዝኾነ ሓበሬታ ቅድሚ ምሃብ እቲ ዘይንጹር ግለጹ።
flag-without_interpreter = ኣስተርጓሚ እናድለየ ፍቓድ ብዘይ ኣስተርጓሚ ተሓቲቱ
    .why = ሽወደንኛ ዘይክእል ሰብ ኣድላዪ ክኸውን ከሎ ኣስተርጓሚ ክረክብ ኣለዎ።
flag-relative_interprets = ዘመድ ወይ ዓርኪ የተርጉም ኣሎ
    .why = ምስጢር ናይ ምሕላው ግዴታ፡ ከም ኣስተርጓሚ ንዘይተቖጽረ ሰብ ኣይሰርሕን፡ እቲ ሰብ ድማ ምናልባት ብናጻ ኣይምልስን ይኸውን።
flag-child_alone = እቲ ቆልዓ ብዘይ ሓላፊ ይምልስ
    .why = እቲ ቆልዓ ባዕሉ ንምስጢራውነት ከልዕል ዝኽእል፡ ዕድመን ብስለትን እኹል ምስ ዝኸውን ጥራይ እዩ።
flag-guardian_refuses = ሓደ ሓላፊ ቆልዓ ኣይፋል ይብል
    .why = ሽዑ መን ከም ዝውስን ሕቶ ንኣማኻሪ ሕጊ (jurist) እዩ።
flag-guardians_not_asked = ኩሎም ሓለፍቲ ቆልዓ ኣይተሓቱን
    .why = ሓለፍቲ ቆልዓ፡ ዕድመን ብስለትን ናይቲ ቆልዓ ኣብ ግምት ብምእታው ብሓባር ይውስኑ።
flag-child_not_heard = እቲ ቆልዓ ዝስምዖ ክዛረብ ዕድል ኣይተዋህቦን
    .why = ርእይቶ ናይቲ ቆልዓ ኣብ ግምት ክኣቱ ኣለዎ።
flag-child_not_agreed = እቲ ቆልዓ ባዕሉ እወ ኣይበለን
    .why = እቲ ቆልዓ ባዕሉ ምስ ሓለፍቱ ኮይኑ እወ ክብል የድሊ ይኸውን። እዚ ኣብ ዕድመን ብስለትን ዝምርኮስ እዩ።
flag-everything = እቲ ፍቓድ ንኹሉ ይምልከት
    .why = ክንድዚ ዝኣክል ሰፊሕ እወ ንምርዳእ የሸግር። ናብቲ ዘድሊ ጥራይ ደርትዎ።
flag-no_end = እቲ ፍቓድ ናይ መወዳእታ መዓልቲ የብሉን
    .why = መወዳእታ እንተ ዘየለ፡ እቲ ሰብ ይኹን እቲ ቤት ጽሕፈት መዓስ ከም ዘብቅዕ ኣይፈልጡን።
flag-no_purpose = እቲ ሓበሬታ ንምንታይ ከም ዝውዕል ኣይተባህለን
    .why = እንታይ ክወሃብ ከም ዝፍቀድ ዝውስን እቲ ዕላማ እዩ።
flag-no_recipient = ዝተጠቕሰ ተቐባሊ የለን
    .why = ፍቓድ ነቲ ዝተጠቕሰ ጥራይ ይሰርሕ።
flag-recipient_without_secrecy = ሓደ ተቐባሊ ምስጢር ናይ ምሕላው ግዴታ ዘይብሉ ክኸውን ይኽእል
    .why = ሽዑ እቲ ሓበሬታ ሓንሳብ ምስ ተዋህበ ሓለዋ የብሉን።
flag-threat_and_address = እቲ ሰብ ኣበይ ከም ዘሎ ክፈልጥ ዘይብሉ ሰብ ኣሎ
    .why = ምፍርራህ ዘለዎ ሰብ ኣድራሻኡን መራኸቢ መንገድታቱን ኣብ ኩሎም ኣብያተ-ስልጣን ምስጢር እዩ።
flag-threat_unclear = እቲ ሰብ ኣበይ ከም ዘሎ ክፈልጥ ዘይብሉ ሰብ እንተሎ ንጹር ኣይኮነን
    .why = መልሲ ዘይምሃብ ኣይፋል ማለት ኣይኮነን። ኣድራሻን መራኸቢ መንገድታትን ሓለዋ ከድልዮም ይኽእል።
flag-recipients_not_told = ተቐበልቲ እንታይ ከም ዝተሳሕበ ኣይፈልጡን
    .why = ብጽቡቕ እምነት ነቲ ሓበሬታ ምጥቃሙ ክቕጽሉ ይኽእሉ።
flag-not_documented = እቲ መልሲ ኣይተመዝገበን
    .why = ፍቓድን ኣይፋልን፡ ምስ መዓልቱን ዝተቐበሎ ሰብን፡ ኣብቲ ፋይል ክንበብ ክከኣል ኣለዎ።
flag-no_copy = እቲ ሰብ ጽሑፋዊ መልእኽቲ የብሉን
    .why = ወረቐት ንሓሳብካ ምቕያር ቀሊል ይገብሮ።
flag-only_shown = እቲ ፍቓድ ብምልክት ጥራይ እዩ፡ ብቓል ኣይተባህለን
    .why = እቲ ሰብ እንታይ ማለቱ ከም ዝነበረ ምፍላጥ ይኸብድ።
flag-refusal_respected = ናይቲ ሰብ ኣይፋል ተኸቢሩ
    .why = ዝወሃብ ሓበሬታ የለን።
flag-well_informed = እቲ ሰብ ይፈልጥ፡ ተረዲእዎ፡ ብናጻ ድማ ይምልስ
    .why = ፍቓድ ከምዚ እዩ ክውሃብ ዘለዎ።
flag-kept_within = እቲ ዝወሃብ ካብቲ ፍቓድ ኣይወጽእን
    .why = ሽዑ ምስጢራውነት ኣይክልክልን።

### Contradictions

contradiction-gave_and_not_understood = እቲ ሰብ እወ ኢሉ፡ እንታይ ከም ዝምልከት ድማ ኣይተረድኦን።
contradiction-free_and_must = እቲ ሰብ ኣይፋል ምባል ከም ዝከኣል ይፈልጥ፡ ብተመሳሳሊ ግዜ ድማ ግድን እወ ክኸውን ኣለዎ ተባሂሉ።
contradiction-partly_and_everything = እቲ ሰብ ንገለ ክፋል እወ ኢሉ፡ ክወሃብ ዝፍቀድ ግን ኩሉ እዩ።
contradiction-threat_and_relative = እቲ ሰብ ኣበይ ከም ዘሎ ክፈልጥ ዘይብሉ ሰብ ኣሎ፡ ሓደ ቤተሰብ ድማ ሓበሬታ ክረክብ እዩ።
contradiction-interpreted_and_not_needed = ኣስተርጓሚ ኣየድልን፡ እቲ ዝርርብ ግን ይትርጎም ኣሎ።

### Measures

measure-share_nothing = ዋላ ሓንቲ ኣይትሃቡ
    .how = ነቶም ነዚ ጉዳይ ዝሓዙ መሳርሕቲ ንገርዎም። ስለምንታይ ምዃኑ ኣብቲ ፋይል ጽሓፉ።
measure-share_only_this = እቲ ፍቓድ ዝምልከቶ ጥራይ ሃቡ
    .how = ዝኾነ ነገር ቅድሚ ምልኣኹ ነቲ ዝተረፈ ደምስስዎ።
measure-ask_again = ከም ብሓድሽ ሕተቱ
    .how = ካብ መጀመርታ ጀምሩ፦ እንታይ፡ ንመን፡ ንምንታይ፡ ክሳብ መዓስ። እቲ ሰብ ብናጻ ክምልስ ግደፉ።
measure-explain_again = ደጊምኩም ግለጹ
    .how = ሓጸርቲ ምሉእ ሓሳባት፡ በብሓደ። እቲ ሰብ ብናይ ባዕሉ ቃላት ክነግር ሕተቱ።
measure-book_interpreter = ኣስተርጓሚ መድቡ
    .how = ብዛዕባ ፍቓድ እቲ ኣስተርጓሚ ምስ ዝህሉ ጥራይ ሕተቱ።
measure-take_back_condition = ነቲ ቅድመ-ኩነት ስሓብዎ
    .how = እቲ ሓገዝ ኣብቲ መልሲ ከም ዘይምርኮስ ንገሩን ጽሓፉን።
measure-speak_alone = ምስቲ ሰብ በይኑ ተዛረቡ
    .how = ንስኹም፡ እቲ ሰብን እቲ ኣስተርጓሚን ጥራይ።
measure-narrow_it = ነቲ ፍቓድ ደርትዎ
    .how = እንታይ ሓበሬታ፡ ንመን፡ ንምንታይን ክሳብ ኣየነይቲ መዓልትን?
measure-tell_of_risk = ናበይ ክመርሕ ከም ዝኽእል ንገሩ
    .how = ነቲ ሓበሬታ ዝረከበ ሰብ ንኻልእ ክነግሮ ይኽእል።
measure-protect_the_place = ነቲ ቦታ ሓልውዎ
    .how = ኣድራሻ ይኹን መራኸቢ መንገድታት ኣይትሃቡ። ነቲ ናይ ሓለዋ ኣሰራርሓ ተኸተሉ። ስም ናይቲ ኮሙን ጥራይ እቲ ሰብ ኣበይ ከም ዘሎ ከርኢ ይኽእል።
measure-ask_guardians = ንኹሎም ሓለፍቲ ቆልዓ ሕተትዎም
    .how = ነቲ ቆልዓ ሓደገኛ እንተ ዘይኮይኑ።
measure-hear_the_child = እቲ ቆልዓ ዝስምዖ ክዛረብ ዕድል ሃብዎ
    .how = ንዕድሚኡ ብዝሰማማዕ ኣገባብ ግለጹ።
measure-tell_recipients = እንታይ ከም ዝተሳሕበ ንተቐበልቲ ንገሩ
    .how = ኣብታ ባዕላ መዓልቲ። መን ከም ዝተነግሮ ጽሓፉ።
measure-write_it_down = ነቲ መልሲ መዝግብዎ
    .how = መዓልቲ፡ ዝሓተተ ሰብ፡ ብኸመይ ከም ዝተተርጎመ፡ እቲ ሰብ እንታይ ከም ዝመለሰ።
measure-give_a_copy = ነቲ ሰብ ቅዳሕ ሃብዎ
    .how = ኣብ ገዛ ክትቅመጥ ውሕስቲ እንተ ኾይና። ቅድም ሕተቱ።
measure-ask_lawyer = ንኣማኻሪ ሕጊ (jurist) ሕተቱ
    .how = ዝኾነ ሓበሬታ ብዘይ ፍቓድ ቅድሚ ምሃቡ።

### Worked out, and things that cannot be right

computed-days_left = { $value ->
        [one] እቲ ፍቓድ ንተወሳኺ { $value } መዓልቲ ይሰርሕ።
       *[other] እቲ ፍቓድ ንተወሳኺ { $value } መዓልታት ይሰርሕ።
    }
check-ended_before_it_began = እታ ናይ መወዳእታ መዓልቲ ቅድሚ መዓልቲ ናይቲ መልሲ እያ።
check-withdrawn_before_given = እቲ ምስሓብ ቅድሚ መዓልቲ ናይቲ መልሲ እዩ።
check-withdrawn_later = እቲ ምስሓብ ድሕሪ መዓልቲ ናይቲ ዝርርብ እዩ።
check-decided_later = እቲ መልሲ ድሕሪ መዓልቲ ናይቲ ዝርርብ እዩ።
