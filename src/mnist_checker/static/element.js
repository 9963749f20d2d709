"use strict";var mnistChecker=(()=>{var Ke=Object.defineProperty;var kn=Object.getOwnPropertyDescriptor;var vn=Object.getOwnPropertyNames;var Jn=Object.prototype.hasOwnProperty;var xn=(r,e)=>{for(var t in e)Ke(r,t,{get:e[t],enumerable:!0})},An=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of vn(e))!Jn.call(r,s)&&s!==t&&Ke(r,s,{get:()=>e[s],enumerable:!(n=kn(e,s))||n.enumerable});return r};var Sn=r=>An(Ke({},"__esModule",{value:!0}),r);var Ns={};xn(Ns,{define:()=>Ln});var p=[" |3|X|L#   #{-/|1-|q|q|q|q|q|q |1/|q|q|q|q|q|q|q |1)|q|q|q|q |1%|q|q#|q|1#|q |1)|q|q|q|q#|q|1%|q|q '97'   )#%%+#-+'#  /|//'|V|]|N 59|7|P|]|N|Z{T|N|Z|V|D|;|X 17|J|D|X|Z{y|;|D|@|B|Z|X /7|R|3|D|V{y|;|D|@|B|Z|X ->|X|7|3|Z|Z|;|V{y|;|D|@|B|Z|X +B|Z|V|3|N|X|>|P|V|L{y|;|D|@|B|Z|X #-|L|;|L|P|V|e% 5G{ 7{?#%-|q#|mc#c s%9c s%B|J{L#|F{L%|Z|Fe%c s%)e)'{Jc/c s%9{Z){J{L e+{L e-'{Jc-c s%B{Z){Jc#c%{5% c#{L)|Fe#{L e''{Jc'c s%J{Z){Jc%c)c'{L%|Z|Fw% g1{9% c%c+{5%)c+{L{J|He+c%c1{P    |){L'|Z|Fe%c'{L#|Fe'9#77c)c s%1|Fe)c-{L#|Fe-9#77c/{L#|Fe/9#77c#c%{5% c%7{b+%+|i/|q'{Jc#c>{_){Jc)c>{LB|Lc'|J{L-|Z|Fc>{LB|P{L%|Z|Fe@{L e;'{Jc%c;{_){J{L e7'{Jc7{L){Z){Jc c;|Fg9c%{L'|JgB|FgD&|)% &|d#&|!#&,#e-cBcD|F&|)% &|d#&|!#&,#e/%|ic9&|)% &|d#&|!#&,#g1c7{T; Vc/c7{L'{V; Vc1c/&Y#g/c-&Y#c/c-&W#c7{L#{VX&9   {H   {H   {H   {H&U#7e/c c%|Fc;|Fg9c%{L'|JgB|FgD&|)% &|d#&|!#&,#e-cBcD|F&|)% &|d#&|!#&,#e1%|ic9&|)% &|d#&|!#&,#g3c7{T; Vc1c7{L'{V; Vc3c1&Y#g1c-&Y#c1c-&W#c7{L#{VX&9   {H   {H   {H   {H&U#7e1c c%{L#|Z|Fc;|Fg9c%{L'|JgB|FgD&|)% &|d#&|!#&,#e3cBcD|F&|)% &|d#&|!#&,#e5%|ic9&|)% &|d#&|!#&,#g-c7{T; Vc5c7{L'{V; Vc-c5&Y#g-c3&Y#c-c3&W#c7{L#{VX&9   {H   {H   {H   {H&U#7e-{L e9'{Jc9{L){Z){Jc@c7{L%|Zc9|Fc+|J|Fc;{L-|Z|FgB%|ic/c9{T; Vc-c9{L'{V; Vc/c-&Y#g3c1&Y#c3c1&W#c9{L#{VX&9   {H   {H   {H   {H&U#7g3&|%%  cB{L{J|Hc3&|%% #cB{L|r#|Fc3&|%% %cB{L{I#|Fc3&|%% 'c9{L#|Fe99#77c7{L#|Fe79#77c;{L)|Fe;9#77c c%{L3|J|Fe c>{L#|Fe>9#777{.)%+|q%|ic s%Z{L-|Zg/c+|Je1'{Jc-{L){Z){J{L e+'{Jc+c/{Z){Jc)c-c1|J|Fc+|Fg3c1{L%|Z|F& ) e7c'c-c/|J|Fc+|Fg5c3& ) c7&Y#c3c1{L'|Z|F& ) g9&Y#&7) c5c/{L%|Z|Fc7c9&W#c3c1{L9|J|F& ) &W#&7) c+{LB|Fe+9#77c-{L#|Fe-9#77{L e-'{Jc-{L%{Z){Jc#c-|Fg)c s%{9c s%{J|J{g)|q{L#+c%c s%{Bc s%{J|J{g7)|q{L +c s%{1c s%Zc s%{Bc)c s%{Jg)|L|Jc%c)|L|F|J{L-|Z|F7e+c%{L#|Fe)c#c-|Fg1c s%{9c s%{J|J{g)|q{L#+c)c s%{Bc s%{J|J{g7)|q{L +c s%{1c s%Zc s%{Bc1c s%{Jg1|L|Jc)c1|L|F|J{L-|Z|F7e1{L e)'{Jc)c/{Z){Jc'c-{L%|Zc/|J|Fc)|Fg3c/|F& ) e7c3c/{L#|Z|F& ) e9c+){Jc)c+|Fg5c5& ) c3& ) c7&Y#c9&Y#c)c s%{)|Fg5& ) &U#c5c s%Z{L-|Z|F& ) &Y#&O#&7) 7c1){Jc)c1|Fg5c5& ) c7c9&W#c3c/{L'|J|F& ) &W#c)c s%{)|Fg3& ) &U#c3c s%Z{L-|Z|F& ) &Y#&O#&7) 7c){LB|Fe)9#77c-{L#|Fe-9#777{2+%3|q%|ic s%1e1'{Jc/{L){Z){Jc%c/|Fc s%{ |He-c#c s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e7c%c/|Fc s%{ |He-c#{L#|Fc s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e9c%c/|Fc s%{ |He-c#{L%|Fc s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e;c%c/|Fc s%{ |He-c#{L'|Fc s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e>c'c/c1|J|Fe3c1{L%|Ze5{L e-'{Jc-c1{Z){Jc-c9|F& ) e@c-c3|Fc-c7|F& ) c-c;|F& ) gB&W#&7) c3c5|Fc-|Fc@cB&Y#&7) c3c5{L#|Z|Fc-|FcBc@&W#&7) c3c5{L'|J|Fc-|Fc@c-c>|F& ) &W#&7) c-{LB|Fe-9#77c/{L#|Fe/9#77{L e#'{Jc#{L){Z){Jc'c#{L%|Zg c1|J|Fg%c1|Fe-c%c1{L#|Z|Fe/c%c1{L'|J|Fe3c)c c+|J|Fe5{L e '{Jc c1{Z){Jc c-|F& ) e@c c5|Fc c%|F& ) c c/|F& ) gB&W#&7) c+c5|Fc |Fc@cB&Y#&7) c5c+{L#|Z|Fc |FcBc@&W#&7) c5c+{L'|J|Fc |Fc@c c3|F& ) &W#&7) c {LB|Fe 9#77c#{L#|Fe#9#777O)%-|q+|ic s%{Ze+c s%9c s%B|Je)'{Jc#c){Z){Jc#c s%)|Fu' {N {o){Jc#e%'{Jc%c#{L1|F{Z){Jc+c%c s%)|F{'# g'{L!#|Tc'{L1|_{LB|Z|V{5% c+c%{L)|Z{5%)c+c'{L {X{L'|Z|Fe+c%{L%|Fe%9#777c#{L1|Fe#9#77c s%9c s%B|J{L)|Ze-{L e%'{Jc%c s%Z{Z){Jc s%Rc%c-|J|Fe)&9                e/&9                e1&9                e3&9                e5c s%{Ze#'{Jc#c+{]){Jc/c#&3% g7c)c#s%)|Fg'&#  &{U#&{n#e/c1c7c'&# 1&{U#&{n#e1c3c7c'&# B&{U#&{n#e3c5c7c'&# R&{U#&{n#e5c#{L1|Fe#9#77c%{L-|Zg#c s%{1|Fg)c)& ) c/&,#c s%{)c#|Fg'& ) &U#c'c s%Z{L-|Z|F& ) &Y#&O#&7) c)c)& )Bc1&,#c'{LB|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)Bc)c)& )cc3&,#c'{Lc|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)cc)c)& ){)c5&,#c'{L{)|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7){)c%{L#|Fe%9#777|A%#)|q'{Jc%c1{_){Jc)c1{L%|Z|Fc+{5% c c1|Fe3{L e/c'{L {L|r1(7 '{Jc#c/{_){Jc'c3c%c/|J|F{#  {L%|Z|Fg5c5s% {L#|F{5% c/{L#|Fe/9#77{L#e/'{Jc/{L|r%{Z){Jc'c/{L%|Z|Fg3s% g5){Jc+c/{I{f{9% c3c+{L1|Fg3{5% c+c3c5{L%|Z|Fg+{5%)7c/{L#|Fe/9#77{L e/'{Jc#c/{_){Jc c%c/|J|Fc1|F{#  g3){Jc'c3{L%|Z|Fg3s% c-c/{L%|Z|F{5% c3c3s% {L)|F{5% 7c/{L#|Fe/9#77c1{L#|Fe19#77c)c%{L%|Z|Fc+{5% 7|9#'|q'{Jc#c){_){Jc'c){LB|Lc%|J{L)|Z|Fc){LB|P{L#|Z|Fe+{L e-'{Jc-c%{L%|L{Z){Jc+c {%# {@# c {L%|Fe c+{Lc|Fe+c-{L#|Fe-9#77c){L#|Fe)9#777|9#)|q'{Jc#c+{_){Jc'c+{LB|Lc%|J{L-|Z|Fc+{LB|P{L%|Z|Fe-{L e/'{Jc%c/{_){Jc g){L#|Fe c-c){   {f{9% c-{L{J|He-c/{L#|Fe/9#77c+{L#|Fe+9#777|M##+|q'{Jc%c+{_){Jc c+|Fe/{L e)c'{L {L|r1(7 '{Jc#c){_){Jc'c/c%c)|J|F{#  {L%|Z|Fg1c1s% {L#|F{5% c){L#|Fe)9#77{L#e)'{Jc){L|r%{Z){Jc-c'c){L%|Z|Fs% g-{L {_c-|F|Fe-c){L#|Fe)9#77c+{L#|Fe+9#77c-7(+%3|i5|qc%c s%{ |HgB{L cB{L {gXeDc s%Bg%c s%kgJcB|FgFc%cF{ZXcD|HePc s%cg%c s%9c#c s%s|HgN|Hg#c#c%{_XeFc s%J{L-|ZgHcJ|JeR{L cN|Hg#{L c#{L {gXe%'{Jc%cF{Z){Jc s%{Zc s%Bc%cN|F|JcD|F{L%|Z|Fg#cP{L%|Z|Fs% eJc'c%cR|J|FcBcH|J|HeLc#s% e#'{Jc#cJ{]){Jc#&3% g1cLc#s%)|FgT& ) c3&|h%e3c1cT& )Bc5&|h%e5c1cT& )cc7&|h%e7c1cT& ){)c9&|h%e9c)){Jc1c)cT|FgT& )Bc;&|h%e;c1cT& )cc>&|h%e>c1cT& ){)c@&|h%e@c1cT& ) c/&|h%e/7c#{L1|Fe#9#77c%{L#|Fe%9#77c-c-& ) c3c+& ) &U#c+c s%Z{L-|Z|F& ) &Y#&O#&7) c-c-& )Bc5c+{LB|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)Bc-c-& )cc7c+{Lc|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)cc-c-& ){)c9c+{L{)|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7){)c)){Jc-{L{J|Hg#c#& ) c/c+{L{J|Hg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7) c-c-& ){kc;c+{L{( |Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7){kc-c-& )|1c>c+{Lb |Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)|1c-c-& )|Rc@c+{LA |Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)|R77A7'F|q;|i%|mc e+'{Jc#c+{a){Jc+s%{1g%c+s%Zc+s%{9c+s%{B|J|J{L-|Z|Fe &9                &9  |r!  |r!  |r!  |r!c+s%{RXeJ'{Jc c%{a){Jc%cJ&7) c%{LB|Fe%9#77%{J%{J%{J%{J%{Jc+s% >' #%'7{L e/c+c+s%{ZB Vc+s%Jc+s%cc+s%k|J|J{L-|Ze1c+s%Z{L-|Ze3c+s%{Jg c+s%{9|Je5c+s%{Bc |Je7'{Jc+s%Zg c/{_){Jc+s%Rc/c1|J|Fe9c1{L c c/{L#|F{_Xe;c/{L-|Zg>c+s%{1|Fe-{L e%'{Jc%c5{Z){J{L e)'{Jc)c7{Z){Jc%e''{Jc'c%c+s%{J|F{Z){Jc)e '{Jc c)c+s%{J|F{Z){Jc+c'c c9c;c>c+s%{)|Fc-B3c {L#|Fe 9#77c'{L#|Fe'9#77c-c3|Fe-c)c+s%{J|Fe)9#77c%c+s%{J|Fe%9#77c/{L%|Fe/9#779'7c+B)9%7c+s%{Zg {L c+s%Z{L-|Zg'(7 c+c c'|Fg%B e-c%s% e)'{Jc)c-{]){Jc)w% eec+s%Rc)s%){L)|_|Fg%s%)e/c%s% e%'{Jc%c/{]){Jcec%w% |Iegc%s%)e1c%{L1|Fe%'{Jc%c1{]){Jc%s% g3c3w% cg|M{9% c%{L)|Fe%9#779#77c){L1|Fe)9#77{L e%'{Jc%c'{Z){Jc%c+s%{1|Fg)c)& ) c c%|F& ) c%c+s%{)|Fg)& ) &U#c)c+s%Z{L-|Z|F& ) &Y#&O#&7) c%{LB|Fe%9#779#7c+s%1g c+s%{Z|Fg%c+s%{Jg'c+s%{B|J{L#|F{L%|LgBc+s%{9c'|J{L#|F{L%|LgD|J{L#|F{L|o|Tg7{L)|Zg'c |J|Fg)c+s%Zc'|J{L-|Z|FeFc%e {L e/'{Jc/cD{Z){J{L e-'{Jc-cB{Z){Jc+c/{L#|Zc-{L#|ZcFc c7c+s%1|JB'c c+s%1|Fe c-{L#|Fe-9#77c/{L#|Fe/9#77c)e'{L e5c+s%Z{L-|Ze9c+s%1e;c+s%Re-'{Jc5{LB{Z){J{L e3'{Jc3c9{Z){J{L e1'{Jc1c7{Z){Jc-e c9c'c1c9|J|Fc3|Fg>|Fe@&9                eJ&9                eL&9                eN&9                eP&9                eR&9                eT&9                eV&9                eXc;c%c1c;|J|Fg/|FeH'{Jc/cH{]){Jc/&3% gac & ) gZcJ&|h%eJcac & )Bg]cL&|h%eLcac & )cg_cN&|h%eNcac & ){)gccP&|h%ePc/c;|F&3% gacZcR&|h%eRcac]cT&|h%eTcac_cV&|h%eVcacccX&|h%eXc {L{J|He c/{L)|Fe/9#77c>cJ&7) c>cL&7)Bc>cN&7)cc>cP&7){)c@cR&7) c@cT&7)Bc@cV&7)cc@cX&7){)c1{L%|Fe19#77c-c;{L)|Z|Fe-c3{L{J|He39#77c%c7c;|J|Fe%c'c7c9|J|Fe'c5{L#|Fe59#77c)e {L e)'{Jc)cD{Z){J{L e''{Jc'cB{Z){Jc+c){L#|Zc'{L#|ZcFc c7B%c c+s%Z{L-|Z|Fe c'{L#|Fe'9#77c){L#|Fe)9#777c+{L{0 |Fe+9#777"," |3|X|L#   #{-/|1-|q|q|q|q|q|q |1)|q|q|q|q |1/|q|q|q|q|q|q|q |1%|q|q#|q|1#|q |1)|q|q|q|q#|q|1%|q|q ';9'   #)%##+%-+'#  /|//'|V|]|N 79|7|P|]|N|Z{T|N|Z|V|D|;|X 37|J|D|X|Z{y|;|D|@|B|Z|X 17|R|3|D|V{y|;|D|@|B|Z|X />|X|7|3|Z|Z|;|V{y|;|D|@|B|Z|X -B|Z|V|3|N|X|>|P|V|L{y|;|D|@|B|Z|X #-|L|;|L|P|V|e% 5|!{#9{?#%-|q#|mc#c s%9c s%B|J{L#|F{L%|Z|Fe%c s%)e)'{Jc/c s%9{Z){J{L e+{L e-'{Jc-c s%B{Z){Jc#c%{5% c#{L)|Fe#{L e''{Jc'c s%J{Z){Jc%c)c'{L%|Z|Fw% g1{9% c%c+{5%)c+{L{J|He+c%c1{P    |){L'|Z|Fe%c'{L#|Fe'9#77c)c s%1|Fe)c-{L#|Fe-9#77c/{L#|Fe/9#77c#c%{5% c%7{b+%+|i/|q'{Jc#c>{_){Jc)c>{LB|Lc'|J{L-|Z|Fc>{LB|P{L%|Z|Fe@{L e;'{Jc%c;{_){J{L e7'{Jc7{L){Z){Jc c;|Fg9c%{L'|JgB|FgD&|)% &|d#&|!#&,#e-cBcD|F&|)% &|d#&|!#&,#e/%|ic9&|)% &|d#&|!#&,#g1c7{T; Vc/c7{L'{V; Vc1c/&Y#g/c-&Y#c/c-&W#c7{L#{VX&9   {H   {H   {H   {H&U#7e/c c%|Fc;|Fg9c%{L'|JgB|FgD&|)% &|d#&|!#&,#e-cBcD|F&|)% &|d#&|!#&,#e1%|ic9&|)% &|d#&|!#&,#g3c7{T; Vc1c7{L'{V; Vc3c1&Y#g1c-&Y#c1c-&W#c7{L#{VX&9   {H   {H   {H   {H&U#7e1c c%{L#|Z|Fc;|Fg9c%{L'|JgB|FgD&|)% &|d#&|!#&,#e3cBcD|F&|)% &|d#&|!#&,#e5%|ic9&|)% &|d#&|!#&,#g-c7{T; Vc5c7{L'{V; Vc-c5&Y#g-c3&Y#c-c3&W#c7{L#{VX&9   {H   {H   {H   {H&U#7e-{L e9'{Jc9{L){Z){Jc@c7{L%|Zc9|Fc+|J|Fc;{L-|Z|FgB%|ic/c9{T; Vc-c9{L'{V; Vc/c-&Y#g3c1&Y#c3c1&W#c9{L#{VX&9   {H   {H   {H   {H&U#7g3&|%%  cB{L{J|Hc3&|%% #cB{L|r#|Fc3&|%% %cB{L{I#|Fc3&|%% 'c9{L#|Fe99#77c7{L#|Fe79#77c;{L)|Fe;9#77c c%{L3|J|Fe c>{L#|Fe>9#777{.)%+|q%|ic s%Z{L-|Zg/c+|Je1'{Jc-{L){Z){J{L e+'{Jc+c/{Z){Jc)c-c1|J|Fc+|Fg3c1{L%|Z|F& ) e7c'c-c/|J|Fc+|Fg5c3& ) c7&Y#c3c1{L'|Z|F& ) g9&Y#&7) c5c/{L%|Z|Fc7c9&W#c3c1{L9|J|F& ) &W#&7) c+{LB|Fe+9#77c-{L#|Fe-9#77{L e-'{Jc-{L%{Z){Jc#c-|Fg)c s%{9c s%{J|J{g)|q{L#+c%c s%{Bc s%{J|J{g7)|q{L +c s%{1c s%Zc s%{Bc)c s%{Jg)|L|Jc%c)|L|F|J{L-|Z|F7e+c%{L#|Fe)c#c-|Fg1c s%{9c s%{J|J{g)|q{L#+c)c s%{Bc s%{J|J{g7)|q{L +c s%{1c s%Zc s%{Bc1c s%{Jg1|L|Jc)c1|L|F|J{L-|Z|F7e1{L e)'{Jc)c/{Z){Jc'c-{L%|Zc/|J|Fc)|Fg3c/|F& ) e7c3c/{L#|Z|F& ) e9c+){Jc)c+|Fg5c5& ) c3& ) c7&Y#c9&Y#c)c s%{)|Fg5& ) &U#c5c s%Z{L-|Z|F& ) &Y#&O#&7) 7c1){Jc)c1|Fg5c5& ) c7c9&W#c3c/{L'|J|F& ) &W#c)c s%{)|Fg3& ) &U#c3c s%Z{L-|Z|F& ) &Y#&O#&7) 7c){LB|Fe)9#77c-{L#|Fe-9#777{2+%3|q%|ic s%1e1'{Jc/{L){Z){Jc%c/|Fc s%{ |He-c#c s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e7c%c/|Fc s%{ |He-c#{L#|Fc s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e9c%c/|Fc s%{ |He-c#{L%|Fc s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e;c%c/|Fc s%{ |He-c#{L'|Fc s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e>c'c/c1|J|Fe3c1{L%|Ze5{L e-'{Jc-c1{Z){Jc-c9|F& ) e@c-c3|Fc-c7|F& ) c-c;|F& ) gB&W#&7) c3c5|Fc-|Fc@cB&Y#&7) c3c5{L#|Z|Fc-|FcBc@&W#&7) c3c5{L'|J|Fc-|Fc@c-c>|F& ) &W#&7) c-{LB|Fe-9#77c/{L#|Fe/9#77{L e#'{Jc#{L){Z){Jc'c#{L%|Zg c1|J|Fg%c1|Fe-c%c1{L#|Z|Fe/c%c1{L'|J|Fe3c)c c+|J|Fe5{L e '{Jc c1{Z){Jc c-|F& ) e@c c5|Fc c%|F& ) c c/|F& ) gB&W#&7) c+c5|Fc |Fc@cB&Y#&7) c5c+{L#|Z|Fc |FcBc@&W#&7) c5c+{L'|J|Fc |Fc@c c3|F& ) &W#&7) c {LB|Fe 9#77c#{L#|Fe#9#777{[)%5|q;|ic s%Z{L-|Ze1c s%1e+c s%Re)'{Jc9{LB{Z){J{L e3'{Jc1c3{_){J{L e-'{Jc#c-{_){Jc)e c1c'c-c1|J|Fc3|Fg5|Fe7&9                e>&9                e@&9                eB&9                eD&9                eF&9                eH&9                eJ&9                eLc+c%c+c-|J|Fg/|Fe;'{Jc/c;{]){Jc/&3% gTc & ) gN&U#c>&Y#e>cTc & )BgP&U#c@&Y#e@cTc & )cgR&U#cB&Y#eBcTc & ){)gV&U#cD&Y#eDc+c/|F&3% gTcN&U#cF&Y#eFcTcP&U#cH&Y#eHcTcR&U#cJ&Y#eJcTcV&U#cL&Y#eLc {L{J|He c/{L)|Fe/9#77c5c>&7) c5c@&7)Bc5cB&7)cc5cD&7){)c7cF&7) c7cH&7)Bc7cJ&7)cc7cL&7){)c-{L%|Fe-9#77c)c+{L)|Z|Fe)c3{L{J|He39#77c%c#c+|J|Fe%c'c#c1|J|Fe'c9{L#|Fe99#777O)%-|q+|ic s%{Ze+c s%9c s%B|Je)'{Jc#c){Z){Jc#c s%)|Fu' {N {o){Jc#e%'{Jc%c#{L1|F{Z){Jc+c%c s%)|F{'# g'{L!#|Tc'{L1|_{LB|Z|V{5% c+c%{L)|Z{5%)c+c'{L {X{L'|Z|Fe+c%{L%|Fe%9#777c#{L1|Fe#9#77c s%9c s%B|J{L)|Ze-{L e%'{Jc%c s%Z{Z){Jc s%Rc%c-|J|Fe)&9                e/&9                e1&9                e3&9                e5c s%{Ze#'{Jc#c+{]){Jc/c#&3% g7c)c#s%)|Fg'&#  &{U#&{n#e/c1c7c'&# 1&{U#&{n#e1c3c7c'&# B&{U#&{n#e3c5c7c'&# R&{U#&{n#e5c#{L1|Fe#9#77c%{L-|Zg#c s%{1|Fg)c)& ) c/&,#c s%{)c#|Fg'& ) &U#c'c s%Z{L-|Z|F& ) &Y#&O#&7) c)c)& )Bc1&,#c'{LB|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)Bc)c)& )cc3&,#c'{Lc|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)cc)c)& ){)c5&,#c'{L{)|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7){)c%{L#|Fe%9#777|A%#)|q'{Jc%c1{_){Jc)c1{L%|Z|Fc+{5% c c1|Fe3{L e/c'{L {L|r1(7 '{Jc#c/{_){Jc'c3c%c/|J|F{#  {L%|Z|Fg5c5s% {L#|F{5% c/{L#|Fe/9#77{L#e/'{Jc/{L|r%{Z){Jc'c/{L%|Z|Fg3s% g5){Jc+c/{I{f{9% c3c+{L1|Fg3{5% c+c3c5{L%|Z|Fg+{5%)7c/{L#|Fe/9#77{L e/'{Jc#c/{_){Jc c%c/|J|Fc1|F{#  g3){Jc'c3{L%|Z|Fg3s% c-c/{L%|Z|F{5% c3c3s% {L)|F{5% 7c/{L#|Fe/9#77c1{L#|Fe19#77c)c%{L%|Z|Fc+{5% 7|9#'|q'{Jc#c){_){Jc'c){LB|Lc%|J{L)|Z|Fc){LB|P{L#|Z|Fe+{L e-'{Jc-c%{L%|L{Z){Jc+c {%# {@# c {L%|Fe c+{Lc|Fe+c-{L#|Fe-9#77c){L#|Fe)9#777|9#)|q'{Jc#c+{_){Jc'c+{LB|Lc%|J{L-|Z|Fc+{LB|P{L%|Z|Fe-{L e/'{Jc%c/{_){Jc g){L#|Fe c-c){   {f{9% c-{L{J|He-c/{L#|Fe/9#77c+{L#|Fe+9#777|M##+|q'{Jc%c+{_){Jc c+|Fe/{L e)c'{L {L|r1(7 '{Jc#c){_){Jc'c/c%c)|J|F{#  {L%|Z|Fg1c1s% {L#|F{5% c){L#|Fe)9#77{L#e)'{Jc){L|r%{Z){Jc-c'c){L%|Z|Fs% g-{L {_c-|F|Fe-c){L#|Fe)9#77c+{L#|Fe+9#77c-7|I-%3|i5|qc%c s%{ |HgB{L cB{L {gXeDc s%Bg%c s%kgJcB|FgFc%cF{ZXcD|HePc s%cg%c s%9c#c s%s|HgN|Hg#c#c%{_XeFc s%J{L-|ZgHcJ|JeR{L cN|Hg#{L c#{L {gXe%'{Jc%cF{Z){Jc s%{Zc s%Bc%cN|F|JcD|F{L%|Z|Fg#cP{L%|Z|Fs% eJc'c%cR|J|FcBcH|J|HeLc#s% e#'{Jc#cJ{]){Jc#&3% g1cLc#s%)|FgT& ) &U#c3&Y#e3c1cT& )B&U#c5&Y#e5c1cT& )c&U#c7&Y#e7c1cT& ){)&U#c9&Y#e9c)){Jc1c)cT|FgT& )B&U#c;&Y#e;c1cT& )c&U#c>&Y#e>c1cT& ){)&U#c@&Y#e@c1cT& ) &U#c/&Y#e/7c#{L1|Fe#9#77c%{L#|Fe%9#77c-c-& ) c3c+& ) &U#c+c s%Z{L-|Z|F& ) &Y#&O#&7) c-c-& )Bc5c+{LB|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)Bc-c-& )cc7c+{Lc|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)cc-c-& ){)c9c+{L{)|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7){)c)){Jc-{L{J|Hg#c#& ) c/c+{L{J|Hg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7) c-c-& ){kc;c+{L{( |Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7){kc-c-& )|1c>c+{Lb |Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)|1c-c-& )|Rc@c+{LA |Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)|R77p/';|q#|i%|mc e%'{Jc#c%{a){Jc%s%{1g c%s%Zc%s%{9c%s%{B|J|J{L-|Z|Fe'&9                &9  |r!  |r!  |r!  |r!c%s%{RXe@'{Jc c'{]){Jc c@&7) c {LB|Fe 9#77%{J%{J%{J%{J%{Jc%s% >' #%'7{L e-c%c%s%{ZB Vc%s%Jc%s%cc%s%k|J|J{L-|Ze3c%s%Z{L-|Ze5c%s%{Jg c%s%{9|Je9c%s%{Bc |Je;'{Jc%s%Zg c-{_){Jc%s%Rc-c3|J|Fe>c3{L c c-{L#|F{_Xe1c-{L-|Zg7c%s%{1|Fe/{L e '{Jc c9{Z){J{L e''{Jc'c;{Z){Jc e)'{Jc)c c%s%{J|F{Z){Jc'e+'{Jc+c'c%s%{J|F{Z){Jc%c)c+c>c1c7c%s%{)|Fc/B5c+{L#|Fe+9#77c){L#|Fe)9#77c/c5|Fe/c'c%s%{J|Fe'9#77c c%s%{J|Fe 9#77c-{L%|Fe-9#779'7c%B+9%7c%s%{Zg){L c%s%Z{L-|Zg+(7 c%c)c+|Fg B e-c s% e''{Jc'c-{]){Jc'w% eBc%s%Rc's%){L)|_|Fg s%)e/c s% e '{Jc c/{]){JcBc w% |IeDc s%)e1c {L1|Fe '{Jc c1{]){Jc s% g3c3w% cD|M{9% c {L)|Fe 9#779#77c'{L1|Fe'9#77{L e '{Jc c+{Z){Jc c%s%{1|Fg'c'& ) c c)|F& ) c c%s%{)|Fg'& ) &U#c'c%s%Z{L-|Z|F& ) &Y#&O#&7) c {LB|Fe 9#779#7c%s%1g c%s%{Z|Fg'c%s%{Jg)c%s%{B|J{L#|F{L%|Lg+c%s%{9c)|J{L#|F{L%|Lg1|J{L#|F{L|o|Tg3{L)|Zg-c |J|Fg)c%s%Zc-|J{L-|Z|Fe5c'e {L e-'{Jc-c1{Z){J{L e/'{Jc+c/{_){Jc%c-{L#|Zc/{L#|Zc5c c3c%s%1|JB'c c%s%1|Fe c/{L#|Fe/9#77c-{L#|Fe-9#77c%c3c'c)B)c)e {L e''{Jc'c1{Z){J{L e)'{Jc)c+{Z){Jc%c'{L#|Zc){L#|Zc5c c3B%c c%s%Z{L-|Z|Fe c){L#|Fe)9#77c'{L#|Fe'9#777c%{L{0 |Fe%9#777"];var U=typeof window>"u"?void 0:window,h={HTMLElement:U?.HTMLElement??class{},ShadowRoot:U?.ShadowRoot,document:U?.document??{createTreeWalker:()=>null},trustedTypes:U&&"trustedTypes"in U?U.trustedTypes:void 0};var y=28,N=20,S=14,Q=1.25,pe=1024,q=1e5,me=1e9,Ge=1e-9,fe=1e3,I=64,ge=16777216,ye=1048576;function $t(r){let e=[y,y,1],t=0;L(r.length>I,`more than ${I} layers`);for(let o of r)t+="weights"in o?o.weights.length+o.biases.length:0;L(t>ge,`more than ${ge} weights`);let n=Qe(r,o=>{let i=Tn(o,e);L(T(i)>ye,`more than ${ye} activations`);let c={...o,input:e,output:i};return e=i,c}),s=n[n.length-1];return L(s?.output.join()!=="10"||s.type!=="softmax"&&s.type!=="sigmoid","does not end in ten probabilities"),n}function Qe(r,e){return r.map((t,n)=>{try{return e(t)}catch(s){throw new TypeError(`layer ${n+1}: ${s.message}`)}})}function L(r,e){if(r)throw new TypeError(e)}function T(r){return r.reduce((e,t)=>e*t,1)}function Tn(r,e){switch(r.type){case"dense":{let[t,n]=r.weightsShape;return Tt(e),L(e[0]!==n,`expects ${n} inputs and gets ${e[0]}`),[t]}case"convolution":{let[t,...n]=r.weightsShape,[s,o,i]=Et(e),c=n[2];return L(i!==c,`expects ${c} channels and gets ${i}`),r.padding==="same"?(L(!(n[0]%2&&n[1]%2),"padding is not valid"),[s,o,t]):(L(n[0]>s||n[1]>o,"larger than its input"),[s-n[0]+1,o-n[1]+1,t])}case"max_pooling":{let[t,n,s]=Et(e);return L(r.size>Math.min(t,n),"larger than its input"),[Math.floor(t/r.size),Math.floor(n/r.size),s]}case"flatten":return[T(e)];case"softmax":return Tt(e),e;default:return e}}function Et(r){return L(r.length!==3,"expects rows, columns and channels"),r}function Tt(r){L(r.length!==1,"expects a flat input")}function Zt(r){try{let e=new DataView(r.buffer,r.byteOffset,r.length),t=8+e.getUint32(0,!0)+e.getUint32(4,!0)*2**32;L(t>r.length,"cut short");let n=new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(8,t)),{__metadata__:s={},...o}=JSON.parse(n);return{metadata:s,tensors:$n(r.subarray(t),o)}}catch{throw new TypeError("truncated or not a safetensors file")}}function $n(r,e){let t=0,s=Object.entries(e).sort(([,{data_offsets:o}],[,{data_offsets:i}])=>o[0]-i[0]||o[1]-i[1]).map(([o,{dtype:i,shape:c,data_offsets:a}])=>{let[l,u]=a,d=T(c)*Number(/\d+/.exec(i)?.[0]??8);return L(l!==t||(u-l)*8!==d,"arrays do not fill the data"),t=u,[o,{dtype:i,shape:c,bytes:r.subarray(l,u)}]});return L(t!==r.length,"cut short, or more than its arrays"),new Map(s)}var Zn=["flatten","relu","sigmoid","softmax"];function Mt(r){let{metadata:e,tensors:t}=Zt(r),n=e.version;L(e.format!=="mnist-checker","not a mnist-checker model"),L(n!=="1",`version ${n} is not known`);let s=Bt(e.layers);if(!Array.isArray(s))throw new TypeError("layers is not a list");return L(s.length>I,`more than ${I} layers`),L(!Ct(Bt(e.card)),"card is not an object"),$t(Qe(s,o=>_n(o,t)))}function _n(r,e){if(!Ct(r))throw new TypeError("is not an object");let{type:t,padding:n,size:s}=r;if(t==="dense")return{type:t,..._t(r,e,2)};if(t==="convolution"){if(n!=="valid"&&n!=="same")throw new TypeError("padding is not valid");return{type:t,padding:n,..._t(r,e,4)}}if(t==="max_pooling"){if(typeof s!="number"||!Number.isInteger(s)||s<1)throw new TypeError("size is not valid");return{type:t,size:s}}let o=Zn.find(i=>i===t);if(!o)throw new TypeError(`type ${JSON.stringify(t??null)} is not known`);return{type:o}}function _t(r,e,t){let{shape:n,bytes:s}=It(r.weights,"weights",e,"I8",t);return L(!s.length,"has no weights"),{weights:new Int8Array(s.buffer,s.byteOffset,s.length),weightsShape:n,scale:Pt(r.scale,"scale",e,n[0]),biases:Pt(r.biases,"biases",e,n[0])}}function Pt(r,e,t,n){let{bytes:s}=It(r,e,t,"F32",1),o=new Float32Array(s.slice().buffer);return L(o.length!==n,`array "${r}" is not one number for each output`),L(!o.every(Number.isFinite),`array "${r}" is not finite`),o}function It(r,e,t,n,s){if(typeof r!="string")throw new TypeError(`${e} is not valid`);let o=t.get(r);if(!o)throw new TypeError(`array "${r}" is missing`);let i=`${n} of ${s} dimension${s>1?"s":""}`;return L(o.dtype!==n||o.shape.length!==s,`array "${r}" is not ${i}`),o}function Bt(r){try{return JSON.parse(r??"")}catch{return null}}function Ct(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var tt=Array.from({length:95},(r,e)=>String.fromCharCode(32+e)).filter(r=>!'"<\\'.includes(r)),et=new Uint8Array(128);tt.forEach((r,e)=>{et[r.charCodeAt(0)]=e});var be=88,[Rt,Pn]=tt.slice(be+2);function Le(r){let e=new Int8Array(r.length*4),t=0,n=o=>{e.set(o,t),t+=o.length},s=r.split(new RegExp(`([${Rt}${Pn}])`));for(let o=0;o<s.length;o+=4){n(Bn(s[o]));let i=s[o+2];i!==void 0&&n(s[o+1]===Rt?Dt(i,Int32Array,1):Dt(i,Int16Array,4))}return new Uint8Array(e.buffer,0,t)}function Bn(r){let e=new Int8Array(r.length),t=0;for(let n=0;n<r.length;n++){let s=et[r.charCodeAt(n)];s>=be&&(s+=(s-be)*(be-1)+et[r.charCodeAt(++n)]),e[t++]=s>>1^-(s&1)}return e.subarray(0,t)}function Dt(r,e,t){let n=e.BYTES_PER_ELEMENT,s=2*t+1,o=new Int8Array(128*n);tt.forEach((a,l)=>{for(let u=0;u<n;u++)o[a.charCodeAt(0)*n+u]=Math.floor(l/s**u)%s-t});let i=new e(o.buffer),c=new e(r.length);for(let a=0;a<r.length;a++)c[a]=i[r.charCodeAt(a)];return new Int8Array(c.buffer)}function x(r){return r.every(e=>!e.length)}function we(r){let e=0;return Ht(r,"strokes").map((t,n)=>{let s=`stroke ${n+1}`,o=Ht(t,s);if(e+=o.length,e>q)throw new TypeError(`more than ${q} points`);return o.map((i,c)=>Mn(i,()=>`${s}, point ${c+1}`))})}function Mn(r,e){if(!Array.isArray(r)||r.length!==2)throw new TypeError(`${e()} is not a pair`);let t=rt(r[0],e),n=rt(r[1],e);if(Math.max(Math.abs(t),Math.abs(n))>me)throw new TypeError(`${e()} is larger than ${me}`);return[t,n]}function rt(r,e){if(typeof r!="number")throw new TypeError(`${e()} is not a number`);if(!Number.isFinite(r))throw new TypeError(`${e()} is not finite`);return r}function Ht(r,e){if(!Array.isArray(r))throw new TypeError(`${e} is not a list`);return Array.from(r)}function nt(r,e){if(r===null)return null;let t=rt(r,()=>e);if(t<=0)throw new TypeError(`${e} is not above zero`);return t}function st(r){let e=r.reduce((c,{length:a})=>c+a,0);if(e<=fe)return r;let t=In(r,e),n=t[e-1]||1,s=0,o=-1,i=()=>{let c=Math.floor(t[s++]/n*fe),a=c>o;return o=c,a};return r.map(c=>c.filter(i))}function In(r,e){let t=new Float64Array(e),n=r.find(({length:i})=>i)?.[0],s=0,o=0;for(let i of r)for(let c of i){let a=c[0]-n[0],l=c[1]-n[1];s+=Math.sqrt(a*a+l*l),t[o++]=s,n=c}return t}var qt=Q+.51,Wt=4;function W(r){if(x(r))throw new TypeError("a blank drawing has no field: draw something first");let e=Vt(st(r)),t=jt(ot(e,[0,0]));return Rn(ot(e,t))}function Yt(r){let e=st(r),{x:t,y:n,scale:s}=zt(e),[o,i]=jt(ot(Vt(e),[0,0]));return{scale:s,right:S-t*s+o,down:S-n*s+i}}function Vt(r){let{x:e,y:t,scale:n}=zt(r),s=r.reduce((c,{length:a})=>c+(a>1?a-1:a),0),o=new Float64Array(Wt*s),i=0;for(let c of r)c.forEach((a,l)=>{let u=c[l-1]??a;(l>0||c.length===1)&&(o[i++]=(u[0]-e)*n+S,o[i++]=(u[1]-t)*n+S,o[i++]=(a[0]-e)*n+S,o[i++]=(a[1]-t)*n+S)});return o}function zt(r){let[e,t]=Ot(r,0),[n,s]=Ot(r,1),o=Math.max(t-e,s-n),i=o<=Ge?0:(N-2*Q)/o;return{x:(e+t)/2,y:(n+s)/2,scale:i}}function Ot(r,e){let t=Number.POSITIVE_INFINITY,n=Number.NEGATIVE_INFINITY;for(let s of r)for(let o of s){let i=o[e];t=i<t?i:t,n=i>n?i:n}return[t,n]}function ot(r,[e,t]){let n=new Float64Array(y*y).fill(Number.POSITIVE_INFINITY);for(let s=0;s<r.length;s+=Wt){let o=r[s]+e,i=r[s+1]+t,c=r[s+2]+e,a=r[s+3]+t;Cn(n,o,i,c,a)}for(let s=0;s<n.length;s++)n[s]=Xt(Q+.5-Math.sqrt(n[s]));return n}function Cn(r,e,t,n,s){let o=n-e,i=s-t,c=o*o+i*i,a=Ut(e,n),l=Nt(e,n),u=Nt(t,s);for(let d=Ut(t,s);d<=u;d++)for(let m=a;m<=l;m++){let f=c>0?Xt(((m-e)*o+(d-t)*i)/c):0,g=m-(e+f*o),w=d-(t+f*i),A=g*g+w*w,v=d*y+m;A<r[v]&&(r[v]=A)}}function Ut(r,e){return Math.max(Math.ceil(Math.min(r,e)-qt),0)}function Nt(r,e){return Math.min(Math.floor(Math.max(r,e)+qt),y-1)}function jt(r){let e=0,t=0,n=0;for(let o=0;o<r.length;o++){let i=r[o],c=o%y;e+=i,t+=i*c,n+=i*((o-c)/y)}let s=o=>Math.floor((S-o)*pe+.5)/pe;return[s(t/e),s(n/e)]}function Rn(r){let e=new Uint8Array(r.length);for(let t=0;t<e.length;t++)e[t]=Math.floor(255*r[t]+.5);return e}function Xt(r){return Math.min(Math.max(r,0),1)}function Kt(r,e){return x(e)?null:r(W(e))}function Fe(r,e,t){let n=Kt(r,e);if(n===null)return{digit:null,probabilities:n,unsure:!1};let s=Math.max(...n);return{digit:n.indexOf(s),probabilities:n,unsure:s<t}}var ke=h,ve=ke.ShadowRoot&&(ke.ShadyCSS===void 0||ke.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,it=Symbol(),Gt=new WeakMap,ee=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==it)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(ve&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=Gt.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&Gt.set(t,e))}return e}toString(){return this.cssText}},Qt=r=>new ee(typeof r=="string"?r:r+"",void 0,it),k=(r,...e)=>{let t=r.length===1?r[0]:e.reduce((n,s,o)=>n+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+r[o+1],r[0]);return new ee(t,r,it)},er=(r,e)=>{if(ve)r.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let n=h.document.createElement("style"),s=ke.litNonce;s!==void 0&&n.setAttribute("nonce",s),n.textContent=t.cssText,r.appendChild(n)}},ct=ve?r=>r:r=>r instanceof CSSStyleSheet?(e=>{let t="";for(let n of e.cssRules)t+=n.cssText;return Qt(t)})(r):r;var{is:Dn,defineProperty:Hn,getOwnPropertyDescriptor:On,getOwnPropertyNames:Un,getOwnPropertySymbols:Nn,getPrototypeOf:qn}=Object,Je=h,tr=Je.trustedTypes,Wn=tr?tr.emptyScript:"",Yn=Je.reactiveElementPolyfillSupport,te=(r,e)=>r,at={toAttribute(r,e){switch(e){case Boolean:r=r?Wn:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,e){let t=r;switch(e){case Boolean:t=r!==null;break;case Number:t=r===null?null:Number(r);break;case Object:case Array:try{t=JSON.parse(r)}catch{t=null}}return t}},nr=(r,e)=>!Dn(r,e),rr={attribute:!0,type:String,converter:at,reflect:!1,useDefault:!1,hasChanged:nr};h.metadata??=Symbol("metadata"),Je.litPropertyMetadata??=new WeakMap;var _=class extends h.HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=rr){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),s=this.getPropertyDescriptor(e,n,t);s!==void 0&&Hn(this.prototype,e,s)}}static getPropertyDescriptor(e,t,n){let{get:s,set:o}=On(this.prototype,e)??{get(){return this[t]},set(i){this[t]=i}};return{get:s,set(i){let c=s?.call(this);o?.call(this,i),this.requestUpdate(e,c,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??rr}static _$Ei(){if(this.hasOwnProperty(te("elementProperties")))return;let e=qn(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(te("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(te("properties"))){let t=this.properties,n=[...Un(t),...Nn(t)];for(let s of n)this.createProperty(s,t[s])}let e=this[h.metadata];if(e!==null){let t=h.litPropertyMetadata.get(e);if(t!==void 0)for(let[n,s]of t)this.elementProperties.set(n,s)}this._$Eh=new Map;for(let[t,n]of this.elementProperties){let s=this._$Eu(t,n);s!==void 0&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let s of n)t.unshift(ct(s))}else e!==void 0&&t.push(ct(e));return t}static _$Eu(e,t){let n=t.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return er(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,n);if(s!==void 0&&n.reflect===!0){let o=(n.converter?.toAttribute!==void 0?n.converter:at).toAttribute(t,n.type);this._$Em=e,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(e,t){let n=this.constructor,s=n._$Eh.get(e);if(s!==void 0&&this._$Em!==s){let o=n.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:at;this._$Em=s;let c=i.fromAttribute(t,o.type);this[s]=c??this._$Ej?.get(s)??c,this._$Em=null}}requestUpdate(e,t,n,s=!1,o){if(e!==void 0){let i=this.constructor;if(s===!1&&(o=this[e]),n??=i.getPropertyOptions(e),!((n.hasChanged??nr)(o,t)||n.useDefault&&n.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,n))))return;this.C(e,t,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:s,wrapped:o},i){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,i??t??this[e]),o!==!0||i!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),s===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[s,o]of n){let{wrapped:i}=o,c=this[s];i!==!0||this._$AL.has(s)||c===void 0||this.C(s,void 0,o,c)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(t)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};_.elementStyles=[],_.shadowRootOptions={mode:"open"},_[te("elementProperties")]=new Map,_[te("finalized")]=new Map,Yn?.({ReactiveElement:_}),(Je.reactiveElementVersions??=[]).push("2.1.2");var ft=h,sr=r=>r,xe=ft.trustedTypes,or=xe?xe.createPolicy("lit-html",{createHTML:r=>r}):void 0,dr="$lit$",P=`lit$${Math.random().toFixed(9).slice(2)}$`,ur="?"+P,Vn=`<${ur}>`,D=h.document,ne=()=>D.createComment(""),se=r=>r===null||typeof r!="object"&&typeof r!="function",gt=Array.isArray,zn=r=>gt(r)||typeof r?.[Symbol.iterator]=="function",lt=`[ 	
\f\r]`,re=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ir=/-->/g,cr=/>/g,C=RegExp(`>|${lt}(?:([^\\s"'>=/]+)(${lt}*=${lt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ar=/'/g,lr=/"/g,pr=/^(?:script|style|textarea|title)$/i,yt=r=>(e,...t)=>({_$litType$:r,strings:e,values:t}),F=yt(1),mr=yt(2),zo=yt(3),$=Symbol.for("lit-noChange"),b=Symbol.for("lit-nothing"),hr=new WeakMap,R=D.createTreeWalker(D,129);function fr(r,e){if(!gt(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return or!==void 0?or.createHTML(e):e}var jn=(r,e)=>{let t=r.length-1,n=[],s,o=e===2?"<svg>":e===3?"<math>":"",i=re;for(let c=0;c<t;c++){let a=r[c],l,u,d=-1,m=0;for(;m<a.length&&(i.lastIndex=m,u=i.exec(a),u!==null);)m=i.lastIndex,i===re?u[1]==="!--"?i=ir:u[1]!==void 0?i=cr:u[2]!==void 0?(pr.test(u[2])&&(s=RegExp("</"+u[2],"g")),i=C):u[3]!==void 0&&(i=C):i===C?u[0]===">"?(i=s??re,d=-1):u[1]===void 0?d=-2:(d=i.lastIndex-u[2].length,l=u[1],i=u[3]===void 0?C:u[3]==='"'?lr:ar):i===lr||i===ar?i=C:i===ir||i===cr?i=re:(i=C,s=void 0);let f=i===C&&r[c+1].startsWith("/>")?" ":"";o+=i===re?a+Vn:d>=0?(n.push(l),a.slice(0,d)+dr+a.slice(d)+P+f):a+P+(d===-2?c:f)}return[fr(r,o+(r[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},oe=class r{constructor({strings:e,_$litType$:t},n){let s;this.parts=[];let o=0,i=0,c=e.length-1,a=this.parts,[l,u]=jn(e,t);if(this.el=r.createElement(l,n),R.currentNode=this.el.content,t===2||t===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=R.nextNode())!==null&&a.length<c;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(dr)){let m=u[i++],f=s.getAttribute(d).split(P),g=/([.?@])?(.*)/.exec(m);a.push({type:1,index:o,name:g[2],strings:f,ctor:g[1]==="."?dt:g[1]==="?"?ut:g[1]==="@"?pt:V}),s.removeAttribute(d)}else d.startsWith(P)&&(a.push({type:6,index:o}),s.removeAttribute(d));if(pr.test(s.tagName)){let d=s.textContent.split(P),m=d.length-1;if(m>0){s.textContent=xe?xe.emptyScript:"";for(let f=0;f<m;f++)s.append(d[f],ne()),R.nextNode(),a.push({type:2,index:++o});s.append(d[m],ne())}}}else if(s.nodeType===8)if(s.data===ur)a.push({type:2,index:o});else{let d=-1;for(;(d=s.data.indexOf(P,d+1))!==-1;)a.push({type:7,index:o}),d+=P.length-1}o++}}static createElement(e,t){let n=D.createElement("template");return n.innerHTML=e,n}};function Y(r,e,t=r,n){if(e===$)return e;let s=n!==void 0?t._$Co?.[n]:t._$Cl,o=se(e)?void 0:e._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(r),s._$AT(r,t,n)),n!==void 0?(t._$Co??=[])[n]=s:t._$Cl=s),s!==void 0&&(e=Y(r,s._$AS(r,e.values),s,n)),e}var ht=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,s=(e?.creationScope??D).importNode(t,!0);R.currentNode=s;let o=R.nextNode(),i=0,c=0,a=n[0];for(;a!==void 0;){if(i===a.index){let l;a.type===2?l=new ie(o,o.nextSibling,this,e):a.type===1?l=new a.ctor(o,a.name,a.strings,this,e):a.type===6&&(l=new mt(o,this,e)),this._$AV.push(l),a=n[++c]}i!==a?.index&&(o=R.nextNode(),i++)}return R.currentNode=D,s}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}},ie=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,s){this.type=2,this._$AH=b,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Y(this,e,t),se(e)?e===b||e==null||e===""?(this._$AH!==b&&this._$AR(),this._$AH=b):e!==this._$AH&&e!==$&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):zn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==b&&se(this._$AH)?this._$AA.nextSibling.data=e:this.T(D.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,s=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=oe.createElement(fr(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(t);else{let o=new ht(s,this),i=o.u(this.options);o.p(t),this.T(i),this._$AH=o}}_$AC(e){let t=hr.get(e.strings);return t===void 0&&hr.set(e.strings,t=new oe(e)),t}k(e){gt(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,n,s=0;for(let o of e)s===t.length?t.push(n=new r(this.O(ne()),this.O(ne()),this,this.options)):n=t[s],n._$AI(o),s++;s<t.length&&(this._$AR(n&&n._$AB.nextSibling,s),t.length=s)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let n=sr(e).nextSibling;sr(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},V=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,s,o){this.type=1,this._$AH=b,this._$AN=void 0,this.element=e,this.name=t,this._$AM=s,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=b}_$AI(e,t=this,n,s){let o=this.strings,i=!1;if(o===void 0)e=Y(this,e,t,0),i=!se(e)||e!==this._$AH&&e!==$,i&&(this._$AH=e);else{let c=e,a,l;for(e=o[0],a=0;a<o.length-1;a++)l=Y(this,c[n+a],t,a),l===$&&(l=this._$AH[a]),i||=!se(l)||l!==this._$AH[a],l===b?e=b:e!==b&&(e+=(l??"")+o[a+1]),this._$AH[a]=l}i&&!s&&this.j(e)}j(e){e===b?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},dt=class extends V{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===b?void 0:e}},ut=class extends V{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==b)}},pt=class extends V{constructor(e,t,n,s,o){super(e,t,n,s,o),this.type=5}_$AI(e,t=this){if((e=Y(this,e,t,0)??b)===$)return;let n=this._$AH,s=e===b&&n!==b||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,o=e!==b&&(n===b||s);s&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},mt=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){Y(this,e)}};var Xn=ft.litHtmlPolyfillSupport;Xn?.(oe,ie),(ft.litHtmlVersions??=[]).push("3.3.3");var gr=(r,e,t)=>{let n=t?.renderBefore??e,s=n._$litPart$;if(s===void 0){let o=t?.renderBefore??null;n._$litPart$=s=new ie(e.insertBefore(ne(),o),o,void 0,t??{})}return s._$AI(r),s};var bt=h,Z=class extends _{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=gr(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return $}};Z._$litElement$=!0,Z.finalized=!0,bt.litElementHydrateSupport?.({LitElement:Z});var Kn=bt.litElementPolyfillSupport;Kn?.({LitElement:Z});(bt.litElementVersions??=[]).push("4.2.2");var Ae=class{#t;#e;#r="offered";#n=null;constructor(e,t){this.#t=e,this.#e=t}get truth(){return this.#n}reset(){let e=this.#r==="asked";this.#n=null,e&&this.#t.shadowRoot?.activeElement?.closest(".choices")?this.#c("offered"):this.#r="offered"}render(e,t,n){let s=this.#r==="asked",o=this.#r==="thanked";return F`<button
        class="wrong"
        part="wrong"
        type="button"
        ?disabled=${!n}
        aria-disabled=${!t||o}
        aria-expanded=${s}
        @click=${()=>t&&!o&&this.#c(s?"offered":"asked")}
      >${o?e.thanks:e.wrong}</button>
      ${s?this.#s(e,n):b}`}#s(e,t){return F`<div
      class="choices"
      part="choices"
      role="group"
      aria-label=${e.which}
      @keydown=${n=>this.#o(n)}
    >
      ${Array.from({length:10},(n,s)=>F`<button
          part="choice"
          type="button"
          ?disabled=${!t}
          @click=${()=>this.#i(s)}
        >${s}</button>`)}
    </div>`}#o(e){e.key==="Escape"&&(e.preventDefault(),this.#c("offered"))}#i(e){this.#n=e,this.#e(e),this.#c("thanked")}async#c(e){this.#r=e,this.#t.requestUpdate(),await this.#t.updateComplete,this.#t.renderRoot.querySelector(e==="asked"?".choices button":".wrong")?.focus()}};var z=4,yr=2,br=1e-300,Gn=.1;function*Lr(r,e){let t=r(e),[n,s]=Qn(t),o=l=>Math.log(Math.max(l[n]??0,br)/Math.max(l[s]??0,br)),i=o(t),c=new Float64Array(e.length),a=new Float64Array(e.length);for(let l=0;l<=y-z;l+=yr)for(let u=0;u<=y-z;u+=yr){let d=es(l,u).filter(m=>e[m]);if(d.length){let m=Uint8Array.from(e);for(let g of d)m[g]=0;let f=i-o(r(m));for(let g of d)c[g]=c[g]+f,a[g]=a[g]+1;yield}}return{answer:n,other:s,parts:c.map((l,u)=>l/(a[u]||1))}}function Lt({parts:r},e){let t=new Float64Array(9),n=i=>{let c=Math.floor(3*(i-S+N/2)/N);return Math.min(Math.max(c,0),2)},s=0;r.forEach((i,c)=>{let a=3*n(Math.floor(c/y))+n(c%y);t[a]=t[a]+Math.max(0,e*i),s=Math.max(s,e*i)});let o=Gn*r.reduce((i,c)=>Math.max(i,Math.abs(c)),0);return s>o?t.indexOf(Math.max(...t)):null}function Qn(r){let e=r.map((t,n)=>n);return e.sort((t,n)=>(r[n]??0)-(r[t]??0)),[e[0],e[1]]}function es(r,e){return Array.from({length:z*z},(t,n)=>(r+Math.floor(n/z))*y+e+n%z)}var ts=5,Se=class{shown=!1;#t;#e;#r;#n=0;constructor(e,t){this.#t=e,this.#e=t}begin(e){cancelAnimationFrame(this.#n),this.#t.tint=this.#r=void 0;let{busy:t,strokes:n}=this.#t.sketch;if(!this.shown||t||x(n))return;let s=Lr(e,W(n)),o=()=>{let i=performance.now()+ts,c=s.next();for(;!c.done&&performance.now()<i;)c=s.next();c.done?(this.#r=c.value,this.#t.tint={of:n,parts:this.#r.parts,...Yt(n)},this.#e()):this.#n=requestAnimationFrame(o)};this.#n=requestAnimationFrame(o)}render(e){let t=this.#r,n=(s,o,i)=>F`<span
      class=${s}
      part=${s}
    >${e.speaks.replace("{digit}",`${o}`).replace("{place}",e.places[i??9]??"")}</span>`;return F`<p class="why" part="reasons" role="status">
      ${t&&[n("for",t.answer,Lt(t,1)),n("against",t.other,Lt(t,-1))]}
    </p>`}};function wr(){let r=h.document.createElement("canvas");return r.width=r.height=y,r.style.cssText=`width: ${4*y}px; image-rendering: pixelated`,r.setAttribute("part","field"),r.setAttribute("role","img"),r}function Fr(r,e){let t=x(e)?new Uint8Array(y*y):W(e),n=new ImageData(y,y),{data:s}=n;t.forEach((o,i)=>{s.fill(o,4*i,4*i+3),s[4*i+3]=255}),r.getContext("2d")?.putImageData(n,0,0)}var ce=.07142857142857142,rs=5,ns=32,Ee=class{predicted=[];eraser;enabled=!0;box=new DOMRect;#t;#e;#r;#n;#s;#o;#i="";#c;#a;constructor(e,t,n,s,o){this.#t=e,this.#e=t,this.#r=n,this.#n=s,this.#s=o,e.addEventListener("pointerdown",i=>this.#l(i)),e.addEventListener("pointermove",i=>this.#d(i));for(let i of["pointerup","pointercancel","lostpointercapture"])e.addEventListener(i,({pointerId:c,type:a})=>{if(c===this.#o){this.end();let l=a==="pointercancel"&&this.#i==="touch",{strokes:u}=t;this.#c=l&&u!==this.#a?u:void 0}})}get busy(){return this.#o!==void 0}end(){if(this.#o!==void 0){this.#o=this.eraser=void 0,this.predicted=[];let{draws:e}=this.#e;this.#e.end(),this.#p(e&&this.#e.strokes!==this.#a)}}#l(e){let t=e.button===rs||(e.buttons&ns)>0;if(!this.enabled||e.button!==0&&!t)return;let n=this.#e.strokes;if(e.pointerType==="pen"&&this.#i==="touch"&&this.#o!==void 0)this.#e.drop();else if(e.pointerType==="pen"&&this.#c===this.#e.strokes)this.#e.undo();else if(this.#o!==void 0&&this.#o!==e.pointerId)return;e.preventDefault();try{this.#t.setPointerCapture(e.pointerId)}catch{}this.#o=e.pointerId,this.#i=e.pointerType,this.predicted=[],this.box=this.#t.getBoundingClientRect(),this.#a=n,this.#e.begin(this.box.width),this.#t.focus({preventScroll:!0,focusVisible:!1});let[s]=this.#h([e]);this.eraser=s&&(t||this.#r())?[s[0],s[1]]:void 0,this.#u([e])}#d(e){if(e.pointerId!==this.#o)return;let t=this.#t.getBoundingClientRect();if(!e.buttons||!t.width||!this.#e.draws){this.end();return}this.box=t;let n=e.getCoalescedEvents?.()??[];this.#u(n.length?n:[e]),this.predicted=this.eraser?[]:this.#h(e.getPredictedEvents?.()??[])}#u(e){let t=this.#h(e),n=!this.eraser;if(this.eraser)for(let[s,o]of t)n=this.#e.rub(this.eraser,[s,o],this.#e.side*ce)||n,this.eraser=[s,o];else this.#e.draw(t);this.#p(n)}#p(e){(e?this.#n:this.#s)()}#h(e){let{left:t,top:n,width:s}=this.box,o=this.#e.side/s;return e.map(({clientX:i,clientY:c,pointerType:a,pressure:l})=>[(i-t)*o,(c-n)*o,a==="pen"?.5+l:1])}};var ss=1/24,os=1/120,is={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1],Home:[-1,-1],PageUp:[1,-1],End:[-1,1],PageDown:[1,1]},Te=class{shown=!1;place=[.5,.5];enabled=!0;#t;#e;#r;#n;#s=!1;constructor(e,t,n,s){this.#t=e,this.#e=t,this.#r=n,this.#n=s,e.addEventListener("keydown",o=>this.#c(o)),e.addEventListener("focus",()=>this.#o()),e.addEventListener("blur",()=>this.hide()),e.addEventListener("pointerdown",()=>this.hide())}get down(){return this.#s&&this.#e.busy}hide(){this.lift(),this.#i(!1)}#o(){this.#i(this.enabled&&!this.#e.busy&&cs(this.#t))}#i(e){this.shown!==e&&(this.shown=e,this.#n.moved())}#c(e){let{key:t,shiftKey:n,ctrlKey:s,metaKey:o,altKey:i}=e,c=is[t],a=c||t===" "||t==="Escape"&&this.down,l=this.#e.busy&&!this.down;!a||!this.enabled||s||o||i||(e.preventDefault(),!l&&(this.shown=!0,c?this.#a(c,n?os:ss):e.repeat||(this.down?this.lift():(this.#s=!0,this.#e.begin(this.#t.getBoundingClientRect().width),this.#l(this.place),this.#n.turned(!0))),this.#n.moved()))}#a([e,t],n){let[s,o]=this.place,i=c=>Math.min(Math.max(c,0),1);this.place=[i(s+e*n),i(o+t*n)],this.down&&this.#l([s,o])}#l(e){let{side:t}=this.#e,n=([s,o])=>[s*t,o*t];this.#r()?this.#e.rub(n(e),n(this.place),t*ce)&&this.#n.changed():(this.#e.draw([[...n(this.place),1]]),this.#n.changed())}lift(){this.down&&(this.#e.end()&&this.#n.changed(),this.#n.turned(!1)),this.#s=!1}};function cs(r){try{return r.matches(":focus-visible")}catch{return!0}}function kr(r){let{key:e,code:t,ctrlKey:n,metaKey:s,shiftKey:o,altKey:i,repeat:c}=r,a=(/^[ -~]/.test(e)?e:t.slice(3)).toLowerCase();return i?null:n||s?a==="y"||a==="z"&&o?"redo":a==="z"?"undo":null:e==="Delete"||e==="Backspace"?"clear":a==="e"&&!c?"eraser":null}function Ze(r,e){let t=as(r.slice(0,-1),e);return wt(r,Array.from(t[t.length-1]))}function wt(r,e){if(r[r.length-1]?.type==="softmax")return Jr(e);let t=e.map(vr),n=t.reduce((s,o)=>s+o);return t.map(s=>n>0?s/n:1/t.length)}function as(r,e){let t=Float64Array.from(e,n=>n/255);return r.map(n=>(t=Ft(n,t),t))}function Ft(r,e){switch(r.type){case"dense":return ls(r,e);case"convolution":return hs(r,e);case"max_pooling":return ds(r,e);case"flatten":return e;case"relu":return e.map(t=>Math.max(0,t));case"sigmoid":return e.map(vr);case"softmax":return Float64Array.from(Jr(Array.from(e)))}}function ls({weights:r,scale:e,biases:t},n){let s=n.length,o=new $e(s);return o.add(n,0,s,0),Float64Array.from(e,(i,c)=>o.dot(r,c*s)*i+t[c])}function hs(r,e){let{weights:t,weightsShape:n,scale:s,biases:o,padding:i}=r,[,c,a]=n,[l,u,d]=r.input,[m,f,g]=r.output,w=i==="same",A=w?(c-1)/2:0,v=w?(a-1)/2:0,B=c*a*d,X=new Float64Array(T(r.output)),H=new $e(B),ue=0;for(let K=0;K<m;K++){let O=K-A,Ve=Math.max(0,-O),G=Math.min(c,l-O);for(let M=0;M<f;M++){let ze=M-v,je=Math.max(0,-ze),wn=(Math.min(a,u-ze)-je)*d;H.clear();for(let E=Ve;E<G;E++){let Xe=(E*a+je)*d,Fn=((O+E)*u+ze+je)*d;H.add(e,Fn,wn,Xe)}for(let E=0;E<g;E++){let Xe=H.dot(t,E*B);X[ue++]=Xe*s[E]+o[E]}}}return X}function ds(r,e){let[,t]=r.input,[n,s,o]=r.output,i=new Float64Array(T(r.output)).fill(Number.NEGATIVE_INFINITY);for(let c=0;c<n*r.size;c++)for(let a=0;a<s*r.size;a++){let l=Math.floor(c/r.size)*s+Math.floor(a/r.size);for(let u=0;u<o;u++){let d=e[(c*t+a)*o+u],m=l*o+u;i[m]=Math.max(i[m],d)}}return i}function vr(r){return 1/(1+Math.exp(-r))}function Jr(r){let e=Math.max(...r),t=r.map(s=>Math.exp(s-e)),n=t.reduce((s,o)=>s+o);return t.map(s=>s/n)}var $e=class{#t;#e;#r=0;constructor(e){this.#t=new Int32Array(e),this.#e=new Float64Array(e)}clear(){this.#r=0}add(e,t,n,s){for(let o=0;o<n;o++){let i=e[t+o];i&&(this.#t[this.#r]=s+o,this.#e[this.#r++]=i)}}dot(e,t){let[n,s,o]=[this.#t,this.#e,this.#r],i=0;for(let c=0;c<o;c++)i+=e[t+n[c]]*s[c];return i}};var ae={numbers:"en",name:"Digit reader",pad:"Drawing pad: draw a digit from 0 to 9",keys:"Arrow keys move the pen, Space puts it down and lifts it.",hint:"Draw a digit",tools:"Drawing tools",undo:"Undo",redo:"Redo",eraser:"Eraser",clear:"Clear",bars:"Probability of each digit",penDown:"Pen down",penUp:"Pen up",blank:"Nothing drawn",unsure:"Not sure",field:"What the network sees",why:"Why this answer?",speaks:"For {digit}: {place}",places:["top left","top","top right","left","centre","right","bottom left","bottom","bottom right","nothing"],wrong:"Was I wrong?",which:"Which digit is it?",thanks:"Thank you",missing:"Please draw a digit."},us={numbers:"de",name:"Ziffernleser",pad:"Zeichenfeld: eine Ziffer von 0 bis 9 zeichnen",keys:"Die Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf und hebt ihn ab.",hint:"Zeichne eine Ziffer",tools:"Zeichenwerkzeuge",undo:"R\xFCckg\xE4ngig",redo:"Wiederholen",eraser:"Radierer",clear:"L\xF6schen",bars:"Wahrscheinlichkeit jeder Ziffer",penDown:"Stift aufgesetzt",penUp:"Stift abgehoben",blank:"Nichts gezeichnet",unsure:"Nicht sicher",field:"Was das Netz sieht",why:"Warum diese Antwort?",speaks:"F\xFCr {digit}: {place}",places:["oben links","oben","oben rechts","links","Mitte","rechts","unten links","unten","unten rechts","nichts"],wrong:"Lag ich falsch?",which:"Welche Ziffer ist es?",thanks:"Danke",missing:"Bitte zeichne eine Ziffer."},ps={numbers:"fr",name:"Lecteur de chiffres",pad:"Zone de dessin : dessinez un chiffre de 0 \xE0 9",keys:"Les fl\xE8ches d\xE9placent le stylo, Espace le pose et le l\xE8ve.",hint:"Dessinez un chiffre",tools:"Outils de dessin",undo:"Annuler",redo:"R\xE9tablir",eraser:"Gomme",clear:"Effacer",bars:"Probabilit\xE9 de chaque chiffre",penDown:"Stylo pos\xE9",penUp:"Stylo lev\xE9",blank:"Rien n\u2019est dessin\xE9",unsure:"Pas s\xFBr",field:"Ce que voit le r\xE9seau",why:"Pourquoi cette r\xE9ponse ?",speaks:"Pour {digit} : {place}",places:["en haut \xE0 gauche","en haut","en haut \xE0 droite","\xE0 gauche","au centre","\xE0 droite","en bas \xE0 gauche","en bas","en bas \xE0 droite","rien"],wrong:"Me suis-je tromp\xE9 ?",which:"Quel chiffre est-ce ?",thanks:"Merci",missing:"Veuillez dessiner un chiffre."},ms={numbers:"es",name:"Lector de cifras",pad:"\xC1rea de dibujo: dibuja una cifra del 0 al 9",keys:"Las flechas mueven el l\xE1piz; Espacio lo apoya y lo levanta.",hint:"Dibuja una cifra",tools:"Herramientas de dibujo",undo:"Deshacer",redo:"Rehacer",eraser:"Goma de borrar",clear:"Borrar todo",bars:"Probabilidad de cada cifra",penDown:"L\xE1piz apoyado",penUp:"L\xE1piz levantado",blank:"No hay nada dibujado",unsure:"No es seguro",field:"Lo que ve la red",why:"\xBFPor qu\xE9 esta respuesta?",speaks:"A favor de {digit}: {place}",places:["arriba a la izquierda","arriba","arriba a la derecha","a la izquierda","en el centro","a la derecha","abajo a la izquierda","abajo","abajo a la derecha","nada"],wrong:"\xBFMe equivoqu\xE9?",which:"\xBFQu\xE9 cifra es?",thanks:"Gracias",missing:"Dibuja una cifra."},fs={numbers:"ja",name:"\u6570\u5B57\u30EA\u30FC\u30C0\u30FC",pad:"\u63CF\u753B\u30A8\u30EA\u30A2\uFF1A0\u304B\u30899\u306E\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044",keys:"\u77E2\u5370\u30AD\u30FC\u3067\u30DA\u30F3\u3092\u52D5\u304B\u3057\u3001\u30B9\u30DA\u30FC\u30B9\u30AD\u30FC\u3067\u4E0B\u308D\u3059\u3001\u4E0A\u3052\u308B\u3092\u5207\u308A\u66FF\u3048\u307E\u3059\u3002",hint:"\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044",tools:"\u63CF\u753B\u30C4\u30FC\u30EB",undo:"\u5143\u306B\u623B\u3059",redo:"\u3084\u308A\u76F4\u3059",eraser:"\u6D88\u3057\u30B4\u30E0",clear:"\u6D88\u53BB",bars:"\u5404\u6570\u5B57\u306E\u78BA\u7387",penDown:"\u30DA\u30F3\u3092\u4E0B\u308D\u3057\u307E\u3057\u305F",penUp:"\u30DA\u30F3\u3092\u4E0A\u3052\u307E\u3057\u305F",blank:"\u4F55\u3082\u63CF\u304B\u308C\u3066\u3044\u307E\u305B\u3093",unsure:"\u81EA\u4FE1\u304C\u3042\u308A\u307E\u305B\u3093",field:"\u30CD\u30C3\u30C8\u30EF\u30FC\u30AF\u304C\u898B\u3066\u3044\u308B\u753B\u50CF",why:"\u3053\u306E\u7B54\u3048\u306E\u7406\u7531",speaks:"{digit}\u306E\u6839\u62E0\uFF1A{place}",places:["\u5DE6\u4E0A","\u4E0A","\u53F3\u4E0A","\u5DE6","\u4E2D\u592E","\u53F3","\u5DE6\u4E0B","\u4E0B","\u53F3\u4E0B","\u306A\u3057"],wrong:"\u9593\u9055\u3063\u3066\u3044\u307E\u3057\u305F\u304B\uFF1F",which:"\u3069\u306E\u6570\u5B57\u3067\u3059\u304B\uFF1F",thanks:"\u3042\u308A\u304C\u3068\u3046\u3054\u3056\u3044\u307E\u3059",missing:"\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044\u3002"},gs={numbers:"zh",name:"\u6570\u5B57\u8BC6\u522B",pad:"\u753B\u677F\uFF1A\u8BF7\u753B\u4E00\u4E2A 0 \u5230 9 \u7684\u6570\u5B57",keys:"\u65B9\u5411\u952E\u79FB\u52A8\u753B\u7B14\uFF0C\u7A7A\u683C\u952E\u843D\u7B14\u548C\u62AC\u7B14\u3002",hint:"\u753B\u4E00\u4E2A\u6570\u5B57",tools:"\u7ED8\u56FE\u5DE5\u5177",undo:"\u64A4\u9500",redo:"\u91CD\u505A",eraser:"\u6A61\u76AE\u64E6",clear:"\u6E05\u9664",bars:"\u6BCF\u4E2A\u6570\u5B57\u7684\u6982\u7387",penDown:"\u5DF2\u843D\u7B14",penUp:"\u5DF2\u62AC\u7B14",blank:"\u5C1A\u672A\u7ED8\u5236",unsure:"\u4E0D\u786E\u5B9A",field:"\u7F51\u7EDC\u770B\u5230\u7684\u56FE\u50CF",why:"\u4E3A\u4EC0\u4E48\u662F\u8FD9\u4E2A\u7B54\u6848\uFF1F",speaks:"\u652F\u6301 {digit}\uFF1A{place}",places:["\u5DE6\u4E0A","\u4E0A\u65B9","\u53F3\u4E0A","\u5DE6\u4FA7","\u4E2D\u95F4","\u53F3\u4FA7","\u5DE6\u4E0B","\u4E0B\u65B9","\u53F3\u4E0B","\u65E0"],wrong:"\u6211\u8BA4\u9519\u4E86\u5417\uFF1F",which:"\u8FD9\u662F\u54EA\u4E2A\u6570\u5B57\uFF1F",thanks:"\u8C22\u8C22",missing:"\u8BF7\u753B\u4E00\u4E2A\u6570\u5B57\u3002"},xr=[ae,us,ps,ms,fs,gs];function Sr(r){let[e]=r.toLowerCase().split("-");return xr.find(({numbers:t})=>t===e)??ae}var Ar=new Map;function _e(r,{numbers:e}){let t=Ar.get(e);if(!t){let{format:n}=new Intl.NumberFormat(e,{style:"percent"});t=Array.from({length:101},(s,o)=>n(o/100)),Ar.set(e,t)}return t[Math.round(100*r)]}var Er=5.5,Tr=.5,Pe=class extends Z{static properties={disabled:{type:Boolean,reflect:!0},readonly:{type:Boolean,reflect:!0},required:{type:Boolean,reflect:!0},theme:{reflect:!0,useDefault:!0},layout:{reflect:!0,useDefault:!0},penWidth:{type:Number,attribute:"pen-width",reflect:!0,useDefault:!0},language:{reflect:!0,useDefault:!0},threshold:{type:Number,reflect:!0,useDefault:!0},withField:{type:Boolean,attribute:"with-field",reflect:!0},withWhy:{type:Boolean,attribute:"with-why",reflect:!0},withCorrection:{type:Boolean,attribute:"with-correction",reflect:!0},withWebAssembly:{type:Boolean,attribute:"with-webassembly",reflect:!0},labels:{attribute:!1}};#t={words:ae};constructor(){super(),this.disabled=this.readonly=this.required=!1,this.theme="auto",this.layout="auto",this.withField=this.withWhy=this.withCorrection=this.withWebAssembly=!1,this.threshold=Tr,this.penWidth=Er,this.language="",this.labels={}}get name(){return this.getAttribute("name")??""}set name(e){this.setAttribute("name",e)}get sureFrom(){let e=Number.parseFloat(`${this.threshold}`);return Number.isFinite(e)?e:Tr}get pen(){return Math.min(Math.max(this.penWidth||Er,1),20)/100}get words(){let e=this.language||$r(this)||navigator.language;if(this.#t.language!==e||this.#t.labels!==this.labels){let{labels:t}=this;this.#t={language:e,labels:t,words:{...Sr(e),...t}}}return this.#t.words}};function $r(r){let e=r.closest("[lang]"),t=r.getRootNode();return e?.lang??(t instanceof ShadowRoot?$r(t.host):void 0)}var Zr="fieldset:disabled > :not(legend:first-of-type)",Be=class extends Pe{static formAssociated=!0;static shadowRootOptions={...Z.shadowRootOptions,delegatesFocus:!0};#t="attachInternals"in this?this.attachInternals():void 0;#e;#r="";get form(){return this.#t?.form??null}checkValidity(){return this.#t?.checkValidity()??!0}reportValidity(){return this.#t?.reportValidity()??!0}formResetCallback(){this.strokes=[]}formDisabledCallback(){this.requestUpdate()}formStateRestoreCallback(e){typeof e=="string"&&e&&this.fromJSON(JSON.parse(e))}get usable(){return!(this.disabled||this.matches(`${Zr}, ${Zr} *`))}inform(e){let{value:t}=this;if(e||t!==this.#e){this.#e=t,e&&(this.#r=JSON.stringify(this)),this.#t?.setFormValue(t||null,this.#r);let n=this.required&&!t;this.#t?.setValidity({valueMissing:n},n?this.words.missing:"")}}};var ys=.0009765625;function le(r,e,t,n={points:0},s=r.length){let{line:o,end:i}=n;for(let c=n.points;c<s;c++){let a=r[c],[l,u,d]=a,m=r[c-1],f=r[c+1];if(!o||d!==m?.[2]){o=t(e*d);let[A,v]=i??a;o.moveTo(A,v),o.lineTo(A+ys*e,v)}let[g,w]=m?_r(a,m,e):a;i=f?_r(a,f,e):[l,u],o.lineTo(g,w),o.quadraticCurveTo(l,u,i[0],i[1])}return{points:s,line:o,end:i}}function _r(r,e,t){let[n,s]=[e[0]-r[0],e[1]-r[1]],o=Math.min(.5,t/(Math.hypot(n,s)||1));return[r[0]+n*o,r[1]+s*o]}function he(r,e,t){let n=s=>r[s]+(e[s]-r[s])*t;return[n(0),n(1),n(2)]}var Me=class{#t=0;#e=new WeakMap;paint(e,t,n,s){e.lineCap=e.lineJoin="round";for(let{width:o,path:i}of this.#r(t,n,s))e.lineWidth=o,e.stroke(i)}#r(e,t,n){let{lines:s,drawn:o}=this.#n(e,n),{length:i}=s,c=s.map(({width:u,path:d},m)=>({width:u,path:m===i-1?new Path2D(d):d})),a=Math.min(o.points,1),l=[...e.slice(o.points-a),...t];return le(l,n,Pr(c),{points:a,line:c[i-1]?.path,end:o.end}),c}#n(e,t){this.#t!==t&&(this.#t=t,this.#e=new WeakMap);let n=this.#e.get(e)??{lines:[],drawn:{points:0}};return this.#e.set(e,n),n.drawn=le(e,t,Pr(n.lines),n.drawn,Math.max(0,e.length-1)),n}};function Pr(r){return e=>{let t=new Path2D;return r.push({width:e,path:t}),t}}var bs=1,Ls=.5,ws=-.4,Fs=.26;function Mr(r,e,{parts:t,scale:n,right:s,down:o},{answer:i,other:c,paper:a}){if(!n)return;let l=t.reduce((m,f)=>Math.max(m,Math.abs(f)),bs),u=t.map(m=>Math.sign(m)*Math.sqrt(Math.abs(m)/l));r.save(),r.scale(1/n,1/n),r.translate(-s,-o),r.globalCompositeOperation="source-atop",r.fillStyle=a,r.globalAlpha=Ls,r.fillRect(s,o,e*n,e*n),r.globalAlpha=1,r.drawImage(Br(u,i),-.5,-.5);let d=u.map(m=>-m);r.drawImage(Br(d,c),-.5,-.5),r.globalCompositeOperation="destination-out",r.beginPath(),u.forEach((m,f)=>{if(m<ws){let[g,w]=[f%y,Math.floor(f/y)];r.moveTo(g,w),r.arc(g,w,Fs,0,2*Math.PI)}}),r.fill(),r.restore()}function Br(r,e){let t=h.document.createElement("canvas");t.width=t.height=y;let n=t.getContext("2d");if(n){let s=new ImageData(y,y);r.forEach((o,i)=>{s.data[4*i+3]=255*o}),n.putImageData(s,0,0),n.globalCompositeOperation="source-in",n.fillStyle=e,n.fillRect(0,0,y,y)}return t}function kt(r,[e,t],n,s){r.beginPath(),r.arc(e,t,n,0,2*Math.PI),r.globalCompositeOperation="destination-out",r.lineWidth=s/40,r.stroke(),r.globalCompositeOperation="source-over",r.lineWidth=s/100,r.stroke()}var Ie=class{width=0;#t=0;colours={ink:"",answer:"",other:"",paper:""};#e;#r;constructor(e){this.#e=e,this.#r=e.getContext("2d")}look(){if(this.#t=this.#e.offsetWidth,this.width=this.#e.getBoundingClientRect().width||this.#t,this.width){let e=getComputedStyle(this.#e);this.colours={ink:e.color,answer:e.borderTopColor,other:e.borderBottomColor,paper:e.borderLeftColor}}}clean(e){let t=this.#r;if(!t||!this.width)return null;let n=Math.round(Math.max(this.width,this.#t)*devicePixelRatio);(this.#e.width!==n||this.#e.height!==n)&&(this.#e.width=n,this.#e.height=n);let s=n/e;return t.setTransform(s,0,0,s,0,0),t.clearRect(0,0,e,e),t.strokeStyle=this.colours.ink,t}};function Ir(r,e,t){let n=10**Math.max(2,4-Math.floor(Math.log10(e))),s=c=>Math.round(c*n)/n,o=[];for(let c of r)le(c,t,a=>{let l=o.push(`<path stroke-width="${s(a)}" d="`)-1;return ks((u,d)=>{o[l]+=u+d.map(s).join(" ")})});let i=s(e);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${i} ${i}" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${o.map(c=>`${c}"/>`).join("")}</svg>`}function ks(r){let e=t=>(...n)=>r(t,n);return{moveTo:e("M"),lineTo:e("L"),quadraticCurveTo:e("Q")}}function Cr(r,e,t,n){let s=h.document.createElement("canvas");s.width=r.width,s.height=r.height;let o=s.getContext("2d");return o&&(o.fillStyle=e,o.fillRect(0,0,s.width,s.height),o.drawImage(r,0,0)),new Promise((i,c)=>{s.toBlob(a=>a?i(a):c(new TypeError("the canvas has no size yet")),t,n)})}var vs=2;function Js(r,e){let t=[],n=e,s;for(let o of r){let i=[];t.push(i);for(let c of o){let a=s?Math.hypot(c[0]-s[0],c[1]-s[1]):0;if(s&&a>n)return i.length&&n>0&&i.push(he(s,c,n/a)),t.filter(({length:l})=>l);n-=a,i.push(c),s=c}}return r}var Ce=class{#t;#e;#r=[];#n;#s=0;#o=()=>{};constructor(e,t){this.#t=e,this.#e=t}get goes(){return this.strokes!==this.#t.strokes}get strokes(){let{strokes:e}=this.#t;return this.#n&&this.#r===e?this.#n:e}begin(e){if(this.end(),this.#t.busy||matchMedia("(prefers-reduced-motion: reduce)").matches)return Promise.resolve();this.#r=this.#t.strokes;let t,n=s=>{t??=s,this.#n=Js(this.#r,(s-t)/1e3*vs*e),this.goes?(this.#s=requestAnimationFrame(n),this.#e()):this.end()};return this.#s=requestAnimationFrame(n),new Promise(s=>{this.#o=s})}end(){this.#s&&(cancelAnimationFrame(this.#s),this.#s=0,this.#n=void 0,this.#o(),this.#e())}};function Rr(r,e,t,n){let s=Math.ceil(Math.hypot(t[0]-e[0],t[1]-e[1])/(n/2))||1,o=r;for(let i=1;i<=s;i++){let c=i/s,a=l=>e[l]+(t[l]-e[l])*c;o=xs(o,[a(0),a(1)],n)}return o}function xs(r,e,t){let n=r.map(o=>As(o,e,t));return n.every((o,i)=>o.length===1&&o[0]===r[i])?r:n.flat()}function As(r,e,t){let n=[],s=[],o=!0;return r.forEach((i,c)=>{let a=r[c-1]??i,[l,u]=Ss(a,i,e,t);if(l>=u){s.push(i);return}o=!1,l>0&&s.push(he(a,i,l)),n.push(s),s=u<1?[he(a,i,u),i]:[]}),n.push(s),o?[r]:n.filter(({length:i})=>i)}function Ss(r,e,t,n){let[s,o]=[e[0]-r[0],e[1]-r[1]],[i,c]=[r[0]-t[0],r[1]-t[1]],a=s*s+o*o,l=i*s+c*o,u=i*i+c*c-n*n;if(!a)return u<0?[0,1]:[1,0];let d=Math.sqrt(l*l-a*u),[m,f]=[(-l-d)/a,(-l+d)/a];return m<f?[Math.max(m,0),Math.min(f,1)]:[1,0]}var Dr={strokes:[],side:0},Es=100,Re=class{sheet;seen;#t=new WeakRef(this);#e;constructor(e=()=>{}){this.seen=e,this.sheet={state:Dr,past:[],future:[],before:void 0,hand:void 0,sketches:new Set([this.#t])}}get strokes(){return this.sheet.state.strokes}get side(){return this.sheet.state.side}get busy(){return this.sheet.before!==void 0}get draws(){return this.sheet.hand===this}get canUndo(){return this.sheet.past.length>0}get canRedo(){return this.sheet.future.length>0}share(e){this.drop(),this.sheet.sketches.delete(this.#t),this.sheet=e.sheet,this.sheet.sketches.add(this.#t)}tell(){let{sketches:e}=this.sheet;for(let t of e){let n=t.deref();n?n!==this&&n.seen():e.delete(t)}}begin(e){this.#r(),this.sheet.before=this.sheet.state,this.sheet.hand=this,this.settle(e)}settle(e){let{strokes:t}=this;(!this.side||!t.length)&&(this.sheet.state={strokes:t,side:e})}draw(e){if(!this.draws)return;let t=e.slice(0,Math.max(0,q-Ts(this.strokes)));this.#e?this.#e.push(...t):t.length&&(this.#e=t,this.sheet.state={...this.sheet.state,strokes:[...this.strokes,t]})}rub(e,t,n){let{strokes:s}=this;return this.draws&&(this.#e=void 0,this.sheet.state={...this.sheet.state,strokes:Rr(s,e,t,n)}),this.strokes!==s}end(){return this.draws&&this.#r()}drop(){this.draws&&(this.sheet.state=this.sheet.before??this.sheet.state,this.#r())}clear(){this.#r(),this.strokes.length&&(this.sheet.before=this.sheet.state,this.sheet.state=Dr,this.#r())}undo(){return this.#r(),this.#n(this.sheet.past,this.sheet.future)}redo(){return this.#r(),this.#n(this.sheet.future,this.sheet.past)}replace(e,t=0){this.#r(),this.sheet.past=[],this.sheet.future=[],this.sheet.state={strokes:e.map(n=>n.map(([s,o])=>[s,o,1])),side:t}}#r(){let{before:e}=this.sheet;return this.sheet.before=this.sheet.hand=this.#e=void 0,!e||e.strokes===this.strokes?!1:(this.sheet.past=[...this.sheet.past,e].slice(-Es),this.sheet.future=[],!0)}#n(e,t){let n=e.pop();return n?(t.push(this.sheet.state),this.sheet.state=n,!0):!1}};function Ts(r){return r.reduce((e,t)=>e+t.length,0)}var Hr=280,De=class{canvas=h.document.createElement("canvas");sketch;replay;erases=!1;#t=0;#e=new Ie(this.canvas);#r=new Me;#n;#s;#o;#i=()=>this.paint();#c=()=>{this.paint(),this.#h()};#a=()=>h.document.hidden&&this.#s.end();#l=new ResizeObserver(this.#i);#d;constructor(e,t,n,s){let{canvas:o}=this,i=new Re(s);this.sketch=i,this.replay=new Ce(i,()=>{this.paint(),n()}),o.style.cssText=`display: block; width: ${Hr}px; max-width: 100%; aspect-ratio: 1; touch-action: none`,o.setAttribute("part","pad"),this.#p(!0);let c=()=>this.erases;this.#o=new Te(o,i,c,{moved:this.#i,changed:e,turned:t}),this.#s=new Ee(o,i,c,e,this.#i),o.addEventListener("transitionend",this.#i)}connect(){this.#l.observe(this.canvas),window.addEventListener("resize",this.#i),this.#h(),h.document.addEventListener("visibilitychange",this.#a)}disconnect(){this.#l.disconnect(),window.removeEventListener("resize",this.#i),this.#d?.removeEventListener("change",this.#c),h.document.removeEventListener("visibilitychange",this.#a),this.#s.end(),this.#o.hide(),this.replay.end()}set pen(e){this.#t!==e&&(this.#t=e,this.paint())}set tint(e){this.#n!==e&&(this.#n=e,this.paint())}set enabled(e){this.#s.enabled!==e&&(this.#s.enabled=this.#o.enabled=e,this.#s.end(),this.#o.hide(),this.canvas.style.touchAction=e?"none":"auto",this.#p(e))}get enabled(){return this.#s.enabled}get strokes(){return $s(this.sketch.strokes)}replace(e,t){this.end(),this.erases=!1,this.sketch.replace(e,t),this.paint()}end(){this.#s.end(),this.#o.lift()}get shown(){return this.replay.strokes}toFile(e,t,n){let{shown:s}=this.#o;this.#o.shown=!1,this.paint();let o=this.#e.width?Cr(this.canvas,e,t,n):Promise.reject(new TypeError("the canvas has no size yet"));return this.#o.shown=s,this.paint(),o}get side(){return this.sketch.side||Hr}paint(){this.#e.look(),this.#u()}follow(){this.#s.busy?this.#e.width=this.#s.box.width:this.sketch.busy||this.#e.look(),this.#u()}#u(){let{sketch:e}=this,{width:t,colours:n}=this.#e;t&&e.settle(t);let{side:s}=e,o=this.#e.clean(s);if(!o)return;let{strokes:i}=this.replay,c=i.length-1;i.forEach((l,u)=>{let d=u===c?this.#s.predicted:[];this.#r.paint(o,l,d,s*this.#t)}),this.#n?.of===e.strokes&&Mr(o,s,this.#n,n);let{eraser:a}=this.#s;if(a&&kt(o,a,s*ce,s),this.#o.shown){let[l,u]=this.#o.place;kt(o,[l*s,u*s],s*(this.#o.down?.02:.04),s)}}#p(e){this.canvas.tabIndex=e?0:-1,this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.setAttribute("aria-describedby","keys"):this.canvas.removeAttribute("aria-describedby")}#h(){this.#d=matchMedia(`(resolution: ${devicePixelRatio}dppx)`),this.#d.addEventListener("change",this.#c,{once:!0})}};function $s(r){return r.map(e=>e.map(([t,n])=>[t,n]))}var He=class extends Be{pad=new De(()=>this.changed(),e=>this.say(e?this.words.penDown:this.words.penUp),()=>this.seen(),()=>this.#e());#t=this.pad.sketch.strokes;get strokes(){return this.pad.strokes}set strokes(e){this.fromJSON({strokes:e})}share(e){let t=e.pad?.sketch;if(!t)throw new TypeError("only a defined element of this kind has a drawing to share");this.pad.sketch.share(t),this.#e()}clear(){this.pad.end(),this.pad.erases=!1,this.requestUpdate(),x(this.pad.sketch.strokes)||(this.pad.sketch.clear(),this.renew(!0))}undo(){this.pad.end(),this.pad.sketch.undo()&&this.renew()}redo(){this.pad.end(),this.pad.sketch.redo()&&this.renew()}replay(){return this.pad.replay.begin(this.pad.side)}toSVG(){let{sketch:e,side:t}=this.pad;return Ir(e.strokes,t,t*this.pen)}toBlob(e,t){let n=this.shadowRoot?.querySelector(".card");return this.pad.toFile(n?getComputedStyle(n).backgroundColor:"",e,t)}toJSON(){let{side:e}=this.pad;return{strokes:this.strokes,width:e,height:e}}fromJSON(e){let{strokes:t,width:n,height:s}=Object(e),o=Math.max(nt(n??null,"width")??0,nt(s??null,"height")??0);this.pad.replace(we(t),o),this.#e(),this.pad.sketch.tell()}constructor(){super();for(let e of["name","strokes"]){let t=Object.getOwnPropertyDescriptor(this,e);t&&(Reflect.deleteProperty(this,e),this.updateComplete.then(()=>Reflect.set(this,e,t.value)))}for(let e of["pointerdown","keydown"])this.addEventListener(e,()=>this.pad.replay.end(),!0)}connectedCallback(){super.connectedCallback(),this.pad.connect()}disconnectedCallback(){super.disconnectedCallback(),this.pad.disconnect()}#e(){this.#t=this.pad.sketch.strokes,this.pad.follow(),this.replaced()}tellStrokes(){let{strokes:e,busy:t}=this.pad.sketch;!t&&this.#t!==e&&(this.#t=e,this.fire("strokechange",{strokes:this.strokes}))}fire(e,t){this.dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,detail:t}))}};function Or(r){let e=[],t=null;for(let n of r)n.type==="dense"||n.type==="convolution"?(t={layer:n,pool:1,relu:!1,output:n.output},e.push(t)):t&&n.type==="relu"?t.relu=!0:t?.pool===1&&n.type==="max_pooling"?(t.pool=n.size,t.output=n.output):n.type!=="flatten"&&(t=null,e.push(n));return e}var Oe=class{numbers;kernels;#t=256;constructor(e){this.kernels=e,this.numbers=new Float32Array(e.memory.buffer)}take(e){let t=this.#t;this.#t+=de(e)*16;let{memory:n}=this.kernels,s=4*this.#t-n.buffer.byteLength;return s>0&&(n.grow(Math.ceil(s/65536)),this.numbers=new Float32Array(n.buffer)),t}place(e,t,n){return{at:this.take(e*n),cells:e,channels:t,stride:n}}read({at:e,cells:t,channels:n,stride:s}){let o=[];for(let i=0;i<t;i++)for(let c=0;c<n;c++)o.push(this.numbers[e+i*s+c]);return o}get addresses(){return new Uint32Array(this.numbers.buffer)}get bytes(){return new Int8Array(this.numbers.buffer)}};function de(r){return Math.ceil(r/16)}function Ur(r,{weights:e}){let t=r.take(e.length/4)*4;return r.bytes.set(e,t),t}function Nr({room:r,source:e,inputs:t,to:n}){let s=r.take(t*n.stride);return r.kernels.listWeights(e,n.channels,t,s*4),s}function qr({room:r,source:e,inputs:t,to:n}){let s=r.take(t*n.stride/4);return r.kernels.pairWeights(e,n.channels,t,s*4),s}function Wr(r,e,t,n){return r.kernels.countEntries(e,t,n,r.take(256)*4)}function Yr(r){let{room:e,source:t,inputs:n,to:s,notes:o,entries:i}=r,c=s.channels,a=e.take(n+1),l=e.take(2*i()),u=e.take(256)*4,{scatterWeights:d}=e.kernels;return d(t,c,n,u,a*4,l*4,o*4),a}function Vr({room:r,source:e,from:t,to:n}){let{channels:s,stride:o}=t,i=n.stride*o,c=r.take(16*i),{transformWeights:a}=r.kernels;return a(e,n.channels,s,o,c*4,i*4),c}var Ue=19,[vt,zr,jr,Jt]=[0,1,2,3],Zs=.28,_s=8,Ps=32,xt=255;function Xr(r,e,t,n,s){let{layer:o,pool:i,relu:c,output:a}=e,l=o.type==="dense",u=Ur(r,o),d=o.weights.length/n.channels,m,f=()=>(m??=Wr(r,u,n.channels,d),m),g=Bs(e,t,s,f),[w,A]=l?[1,t.cells]:o.input,[v,B]=l?[1,t.cells]:o.weightsShape.slice(1),[X,H]=l?[1,1]:a,ue=(M=1)=>!l&&o.padding==="same"?(M-1)/2:0,K=Gr(X*i,H*i),O=r.take(g===Jt?t.stride+16*(K+2)*(t.stride+n.stride):n.stride+t.cells+1+2*(t.cells*t.channels+1)),Ve={[vt]:Nr,[zr]:qr,[jr]:Yr,[Jt]:Vr}[g]({room:r,source:u,inputs:d,from:t,to:n,notes:O,entries:f}),G=r.take(2*n.stride);return r.numbers.set(o.scale.map(M=>M/(s?xt:1)),G),r.numbers.set(o.biases,G+n.stride),[g,t.at*4,t.stride*4,w,A,t.channels,Ve*4,de(n.stride),v,B,ue(v),ue(B),G*4,n.at*4,X,H,i,Number(c),O*4]}function Kr(r){return r!==void 0&&"relu"in r&&r.layer.type==="dense"}function Bs({layer:r,pool:e,output:t},n,s,o){if(r.type==="dense")return s?zr:o()<Zs*r.weights.length?jr:vt;let[i,c]=t;return r.weightsShape.slice(1,3).join()==="3,3"&&n.channels>=Ps&&n.stride%4===0&&Gr(i*e,c*e)>=_s?Jt:vt}function Gr(r,e){return Math.ceil(r/2)*Math.ceil(e/2)}var Is=Uint8Array.of(0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,9,1,7,0,0,253,133,2,26,11);function Qr(r){try{let e=Le(p[WebAssembly.validate(Is)?0:1]);if(!WebAssembly.validate(e))return null;let{exports:t}=new WebAssembly.Instance(new WebAssembly.Module(e));return Cs(r,t)}catch{return null}}function Cs(r,e){let t=new Oe(e),n=Or(r),s=t.take(n.length*Ue),o=t.place(y*y,1,1),i=[],c=o,a=0,l=d=>{let[m,f]=[a,d].map(g=>4*(s+g*Ue));f>m&&i.push(()=>e.run(m,f)),a=d+1};n.slice(0,-1).forEach((d,m)=>{let f=c,g=d.output[d.output.length-1];if("relu"in d){c=t.place(T(d.output)/g,g,de(g)*16);let w=Xr(t,d,f,c,!m);t.addresses.set(w,s+m*Ue)}else{let w=t.place(T(d.output)/g,g,g);c=w,l(m);let A=m?1:xt;i.push(()=>{let v=Float64Array.from(t.read(f),B=>B/A);t.numbers.set(Ft(d,v),w.at)})}}),l(n.length-1);let u=Kr(n[0])?new Uint8Array(t.numbers.buffer,4*o.at):t.numbers.subarray(o.at);return d=>{u.set(d);for(let f of i)f();let m=wt(r,t.read(c));return m.every(Number.isFinite)?m:Ze(r,d)}}function tn(r){return/^(https?|file):$/.test(location.protocol)&&!Rs(r)&&Ds()}function Rs(r){let e=h.document.createElement("i");e.setAttribute("nonce","-"),r.append(e);let t=e.getAttribute("nonce")==="";return e.remove(),t}function Ds(){let r=h.document.querySelectorAll('meta[http-equiv="content-security-policy" i]');return Array.from(r).every(({content:e})=>{let t=en(e,"script-src")??en(e,"default-src");return t===void 0||/'(wasm-)?unsafe-eval'/i.test(t)})}function en(r,e){return new RegExp(`(?:^|;)\\s*${e}(?![\\w-])([^;]*)`,"i").exec(r)?.[1]}var rn=new WeakMap,nn;function sn(r,e,t){if(e?.isConnected&&(nn??=tn(e)),!t&&!nn)return null;let n=rn.get(r);return n===void 0&&(n=Qr(r),rn.set(r,n)),n}var Ne=class extends He{#t;#e=0;#r=0;get probabilities(){return this.current.probabilities&&[...this.current.probabilities]}get digit(){return this.current.digit}get unsure(){return this.current.unsure}get engine(){return this.#n?"webassembly":"javascript"}get value(){return String(this.digit??"")}predict(e){let t=e===void 0?this.pad.sketch.strokes:we(e);return Fe(this.reader,t,this.sureFrom)}reader=e=>this.#n?.(e)??Ze(this.model,e);get#n(){return sn(this.model,this.shadowRoot,this.withWebAssembly)}firstUpdated(){(h.requestIdleCallback??setTimeout)(()=>this.#n)}get current(){let{sureFrom:e}=this;return(!this.#t||this.#e!==e)&&(this.#t=this.predict(),this.#e=e),this.#t}get detail(){let{digit:e,probabilities:t,unsure:n,strokes:s}=this;return{digit:e,probabilities:t,unsure:n,strokes:s}}changed(){this.#t=void 0,this.#r||=requestAnimationFrame(()=>this.renew())}renew(e=!1){this.#s(),this.pad.follow(),this.show(!0),this.pad.sketch.tell(),e&&this.fire("clear"),this.fire("prediction",this.detail),this.tellStrokes()}replaced(){this.#s(),this.show(Hs())}#s(){cancelAnimationFrame(this.#r),this.#r=0,this.#t=void 0}};function Hs(){return navigator.userActivation?.hasBeenActive??!0}var on=k`
  .side {
    flex: 1 1 150px;
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-width: 0;
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    min-height: 3.5em;
  }
  .digit {
    color: var(--accent);
    font-size: 3.5em;
    font-weight: 650;
    line-height: 1;
  }
  .digit.none {
    color: inherit;
    opacity: 0.2;
  }
  .digit.unsure {
    color: inherit;
    opacity: 0.6;
  }
  .digit.struck {
    color: inherit;
    opacity: 0.6;
    text-decoration: line-through;
    text-decoration-thickness: 0.08em;
  }
  .doubt {
    margin-inline-start: -6px;
    font-size: 1.5em;
    opacity: 0.6;
  }
  .confidence {
    opacity: 0.7;
  }
  .why {
    display: grid;
    gap: 4px;
    margin: 0;
    font-size: 0.8em;
  }
  .why span::before {
    content: "";
    display: inline-block;
    width: 0.9em;
    height: 0.9em;
    margin-inline-end: 0.4em;
    border-radius: 3px;
    vertical-align: -0.1em;
    background: var(--accent);
  }
  .why .against::before {
    background:
      radial-gradient(circle, var(--paper) 1px, transparent 1.4px) 0 0 / 0.3em 0.3em,
      var(--against);
  }
  @media (forced-colors: active) {
    .why span::before {
      forced-color-adjust: none;
    }
  }
`;var cn=k`
  .bars {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    min-height: 96px;
  }
  .bar {
    flex: 1 0 auto;
    min-height: 72px;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 6px;
    font-size: 0.8em;
  }
  .track {
    position: relative;
    flex: 1;
    width: min(10px, 60%);
    border-radius: 5px;
    overflow: hidden;
    /* Safari 15 clips a moving child to round corners only in a stacking context. */
    isolation: isolate;
  }
  .track::before,
  .fill {
    content: "";
    position: absolute;
    inset: 0;
    border-radius: inherit;
    background: var(--ink);
    opacity: 0.1;
  }
  .fill {
    opacity: 0.4;
    transform: translateY(calc(100% - 100% * var(--share)));
    transition: transform 150ms ease-out;
  }
  .live .fill {
    transition: none;
  }
  .answer-bar {
    font-weight: 650;
  }
  .answer-bar .fill {
    background: var(--accent);
    opacity: 1;
  }
  @media (prefers-reduced-motion: reduce) {
    .fill {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .track::before,
    .fill {
      forced-color-adjust: none;
    }
  }
`;var an=k`
  :host {
    display: block;
    box-sizing: border-box;
    width: 480px;
    max-width: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  /* Not on the host, where what a page says of all its elements would win. */
  .card {
    all: initial;
    --paper: var(--mnist-checker-paper, Canvas);
    --ink: var(--mnist-checker-ink, CanvasText);
    --pen: var(--mnist-checker-pen, var(--ink));
    --accent: var(--mnist-checker-accent, #2f6fed);
    --against: var(--mnist-checker-against, #d55e00);
    --radius: var(--mnist-checker-radius, 16px);
    position: relative;
    display: flex;
    flex-wrap: wrap;
    box-sizing: border-box;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    color: var(--ink);
    font: var(--mnist-checker-text-size, medium) / 1.2 var(--mnist-checker-font, system-ui, sans-serif);
    font-variant-numeric: tabular-nums;
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
    gap: 12px;
    padding: 12px;
    background: var(--paper);
    border-radius: var(--radius);
  }
  .card::before {
    content: "";
    position: absolute;
    inset: 0;
    border: 1px solid var(--ink);
    border-radius: inherit;
    opacity: 0.18;
    pointer-events: none;
  }
  :host([theme="light"]) .card {
    color-scheme: light;
  }
  :host([theme="dark"]) .card {
    color-scheme: dark;
  }
  /* Beside one another down to what each needs, and no further. */
  :host([layout="row"]) .paper {
    flex: 22 1 0;
    min-width: 100px;
  }
  :host([layout="row"]) .side {
    flex: 15 1 0;
    min-width: min-content;
  }
  :host([layout="compact"]) {
    width: 280px;
  }
  :host([layout="compact"]) .paper,
  :host([layout="column"]) .paper {
    flex-basis: 100%;
  }
  :host([layout="compact"]) .side {
    flex-flow: row wrap;
    align-items: center;
    justify-content: space-between;
  }
  .disabled canvas,
  .disabled .tools {
    opacity: 0.5;
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .card {
      --paper: Canvas;
      --ink: CanvasText;
      --pen: CanvasText;
      --accent: Highlight;
      --against: CanvasText;
    }
  }
`;var ln=k`
  .paper {
    position: relative;
    flex: 1 1 220px;
    min-width: 0;
    border-radius: calc(var(--radius) * 0.6);
    overflow: hidden;
  }
  .paper::before {
    content: "";
    position: absolute;
    inset: 0;
    background: var(--ink);
    opacity: 0.05;
  }
  canvas {
    position: relative;
    width: 100% !important;
    color: var(--pen);
    /* It has no edge: these are the colours of ink by what it speaks for (paint.ts). */
    border-color: var(--accent) var(--paper) var(--against);
    cursor: crosshair;
    -webkit-touch-callout: none;
    transition: color 1ms, border-color 1ms;
    border-radius: inherit;
  }
  canvas[role="img"] {
    cursor: default;
  }
  canvas[part~="field"] {
    position: absolute;
    inset-inline-end: 8px;
    bottom: 8px;
    width: 36% !important;
    border-radius: 6px;
    outline: 1px solid var(--ink);
    pointer-events: none;
  }
  .hint {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 8px;
    text-align: center;
    opacity: 0.6;
    pointer-events: none;
    transition: opacity 150ms;
  }
  .hint.gone {
    opacity: 0;
  }
  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }
`;var hn=k`
  .tools {
    display: flex;
    flex-wrap: wrap;
    margin: -6px -8px;
  }
  .tools button {
    flex: 1 1 24px;
    max-width: 40px;
  }
  :host([layout="compact"]) .tools button {
    flex-basis: 40px;
  }
  button {
    position: relative;
    display: grid;
    place-items: center;
    min-width: 24px;
    height: 40px;
    padding: 0;
    border: 0;
    border-radius: 20px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  button::before {
    content: "";
    position: absolute;
    inset: 2px;
    border-radius: inherit;
    background: var(--ink);
    opacity: 0;
    transition: opacity 150ms;
  }
  button:hover::before {
    opacity: 0.08;
  }
  button[aria-pressed="true"] {
    color: var(--accent);
  }
  button[aria-pressed="true"]::before {
    background: var(--accent);
    opacity: 0.16;
  }
  button[aria-disabled="true"] {
    cursor: default;
  }
  button[aria-disabled="true"]::before {
    opacity: 0;
  }
  button[aria-disabled="true"] svg {
    opacity: 0.35;
  }
  button:focus-visible,
  canvas:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  button[part~="clear"] {
    margin-inline-start: auto;
  }
  .wrong {
    align-self: start;
    height: auto;
    min-height: 32px;
    margin: -4px -10px;
    padding: 0 10px;
  }
  .wrong[aria-disabled="true"] {
    opacity: 0.7;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(5, minmax(24px, 1fr));
  }
  .choices button {
    height: 32px;
  }
  @media (prefers-reduced-motion: reduce) {
    button::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    button {
      color: ButtonText;
    }
    button[aria-disabled="true"] {
      color: GrayText;
    }
    button[aria-disabled="true"] svg {
      opacity: 1;
    }
    button[aria-pressed="true"] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
    button[aria-pressed="true"]:focus-visible {
      outline-width: 4px;
    }
  }
`;var dn=k`${an}${ln}${hn}${on}${cn}`;var un=r=>(...e)=>({_$litDirective$:r,values:e}),qe=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var Os={},We=un(class extends qe{constructor(){super(...arguments),this.ot=Os}render(r,e){return e()}update(r,[e,t]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((n,s)=>n===this.ot[s]))return $}else if(this.ot===e)return $;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,t)}});var pn=500;function mn(r,e,t,n){let s=o=>{let i=e?.[o]??0,c=Math.round(pn*i)/pn,a=_e(i,r),l=o===t?"bar answer-bar":"bar";return We([c,a,l],()=>F`<div
        class=${l}
        part=${l}
        role="meter"
        aria-label=${o}
        aria-valuenow=${Math.round(i*100)}
        aria-valuetext=${a}
      >
        <div class="track" part="track">
          <div class="fill" part="fill" .style=${`--share: ${c}`}></div>
        </div>
        <span part="label" aria-hidden="true">${o}</span>
      </div>`)};return F`<div class=${n?"bars live":"bars"} part="bars" role="group" aria-label=${r.bars}>
    ${Array.from({length:10},(o,i)=>s(i))}
  </div>`}var j=r=>mr`<svg
  width="20"
  height="20"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="1.8"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
><path d=${r}></path></svg>`,fn={undo:j("M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H8"),redo:j("m16 5 4 4-4 4M20 9H10a5 5 0 0 0 0 10h6"),eraser:j("M20 20H9l-5-5a2 2 0 0 1 0-2.8l8.2-8.2a2 2 0 0 1 2.8 0l5 5a2 2 0 0 1 0 2.8L12 20M8 8l8 8"),field:j("M4 4h16v16H4zM4 12h16M12 4v16M4 8h16M4 16h16M8 4v16M16 4v16"),why:j("M9.5 18h5M10.5 21h3M9.5 15c0-1.5-.7-2-1.5-3a5 5 0 1 1 8 0c-.8 1-1.5 1.5-1.5 3z"),clear:j("M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5")};function gn(r,{able:e,pressed:t,usable:n,use:s}){let o=i=>F`<button
    part="button ${i}"
    type="button"
    title=${r[i]}
    aria-label=${r[i]}
    ?disabled=${!n}
    aria-disabled=${!e[i]}
    aria-pressed=${t[i]??b}
    @click=${()=>s(i)}
  >${fn[i]}</button>`;return F`<div class="tools" part="tools" role="group" aria-label=${r.tools}>
    ${We([r,n,...Object.entries(e).flat(),...Object.values(t)],()=>Object.keys(e).map(o))}
  </div>`}function yn(r){let{words:e,canvas:t,answer:n}=r,{digit:s,probabilities:o,unsure:i}=n,c=s===null,a=r.truth!==null&&r.truth!==s,l=c?"none":a?"struck":i?"unsure":"";return F`<div
    class=${r.tools?.usable===!1?"card disabled":"card"}
    part="card"
    role="group"
    lang=${e.numbers}
    aria-label=${e.name}
    @keydown=${r.press}
  >
    <div class="paper" part="frame">
      ${t}
      ${r.field}
      <p id="keys" hidden>${e.keys}</p>
      <div class=${c&&r.tools?"hint":"hint gone"} part="hint" aria-hidden="true">
        ${e.hint}
      </div>
    </div>
    <div class="side">
      ${r.tools?gn(e,r.tools):b}
      <div class="answer" part="answer" aria-hidden="true">
        <span class="digit ${l}" part="digit">${s??"?"}</span>
        ${a?F`<span class="digit" part="truth">${r.truth}</span>`:b}
        ${l==="unsure"?F`<span class="doubt" part="doubt">?</span>`:b}
        <span class="confidence" part="confidence">${c?"":bn(n,e)}</span>
      </div>
      ${r.reasons}
      ${r.withBars?mn(e,o,s,r.live):b}
      ${r.correction}
    </div>
    <p class="spoken" role="status">${r.spoken}</p>
  </div>`}function At(r,e){if(r.digit===null)return e.blank;let t=`${r.digit}, ${bn(r,e)}`;return r.unsure?`${e.unsure}: ${t}`:t}function bn({digit:r,probabilities:e},t){return _e(e?.[r??0]??0,t)}var Us=700,Ye=class extends Ne{static styles=dn;#t=wr();#e=!1;#r=new Se(this.pad,()=>this.requestUpdate());#n=new Ae(this,e=>this.#a(e));#s="";#o;get truth(){return this.#n.truth}willUpdate(){this.#r.shown&&(!this.withWhy||this.readonly)&&(this.#r.shown=!1,this.#r.begin(this.reader));let{pad:e,words:t,usable:n}=this;e.pen=this.pen,e.enabled=n&&!this.readonly,St(this.#t,"aria-label",t.field),St(e.canvas,"aria-label",e.enabled?t.pad:At(this.current,t)),St(e.canvas,"aria-disabled",String(!n))}render(){let{words:e,usable:t}=this,{sketch:n,erases:s,canvas:o}=this.pad,{canUndo:i,canRedo:c}=n,a=!x(n.strokes),{withField:l,withWhy:u}=this,d=l&&this.#e,m=this.#r.shown,f={...l&&{field:!0},...u&&{why:!0}};return yn({words:e,canvas:o,tools:this.readonly?null:{able:{undo:i,redo:c,eraser:!0,...f,clear:a},pressed:{eraser:s,field:d,why:m},usable:t,use:g=>this.#c(g)},answer:this.#i,truth:this.truth,withBars:this.layout!=="compact",live:n.busy,field:d?this.#t:null,reasons:m?this.#r.render(e):null,correction:this.withCorrection&&!this.readonly?this.#n.render(e,this.digit!==null,t):null,spoken:this.#s,press:g=>this.#l(g)})}updated(e){e.size&&this.inform(!0)}get#i(){let{pad:e}=this;return e.replay.goes?Fe(this.reader,e.shown,this.sureFrom):this.current}#c(e){e==="eraser"?(this.pad.erases=!this.pad.erases,this.requestUpdate()):e==="field"?(this.#e=!this.#e,this.seen()):e==="why"?(this.#r.shown=!this.#r.shown,this.#r.begin(this.reader),this.requestUpdate()):this[e]()}#a(e){this.fire("correction",{...this.detail,truth:e}),this.say(this.words.thanks)}seen(){this.#e&&Fr(this.#t,this.pad.shown),this.requestUpdate()}show(e){this.#n.reset(),this.#r.begin(this.reader);let t=!this.pad.sketch.busy;this.inform(t),clearTimeout(this.#o),t&&e&&(this.#o=setTimeout(()=>this.say(At(this.current,this.words)),Us)),this.seen()}say(e){this.#s=e,this.requestUpdate()}#l(e){let t=kr(e);t&&this.usable&&!this.readonly&&(e.preventDefault(),this.#c(t))}};function St(r,e,t){r.getAttribute(e)!==t&&r.setAttribute(e,t)}function Ln(r,e){if(typeof customElements>"u"||typeof PointerEvent>"u"||!customElements||customElements.get(r))return;let t;class n extends Ye{get model(){return t??=Mt(Le(e)),t}}try{customElements.define(r,n)}catch{throw new TypeError(`"${r}" cannot name an element: use small letters and digits with a hyphen, such as mnist-checker-widget`)}}return Sn(Ns);})();
/*! Bundled license information:

@lit/reactive-element/css-tag.js:
  (**
   * @license
   * Copyright 2019 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/reactive-element.js:
lit-html/lit-html.js:
lit-element/lit-element.js:
lit-html/directive.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/is-server.js:
  (**
   * @license
   * Copyright 2022 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directives/guard.js:
  (**
   * @license
   * Copyright 2018 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
