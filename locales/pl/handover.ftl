# Language: Polish (pl). Handing over: a sealed file to a colleague or another municipality, and what comes in from there.
## Translated from Swedish.
## Reviewed by: nobody yet

handover-key-words = Słowa klucza: { $words }
handover-own-words = Własne słowa magazynu, gdy coś przekazujesz: { $words }
handover-key-how = Daj klucz osobie, która ma przekazywać. Odczytaj jej słowa klucza, przez telefon lub na miejscu: słowa pokazują, że to właśnie ten klucz.

handover-heading-leaving = To opuszcza magazyn
handover-heading-waiting = To przyszło i czeka
handover-name-here = Nazwa tutaj: { $what }
handover-to = Do klucza: { $what }
handover-to-words = Słowa odbiorcy: { $what }
handover-from = Od: { $what }
handover-from-words = Słowa nadawcy: { $what }
handover-compare-consent = Porównaj: czy zgoda obejmuje te dane, tego odbiorcę i ten cel? Decyzja należy do ciebie. Program widzi tylko, że dziś obowiązuje i czy obejmuje całe rozmowy.
handover-form-digest = Suma kontrolna formularza: { $what }
handover-their-case = Sprawa nadawcy: { $what }
handover-protected = Rozmowa jest chroniona i u odbiorcy też taka będzie.
handover-sections = Części, które są dołączone: { $what }
handover-covered = { $n ->
    [one] { $n } pytanie ma odpowiedź lub notatkę, której nie dołączono, bo jest ukryta.
    [few] { $n } pytania mają odpowiedzi lub notatki, których nie dołączono, bo są ukryte.
    [many] { $n } pytań ma odpowiedzi lub notatki, których nie dołączono, bo są ukryte.
   *[other] { $n } pytania ma odpowiedzi lub notatki, których nie dołączono, bo są ukryte.
}
handover-covered-which = Pytania, których ukrytych odpowiedzi lub notatek nie dołączono: { $what }
handover-comments-left-out = Wolnych tekstów obok odpowiedzi nie dołączono.
handover-asked-in = Odpowiedziano w języku: { $what }
handover-entries = Pozycje: { $what }
handover-override = Notatka do ostrzeżenia { $check }: { $what }
handover-findings = Na co wskazują odpowiedzi, według programu nadawcy
handover-no-findings = Tego, na co wskazują odpowiedzi, nie dołączono: może opierać się na odpowiedziach, których nie dołączono.
handover-texts = Formularz jest dołączony, z tekstami: { $what }
handover-chain = { $n ->
    [one] Dla jedynego zdarzenia rozmowy dołącza się: numer, czas, rodzaj, losowe nazwy protokołu, sprawy i osoby, która otworzyła magazyn, oraz sumę kontrolną, z której nie da się niczego odczytać. Dla tego, co dołączono, dochodzi też to, co pokazuje, że suma kontrolna się zgadza, i podpis magazynu.
    [few] Dla każdego z { $n } zdarzeń rozmowy dołącza się: numer, czas, rodzaj, losowe nazwy protokołu, sprawy i osoby, która otworzyła magazyn, oraz sumę kontrolną, z której nie da się niczego odczytać. Dla tego, co dołączono, dochodzi też to, co pokazuje, że suma kontrolna się zgadza, i podpis magazynu.
    [many] Dla każdego z { $n } zdarzeń rozmowy dołącza się: numer, czas, rodzaj, losowe nazwy protokołu, sprawy i osoby, która otworzyła magazyn, oraz sumę kontrolną, z której nie da się niczego odczytać. Dla tego, co dołączono, dochodzi też to, co pokazuje, że suma kontrolna się zgadza, i podpis magazynu.
   *[other] Dla każdego z { $n } zdarzenia rozmowy dołącza się: numer, czas, rodzaj, losowe nazwy protokołu, sprawy i osoby, która otworzyła magazyn, oraz sumę kontrolną, z której nie da się niczego odczytać. Dla tego, co dołączono, dochodzi też to, co pokazuje, że suma kontrolna się zgadza, i podpis magazynu.
}
handover-nothing-else = Nic innego nie opuszcza magazynu.
handover-checked = Sprawdzono: plik jest cały, przeznaczony dla tego magazynu i podpisany przez magazyn ze słowami nadawcy.
handover-as-stored = { $n ->
    [one] { $n } zdarzenie jest dosłownie takie, jak zapisane w łańcuchu nadawcy.
    [few] { $n } zdarzenia są dosłownie takie, jak zapisane w łańcuchu nadawcy.
    [many] { $n } zdarzeń jest dosłownie takich, jak zapisane w łańcuchu nadawcy.
   *[other] { $n } zdarzenia jest dosłownie takie, jak zapisane w łańcuchu nadawcy.
}
handover-restated = { $n ->
    [one] { $n } zdarzenie napisano dla wyciągu. Odpowiada za nie podpis nadawcy.
    [few] { $n } zdarzenia napisano dla wyciągu. Odpowiada za nie podpis nadawcy.
    [many] { $n } zdarzeń napisano dla wyciągu. Odpowiada za nie podpis nadawcy.
   *[other] { $n } zdarzenia napisano dla wyciągu. Odpowiada za nie podpis nadawcy.
}
handover-receipt = Kod pokwitowania nadawcy: { $what }
handover-read-alike = Ten program czyta odpowiedzi tak samo jak program nadawcy.
handover-read-otherwise = Ten program czyta odpowiedzi inaczej niż program nadawcy. Porównaj oba odczytania i zapytaj nadawcę.

