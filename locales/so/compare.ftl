# Language: Somali (so). What differs between two forms, except questions and rules.
## Translated from Swedish.
## Reviewed by: nobody yet

compare-same-version = Labaduba waa nooca { $version }, laakiin way kala duwan yihiin. Nooca kan cusub kor u qaad, si wareysiyada socda loo ogeysiiyo.
compare-wording = { $what ->
        [list] Magacyada liiska { $of }
       *[texts] Qoraallada luqadda { $of }
    }: { $changed } la beddelay, { $added } cusub, { $removed } la saaray
