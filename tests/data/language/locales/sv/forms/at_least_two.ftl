form-title = Minst två
section-start = Början
help = Vilka två saker hjälpte mest?
    .rent = Hyra
    .loan = Lån
    .ticket = Biljett
    .none_of_it = Inget av det
after = Var det bra?
