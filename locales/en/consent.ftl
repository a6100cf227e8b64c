# Language: English (en). What other interviews of the same case say about consent. $date is the day of that interview.
## Translated from Swedish.

consent-refused = Consent refused { $date }: give no information to others, and contact no other municipality without support in law.
    .short = Consent refused { $date }: give nothing to others without support in law.
consent-withdrawn = Consent withdrawn, by the interview of { $date }: give no more information to others, and contact no other municipality without support in law.
    .short = Consent withdrawn (interview { $date }): give nothing more without support in law.
consent-over = The consent from the interview of { $date } has run out: give no more information to others without a new consent or support in law.
    .short = The consent from { $date } has run out: ask for a new one.
consent-in-force = There is consent by the interview of { $date }: give only information within what the person has said yes to.
    .short = There is consent ({ $date }): within what the person has said yes to.
consent-for-contact = Yes to contact by the interview of { $date }: give only information within what the person said yes to there.
    .short = Yes to contact ({ $date }): within what the person said yes to.
consent-about-child = About a child: { $what }
