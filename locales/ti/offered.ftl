# Language: Tigrinya (ti). Which forms there are to choose, and why one is not there.
## Translated from Swedish.
## Reviewed by: nobody yet

home-form-left-out = ናይ ባዕልኹም ቅጥዒ { $file } ጌጋ ኣለዎ፡ ኣይተሓወሰን ድማ። ነቶም ቅጥዕታት ዝከናኸን ሰብ vilja forms check የበግስ።
home-form-stand-in = ናይ ባዕልኹም ቅጥዒ { $file } ጌጋ ኣለዎ። ክሳብ ዝእረም እቲ ናይ ፕሮግራም ቅጥዒ ብተመሳሳሊ ስም ይጥቀሙሉ። ነቶም ቅጥዕታት ዝከናኸን ሰብ vilja forms check የበግስ።
cli-forms-stand-in = ክሳብ ሽዑ እቲ ናይ ፕሮግራም ይጥቀሙሉ፦ { $title }
cli-new-stands-in = እቲ ፕሮግራም ድሮ { $id } ዝበሃል ቅጥዒ ኣለዎ። ናትኩም ይትክኦ። ባዕልኹም ዘይጸሓፍኩምዎ ጽሑፋት ካብ ናይቲ ፕሮግራም ይርኣዩ።
