# Language: Ukrainian (uk). The recovery key where the passphrase is asked for. $key is a key, $line what is typed, $n a number.
## Translated from Swedish.
## Reviewed by: nobody yet

paper-how = Груп у запасному ключі: { $n }. Пишіть по одній групі або всі відразу.
paper-group = Група { $n } з { $groups }
paper-back = Назад до парольної фрази: { $key }.
paper-back-line = Назад до парольної фрази: напишіть { $line }.
paper-offered = Запасним ключем із паперу: натисніть { $key }.
paper-offered-line = Запасним ключем із паперу: напишіть { $line }.
paper-age = Ключем age сховище відкривають для однієї команди: vilja --identity FILE store passphrase створює нову парольну фразу.
paper-opened = Сховище відкрито запасним ключем. Нова парольна фраза: vilja --recovery store passphrase.
action-paper = Відкрити запасним ключем із паперу
    .key = запасний ключ
    .word = запасний
