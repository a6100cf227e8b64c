# Language: English (en). What surrounds the program, what it is kept apart from, and how it is locked.
## Translated from Swedish.

doctor-encrypted = encrypted by the system
doctor-not-encrypted = not encrypted by the system. Ask your IT support for disk encryption; a disk that encrypts itself cannot be seen from here
doctor-encrypted-unknown = cannot be seen from here, ask your IT support
doctor-swap-none = there is none
doctor-memory = Memory closed to other programs: { $what }
doctor-confined-files = Reaches only its own folders: { $what }
doctor-confined-calls = No network, no other programs: { $what }
doctor-confined-yes = yes
doctor-confined-part = in part, the system's kernel knows no more
doctor-confined-no = no, the system does not offer it
doctor-recorder = Keeps what is shown: { $what }
doctor-recorder-none = no program that is known

# Before and after unlocking. $what is the name of a program.
surrounded-recorder = { $what } may keep what is shown here. Close it, or empty its memory afterwards.
surrounded-disk = The disk is not encrypted by the system. Whoever gets hold of the computer can read what was in its memory. Ask your IT support for disk encryption.
surrounded-swap = The swap memory is not encrypted. It may hold answers in plain text. Ask your IT support for help.

# The lock.
locked = The program is locked. Everything is saved.
locked-printed = What was printed before is still in the window. Clear it, or close it.
lock-soon = The program locks in half a minute. Press a key to go on.
lock-not-kept = The program did not lock: something is not saved yet.
cli-lock-failed = The program is closed because it could not be locked ({ $detail }). Everything is saved.
    .hint = Start it again.
action-lock = Lock: save everything and ask for the passphrase
    .word = lock
