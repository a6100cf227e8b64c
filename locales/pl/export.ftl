# Language: Polish (pl). Extracts of transcripts: files in clear text, on which ground they leave, and the warning.
## Translated from Swedish.
## Reviewed by: nobody yet

export-heading = Wyciąg z protokołu
export-made-on = Zrobiono: { $what }
export-ground = Podstawa: { $what }
export-ground-consent = zgoda
export-ground-law = ustawa
export-why = Czym jest podstawa: { $what }
export-consent-told-on = Zgody udzielono w rozmowie { $what }
export-form = Formularz: { $what }
export-left-out = Części, których nie ma w wyciągu: { $what }
export-in-clear = Wyciąg jest tekstem jawnym: przeczyta go każdy, kto dostanie plik. Przekaż go tylko w chroniony sposób, a potem skasuj.
export-only-shown = Nic nie zapisano. To wszystko, co opuściłoby magazyn.
export-ask = Czy zapisać to do pliku? Wpisz tak:
export-not-asked = Nic nie zapisano: nie dało się zapytać.
    .hint = Najpierw zobacz przez --preview, a potem dodaj --yes.
export-declined = Nic nie zapisano.
export-written = Plik: { $path }
export-without-ground = Do przekazania danych potrzebna jest podstawa.
    .hint = Dodaj --ground consent lub --ground law oraz --why z informacją, jaka to zgoda lub jaki przepis.
export-without-why = Nie podano, czym jest podstawa.
    .hint = Dodaj --why z informacją, jaka to zgoda lub jaki przepis, kto dostaje dane i w jakim celu.
export-consent-none = W sprawie nie ma zgody, która teraz obowiązuje (protokół { $id }). Nic nie zapisano.
    .hint = Przeprowadź rozmowę o zgodzie albo podaj --ground law z przepisem.
export-consent-stands-against = { $what } Nic nie zapisano (protokół { $id }).
    .hint = Bez zgody potrzebny jest przepis w ustawie: --ground law --why.
export-consent-for-contact = { $what } To nie wystarcza, by wydać protokół (protokół { $id }). Nic nie zapisano.
    .hint = Przeprowadź rozmowę o zgodzie albo podaj --ground law z przepisem.
export-consent-covers-part = Nie wiadomo, czy zgoda obejmuje wszystko, co powiedziano w rozmowie (protokół { $id }). Nic nie zapisano.
    .hint = Wybierz części, które obejmuje: --section. W przeciwnym razie potrzebny jest przepis prawa: --ground law --why.
export-consent-scope = Zgoda mówi:
export-consent-scope-none = W rozmowie o zgodzie nie ma tego, co zgoda obejmuje.
export-consent-scope-protected = Zgody udzielono w rozmowie chronionej. Przeczytaj tam, co obejmuje.
export-no-such-section = Formularz nie ma części { $section }. Ma: { $sections }
export-no-pdf = Program nie umie jeszcze zapisać PDF. Nic nie zapisano.
    .hint = Użyj --format markdown i wydrukuj stamtąd albo --format json dla innego systemu.
export-disk-full = W { $path } nie ma miejsca. Pliku nie zapisano.
    .hint = Zrób tam miejsce albo podaj inny folder.
export-not-written = Nie dało się zapisać w { $path } ({ $detail }). Pliku nie zapisano.
    .hint = Sprawdź, czy folder istnieje i czy wolno ci w nim zapisywać.
export-failed = Nie dało się zrobić wyciągu: { $detail }. Pliku nie zapisano.
