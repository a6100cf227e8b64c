# Language: Arabic (ar). What differs between two forms, besides questions and rules.
## Translated from Swedish.
## Reviewed by: nobody yet

compare-same-version = للاستمارتين الإصدار { $version }، ولكنهما مختلفتان. يرجى رفع إصدار الأحدث لكي يظهر ذلك في المقابلات الجارية.
compare-wording = { $what ->
        [list] أسماء في القائمة { $of }
       *[texts] نصوص باللغة { $of }
    }: عدد المتغير { $changed }، والجديد { $added }، والمحذوف { $removed }
