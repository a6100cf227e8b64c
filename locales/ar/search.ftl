# Language: Arabic (ar). Searching lists and the overview.
## Translated from Swedish.
## Reviewed by: nobody yet

search-more = { $n ->
    [zero] لا توجد نتائج أخرى.
    [one] هناك نتيجة أخرى. يرجى كتابة أحرف أكثر.
    [two] هناك نتيجتان أخريان. يرجى كتابة أحرف أكثر.
    [few] هناك { $n } نتائج أخرى. يرجى كتابة أحرف أكثر.
    [many] هناك { $n } نتيجة أخرى. يرجى كتابة أحرف أكثر.
   *[other] هناك { $n } نتيجة أخرى. يرجى كتابة أحرف أكثر.
}
overview-nothing = لا سؤال ولا جواب ولا ملاحظة تحتوي على ذلك. يرجى كتابة أحرف أقل.
overview-warning = لا يمكن أن يصح: { $said }
