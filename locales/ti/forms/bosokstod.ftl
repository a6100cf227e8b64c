# Language: Tigrinya (ti).
## Translated from Swedish.
## Reviewed by: nobody yet
## The questions are read aloud. Each sentence must be possible to interpret on its own.
## “We” is the social services of the municipality where the person lives now. No flag is about the person: they are about our own steps.

form-title = ዝርርብ ቅድሚ ምግዓዝ
    .purpose = ምናልባት ናብ ካልእ ኮሙን ክግዕዝ ምስ ዝኽእል ሰብ ዝግበር ዝርርብ፦ እቲ ሰብ ባዕሉ እንታይ ይደሊ፡ ኣብዚ እንታይ ተፈቲኑ፡ ቅድሚ ምሕጋዝና ከ እንታይ ክንገብር ኣሎና?

### Opening

section-opening = እቲ ታሪኽ

information_given = ሕጂ ብኸመይ ከም እትነብሩን ብኸመይ ክትነብሩ ከም እትደልዩን ክርዳእ እደሊ። ሓገዝ ንምርካብ ክትግዕዙ ኣየድልየኩምን። እንታይ ከም እትነግሩ ባዕልኹም ትመርጹ። ንሕቶ ኣይፋል ክትብሉ ትኽእሉ ኢኹም።
    .short = ሓበሬታ ተነቢቡ
    .help = ኣብ እዋን ዝርርብ ከም እትጽሕፉን እቲ ሰብ ኣብ መወዳእታ ጽማቝ ከም ዝሰምዕን እውን ንገሩ። ሎሚ ብዛዕባ ምግዓዝ ዝኾነ ነገር ከም ዘይትውስኑ ንገሩ።
    .note = ቅድሚ ምቕጻልኩም እቲ ሰብ ክምልስ ግደፉ።
    .read = ተነቢቡ

interpreter_mode = እዚ ዝርርብ ብኸመይ ይትርጎም ኣሎ?
    .short = ኣገባብ ትርጉም
    .help = ብኣኹም ይምላእ። ቆልዑ፡ ኣዝማድን ኣዕሩኽን ከተርጉሙ የብሎምን። እቲ ኣስተርጓሚ ብተሌፎን እንተ ኾይኑ፡ እቲ ሰብ መን ምዃኑ ክፈልጥ ኣየድልዮን።
    .none = ኣስተርጓሚ የለን
    .on_site = ኣስተርጓሚ ብኣካል
    .phone = ኣስተርጓሚ ብተሌፎን
    .video = ኣስተርጓሚ ብቪድዮ
    .relative = ዘመድ ወይ ዓርኪ
    .officer_speaks = ብዘይ ኣስተርጓሚ፦ ነቲ ቋንቋ ባዕለይ እዛረቦ

spoken_language = ብኣየናይ ቋንቋ ክትዛረቡ ትደልዩ?
    .short = ቋንቋ
    .help = እቲ ሰብን እቲ ኣስተርጓሚን ንሓድሕዶም ይረዳድኡ እንተ ኾይኖም እውን ሕተቱ። እንተ ዘይሰሪሑ ኣስተርጓሚ ወይ ግዜ ቀይሩ።

acute_needs = ክጸንሕ ዘይክእል ነገር ኣሎ ዶ? ገለ ነገራት ከንብበልኩም እየ።
    .short = ህጹጽ ድሌታት
    .help = ህጹጽ ነገር እንተሎ ነቲ ዝርርብ ኣቋርጽዎ። ምግዓዝ ይኹን ኣይኹን፡ ህጹጽ ነገር ኣብዚን ሕጂን ይፍታሕ።
    .note = በብሓደ መማረጺ ኣንብቡ።
    .food = ናይ ሎሚ መግቢ
    .shelter = መደቀሲ ቦታ
    .medicine = ሕክምና ወይ መድሃኒት
    .danger = ዘፈራርሓኒ ወይ ዝጎድኣኒ ሰብ ኣሎ
    .child_needs_help = ሓደ ቆልዓ ሕጂ ሓገዝ የድልዮ
    .nothing_acute = ኣይፋል፡ ህጹጽ የለን

protection_need = ካብ ዓመጽ ወይ ምፍርራህ ሓለዋ ንምርካብ ክትግዕዙ የድልየኩም ዶ?
    .short = ንሓለዋ ምግዓዝ
    .help = እቲ ሰብ ምሳኹምን ምስቲ ኣስተርጓሚን በይኑ ምስ ዝኸውን ጥራይ ሕተቱ። እወ እንተ ኾይኑ መብዛሕትኦም ካልኦት ሕቶታት ይወድቁ። ሽዑ ነቲ ናይ ሓለዋ ኣሰራርሓ ተኸተሉ፡ ኣብቲ ፕሮቶኮል ድማ ዝኾነ ቦታ ኣይትጽሓፉ።
    .note = ነቶም ቃላት ጥራይ ተርጉሙ። ስም ወይ ቦታ ኣይትጥቀሱ።

protection_steps = ንሓለዋ እንታይ ተገይሩ?
    .short = ስጉምትታት ሓለዋ
    .help = ንዓኹም። ኣይንበብን። እቲ ሰብ ናበይ ከም ዝኸይድ ዋላ ሓንቲ ኣይትጽሓፉ። ብሰንኪ ዓመጽ ክግዕዝ ዘለዎ ሰብ ቅድሚ ምግዓዙ ኣብቲ ሓድሽ ኮሙን ከመልክት ይፍቀዶ።
    .routine_followed = እቲ ናይ ሓለዋ ኣሰራርሓ ይትግበር ኣሎ
    .applied_there = ኣብቲ ሓድሽ ኮሙን ምልክታ ቀሪቡ ወይ ይዳሎ ኣሎ
    .receiver_informed = እቲ ሓድሽ ኮሙን ብመሰረት እቲ ኣሰራርሓ ተነጊርዎ
    .company_uninformed = ሓደ ትካል ነቲ መንበሪ የዳልዎ፡ እቲ ሓድሽ ኮሙን ድማ ዋላ ሓንቲ ኣይፈልጥን
    .not_started = ገና ዋላ ሓንቲ

story = ሎሚ ብኸመይ ከም እትነብሩ ንገሩኒ። ንመጻኢ ብኸመይ ክትነብሩ ትደልዩ? ካብ ዝደለኹምዎ ጀምሩ።
    .short = እቲ ታሪኽ
    .help = ፈለማ ዝኾነ ቦታ ወይ ምግዓዝ ኣይትጥቀሱ። ስምዑ፡ ብናይቲ ሰብ ባዕሉ ቃላት ድማ ጽሓፉ። በዚ ቀጽሉ፦ ንዓኹም ኣገዳሲ እንታይ እዩ? መን ኢልዎ? ናይ ባዕልኹም ገምጋም ኣብ ካልእ ቦታ ጽሓፍዎ።
    .note = “ኣነ” እናበልኩም ተርጉሙ። ኣመራርጻ ቃላት ኣይትቀይሩ።

wish_first = ቅድሚ ምሕታትኩም እቲ ሰብ ብዛዕባ ምግዓዝ እንታይ ኢሉ?
    .short = ድሌት ኣብቲ ታሪኽ
    .help = ንዓኹም። ኣይንበብን። እቲ ቀዳማይ መልሲ ብዘይ መማረጺታት ዝተዋህበ እዩ። እዛ ሕቶ ድሓር ሓንሳብ ክትድገም እያ።
    .wants_to_move = ናብ ካልእ ኮሙን ክግዕዝ ይደሊ
    .wants_to_stay = ኣብቲ ኮሙን ክጸንሕ ይደሊ
    .both_ways = ክልቲኡ ኢሉ
    .not_mentioned = ኣየልዓሎን

### Life here

section-life_here = ናብራ ኣብዚ

home_municipality = ሕጂ ኣብ ኣየናይ ኮሙን ትነብሩ?
    .short = ናይ መንበሪ ኮሙን
    .help = ገለ ፊደላት ጽሓፉ እሞ ካብቲ ዝርዝር ምረጹ። እቲ ሰብ ቀዋሚ ዝነብረሉ ኮሙን ማለት እዩ።
    .note = ብዛዕባ እቲ ኮሙን ሕተቱ፡ ብዛዕባ ኣድራሻ ኣይኮነን።

years_here = ኣብዚ ኮሙን ክንደይ ዓመት ነቢርኩም?
    .short = ዓመታት ኣብቲ ኮሙን
    .help = ካብ ሓደ ዓመት እንተ ወሓደ 0 ጽሓፉ። ኣብ ሓደ ቦታ ንነዊሕ ዝነበረ ሰብ፡ ብመሰረት ምኽሪ Socialstyrelsen፡ ካብኡ ክወጽእ ክግደድ የብሉን።
    .unit = ዓመት

recent_moves = ኣብተን ዝሓለፋ ሰለስተ ዓመታት ክንደይ ግዜ ግዒዝኩም?
    .short = ምግዓዛት ኣብ ሰለስተ ዓመት
    .help = እቲ ሕጂ ዝዝረበሉ ዘሎ ምግዓዝ ኣይቁጸርን። ብዙሕ ምግዓዝ ብፍላይ ንቖልዑ ይኸብድ።
    .unit = ምግዓዛት

present_home = ሕጂ ብኸመይ ትነብሩ?
    .short = መንበሪ ሕጂ
    .help = እቲ ገዛ ክንደይ ስፍሓት ከም ዘለዎ፡ መን ብሓባር ከም ዝነብርዎን እቲ ሰብ ክሳብ መዓስ ክጸንሕ ከም ዝፍቀዶን ሕተቱ። ኣድላዪ እንተ ኾይኑ መዘኻኸሪ ጽሓፉ።
    .note = ናይ ኮሙን ውዕል ማለት፡ እቲ ኮሙን ነቲ ገዛ ይኻረዮ፡ ነቲ ሰብ ድማ ኣብኡ ክነብር የፍቅደሉ ማለት እዩ።
    .own_lease = ናይ ባዕለይ ውዕል፡ ቀዳማይ ኢድ
    .second_hand = ብካልኣይ ኢድ ተኻርየ
    .municipal_contract = ብመንገዲ ኮሙን ኣብ ዝተረኽበ ገዛ
    .temporary = ኣብ ሆቴል ወይ ሆስተል
    .with_others = ኣብ ኣዝማድ ወይ ኣዕሩኽ
    .no_home = መንበሪ የብለይን
    .other = ብኻልእ መንገዲ

present_home_cramped = እቲ ገዛ ነቶም ኣብኡ ዝነብሩ ብጣዕሚ ጸቢብ ድዩ?
    .short = ጸቢብ ገዛ ሕጂ
    .help = ክንደይ ክፍልታት ከም ዘለዎን ክንደይ ሰባት ከም ዝነብሩን ሕተቱ። ንመላእ ስድራቤት ሓንቲ ናይ ሆቴል ክፍሊ እውን ትቑጸር።

contract_end_help = ድሕሪ እቲ ናይ ኮሙን ውዕል ብዛዕባ ዘሎ ግዜ እንታይ ተነጊርኩም?
    .short = ድሕሪ ናይ ኮሙን ውዕል
    .help = እቲ ውዕል ክውዳእ ይፍቀድ። ወሳኒ ዝኾነ ድሕሪኡ እንታይ ሓገዝ፡ ኣበይ ከ ይወሃብ እዩ።
    .help_here = ኣብዚ ኮሙን ንምድላይ ሓገዝ ይወሃበኒ
    .help_elsewhere = ኣብ ካልእ ኮሙን ንምድላይ ሓገዝ ይወሃበኒ
    .no_help = ሓገዝ ኣይወሃበንን
    .not_discussed = ብዛዕባ እዚ ዝተዛረበ ሰብ የለን

support_now = ሕጂ ብምንታይ ትነብሩ? እንታይ ደገፍ ኣለኩም?
    .short = ደገፍ ሕጂ
    .help = ካብ ሓደ ንላዕሊ መልሲ ይከኣል። ትርጉም ንጡፍ ተሳትፎ (aktiv medverkan) ንገንዘባዊ ሓገዝ ዘለዎ ሰብ ይምልከት። ፖሊሲ Munkedal ግን ካልእ ደገፍ ካብ ማሕበራዊ ኣገልግሎት እውን ይቖጽር።
    .note = ገንዘባዊ ሓገዝ (ekonomiskt bistånd) ካብ ማሕበራዊ ኣገልግሎት (socialtjänst) ኮሙን ዝወሃብ ገንዘብ እዩ። ደገፍ መናብሮ (försörjningsstöd) እውን ይበሃል።
    .economic_assistance = ገንዘባዊ ሓገዝ ካብ ኮሙን
    .social_support = ካልእ ደገፍ ካብ ማሕበራዊ ኣገልግሎት
    .own_income = ደሞዝ ወይ ካልእ ናይ ባዕለይ እቶት
    .other_benefits = ክፍሊት ካብ ካልእ ቤት ስልጣን
    .none_of_these = ካብዚ ዋላ ሓደ

ongoing_support = ካብ ማሕበራዊ ኣገልግሎት (socialtjänst) እንታይ ካልእ ደገፍ ኣለኩም? ብዛዕባ ገንዘብ ኣይኮንኩን ዝሓትት ዘለኹ።
    .short = ካልእ ደገፍ ሕጂ
    .help = ዝቕጽል ዘሎ ደገፍ ጥራይ። ምኽንያት ናይቲ ደገፍ ኣይትሕተቱ። ሰብ ስለ ዝገዓዘ ጥራይ ዝቕጽል ዘሎ ደገፍ ክውዳእ የብሉን።
    .note = በብሓደ መማረጺ ኣንብቡ።
    .treatment = ናይ ምሕዋይ ክንክን (behandling)
    .home_support = ደገፍ መንበሪ (boendestöd) ወይ ሓገዝ ኣብ ገዛ
    .contact_person = ሰብ መራኸቢ (kontaktperson)
    .family_support = ደገፍ ንቖልዑ ወይ ስድራቤት
    .other_support = ካልእ ደገፍ
    .no_support = ካልእ ደገፍ የለን

### Home first

section-home_first = ቅድም ኣብዚ

tried_here = ኣብዚ ኮሙን ገዛ ንምርካብ ንስኹምን ንሕናን እንታይ ጌርና?
    .short = ፈተነ ኣብዚ
    .help = ንኽልቲኡ ይምልከት፦ እቲ ኮሙን ዝገበሮን እቲ ሰብ ባዕሉ ዝገበሮን። ካብ ሓደ ንላዕሊ መልሲ ይከኣል።
    .municipal_home = ብመንገዲ ኮሙን ገዛ
    .temporary_place = ግዝያዊ መንበሪ
    .office_asked_landlords = እቲ ኮሙን ንኣካረይቲ ገዛ ሓቲቱ
    .searched_myself = ባዕለይ ደልየ
    .landlords_refused = ኣካረይቲ ገዛ ኣይፋል ኢሎም
    .not_accepted = ኣይቅበሉንን፦ ስራሕ ዘይምህላው ወይ ዕዳ
    .nothing_tried = ዋላ ሓንቲ

offered_here = ኣብዚ ኮሙን እንታይ ኣቕሪብናልኩም?
    .short = ኣብዚ ዝቐረበ
    .help = እቲ ሰብ ብናጻ ክምልስ ግደፉ። ናብ ናይ ብሓቂ ኣማራጺ ዝቐረበ ምረጹ። “ዋላ ሓንቲ” ዝብል፡ እቲ ሰብ ዝኾነ ነገር ከም ዘይነበረ ምስ ዝብል ጥራይ ምረጹ።
    .home_offered = ገዛ
    .temporary_offered = ግዝያዊ መንበሪ
    .help_to_search = ንምድላይ ሓገዝ
    .other = ካልእ ነገር
    .none = ዋላ ሓንቲ

