# Language: Dari (fa-AF). What other interviews of the same case say about consent. $date is the day of that interview.
## Translated from Swedish.
## Reviewed by: nobody yet

consent-refused = رضایت داده نشد، { $date }: بدون اساس قانونی به دیگران معلومات ندهید و با کمون دیگر تماس نگیرید.
    .short = رضایت داده نشد، { $date }: بدون اساس قانونی به دیگران چیزی ندهید.
consent-withdrawn = رضایت پس گرفته شده است، مطابق مصاحبهٔ { $date }: بدون اساس قانونی دیگر به دیگران معلومات ندهید و با کمون دیگر تماس نگیرید.
    .short = رضایت پس گرفته شد (مصاحبهٔ { $date }): بدون اساس قانونی دیگر چیزی ندهید.
consent-over = رضایت مصاحبهٔ { $date } ختم شده است: بدون رضایت نو یا اساس قانونی دیگر به دیگران معلومات ندهید.
    .short = رضایت { $date } ختم شده است: رضایت نو بخواهید.
consent-in-force = مطابق مصاحبهٔ { $date } رضایت است: فقط معلوماتی را بدهید که شخص به آن بلی گفته است.
    .short = رضایت است ({ $date }): در حد چیزی که شخص به آن بلی گفته است.
consent-for-contact = مطابق مصاحبهٔ { $date } شخص به تماس بلی گفته است: فقط معلوماتی را بدهید که آنجا به آن بلی گفته است.
    .short = بلی به تماس ({ $date }): در حد چیزی که شخص به آن بلی گفته است.
consent-about-child = دربارهٔ یک طفل: { $what }
