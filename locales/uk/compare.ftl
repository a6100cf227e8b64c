# Language: Ukrainian (uk). What differs between two forms, besides questions and rules.
## Translated from Swedish.
## Reviewed by: nobody yet

compare-same-version = Обидві мають версію { $version }, але різняться. Підніміть версію новішої, щоб про це дізналися поточні розмови.
compare-lower-version = У новішого файла версія нижча ({ $is }), ніж у старішого ({ $was }). Підвищте її або поміняйте файли місцями.
compare-only-written = Файли анкети написані по-різному, з іншими примітками або в іншому порядку, але кажуть те саме.
compare-wording = { $what ->
        [list] Назви в списку { $of }
        [sources] Власні джерела в { $of }
       *[texts] Тексти мовою { $of }
    }: змінено { $changed }, нових { $added }, зникло { $removed }
