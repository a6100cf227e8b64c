# Choices between texts by an answer, as rules name it.
# expect problem-branch-never-taken @ 19
# expect problem-last-branch-is-answer @ 20
# expect problem-branch-never-taken @ 28
# expect problem-branch-never-taken @ 38
# expect problem-last-branch-is-answer @ 43
# expect problem-last-branch-is-answer @ 50
# expect problem-branch-never-taken @ 54
# expect problem-shown-raw @ 57
# expect problem-last-branch-is-answer @ 59
# expect problem-branch-never-taken @ 62
form-title = Ett litet formulär
section-s = Ett avsnitt
wish = Ville du flytta?
    .own = Ja
    .pressured = Nej
# What an option is called in words, and not all that there is.
moved_on = { $wish ->
        [Ja] Du ville.
       *[pressured] Du ville inte.
    }
    .help = { $wish ->
        [own] Du ville.
        [pressured] Du ville inte.
       *[other] Fråga öppet.
    }
    .note = { $wish_known ->
        [ja] { $wish }
       *[no] Inget
    }
# By a number, its plural forms and words.
children = { $wish_known ->
        [yes] { $wish ->
            [own] Barnen
           *[pressured] Dina barn
         }
       *[no] { $moved_on ->
            [2026] Barnen
           *[other] Alla barn
         }
    } { NUMBER($wish) ->
        [own] igen
       *[pressured] igen
    }
    .entry = Barn { $number }
children-age = Hur gammalt?
children-school = { $age ->
        [0] Nyfött
        [one] Ett år
       *[7] Skolbarn
    }
    .help = { $age ->
        [0] Nyfött
        [ett] Ett år
       *[other] { $age } år
    }
computed-since = { $value } { NUMBER() } { $wish ->
        [own] Du ville.
       *[Nej] Du ville inte.
    } { $value ->
        [0] Samma dag.
        [many_days] Långt efter.
       *[other] Efter.
    }
check-young = Barnet går inte i skola { $school ->
        [yes] än
        [no] nu
       *[other] alls
    }
flag-pushed = Pressad
