# Språk: svenska (sv). Texter att titta på, provspråk, och kontorets egna texter i stället för programmets.
## Källspråk

## Kontorets egna texter

own-text-mark = egen text, inte granskad
own-text-shown = { $what }, egen text
own-texts-count = { $n ->
    [one] { $n } egen text
   *[other] { $n } egna texter
}
own-texts-unreviewed = { $n ->
    [one] { $n } egen text, inte granskad
   *[other] { $n } egna texter, inte granskade
}
own-texts-unused = { $n ->
    [one] { $n } egen text används inte; programmets visas. Varför: vilja locales check
   *[other] { $n } egna texter används inte; programmets visas. Varför: vilja locales check
}
own-text-unknown = Programmet har ingen text som heter ”{ $id }”.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Ta bort den, eller se efter vad texten heter: vilja locales preview.
    }
own-text-kept = { $reason ->
        [consent] Texten ”{ $id }” byts inte ut: ett samtycke ska ges till samma ord hos alla.
        [statement] Texten ”{ $id }” byts inte ut: det som läses upp ska vara samma ord för alla.
        [protection] Texten ”{ $id }” byts inte ut: den säger hur den som är skyddad skyddas.
        [law] Texten ”{ $id }” byts inte ut: den säger vad lagen eller en källa säger.
       *[honest] Texten ”{ $id }” byts inte ut: den säger vad som är programmets text och vad som inte är det.
    }
    .hint = Ta bort den ur filen. Är programmets text fel, skriv till den som ger ut programmet.
own-text-not-filled-in = I texten ”{ $id }” finns inget ”{ $variable }” att sätta in.
    .hint = Sätt bara in det som den svenska texten sätter in. Programmets text visas så länge.
own-text-put-in = { $what ->
        [term] Termen ”-{ $name }” kan inte sättas in i en egen text.
        [function] Funktionen ”{ $name }” kan inte sättas in i en egen text.
       *[text] Texten ”{ $name }” kan inte sättas in i en egen text.
    }
    .hint = Skriv ut orden. Programmets text visas så länge.
own-text-forbidden = Här står ett osynligt tecken ({ $character }) som kan dölja eller vända text. Den här texten används inte.
    .hint = Ta bort tecknet. Det kan ha kommit med när texten klistrades in.
own-text-too-deep = Klamrar står i mer än { $limit } lager. Den här texten används inte.
    .hint = Skriv texten enklare.
own-text-not-a-language = Programmet talar inte språket ”{ $language }”. Filen används inte.
    .hint = Lägg filen i mappen för ett språk som finns: vilja locales coverage.

## Provspråk, som ingen talar

language-sv-x-long = provspråk: långa texter
language-sv-x-accent = provspråk: märkta bokstäver
language-sv-x-rtl = provspråk: från höger till vänster
language-sv-x-missing = provspråk: inga texter
language-sv-x-names = provspråk: texternas namn

## Att titta på texter. Den första står överst på varje sida, så den måste vara kort.

preview-standing = { $place } · { $id } · { $state }
preview-state-source = på svenska, källan
preview-state-missing = saknas
preview-state-unreviewed = inte granskad
preview-state-reviewed = granskad
preview-alone = Ingen sida som visar texten hittades. Här står den för sig själv.
preview-file = Fil: { $file }
preview-comment = Till översättaren: { $comment }
preview-first = Det här är den första texten.
preview-read-again = Texterna är inlästa på nytt. Fel i dem: { $n }
preview-list-file = { $file }: { $n } av { $of } texter på sin sida
preview-last = Det här är den sista texten.
preview-none-missing = Ingen text saknas åt det hållet.
preview-none-unreviewed = Ingen ogranskad text åt det hållet.
preview-only-looked-at = Här tittar man på texter: inget besvaras, inget sparas. { $next } visar nästa.
preview-no-language = Ange vilket språk texterna ska visas på.
    .hint = Lägg till --lang, till exempel: vilja locales preview --lang so
preview-no-such-text = Det finns ingen text och ingen fil som heter ”{ $name }”.
    .hint = { $suggested ->
        [yes] Menade du ”{ $nearest }”?
       *[no] Skriv namnet på en text, en fil som app.ftl eller ett formulär som inflyttning.
    }
preview-no-folder = Mappen { $path } finns inte.
    .hint = Ange mappen som har en mapp för varje språk, eller mappen för språket.

## Kommandon

action-next-missing = Nästa text som saknas
    .key = nästa saknad
    .word = nästa-saknad
action-previous-missing = Förra texten som saknas
    .key = förra saknad
    .word = förra-saknad
action-next-unreviewed = Nästa text som ingen har granskat
    .key = nästa ogranskad
    .word = nästa-ogranskad
action-previous-unreviewed = Förra texten som ingen har granskat
    .key = förra ogranskad
    .word = förra-ogranskad