if_stay = ኣብዚ ኮሙን እንተ ጸኒሕኩም እንታይ ይኸውን? ንሕና ብዛዕባ እዚ እንታይ ኢልና?
    .short = እቲ ሰብ እንተ ጸኒሑ
    .help = እቲ ሰብ ካባና ዝተነግሮ ይምልከት። እቶም ቃላት ብቐጥታ ዝበሎም ሰብ እንተ ነይሩ ኣብ መዘኻኸሪ ጽሓፍዎም። ጌጋ ዘበለ ብኡንብኡ ኣርሙ።
    .could_stay = ኣብዚ ንምጽናሕ ሓገዝ ይወሃበኒ
    .without_home = ብዘይ ገዛ እተርፍ
    .without_support = ብዘይ ገንዘብ እተርፍ
    .other = ካልእ ነገር

### What we have said

section-our_words = ንሕና ዝበልናዮ

who_raised_it = ናብ ካልእ ኮሙን ክትግዕዙ መጀመርታ ዝሓሰበ መን እዩ?
    .short = ነቲ ምግዓዝ ዘልዓለ
    .help = ፈለማ ነቶም መማረጺታት ኣይተንብብዎም። እቲ ሰብ ብናጻ ክምልስ ግደፉ፡ ድሕሪኡ ምረጹ። ዘልዓልዎ ንስኹም ባዕልኹም ክትኮኑ ትኽእሉ ኢኹም፦ ከምኡ እንተ ኾይኑ ጽሓፍዎ።
    .self = ኣነ ባዕለይ
    .family_or_friends = ስድራቤት ወይ ኣዕሩኽ
    .our_office = ካባኹም ሓደ ሰብ
    .landlord = ሓደ ኣካራዪ ገዛ
    .someone_else = ካልእ ሰብ
    .nobody = ዘልዓሎ ሰብ የለን

told_to_search = ካባና ሓደ ሰብ፡ ኣብ ካልኦት ኮሙናት ገዛ ክትደልዩ ግድን እዩ ኢልኩም ዶ?
    .short = ኣብ ደገ ክደልዩ ግዴታ
    .help = ፈለማ ክፉት ሕቶ ሕተቱ፦ ንዝቕጽል ወርሒ ገንዘብ ንምርካብ እንታይ ክትገብሩ ከም ዘድልየኩም ንሕና እንታይ ኢልናኩም? እዛ ሕቶ ነቲ ዝተባህለን ኣብ ውሳነታትን ውጥናትን ዘሎን ትምልከት።
    .note = “ግድን” ማለት ግዴታ እዩ። ምኽሪ ወይ ሕቶ ካልእ እዩ። ኣብ ትርጉም ፈላልይዎም።

condition_consequence = እንተ ዘይደለኹም እንታይ ምኾነ? ንሕና ብዛዕባ እዚ እንታይ ኢልና?
    .short = ሳዕቤን ናይቲ ግዴታ
    .help = እቲ ዝተባህለ ምረጹ፡ እቲ ሰብ ዝፈርሖ ኣይኮነን። ዝተጠቕሙሎም ቃላት ኣብ መዘኻኸሪ እንተ ጸሓፍኩም ጽቡቕ እዩ።
    .support_stopped = እቲ ደገፍ ከም ዝውዳእ
    .support_reduced = እቲ ደገፍ ከም ዝጎድል
    .nothing_said = ብዛዕባ እዚ ዋላ ሓንቲ ኣይበልኩምን

support_cut = ገንዘብ ምስ ኣመልከትኩም ኣይፋል ኢልና ዶ? ወይስ ዝወሓደ ገንዘብ ረኺብኩም? እንታይ ምኽንያት ተዋሂብኩም?
    .short = ንጽገት ወይ ዝወሓደ ደገፍ
    .help = ምስቶም ውሳነታት ኣነጻጽሩ። እቲ ድሌት ናብ ካልእ ኮሙን ብምግዓዝ ክፍታሕ ይኽእል ብምባል ዝተዋህበ ኣይፋል፡ ካብ ካልእ ንጽገት ዝተፈልየ እዩ።
    .note = ነቶም ሕቶታት በብሓደ ኣንብቡ።
    .not_cut = ኣይፋል፡ ከምኡ ኣየጋጠመን
    .cut_home_elsewhere = እወ፡ ኣብ ካልእ ቦታ ገዛ ክረክብ ስለ ዝኽእል
    .cut_other_reason = እወ፡ ብኻልእ ምኽንያት
    .cut_no_reason = እወ፡ ግን ምኽንያት ኣይተዋህበንን

after_no = ንምግዓዝ ኣይፋል ዝበልኩምሉ ግዜ ኣሎ ዶ? ሽዑ እንታይ ኮይኑ?
    .short = ሳዕቤን ናይ ኣይፋል
    .help = ኣብ ካልእ ቦታ ገዛ ክንእምም ይፍቀደና። እቲ ሰብ ክነጽግ ይፍቀዶ። ድሕሪኡ እንታይ ከም ዝኾነ ሕተቱ።
    .note = ነተን ክልተ ሕቶታት በብሓደ ኣንብቡ።
    .never_said_no = ፈጺመ ኣይፋል ኢለ ኣይፈልጥን
    .accepted = ኣይፋል ኢለ፡ ጸገም ድማ ኣይነበሮን
    .not_accepted = ኣይፋል ኢለ፡ ንስኹም ግን ኣይተቐበልኩምዎን
    .consequences = ኣይፋል ኢለ፡ ደገፍ ወይ ገዛ ድማ ስኢነ

reasons_given = ስለምንታይ ክትግዕዙ ከም ዘለኩም ነጊርናኩም ዶ? እንታይ ምኽንያታት ሰሚዕኩም?
    .short = ንሕና ዝሃብናዮ ምኽንያታት
    .help = ነቶም መማረጺታት ኣይተንብብዎም። ምስቲ እቲ ሰብ ዝነግሮ ዝሰማምዑ ምረጹ። ካባና ዝመጸ ምኽንያት ንምግዓዝ የብርሆ፡ ንናይ ገዛእ ርእሲ ድሌት ግን ኣይትክኦን።
    .stable_home = ናይ ባዕሉ ርጉእ ገዛ
    .better_for_children = ቆልዑ ዝሓሸ ክረኽቡ
    .work_or_study = ኣብቲ ቦታ ዘሎ ስራሕ ወይ ትምህርቲ
    .near_family = ቅርበት ናብ ስድራቤት ወይ ኣዕሩኽ
    .no_homes = እቲ ኮሙን ኣባይቲ ከም ዘይብሉ
    .cost_or_workload = ወጻኢታት ወይ ጽዕቂ ስራሕ ናይቲ ኮሙን
    .own_responsibility = ናይ መንበሪየይ ሓላፍነት ኣነ ባዕለይ ከም ዘለኒ
    .no_reason = ምኽንያት ኣይተነግረንን

told_before = ብዛዕባ ምግዓዝ ንሕና እንታይ ነጊርናኩም? ገለ ነገራት ከንብበልኩም እየ።
    .short = ንሕና ዝነገርናዮ
    .help = እቲ ሰብ ብዝርድኦ ኣገባብ ዝተነግረ ጥራይ ምረጹ። ዝጎደለ እንተሎ ሕጂ ክትነግሩ ትኽእሉ ኢኹም፦ ሽዑ ነቲ መልሲ ቀይርዎ።
    .note = በብሓደ መማረጺ ኣንብቡ።
    .may_say_no = ክሳብ ህሞት ምግዓዝ ኣይፋል ክብል ከም ዝፍቀደኒ
    .rules_differ = ናይ ደገፍ ሕግታት ኣብኡ ዝተፈልየ ክኸውን ከም ዝኽእል
    .new_assessment = እቲ ሓድሽ ኮሙን ናይ ባዕሉ ገምጋም ከም ዝገብር
    .keep_queue_place = ናይ ገዛ ዕቋረይን ኣብ መስርዕ ገዛ ዘሎኒ ተራን ከም ዝጸንሓለይ
    .nothing_told = ካብዚ ዋላ ሓደ ኣይነገርኩምንን

### Help and money

section-help_and_money = ሓገዝን ገንዘብን

asked_for_help = ናብ ካልእ ኮሙን ንምግዓዝ ንስኹም ባዕልኹም ሓገዝ ሓቲትኩም ዶ?
    .short = ባዕሉ ሓገዝ ሓቲቱ
    .help = ኣብ መንጎ ሓገዝ ምሕታትን ሰብ ንዘቕርቦ ሓገዝ እወ ምባልን ፍለዩ።

search_help = ገዛ ንምድላይ ሓጊዝናኩም ዶ? ብኸመይ?
    .short = ሓገዝ ገዛ ንምድላይ
    .help = ንሓላፊ ጉዳይ፡ ኣማኻሪ ገዛን ተመሳሰልትን ይምልከት። ብኸመይ ከም ዝድለ ንምምሃር ዝወሃብ ሓፈሻዊ ሓገዝ ልሙድ ደገፍ እዩ።
    .note = ኣማኻሪ ገዛ (boendecoach) ኣብ ኮሙን ይሰርሕ፡ ሰባት ገዛ ንኽረኽቡ ድማ ይሕግዝ።
    .taught_to_search = ባዕለይ ብኸመይ ከም ዝደሊ ኣርኢኹምኒ
    .searched_here = ኣብዚ ኮሙን ገዛ ደሊኹምለይ
    .searched_elsewhere = ኣብ ካልኦት ኮሙናት ገዛ ደሊኹምለይ
    .landlord_tip = ኣብ ካልኦት ኮሙናት ናይ ዘለዉ ኣካረይቲ ኣስማት ሂብኩምኒ
    .no_search_help = ንምድላይ ኣይሓገዝኩምንን

rent_months_planned = ንሓድሽ ገዛ ናይ ክንደይ ኣዋርሕ ክራይ ክንከፍል ኢና ኢልናኩም?
    .short = ኣዋርሕ ተስፋ ዝተዋህበ ክራይ
    .help = ናይቲ ኣብቲ ካልእ ኮሙን ዘሎ ገዛ ክራይ ጥራይ ቑጸሩ። ዝተዋህበ ተስፋ እንተ ዘየለ 0 ጽሓፉ። ናይ መጀመርታ ወርሒ ክራይ ምኽፋል ልሙድ እዩ።
    .unit = ኣዋርሕ

help_planned = ንምግዓዝ ካልእ ሓገዝ ሂብና ወይ ክንህብ ኢና ኢልናኩም ዶ? ገለ ነገራት ከንብበልኩም እየ።
    .short = ካልእ ሓገዝ ንምግዓዝ
    .help = ካብ ሓደ ንላዕሊ መልሲ ይከኣል። ዋላ ዝተወሰነ ነገር እንተ ዘየለ እቲ ዝተባህለ ወስኽዎ። ልቓሕ እንተ ኾይኑ እቲ ገንዘብ ክምለስ ዘለዎ እንተ ኾይኑ ሕተቱ።
    .note = በብሓደ መማረጺ ኣንብቡ።
    .moving_costs_applied = ዘመልከትኩዎ ገንዘብ ንምግዓዝ
    .moving_costs_unasked = ከየመልከትኩ ገንዘብ ንምግዓዝ
    .travel = ነቲ ጉዕዞ ተዳልዉዎ
    .loan = ገንዘብ ተለቅሑኒ
    .landlord_promise = ንኣካራዪ ገዛ ገለ ነገር ተተስፍውዎ
    .money_offer = እንተ ግዒዘ ገንዘብ ክትህቡኒ ትብሉ
    .nothing_planned = ካብዚ ዋላ ሓደ

income_there = እንተ ትግዕዙ ድሕሪኡ ብምንታይ ምነበርኩም?
    .short = መናብሮ ድሕሪ ምግዓዝ
    .help = እቲ ርግጸኛ ዝኾነ ምረጹ፡ እቲ ሰብ ተስፋ ዝገብረሉ ኣይኮነን።
    .work = ካብ ስራሕ ዝርከብ ደሞዝ
    .other_income = ጡረታ፡ ክፍሊት ወይ ካልእ ናይ ባዕለይ እቶት
    .assistance_only = ገንዘባዊ ሓገዝ ጥራይ
    .not_settled = ርግጸኛ ኣይኮነን

### The new place and the dwelling

section-new_home = እቲ ቦታን እቲ ገዛን

place_suggested_by = ክትግዕዙሉ እትኽእሉ ኮሙን ኣሎ ዶ? መን ኣሚምዎ?
    .short = ነቲ ቦታ ዝኣመመ
    .help = ኮሙን እንተ ዘየለ ብዛዕባ እቲ ቦታን ገዛን ዘለዉ ሕቶታት ይወድቁ። ኣብዚ ዝኾነ ቦታ ኣይትእምሙ።
    .note = ነተን ክልተ ሕቶታት በብሓደ ኣንብቡ።
    .self = ኣነ ባዕለይ
    .family_or_friends = ስድራቤት ወይ ኣዕሩኽ
    .our_office = ካባኹም ሓደ ሰብ
    .others = ኣካራዪ ገዛ ወይ ካልእ ሰብ
    .no_place = ከምኡ ዝበለ ኮሙን የለን

target_municipality = ኣየናይ ኮሙን እዩ?
    .short = ሓድሽ ኮሙን
    .help = ገለ ፊደላት ጽሓፉ እሞ ካብቲ ዝርዝር ምረጹ። ኣድራሻ ኣይትጽሓፉ።
    .note = ብዛዕባ እቲ ኮሙን ሕተቱ፡ ብዛዕባ ኣድራሻ ኣይኮነን።

moving_on = መዓስ ክትግዕዙ ተሓሲቡ ኣሎ?
    .short = ዝተሓሰበ መዓልቲ ምግዓዝ
    .help = ዓመትን ወርሕን ይኣክል። ዝተወሰነት መዓልቲ እንተ ዘየላ ጽቡቕ እዩ፦ ሽዑ ግዜ ኣሎ።

place_knowledge = { $target_municipality_known ->
    [yes] ብዛዕባ { $target_municipality } እንታይ ትፈልጡ?
   *[no] ብዛዕባ እቲ ቦታ እንታይ ትፈልጡ?
}
    .short = ፍልጠት ብዛዕባ እቲ ቦታ
    .help = እቲ ሰብ ይንገር። ድሕሪኡ ምረጹ። እቲ ሰብ ኣብኡ ነይሩ እንተ ኾይኑን ካባና እንታይ ከም ዝተነግሮን ሕተቱ።
    .knows_well = ነቲ ቦታ ጽቡቕ ጌረ እፈልጦ
    .knows_some = ገለ እፈልጥ
    .knows_little = ቁሩብ እፈልጥ
    .knows_nothing = ዋላ ሓንቲ ኣይፈልጥን

dwelling_found_by = ኣብኡ ገዛ ኣሎ ዶ? መን ረኺብዎ?
    .short = ነቲ ገዛ ዝረኸበ
    .help = ምስ ኣካራዪ ገዛ ዝተዛረበን ነቲ ውዕል ዘዳልዎን መን ምዃኑ እውን ሕተቱ።
    .note = ነተን ክልተ ሕቶታት በብሓደ ኣንብቡ።
    .self = ኣነ ባዕለይ
    .family_or_friends = ስድራቤት ወይ ኣዕሩኽ
    .our_office = ካባኹም ሓደ ሰብ
    .landlord = ኣካራዪ ገዛ ተወኪሱኒ
    .others = ካልእ ሰብ
    .no_dwelling_yet = ገና ገዛ የለን