handover-words-ask-receiver = Wpisz sześć słów, które odczytuje odbiorca:
handover-words-ask-sender = Wpisz sześć słów, które odczytuje nadawca:
handover-words-missing = Słów nie porównano.
    .hint = Zadzwoń do drugiej strony, poproś o odczytanie słów i wpisz je przez --words.
handover-words-differ-receiver = To nie są słowa tego klucza. Nic nie zapisano.
    .hint = Poproś odbiorcę jeszcze raz o klucz i o słowa, które pokazuje vilja store receive-key. Jeśli klucz pochodzi od kogoś innego, ten ktoś może przeczytać wszystko.
handover-words-differ-sender = To nie są słowa magazynu, z którego pochodzi plik. Niczego nie zmieniono.
    .hint = Zapytaj nadawcę, co wysłano. Jeśli druga strona podaje inne słowa, plik pochodzi od kogoś innego: skasuj go przez vilja transcripts reject.
handover-ask-seal = Czy zapieczętować to dla odbiorcy? Wpisz tak:
handover-ask-accept = Czy ma z tego powstać protokół? Wpisz tak:
handover-ask-reject = Czy skasować to, co czeka? Wpisz tak:
handover-not-asked = Niczego nie zmieniono: nie dało się zapytać.
    .hint = Najpierw zobacz przez vilja transcripts received, a potem dodaj --yes.
handover-read-own-words = Odczytaj odbiorcy te słowa, by wiedział, że plik jest od ciebie: { $words }

handover-waits = Czeka pod nazwą { $id }. Przyjmij przez vilja transcripts accept albo skasuj przez vilja transcripts reject.
handover-waits-already = Ten sam plik przyszedł { $at } i czeka pod nazwą { $id }. Niczego nie zmieniono.
handover-accepted-already = Ten sam plik jest już przyjęty: protokół { $id }, { $at }. Niczego nie zmieniono.
handover-none-waiting = Nic nie czeka.
handover-waiting-from = { $sender } ({ $words })
handover-still-waits = Niczego nie zmieniono. To czeka.
handover-accepted = Protokół jest teraz w magazynie: { $id }. Skasuj plik, który przyszedł.
handover-rejected = To, co czekało, jest skasowane. Skasuj plik, który przyszedł.
handover-origin = Otrzymano { $at } od { $sender } ({ $words })
handover-origin-part = To wyciąg: nie da się z niego odczytać wszystkiego, na co wskazują odpowiedzi.

handover-no-such-question = Formularz nie ma pytania { $question }.
handover-not-readable = Plik da się otworzyć, ale to, co w nim jest, nie jest rozmową, którą program umie odczytać. Niczego nie zmieniono.
    .hint = Poproś nadawcę, by przekazał to ponownie, z tą samą wersją programu.
handover-trouble-no-container = Plik nie jest przekazaniem.
    .hint = Taki plik nazywa się utdrag-… i kończy się na .age. Robi go vilja transcripts seal.
handover-trouble-not-for-us = Plik zapieczętowano dla innego klucza niż klucz tego magazynu. Niczego nie zmieniono.
    .hint = Daj nadawcy klucz, który pokazuje vilja store receive-key. Jeśli to ćwiczenie: --training.
handover-trouble-damaged = Plik jest uszkodzony albo niecały. Niczego nie zmieniono.
    .hint = Pobierz go ponownie albo poproś nadawcę, by wysłał go ponownie.
handover-trouble-malformed = Plik nie jest zapisany tak, jak zapisuje je program. Niczego nie zmieniono.
    .hint = Powiedz nadawcy i działowi IT. Nie otwieraj go w żaden inny sposób.
handover-trouble-unknown-part = Plik zawiera coś, czego ten program nie zna, a co jest potrzebne do odczytania. Niczego nie zmieniono.
    .hint = Poproś dział IT o nowszą wersję programu.
handover-trouble-too-large = Plik jest większy niż jakiekolwiek przekazanie. Niczego nie zmieniono.
    .hint = Powiedz nadawcy i działowi IT.
handover-trouble-signature-wrong = Pliku nie podpisał magazyn, z którego rzekomo pochodzi, albo zrobiono go dla kogoś innego. Niczego nie zmieniono.
    .hint = Zapytaj nadawcę przez telefon, co wysłano. Powiedz działowi IT.
handover-trouble-proof-differs = To, co plik mówi o łańcuchu nadawcy, się nie zgadza. Niczego nie zmieniono.
    .hint = Poproś nadawcę, by uruchomił vilja transcripts verify i przekazał to ponownie.
handover-trouble-note-unfit = Nie podano, kto przekazuje i na jakiej podstawie, albo tekst jest za długi.
    .hint = --from może mieć 200 znaków, a --why 2000.
handover-trouble-not-waiting = Nic, co czeka, nie ma nazwy o takim początku.
    .hint = vilja transcripts received pokazuje, co czeka.

log-sealed = przekazano protokół zapieczętowany dla { $to }; części: { $sections }; podstawa: { $ground } { $why }
log-received = przyszło przekazanie od { $from }
log-accepted = z przekazania powstał protokół
log-rejected = skasowano przekazanie od { $from }
