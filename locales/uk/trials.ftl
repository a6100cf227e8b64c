# Language: Ukrainian (uk). Trying forms out: cases, what differs, what no case has tried.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-test-none = До { $path } немає прикладів.
    .hint = Приклади пишуть поряд із формою у файлі, назва якого закінчується на .test.toml.
cli-test-summary = { $path }: прикладів збігається { $right }, не збігається { $wrong }
cli-test-coverage = Випробувано: { $seen } з { $all }
cli-test-unexpected = Жоден приклад не каже, що має вийти для: { $names }
cli-test-nothing = Жодного прикладу не випробувано.
    .hint = Чи є приклади у файлі й чи правильна назва після --case?
cli-test-without = { $path } не має прикладів.
cli-test-above = див. вище
cli-test-unasked = не ставиться
cli-test-unanswered = немає відповіді
cli-test-aside = відкладено

cli-test-not-raised = { $id } мало з’явитися з вагою { $expected }, але не з’являється.
cli-test-raised = { $id } не мало з’явитися, але з’являється з вагою { $found }.
cli-test-weighs = { $id } мало важити { $expected }, але важить { $found }.
cli-test-rests-on = { $id } мало ґрунтуватися на { $expected }, але ґрунтується на { $found }.
cli-test-not-open = { $id } мало бути відкритим, але вирішене: { $found }.
cli-test-not-settled = { $id } мало бути відкритим. Воно не відоме, але жодне запитання його не вирішило б.
cli-test-element = { $id } мало бути { $expected }, але є { $found }.
cli-test-no-contradiction = { $id } мало бути суперечністю, але нею не є.
cli-test-contradiction = { $id } не мало бути суперечністю, але нею є.
cli-test-not-asked = { $id } мало ставитися, але не ставиться.
cli-test-asked = { $id } не мало ставитися, але ставиться.
cli-test-no-measure = Захід { $id } мав бути, але його немає.
cli-test-measure = Заходу { $id } не мало бути, але він є.
cli-test-highest = Найвища вага мала бути { $expected }, але є { $found }.
cli-test-no-warning = { $id } мало попереджати, але не попереджає.
cli-test-warning = { $id } не мало попереджати, але попереджає.
cli-test-refused = Відповіді на { $id } не прийнято. { $reason }
cli-test-not-relevant = { $id } отримало відповідь, але запитання не ставиться.
cli-test-taken = Відповіді на { $id } не мали прийняти, але прийняли.
cli-test-computed = { $id } мало стати { $expected }, але стало { $found }.
cli-test-computed-hidden = { $id } мало стати { $expected }, але не показується: show_if не істинне.
cli-test-no-cue = Сигнальне слово { $expected } мало знайтися в { $id }, але не знаходиться. { $reason }
cli-test-cue = Сигнальне слово { $found } не мало знайтися в { $id }, але знаходиться.
cli-test-other-cues = Там є { $found }.

cli-test-never-flag-raised = спостереження, яких не дає жоден приклад
cli-test-never-flag-not-raised = спостереження, яких не відкидає жоден приклад
cli-test-never-weight = ваги, яких не досягає жоден приклад
cli-test-never-element-yes = ознаки, які ніколи не «так»
cli-test-never-element-no = ознаки, які ніколи не «ні»
cli-test-never-element-unknown = ознаки, які ніколи не невідомі
cli-test-never-condition-true = умови, які ніколи не істинні
cli-test-never-condition-false = умови, які ніколи не хибні
cli-test-never-contradiction = суперечності, які ніколи не показано
cli-test-never-option = варіанти, яких не вибирає жоден приклад
cli-test-never-asked = запитання, які ніколи не ставляться
cli-test-never-not-asked = запитання, умова яких ніколи не хибна
cli-test-never-check-failed = перевірки, які ніколи не попереджають
cli-test-never-check-held = перевірки, яких ніколи не пройдено
cli-test-never-computed = обчислені значення, яких не показує жоден приклад