dwelling_seen = ነቲ ገዛ ዝረኣዮ መን እዩ?
    .short = ነቲ ገዛ ዝረኣየ
    .help = ካብ ሓደ ንላዕሊ መልሲ ይከኣል። ስእሊ ምርኣይ ከም ገዛ ምርኣይ ኣይቁጸርን።
    .self = ኣነ ባዕለይ
    .our_office = ካባኹም ሓደ ሰብ
    .someone_else = ካልእ ዝፈልጦ ሰብ
    .nobody = ዋላ ሓደ

contract_kind = እንታይ ዓይነት ውዕል ምረኸብኩም?
    .short = ዓይነት ውዕል
    .help = ዝኾነ ነገር ቅድሚ ምፍራሙ ነቲ እማመ ክትርእይዎ ሕተቱ። ከም ኣካራዪ ዝተጻሕፈ መን ምዃኑን ክሳብ መዓስ ከም ዝሰርሕን ርኣዩ።
    .note = ቀዳማይ ኢድ (första hand) ብቐጥታ ካብ ዋና ገዛ እዩ። ካልኣይ ኢድ (andra hand) ካብ ባዕሉ ተኻርዩ ዘሎ ሰብ እዩ።
    .first_hand = ቀዳማይ ኢድ
    .second_hand = ካልኣይ ኢድ
    .from_our_municipality = ካብ ናትኩም ኮሙን እካረ
    .lodger = ኣብ ገዛ ካልእ ሰብ ክፍሊ እካረ
    .no_contract = ውዕል የለን

rent = እቲ ክራይ ኣብ ወርሒ ክንደይ እዩ?
    .short = ናይ ወርሒ ክራይ
    .help = ናይታ ስድራ ምሉእ ክራይ። ናይ ግምት መጠን ይኣክል። ኤለክትሪክን ምውቐትን ኣብታ ትቕጽል ሕቶ ይመጹ።

dwelling_terms = ብዛዕባ እቲ ገዛ እትሓስብዎ ነገር ኣሎ ዶ? ገለ ነገራት ከንብበልኩም እየ።
    .short = ኩነታት ውዕልን ቦታን
    .help = ካብ ሓደ ንላዕሊ መልሲ ይከኣል። እቲ ገዛ ብኸመይ ከም ዝሙቕን ነቲ ኤለክትሪክ መን ከም ዝኸፍሎን ሕተቱ። እቲ ሰብ ናብ ድኳን፡ ቤት ትምህርቲ፡ ስራሕን ሕክምናን ብኸመይ ክኸይድ ከም ዝኽእል ሕተቱ።
    .note = በብሓደ መማረጺ ኣንብቡ።
    .short_contract = እቲ ውዕል ሓጺር እዩ
    .high_rent = እቲ ክራይ ንዓይ ብዙሕ እዩ
    .own_electric_heating = እቲ ገዛ ባዕለይ ብዝኸፍሎ ኤለክትሪክ ይሙቕ
    .far_away = ካብ ድኳን፡ ቤት ትምህርቲ ወይ ኣውቶቡስ ርሑቕ እዩ
    .too_small = እቲ ገዛ ኣዝዩ ጸቢብ እዩ
    .no_worries = ኣይፋል፡ ንዓይ ይሰማማዓኒ

electricity_cost = ናይ ኤለክትሪክን ምውቐትን ወጻኢ ኣብ ወርሒ ክንደይ ምኾነ?
    .short = ኤለክትሪክን ምውቐትን
    .help = ብዛዕባ ዝሓለፈ ናይ ቁሪ እዋን (vinter) ንኣካራዪ ገዛ ወይ ንኩባንያ ኤለክትሪክ ሕተቱ። ናይ ግምት መጠን ይኣክል። ዝፈልጥ እንተ ዘየለ፦ “ኣይፈልጥን” ምረጹ እሞ ቅድሚ ውሳነ ኣጻርዩ።

### Everyday life and family

section-family = መዓልታዊ ናብራን ስድራቤትን

job_and_move = ስራሕ ኣለኩም ዶ? እንተ ትግዕዙ እቲ ስራሕ እንታይ ምኾነ?
    .short = እቲ ስራሕን ምግዓዝን
    .help = ናይ ክፋል ግዜን ብሰዓት ዝኽፈልን ስራሕ እውን ይቑጸር። ገዛ ንምርካብ ክብል ስራሑ ክገድፍ ዘለዎ ሰብ ክህሉ የብሉን።
    .note = ነተን ክልተ ሕቶታት በብሓደ ኣንብቡ።
    .no_job = ስራሕ የብለይን
    .can_keep = ክሕዞ ይኽእል
    .new_job_there = ኣብቲ ቦታ ሓድሽ ስራሕ ኣለኒ
    .would_have_to_leave = ክገድፎ ኣለኒ
    .ends_anyway = ብዝኾነ ይውዳእ እዩ

changes_by_move = እንተ ትግዕዙ እንታይ ምተቐየረኩም? ገለ ነገራት ከንብበልኩም እየ።
    .short = ክቕየር ዝኽእል
    .help = ፈለማ ክፉት ሕቶ ሕተቱ፦ ኣብዚ ንዓኹም ኣገዳሲ ዝኾነ እንታይ ኣለኩም? ኣብዚ ክመሓየሽ ዝኽእል ነገርን ክጠፍእ ዝኽእል ነገርን ክኣቱ ይኽእል።
    .note = በብሓደ መማረጺ ኣንብቡ። SFI ንዓበይቲ ዝወሃብ ትምህርቲ ሽወደንኛ እዩ።
    .closer_to_people = ናብ ዝፈትዎም ሰባት ምቐረብኩ
    .better_daily_life = መዓልታዊ ናብራ ዝሓሸ ምኾነ
    .lose_network = ምስ ኣብ ጥቓይ ዘለዉ ሰባት ርክብ ምሰኣንኩ
    .studies_cut = SFI፡ ኮርስ ወይ ልምምድ ስራሕ ምተቛረጸ
    .care_out_of_reach = ናብ ፍሉይ ሕክምናይ ክኸይድ ኣይምኸኣልኩን
    .leave_adapted_home = ንዓይ ዝተመዓራረየ ገዛ ምገደፍኩ
    .no_change = ፍሉይ ነገር የለን

household = ሕጂ ብዛዕባ እቶም ምሳኹም ክግዕዙ ዝኽእሉ ዓበይቲ ሰባት ክሓትት እደሊ።
    .short = ምስኡ ዝግዕዙ ዓበይቲ
    .help = በብሓደ ዓቢ ሰብ። ቆልዑ ጸኒሖም ይመጹ። ኣስማት ኣይትጽሓፉ። ነፍሲ ወከፍ ዓቢ ሰብ ናይ ገዛእ ርእሱ ድሌት ኣለዎ፡ ባዕሉ ክሕተት ድማ የድሊ።
    .entry = ዓቢ ሰብ { $number }
    .add = ሓደ ዓቢ ሰብ ወስኹ
    .none = ካልኦት ዓበይቲ የለዉን

household-relation = እቲ ሰብ እንታይኩም እዩ?
    .short = ዝምድና
    .help = ስም ኣይትጽሓፉ።
    .partner = መጻምድተይ
    .parent = ኣቦይ ወይ ኣደይ
    .adult_child = ዕድመ ዝኣኸለ ውላደይ
    .other_adult = ካልእ ዓቢ ሰብ

household-own_view = እቲ ሰብ ባዕሉ እንታይ ይደሊ?
    .short = ናይ ባዕሉ ድሌት
    .help = ንስኹም ወይ መሳርሕትኹም ካብቲ ሰብ ባዕሉ ክሳብ ትሰምዑ “ኣይተሓተን” ምረጹ። ካልእ ሰብ ዝብሎ ኣይቁጸርን።
    .wants_to_move = ክግዕዝ ይደሊ
    .wants_to_stay = ክጸንሕ ይደሊ
    .both_ways = ክልቲኡ
    .not_asked = ኣይተሓተን

continuity_need = መንበሪ ቦታ ምቕያር ብፍላይ ዘኽብደልኩም ነገር ኣሎ ዶ?
    .short = ኣብ ቦታኡ ናይ ምጽናሕ ድሌት
    .help = ብዛዕባ ሕማም ኣይትሕተቱ። ምግዓዝ ነቲ ሰብ ብፍላይ ዝኸብዶ እንተ ኾይኑ ይምልከት።
    .disability = ስንክልና
    .frail_health = ድኹም ጥዕና ወይ ምድፋእ ዕድመ
    .need_of_routine = ቀዋሚ ልምድን እቶም ባዕሎም ሰባትን የድልዩኒ
    .nothing_special = ኣይፋል

children = ሕጂ ብዛዕባ እቶም ምሳኹም ክግዕዙ ዝኽእሉ ቆልዑ ክሓትት እደሊ።
    .short = ቆልዑ
    .help = በብሓደ ቆልዓ። ኣስማት ኣይትጽሓፉ። እንተ ተኻኢሉ ኣብ ካልእ ግዜ ምስቶም ቆልዑ ባዕላቶም ተዛረቡ።
    .entry = ቆልዓ { $number }
    .add = ሓደ ቆልዓ ወስኹ
    .none = ቆልዑ የለዉን

children-age = ዕድመ ናይ ቆልዓ { $entry } ክንደይ እዩ?
    .short = ዕድመ
    .help = ምሉእ ዓመታት። ትሕቲ ሓደ ዓመት ንዝኾነ ቆልዓ 0 ጽሓፉ።
    .unit = ዓመት

children-leaves_school = እቲ ቆልዓ ቤት ትምህርቱ ወይ መውዓሊ ህጻናቱ ምገደፈ ዶ?
    .short = ቤት ትምህርቲ ይገድፍ
    .help = ድሕሪ ትምህርቲ ዘሎ መውዓሊ (fritidshem) እውን ይቑጸር። እቲ ምግዓዝ ኣብ ኣየናይ ግዜ ናይ ዓመተ-ትምህርቲ ከም ዝተሓሰበ ሕተቱ።

children-leaves_friends = እቲ ቆልዓ ኣዕሩኹ ወይ ስፖርቱ ምገደፈ ዶ?
    .short = ኣዕሩኽ ይገድፍ
    .help = ኣዕሩኽ፡ ጋንታታት፡ ማሕበራትን ካልእ ንቖልዓ ኣገዳሲ ዝኾነ ነገራትን ይምልከት።

children-heard = እቲ ቆልዓ ንሓደ ካባና ዝስምዖ ክዛረብ ዕድል ተዋሂብዎ ዶ?
    .short = ቆልዓ ተሓቲቱ
    .help = እቲ ቆልዓ ንዕድሚኡ ብዝሰማማዕ ኣገባብ ክሕተት ኣለዎ። እቲ ቆልዓ ክምልስ ኣይግደድን።

children-opinion = እቲ ቆልዓ እንታይ ኢሉ?
    .short = ርእይቶ ቆልዓ
    .help = ናይቲ ቆልዓ ቃላት ኣብ መዘኻኸሪ ጽሓፉ።
    .wants_to_move = ክግዕዝ ይደሊ
    .wants_to_stay = ክጸንሕ ይደሊ
    .both_ways = ክልቲኡ

### The wish

section-wish = ናይ ገዛእ ርእሲ ድሌት

feelings = ብዛዕባ ምግዓዝ ክትሓስቡ ከለኹም እንታይ ይስምዓኩም?
    .short = ስምዒት ቅድሚ ምግዓዝ
    .help = ነቶም መማረጺታት ኣይተንብብዎም። ካብ ሓደ ንላዕሊ መልሲ ይከኣል። ናይቲ ሰብ ባዕሉ ቃላት ኣብ መዘኻኸሪ ጽሓፉ።
    .looking_forward = ብሃንቀውታ እጽበዮ ኣለኹ
    .calm = ህድኣት ይስምዓኒ
    .worried = እሻቐል ኣለኹ
    .sad = እሓዝን ኣለኹ
    .forced = ዝተገደድኩ ኮይኑ ይስምዓኒ
    .does_not_understand = እንታይ ይኸውን ከም ዘሎ ኣይርደኣንን
    .other = ካልእ ነገር

who_decides = ትግዕዙ እንተ ኾንኩም ዝውስን መን እዩ?
    .short = ዝውስን
    .help = ብክፉት ኣገባብ ሕተቱ። እቲ መልሲ፡ እቲ ሰብ ንምርጫኡ ብኸመይ ከም ዝርእዮ የርኢ።
    .self = ኣነ ባዕለይ
    .together = ኣነን ንስኹምን ብሓባር
    .our_office = ንስኹም
    .family = ኣብ ስድራቤት ዘሎ ሰብ
    .someone_else = ካልእ ሰብ

wish_to_move = ንስኹም ባዕልኹም ናብ ካልእ ኮሙን ክትግዕዙ ትደልዩ ዲኹም? ኣየናይ መልሲ ይበልጽ ይሰማማዓኩም?
    .short = ናይ ባዕሉ ድሌት ንምግዓዝ
    .help = ንኹሎም መልስታት ብህድኣት ኣንብቡ። ነቲ ታሪኽ ድሮ ሰሚዕኩምዎ ኣለኹም። እቶም መልስታት እንተ ዘይተሰማሚዖም እቲ ፕሮግራም የርእዮ። ሽዑ ብዛዕብኡ ክትዘራረቡ ትኽእሉ።
    .note = እቲ ሰብ ቅድሚ ምምራጹ ንኹሎም መልስታት ኣንብቡ።
    .own = ኣነ ባዕለይ ክግዕዝ እደሊ
    .agreed = እስማማዕ
    .pressured = ጸቕጢ ይገብሩለይ ከም ዘለዉ ይስምዓኒ
    .none = ክግዕዝ ኣይደልን

free_choice = ብምሉእ ናጽነት ክትመርጹ እንተ ዝፍቀደኩም እንታይ ምመረጽኩም?
    .short = ናጻ ምርጫ
    .help = እዛ ሕቶ፡ ነታ ዝሓለፈት ሕቶ ዝተዋህበ መልሲ ብዘየገድስ ንኹሉ ሰብ ትሕተት።
    .stay = ኣብዚ ኮሙን ክጸንሕ
    .move_there = ናብቲ ዝተዘራረብናሉ ኮሙን ክግዕዝ
    .move_elsewhere = ናብ ካልእ ቦታ ክግዕዝ

### Contact and consent

section-contact = ርክብ

consent_contact = { $target_municipality_known ->
    [yes] ቅድሚ ምግዓዝ ብዛዕባኹም ምስ ማሕበራዊ ኣገልግሎት ኣብ { $target_municipality } ክንዛረብ ትፈቕዱልና ዶ?
   *[no] ቅድሚ ምግዓዝ ብዛዕባኹም ምስ ማሕበራዊ ኣገልግሎት ናይቲ ሓድሽ ኮሙን ክንዛረብ ትፈቕዱልና ዶ?
}
    .short = ፍቓድ ንርክብ
    .help = እንታይ ክትነግሩ ከም እትደልዩ፡ ንመንን ስለምንታይን ግለጹ። እቲ ፍቓድ ብናጻ ድሌት እዩ፡ ክስሓብ እውን ይከኣል። ኣይፋል ምባል ንመሰል ደገፍ ኣይጸልዎን።
    .note = ፍቓድ (samtycke) ማለት እቲ ሰብ ባዕሉ እወ ክብል ከሎ እዩ። ንኽፋል ጥራይ እወ ምባል ይከኣል።

