# Language: English (en). Handing over: a sealed file to a colleague or another municipality, and what comes in from there.
## Translated from Swedish.

handover-key-words = The key's words: { $words }
handover-own-words = This store's own words, when you hand something over: { $words }
handover-key-how = Give the key to whoever is to hand over. Read the key's words aloud to that person, by telephone or face to face: the words show that it is this very key.

handover-heading-leaving = This leaves the store
handover-heading-waiting = This has come in and waits
handover-name-here = Name here: { $what }
handover-to = To the key: { $what }
handover-to-words = The receiver's words: { $what }
handover-from = From: { $what }
handover-from-words = The sender's words: { $what }
handover-compare-consent = Compare: does the consent cover this information, this receiver and this purpose? You decide. The program only sees that it holds today, and whether it covers whole interviews.
handover-form-digest = Digest of the form: { $what }
handover-their-case = The sender's case: { $what }
handover-protected = The interview is protected, and will be so with the receiver too.
handover-sections = Sections that are in it: { $what }
handover-covered = { $n ->
    [one] { $n } question has an answer or note that is left out, since it is covered.
   *[other] { $n } questions have answers or notes that are left out, since they are covered.
}
handover-covered-which = Questions whose covered answers or notes are left out: { $what }
handover-comments-left-out = What was written freely beside the answers is left out.
handover-asked-in = Answered in: { $what }
handover-entries = Entries: { $what }
handover-override = Note to the warning { $check }: { $what }
handover-findings = What the answers point to, by the sender's program
handover-no-findings = What the answers point to is left out: it can rest on answers that are left out.
handover-texts = The form goes along, with the texts: { $what }
handover-chain = { $n ->
    [one] For the interview's only change these go along: number, time, kind, random names of the transcript, the case and whoever had opened the store, and a digest that cannot be read back. For what is in it, what shows that the digest is right goes along too, and the store's signature.
   *[other] For each of the interview's { $n } changes these go along: number, time, kind, random names of the transcript, the case and whoever had opened the store, and a digest that cannot be read back. For what is in it, what shows that the digest is right goes along too, and the store's signature.
}
handover-nothing-else = Nothing else leaves the store.
handover-checked = Checked: the file is whole, for this store, and signed by the store with the sender's words.
handover-as-stored = { $n ->
    [one] { $n } change is to the letter the one that is stored in the sender's chain.
   *[other] { $n } changes are to the letter those that are stored in the sender's chain.
}
handover-restated = { $n ->
    [one] { $n } change was written for the extract. The sender's signature vouches for it.
   *[other] { $n } changes were written for the extract. The sender's signature vouches for them.
}
handover-receipt = The sender's receipt code: { $what }
handover-read-alike = This program reads the answers as the sender's does.
handover-read-otherwise = This program reads the answers in another way than the sender's. Compare the two, and ask the sender.

handover-words-ask-receiver = Type the six words that the receiver reads aloud:
handover-words-ask-sender = Type the six words that the sender reads aloud:
handover-words-missing = The words have not been compared.
    .hint = Call the other one, ask for the words to be read aloud, and give them with --words.
handover-words-differ-receiver = Those are not the words of this key. Nothing was written.
    .hint = Ask the receiver for the key again, and for the words that vilja store receive-key shows. If the key is someone else's, they can read everything.
handover-words-differ-sender = Those are not the words of the store that the file comes from. Nothing was changed.
    .hint = Ask the sender what was sent. If they say other words, the file is from someone else: remove it with vilja transcripts reject.
handover-ask-seal = Seal this to the receiver? Type yes:
handover-ask-accept = Make this a transcript? Type yes:
handover-ask-reject = Remove what waits? Type yes:
handover-not-asked = Nothing was changed: there was no one to ask.
    .hint = Look first with vilja transcripts received, and then add --yes.
handover-read-own-words = Read these words aloud to the receiver, so that they know that the file is from you: { $words }

handover-waits = It waits under the name { $id }. Take it in with vilja transcripts accept, or remove it with vilja transcripts reject.
handover-waits-already = The same file came in { $at } and waits under the name { $id }. Nothing was changed.
handover-accepted-already = The same file is taken in already: the transcript { $id }, { $at }. Nothing was changed.
handover-none-waiting = Nothing waits.
handover-waiting-from = { $sender } ({ $words })
handover-still-waits = Nothing was changed. It waits.
handover-accepted = The transcript is in the store now: { $id }. Remove the file that came.
handover-rejected = What waited is removed. Remove the file that came.
handover-origin = Received { $at } from { $sender } ({ $words })
handover-origin-part = It is an extract: not all that the answers point to can be read from it.

handover-no-such-question = The form has no question { $question }.
handover-not-readable = The file opens, but what it holds is no interview that the program can read. Nothing was changed.
    .hint = Ask the sender to hand it over again, with the same version of the program.
handover-trouble-no-container = The file is no handover.
    .hint = One is called utdrag-… and ends in .age. vilja transcripts seal makes it.
handover-trouble-not-for-us = The file is sealed to another key than this store's. Nothing was changed.
    .hint = Give the sender the key that vilja store receive-key shows. If it is practice: --training.
handover-trouble-damaged = The file is damaged or not whole. Nothing was changed.
    .hint = Fetch it again, or ask the sender to send it again.
handover-trouble-malformed = The file is not written as the program writes them. Nothing was changed.
    .hint = Tell the sender and the IT support. Do not open it in any other way.
handover-trouble-unknown-part = The file holds something that this program does not know and that is needed to read it. Nothing was changed.
    .hint = Ask the IT support for a newer version of the program.
handover-trouble-too-large = The file is larger than any handover. Nothing was changed.
    .hint = Tell the sender and the IT support.
handover-trouble-signature-wrong = The file is not signed by the store that it says it comes from, or was made for someone else. Nothing was changed.
    .hint = Ask the sender, by telephone, what was sent. Tell the IT support.
handover-trouble-proof-differs = What the file says of the sender's chain does not fit together. Nothing was changed.
    .hint = Ask the sender to run vilja transcripts verify, and to hand it over again.
handover-trouble-note-unfit = It is not said who hands over and on which ground, or the text is too long.
    .hint = --from may have 200 characters and --why 2000.
handover-trouble-not-waiting = Nothing that waits has a name that begins so.
    .hint = vilja transcripts received shows what waits.

log-sealed = the transcript was handed over, sealed to { $to }; sections: { $sections }; ground: { $ground } { $why }
log-received = a handover came in from { $from }
log-accepted = a handover became a transcript
log-rejected = a handover from { $from } was removed
