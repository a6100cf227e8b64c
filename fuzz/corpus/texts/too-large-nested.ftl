pe#3\
uä## Allt är rätt här.
form-title = Ett litet forr { $age } år i skolan? { quoted }
  mulär
    .purpose = Ett proow/sotef typet1u(t0d = Er { whhagg } år i=?r { when.hage } år i sk/sk/lfn =?r { when.hage } år i  =?r { form-title} år i sk/sk/lan? { when.flag-pushage }{ when.hage } år i sk/sk/lfn =?r { when.hage } år i  =?r { form-title} år i sk/sk/lan?us-fntore-statui sk/sk/lan? { when.flag-pushage }store-status-fntor=?r { when.hage } år i sk/sk/lan? { when.flag-pushage } å
   sk/skp|= \Fs
quoted ={"\uä#")
whewhen =?r { when.hage } år i{ $sk/sured = Nej
mlu är orm-titt
wsectionrip|=no={"\uä#")
wroste-hen =?r { when.hage } åsh = V =?r { when.hage } e-status-fn =?r { when.hagg } år i=?r { when.hage } år i sk/sk/lan? { when.age }store-status-fntore-statui sk/sAllt är rätt h&är.
form-title = Ett litet forr { $age } p|=no={"\uä#")
when 
hewn =?r { whenhage }store-status-fn =?r { when. en.hage } år i{ un$mb"ge =o~/:)
when 
when =?r { whhage } åvei{ $numbermoved_on } sk/lanva{ quotesh}
    .hage =ow/sotef typet1u(t0d = Er { whhagg } år i=?r { when.hage } år i sk/sk/lfn =?r { when.hage } år i  =?r { form-title} år i sk/sk/lan? { when.flag-pushage }{ when.hage } år i sk/sk/lfn =?r { when.hage } år i  =?r { form-title} år i sk/sk/lan?us-fntore-statui sk/sk/lan? { when.flag-pushage }store-status-fntore-status-fn =?r { when.hagg } år i=?r { when.hage } år i { when.age }store-status-f? { wh99en.hage } år i  =?r { when.hage } år i sk/sk/lan? { when.flag-pushage } å
   sk/sk/lan? { whennflag-pushage } å
   s-fn =?r { when.aghg } år i=?r e= rpsn?io
 {-7}exon=io
 {-whhage }expscBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBl={"h%\\\\\\\"}\"h%\\\\\\\\\\\\\\\\"}\\el=={"h\\\"}\"h%\\\\\\\\\"h%\\\\\\\"}\"h%\\\\\\\\\\\\\\\\"}\\el=={"h\\\"}\"h%\\\\\\\\\\\\\\\\"}\peopsn?io
 {-7}ex/oo
 {-7}exon=io
 e={17 ->
    [0] ليس أي ٍ
   *[r] { $n }# ] { $n } منها جارٍ
}
8}N\\\l\\\\\\\\\a{ when.hage } åk { when.hage } år i  =?rdren-aga =id = "small"
version = "0.0.0"

[[section]]
hildren = Barnen .w/s eovlan? { when.hage } å
    .hage =oed_on { when.hage } år i sk/sk/lan? { when.flag-pushage } å
   sk/skp|= \Fs
quoted ={"\uä#")
whenwhewhen =?råvei{ $numbermoved[[  ed[  ed _on } sk/lanva{ quotesh}
    .hage =ow/sotef typet1u(t0d = Er { whhagg } år i=?r { when.r i  =?r { form-title} år 
   sk/sk/lan? { whennflag-pushage } å
hen.flag-pushage } å
 s  k/skp|= \Fs
quoted =q"\uä#")
whewhen =?r { when.hage } år i{ $number } sk/lan?    s-fn =?r { when.hagg } år i=?r { when.aghe } åk { when.hage } [år i  =?r { when.hage } år i sk/sk/lan? { when.flag-pushage } å
   sk/skp|= \Fs
quoted ={"\uä#")
whenwhewhen =?r { when.hage } år i{ $number } sk/lan? { quotesh}
    .h /sk/lan? { whennfla } å
   sk/sk/lan? { whennfla { when.hage } år i sk/sk/lan?ag-pushage }s
quot0uot0d = Er { when.hage }r { when.aghe } åk { when.hage } [år i  =?r { when.hage } år i sk/sk/lan? { when.flag-pushage } å
   sk/skp|= \Fs
quoted ={"\uä#")
whewhen =?r { when.hage } år i{ $sk/sured = Nej
mlu är orm-titt
wsectionrip|=no={"\uä#")
wroste-hen =?r { when.hage } åsh = V =?r { when.hage } r $med_novo_i sknowk