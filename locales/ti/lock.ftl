# Language: Tigrinya (ti). What surrounds the program, what it is kept apart from, and how it is locked.
## Translated from Swedish.
## Reviewed by: nobody yet

doctor-encrypted = ብስርዓት ዝተመስጠረ
doctor-not-encrypted = ብስርዓት ኣይተመስጠረን። ናይ IT ደገፍ ምስጠራ ዲስክ ሕተቱ፤ ባዕሉ ዝምስጥር ዲስክ ካብዚ ኣይርአን
doctor-encrypted-unknown = ካብዚ ክርአ ኣይከኣልን፡ ንናይ IT ደገፍ ሕተቱ
doctor-swap-none = የለን
doctor-memory = ዝኽሪ ንኻልኦት ፕሮግራማት ዕጹው፦ { $what }
doctor-confined-files = ናይ ገዛእ ርእሱ ማህደራት ጥራይ ይበጽሕ፦ { $what }
doctor-confined-calls = ኔትዎርክ የለን፡ ካልኦት ፕሮግራማት የለዉን፦ { $what }
doctor-confined-yes = እወ
doctor-confined-part = ብኸፊል፡ እቲ ከርነል ናይቲ ስርዓት ካብዚ ንላዕሊ ኣይክእልን
doctor-confined-no = ኣይፋል፡ እቲ ስርዓት ኣይህቦን
doctor-recorder = ነቲ ዝርአ ዝዕቅብ፦ { $what }
doctor-recorder-none = ፍሉጥ ፕሮግራም የለን

# Before and after unlocking. $what is the name of a program.
surrounded-recorder = { $what } ነቲ ኣብዚ ዝርአ ክዕቅቦ ይኽእል። ዕጸውዎ፡ ወይ ድሕሪኡ ዝኽሩ ኣጽርዩ።
surrounded-disk = እቲ ዲስክ ብስርዓት ኣይተመስጠረን። ነቲ ኮምፒተር ዝረኸበ ሰብ ኣብ ዝኽሪ ዝነበረ ከንብብ ይኽእል። ናይ IT ደገፍ ምስጠራ ዲስክ ሕተቱ።
surrounded-swap = እቲ ናይ ልውውጥ ዝኽሪ (swap) ኣይተመስጠረን። መልስታት ብግሉጽ ጽሑፍ ክህልውዎ ይኽእሉ። ናይ IT ደገፍ ሓገዝ ሕተቱ።

# The lock.
locked = እቲ ፕሮግራም ተቖሊፉ። ኩሉ ተዓቂቡ።
locked-printed = ኣቐዲሙ ዝተጻሕፈ ገና ኣብቲ መስኮት ኣሎ። ኣጽርይዎ ወይ ዕጸውዎ።
lock-soon = እቲ ፕሮግራም ድሕሪ ፍርቂ ደቒቕ ክቑለፍ እዩ። ንምቕጻል ሓንቲ መጠወቒ ጠውቑ።
lock-not-kept = እቲ ፕሮግራም ኣይተቖለፈን፦ ገለ ነገር ገና ኣይተዓቀበን።
cli-lock-failed = ክቑለፍ ስለ ዘይተኻእለ እቲ ፕሮግራም ተዓጽዩ ({ $detail })። ኩሉ ተዓቂቡ።
    .hint = ዳግማይ ኣበግስዎ።
action-lock = ቆልፉ፦ ኩሉ ዓቅቡን ሓረግ መሕለፊ ሕተቱን
    .word = ቆልፍ
