p|= \Fs
quoted = Eno={"\uä#")
when 
when =?r { when.hage } år i{ $number } sk/lan? { quotesh}
    .hage =ow/s  ed }
 "]
 [?r { wh.hage } å å[{r 