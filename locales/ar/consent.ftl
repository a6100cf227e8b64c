# Language: Arabic (ar). What other interviews of the same case say about consent. $date is the day of that interview.
## Translated from Swedish.
## Reviewed by: nobody yet

consent-refused = رفض الشخص الموافقة بتاريخ { $date }: لا تعطى أي معلومات للآخرين ولا يجري الاتصال ببلدية أخرى دون سند قانوني.
    .short = رفض الشخص الموافقة { $date }: لا تعطى معلومات للآخرين دون سند قانوني.
consent-withdrawn = سحب الشخص الموافقة، بحسب مقابلة { $date }: لا تعطى معلومات أخرى للآخرين ولا يجري الاتصال ببلدية أخرى دون سند قانوني.
    .short = سحب الشخص الموافقة (مقابلة { $date }): لا تعطى معلومات أخرى دون سند قانوني.
consent-over = انتهت مدة الموافقة من مقابلة { $date }: لا تعطى معلومات أخرى للآخرين دون موافقة جديدة أو سند قانوني.
    .short = انتهت مدة الموافقة من { $date }: يجب طلب موافقة جديدة.
consent-in-force = توجد موافقة بحسب مقابلة { $date }: لا يعطى من المعلومات إلا ما وافق عليه الشخص.
    .short = توجد موافقة ({ $date }): في حدود ما وافق عليه الشخص.
consent-for-contact = وافق الشخص على الاتصال بحسب مقابلة { $date }: لا يعطى من المعلومات إلا ما وافق عليه هناك.
    .short = موافقة على الاتصال ({ $date }): في حدود ما وافق عليه الشخص.
consent-about-child = بشأن طفل: { $what }
