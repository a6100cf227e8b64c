pie==hen =?r {wnhe 








.h}
    .hage =ow/sote$ t
     {wnhe 








.h}
    .hage =ow/sote$ t
       * } å
   si  "s

|p=
?
n.h 
when =?r {wnhe 








.h}
    .hage =ow/sote$ t
        * } å
   si  "s

|p=
?
n.h 
when =?r {wnhe 








.h}
    .hage =ow/sote$ t
       * } å
   si är {