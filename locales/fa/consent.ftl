# Language: Persian (fa). What other interviews of the same case say about consent. $date is the day of that interview.
## Translated from Swedish.
## Reviewed by: nobody yet

consent-refused = رضایت داده نشد، { $date }: بدون پایهٔ قانونی به دیگران اطلاعات ندهید و با کمون دیگری تماس نگیرید.
    .short = رضایت داده نشد، { $date }: بدون پایهٔ قانونی به دیگران چیزی ندهید.
consent-withdrawn = رضایت پس گرفته شده است، طبق گفت‌وگوی { $date }: بدون پایهٔ قانونی دیگر به دیگران اطلاعات ندهید و با کمون دیگری تماس نگیرید.
    .short = رضایت پس گرفته شد (گفت‌وگوی { $date }): بدون پایهٔ قانونی دیگر چیزی ندهید.
consent-over = رضایت گفت‌وگوی { $date } پایان یافته است: بدون رضایت تازه یا پایهٔ قانونی دیگر به دیگران اطلاعات ندهید.
    .short = رضایت { $date } پایان یافته است: رضایت تازه بخواهید.
consent-in-force = طبق گفت‌وگوی { $date } رضایت هست: فقط اطلاعاتی را بدهید که شخص به آن بله گفته است.
    .short = رضایت هست ({ $date }): در حد آنچه شخص به آن بله گفته است.
consent-for-contact = طبق گفت‌وگوی { $date } شخص به تماس بله گفته است: فقط اطلاعاتی را بدهید که آنجا به آن بله گفته است.
    .short = بله به تماس ({ $date }): در حد آنچه شخص به آن بله گفته است.
consent-about-child = دربارهٔ یک کودک: { $what }
