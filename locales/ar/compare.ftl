# Language: Arabic (ar). What differs between two forms, besides questions and rules.
## Translated from Swedish.
## Reviewed by: nobody yet

compare-same-version = للاستمارتين الإصدار { $version }، ولكنهما مختلفتان. يرجى رفع إصدار الأحدث لكي يظهر ذلك في المقابلات الجارية.
compare-lower-version = إصدار الملف الأحدث ({ $is }) أدنى من إصدار الأقدم ({ $was }). يرجى رفعه أو تبديل مكاني الملفين.
compare-only-written = ملفا الاستمارة مكتوبان بطريقة مختلفة، بتعليقات أخرى أو بترتيب آخر، ولكن مضمونهما واحد.
compare-wording = { $what ->
        [list] أسماء في القائمة { $of }
        [sources] مصادر خاصة في { $of }
       *[texts] نصوص باللغة { $of }
    }: عدد المتغير { $changed }، والجديد { $added }، والمحذوف { $removed }
