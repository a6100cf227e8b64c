# Language: Tigrinya (ti). Proposals, worked out values, and what cannot be right.
## Translated from Swedish.
## Reviewed by: nobody yet

proposal = እማመ፦ { $answer }። Enter ነቲ እማመ ይቕበሎ። ክሳብ ሽዑ ኣይቁጸርን።
warning = ትኽክል ድዩ? { $warning } ትኽክል እንተ ኾይኑ፦ { $key } ({ $command })፡ ስለምንታይ ጽሓፉ።
warning-overridden = { $warning } እንተ ኾነ ትኽክል እዩ፦ { $note }
computed = ዝተቐመረ፦ { $text }
refusal-check = እቲ መልሲ ክቕበል ኣይከኣልን። { $reason }

override-heading = እንተ ኾነ ትኽክል እዩ
override-how = እቲ መልሲ ስለምንታይ ትኽክል ምዃኑ ጽሓፉ። እቲ መዘኻኸሪ ምስቲ ፕሮቶኮል ይኸይድ። ባዶ መዘኻኸሪ ይስሕቦ።
action-override = እቲ መልሲ እንተ ኾነ ትኽክል እዩ
    .word = ትኽክል
review-warnings = { $n ->
        [0] ክኸውን ዘይክእል፡ ተገሊጹ
        [one] ክኸውን ዘይክእል፦ { $n } ብዘይ መግለጺ
       *[other] ክኸውን ዘይክእል፦ { $n } ብዘይ መግለጺ
    }
