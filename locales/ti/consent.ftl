# Language: Tigrinya (ti). What other interviews of the same case say about consent. $date is the day of that interview.
## Translated from Swedish.
## Reviewed by: nobody yet

consent-refused = ፍቓድ ተነጺጉ { $date }፦ ብዘይ ናይ ሕጊ መሰረት ንኻልኦት ሓበሬታ ኣይትሃቡ፡ ምስ ካልእ ኮሙን ድማ ኣይትራኸቡ።
    .short = ፍቓድ ተነጺጉ { $date }፦ ብዘይ ናይ ሕጊ መሰረት ንኻልኦት ዋላ ሓንቲ ኣይትሃቡ።
consent-withdrawn = ብመሰረት ዝርርብ { $date } እቲ ፍቓድ ተሳሒቡ፦ ብዘይ ናይ ሕጊ መሰረት ተወሳኺ ሓበሬታ ንኻልኦት ኣይትሃቡ፡ ምስ ካልእ ኮሙን ድማ ኣይትራኸቡ።
    .short = እቲ ፍቓድ ተሳሒቡ (ዝርርብ { $date })፦ ብዘይ ናይ ሕጊ መሰረት ተወሳኺ ኣይትሃቡ።
consent-over = ኣብ ዝርርብ { $date } ዝተዋህበ ፍቓድ ግዜኡ ሓሊፉ፦ ብዘይ ሓድሽ ፍቓድ ወይ ናይ ሕጊ መሰረት ተወሳኺ ሓበሬታ ንኻልኦት ኣይትሃቡ።
    .short = ናይ { $date } ፍቓድ ግዜኡ ሓሊፉ፦ ሓድሽ ሕተቱ።
consent-in-force = ብመሰረት ዝርርብ { $date } ፍቓድ ኣሎ፦ እቲ ሰብ እወ ኣብ ዝበለሉ ውሽጢ ጥራይ ሓበሬታ ሃቡ።
    .short = ፍቓድ ኣሎ ({ $date })፦ እቲ ሰብ እወ ኣብ ዝበለሉ ውሽጢ።
consent-for-contact = ብመሰረት ዝርርብ { $date } እቲ ሰብ ንርክብ እወ ኢሉ፦ ኣብኡ እወ ኣብ ዝበለሉ ውሽጢ ጥራይ ሓበሬታ ሃቡ።
    .short = ንርክብ እወ ({ $date })፦ እቲ ሰብ እወ ኣብ ዝበለሉ ውሽጢ።
consent-about-child = ብዛዕባ ቈልዓ፦ { $what }
