# Language: Russian (ru). Protected interviews: what is hidden, showing it, marking the interview and taking the protection away.
## Translated from Swedish.
## Reviewed by: nobody yet

protected-mark = ЗАЩИТА
unprotected-mark = БЕЗ ЗАЩИТЫ
title-protected = защищённая беседа { $name }
home-protected = { $name } · защищённая беседа
protected-covered = •••
    .spoken = ••• (скрыто)
protected-amend = Ответ скрыт. Напишите новый или сначала покажите его.

## Before the first question, and when an answer points to it

protect-heading = Защитить беседу?
protect-why = Ответ указывает на то, что человеку нужна защита.
protect-why-case = Другая беседа в том же деле защищена.
protect-what = В защищённой беседе муниципалитеты, свободные тексты, заметки и номера дел показаны только у своего вопроса или по вашему запросу. Выбирайте «да» при sekretessmarkering, skyddad folkbokföring, fingerade uppgifter, защищённом жилье или угрозах.
protect-what-short = Муниципалитеты, свободные тексты, заметки и номера дел тогда показаны только у своего вопроса или по вашему запросу.
protect-yes = Да, защитить беседу
protect-no = Нет, не сейчас
setup-protect-no = Нет, особой защиты беседе не нужно
setup-protect-yes = Да, защитить беседу с самого начала
review-unprotected = Ответы указывают на то, что человеку нужна защита, а беседа не защищена. { $command } защищает её.
protected-now = Беседа защищена.
protected-no-longer = Беседа больше не защищена.

## Taking the protection away

lift-heading = Снять защиту
lift-what = То, что было скрыто, снова видно, на всех страницах и в списках. Причина сохраняется в протоколе.
lift-reason = Почему беседу больше не нужно защищать

transcript-protections = Защита
transcript-protected = Беседа защищена
transcript-unprotected = Защита снята

## Commands

action-protect = Защитить беседу
    .word = защитить
action-lift = Снять защиту, с причиной
    .word = снять
action-reveal = Показать скрытое, до следующей страницы
    .key = показать скрытое
    .word = показать

## On the command line

cli-protected = Защищённая беседа: то, что может выдать, где или кто этот человек, не показано.
cli-protected-listed = защищённая беседа
cli-protected-shown = Защищённая беседа: показано всё, один раз. Не оставляйте распечатку.
cli-protected-refused = Беседа защищена, а это показало бы скрытое.
    .hint = Если в этот раз нужно, добавьте --reveal и причину после --why.
cli-protections = Защита:
cli-reason-empty = Причина пуста.
    .hint = Напишите после --why, почему нужно видеть скрытое.
cli-verify-withheld = { $n ->
    [one] Защищено и не прочитано { $n } содержимое.
    [few] Защищено и не прочитано содержимых: { $n }.
    [many] Защищено и не прочитано содержимых: { $n }.
   *[other] Защищено и не прочитано содержимых: { $n }.
}
