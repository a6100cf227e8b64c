# Language: Arabic (ar). What is said about the store itself: where it is, what it holds, who can open it.
## Translated from Swedish.
## Reviewed by: nobody yet

store-status-folder = المجلد: { $path }
store-status-size = { $n ->
    [zero] الحجم: { $n } كيبيبايت
    [one] الحجم: كيبيبايت واحد
    [two] الحجم: { $n } كيبيبايت
    [few] الحجم: { $n } كيبيبايت
    [many] الحجم: { $n } كيبيبايت
   *[other] الحجم: { $n } كيبيبايت
}
store-status-transcripts = { $n ->
    [0] لا توجد محاضر
    [zero] لا توجد محاضر
    [one] محضر واحد
    [two] محضران
    [few] { $n } محاضر
    [many] { $n } محضرًا
   *[other] { $n } محضر
}
store-status-open = { $n ->
    [0] ليس أي منها جاريًا
    [zero] ليس أي منها جاريًا
    [one] واحد منها جارٍ
    [two] اثنان منها جاريان
    [few] { $n } منها جارية
    [many] { $n } منها جارٍ
   *[other] { $n } منها جارٍ
}
