# Språk: svenska (sv). Det som visas för en tolk, och anmärkningar på översättningar.
## Källspråk

action-interpreter = Tolkvy: bara frågan, alternativen och hjälpen
    .word = tolkvy
action-interpreter-door = Låt tolken läsa i ett annat fönster, eller sluta med det
    .key = tolkens fönster
    .word = tolkfönster
action-wording-remark = Anmärkning på översättningen
    .key = anmärk
    .word = anmärk

# Står överst på tolkens sida, efter programmets namn.
interpreter-title = För tolken
interpreter-nothing = Just nu visas ingen fråga.
# När handläggaren har slutat visa, eller programmet har låsts eller avslutats.
interpreter-over = Visningen är slut. Tryck Enter för att stänga.
# Tolken skrev eller tryckte något som hade varit ett svar.
interpreter-only-reads = Här går det bara att läsa. Svaren skrivs av handläggaren.
# Handläggaren tryckte en svarstangent medan tolkvyn var framme.
interpreter-no-answers = I tolkvyn svarar man inte, för svaren syns inte här. Stäng vyn först.
interpreter-door-open = Tolken kan nu läsa frågorna i ett annat fönster hos samma användare. Kör vilja interpret där.
interpreter-door-shut = Tolken läser inte längre.
interpreter-came = Tolken läser nu med i ett annat fönster.
interpreter-left = Tolken har stängt sitt fönster. Det kan öppnas igen tills du avslutar visningen.
# De två följande står kvar överst så länge det är så.
interpreter-standing-open = Öppet för tolken, ingen läser ännu.
interpreter-standing-read = Tolken läser med.
interpreter-no-door = Tolkens fönster kunde inte öppnas ({ $detail }). Visa tolkvyn i det här fönstret i stället.

# På kommandoraden. $key: tangenten, till exempel Alt-F.
interpreter-not-open = Ingen visar några frågor för en tolk just nu.
    .hint = Be handläggaren trycka { $key } under samtalet och kör sedan samma kommando igen.
interpreter-taken = Någon annan läser redan frågorna.
    .hint = Stäng det andra fönstret först, eller be handläggaren avsluta visningen och öppna den på nytt.
interpreter-no-place = Det finns ingen mapp som bara du når, där fönstren kan mötas ({ $detail }).
    .hint = Be den som sköter datorn att se över rättigheterna för XDG_RUNTIME_DIR eller för programmets mapp.

wording-remark-passage = Vilken text gäller det?
wording-remark-kind = Vad gäller det?
# En anmärkning av tre slag: språket har inget sådant ord.
wording-remark-no-word = Det finns inget motsvarande ord
wording-remark-not-understood = Det förstods inte, och sades så här i stället
wording-remark-better = En bättre översättning
wording-remark-caution = Skriv bara om språket: inga namn, och inget av det som personen har sagt. Listan går till översättarna och hör inte till ärendet.
wording-remark-refused = Skriv orden, högst 500 tecken.
wording-remark-kept = Anmärkningen är antecknad för översättarna. Texten här ändras inte.
wording-remark-not-kept = Anmärkningen kunde inte antecknas. Säg den till handläggaren i stället.
# Till handläggaren, när tolken har skrivit i sitt fönster.
wording-remark-came = Tolken har antecknat en anmärkning på översättningen.
wording-remarks-full = Listan med anmärkningar är full. Be den som sköter översättningarna att ta hand om den.

wording-remarks-count = { $n ->
    [0] Inga anmärkningar på översättningar.
    [one] { $n } anmärkning på översättningar.
   *[other] { $n } anmärkningar på översättningar.
}
wording-remarks-unread = { $n ->
    [one] { $n } rad i listan gick inte att läsa.
   *[other] { $n } rader i listan gick inte att läsa.
}
# Under listan, när den har rader. Den är på väg ut ur lagret.
wording-remarks-leave = Läs igenom orden innan listan lämnas till översättarna: här kan stå något som en person har sagt.
wording-remarks-removed = Anmärkningar som togs bort: { $n }
# Framför den text som anmärkningen gällde.
wording-remarks-text = Texten
wording-remarks-changed = Texten har ändrats sedan anmärkningen gjordes.
# Framför tolkens ord.
wording-remarks-words = Tolken
