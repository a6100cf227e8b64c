# Language: Polish (pl). The receipt code, and what a check of the whole store says of log, signatures and erasing.
## Translated from Swedish.
## Reviewed by: nobody yet

receipt = Kod pokwitowania: { $code }
receipt-what = Wpisz kod na tym, co się drukuje lub archiwizuje. Dzięki niemu da się wykazać, że protokół nie zmienił się od tamtej pory.
receipt-holds = { $n ->
    [0] Kod pokwitowania { $code } się zgadza: protokół { $transcript } jest niezmieniony od { $at }.
    [one] Kod pokwitowania { $code } się zgadza: to, co protokół { $transcript } zawierał { $at }, jest niezmienione. Od tamtej pory sprostowano go { $n } raz, a sprostowanie stoi osobno.
    [few] Kod pokwitowania { $code } się zgadza: to, co protokół { $transcript } zawierał { $at }, jest niezmienione. Od tamtej pory sprostowano go { $n } razy, a sprostowania stoją osobno.
    [many] Kod pokwitowania { $code } się zgadza: to, co protokół { $transcript } zawierał { $at }, jest niezmienione. Od tamtej pory sprostowano go { $n } razy, a sprostowania stoją osobno.
   *[other] Kod pokwitowania { $code } się zgadza: to, co protokół { $transcript } zawierał { $at }, jest niezmienione. Od tamtej pory sprostowano go { $n } razu, a sprostowania stoją osobno.
}
receipt-nowhere = Żaden protokół w magazynie nie ma kodu pokwitowania { $code }. Albo kod źle przepisano, albo protokół jest inny niż wtedy, gdy go nadano.
receipt-broken = Protokół { $transcript } miał kod pokwitowania { $code }, ale to, co w nim jest, daje inny: jest zmieniony.
verify-progress = Sprawdzono: { $done } z { $total } zdarzeń
verify-log = { $n ->
    [one] { $n } wiersz w dzienniku dostępu
    [few] { $n } wiersze w dzienniku dostępu
    [many] { $n } wierszy w dzienniku dostępu
   *[other] { $n } wiersza w dzienniku dostępu
}
verify-checkpoints = { $n ->
    [one] { $n } podpisany punkt kontrolny
    [few] { $n } podpisane punkty kontrolne
    [many] { $n } podpisanych punktów kontrolnych
   *[other] { $n } podpisanego punktu kontrolnego
}
fault-checkpoint-differs = punkt kontrolny mówi co innego niż to, co jest przed nim
fault-signature-wrong = punkt kontrolny nie jest podpisany kluczem magazynu
fault-checkpoint-missing = po zakończeniu lub sprostowaniu brakuje punktu kontrolnego
fault-signing-key-lost = klucza, którym podpisuje się punkty kontrolne, nie ma lub jest uszkodzony
fault-erased-untold = treści nie ma, a nie wynika, że jest usunięta (gallring)
fault-stone-untrue = sprawę podano jako usuniętą (gallring), ale nie jest usunięta
verify-stones = { $n ->
    [one] { $n } usunięta sprawa (gallring), z informacją kiedy i dlaczego
    [few] { $n } usunięte sprawy (gallring), każda z informacją kiedy i dlaczego
    [many] { $n } usuniętych spraw (gallring), każda z informacją kiedy i dlaczego
   *[other] { $n } usuniętej sprawy (gallring), każda z informacją kiedy i dlaczego
}