consent_scope = እንታይ ክንነግር ይፍቀደና፡ እንታይ ከ ክንነግር ኣይፍቀደናን?
    .short = እቲ ፍቓድ ዝምልከቶ
    .help = መሳርሕትኹም ነቲ ደረት ክርድእዎ ብዝኽእሉ ኣገባብ ጽሓፉ። ኣድራሻ ኣይትጽሓፉ።

consent_until = እወ ዝበልኩምዎ ክሳብ ኣየነይቲ መዓልቲ ይሰርሕ?
    .short = ፍቓድ ክሳብ
    .help = ሓጺር ግዜ እምሙ። እቲ ሰብ ነቲ እወ ኣብ ዝኾነ ግዜ ክስሕቦ ይኽእል።

help_to_apply = ኣብቲ ሓድሽ ኮሙን ደገፍ እንተ ኣድልዩኩም እንታይ ክትገብሩ ትሓስቡ?
    .short = ርክብ ምስ ሓድሽ ኮሙን
    .help = እቲ ሰብ ባዕሉ የመልክት። እቲ ሰብ እንተ ደልዩ ኣብቲ ርክብ ክንሕግዝ ንኽእል። ቁጽሪ ተሌፎን ጥራይ ከም ሓገዝ ኣይኣክልን።
    .wants_help = ምስኦም ንምርኻብ ሓገዝ እደሊ
    .has_help = ምስኦም ንምርኻብ ድሮ ሓገዝ ረኺበ
    .on_my_own = ባዕለይ ክራኸቦም እየ
    .only_number = ቁጽሪ ወይ ኣድራሻ ጥራይ ተዋሂቡኒ
    .not_needed = ደገፍ ኣየድልየንን እዩ

anything_more = ክትነግሩኒ እትደልይዎ ካልእ ነገር ኣሎ ዶ? ብጌጋ ዝተረዳእክዎ ነገር ኣሎ ዶ?
    .short = ዝንገር ተወሳኺ
    .help = ብናይቲ ሰብ ባዕሉ ቃላት ጽሓፉ። ድሕሪኡ ነቲ ጽማቝ ኣንብቡ። ሓለዋ እንተ ኾይኑ፦ ዝኾነ ቦታ ኣይትጽሓፉ።

### Checks

section-checks = ናይ ባዕልና ስጉምትታት

wish_steps = እቲ ሰብ እንታይ ከም ዝደሊ ብኸመይ ኣጻሪና?
    .short = ድሌት ዝተጻረየሉ
    .help = ንዓኹም፡ ድሕሪ ዝርርብ። ኣይንበብን። “ሓንሳብ ከም ብሓድሽ” ማለት፡ እቲ ሰብ ንምሕሳብ ግዜ ምስ ረኸበ፡ እንተ ተኻኢሉ ኣብ ካልእ መዓልቲ ማለት እዩ።
    .asked_openly = ብክፉት፡ ብዘይ መማረጺታት ተሓቲቱ
    .asked_again = ሓንሳብ ከም ብሓድሽ ተሓቲቱ
    .asked_alone = በይኑ፡ ስድራቤት ኣብ ዘይብሉ ተሓቲቱ
    .written_down = ናይቲ ሰብ ባዕሉ ቃላት ተጻሒፉ
    .nothing_yet = ገና ዋላ ሓንቲ

home_first_done = ኣብቲ ናይ ባዕልና ኮሙን እንታይ ፈቲንና?
    .short = ኣብ ኮሙን ዝተፈተነ
    .help = ንዓኹም። ኣይንበብን። ንልክዕ ነዚ ሰብ ዝተገብረን ኣብቲ ጉዳይ ክንበብ ዝከኣልን ጥራይ ምልክት ግበሩ።
    .municipal_company = ንኩባንያ ኣባይቲ ናይ ኮሙን ተሓቲቱ
    .private_landlords = ንብሕታውያን ኣካረይቲ ገዛ ተሓቲቶም
    .social_contract = ማሕበራዊ ውዕል ገዛ (socialt kontrakt) ተፈቲኑ
    .temporary_home = ግዝያዊ መንበሪ ተፈቲኑ
    .housing_queue = እቲ ሰብ ኣብ መስርዕ ገዛ ንኽኣቱ ተሓጊዙ
    .search_support = እቲ ሰብ ኣብዚ ንኽደሊ ተሓጊዙ
    .nothing_yet = ገና ዋላ ሓንቲ

home_first_result = እቲ ውጽኢት እንታይ ኮይኑ?
    .short = ውጽኢት ኣብ ኮሙን
    .help = ንዓኹም። ኣይንበብን። መልሲ ይጽበ ክሳብ ዘሎ “ኣይተወድአን” ምረጹ።
    .possible_here = ኣብዚ ገዛ ክዳሎ ይከኣል
    .nothing_found = ኩሎም መንገድታት ተፈቲኖም፡ ገዛ የለን
    .not_finished = ኣይተወድአን

place_looked_into = ብዛዕባ እቲ ሓድሽ ቦታ እንታይ ኣጻሪና?
    .short = ዝተጻረየ ቦታ
    .help = ንዓኹም። ኣይንበብን። ምስቲ እቲ ሰብ ኣብዚ ዘለዎ ኩነታት ኣነጻጽሩ። ምውህሃድ እቲ ሰብ ምስ ዘድልዮ ይምርመር።
    .work = ስራሕ
    .housing = ኣባይቲ ንነዊሕ ግዜ
    .education = ቤት ትምህርትን ስልጠናን
    .care = ማሕበራዊ ክንክን
    .safety = ውሕስነት
    .health_care = ሕክምና
    .integration = ምውህሃድ (integration)
    .target_office_asked = ኣብቲ ቦታ ዘሎ ምምሕዳር ተሓቲቱ
    .employer_asked = ኣስራሒ ተሓቲቱ
    .nothing_yet = ገና ዋላ ሓንቲ

place_worse = ነዚ ሰብ እዚ፡ ኣብቲ ሓድሽ ቦታ ካብዚ ዝኸፍአ እንታይ ኣሎ?
    .short = ኣብቲ ቦታ ዝኸፍአ
    .help = ንዓኹም። ኣይንበብን። ናይቲ ሰብ ባዕሉ ድሌታት ይምልከት፡ ብሓፈሻ ነቲ ቦታ ኣይኮነን። እንተ ዘይፈሊጥኩም፦ “ኣይፈልጥን” ምረጹ።
    .work = ስራሕ
    .housing = ኣባይቲ ንነዊሕ ግዜ
    .education = ቤት ትምህርትን ስልጠናን
    .care = ማሕበራዊ ክንክን
    .safety = ውሕስነት
    .health_care = ሕክምና
    .integration = ምውህሃድ (integration)
    .nothing_worse = ዝኸፍአ ነገር የለን

dwelling_looked_into = ብዛዕባ እቲ ገዛ እንታይ ኣጻሪና?
    .short = ዝተጻረየ ገዛ
    .help = ንዓኹም። ኣይንበብን። ኩሎም ናይ ብሓቂ ወጻኢታት ክራይ፡ ኤለክትሪክ፡ ምውቐት፡ መድሕንን ጉዕዞን እዮም።
    .quality = ኩነታትን ደረጃን
    .landlord = ኣካራዪ ገዛ
    .rent_level = እቲ ክራይ
    .real_costs = ኣብኡ ዝወሃብ ሓገዝ ንኹሎም ናይ ብሓቂ ወጻኢታት ይሽፍን እንተ ኾይኑ
    .fits_household = እቲ ገዛ ነታ ስድራ ዝሰማማዕ እንተ ኾይኑ
    .lasting = እቲ ሰብ ክሳብ መዓስ ኣብኡ ክጸንሕ ከም ዝፍቀዶ
    .nothing_yet = ገና ዋላ ሓንቲ

dwelling_shortcomings = እንታይ ኣርእዩ?
    .short = ጉድለታት ናይቲ ገዛ
    .help = ንዓኹም። ኣይንበብን። ኣድራሻ ኣይትጽሓፉ። ብዛዕባ እቲ ህንጻ ዝፍለጥ ነገር ብዛዕባ እቲ ሰብ ዋላ ሓንቲ ኣይነግርን።
    .poor_condition = ሕማቕ ኩነታት
    .landlord_doubts = ዘጠራጥር ኣካራዪ ገዛ
    .landlord_counts_on_support = ኣካራዪ ማሕበራዊ ኣገልግሎት ከም ዝኸፍል ይጽበ
    .rent_too_high = ኣዝዩ ብዙሕ ክራይ
    .costs_not_covered = እቲ ሓገዝ ንኹሎም ወጻኢታት ኣይሽፍንን
    .too_small = ነታ ስድራ ኣዝዩ ጸቢብ
    .not_lasting = ንነዊሕ ዘይጸንሕ
    .condemned = ንመንበሪ ዘይበቅዕ ዝተባህለ ወይ ዘይሰማማዕ
    .same_route = ብዙሓት ኣብቲ ህንጻ ዘለዉ ብተመሳሳሊ መንገዲ መጺኦም
    .no_shortcomings = ጉድለት የለን

child_impact = ኣብ ቆልዑ ዘሎ ሳዕቤን ተጸኒዑ ዶ?
    .short = ትንተና ሳዕቤን ቆልዑ
    .help = ንዓኹም። ኣይንበብን። እቲ ትንተና (barnkonsekvensanalys) ቅድሚ ውሳነ፡ ንነፍሲ ወከፍ ቆልዓ ድማ በይኑ ይግበር።
    .written = እወ፡ ተጻሒፉ
    .started = ተጀሚሩ
    .not_yet = ገና ኣይተገብረን

contact_target = ምስቲ ሓድሽ ኮሙን እንታይ ርክብ ነይሩና?
    .short = ርክብ ምስ ሓድሽ ኮሙን
    .help = ንዓኹም። ኣይንበብን። ብዛዕባ መን ምዃኑ ሰብ ክርዳእ ክሳብ ዘይከኣለ፡ ብዛዕባ እቲ ቦታ ሓፈሻዊ ሕቶታት ፍቓድ ኣይጠልብን።
    .with_consent = ብፍቓድ ናይቲ ሰብ ርክብ
    .general_only = ሓፈሻዊ ሕቶታት ጥራይ፡ ብዘይ ሓበሬታ ብዛዕባ እቲ ሰብ
    .other_legal_ground = ብኻልእ ናይ ሕጊ መሰረት ርክብ
    .without_ground = ብዛዕባ እቲ ሰብ ሓበሬታ ብዘይ ፍቓድን ብዘይ ናይ ሕጊ መሰረትን ተዋሂቡ
    .before_withdrawal = እቲ ሰብ ድሓር ብዝሰሓቦ ፍቓድ ዝተገብረ ርክብ
    .not_yet = ገና የለን

support_plan = እቲ ሰብ እንተ ግዒዙ ንዝቕጽል ዘሎ ደገፉ እንታይ ይኸውን?
    .short = ዝቕጽል ዘሎ ደገፍ
    .help = ንዓኹም። ኣይንበብን። ካብ ገንዘብ ወጻኢ ንዘሎ ደገፍ ይምልከት። ከምኡ ዝበለ ደገፍ ክመሓላለፍ ወይ ንምስግጋር ክምርመር ይከኣል።
    .continues = ምሃቡ ንቕጽል
    .handover_planned = ብመሰረት ውጥን ይመሓላለፍ
    .ends_not_needed = ይውዳእ፡ እቲ ሰብ ድማ ኣየድልዮን
    .ends_needed = ይውዳእ፡ እቲ ሰብ ግን የድልዮ
    .not_planned = ኣይተወጠነን

decision_made = ንምግዓዝ ብዛዕባ ዝወሃብ ሓገዝ ውሳነ ኣሎ ዶ?
    .short = ውሳነ
    .help = ንዓኹም። ኣይንበብን። ንኽራይ፡ ወጻኢታት ምግዓዝ፡ ዋሕስን ካልእ ሓገዝን ይምልከት። ኣብ ዝርርብ ዝተዋህበ ተስፋ ጽሑፋዊ ውሳነ ኣይኮነን።
    .written = እወ፡ ጽሑፋዊ ውሳነ
    .oral_only = ብቓል ጥራይ
    .none_yet = ኣይፋል፡ ገና ውሳነ የለን
    .nothing_to_decide = ንምግዓዝ ዝምልከት ሓገዝ የለን

decided_by = መን ወሲኑ?
    .short = ዝወሰነ
    .help = ንዓኹም። ኣይንበብን። መን ክውስን ከም ዝፍቀዶ ኣብ መምርሒ ውክልና (delegationsordning) ርኣዩ።
    .board = እቲ ኮሚተ (nämnd)
    .delegate = ውክልና (delegation) ዘለዎ ሰብ
    .coach = ኣማኻሪ ወይ ካልእ ውክልና ዘይብሉ ሰብ
    .unclear = ንጹር ኣይኮነን

### Conditions in words

condition-clear_own_wish = እቲ ሰብ ንምግዓዝ ንጹር ናይ ገዛእ ርእሱ ድሌት ገሊጹ
condition-not_protected = እቲ ምግዓዝ ካብ ዓመጽ ወይ ምፍርራህ ንሓለዋ ከም ዝኾነ ኣይፍለጥን
condition-place_chosen = ክግዕዘሉ ዝኽእል ኮሙን ኣሎ
condition-dwelling_exists = ኣብቲ ቦታ ገዛ ኣሎ
condition-has_other_support = እቲ ሰብ ካብ ማሕበራዊ ኣገልግሎት ካብ ገንዘብ ወጻኢ ካልእ ደገፍ ኣለዎ
condition-felt_pushed = እቲ ሰብ ዝተገደደ ኮይኑ ይስምዖ፡ ወይ እንታይ ይኸውን ከም ዘሎ ኣይርደኦን
condition-wish_missing = እቲ ሰብ ክግዕዝ ኣይደልን፡ ጸቕጢ ወይ ምግዳድ ይስምዖ፡ ወይ እንታይ ይኸውን ከም ዘሎ ኣይርደኦን
condition-without_options = እቲ ሰብ ናይ ብሓቂ ኣማራጺ የብሉን
condition-we_stood_by = እቲ ሰብ ካብ ማሕበራዊ ኣገልግሎት ደገፍ ኣለዎ፡ ኣብዚ ግን ሓገዝ ኣይተዋህበን፡ ዝኾነ ነገር እውን ኣይቀረበን
condition-we_help_elsewhere = ኣብ ካልእ ኮሙን ገዛ ንምርካብ ወይ ናብኡ ንምግዓዝ ንሕግዝ ኣለና
condition-we_required_or_refused = ግዴታ ኣእቲና፡ ነጺግና ወይ ንኣይፋል ኣይተቐበልናን
condition-left_without_options = እቲ ሰብ ካብ ማሕበራዊ ኣገልግሎት ደገፍ ኣለዎ፡ ናይ ብሓቂ ኣማራጺ ግን የብሉን
condition-number_only = እቲ ሰብ ንምግዓዝ ሓገዝ ከይሓተተ ቁጽሪ ወይ ኣድራሻ ጥራይ ተዋሂብዎ
condition-we_act_otherwise = ነቲ ሰብ ብዘይ ኣማራጺ ካብ ምግዳፍ ወጻኢ ብኻልእ መንገዲ ስጉምቲ ንወስድ
condition-we_act = ስጉምቲ ንወስድ፡ ወይ ካብ ምሕጋዝ ንቑጠብ
condition-unasked_help = እቲ ሰብ ከይሓተተ ኣብ ምግዓዝ ንሕግዝ
condition-wish_absent = ናይ ገዛእ ርእሲ ድሌት ከም ዘየለ ዘመልክት ነገር ኣሎ
condition-we_act_without_wish = ስጉምቲ ንወስድ ኣለና፡ ናይ ገዛእ ርእሲ ድሌት ከም ዘየለ ዘመልክት ነገር ድማ ኣሎ
condition-wish_heard_twice = ብዛዕባ ድሌት ሕቶ ብክፉትን ሓንሳብ ከም ብሓድሽን ቀሪቡ
condition-place_investigated = እቲ ቦታ ነጥቢ ብነጥቢ ተጸኒዑ
condition-dwelling_investigated = እቲ ገዛ ነጥቢ ብነጥቢ ተጸኒዑ
condition-contact_must_wait = ምስ ካልኦት ርክብ ክጽበ ኣለዎ፡ ሓደገኛ ስለ ዝኾነ ወይ ስለ ዘይተነጸረ
condition-safety_unsaid = እቲ ሰብ ሓደጋ ወይ ድሌት ሓለዋ ከም ዘሎን ከም ዘየለን ክብል ኣይከኣለን ወይ ኣይደለየን
condition-contact_cleared = ምስ ካልኦት ርክብ ዝዕንቅፍ ሓደጋ ከም ዘየለ ተባሂሉ ኣሎ
condition-does_not_want = እቲ ሰብ ክግዕዝ ኣይደልን፡ ተቐባልነት ዘይረኸበ ኣይፋል ኢሉ፡ ወይ ጸቕጢ ወይ ምግዳድ ይስምዖ፡ ወይ እንታይ ይኸውን ከም ዘሎ ኣይርደኦን

