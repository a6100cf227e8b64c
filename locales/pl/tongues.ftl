# Language: Polish (pl). The languages of an interview, how it is interpreted, and the words that are explained.
## Translated from Swedish.
## Reviewed by: nobody yet

language-chosen = { $name } · język { $n } w rozmowie
client-language-several = Kilka języków w rozmowie: zaznacz je po kolei: { $add }, usuń: { $remove }. { $switch } przełącza między nimi.
action-interpreting = Podaj, jak rozmowa jest tłumaczona
    .word = tłumacz-ustny
interpreting-heading = Jak rozmowa jest tłumaczona?
interpreting-why = Odtąd stoi to w protokole przy każdej odpowiedzi. Zmień, gdy to się zmieni.
interpreting-on-site = Tłumacz na miejscu
interpreting-phone = Tłumacz przez telefon
interpreting-video = Tłumacz przez wideo
interpreting-none = Bez tłumacza
interpreting-not-said = Nie podano
interpreting-on-site-short = tłumacz na miejscu
interpreting-phone-short = tłumacz przez telefon
interpreting-video-short = tłumacz przez wideo
interpreting-none-short = bez tłumacza
asking-shown = Język pytania na ekranie: { $what }
asking-source = { $language } ({ $version })
asking-reviewed = { $language } ({ $version }, sprawdzone)
asking-unreviewed = { $language } ({ $version }, niesprawdzone)
asking-missing = { $text } zamiast: { $language } ({ $version }, brak tłumaczenia)
action-glossary = Słowa z objaśnieniem
    .key = słowa
    .word = słowa
terms-heading = Słowa w pytaniu
terms-heading-all = Słowa z tej dziedziny
terms-none = W pytaniu nie ma słów, które są tu objaśnione. Wszystkie słowa są niżej.
question-terms = { $n ->
    [one] { $n } słowo w pytaniu ma objaśnienie: { $key }
    [few] { $n } słowa w pytaniu mają objaśnienie: { $key }
    [many] { $n } słów w pytaniu ma objaśnienie: { $key }
   *[other] { $n } słowa w pytaniu ma objaśnienie: { $key }
}
terms-entry = { $term }: { $meaning }
date-about = około { $date }
