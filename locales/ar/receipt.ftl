# Language: Arabic (ar). The receipt code, and what a check of the whole store says of log, signatures and erasing.
## Translated from Swedish.
## Reviewed by: nobody yet

receipt = رمز الإيصال: { $code }
receipt-what = يرجى كتابة الرمز على ما يُطبع أو يُحفظ في الأرشيف. به يمكن إثبات أن المحضر لم يتغير منذ ذلك الحين.
receipt-holds = { $n ->
    [0] رمز الإيصال { $code } صحيح: لم يتغير المحضر { $transcript } منذ { $at }.
    [zero] رمز الإيصال { $code } صحيح: لم يتغير المحضر { $transcript } منذ { $at }.
    [one] رمز الإيصال { $code } صحيح: ما كان في المحضر { $transcript } في { $at } لم يتغير. تم تصحيحه بعد ذلك مرة واحدة، والتصحيح مدون على حدة.
    [two] رمز الإيصال { $code } صحيح: ما كان في المحضر { $transcript } في { $at } لم يتغير. تم تصحيحه بعد ذلك مرتين، والتصحيحان مدونان على حدة.
    [few] رمز الإيصال { $code } صحيح: ما كان في المحضر { $transcript } في { $at } لم يتغير. تم تصحيحه بعد ذلك { $n } مرات، والتصحيحات مدونة على حدة.
    [many] رمز الإيصال { $code } صحيح: ما كان في المحضر { $transcript } في { $at } لم يتغير. تم تصحيحه بعد ذلك { $n } مرة، والتصحيحات مدونة على حدة.
   *[other] رمز الإيصال { $code } صحيح: ما كان في المحضر { $transcript } في { $at } لم يتغير. تم تصحيحه بعد ذلك { $n } مرة، والتصحيحات مدونة على حدة.
}
receipt-nowhere = لا يوجد في المخزن محضر برمز الإيصال { $code }. إما أن الرمز نُقل خطأً، أو أن المحضر غير ما كان عند إعطاء الرمز.
receipt-broken = كان للمحضر { $transcript } رمز الإيصال { $code }، لكن ما فيه الآن يعطي رمزًا آخر: لقد تغير.
verify-progress = تم التحقق من { $n } من أصل { $all } حدث
verify-log = { $n ->
    [zero] { $n } أسطر في سجل الاطلاع
    [one] سطر واحد في سجل الاطلاع
    [two] سطران في سجل الاطلاع
    [few] { $n } أسطر في سجل الاطلاع
    [many] { $n } سطرًا في سجل الاطلاع
   *[other] { $n } سطر في سجل الاطلاع
}
verify-checkpoints = { $n ->
    [zero] { $n } نقاط تحقق موقعة
    [one] نقطة تحقق موقعة واحدة
    [two] نقطتا تحقق موقعتان
    [few] { $n } نقاط تحقق موقعة
    [many] { $n } نقطة تحقق موقعة
   *[other] { $n } نقطة تحقق موقعة
}
fault-checkpoint-differs = نقطة تحقق تقول غير ما ورد قبلها
fault-signature-wrong = نقطة تحقق غير موقعة بمفتاح المخزن
fault-checkpoint-missing = نقطة تحقق ناقصة بعد إنهاء أو تصحيح
fault-signing-key-lost = المفتاح الذي توقع به نقاط التحقق مفقود أو تالف
