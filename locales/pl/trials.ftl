# Language: Polish (pl). Trying forms out: cases, what differs, what no case has tried.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-test-none = Nie ma przypadków do { $path }.
    .hint = Przypadki pisze się obok formularza w pliku kończącym się na .test.toml.
cli-test-summary = { $path }: przypadki zgodne: { $right }, niezgodne: { $wrong }
cli-test-coverage = Wypróbowano: { $seen } z { $all }
cli-test-unexpected = Żaden przypadek nie mówi, co ma wyjść z: { $names }
cli-test-nothing = Nie wypróbowano żadnego przypadku.
    .hint = Czy w pliku są przypadki i czy nazwa po --case się zgadza?
cli-test-without = { $path } nie ma przypadków.
cli-test-above = patrz wyżej
cli-test-unasked = nie zadaje się
cli-test-unanswered = brak odpowiedzi
cli-test-aside = odłożone

cli-test-not-raised = { $id } miało powstać z wagą { $expected }, ale nie powstaje.
cli-test-raised = { $id } nie miało powstać, ale powstaje z wagą { $found }.
cli-test-weighs = { $id } miało ważyć { $expected }, ale waży { $found }.
cli-test-rests-on = { $id } miało opierać się na { $expected }, ale opiera się na { $found }.
cli-test-not-open = { $id } miało być otwarte, ale jest rozstrzygnięte: { $found }.
cli-test-not-settled = { $id } miało być otwarte. Nie jest znane, ale żadne pytanie by tego nie rozstrzygnęło.
cli-test-element = { $id } miało być { $expected }, ale jest { $found }.
cli-test-no-contradiction = { $id } miało być sprzecznością, ale nie jest.
cli-test-contradiction = { $id } nie miało być sprzecznością, ale jest.
cli-test-not-asked = { $id } miało być zadane, ale nie jest.
cli-test-asked = { $id } nie miało być zadane, ale jest.
cli-test-no-measure = Działanie { $id } miało wynikać, ale nie wynika.
cli-test-measure = Działanie { $id } nie miało wynikać, ale wynika.
cli-test-highest = Najwyższą wagą miało być { $expected }, ale jest { $found }.
cli-test-no-warning = { $id } miało ostrzegać, ale nie ostrzega.
cli-test-warning = { $id } nie miało ostrzegać, ale ostrzega.
cli-test-refused = Odpowiedzi na { $id } nie przyjęto. { $reason }
cli-test-not-relevant = { $id } dostało odpowiedź, ale pytania się nie zadaje.
cli-test-taken = Odpowiedzi na { $id } nie miano przyjąć, ale przyjęto.
cli-test-computed = { $id } miało być { $expected }, ale jest { $found }.
cli-test-computed-hidden = { $id } miało być { $expected }, ale się nie pokazuje: show_if nie jest prawdziwe.
cli-test-no-cue = Słowo sygnałowe { $expected } miało się znaleźć w { $id }, ale go nie ma. { $reason }
cli-test-cue = Słowo sygnałowe { $found } nie miało się znaleźć w { $id }, ale jest.
cli-test-other-cues = Jest tam { $found }.

cli-test-never-flag-raised = spostrzeżenia, których nie czyni żaden przypadek
cli-test-never-flag-not-raised = spostrzeżenia, których nie odrzuca żaden przypadek
cli-test-never-weight = wagi, których nie osiąga żaden przypadek
cli-test-never-element-yes = przesłanki, które nigdy nie są tak
cli-test-never-element-no = przesłanki, które nigdy nie są nie
cli-test-never-element-unknown = przesłanki, które nigdy nie są nieznane
cli-test-never-condition-true = warunki, które nigdy nie są prawdziwe
cli-test-never-condition-false = warunki, które nigdy nie są fałszywe
cli-test-never-contradiction = sprzeczności, które nigdy się nie pokazują
cli-test-never-option = możliwości, których nie wybiera żaden przypadek
cli-test-never-asked = pytania, których nigdy się nie zadaje
cli-test-never-not-asked = pytania, których warunek nigdy nie jest fałszywy
cli-test-never-check-failed = kontrole, które nigdy nie ostrzegają
cli-test-never-check-held = kontrole, które nigdy nie przechodzą
cli-test-never-computed = wartości obliczane, których nie pokazuje żaden przypadek
