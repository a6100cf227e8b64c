# Language: Persian (fa). Trying forms out: trials, what differs, what no trial has exercised.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-test-none = برای { $path } موردی نیست.
    .hint = موردها کنار فرم در فایلی نوشته می‌شود که به { "\u2066" }{ ".test.toml" }{ "\u2069" } ختم می‌شود.
cli-test-summary = { $path }: { $right } مورد درست است، { $wrong } درست نیست
cli-test-coverage = آزموده: { $seen } از { $all }
cli-test-unexpected = هیچ موردی نمی‌گوید برای این‌ها چه باید بشود: { $names }
cli-test-nothing = هیچ موردی آزموده نشد.
    .hint = آیا موردی در فایل هست، و آیا نام پس از { "\u2066" }{ "--case" }{ "\u2069" } درست است؟
cli-test-without = { $path } موردی ندارد.
cli-test-above = بالا را ببینید
cli-test-unasked = پرسیده نمی‌شود
cli-test-unanswered = بدون پاسخ
cli-test-aside = کنارگذاشته

cli-test-not-raised = { $id } باید با وزن { $expected } به دست می‌آمد، اما نمی‌آید.
cli-test-raised = { $id } نباید به دست می‌آمد، اما با وزن { $found } می‌آید.
cli-test-weighs = وزن { $id } باید { $expected } می‌بود، اما { $found } است.
cli-test-rests-on = { $id } باید بر { $expected } استوار می‌بود، اما بر { $found } استوار است.
cli-test-not-open = { $id } باید باز می‌بود، اما روشن شده است: { $found }.
cli-test-not-settled = { $id } باید باز می‌بود. معلوم نیست، اما هیچ پرسشی آن را روشن نمی‌کند.
cli-test-element = { $id } باید { $expected } می‌بود، اما { $found } است.
cli-test-no-contradiction = { $id } باید متناقض می‌بود، اما نیست.
cli-test-contradiction = { $id } نباید متناقض می‌بود، اما هست.
cli-test-not-asked = { $id } باید پرسیده می‌شد، اما نمی‌شود.
cli-test-asked = { $id } نباید پرسیده می‌شد، اما می‌شود.
cli-test-no-measure = اقدام { $id } باید در پی می‌آمد، اما نمی‌آید.
cli-test-measure = اقدام { $id } نباید در پی می‌آمد، اما می‌آید.
cli-test-highest = بالاترین وزن باید { $expected } می‌بود، اما { $found } است.
cli-test-no-warning = { $id } باید هشدار می‌داد، اما نمی‌دهد.
cli-test-warning = { $id } نباید هشدار می‌داد، اما می‌دهد.
cli-test-refused = پاسخ { $id } پذیرفته نشد. { $reason }
cli-test-not-relevant = { $id } پاسخ گرفت، اما این پرسش پرسیده نمی‌شود.
cli-test-taken = پاسخ { $id } نباید پذیرفته می‌شد، اما شد.
cli-test-computed = { $id } باید { $expected } می‌شد، اما { $found } شد.
cli-test-computed-hidden = { $id } باید { $expected } می‌شد، اما نشان داده نمی‌شود: show_if برقرار نیست.
cli-test-no-cue = واژهٔ نشانهٔ { $expected } باید در { $id } پیدا می‌شد، اما نمی‌شود. { $reason }
cli-test-cue = واژهٔ نشانهٔ { $found } نباید در { $id } پیدا می‌شد، اما می‌شود.
cli-test-other-cues = آنجا { $found } هست.

cli-test-never-flag-raised = یافته‌هایی که هیچ موردی به دست نمی‌دهد
cli-test-never-flag-not-raised = یافته‌هایی که هیچ موردی رد نمی‌کند
cli-test-never-weight = وزن‌هایی که هیچ موردی به آن نمی‌رسد
cli-test-never-element-yes = ارکانی که هرگز بله نیست
cli-test-never-element-no = ارکانی که هرگز نه نیست
cli-test-never-element-unknown = ارکانی که هرگز نامعلوم نیست
cli-test-never-condition-true = شرط‌هایی که هرگز برقرار نیست
cli-test-never-condition-false = شرط‌هایی که هرگز نابرقرار نیست
cli-test-never-contradiction = تناقض‌هایی که هرگز نشان داده نمی‌شود
cli-test-never-option = گزینه‌هایی که هیچ موردی انتخاب نمی‌کند
cli-test-never-asked = پرسش‌هایی که هرگز پرسیده نمی‌شود
cli-test-never-not-asked = پرسش‌هایی که شرطشان هرگز نابرقرار نیست
cli-test-never-check-failed = بررسی‌هایی که هرگز هشدار نمی‌دهد
cli-test-never-check-held = بررسی‌هایی که هرگز قبول نمی‌شود
cli-test-never-computed = مقدارهای حساب‌شده‌ای که هیچ موردی نشان نمی‌دهد
