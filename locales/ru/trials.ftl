# Language: Russian (ru). Trying forms: cases, what differs, what no case has tried.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-test-none = Для { $path } нет примеров.
    .hint = Примеры пишут рядом с анкетой в файле, имя которого кончается на .test.toml.
cli-test-summary = { $path }: примеров верно { $right }, неверно { $wrong }
cli-test-coverage = Испытано: { $seen } из { $all }
cli-test-unexpected = Ни один пример не говорит, что должно получиться для: { $names }
cli-test-nothing = Ни один пример не испытан.
    .hint = Есть ли примеры в файле и верно ли имя после --case?
cli-test-without = У { $path } нет примеров.
cli-test-above = см. выше
cli-test-unasked = не задаётся
cli-test-unanswered = нет ответа
cli-test-aside = отложено

cli-test-not-raised = { $id }: ожидалось наблюдение с весом { $expected }, но его нет.
cli-test-raised = { $id }: наблюдения быть не должно, но оно есть, вес { $found }.
cli-test-weighs = { $id }: ожидался вес { $expected }, но вес { $found }.
cli-test-rests-on = { $id }: ожидалась основа { $expected }, но основа { $found }.
cli-test-not-open = { $id }: ожидалось открытое, но решено: { $found }.
cli-test-not-settled = { $id }: ожидалось открытое. Оно неизвестно, но ни один вопрос его не решит.
cli-test-element = { $id }: ожидалось { $expected }, но { $found }.
cli-test-no-contradiction = { $id }: ожидалось противоречие, но его нет.
cli-test-contradiction = { $id }: противоречия быть не должно, но оно есть.
cli-test-not-asked = { $id }: вопрос должен задаваться, но не задаётся.
cli-test-asked = { $id }: вопрос не должен задаваться, но задаётся.
cli-test-no-measure = Мера { $id } должна следовать, но её нет.
cli-test-measure = Мера { $id } не должна следовать, но она есть.
cli-test-highest = Ожидался наибольший вес { $expected }, но он { $found }.
cli-test-no-warning = { $id }: должно быть предупреждение, но его нет.
cli-test-warning = { $id }: предупреждения быть не должно, но оно есть.
cli-test-refused = Ответ на { $id } не принят. { $reason }
cli-test-not-relevant = { $id }: ответ дан, но вопрос не задаётся.
cli-test-taken = Ответ на { $id } не должен был приниматься, но принят.
cli-test-computed = { $id }: ожидалось { $expected }, вышло { $found }.
cli-test-computed-hidden = { $id }: ожидалось { $expected }, но значение не показывается: show_if не истинно.
cli-test-no-cue = Сигнальное слово { $expected } должно найтись в { $id }, но не находится. { $reason }
cli-test-cue = Сигнальное слово { $found } не должно находиться в { $id }, но находится.
cli-test-other-cues = Там есть { $found }.

cli-test-never-flag-raised = наблюдения, которых не делает ни один пример
cli-test-never-flag-not-raised = наблюдения, которых не отклоняет ни один пример
cli-test-never-weight = веса, которых не достигает ни один пример
cli-test-never-element-yes = условия определения, которые никогда не «да»
cli-test-never-element-no = условия определения, которые никогда не «нет»
cli-test-never-element-unknown = условия определения, которые никогда не неизвестны
cli-test-never-condition-true = условия, которые никогда не истинны
cli-test-never-condition-false = условия, которые никогда не ложны
cli-test-never-contradiction = противоречия, которые никогда не показаны
cli-test-never-option = варианты, которых не выбирает ни один пример
cli-test-never-asked = вопросы, которые никогда не задаются
cli-test-never-not-asked = вопросы, условие которых никогда не ложно
cli-test-never-check-failed = проверки, которые никогда не предупреждают
cli-test-never-check-held = проверки, которые никогда не проходят
cli-test-never-computed = подсчитанные значения, которых не показывает ни один пример
