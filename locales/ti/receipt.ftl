# Language: Tigrinya (ti). The receipt code, and what a check of the whole store says of log, signatures and erasing.
## Translated from Swedish.
## Reviewed by: nobody yet

receipt = ኮድ ቅብሊት፦ { $code }
receipt-what = ነቲ ኮድ ኣብቲ ዝሕተም ወይ ኣብ መዝገብ ዝቕመጥ ጽሓፍዎ። ብእኡ፡ እቲ ፕሮቶኮል ካብ ሽዑ ከም ዘይተቐየረ ምርኣይ ይከኣል።
receipt-holds = { $n ->
    [0] ኮድ ቅብሊት { $code } ትኽክል እዩ፦ ፕሮቶኮል { $transcript } ካብ { $at } ኣይተቐየረን።
    [one] ኮድ ቅብሊት { $code } ትኽክል እዩ፦ ፕሮቶኮል { $transcript } ኣብ { $at } ዝነበሮ ኣይተቐየረን። ካብ ሽዑ { $n } ግዜ ተኣሪሙ፡ እቲ እርማት ድማ በይኑ ኣሎ።
   *[other] ኮድ ቅብሊት { $code } ትኽክል እዩ፦ ፕሮቶኮል { $transcript } ኣብ { $at } ዝነበሮ ኣይተቐየረን። ካብ ሽዑ { $n } ግዜ ተኣሪሙ፡ እቶም እርማታት ድማ በይኖም ኣለዉ።
}
receipt-nowhere = ኣብቲ መኽዘን ኮድ ቅብሊት { $code } ዘለዎ ፕሮቶኮል የለን። ወይ እቲ ኮድ ብጌጋ ተቐዲሑ፡ ወይ እቲ ፕሮቶኮል ካብቲ እቲ ኮድ ክወሃብ ከሎ ዝነበሮ ዝተፈልየ እዩ።
receipt-broken = ፕሮቶኮል { $transcript } ኮድ ቅብሊት { $code } ነይሩዎ፡ እቲ ሕጂ ኣብኡ ዘሎ ግን ካልእ ኮድ ይህብ፦ ተቐይሩ እዩ።
verify-progress = ዝተረጋገጸ፦ { $done } ካብ { $total } ፍጻመታት
verify-log = { $n ->
    [one] { $n } መስመር ኣብ መዝገብ ተግባራት
   *[other] { $n } መስመራት ኣብ መዝገብ ተግባራት
}
verify-checkpoints = { $n ->
    [one] { $n } ዝተፈረመ ነጥቢ ምርግጋጽ
   *[other] { $n } ዝተፈረሙ ነጥብታት ምርግጋጽ
}
fault-checkpoint-differs = ሓደ ነጥቢ ምርግጋጽ ካብቲ ቅድሚኡ ዘሎ ዝተፈልየ ይብል
fault-signature-wrong = ሓደ ነጥቢ ምርግጋጽ ብመፍትሕ ናይቲ መኽዘን ኣይተፈረመን
fault-checkpoint-missing = ድሕሪ ምዝዛም ወይ እርማት ሓደ ነጥቢ ምርግጋጽ ይጎድል
fault-signing-key-lost = እቲ ነጥብታት ምርግጋጽ ዝፍረሙሉ መፍትሕ ጠፊኡ ወይ ተሰይሩ
fault-erased-untold = ሓደ ትሕዝቶ ጠፊኡ፡ ብሕጊ ከም ዝተደምሰሰ ግን ኣይተጻሕፈን
fault-stone-untrue = ሓደ ጉዳይ ብሕጊ ከም ዝተደምሰሰ ተጻሒፉ፡ ግን ኣይተደምሰሰን
verify-stones = { $n ->
    [one] { $n } ብሕጊ ዝተደምሰሰ ጉዳይ፡ መዓስን ስለምንታይን ምስ ዝገልጽ ሓበሬታ
   *[other] { $n } ብሕጊ ዝተደምሰሱ ጉዳያት፡ ነፍሲ ወከፎም መዓስን ስለምንታይን ምስ ዝገልጽ ሓበሬታ
}