### Elements

element-aid = ገንዘባዊ ሓገዝ ወይ ካልእ ደገፍ
    .short = ሓገዝ
element-municipality_acts = ስጉምቲ ንወስድ፡ ወይ ካብ ምሕጋዝ ንቑጠብ
    .short = ተግባር
element-would_cause_move = እቲ ተግባር ናብቲ ምግዓዝ ይመርሕ
    .short = ሳዕቤን
element-to_other_municipality = ናብ ካልእ ኮሙን ምግዓዝ
    .short = ምግዓዝ
element-no_clear_wish = ንጹር ናይ ገዛእ ርእሲ ድሌት የለን
    .short = ናይ ባዕሉ ድሌት የለን

### Flags: always

flag-search_elsewhere_required = ኣብ ካልኦት ኮሙናት ገዛ ንምድላይ ግዴታ
    .why = እቲ ደገፍ፡ እቲ ሰብ ኣብ ካልኦት ኮሙናት ምድላዩ ተኣሳሲሩ ኣሎ። ከምዚ ዝበለ ግዴታ፡ እቲ ሰብ ባዕሉ ዝኾነ ይድለ፡ ኣብ ሕጊ ማሕበራዊ ኣገልግሎት (socialtjänstlagen) መሰረት የብሉን።
flag-refused_because_elsewhere = ኣብ ካልእ ቦታ ገዛ ይርከብ ብምባል ንጽገት
    .why = ድሌት ደገፍ፡ ኣንጻር ድሌት ናይቲ ሰብ ናብ ምግዓዝ ብምምልካትና ክፍታሕ ኣይፍቀድን።
flag-no_not_respected = ንምግዓዝ ዝተባህለ ኣይፋል ተቐባልነት ኣይረኸበን
    .why = መንበሪ ቦታ ንምቕያር ዝተባህለ ንጹር ኣይፋል ክኽበር ኣለዎ፡ ኣብቲ ደገፍ ድማ ሳዕቤን ክህልዎ ኣይፍቀድን።
flag-cut_without_reason = ብዘይ ምኽንያት ንጽገት ወይ ዝወሓደ ደገፍ
    .why = ኣንጻር እቲ ሰብ ዝኾነ ውሳነ ምኽንያታትን ከመይ ይግባይ ከም ዝበሃልን ክሕዝ ኣለዎ። ብዘይ ምኽንያት እቲ ምግዓዝ ድሕሪኡ ከም ዝነበረ ክርአ ኣይከኣልን።

### Flags: the wish

flag-no_own_wish = እቲ ሰብ ክግዕዝ ኣይደልን
    .why = ናይ ገዛእ ርእሲ ድሌት እቲ ወሳኒ ክፋል ናይቲ ትርጉም እዩ። ብዘይ እኡ ነቲ ምግዓዝ ንቕድሚት ክንሕግዝ የብልናን።
flag-only_agreed = ንምግዓዝ ይስማማዕ፡ ብዘይ ናይ ባዕሉ ትምኒት
    .why = ንገለ ነገር ምስምማዕ ምድላይ ማለት ኣይኮነን። እቲ ትርጉም ዝተገልጸ ንጹር ድሌት እዩ ዝሓትት።
flag-wanted_to_stay_at_first = ኣብቲ ታሪኽ እቲ ሰብ ክጸንሕ ይደሊ ነይሩ
    .why = እቲ ቀዳማይ መልሲ ብዘይ መማረጺታት ዝተዋህበ እዩ። እቶም መልስታት ምስ ዝፈላለዩ ከቢድ ክብደት ኣለዎ።
flag-would_choose_to_stay = ክግዕዝ ይደሊ፡ ምርጫ ናጻ እንተ ዝኸውን ግን ካልእ ምመረጸ
    .why = እቲ ትርጉም ዝተገልጸ ንጹር ድሌት እዩ ዝሓትት።
flag-felt_forced = እቲ ሰብ ዝተገደደ ኮይኑ ይስምዖ ወይ ኣይርደኦን
    .why = ቅድሚ ምግዓዝ ዘሎ ስምዒት፡ እቲ ሰብ ንምርጫኡ ብኸመይ ከም ዝርእዮ የርኢ።
flag-we_raised_it = ነቲ ምግዓዝ መጀመርታ ንሕና ኣልዒልናዮ
    .why = ነቲ ሓሳብ ዝጀመሮ ሰብ፡ እቲ ምግዓዝ ኣብ ድሌት መን ከም ዝምርኮስ ገለ ይነግር።
flag-place_suggested_by_us = ነቲ ቦታ ንሕና ኣሚምናዮ
    .why = ነቲ ቦታ ዝመርጽ ነቲ ምግዓዝ ይመርሖ። እቲ ሰብ ባዕሉ ናበይ ከም ዝግዕዝ ወይ ከም ዝጸንሕ ክመርጽ ክኽእል ኣለዎ።
flag-help_not_asked_for = ሰብ ከይሓተተ ንሕግዝ ኣለና
    .why = ሓደ ፖለቲካዊ እማመ፡ እቲ ሰብ ባዕሉ ነቲ ሓገዝ ክሓትቶ ይጠልብ። Statskontoret ትርጉሙ ኣብ ናይ ገዛእ ርእሲ ድሌት የመርኩሶ።
flag-wish_not_heard_twice = እቲ ድሌት ክልተ ግዜ ኣይተሰምዐን
    .why = ኣብ ጸቕጢ ዘለዎ ኩነታት ሓንሳብ ዝተሰምዐ ድሌት፡ ንኹነታት ዝተዋህበ መልሲ ክኸውን ይኽእል።
flag-wish_not_written_down = ናይቲ ሰብ ባዕሉ ቃላት ኣይተጻሕፈን
    .why = ንዘይተመዝገበ ነገር እቲ ሰብ ይኹን ዝቕጽል ሓላፊ ጉዳይ ክጠቕሶ ኣይክእልን።
flag-interpreting_unsafe = ብዘይ ኣስተርጓሚ
    .why = ብናይ ባዕሉ ቋንቋ ክበሃል ዘይተኻእለ ነገር ኣይተሰምዐን። ምስ ካልኦት ርክብ ክጽበ ኣለዎ።

### Flags: home first

flag-home_not_tried_first = እቶም ኣብቲ ኮሙን ዘለዉ መንገድታት ኣይተፈተኑን
    .why = ብመሰረት ሓደ ፖለቲካዊ እማመ፡ ቅድም እቶም ኣብቲ ኮሙን ዘለዉ ዕድላት ክውድኡ ኣለዎም። ብዘይ እዚ እቲ ምርጫ ናጻ ኣይኮነን።
flag-home_possible_here = ኣብዚ ገዛ ክዳሎ ይከኣል
    .why = ኣብዚ ገዛ ክዳሎ ምስ ዝከኣል፡ መሰረት ምግዓዝ ክኸውን ዘለዎ ድሌት እዩ፡ ሕጽረት ኣይኮነን።
flag-no_help_at_home = ነቲ ሰብ ኣብዚ ንኽጸንሕ ኣይሓገዝናዮን
    .why = ካብ ምሕጋዝ ምቑጣብ እውን ሰብ ንኽግዕዝ ሓደ መንገዲ ክኸውን ይኽእል።
flag-no_real_alternative = እቲ ሰብ ናይ ብሓቂ ኣማራጺ ኣይርእዮን
    .why = ኣማራጺ እንተ ዘየለ፡ ብዛዕባ ናጻ ምርጫ ምዝራብ ይኸብድ።
flag-contract_ends_help_elsewhere = እቲ ውዕል ይውዳእ፡ እቲ ሓገዝ ድማ ናብ ካልእ የመልክት
    .why = ውዕል ክውዳእ ይፍቀድ። Statskontoret ንጡፍ ተሳትፎ ዝረኣየ እቲ ሓገዝ ናብ ካልእ ኮሙን ምስ ዘመልክት እዩ።
flag-contract_ends = ናይ ኮሙን ውዕል ይውዳእ
    .why = ከምዚ ዝበለ ውዕል ክውዳእ ብባዕሉ ፍቑድ እዩ። ኣብዚ ናይ ሓገዝ ድሌት ይውስኽ።
flag-poor_temporary_home = ሕጂ ግዝያዊ መንበሪ ወይ ብዘይ መንበሪ
    .why = ሕማቕ ግዝያዊ መንበሪ ሰባት ንዝኾነ ነገር እወ ክብሉ ክገብሮም ይኽእል።
flag-cramped_home = ሕጂ ብጣዕሚ ጸቢብ ገዛ
    .why = ጽበት ገዛ ሰባት ንዝኾነ ነገር እወ ክብሉ ክገብሮም ይኽእል። ናይቲ ሰብ ናይ ባዕሉ ምኽንያት ምግዓዝ እውን ክኸውን ይኽእል።
flag-hard_to_be_tenant = ከም ተኻራዪ ተቐባልነት ምርካብ ይኸብድ
    .why = ምርጫታት ስለምንታይ ውሑዳት ምዃኖም የረድእ። ብዛዕባ እቲ ሰብ ዋላ ሓንቲ ኣይነግርን።

### Flags: what we have said

flag-urged_to_search_elsewhere = ኣብ ካልኦት ኮሙናት ንኽደሊ ዝተገብረ ምልባው
    .why = ሳዕቤን ዘይብሉ ምልባው ጽቡቕ ምኽንያት ክህልዎ ይኽእል፡ ግን ፈጺሙ ምግዳድ ክኸውን የብሉን። መምርሒታት ከተማ Stockholm ኣይፋል ይብሎ።
flag-reasons_of_municipality = ምኽንያታትና ብዛዕባ ናይ ባዕልና ጸገማት እዩ
    .why = እቲ ሓገዝ ኣብ ድሌት ናይቲ ሰብ ክምርኮስ ኣለዎ፡ ኣብ ሕጽረት ኣባይትና ወይ ገንዘብና ኣይኮነን።
flag-cost_named_as_reason = ወጻኢታት ወይ ጽዕቂ ስራሕ ከም ምኽንያት ተጠቒሱ
    .why = ከምዚ ዝበለ ምኽንያት፡ እቲ ሰብ ከም ዕንቅፋት ኮይኑ ክስምዖ ክገብር ይኽእል። ክፋል ናይቲ ገምጋም ኣይኮነን።
flag-own_responsibility_as_reason = ናይ ገዛእ ርእሲ ሓላፍነት ከም ምኽንያት ተዋሂቡ
    .why = ናይ ገዛእ ርእሲ ሓላፍነት ሓደ መትከል ናይቲ ሕጊ እዩ። ንዓና ካብ ምሕጋዝ ናጻ ኣየውጽኣናን።
flag-right_to_decline_not_told = እቲ ሰብ ኣይፋል ምባል ከም ዝከኣል ኣይፈልጥን
    .why = እቲ ሰብ ብናጻ ክነጽግ እንተ ኽኢሉ፡ ኮሙን ኣብ ካልእ ቦታ ገዛ ከቕርብ ይፍቀዶ። እቲ ሰብ ነዚ ክፈልጥ የድሊ።
flag-rules_not_explained = ሕግታት ክፈላለዩ ከም ዝኽእሉ ኣይተነግረን
    .why = እቲ ደገፍ ብመሰረት መምርሒታት ናይ ነፍሲ ወከፍ ኮሙን ይምርመር። እቲ ሰብ እዚ ቅድሚ ምግዓዝ ክፈልጥ የድሊ።

### Flags: help and money

flag-loan_planned = ልቓሕ ንምግዓዝ
    .why = ብመሰረት ሓደ ፖለቲካዊ እማመ፡ ኮሙን ገንዘባዊ ሓገዝ ጥራይ ንዘለዎ ሰብ ንምግዓዝ ዝኸውን ገንዘብ ከለቅሕ የብሉን። ዕዳ ምስኡ ናብቲ ሓድሽ ቦታ ይኸይድ።
flag-money_offered_to_move = እቲ ሰብ እንተ ግዒዙ ገንዘብ ክንህብ ንብል ኣለና
    .why = ብመሰረት መምርሒታት ከተማ Stockholm፡ ገንዘብ ሰባት ንምግዓዝ ክጥቀመሉ የብሉን። ኣብ ካልኦት ኮሙናት ግን ዘይንጹር ዞባ እዩ።
flag-rent_beyond_first_month = ልዕሊ ናይ መጀመርታ ወርሒ ክራይ ተስፋ ተዋሂቡ
    .why = ናይ መጀመርታ ወርሒ ክራይ ልሙድ ኣሰራርሓ እዩ። ዝያዳ ኣዋርሕ ናብ ምግዓዝ ክስሕብ ይኽእል።
flag-dwelling_arranged_by_us = ነቲ ገዛ ንሕና ረኺብናዮ
    .why = Statskontoret ኣብ መጠይቑ ነዚ ከም መለክዒ ተጠቒሙሉ። በይኑ ብዛዕባ ድሌት ናይቲ ሰብ ዋላ ሓንቲ ኣይነግርን።
flag-searched_elsewhere_for_person = ነቲ ሰብ ኣብ ካልኦት ኮሙናት ገዛ ንደልየሉ ኣለና
    .why = ብዛዕባ ገዛ ምኽሪ ምሃብ ልሙድ ደገፍ እዩ፡ ግን መሳርሒ ንጡፍ ተሳትፎ (aktiv medverkan) እውን ክኸውን ይኽእል።
flag-landlord_passed_on = ኣብ ካልኦት ኮሙናት ምስ ዘለዉ ኣካረይቲ ኣራኺብና
    .why = ኣብ ካልእ ቦታ ምስ ዘለዉ ኣካረይቲ ምርኻብ ሓገዝ ወይ ምምራሕ ክኸውን ይኽእል። ዝውስን ናይ ገዛእ ርእሲ ድሌት እዩ።
flag-guarantee_to_landlord = ንኣካራዪ ገዛ ገለ ነገር ተስፋ ሂብና
    .why = ኣብ ካልእ ኮሙን ንዘሎ ኣካራዪ ዝወሃብ ዋሕስ፡ እቲ ምግዓዝ ናበይ ከም ዝኸውን ክጸልዎ ይኽእል።
