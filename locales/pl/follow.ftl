# Language: Polish (pl). Practice with a trainer: what is shown to the trainer, and moments that are marked.
## Translated from Swedish.
## Reviewed by: nobody yet

action-trainer-door = Pozwól trenerowi śledzić rozmowę w innym oknie albo to zakończ
    .word = trener
follow-title = Dla trenera
follow-nothing = W tej chwili nic nie jest pokazywane.
follow-over = Śledzenie zakończone. Naciśnij Enter, by zamknąć.
follow-review = Osoba ćwicząca jest przy przeglądzie.
follow-answer = Zapisano: { $answer }
follow-no-answer = Jeszcze nic nie zapisano.
follow-last = Właśnie zapisano przy „{ $question }”: { $answer }
follow-last-none = Odpowiedź na „{ $question }” została cofnięta.
follow-not-asked = Osoba ćwicząca o to nie zapytała.
follow-trainee-said = Osoba ćwicząca pyta { $way ->
        [leading] sugerująco
       *[other] otwarcie
    }: { $words }
follow-trainee-asked = Osoba ćwicząca pyta { $way ->
        [hurried] w pośpiechu
        [leading] tak, że odpowiedź kryje się w pytaniu
       *[other] otwarcie
    }
follow-role = Karta roli, { $when }:
follow-role-fact = Karta roli: { $fact }
follow-role-none = Karta roli nic nie mówi o tym pytaniu.
follow-role-other-form = Karta roli jest do innego formularza niż ten w użyciu.
follow-no-flags = Jeszcze nie ma spostrzeżeń.
follow-only-reads = Tu można tylko czytać i zaznaczać chwile. Odpowiedzi wpisuje osoba ćwicząca.
follow-line-how = Napisz m, by zaznaczyć chwilę; możesz potem dodać kilka słów.
follow-mark-what = Kilka słów albo żadnego. Znak dotyczy chwili, w której zaczynasz pisać, i znajdzie się w omówieniu. Osoba ćwicząca teraz go nie widzi.
follow-mark-on-its-way = Znak jest w drodze …
follow-mark-too-long = Najwyżej { $n } znaków. Napisz krócej.
follow-mark-refused = Znak nie został przyjęty. Słowa zostały tutaj.
follow-mark-unsure = Nie wiadomo, czy ten znak zdążył się zapisać: { $text }
follow-mark-not-taken = Ten znak nie został przyjęty: { $text }
follow-door-open = Trener może teraz śledzić rozmowę w innym oknie tego samego użytkownika. Uruchom tam vilja train follow.
follow-door-shut = Trener już nie śledzi rozmowy.
follow-came = Trener śledzi teraz rozmowę w innym oknie.
follow-left = Trener zamknął swoje okno. Można je otworzyć ponownie, dopóki tego nie zakończysz.
follow-standing-open = Otwarte dla trenera, nikt jeszcze nie śledzi.
follow-standing-read = Trener śledzi rozmowę.
follow-no-door = Okna trenera nie dało się otworzyć ({ $detail }). Zaznaczaj chwile w tym oknie.
follow-not-open = Żadna rozmowa ćwiczebna nie jest teraz otwarta dla trenera.
    .hint = Poproś osobę ćwiczącą, by w rozmowie ćwiczebnej nacisnęła { $key }, i uruchom to samo polecenie ponownie.
follow-taken = Ktoś inny już śledzi rozmowę.
    .hint = Najpierw zamknij tamto okno albo poproś osobę ćwiczącą, by to zakończyła i otworzyła na nowo.
follow-replay-marked = trener zaznaczył chwilę: { $text }
follow-debrief-mark = Trener zaznaczył chwilę. { $text }
