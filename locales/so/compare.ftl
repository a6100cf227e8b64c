# Language: Somali (so). What differs between two forms, except questions and rules.
## Translated from Swedish.
## Reviewed by: nobody yet

compare-same-version = Labaduba waa nooca { $version }, laakiin way kala duwan yihiin. Nooca kan cusub kor u qaad, si wareysiyada socda loo ogeysiiyo.
compare-lower-version = Faylka cusub wuxuu leeyahay nooc ka hooseeya ({ $is }) kan hore ({ $was }). Kor u qaad, ama faylasha is weydaari.
compare-only-written = Faylasha foomku si kala duwan ayay u qoran yihiin, faallooyin kale ama kala horreyn kale, laakiin isku wax bay sheegayaan.
compare-wording = { $what ->
        [list] Magacyada liiska { $of }
        [sources] Ilaha gaarka ah ee { $of }
       *[texts] Qoraallada luqadda { $of }
    }: { $changed } la beddelay, { $added } cusub, { $removed } la saaray
