# expect problem-forbidden-character @ 2
wish = a‮b