flag-moving_costs_unassessed = ወጻኢታት ምግዓዝ ብዘይ ምልክታ
    .why = ወጻኢታት ምግዓዝ ብልሙድ ኣገባብ ምስ ዝምርመር ልሙድ ሓገዝ እዩ። ብዘይ ምልክታ ግን ብቐሊሉ ከም መስሓቢ ይኸውን።
flag-moving_costs_after_assessment = ወጻኢታት ምግዓዝ ድሕሪ ምልክታ
    .why = ድሕሪ ልሙድ ምርመራ ዝወሃብ ወጻኢታት ምግዓዝ ልሙድ ሓገዝ እዩ።
flag-travel_arranged = ነቲ ጉዕዞ ንሕና ነዳልዎ
    .why = ዝተዳለወ ጉዕዞ ድሕረ-ባይታ እዩ። ናይ ገዛእ ርእሲ ድሌት ምስ ዘየለ ትርጉም ይረክብ።

### Flags: what would be left

flag-job_would_be_lost = እቲ ሰብ ስራሕ ምገደፈ
    .why = ስራሕ ምጥፋእ ነቲ ሳዕቤን የዕብዮ፡ ካብ ርእሱ ክኢሉ ምንባር ድማ ከርሕቕ ይኽእል።
flag-own_income_lost = ናይ ባዕሉ እቶት ምጠፍአ
    .why = ዝወሓደ እቶት ናብ ርእሱ ክኢሉ ምንባር ዘሎ መንገዲ ከንውሖ ይኽእል።
flag-network_left = እቲ ሰብ ኣብ ጥቕኡ ዘለዉ ሰባት ምሰኣነ
    .why = እቲ ኣብዚ ዘሎ መርበብ ሰባት ምስኡ ክግዕዝ ኣይክእልን።
flag-studies_broken_off = ትምህርቲ ወይ ልምምድ ስራሕ ምተቛረጸ
    .why = እቲ ሰብ ኣብ ትምህርትን ስራሕን ዘውፈሮ ጻዕሪ ክጠፍእ ይኽእል።
flag-care_out_of_reach = ፍሉይ ሕክምና ካብ ርሕቀት ወጻኢ ምኾነ
    .why = ቅድሚ ምግዓዝ እቲ ሕክምና ከም ብሓድሽ ክዳሎ ወይ እቲ ጉዕዞ ክፍታሕ የድሊ።
flag-adapted_home_left = እቲ ሰብ ዝተመዓራረየ ገዛ ምገደፈ
    .why = ዝተመዓራረየ ገዛ ምትካእ ግዜ ይወስድ።
flag-continuity_at_risk = ኣብ ቦታኡ ክጸንሕ ፍሉይ ድሌት ዘለዎ በይኑ ዝነብር ዓቢ ሰብ
    .why = ምኽሪ Socialstyrelsen፡ ቀጻልነት ዘድልዮ ሰብ ብፍላይ ኣብ ግምት የእትዎ።
flag-years_here_many = ኣብቲ ኮሙን ብዙሓት ዓመታት ነቢሩ
    .why = ምኽሪ Socialstyrelsen፡ ኣብ ሓደ ቦታ ንነዊሕ ዝነበረ ሰብ ኣብ ግምት የእትዎ።
flag-repeated_moves = ኣብ ሓጺር ግዜ ብዙሕ ምግዓዝ
    .why = ብዙሕ ምግዓዝ ሱር ምስዳድ የኽብድ፡ ብፍላይ ንቖልዑ።

### Flags: the place

flag-place_unknown = እቲ ሰብ ብዛዕባ እቲ ቦታ ዋላ ሓንቲ ኣይፈልጥን
    .why = ናበይ ከም ዝግዕዝ ዘይፈልጥ ሰብ ነቲ ምግዓዝ ክመርጾ ይኸብዶ።
flag-place_not_investigated = እቲ ቦታ ነጥቢ ብነጥቢ ኣይተጸንዐን
    .why = ስራሕ፡ ኣባይቲ፡ ትምህርቲ፡ ክንክን፡ ውሕስነትን ሕክምናን ነቲ ሰብ እንተ ወሓደ ማዕረ ጽቡቕ ክኸውን ኣለዎ። እዚ ንዝሕግዝ ኣካል ከም ሕጋዊ ግዴታ ተኣሚሙ ኣሎ።
flag-target_office_not_asked = ኣብቲ ቦታ ዘሎ ምምሕዳር ኣይተሓተን
    .why = ኣብኡ ከመይ ከም ዝኾነ ዝያዳ ዝፈልጥ እቲ ሓድሽ ኮሙን እዩ። ብዛዕባ መን ምዃኑ ከይተነግረ ሓፈሻዊ ሕቶታት ምሕታት ይከኣል።
flag-work_worse_there = ኣብቲ ቦታ ዝኸፍአ ናይ ስራሕ ዕድል
    .why = ናብ ስራሕ ዝነውሐ መንገዲ፡ ናብ ርእሱ ክኢሉ ምንባር ዝነውሐ መንገዲ ማለት እዩ።
flag-housing_worse_there = ንነዊሕ ግዜ ዝኸፍአ ናይ ገዛ ዕድል
    .why = ክትቅይረሉ እትኽእል ካልእ ገዛ እንተ ዘየለ፡ እቲ ቀዳማይ ገዛ ኣይኣክልን።
flag-education_worse_there = ኣብቲ ቦታ ዝኸፍአ ቤት ትምህርቲ ወይ ስልጠና
    .why = ንቤት ትምህርቲ ቆልዑን ንትምህርቲ ናይቲ ዓቢ ሰብን ይምልከት።
flag-care_worse_there = ኣብቲ ቦታ ዝኸፍአ ማሕበራዊ ክንክን
    .why = እቲ ሰብ ዘድልዮ ደገፍ ኣብኡ ክርከብ ክከኣል ኣለዎ።
flag-safety_worse_there = ኣብቲ ቦታ ዝኸፍአ ውሕስነት
    .why = ውሕስነት ማለት ናይቲ ሰብ ባዕሉ ስምዒትን ብዛዕባ እቲ ቦታ ዝፍለጥ ነገርን እዩ።
flag-health_care_worse_there = ኣብቲ ቦታ ዝኸፍአ ሕክምና
    .why = ናብቲ ሕክምና ብርትዓዊ መንገዲ ክብጻሕ ክከኣል ኣለዎ።
flag-integration_worse_there = ኣብቲ ቦታ ንምውህሃድ ዝኸፍአ ደገፍ
    .why = ቋንቋ፡ ርክባትን ናብ ሕብረተሰብ ዝመርሑ መንገድታትን ከም ብሓድሽ ንምህናጽ ግዜ ይወስድ።

### Flags: the dwelling

flag-dwelling_unseen = ነቲ ገዛ ዝረኣዮ ሰብ የለን
    .why = ገዛ ንምርካብ ዝሕግዝ፡ እቲ ገዛ ከም ዘሎ፡ ድሕን ምዃኑን ዝሰማማዕ ምዃኑን ክፈልጥ ይግባእ።
flag-dwelling_not_investigated = እቲ ገዛ ነጥቢ ብነጥቢ ኣይተጸንዐን
    .why = ኩነታት፡ ኣካራዪ፡ ክራይ፡ ናይ ብሓቂ ወጻኢታት፡ ስፍሓትን ንኽንደይ ከም ዝጸንሕን፡ ሰብ ቅድሚ ምግዓዙ ክፍለጥ ኣለዎ።
flag-dwelling_poor_condition = እቲ ገዛ ሕማቕ ኩነታት ኣለዎ
    .why = ሕማቕ ገዛ ኣብዚ፡ ብሕማቕ ገዛ ኣብኡ ኣይፍታሕን።
flag-landlord_doubtful = ዘጠራጥር ኣካራዪ ገዛ
    .why = ዝና ናይ ኣካራዪ ሓደ ካብቶም ክጽንዑ ዘለዎም ነጥብታት እዩ።
flag-landlord_counts_on_support = ኣካራዪ ገዛ ካብ ማሕበራዊ ኣገልግሎት ክፍሊት ይጽበ
    .why = ዓቕሚ ክፍሊት ንምግምጋም ኣካራዪ ባዕሉ ሓላፍነት ኣለዎ። ሓገዝ ፈጺሙ ኣቐዲሙ ውሑስ ኣይኮነን።
flag-rent_too_high = እቲ ክራይ ኣዝዩ ብዙሕ እዩ
    .why = እቲ ሓድሽ ኮሙን ዘይቅበሎ ክራይ ዕዳ ይኸውን።
flag-real_costs_not_covered = እቲ ሓገዝ ንኹሎም ናይ ብሓቂ ወጻኢታት ኣይሽፍንን
    .why = ኤለክትሪክ፡ ምውቐትን ጉዕዞን ብዙሕ ክኸውን ይኽእል። እቲ ሰብ ናብ ዘይኣክል ገንዘባዊ ኩነታት ክመጽእ የብሉን።
flag-electric_heating = እቲ ገዛ እቲ ሰብ ብዝኸፍሎ ኤለክትሪክ ይሙቕ
    .why = ርትዓዊ ናይ ብሓቂ ወጻኢታት ኤለክትሪክ ካብቲ ናይ ሃገር መለክዒ (riksnorm) ወጻኢ እዩ። ስሩዕ መጠን ኣዝዩ ውሑድ ክኸውን ይኽእል።
flag-dwelling_not_lasting = እቲ ገዛ ንነዊሕ ዘይጸንሕ እዩ
    .why = ሓጺር ውዕል ካልእ ተወሳኺ ምግዓዝ ማለት ክኸውን ይኽእል።
flag-dwelling_too_small = እቲ ገዛ ኣዝዩ ጸቢብ እዩ
    .why = እቲ ገዛ ነታ ስድራ ክሰማማዕ ኣለዎ፡ ቆልዑ ምስ ዓበዩ እውን።
flag-dwelling_far_away = እቲ ገዛ ካብ ኣገልግሎታት ርሑቕ እዩ
    .why = ነዊሕ ርሕቀት ንስራሕ፡ ቤት ትምህርትን መዓልታዊ ናብራን ይጸልዎ።
flag-dwelling_condemned = እቲ ገዛ ንመንበሪ ዘይበቅዕ ወይ ዘይሰማማዕ እዩ
    .why = ናብኡ ዝግዕዝ ሰብ ክህሉ የብሉን።
flag-same_route_house = ብዙሓት ኣብቲ ህንጻ ዘለዉ ብተመሳሳሊ መንገዲ መጺኦም
    .why = እዚ ፍልጠት ብዛዕባ እቲ ህንጻን ኣካራዪን እዩ፡ ብዛዕባ እቲ ሰብ ኣይኮነን።
flag-rented_from_us = እቲ ሰብ ካብ ናትና ኮሙን ምተኻረየ
    .why = ኣብ ካልእ ኮሙን መንበሪ ባዕሉ ዘዳሉ ኮሙን፡ ሓላፍነት ክሳብ ሕጂ ክህልዎ ይኽእል።

### Flags: adults and children

flag-adult_wants_to_stay = ካልእ ዓቢ ሰብ ክጸንሕ ይደሊ
    .why = ነፍሲ ወከፍ ዓቢ ሰብ ባዕሉ ይውስን። ናይቲ ሓደ እወ ናይቲ ካልእ እወ ኣይኮነን።
flag-adult_not_asked = ካልእ ዓቢ ሰብ ኣይተሓተን
    .why = ነፍሲ ወከፍ ዓቢ ሰብ ባዕሉ ክሕተት ኣለዎ፡ በይኑ እንተ ኾነ ይሓይሽ።
flag-children_uprooted = ቆልዑ ቤት ትምህርቲ ወይ ኣዕሩኽ ምገደፉ
    .why = ቆልዑ ካብ ቦታኦም ምውጻእ ብፍላይ ይጎድኦም። ኣብዚ ዘለዎም ሱር ኣብ ግምት ክኣቱ ኣለዎ።
flag-child_impact_missing = ኣብ ቆልዑ ዘሎ ሳዕቤን ኣይተጸንዐን
    .why = ኣብ ኩሉ ንቖልዑ ዝምልከት ስጉምቲ፡ ዝበለጸ ረብሓ ቆልዓ ቅድሚ ውሳነ ክግምገም ኣለዎ።
flag-child_not_heard = ሓደ ቆልዓ ርእይቶኡ ክዛረብ ዕድል ኣይተዋህቦን
    .why = ቆልዑ ኣብ ዝምልከቶም ጉዳያት ክስምዑ መሰል ኣለዎም።
flag-child_wants_to_stay = ሓደ ቆልዓ ክጸንሕ ይደሊ
    .why = ርእይቶ ናይቲ ቆልዓ ብመሰረት ዕድመን ብስለትን ክብደት ክወሃቦ ኣለዎ።

### Flags: contact, support and decision

flag-contact_without_ground = ብዘይ ፍቓድ ወይ ናይ ሕጊ መሰረት ሓበሬታ ተዋሂቡ
    .why = ኣብ ማሕበራዊ ኣገልግሎት ዘሎ ሓበሬታ፡ ኣንጻር ማሕበራዊ ኣገልግሎት ካልእ ኮሙን እውን ብምስጢራውነት (sekretess) ይሕሎ።
flag-shared_consent_unclear = ሓበሬታ ብዛዕባ እቲ ሰብ ተዋሂቡ፡ እቲ ፍቓድ ግን ንጹር ኣይኮነን
    .why = ብዘይ እቲ ሰብ ዝርድኦ እወ ወይ ካልእ ናይ ሕጊ መሰረት ሓበሬታ ክወሃብ ኣይፍቀድን።
flag-contact_before_safe = ቅድሚ ሓለዋ ምንጻሩ ምስቲ ሓድሽ ኮሙን ዝተገብረ ርክብ
    .why = እቲ ርክብ እቲ ሰብ ኣበይ ከም ዘሎ ወይ ኣበይ ክነብር ምዃኑ ከርኢ ይኽእል። ኣድራሻ፡ ቴለፎንን ኢመይልን ናይ ዝፈራርሕዎ ሰብ ኣብ ኩሎም ናይ መንግስቲ ኣካላት ምስጢር እዩ።
flag-consent_not_asked = እቲ ሰብ ብዛዕባ ርክብ ኣብ መንጎ እተን ኮሙናት ኣይተሓተን
    .why = ፍቓድ እንተሎ ኮሙናት ቅድሚ ምግዓዝ ንሓድሕደን ክዛረባ ይኽእላ። እዚ ዕድል ሳሕቲ እዩ ዝጥቀመሉ።
flag-contact_not_made = ፍቓድ ኣሎ፡ ርክብ ግን ኣይተገብረን
    .why = ናይ ምንጋር ሓፈሻዊ ሕጋዊ ግዴታ የለን፡ ግን ብዘይ ርክብ እቲ ኣብኡ ዝወሃብ ደገፍ ዝወሓደ ምድላው ይህልዎ።
flag-consent_refused = እቲ ሰብ ንርክብ ኣይፋል ኢሉ
    .why = ኣይፋል ይሰርሕ። ነቲ ደገፍ ኣይጸልዎን፡ ኣብ ሕቶ ክኣቱ ድማ የብሉን።
flag-only_number_given = ነቲ ሰብ ቁጽሪ ጥራይ ተዋሂብዎ
    .why = Munkedal፡ ምግዓዝ ኣቐዲሙ ምስ ዘይዳሎ ከምዚ ልሙድ ከም ዝኾነ ይገልጽ። ኣብ ርክብ ምሕጋዝ ካልእ እዩ።
flag-help_to_apply_wanted = ምስቲ ሓድሽ ኮሙን ንምርኻብ ሓገዝ ይደሊ
    .why = ነቲ ሓገዝ ክንህቦ ንኽእል። እቲ ሰብ ባዕሉ የመልክት።
