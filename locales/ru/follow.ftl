# Language: Russian (ru). Practice with a trainer: what is shown to the trainer, and moments that are marked.
## Translated from Swedish.
## Reviewed by: nobody yet

action-trainer-door = Дать наставнику следить за беседой в другом окне или прекратить это
    .word = наставник
follow-title = Для наставника
follow-nothing = Сейчас ничего не показано.
follow-over = Слежение окончено. Нажмите Enter, чтобы закрыть.
follow-review = Участник на итоговом просмотре.
follow-answer = Записано: { $answer }
follow-no-answer = Пока ничего не записано.
follow-last = Только что записано к «{ $question }»: { $answer }
follow-last-none = Ответ на «{ $question }» убран.
follow-not-asked = Участник не спрашивал человека об этом.
follow-trainee-said = Участник спрашивает { $way ->
        [leading] наводяще
       *[other] открыто
    }: { $words }
follow-trainee-asked = Участник спрашивает { $way ->
        [hurried] наспех
        [leading] так, что ответ уже в вопросе
       *[other] открыто
    }
follow-role = Лист роли, { $when }:
follow-role-fact = Лист роли: { $fact }
follow-role-none = Лист роли ничего не говорит об этом вопросе.
follow-role-other-form = Лист роли составлен для другой анкеты, а не для той, что используется.
follow-no-flags = Наблюдений пока нет.
follow-only-reads = Здесь можно только читать и отмечать моменты. Ответы записывает участник.
follow-line-how = Напишите { "m" }, чтобы отметить момент; после этого можно добавить несколько слов.
follow-mark-what = Несколько слов или ни одного. Отметка относится к моменту, когда вы начали писать, и будет в разборе. Участник её сейчас не видит.
follow-mark-on-its-way = Отметка в пути …
follow-mark-too-long = Не больше { $n } знаков. Напишите короче.
follow-mark-refused = Отметка не принята. Слова остались здесь.
follow-mark-unsure = Никто не знает, успели ли записать эту отметку: { $text }
follow-mark-not-taken = Эта отметка не принята: { $text }
follow-door-open = Теперь наставник может следить за беседой в другом окне того же пользователя. Запустите там vilja train follow.
follow-door-shut = Наставник больше не следит.
follow-came = Наставник теперь следит за беседой в другом окне.
follow-left = Окно наставника закрыто. Его можно открыть снова, пока вы это не завершите.
follow-standing-open = Открыто для наставника, никто ещё не следит.
follow-standing-read = Наставник следит за беседой.
follow-no-door = Окно наставника не удалось открыть ({ $detail }). Отмечайте моменты в этом окне.
follow-not-open = Сейчас ни одна тренировочная беседа не открыта для наставника.
    .hint = Попросите участника нажать { $key } в тренировочной беседе, а потом запустите ту же команду снова.
follow-taken = За беседой уже следит кто-то другой.
    .hint = Сначала закройте другое окно или попросите участника завершить показ и открыть его заново.
follow-replay-marked = наставник отметил момент: { $text }
follow-debrief-mark = Наставник отметил момент. { $text }
