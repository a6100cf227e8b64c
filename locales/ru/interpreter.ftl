# Language: Russian (ru). What is shown to an interpreter, and remarks about translations.
## Translated from Swedish.
## Reviewed by: nobody yet

action-interpreter = Вид для переводчика: только вопрос, варианты и помощь
    .key = для переводчика
    .word = для-переводчика
action-interpreter-door = Дать переводчику читать в другом окне или прекратить это
    .key = окно переводчика
    .word = окно-переводчика
action-wording-remark = Замечание к переводу
    .key = замечание
    .word = замечание

interpreter-title = Для переводчика
interpreter-nothing = Сейчас не показан ни один вопрос.
interpreter-over = Показ окончен. Нажмите Enter, чтобы закрыть.
interpreter-only-reads = Здесь можно только читать. Ответы записывает сотрудник.
interpreter-no-answers = В виде для переводчика не отвечают: ответов здесь не видно. Сначала закройте его.
interpreter-door-open = Теперь переводчик может читать вопросы в другом окне того же пользователя. Запустите там vilja interpret.
interpreter-door-shut = Переводчик больше не читает.
interpreter-came = Переводчик теперь читает в другом окне.
interpreter-left = Окно переводчика закрыто. Его можно открыть снова, пока вы не завершите показ.
interpreter-standing-open = Открыто для переводчика, никто ещё не читает.
interpreter-standing-read = Переводчик читает.
interpreter-no-door = Окно переводчика не удалось открыть ({ $detail }). Покажите вид для переводчика в этом окне.

interpreter-not-open = Сейчас никто не показывает вопросов переводчику.
    .hint = Попросите сотрудника нажать { $key } во время беседы, а потом запустите ту же команду снова.
interpreter-taken = Вопросы уже читает кто-то другой.
    .hint = Сначала закройте другое окно или попросите сотрудника завершить показ и открыть его заново.
interpreter-no-place = Нет папки, доступной только вам, где окна могли бы соединиться ({ $detail }).
    .hint = Попросите того, кто отвечает за компьютер, проверить права на XDG_RUNTIME_DIR или на папку программы.

wording-remark-passage = К какому тексту это относится?
wording-remark-kind = В чём дело?
wording-remark-no-word = Соответствующего слова нет
wording-remark-not-understood = Это не поняли, вместо этого сказано так
wording-remark-better = Лучший перевод
wording-remark-caution = Пишите только о языке: никаких имён и ничего из того, что сказал человек. Список идёт тем, кто переводит тексты, и к делу не относится.
wording-remark-refused = Напишите слова, не больше 500 знаков.
wording-remark-kept = Замечание записано для тех, кто переводит тексты. Текст здесь не меняется.
wording-remark-not-kept = Замечание не удалось записать. Скажите о нём сотруднику.
wording-remark-came = От переводчика записано замечание к переводу.
wording-remarks-full = Список замечаний заполнен. Попросите того, кто отвечает за переводы, заняться им.
wording-remarks-unwritten = Замечание не удалось записать в список ({ $detail }). Запишите его на бумаге.

wording-remarks-count = { $n ->
    [0] Замечаний к переводам нет.
    [one] { $n } замечание к переводам.
    [few] { $n } замечания к переводам.
    [many] { $n } замечаний к переводам.
   *[other] { $n } замечания к переводам.
}
wording-remarks-unread = { $n ->
    [one] { $n } строку списка не удалось прочитать.
    [few] { $n } строки списка не удалось прочитать.
    [many] { $n } строк списка не удалось прочитать.
   *[other] { $n } строки списка не удалось прочитать.
}
wording-remarks-unreadable = Список замечаний в { $path } не читается ({ $detail }).
    .hint = Проверьте, что файл ваш и что его можно читать, и запустите команду снова.
wording-remarks-text = Текст
wording-remarks-changed = Текст изменился с тех пор, как сделано замечание.
wording-remarks-words = Переводчик
