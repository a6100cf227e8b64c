# Language: Finnish (fi). The lock, and what surrounds the program.
## Translated from Swedish.
## Reviewed by: nobody yet

doctor-encrypted = järjestelmän salaama
doctor-not-encrypted = järjestelmä ei ole salannut. Pyydä IT-tuelta levyn salausta; itsensä salaavaa levyä ei näe tästä
doctor-encrypted-unknown = ei näe tästä, kysy IT-tuelta
doctor-swap-none = ei ole
doctor-memory = Muisti suljettu muilta ohjelmilta: { $what }
doctor-confined-files = Pääsee vain omiin kansioihinsa: { $what }
doctor-confined-calls = Ei verkkoa, ei muita ohjelmia: { $what }
doctor-confined-yes = kyllä
doctor-confined-part = osittain, järjestelmän ydin ei pysty enempään
doctor-confined-no = ei, järjestelmä ei tarjoa sitä
doctor-recorder = Tallentaa näytettävän: { $what }
doctor-recorder-none = ei tunnettua ohjelmaa

# Before and after unlocking. $what is the name of a program.
surrounded-recorder = { $what } voi tallentaa sen, mitä tässä näytetään. Sulje se, tai tyhjennä sen muisti jälkeenpäin.
surrounded-disk = Järjestelmä ei ole salannut levyä. Se, joka saa tietokoneen käsiinsä, voi lukea, mitä muistissa on ollut. Pyydä IT-tuelta levyn salausta.
surrounded-swap = Sivutusmuistia ei ole salattu. Siinä voi olla vastauksia salaamattomina. Pyydä apua IT-tuelta.

# The lock.
locked = Ohjelma on lukittu. Kaikki on tallennettu.
locked-printed = Aiemmin tulostettu on yhä ikkunassa. Tyhjennä tai sulje se.
lock-soon = Ohjelma lukittuu puolen minuutin kuluttua. Jatka painamalla näppäintä.
lock-not-kept = Ohjelma ei lukittunut: jotain ei ole vielä tallennettu.
cli-lock-failed = Ohjelma on suljettu, koska lukitseminen ei onnistunut ({ $detail }). Kaikki on tallennettu.
    .hint = Käynnistä se uudelleen.
action-lock = Lukitse: tallenna kaikki ja kysy salalausetta
    .word = lukitse
