# Language: Russian (ru). What differs between two forms, apart from questions and rules.
## Translated from Swedish.
## Reviewed by: nobody yet

compare-same-version = У обеих версия { $version }, но они различаются. Увеличьте версию в более новой, чтобы текущие беседы об этом узнали.
compare-lower-version = У более нового файла версия ниже ({ $is }), чем у старого ({ $was }). Поднимите её или поменяйте файлы местами.
compare-only-written = Файлы анкеты написаны по-разному, с другими примечаниями или в другом порядке, но говорят одно и то же.
compare-wording = { $what ->
        [list] Названия в списке { $of }
        [sources] Собственные источники в { $of }
       *[texts] Тексты на языке { $of }
    }: изменено { $changed }, новых { $added }, убрано { $removed }
