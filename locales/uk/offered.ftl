# Language: Ukrainian (uk). Which forms there are to choose, and why one is not there.
## Translated from Swedish.
## Reviewed by: nobody yet

home-form-left-out = Ваша власна форма { $file } має помилки, її не включено. Хто дбає про форми, виконує vilja forms check.
home-form-stand-in = Ваша власна форма { $file } має помилки. Поки що діє форма програми з тією самою назвою. Хто дбає про форми, виконує vilja forms check.
cli-forms-stand-in = Поки що діє форма програми: { $title }
cli-new-stands-in = Програма вже має форму з назвою { $id }. Ваша її замінює. Тексти, яких ви не напишете самі, показуються з програми.
