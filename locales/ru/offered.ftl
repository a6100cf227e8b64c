# Language: Russian (ru). Which forms there are to choose, and why something is not.
## Translated from Swedish.
## Reviewed by: nobody yet

home-form-left-out = В вашей анкете { $file } есть ошибки, она не включена. Кто отвечает за анкеты, запускает vilja forms check.
home-form-stand-in = В вашей анкете { $file } есть ошибки. Пока используется анкета программы с тем же именем. Кто отвечает за анкеты, запускает vilja forms check.
cli-forms-stand-in = Пока используется анкета программы: { $title }
cli-new-stands-in = В программе уже есть анкета { $id }. Ваша заменит её. Тексты, которых вы сами не напишете, берутся из программы.