flag-support_without_handover = ዝቕጽል ዘሎ ደገፍ ኣይተመሓላለፈን
    .why = ዝቕጽል ዘሎ ደገፍ ካብ ኮሙን ናብ ኮሙን ክመሓላለፍ ወይ ክሰግር ይኽእል። እቲ ሰብ ብዘይ ደገፍ ክተርፍ የብሉን።
flag-help_without_decision = ንምግዓዝ ሓገዝ ብዘይ ጽሑፋዊ ውሳነ
    .why = ብዘይ ውሳነ ሓላፊ መን ምዃኑ ክርአ ኣይከኣልን፡ እቲ ሰብ ድማ ይግባይ ክብል ኣይክእልን።
flag-decided_without_mandate = መን ክውስን ከም ዝፍቀዶ ንጹር ኣይኮነን
    .why = ንምግዓዝ ሓገዝ ዝውስን ሰብ ነዚ ናይ ምግባር መሰል ክህልዎ ኣለዎ።

### Flags: what comes first

flag-acute_need = ህጹጽ ድሌት
    .why = ኣብ ዝርርብ ህጹጽ ድሌታት ካብ ኩሉ ይቕድም።
flag-protection_unclear = ድሌት ሓለዋ ኣይነጸረን
    .why = ዝጎደለ መልሲ ኣይፋል ኣይኮነን። ምስ ካልኦት ርክብ ክጽበ ኣለዎ።
flag-danger_now = ሕጂ ምፍርራህ ወይ ዓመጽ
    .why = ድሕንነት ናይቲ ሰብ ካብ ኩሉ ካልእ ሕቶታት ይቕድም።
flag-child_needs_help_now = ሓደ ቆልዓ ሕጂ ሓገዝ የድልዮ
    .why = ናይቲ ቆልዓ ድሌት ሓለዋ ብኡንብኡ ክግምገም ኣለዎ።
flag-protection_not_started = እቲ ሓለዋ ኣይተጀመረን
    .why = ንሓለዋ ዝግበር ምግዓዝ ካብ ቀዳመይቲ መዓልቲ ጀሚሩ መደብ ይጠልብ።
flag-protected_housing_uninformed = እቲ ሓድሽ ኮሙን ዘይፈልጦ ሓለዋ ዘለዎ መንበሪ
    .why = ኣብቲ ሓድሽ ቦታ ዘሎ ሓለዋ መደብ የድልዮ። ነቲ ናይ ሓለዋ ኣሰራርሓ ተኸተሉ፡ ካልእ ኣይትግበሩ።

### Flags: speaks against

flag-own_wish = ንምግዓዝ ንጹር ናይ ገዛእ ርእሲ ድሌት
    .why = ናይ ገዛእ ርእሲ ድሌት እንተሎ እቲ ሓገዝ ልሙድ ደገፍ እዩ። ነቶም ብባዕሎም ክልኩላት ዝኾኑ ግዴታታት ወይ ንጽገታት ግን ኣየጥፍኦምን።
flag-asked_for_the_help = ባዕሉ ነቲ ሓገዝ ሓቲቱ
    .why = እቲ ሰብ ባዕሉ ዝሓተቶ ሓገዝ ልሙድ ደገፍ እዩ።
flag-home_exhausted = እቶም ኣብቲ ኮሙን ዘለዉ መንገድታት ተፈቲኖም
    .why = ምግዓዝ ቅድሚ ምልዓሉ፡ ኣብዚ ዘለዉ ዕድላት ተፈቲኖም።
flag-moves_for_protection = ካብ ዓመጽ ወይ ምፍርራህ ንሓለዋ ምግዓዝ
    .why = ከምዚ ዝበለ ምግዓዝ ብፍሉይ ኣገባብ ይተሓዝ፡ ከም ንጡፍ ተሳትፎ ድማ ኣይንበብን።
flag-contact_with_consent = ብፍቓድ ርክብ ኣብ መንጎ እተን ኮሙናት
    .why = ቅድሚ ምግዓዝ ዝግበር ምትሕብባር፡ ድሌት ናይቲ ሰብ ኣብ ማእከል ከም ዘሎ ዘመልክት እዩ።
flag-decided_together = ብሓባር ይውሰን፡ ርእሱ ክኢሉ ንምንባር
    .why = ደገፋት (insatser) ምስቲ ውልቀ-ሰብ ብሓባር ክዳለዉ ኣለዎም።
flag-place_as_good = እቲ ቦታ ተጸኒዑ፡ እንተ ወሓደ ማዕረ ጽቡቕ እዩ
    .why = ነቲ ሰብ ዝምልከቱ ኩነታት ነጥቢ ብነጥቢ ተነጻጺሮም።
flag-dwelling_fit = እቲ ገዛ ተጸኒዑ፡ ይሰማማዕ ድማ
    .why = እቲ ገዛ ንነዊሕ ዝጸንሕ እዩ፡ ነታ ስድራ ድማ ይሰማማዓ።
flag-rules_explained = እቲ ሰብ ሕግታት ክፈላለዩ ከም ዝኽእሉ ይፈልጥ
    .why = እቲ ሰብ እቲ ምግዓዝ እንታይ ከስዕብ ከም ዝኽእል ዝያዳ ይፈልጥ።
flag-children_heard = ቆልዑ ተሰሚዖም፡ እቲ ሳዕቤን ድማ ተጸኒዑ
    .why = ርእይቶን ድሌታትን ቆልዑ ቅድሚ ምግዓዝ ተላዒሉ።
flag-work_or_study_there = ኣብቲ ቦታ ስራሕ ወይ ትምህርቲ
    .why = ኣብ ቀረባ ዘሎ ስራሕ ንምግዓዝ ጽቡቕ ምኽንያት እዩ።
flag-found_dwelling_self = ነቲ ገዛ ባዕሉ ረኺቡዎ
    .why = ባዕልኻ ገዛ ምድላይን ምምራጽን ናይ ገዛእ ርእስኻ ድሌት ከርኢ ይኽእል፡ ሓደ እኳ እንተ ዘይኣገደደን እትመርጸሉ እንተ ነይሩን።
flag-could_say_no = ብዘይ ሳዕቤን ኣይፋል ክብል ይኽእል ነይሩ
    .why = እቲ ሰብ ብናጻ ክነጽግ እንተ ኽኢሉ፡ ኮሙን ኣብ ካልእ ቦታ ገዛ ከቕርብ ይፍቀዶ።
flag-home_offered_here = ኣብዚ መንበሪ ቀሪቡ ወይ ተደልዩ
    .why = ኣብዚ ንምጽናሕ ደገፍ ኣሎ።
flag-kept_queue_place = ናይ ገዛ ዕቋርን ተራ ኣብ መስርዕን ይጸንሓሉ
    .why = ንምምላስ ዘሎ መንገዲ ክፉት የጽንሕ።
flag-general_search_help = ገዛ ንምድላይ ሓፈሻዊ ሓገዝ
    .why = ባዕልኻ ገዛ ንምድላይ፡ ወይ ኣብዚ ንምድላይ፡ ዝወሃብ ሓገዝ ልሙድ ደገፍ እዩ።
flag-stable_home_as_reason = ርጉእ ገዛ ወይ ዝበለጸ ረብሓ ቆልዑ ከም ምኽንያት
    .why = እቲ ምኽንያት ነቲ ምግዓዝ የረድእ። ንናይ ገዛእ ርእሲ ድሌት ግን ኣይትክኦን።

### Contradictions

contradiction-wish_and_requirement = እቲ ሰብ ባዕሉ ክግዕዝ ይደሊ፡ እቲ ደገፍ ግን ምስ ካልኦት ኮሙናት ተኣሳሲሩ ኣሎ ወይ ኣይፋል ምባል ሳዕቤን ነይርዎ።
contradiction-wish_and_no_alternative = እቲ ሰብ ባዕሉ ክግዕዝ ይደሊ፡ ብተመሳሳሊ ግዜ ድማ ኣብዚ ዝቐረበሉ ነገር የለን።
contradiction-wish_and_ultimatum = እቲ ሰብ ባዕሉ ክግዕዝ ይደሊ፡ እንተ ዘይኮነ ግን ብዘይ ገዛ ወይ ብዘይ ገንዘብ ምተረፈ።
contradiction-wish_and_forced = እቲ ሰብ ባዕሉ ክግዕዝ ይደሊ፡ ብተመሳሳሊ ግዜ ድማ ዝተገደደ ኮይኑ ይስምዖ።
contradiction-wish_and_would_stay = እቲ ሰብ ባዕሉ ክግዕዝ ይደሊ፡ እቲ ምርጫ ናጻ እንተ ዝኸውን ግን ካልእ ምመረጸ።
contradiction-first_wish_and_last = ኣብቲ ታሪኽ እቲ ሰብ ክጸንሕ ይደሊ ነይሩ፡ ኣብታ ናይ መወዳእታ ሕቶ ግን ክግዕዝ ይደሊ።
contradiction-wish_and_decided_by_us = እቲ ሰብ ባዕሉ ክግዕዝ ይደሊ፡ ብተመሳሳሊ ግዜ ድማ ንሕና ወይ ካልእ ሰብ ከም ዝውስን ይብል።
contradiction-no_wish_and_would_move = እቲ ሰብ ክግዕዝ ኣይደልን፡ እቲ ምርጫ ናጻ እንተ ዝኸውን ግን ናብኡ ምግዓዝ ምመረጸ።
contradiction-asked_and_no_wish = እቲ ሰብ ንምግዓዝ ሓገዝ ሓቲቱ፡ ብተመሳሳሊ ግዜ ድማ ክግዕዝ ኣይደልን።
contradiction-nothing_offered_but_possible = ነቲ ሰብ ኣብዚ ዝቐረበሉ ነገር የለን፡ ምርግጋጽና ግን ገዛ ክዳሎ ከም ዝከኣል የርኢ።
contradiction-refused_but_contacted = እቲ ሰብ ንርክብ ኣይፋል ኢሉ፡ ብፍቓድ ዝተገብረ ርክብ ወይ ብመደብ ዝግበር ምርካብ ግን ተመዝጊቡ ኣሎ።
contradiction-seen_by_us_not_looked_into = ካባና ሓደ ሰብ ነቲ ገዛ ርእይዎ፡ ብዛዕብኡ ግን ዝተጸንዐ ነገር የለን።
contradiction-unseen_but_investigated = ኩነታት ናይቲ ገዛ ተጸኒዑ፡ ነቲ ገዛ ዝረኣዮ ሰብ ግን የለን።

### Worked out

computed-days_to_move = { $value ->
    [one] ክሳብ እቲ ዝተሓሰበ ምግዓዝ { $value } መዓልቲ ተሪፉ።
   *[other] ክሳብ እቲ ዝተሓሰበ ምግዓዝ { $value } መዓልታት ተሪፉ።
}
computed-housing_cost = ክራይን ኤለክትሪክን ብሓባር ኣብ ወርሒ { $value } kr ይኸውን።
computed-first_rent = ናይ ሓደ ወርሒ ክራይ ጥራይ። ክራይ ኣቐዲሙ እዩ ዝኽፈል፡ ናይ መጀመርታ ምኽፋል ድማ ልሙድ ኣሰራርሓ እዩ። ንዝኾነ ኣይድግፍን፡ ኣይቃወምን።

### Worth a second look

check-same_municipality = እቲ ሓድሽ ኮሙን እቲ እቲ ሰብ ዝነብረሉ ዘሎ ባዕሉ ኮሙን እዩ።
check-move_in_the_past = እታ ዝተሓሰበት መዓልቲ ምግዓዝ ቅድሚ እዚ ናይ ሎሚ ዝርርብ እያ። እቲ ሰብ ድሮ ግዒዙ ድዩ?
check-consent_already_over = እቲ ፍቓድ ክሳብ ዝሓለፈት መዓልቲ ክሰርሕ ኣይክእልን።
check-consent_ends_before_move = እቲ ፍቓድ ቅድሚ ምግዓዝ ይውዳእ። እቲ ሰብ ከምኡ ድዩ ዝደልዮ?

### Measures

measure-acute_needs = ነቶም ህጹጽ ድሌታት ሸፍኑ
    .how = ሎሚ ብዛዕባ መግቢ፡ መንበርን መድሃኒትን መርምሩ። ምግዓዝ ንህጹጽ ነገር ፈጺሙ መልሲ ኣይኮነን።
measure-clear_up_protection = ድሌት ሓለዋ ኣነጽሩ
    .how = በይኑ፡ ኣድላዪ እንተ ኾይኑ ምስ ካልእ ኣስተርጓሚ፡ ደጊምኩም ሕተቱ። ቅድሚኡ ምስ ካልኦት ርክብ ኣይትግበሩ።
measure-safety_routine = ነቲ ናይ ሓለዋ ኣሰራርሓ ተኸተሉ
    .how = ኣብቲ ፕሮቶኮል ዝኾነ ቦታ ኣይትጽሓፉ። እቲ ኣሰራርሓ እንተ ዘይኣዚዙ ኣይትራኸቡ፡ ዝኾነ ሓበሬታ ድማ ኣይትሃቡ።
measure-apply_before_move = እቲ ሰብ ቅድሚ ምግዓዙ ኣብቲ ሓድሽ ኮሙን ንኸመልክት ሓግዝዎ
    .how = ብሰንኪ ዓመጽ ወይ ካልእ በደል ክግዕዝ ዘለዎ ሰብ ኣቐዲሙ ኣብኡ ከመልክት ይፍቀዶ። ነቲ ርክብ በቲ ናይ ሓለዋ ኣሰራርሓ ዝእዝዞ ኣገባብ ጥራይ ግበርዎ።
measure-child_protection = ናይቲ ቆልዓ ድሌት ሓለዋ ብኡንብኡ ገምግሙ
    .how = ኣብታ መዓልቲ ናይ ስክፍታ ሓበሬታ (orosanmälan) ኣቕርቡ ወይ ንጉጅለ ቆልዑ ኣሕልፍዎ።
measure-withdraw_requirement = ነቲ ግዴታ ስሓብዎ
    .how = እቲ ደገፍ ኣብ ካልኦት ኮሙናት ኣብ ምድላይ ከም ዘይምርኮስ ነቲ ሰብ ብቓልን ብወረቐትን ንገርዎ። ነቲ ውጥን ቀይርዎ፡ ነቲ ግዴታ ዝደገሙ መሳርሕቲ ድማ ንገርዎም።
measure-review_decision = ነቲ ውሳነ ደጊምኩም መርምርዎ
    .how = ነቲ ምልክታ ከም ብሓድሽ ኣልዕልዎ፡ ነቲ ድሌት ካልእ ኮሙን ከይጠቐስኩም ገምግምዎ። ነቶም ምኽንያታት ጽሓፉ።
measure-help_to_appeal = እቲ ሰብ ይግባይ ንኽብል ሓግዝዎ
    .how = ነቲ ውሳነ ብጽሑፍ ምስ ምኽንያቱ ሃቡ። እቲ ይግባይ ካብታ እቲ ሰብ ነቲ ውሳነ ዝረኸበላ መዓልቲ ኣብ ውሽጢ ሰለስተ ሰሙን ክበጽሕ ኣለዎ።
measure-respect_the_no = ንኣይፋል ተቐበሉ
    .how = እቲ ኣይፋል ከም ዝሰርሕን እቲ ደገፍ ከም ዝቕጽልን ንገሩ። እቲ ሰብ ኣይፋል ከም ዝበለን ከም ዝተኸብረን ኣብ መዝገብ ጉዳይ (journal) ጽሓፉ።
