# Language: Somali (so). How text is shown on different terminals: the test card, and what doctor says of it.
## Translated from Swedish.
## Reviewed by: nobody yet

test-card-intro = Laba erey oo Carabi ah ayaa hoos laba siyaabood loogu muujiyey: mid dheer iyo mid gaaban. Uma baahnid inaad akhrin karto.
test-card-question = Sadarkee buu ereyga dheer midigta kaga yaal, iyadoo xarfuhu isku xiran yihiin? Taabo 1 ama 2. Haddii labaduba sax yihiin: taabo 1. Haddii midna sax ahayn: taabo 0. Esc wuu ka boodaa su’aasha.
test-card-unanswered = Waxba lama kaydin.
test-card-kept = Hadda ka dib jawaabtu waxay ka shaqaynaysaa terminal-kan. Mar kale ku samee: vilja doctor --test-card
test-card-neither = Markaas barnaamijka ayaa qoraalka hagaajiya, laakiin si sax ah uma muuqdo. Eeg docs/terminals.md: badanaa dejin terminal-ka ah ama nooc far ah ayaa ku filan. Kadib mar kale ku samee: vilja doctor --test-card
test-card-not-kept = Jawaabtu hadda way shaqaynaysaa, laakiin lama kaydin karin: { $detail }
test-card-no-terminal = Kaarka tijaabada waa in lagu arko terminal.
    .hint = vilja doctor --test-card si toos ah terminal-ka uga orodsii, adigoon meel kale u jihayn.

doctor-bidi-card = sidaas ayaa kaarka tijaabada looga jawaabay
doctor-bidi-obeys = barnaamijka ayaa qoraalka hagaajiya, terminal-kuna wuxuu ku jawaabay inuu u oggol yahay
doctor-bidi-unsure = Terminal-ka waxba lagama oga. Ku eeg: vilja doctor --test-card
doctor-ethiopic = Farta Itoobiya: { $what }
doctor-ethiopic-spaced = meel bannaan xaraf kasta kadib
doctor-ethiopic-tight = isku dhow
doctor-sorani = Soraani: { $what }
doctor-sorani-joined = xarfaha aan qaabkooda lahayn waa la isku xiraa
doctor-sorani-plain = xarfaha aan qaabkooda lahayn gooni ayay u taagan yihiin
