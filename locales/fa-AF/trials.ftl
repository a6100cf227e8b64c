# Language: Dari (fa-AF). Trying forms out: trials, what differs, what no trial has exercised.
## Translated from Swedish.
## Reviewed by: nobody yet

cli-test-none = برای { $path } مثال نیست.
    .hint = مثال‌ها در پهلوی فورم در فایلی نوشته می‌شود که به { "\u2066" }{ ".test.toml" }{ "\u2069" } ختم می‌شود.
cli-test-summary = { $path }: { $right } مثال درست است، { $wrong } درست نیست
cli-test-coverage = امتحان‌شده: { $seen } از { $all }
cli-test-unexpected = هیچ مثالی نمی‌گوید برای این‌ها چه باید شود: { $names }
cli-test-nothing = هیچ مثال امتحان نشد.
    .hint = آیا در فایل مثال است، و آیا نام بعد از { "\u2066" }{ "--case" }{ "\u2069" } درست است؟
cli-test-without = { $path } مثال ندارد.
cli-test-above = بالا را ببینید
cli-test-unasked = پرسیده نمی‌شود
cli-test-unanswered = بدون جواب
cli-test-aside = یک طرف گذاشته‌شده

cli-test-not-raised = { $id } باید با وزن { $expected } می‌آمد، اما نمی‌آید.
cli-test-raised = { $id } نباید می‌آمد، اما با وزن { $found } می‌آید.
cli-test-weighs = وزن { $id } باید { $expected } می‌بود، اما { $found } است.
cli-test-rests-on = { $id } باید بر { $expected } استوار می‌بود، اما بر { $found } استوار است.
cli-test-not-open = { $id } باید باز می‌بود، اما روشن شده است: { $found }.
cli-test-not-settled = { $id } باید باز می‌بود. معلوم نیست، اما هیچ سوال آن را روشن نمی‌کند.
cli-test-element = { $id } باید { $expected } می‌بود، اما { $found } است.
cli-test-no-contradiction = { $id } باید متناقض می‌بود، اما نیست.
cli-test-contradiction = { $id } نباید متناقض می‌بود، اما است.
cli-test-not-asked = { $id } باید پرسیده می‌شد، اما نمی‌شود.
cli-test-asked = { $id } نباید پرسیده می‌شد، اما می‌شود.
cli-test-no-measure = اقدام { $id } باید به دنبال می‌آمد، اما نمی‌آید.
cli-test-measure = اقدام { $id } نباید به دنبال می‌آمد، اما می‌آید.
cli-test-highest = بلندترین وزن باید { $expected } می‌بود، اما { $found } است.
cli-test-no-warning = { $id } باید هشدار می‌داد، اما نمی‌دهد.
cli-test-warning = { $id } نباید هشدار می‌داد، اما می‌دهد.
cli-test-refused = جواب { $id } قبول نشد. { $reason }
cli-test-not-relevant = { $id } جواب گرفت، اما این سوال پرسیده نمی‌شود.
cli-test-taken = جواب { $id } نباید قبول می‌شد، اما شد.
cli-test-computed = { $id } باید { $expected } می‌شد، اما { $found } شد.
cli-test-computed-hidden = { $id } باید { $expected } می‌شد، اما نشان داده نمی‌شود: show_if برقرار نیست.
cli-test-no-cue = کلمهٔ نشانهٔ { $expected } باید در { $id } پیدا می‌شد، اما نمی‌شود. { $reason }
cli-test-cue = کلمهٔ نشانهٔ { $found } نباید در { $id } پیدا می‌شد، اما می‌شود.
cli-test-other-cues = در آنجا { $found } است.

cli-test-never-flag-raised = یافته‌هایی که هیچ مثال نمی‌دهد
cli-test-never-flag-not-raised = یافته‌هایی که هیچ مثال رد نمی‌کند
cli-test-never-weight = وزن‌هایی که هیچ مثال به آن نمی‌رسد
cli-test-never-element-yes = ارکانی که هیچ وقت بلی نیست
cli-test-never-element-no = ارکانی که هیچ وقت نه نیست
cli-test-never-element-unknown = ارکانی که هیچ وقت نامعلوم نیست
cli-test-never-condition-true = شرط‌هایی که هیچ وقت برقرار نیست
cli-test-never-condition-false = شرط‌هایی که هیچ وقت نابرقرار نیست
cli-test-never-contradiction = تناقض‌هایی که هیچ وقت نشان داده نمی‌شود
cli-test-never-option = گزینه‌هایی که هیچ مثال انتخاب نمی‌کند
cli-test-never-asked = سوال‌هایی که هیچ وقت پرسیده نمی‌شود
cli-test-never-not-asked = سوال‌هایی که شرط‌شان هیچ وقت نابرقرار نیست
cli-test-never-check-failed = بررسی‌هایی که هیچ وقت هشدار نمی‌دهد
cli-test-never-check-held = بررسی‌هایی که هیچ وقت کامیاب نمی‌شود
cli-test-never-computed = مقدارهای حساب‌شده که هیچ مثال نشان نمی‌دهد