measure-stop_here = ነቲ ምግዓዝ ንቕድሚት ኣይትሓግዝዎ
    .how = ዝጀመረ ነገር ደው ኣብሉ፦ ውዕል፡ ክራይ፡ ጉዕዞ። ናብቲ ኣብዚ ክዳሎ ዝከኣል ተመለሱ።
measure-ask_wish_again = ብዛዕባ ድሌት ሓንሳብ ከም ብሓድሽ ሕተቱ
    .how = ብክፉት፡ ኣብ ካልእ መዓልትን በይኑን ሕተቱ። ብቦታ ወይ ብገዛ ኣይትጀምሩ።
measure-wait_for_own_request = ናይቲ ሰብ ባዕሉ ትምኒት ተጸበዩ
    .how = እቲ ሰብ ባዕሉ ክሳብ ዝሓትት ንምግዓዝ ሓገዝ ኣይተቕርቡ። ሽዑ ብኸመይን መዓስን ጽሓፉ።
measure-write_down_wish = ናይቲ ሰብ ባዕሉ ቃላት ጽሓፉ
    .how = እቲ ሰብ ዝበሎ፡ ካብ ገምጋምኩም ፈሊኹም፡ ምስ መዓልቱን ዝተቐበሎ ሰብን ጽሓፉ። እቲ ሰብ ከንብቦ ወይ ክሰምዖ ግበሩ።
measure-book_interpreter = ኣስተርጓሚ መድቡ
    .how = ምስ ኣስተርጓሚ ሓድሽ ግዜ መድቡ፡ ነቶም ሕቶታት ድማ ደጊምኩም ሕተቱ። ዕጽፊ ግዜ ሓስቡ።
measure-speak_alone = ምስቲ ሰብ በይኑ ተዛረቡ
    .how = ንስኹም፡ እቲ ሰብን እቲ ኣስተርጓሚን ጥራይ።
measure-say_may_decline = እቲ ሰብ ኣይፋል ክብል ከም ዝፍቀዶ ንገሩ
    .how = ብቐሊል ቃላት ንገሩ፦ ኣይፋል ክትብሉ ይፍቀደኩም። ሓሳብኩም ክትቅይሩ ይፍቀደኩም። እቲ ኣብዚ ዘሎ ደገፍ ኣይጎድልን። እቲ ሰብ ብኸመይ ከም ዝተረድኦ ሕተቱ።
measure-home_first = ቅድም ነቶም ኣብቲ ኮሙን ዘለዉ መንገድታት ፈትኑ
    .how = ኩባንያ ኣባይቲ ኮሙን፡ ብሕታውያን ኣካረይቲ፡ ማሕበራዊ ውዕል ገዛ (socialt kontrakt)፡ ግዝያዊ መንበርን መስርዕ ገዛን ርኣዩ። ንነፍሲ ወከፍ መንገዲ እቲ መልሲ እንታይ ከም ዝኾነ ጽሓፉ።
measure-offer_home_here = ነቲ ኣብዚ ዘሎ ገዛ ኣቕርቡ
    .how = ነቲ ሰብ ኣብ መንጎ ምጽናሕን ምግዓዝን ምርጫ ሃብዎ፡ ንኽልቲኡ ወገን ማዕረ ሓገዝ ብምሃብ።
measure-start_from_needs = ካብ ድሌት ናይቲ ሰብ ተበገሱ
    .how = ነታ ሕቶ ከም ብሓድሽ መርምርዋ፦ እቲ ሰብ እንታይ የድልዮ? ወጻኢታት ናይቲ ኮሙንን ሕጽረት ኣባይትን ጸገም ናይቲ ሰብ ከም ዘይኮነ ንገሩ።
measure-explain_rules = ሕግታት ክፈላለዩ ከም ዝኽእሉ ግለጹ
    .how = ነፍሲ ወከፍ ኮሙን ናይ ባዕሉ መምርሒታት ከም ዘለዎን ናይ ባዕሉ ገምጋም ከም ዝገብርን፡ ኣብኡ ድማ ተስፋ ዝተዋህበ ነገር ከም ዘየለ ንገሩ።
measure-no_loan = ንምግዓዝ ገንዘብ ኣይተለቅሑ
    .how = ወጻኢታት ምግዓዝን ቀዳማይ ክራይን ከም ልሙድ ሓገዝ መርምሩ። ልቓሕ ድሮ ተስፋ ተዋሂቡ እንተ ኾይኑ፦ ምስ ሓላፊኹም ኣልዕልዎ፡ መልሲ ድማ ብጽሑፍ ሃቡ።
measure-no_money_offer = ነቲ ገንዘብ ንምሃብ ዝቐረበ ሓሳብ ስሓብዎ
    .how = ገንዘብ ምስ ምግዓዝ ናይቲ ሰብ ፈጺምኩም ኣይተተኣሳስርዎ። እቲ ሰብ ዘድልዮ ድሕሪ ምልክታ ይምርመር።
measure-first_month_only = ናይ መጀመርታ ወርሒ ክራይ ጥራይ ሃቡ
    .how = ልሙድ ኣሰራርሓ ናይ መጀመርታ ወርሒ እዩ። ዝያዳ እንተ ኣድልዩ፡ ኣብኡ እቲ ደገፍ ብኸመይ ከም ዝቕጽል ፍለጡ። ነቲ ሓድሽ ኮሙን ፍቓድ ምስ ዝህሉን ናይ ሓለዋ ሕቶ ንጹር ምስ ዝኸውንን ጥራይ ሕተትዎ።
measure-assess_moving_costs = ወጻኢታት ምግዓዝ ብልሙድ ኣገባብ መርምሩ
    .how = ምልክታ ተቐበሉ፡ ነቲ ድሌት ብገንዘብ መርምሩ፡ ውሳነ ድማ ጽሓፉ።
measure-teach_to_search = ነቲ ሰብ ኣብ ናይ ባዕሉ ምድላይ ደግፍዎ
    .how = ብኸመይ ከም ዝድለን ናበይ ከም ዝኽየድን፡ ቅድም ኣብቲ ናይ ባዕልኹም ኮሙን፡ ኣርእዩ። እቲ ሰብ ክመርጽን ባዕሉ ምስ ኣካራዪ ክራኸብን ግደፉ።
measure-keep_what_works = ነቲ ጽቡቕ ዝኸይድ ዘሎ ዓቅብዎ
    .how = ስራሕ፡ ትምህርቲ፡ ደገፍ፡ ሕክምና፡ ዝተመዓራረየ ገዛን ሰባትን ርኣዩ። ንነፍሲ ወከፍ ነገር ብኸመይ ክዕቀብ ከም ዝከኣልን እንተ ዘይኮነ እንታይ ከም ዝኸውንን ጽሓፉ።
measure-visit_place = እቲ ሰብ ነቲ ቦታ ክርእዮ ግበሩ
    .how = ዝኾነ ነገር ቅድሚ ምውሳኑ ብጽሖት እምሙ። ናብ ድኳን፡ ቤት ትምህርቲ፡ ስራሕን ሕክምናን ዘለዉ መንገድታት ርኣዩ።
measure-investigate_place = ነቲ ቦታ ነጥቢ ብነጥቢ ኣጽንዕዎ
    .how = ስራሕ፡ ኣባይቲ፡ ትምህርቲ፡ ክንክን፡ ውሕስነት፡ ሕክምናን ኣድላዪ ክኸውን ከሎ ምውህሃድን፡ ምስቲ እቲ ሰብ ኣብዚ ዘለዎ ኣነጻጽሩ። ካበይ ከም እትፈልጥዎ ጽሓፉ።
measure-ask_target_office = ኣብቲ ቦታ ንዘሎ ምምሕዳር ሕተቱ
    .how = ብዛዕባ ኩነታትን መምርሒታትን ሓፈሻዊ ሕቶታት ሕተቱ። ብዘይ ፍቓድ ብዛዕባ መን ምዃኑ ዘርኢ ነገር ኣይትዛረቡ።
measure-talk_through_place = ብዛዕባ እቲ ዝኸፍአ ነገር ተዘራረቡ
    .how = እትፈልጥዎ ነቲ ሰብ ብህድኣት ንገርዎ። ነቲ ሰብ እንታይ ማለት ከም ዝኾነ ሕተቱ። እቲ ሰብ ክሳብ ዝሓስብ ውሳነ ኣጽንሑ።
measure-visit_dwelling = ነቲ ገዛ ርኣይዎ
    .how = እቲ ውዕል ቅድሚ ምፍራሙ እቲ ሰብ ነቲ ገዛ ንኽርእዮ ሓግዝዎ። እንተ ዘይኮነ ኣብቲ ቦታ ዝርከብ ናጻ ሰብ ክርእዮ ሕተቱ።
measure-investigate_dwelling = ነቲ ገዛ ነጥቢ ብነጥቢ ኣጽንዕዎ
    .how = ኩነታት፡ ኣካራዪ፡ ክራይ፡ ናይ ብሓቂ ወጻኢታት፡ ስፍሓትን ክሳብ መዓስ ኣብኡ ክነበር ከም ዝፍቀድን። ቃል ጥራይ ዘይኮነ ወረቐት ሕተቱ።
measure-count_real_costs = ነቶም ናይ ብሓቂ ወጻኢታት ቀምሩ
    .how = ክራይ፡ ኤለክትሪክ፡ ምውቐት፡ መድሕንን ጉዕዞን ቀምሩ። ኣብ ብኤለክትሪክ ዝሙቕ ገዛ ናይ ኤለክትሪክ ወጻኢ ብኸመይ ከም ዝቕመር ኣብ መምርሒታት ናይቲ ሓድሽ ኮሙን ርኣዩ።
measure-find_better_dwelling = ካልእ ገዛ ድለዩ
    .how = ነዚ ገዛ ሕደግዎ። ኣብቲ ናይ ባዕልኹም ኮሙን ከም ብሓድሽ ጀምሩ፡ ኣብቲ ቦታ ድማ እቲ ሰብ ክሳብ ሕጂ ናብኡ ክኸይድ እንተ ደልዩ ጥራይ።
measure-talk_to_landlord = ምስ ኣካራዪ ገዛ ተዛረቡ
    .how = ሓገዝ ንነፍሲ ወከፍ ሰብ በይኑ ከም ዝምርመርን ኣካራዪ ባዕሉ ዓቕሚ ክፍሊት ከም ዝግምግምን ንገሩ። ዝኾነ ነገር ኣይትተስፍዉ። ብዘይ ፍቓድ ስም ዝኾነ ሰብ ኣይትጥቀሱ።
measure-check_responsibility = ኣየናይ ኮሙን ሓላፍነት ከም ዘለዎ መርምሩ
    .how = ኣብ ካልእ ኮሙን መንበሪ ንሕና ባዕልና እንተ ኣዳሊና፡ ሓላፍነት ኣባና ክጸንሕ ይኽእል። ቅድሚ ውሳነ ኣማኻሪ ሕጊ (jurist) ይርኣዮ።
measure-each_adult_alone = ንነፍሲ ወከፍ ዓቢ ሰብ በይኑ ሕተቱ
    .how = ንነፍሲ ወከፍ ናይ ባዕሉ ግዜ፡ ኣድላዪ እንተ ኾይኑ ናይ ባዕሉ ኣስተርጓሚ መድቡ። ኩሎም ዓበይቲ ክሳብ ዝምልሱ ነቲ ምግዓዝ ኣጽንሕዎ።
measure-child_impact_analysis = ትንተና ሳዕቤን ቆልዑ (barnkonsekvensanalys) ግበሩ
    .how = ንነፍሲ ወከፍ ቆልዓ ጽሓፉ፦ ቤት ትምህርቲ፡ ኣዕሩኽ፡ ጥዕና፡ ደገፍን ኣብዚ ዘለዎ ሱርን፡ ምግዓዝ ከ እንታይ ማለት ምዃኑ። ቅድሚ ውሳነ ግበርዎ።
measure-hear_children = ንቖልዑ ስምዕዎም
    .how = ንነፍሲ ወከፍ ቆልዓ ንዕድሚኡ ዝሰማማዕ ሓበሬታን ናይ ባዕሉ ናይ ምዝራብ ዕድልን ሃብዎ። ነቲ መልሲ ኣብ ግምት ኣእትውዎ፡ ብኸመይ ድማ ጽሓፉ።
measure-stop_contact = ነቲ ርክብ ኣቋርጽዎ እሞ ኣርምዎ
    .how = ካልእ ሓበሬታ ኣይትሃቡ። እንታይ ከም ዝተዋህበ ንሓላፊኹምን ነቲ ሰብን ንገሩ።
measure-limit_contact = እቲ ርክብ ከርእዮ ዝኽእል ነገር ደርቱ
    .how = ካልእ ነገር ኣይትንገሩ። ነቲ ሓድሽ ኮሙን እንታይ ከም ዝተነግሮን መን ከንብቦ ከም ዝኽእልን ፍለጡ። ምስቲ ብዛዕባ ሓለዋ ሓላፍነት ዘለዎ ተዛረቡ፡ እንታይ ከም ዘጋጠመ ድማ ጽሓፉ።
measure-consent_to_contact = ንርክብ ፍቓድ ሕተቱ
    .how = እቲ ፍቓድ እንታይ ከም ዝምልከት፡ ንመን፡ ክሳብ መዓስን ብኸመይ ከም ዝስሓብን ጽሓፉ።
measure-contact_target_office = ኣብቲ ቦታ ምስ ዘሎ ማሕበራዊ ኣገልግሎት ተራኸቡ
    .how = ኣብ ውሽጢ ደረት ናይቲ ፍቓድ ደውሉ ወይ ጽሓፉ። እቲ ምግዓዝ መዓስ ከም ዝተሓሰበን እንታይ ደገፍ ከድሊ ከም ዝኽእልን ንገሩ። ምስ መን ከም ዝተዛረብኩም መዝግቡ።
measure-respect_refusal = ንርክብ ዝተባህለ ኣይፋል ኣኽብሩ
    .how = ብዛዕባ እቲ ሰብ ርክብ ኣይትግበሩ። ኣብ ክንድኡ እቲ ሰብ ባዕሉ ብኸመይ ከመልክት ከም ዝኽእል ኣርእይዎ።
measure-help_with_application = ኣብቲ ርክብ ሓግዙ
    .how = ብሓባር ደውሉ፡ ወይ ኣብቲ ምልክታ ሓግዙ። ናይቲ ምልክታ ሓላፊ እቲ ሰብ ባዕሉ እዩ።
measure-plan_handover = እቲ ደገፍ ብኸመይ ከም ዝቕጽል ወጥኑ
    .how = ምስቲ ሰብ ተሰማምዑ። ኣብ ርክብ ብኣካል ኣመሓላልፉ። ቀጻልን ዓቢን ድሌት ክንክን ዘለዎ ሰብ ቅድሚ ምግዓዙ ኣብቲ ሓድሽ ኮሙን ከመልክት ይፍቀዶ። እቲ ሰብ ዝበርትዐ ምትእስሳር ኣብኡ እንተ ኣለዎን እንተ ደልዩን፡ ዝቕጽል ዘሎ ጉዳይ ክሰግር ብጽሑፍ ክትሓቱ ትኽእሉ።
measure-write_decision = ውሳነ ጽሓፉ
    .how = ውክልና (delegation) ዘለዎ ሰብ ክውስን ግበሩ። ነቶም ምኽንያታትን ብኸመይ ይግባይ ከም ዝበሃልን ጽሓፉ። እቲ ሰብ ዝደልዮ ሓገዝ፡ ነቲ ውሳነ ምስ ረኸቦ ይኽፈል።
