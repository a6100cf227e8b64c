# Language: Polish (pl). What is said when something was lost, came back or cannot be saved.
## Translated from Swedish.
## Reviewed by: nobody yet

durable-fault-tail-cut = najnowszych zdarzeń przed tym nie było, gdy otwarto magazyn
durable-fault-index-differs = rejestr magazynu nie zgadza się z tym, co jest w magazynie: część pliku jest starsza niż reszta
durable-fault-cut-changed = to, co mówi się o zaginionych zdarzeniach, jest zmienione

durable-put-back = { $n ->
    [one] Jedną odpowiedź przywrócono z dziennika zmian.
    [few] { $n } odpowiedzi przywrócono z dziennika zmian.
    [many] { $n } odpowiedzi przywrócono z dziennika zmian.
   *[other] { $n } odpowiedzi przywrócono z dziennika zmian.
}
durable-put-back-place = Ostatnie w rozmowie przywrócono z dziennika zmian.
durable-missing = { $n ->
    [one] W magazynie brakuje jednego zdarzenia. Nastąpiło po { $since }, najpóźniej { $until }.
    [few] W magazynie brakuje { $n } zdarzeń. Nastąpiły po { $since }, najpóźniej { $until }.
    [many] W magazynie brakuje { $n } zdarzeń. Nastąpiły po { $since }, najpóźniej { $until }.
   *[other] W magazynie brakuje { $n } zdarzenia. Nastąpiło po { $since }, najpóźniej { $until }.
}
    .hint = Nie ma ich też w dzienniku zmian. To, co zostało, jest całe i można z tym pracować. Przywróć kopię zapasową albo poproś dział IT o uratowanie tego, co się da.
durable-missing-all = { $n ->
    [one] W magazynie brakuje jednego zdarzenia, najpóźniej { $until }. Nic nie zostało.
    [few] W magazynie brakuje { $n } zdarzeń, ostatnie { $until }. Nic nie zostało.
    [many] W magazynie brakuje { $n } zdarzeń, ostatnie { $until }. Nic nie zostało.
   *[other] W magazynie brakuje { $n } zdarzenia, ostatnie { $until }. Nic nie zostało.
}
    .hint = Nie ma ich też w dzienniku zmian. Przywróć kopię zapasową albo poproś dział IT o uratowanie tego, co się da.
durable-missing-in = Ostatnie brakujące zdarzenie należało do protokołu { $transcript }.
durable-anchor-lost = Pliku vault.anchor nie ma albo jest zmieniony. Nie da się powiedzieć, czy ostatnie odpowiedzi są zachowane.
    .hint = Utworzono nowy. Sprawdź, czy ostatnia rozmowa jest cała.
durable-journals-damaged = { $n ->
    [one] Jeden dziennik zmian jest uszkodzony. Odpowiedzi z niego są w magazynie, ale nie mają drugiej kopii.
    [few] { $n } dzienniki zmian są uszkodzone. Odpowiedzi z nich są w magazynie, ale nie mają drugiej kopii.
    [many] { $n } dzienników zmian jest uszkodzonych. Odpowiedzi z nich są w magazynie, ale nie mają drugiej kopii.
   *[other] { $n } dziennika zmian jest uszkodzone. Odpowiedzi z nich są w magazynie, ale nie mają drugiej kopii.
}

durable-saving = zapisywanie …
durable-slow = Dysk jest powolny. To, co piszesz, zostaje tutaj i zapisze się, gdy dysk odpowie.

durable-little-room = { $n ->
    [one] Na dysku jest mało miejsca: został { $n } MiB. Nie można zacząć nowych rozmów.
    [few] Na dysku jest mało miejsca: zostały { $n } MiB. Nie można zacząć nowych rozmów.
    [many] Na dysku jest mało miejsca: zostało { $n } MiB. Nie można zacząć nowych rozmów.
   *[other] Na dysku jest mało miejsca: zostało { $n } MiB. Nie można zacząć nowych rozmów.
}
    .hint = Zrób miejsce na co najmniej 80 MiB. To, co zapisano, da się czytać.
durable-reserve-given = Dysk jest pełny. Program używa rezerwy: dokończ rozmowę i zrób miejsce na dysku.

durable-reading = { $who ->
    [unknown] Tylko odczyt: magazyn jest otwarty w innym oknie. Zamknij je, by tu pisać.
   *[other] Tylko odczyt: magazyn jest otwarty w innym oknie (proces { $who }). Zamknij je, by tu pisać.
}
durable-taken-over = Tamto okno jest zamknięte. Teraz można tu pisać.

durable-reading-beside = { $who ->
    [unknown] Magazyn jest otwarty w oknie. Tutaj się go tylko czyta.
   *[other] Magazyn jest otwarty w oknie (proces { $who }). Tutaj się go tylko czyta.
}

durable-network = Magazyn nie powinien leżeć na innym komputerze ({ $kind }): { $path }. Odpowiedzi mogą tam przepaść.
    .hint = Wybierz folder na tym komputerze przez VILJA_HOME. Jeśli mimo to trzeba użyć tego miejsca: VILJA_ALLOW_FOLDER={ $path }.
durable-synchronised = Magazyn nie powinien leżeć w folderze, który kopiuje { $by }: { $path }. Pliki mogą się uszkodzić i trafić do innych.
    .hint = Wybierz inny folder przez VILJA_HOME. Jeśli mimo to trzeba użyć tego miejsca: VILJA_ALLOW_FOLDER={ $path }.
durable-allowed-network = Magazyn leży na innym komputerze ({ $kind }), na co pozwala VILJA_ALLOW_FOLDER. Odpowiedzi mogą tam przepaść.
durable-allowed-synchronised = Magazyn leży w folderze, który kopiuje { $by }, na co pozwala VILJA_ALLOW_FOLDER. Pliki mogą się uszkodzić i trafić do innych.
