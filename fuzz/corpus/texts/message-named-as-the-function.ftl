#that flytta { $mod = "small"
version = .1"0.0"= .1"0.d_on, interview_date)&
show_at = ["moved_on"childiu"ysoow"
roster = ""

h"
NUMBER = ["own", -0omput 3r { whhrmoved_on } sk/lanva{ quotesh} 
   .hage =ow/sotef typet1u(t0d = Ehen 
when =?r { whhrmoved_on } sk/lanva{ quotesh} 
   .hage =ow/sotef typet1u(t0d = Erflag-pushed.år i=?r { when.hage } år i sk/sk/lan? { whmn.flag-pushage }store-stVille du flyttarflag-pushed.år i=?r { when.hage } år i sk/sk/lan? { whmn.flag-pushage }st"
