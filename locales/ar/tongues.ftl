# Language: Arabic (ar). The languages of an interview, how it is interpreted, and the words that are explained.
## Translated from Swedish.
## Reviewed by: nobody yet

language-chosen = { $name } · اللغة رقم { $n } في المقابلة
client-language-several = عدة لغات في المقابلة: تحدد واحدة بعد أخرى بواسطة { $add }، وتزال بواسطة { $remove }. للتنقل بينها: { $switch }.
action-interpreting = تحديد طريقة ترجمة المقابلة
    .word = ترجمة
interpreting-heading = كيف تترجم المقابلة؟
interpreting-why = يذكر ذلك بعدئذ عند كل جواب في المحضر. يرجى تغييره كلما تغير.
interpreting-on-site = مترجم شفوي حاضر
interpreting-phone = مترجم شفوي بالهاتف
interpreting-video = مترجم شفوي بالفيديو
interpreting-none = بدون مترجم شفوي
interpreting-not-said = غير محدد
interpreting-on-site-short = مترجم حاضر
interpreting-phone-short = مترجم بالهاتف
interpreting-video-short = مترجم بالفيديو
interpreting-none-short = بدون مترجم
asking-shown = لغة السؤال على الشاشة: { $what }
asking-source = { $language } ({ $version })
asking-reviewed = { $language } ({ $version }، تمت مراجعتها)
asking-unreviewed = { $language } ({ $version }، بدون مراجعة)
asking-missing = { $text } بدلًا من { $language } ({ $version }، بدون ترجمة)
action-glossary = كلمات مشروحة
    .key = كلمات
    .word = كلمات
terms-heading = كلمات في السؤال
terms-heading-all = كلمات في هذا المجال
terms-none = لا توجد في السؤال كلمات مشروحة هنا. كل الكلمات مذكورة أدناه.
question-terms = { $n ->
        [zero] لا كلمات مشروحة في السؤال: { $key }
        [one] كلمة واحدة مشروحة في السؤال: { $key }
        [two] كلمتان مشروحتان في السؤال: { $key }
        [few] { $n } كلمات مشروحة في السؤال: { $key }
        [many] { $n } كلمة مشروحة في السؤال: { $key }
       *[other] { $n } كلمة مشروحة في السؤال: { $key }
    }
terms-entry = { $term }: { $meaning }
date-about = نحو { $date }
