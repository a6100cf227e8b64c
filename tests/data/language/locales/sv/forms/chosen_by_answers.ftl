form-title = Val efter svar
section-start = Början
told = Sa de att du måste?
wish = Ville du flytta?
    .own = Jag ville
    .pressured = Jag pressades
rent = Vad kostade det?
n_months = Hur många månader?
spoken = Vilket språk talar du?
home = Var bor du?
demand = { $told ->
        [yes] Du sa att de krävde det. Stämmer det?
       *[no] Du sa att ingen krävde det. Stämmer det?
    }
move = { $wish ->
        [own] Du ville flytta. ({ $wish })
        [pressured] Du ville inte flytta.
       *[other] Hur var det med flytten?
    }
cost = { NUMBER($rent) ->
        [0] Det kostade inget.
        [2500.50] Två och ett halvt tusen.
       *[other] Det kostade { NUMBER($rent) }.
    }
time = { $n_months ->
        [0] Inte en månad.
        [one] En enda månad.
       *[other] { $n_months } månader.
    }
words = { $spoken ->
        [ar] Arabiska alltså.
       *[other] Ett annat språk.
    }
    .help = { $home ->
        [2282] Fråga om Höga kusten.
       *[other] Fråga om hemorten.
    }
computed-speech = { $value ->
        [ar] Tolk i arabiska finns i huset.
       *[other] Beställ tolk i { $value }.
    }
computed-place = { $value ->
        [2282] Samma kommun som vår.
       *[other] Ring { $value }.
    }
moved_on = När flyttade du?
children = Har du barn?
    .entry = Barn { $number }
children-age = Hur gammalt är barnet?
check-moved_later = Flytten { $moved_on } ligger efter samtalet.
check-grown_up = Den som är { $age } år är inget barn.
