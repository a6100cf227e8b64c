# Language: English (en). The access log: who has done what with which transcript.
## Translated from Swedish.

cli-no-such-case = There is no case with that number, and no transcript with that name.
    .hint = An erased case is found by the name of one of its transcripts: vilja transcripts list.
log-empty = The log has no lines for that.
log-unlocked = the store was unlocked
log-unlock-failed = { $n ->
    [one] { $n } failed try to unlock the store, { $first }
   *[other] { $n } failed tries to unlock the store, { $first } to { $last }
}
log-opened-screen = the transcript was opened on the screen
log-opened-replay = the transcript was played back
log-opened-command = the transcript was shown by a command
log-opened-consent = the transcript was read for what it says about consent
log-exported = the transcript was handed out as a file
log-printed = the transcript or a letter from it was printed
log-began = the interview began
log-finished = the interview was finished
log-amended = the transcript was amended
log-assessed = a flag was assessed
log-protection-changed = protection was marked or taken away
log-shown = what is covered was shown
log-shown-why = what is covered was shown: { $why }
log-told = a fact that erasing depends on was told
log-held = erasing was held
log-released = the hold on erasing was released
log-erased = the case was erased
log-slot-added = a way in was added: { $whose } ({ $slot })
log-slot-removed = a way in was removed: { $whose } ({ $slot })
log-slot-renewed = a way in got a new secret or dearer guesses: { $whose } ({ $slot })
log-slots-confirmed = the ways in were confirmed after the key file had been edited
log-who-officer = officer
log-who-recovery = recovery key
log-who-manager = unit manager
log-who-municipality = municipality
log-read = the log was read
log-wording-remarks-read = remarks about translations were read: { $n }
log-wording-remarks-removed = remarks about translations were removed: { $n }
log-sampled = { $n ->
    [one] sample: { $n } of { $all } openings, seed { $seed }
   *[other] sample: { $n } of { $all } openings, seed { $seed }
}
log-checked = the sample { $seed } was looked through by { $by }
log-clock-confirmed = the day was confirmed after the clock had jumped
log-waiting-broken = { $n ->
    [one] { $n } line that waited outside the store could not be read: someone has changed the file
   *[other] { $n } lines that waited outside the store could not be read: someone has changed the file
}
log-sample = { $n ->
    [one] Sample: { $n } of { $all } openings.
   *[other] Sample: { $n } of { $all } openings.
}
log-sample-seed = Seed: { $seed }
    The same sample is drawn again with --seed. When it has been looked through: vilja store log --checked { $seed } --by NAME
log-check-noted = Noted: the sample { $seed } was looked through by { $by }.
