
when 
when =?r { whhage } åvea{
  " .hage =ow/sote\uä ed }
 "]ch =ow/sotez\uä#"entrye } å å[{r 