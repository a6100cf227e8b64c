p|= \Fs
quä#")
when 
when =?r { whhage } år i{ $number } sk/lan? { quotesh}
    .hage =ow/soted = Eno={"\uä#")
when 
when =?r { whhage } år i{ $number } sk/lan? { quotesh}
    .hage =ow/s  ed }
 "]children.entrye } å å[{r 