"use strict";var mnistChecker=(()=>{var je=Object.defineProperty;var ks=Object.getOwnPropertyDescriptor;var vs=Object.getOwnPropertyNames;var Js=Object.prototype.hasOwnProperty;var xs=(r,e)=>{for(var t in e)je(r,t,{get:e[t],enumerable:!0})},As=(r,e,t,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of vs(e))!Js.call(r,n)&&n!==t&&je(r,n,{get:()=>e[n],enumerable:!(s=ks(e,n))||s.enumerable});return r};var Ss=r=>As(je({},"__esModule",{value:!0}),r);var qn={};xs(qn,{define:()=>Ls});var p=[" |3|X|L#   #{-/|1-|q|q|q|q|q|q |1/|q|q|q|q|q|q|q |1)|q|q|q|q |1%|q|q#|q|1#|q |1)|q|q|q|q#|q|1%|q|q '97'   )#%%+#-+'#  /|//'|V|]|N 59|7|P|]|N|Z{T|N|Z|V|D|;|X 17|J|D|X|Z{y|;|D|@|B|Z|X /7|R|3|D|V{y|;|D|@|B|Z|X ->|X|7|3|Z|Z|;|V{y|;|D|@|B|Z|X +B|Z|V|3|N|X|>|P|V|L{y|;|D|@|B|Z|X #-|L|;|L|P|V|e% 5G{ 7{?#%-|q#|mc#c s%9c s%B|J{L#|F{L%|Z|Fe%c s%)e)'{Jc/c s%9{Z){J{L e+{L e-'{Jc-c s%B{Z){Jc#c%{5% c#{L)|Fe#{L e''{Jc'c s%J{Z){Jc%c)c'{L%|Z|Fw% g1{9% c%c+{5%)c+{L{J|He+c%c1{P    |){L'|Z|Fe%c'{L#|Fe'9#77c)c s%1|Fe)c-{L#|Fe-9#77c/{L#|Fe/9#77c#c%{5% c%7{b+%+|i/|q'{Jc#c>{_){Jc)c>{LB|Lc'|J{L-|Z|Fc>{LB|P{L%|Z|Fe@{L e;'{Jc%c;{_){J{L e7'{Jc7{L){Z){Jc c;|Fg9c%{L'|JgB|FgD&|)% &|d#&|!#&,#e-cBcD|F&|)% &|d#&|!#&,#e/%|ic9&|)% &|d#&|!#&,#g1c7{T; Vc/c7{L'{V; Vc1c/&Y#g/c-&Y#c/c-&W#c7{L#{VX&9   {H   {H   {H   {H&U#7e/c c%|Fc;|Fg9c%{L'|JgB|FgD&|)% &|d#&|!#&,#e-cBcD|F&|)% &|d#&|!#&,#e1%|ic9&|)% &|d#&|!#&,#g3c7{T; Vc1c7{L'{V; Vc3c1&Y#g1c-&Y#c1c-&W#c7{L#{VX&9   {H   {H   {H   {H&U#7e1c c%{L#|Z|Fc;|Fg9c%{L'|JgB|FgD&|)% &|d#&|!#&,#e3cBcD|F&|)% &|d#&|!#&,#e5%|ic9&|)% &|d#&|!#&,#g-c7{T; Vc5c7{L'{V; Vc-c5&Y#g-c3&Y#c-c3&W#c7{L#{VX&9   {H   {H   {H   {H&U#7e-{L e9'{Jc9{L){Z){Jc@c7{L%|Zc9|Fc+|J|Fc;{L-|Z|FgB%|ic/c9{T; Vc-c9{L'{V; Vc/c-&Y#g3c1&Y#c3c1&W#c9{L#{VX&9   {H   {H   {H   {H&U#7g3&|%%  cB{L{J|Hc3&|%% #cB{L|r#|Fc3&|%% %cB{L{I#|Fc3&|%% 'c9{L#|Fe99#77c7{L#|Fe79#77c;{L)|Fe;9#77c c%{L3|J|Fe c>{L#|Fe>9#777{.)%+|q%|ic s%Z{L-|Zg/c+|Je1'{Jc-{L){Z){J{L e+'{Jc+c/{Z){Jc)c-c1|J|Fc+|Fg3c1{L%|Z|F& ) e7c'c-c/|J|Fc+|Fg5c3& ) c7&Y#c3c1{L'|Z|F& ) g9&Y#&7) c5c/{L%|Z|Fc7c9&W#c3c1{L9|J|F& ) &W#&7) c+{LB|Fe+9#77c-{L#|Fe-9#77{L e-'{Jc-{L%{Z){Jc#c-|Fg)c s%{9c s%{J|J{g)|q{L#+c%c s%{Bc s%{J|J{g7)|q{L +c s%{1c s%Zc s%{Bc)c s%{Jg)|L|Jc%c)|L|F|J{L-|Z|F7e+c%{L#|Fe)c#c-|Fg1c s%{9c s%{J|J{g)|q{L#+c)c s%{Bc s%{J|J{g7)|q{L +c s%{1c s%Zc s%{Bc1c s%{Jg1|L|Jc)c1|L|F|J{L-|Z|F7e1{L e)'{Jc)c/{Z){Jc'c-{L%|Zc/|J|Fc)|Fg3c/|F& ) e7c3c/{L#|Z|F& ) e9c+){Jc)c+|Fg5c5& ) c3& ) c7&Y#c9&Y#c)c s%{)|Fg5& ) &U#c5c s%Z{L-|Z|F& ) &Y#&O#&7) 7c1){Jc)c1|Fg5c5& ) c7c9&W#c3c/{L'|J|F& ) &W#c)c s%{)|Fg3& ) &U#c3c s%Z{L-|Z|F& ) &Y#&O#&7) 7c){LB|Fe)9#77c-{L#|Fe-9#777{2+%3|q%|ic s%1e1'{Jc/{L){Z){Jc%c/|Fc s%{ |He-c#c s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e7c%c/|Fc s%{ |He-c#{L#|Fc s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e9c%c/|Fc s%{ |He-c#{L%|Fc s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e;c%c/|Fc s%{ |He-c#{L'|Fc s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e>c'c/c1|J|Fe3c1{L%|Ze5{L e-'{Jc-c1{Z){Jc-c9|F& ) e@c-c3|Fc-c7|F& ) c-c;|F& ) gB&W#&7) c3c5|Fc-|Fc@cB&Y#&7) c3c5{L#|Z|Fc-|FcBc@&W#&7) c3c5{L'|J|Fc-|Fc@c-c>|F& ) &W#&7) c-{LB|Fe-9#77c/{L#|Fe/9#77{L e#'{Jc#{L){Z){Jc'c#{L%|Zg c1|J|Fg%c1|Fe-c%c1{L#|Z|Fe/c%c1{L'|J|Fe3c)c c+|J|Fe5{L e '{Jc c1{Z){Jc c-|F& ) e@c c5|Fc c%|F& ) c c/|F& ) gB&W#&7) c+c5|Fc |Fc@cB&Y#&7) c5c+{L#|Z|Fc |FcBc@&W#&7) c5c+{L'|J|Fc |Fc@c c3|F& ) &W#&7) c {LB|Fe 9#77c#{L#|Fe#9#777O)%-|q+|ic s%{Ze+c s%9c s%B|Je)'{Jc#c){Z){Jc#c s%)|Fu' {N {o){Jc#e%'{Jc%c#{L1|F{Z){Jc+c%c s%)|F{'# g'{L!#|Tc'{L1|_{LB|Z|V{5% c+c%{L)|Z{5%)c+c'{L {X{L'|Z|Fe+c%{L%|Fe%9#777c#{L1|Fe#9#77c s%9c s%B|J{L)|Ze-{L e%'{Jc%c s%Z{Z){Jc s%Rc%c-|J|Fe)&9                e/&9                e1&9                e3&9                e5c s%{Ze#'{Jc#c+{]){Jc/c#&3% g7c)c#s%)|Fg'&#  &{U#&{n#e/c1c7c'&# 1&{U#&{n#e1c3c7c'&# B&{U#&{n#e3c5c7c'&# R&{U#&{n#e5c#{L1|Fe#9#77c%{L-|Zg#c s%{1|Fg)c)& ) c/&,#c s%{)c#|Fg'& ) &U#c'c s%Z{L-|Z|F& ) &Y#&O#&7) c)c)& )Bc1&,#c'{LB|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)Bc)c)& )cc3&,#c'{Lc|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)cc)c)& ){)c5&,#c'{L{)|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7){)c%{L#|Fe%9#777|A%#)|q'{Jc%c1{_){Jc)c1{L%|Z|Fc+{5% c c1|Fe3{L e/c'{L {L|r1(7 '{Jc#c/{_){Jc'c3c%c/|J|F{#  {L%|Z|Fg5c5s% {L#|F{5% c/{L#|Fe/9#77{L#e/'{Jc/{L|r%{Z){Jc'c/{L%|Z|Fg3s% g5){Jc+c/{I{f{9% c3c+{L1|Fg3{5% c+c3c5{L%|Z|Fg+{5%)7c/{L#|Fe/9#77{L e/'{Jc#c/{_){Jc c%c/|J|Fc1|F{#  g3){Jc'c3{L%|Z|Fg3s% c-c/{L%|Z|F{5% c3c3s% {L)|F{5% 7c/{L#|Fe/9#77c1{L#|Fe19#77c)c%{L%|Z|Fc+{5% 7|9#'|q'{Jc#c){_){Jc'c){LB|Lc%|J{L)|Z|Fc){LB|P{L#|Z|Fe+{L e-'{Jc-c%{L%|L{Z){Jc+c {%# {@# c {L%|Fe c+{Lc|Fe+c-{L#|Fe-9#77c){L#|Fe)9#777|9#)|q'{Jc#c+{_){Jc'c+{LB|Lc%|J{L-|Z|Fc+{LB|P{L%|Z|Fe-{L e/'{Jc%c/{_){Jc g){L#|Fe c-c){   {f{9% c-{L{J|He-c/{L#|Fe/9#77c+{L#|Fe+9#777|M##+|q'{Jc%c+{_){Jc c+|Fe/{L e)c'{L {L|r1(7 '{Jc#c){_){Jc'c/c%c)|J|F{#  {L%|Z|Fg1c1s% {L#|F{5% c){L#|Fe)9#77{L#e)'{Jc){L|r%{Z){Jc-c'c){L%|Z|Fs% g-{L {_c-|F|Fe-c){L#|Fe)9#77c+{L#|Fe+9#77c-7(+%3|i5|qc%c s%{ |HgB{L cB{L {gXeDc s%Bg%c s%kgJcB|FgFc%cF{ZXcD|HePc s%cg%c s%9c#c s%s|HgN|Hg#c#c%{_XeFc s%J{L-|ZgHcJ|JeR{L cN|Hg#{L c#{L {gXe%'{Jc%cF{Z){Jc s%{Zc s%Bc%cN|F|JcD|F{L%|Z|Fg#cP{L%|Z|Fs% eJc'c%cR|J|FcBcH|J|HeLc#s% e#'{Jc#cJ{]){Jc#&3% g1cLc#s%)|FgT& ) c3&|h%e3c1cT& )Bc5&|h%e5c1cT& )cc7&|h%e7c1cT& ){)c9&|h%e9c)){Jc1c)cT|FgT& )Bc;&|h%e;c1cT& )cc>&|h%e>c1cT& ){)c@&|h%e@c1cT& ) c/&|h%e/7c#{L1|Fe#9#77c%{L#|Fe%9#77c-c-& ) c3c+& ) &U#c+c s%Z{L-|Z|F& ) &Y#&O#&7) c-c-& )Bc5c+{LB|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)Bc-c-& )cc7c+{Lc|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)cc-c-& ){)c9c+{L{)|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7){)c)){Jc-{L{J|Hg#c#& ) c/c+{L{J|Hg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7) c-c-& ){kc;c+{L{( |Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7){kc-c-& )|1c>c+{Lb |Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)|1c-c-& )|Rc@c+{LA |Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)|R77A7'F|q;|i%|mc e+'{Jc#c+{a){Jc+s%{1g%c+s%Zc+s%{9c+s%{B|J|J{L-|Z|Fe &9                &9  |r!  |r!  |r!  |r!c+s%{RXeJ'{Jc c%{a){Jc%cJ&7) c%{LB|Fe%9#77%{J%{J%{J%{J%{Jc+s% >' #%'7{L e/c+c+s%{ZB Vc+s%Jc+s%cc+s%k|J|J{L-|Ze1c+s%Z{L-|Ze3c+s%{Jg c+s%{9|Je5c+s%{Bc |Je7'{Jc+s%Zg c/{_){Jc+s%Rc/c1|J|Fe9c1{L c c/{L#|F{_Xe;c/{L-|Zg>c+s%{1|Fe-{L e%'{Jc%c5{Z){J{L e)'{Jc)c7{Z){Jc%e''{Jc'c%c+s%{J|F{Z){Jc)e '{Jc c)c+s%{J|F{Z){Jc+c'c c9c;c>c+s%{)|Fc-B3c {L#|Fe 9#77c'{L#|Fe'9#77c-c3|Fe-c)c+s%{J|Fe)9#77c%c+s%{J|Fe%9#77c/{L%|Fe/9#779'7c+B)9%7c+s%{Zg {L c+s%Z{L-|Zg'(7 c+c c'|Fg%B e-c%s% e)'{Jc)c-{]){Jc)w% eec+s%Rc)s%){L)|_|Fg%s%)e/c%s% e%'{Jc%c/{]){Jcec%w% |Iegc%s%)e1c%{L1|Fe%'{Jc%c1{]){Jc%s% g3c3w% cg|M{9% c%{L)|Fe%9#779#77c){L1|Fe)9#77{L e%'{Jc%c'{Z){Jc%c+s%{1|Fg)c)& ) c c%|F& ) c%c+s%{)|Fg)& ) &U#c)c+s%Z{L-|Z|F& ) &Y#&O#&7) c%{LB|Fe%9#779#7c+s%1g c+s%{Z|Fg%c+s%{Jg'c+s%{B|J{L#|F{L%|LgBc+s%{9c'|J{L#|F{L%|LgD|J{L#|F{L|o|Tg7{L)|Zg'c |J|Fg)c+s%Zc'|J{L-|Z|FeFc%e {L e/'{Jc/cD{Z){J{L e-'{Jc-cB{Z){Jc+c/{L#|Zc-{L#|ZcFc c7c+s%1|JB'c c+s%1|Fe c-{L#|Fe-9#77c/{L#|Fe/9#77c)e'{L e5c+s%Z{L-|Ze9c+s%1e;c+s%Re-'{Jc5{LB{Z){J{L e3'{Jc3c9{Z){J{L e1'{Jc1c7{Z){Jc-e c9c'c1c9|J|Fc3|Fg>|Fe@&9                eJ&9                eL&9                eN&9                eP&9                eR&9                eT&9                eV&9                eXc;c%c1c;|J|Fg/|FeH'{Jc/cH{]){Jc/&3% gac & ) gZcJ&|h%eJcac & )Bg]cL&|h%eLcac & )cg_cN&|h%eNcac & ){)gccP&|h%ePc/c;|F&3% gacZcR&|h%eRcac]cT&|h%eTcac_cV&|h%eVcacccX&|h%eXc {L{J|He c/{L)|Fe/9#77c>cJ&7) c>cL&7)Bc>cN&7)cc>cP&7){)c@cR&7) c@cT&7)Bc@cV&7)cc@cX&7){)c1{L%|Fe19#77c-c;{L)|Z|Fe-c3{L{J|He39#77c%c7c;|J|Fe%c'c7c9|J|Fe'c5{L#|Fe59#77c)e {L e)'{Jc)cD{Z){J{L e''{Jc'cB{Z){Jc+c){L#|Zc'{L#|ZcFc c7B%c c+s%Z{L-|Z|Fe c'{L#|Fe'9#77c){L#|Fe)9#777c+{L{0 |Fe+9#777"," |3|X|L#   #{-/|1-|q|q|q|q|q|q |1)|q|q|q|q |1/|q|q|q|q|q|q|q |1%|q|q#|q|1#|q |1)|q|q|q|q#|q|1%|q|q ';9'   #)%##+%-+'#  /|//'|V|]|N 79|7|P|]|N|Z{T|N|Z|V|D|;|X 37|J|D|X|Z{y|;|D|@|B|Z|X 17|R|3|D|V{y|;|D|@|B|Z|X />|X|7|3|Z|Z|;|V{y|;|D|@|B|Z|X -B|Z|V|3|N|X|>|P|V|L{y|;|D|@|B|Z|X #-|L|;|L|P|V|e% 5|!{#9{?#%-|q#|mc#c s%9c s%B|J{L#|F{L%|Z|Fe%c s%)e)'{Jc/c s%9{Z){J{L e+{L e-'{Jc-c s%B{Z){Jc#c%{5% c#{L)|Fe#{L e''{Jc'c s%J{Z){Jc%c)c'{L%|Z|Fw% g1{9% c%c+{5%)c+{L{J|He+c%c1{P    |){L'|Z|Fe%c'{L#|Fe'9#77c)c s%1|Fe)c-{L#|Fe-9#77c/{L#|Fe/9#77c#c%{5% c%7{b+%+|i/|q'{Jc#c>{_){Jc)c>{LB|Lc'|J{L-|Z|Fc>{LB|P{L%|Z|Fe@{L e;'{Jc%c;{_){J{L e7'{Jc7{L){Z){Jc c;|Fg9c%{L'|JgB|FgD&|)% &|d#&|!#&,#e-cBcD|F&|)% &|d#&|!#&,#e/%|ic9&|)% &|d#&|!#&,#g1c7{T; Vc/c7{L'{V; Vc1c/&Y#g/c-&Y#c/c-&W#c7{L#{VX&9   {H   {H   {H   {H&U#7e/c c%|Fc;|Fg9c%{L'|JgB|FgD&|)% &|d#&|!#&,#e-cBcD|F&|)% &|d#&|!#&,#e1%|ic9&|)% &|d#&|!#&,#g3c7{T; Vc1c7{L'{V; Vc3c1&Y#g1c-&Y#c1c-&W#c7{L#{VX&9   {H   {H   {H   {H&U#7e1c c%{L#|Z|Fc;|Fg9c%{L'|JgB|FgD&|)% &|d#&|!#&,#e3cBcD|F&|)% &|d#&|!#&,#e5%|ic9&|)% &|d#&|!#&,#g-c7{T; Vc5c7{L'{V; Vc-c5&Y#g-c3&Y#c-c3&W#c7{L#{VX&9   {H   {H   {H   {H&U#7e-{L e9'{Jc9{L){Z){Jc@c7{L%|Zc9|Fc+|J|Fc;{L-|Z|FgB%|ic/c9{T; Vc-c9{L'{V; Vc/c-&Y#g3c1&Y#c3c1&W#c9{L#{VX&9   {H   {H   {H   {H&U#7g3&|%%  cB{L{J|Hc3&|%% #cB{L|r#|Fc3&|%% %cB{L{I#|Fc3&|%% 'c9{L#|Fe99#77c7{L#|Fe79#77c;{L)|Fe;9#77c c%{L3|J|Fe c>{L#|Fe>9#777{.)%+|q%|ic s%Z{L-|Zg/c+|Je1'{Jc-{L){Z){J{L e+'{Jc+c/{Z){Jc)c-c1|J|Fc+|Fg3c1{L%|Z|F& ) e7c'c-c/|J|Fc+|Fg5c3& ) c7&Y#c3c1{L'|Z|F& ) g9&Y#&7) c5c/{L%|Z|Fc7c9&W#c3c1{L9|J|F& ) &W#&7) c+{LB|Fe+9#77c-{L#|Fe-9#77{L e-'{Jc-{L%{Z){Jc#c-|Fg)c s%{9c s%{J|J{g)|q{L#+c%c s%{Bc s%{J|J{g7)|q{L +c s%{1c s%Zc s%{Bc)c s%{Jg)|L|Jc%c)|L|F|J{L-|Z|F7e+c%{L#|Fe)c#c-|Fg1c s%{9c s%{J|J{g)|q{L#+c)c s%{Bc s%{J|J{g7)|q{L +c s%{1c s%Zc s%{Bc1c s%{Jg1|L|Jc)c1|L|F|J{L-|Z|F7e1{L e)'{Jc)c/{Z){Jc'c-{L%|Zc/|J|Fc)|Fg3c/|F& ) e7c3c/{L#|Z|F& ) e9c+){Jc)c+|Fg5c5& ) c3& ) c7&Y#c9&Y#c)c s%{)|Fg5& ) &U#c5c s%Z{L-|Z|F& ) &Y#&O#&7) 7c1){Jc)c1|Fg5c5& ) c7c9&W#c3c/{L'|J|F& ) &W#c)c s%{)|Fg3& ) &U#c3c s%Z{L-|Z|F& ) &Y#&O#&7) 7c){LB|Fe)9#77c-{L#|Fe-9#777{2+%3|q%|ic s%1e1'{Jc/{L){Z){Jc%c/|Fc s%{ |He-c#c s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e7c%c/|Fc s%{ |He-c#{L#|Fc s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e9c%c/|Fc s%{ |He-c#{L%|Fc s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e;c%c/|Fc s%{ |He-c#{L'|Fc s%s|Hg3c s%9{])|qc-c s%B{]+{L 7)|qc s%)c s%1c3c s%B|Jc-|F|J|F+c s%{Z7e>c'c/c1|J|Fe3c1{L%|Ze5{L e-'{Jc-c1{Z){Jc-c9|F& ) e@c-c3|Fc-c7|F& ) c-c;|F& ) gB&W#&7) c3c5|Fc-|Fc@cB&Y#&7) c3c5{L#|Z|Fc-|FcBc@&W#&7) c3c5{L'|J|Fc-|Fc@c-c>|F& ) &W#&7) c-{LB|Fe-9#77c/{L#|Fe/9#77{L e#'{Jc#{L){Z){Jc'c#{L%|Zg c1|J|Fg%c1|Fe-c%c1{L#|Z|Fe/c%c1{L'|J|Fe3c)c c+|J|Fe5{L e '{Jc c1{Z){Jc c-|F& ) e@c c5|Fc c%|F& ) c c/|F& ) gB&W#&7) c+c5|Fc |Fc@cB&Y#&7) c5c+{L#|Z|Fc |FcBc@&W#&7) c5c+{L'|J|Fc |Fc@c c3|F& ) &W#&7) c {LB|Fe 9#77c#{L#|Fe#9#777{[)%5|q;|ic s%Z{L-|Ze1c s%1e+c s%Re)'{Jc9{LB{Z){J{L e3'{Jc1c3{_){J{L e-'{Jc#c-{_){Jc)e c1c'c-c1|J|Fc3|Fg5|Fe7&9                e>&9                e@&9                eB&9                eD&9                eF&9                eH&9                eJ&9                eLc+c%c+c-|J|Fg/|Fe;'{Jc/c;{]){Jc/&3% gTc & ) gN&U#c>&Y#e>cTc & )BgP&U#c@&Y#e@cTc & )cgR&U#cB&Y#eBcTc & ){)gV&U#cD&Y#eDc+c/|F&3% gTcN&U#cF&Y#eFcTcP&U#cH&Y#eHcTcR&U#cJ&Y#eJcTcV&U#cL&Y#eLc {L{J|He c/{L)|Fe/9#77c5c>&7) c5c@&7)Bc5cB&7)cc5cD&7){)c7cF&7) c7cH&7)Bc7cJ&7)cc7cL&7){)c-{L%|Fe-9#77c)c+{L)|Z|Fe)c3{L{J|He39#77c%c#c+|J|Fe%c'c#c1|J|Fe'c9{L#|Fe99#777O)%-|q+|ic s%{Ze+c s%9c s%B|Je)'{Jc#c){Z){Jc#c s%)|Fu' {N {o){Jc#e%'{Jc%c#{L1|F{Z){Jc+c%c s%)|F{'# g'{L!#|Tc'{L1|_{LB|Z|V{5% c+c%{L)|Z{5%)c+c'{L {X{L'|Z|Fe+c%{L%|Fe%9#777c#{L1|Fe#9#77c s%9c s%B|J{L)|Ze-{L e%'{Jc%c s%Z{Z){Jc s%Rc%c-|J|Fe)&9                e/&9                e1&9                e3&9                e5c s%{Ze#'{Jc#c+{]){Jc/c#&3% g7c)c#s%)|Fg'&#  &{U#&{n#e/c1c7c'&# 1&{U#&{n#e1c3c7c'&# B&{U#&{n#e3c5c7c'&# R&{U#&{n#e5c#{L1|Fe#9#77c%{L-|Zg#c s%{1|Fg)c)& ) c/&,#c s%{)c#|Fg'& ) &U#c'c s%Z{L-|Z|F& ) &Y#&O#&7) c)c)& )Bc1&,#c'{LB|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)Bc)c)& )cc3&,#c'{Lc|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)cc)c)& ){)c5&,#c'{L{)|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7){)c%{L#|Fe%9#777|A%#)|q'{Jc%c1{_){Jc)c1{L%|Z|Fc+{5% c c1|Fe3{L e/c'{L {L|r1(7 '{Jc#c/{_){Jc'c3c%c/|J|F{#  {L%|Z|Fg5c5s% {L#|F{5% c/{L#|Fe/9#77{L#e/'{Jc/{L|r%{Z){Jc'c/{L%|Z|Fg3s% g5){Jc+c/{I{f{9% c3c+{L1|Fg3{5% c+c3c5{L%|Z|Fg+{5%)7c/{L#|Fe/9#77{L e/'{Jc#c/{_){Jc c%c/|J|Fc1|F{#  g3){Jc'c3{L%|Z|Fg3s% c-c/{L%|Z|F{5% c3c3s% {L)|F{5% 7c/{L#|Fe/9#77c1{L#|Fe19#77c)c%{L%|Z|Fc+{5% 7|9#'|q'{Jc#c){_){Jc'c){LB|Lc%|J{L)|Z|Fc){LB|P{L#|Z|Fe+{L e-'{Jc-c%{L%|L{Z){Jc+c {%# {@# c {L%|Fe c+{Lc|Fe+c-{L#|Fe-9#77c){L#|Fe)9#777|9#)|q'{Jc#c+{_){Jc'c+{LB|Lc%|J{L-|Z|Fc+{LB|P{L%|Z|Fe-{L e/'{Jc%c/{_){Jc g){L#|Fe c-c){   {f{9% c-{L{J|He-c/{L#|Fe/9#77c+{L#|Fe+9#777|M##+|q'{Jc%c+{_){Jc c+|Fe/{L e)c'{L {L|r1(7 '{Jc#c){_){Jc'c/c%c)|J|F{#  {L%|Z|Fg1c1s% {L#|F{5% c){L#|Fe)9#77{L#e)'{Jc){L|r%{Z){Jc-c'c){L%|Z|Fs% g-{L {_c-|F|Fe-c){L#|Fe)9#77c+{L#|Fe+9#77c-7|I-%3|i5|qc%c s%{ |HgB{L cB{L {gXeDc s%Bg%c s%kgJcB|FgFc%cF{ZXcD|HePc s%cg%c s%9c#c s%s|HgN|Hg#c#c%{_XeFc s%J{L-|ZgHcJ|JeR{L cN|Hg#{L c#{L {gXe%'{Jc%cF{Z){Jc s%{Zc s%Bc%cN|F|JcD|F{L%|Z|Fg#cP{L%|Z|Fs% eJc'c%cR|J|FcBcH|J|HeLc#s% e#'{Jc#cJ{]){Jc#&3% g1cLc#s%)|FgT& ) &U#c3&Y#e3c1cT& )B&U#c5&Y#e5c1cT& )c&U#c7&Y#e7c1cT& ){)&U#c9&Y#e9c)){Jc1c)cT|FgT& )B&U#c;&Y#e;c1cT& )c&U#c>&Y#e>c1cT& ){)&U#c@&Y#e@c1cT& ) &U#c/&Y#e/7c#{L1|Fe#9#77c%{L#|Fe%9#77c-c-& ) c3c+& ) &U#c+c s%Z{L-|Z|F& ) &Y#&O#&7) c-c-& )Bc5c+{LB|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)Bc-c-& )cc7c+{Lc|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)cc-c-& ){)c9c+{L{)|Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7){)c)){Jc-{L{J|Hg#c#& ) c/c+{L{J|Hg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7) c-c-& ){kc;c+{L{( |Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7){kc-c-& )|1c>c+{Lb |Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)|1c-c-& )|Rc@c+{LA |Fg#& ) &U#c#c s%Z{L-|Z|F& ) &Y#&O#&7)|R77p/';|q#|i%|mc e%'{Jc#c%{a){Jc%s%{1g c%s%Zc%s%{9c%s%{B|J|J{L-|Z|Fe'&9                &9  |r!  |r!  |r!  |r!c%s%{RXe@'{Jc c'{]){Jc c@&7) c {LB|Fe 9#77%{J%{J%{J%{J%{Jc%s% >' #%'7{L e-c%c%s%{ZB Vc%s%Jc%s%cc%s%k|J|J{L-|Ze3c%s%Z{L-|Ze5c%s%{Jg c%s%{9|Je9c%s%{Bc |Je;'{Jc%s%Zg c-{_){Jc%s%Rc-c3|J|Fe>c3{L c c-{L#|F{_Xe1c-{L-|Zg7c%s%{1|Fe/{L e '{Jc c9{Z){J{L e''{Jc'c;{Z){Jc e)'{Jc)c c%s%{J|F{Z){Jc'e+'{Jc+c'c%s%{J|F{Z){Jc%c)c+c>c1c7c%s%{)|Fc/B5c+{L#|Fe+9#77c){L#|Fe)9#77c/c5|Fe/c'c%s%{J|Fe'9#77c c%s%{J|Fe 9#77c-{L%|Fe-9#779'7c%B+9%7c%s%{Zg){L c%s%Z{L-|Zg+(7 c%c)c+|Fg B e-c s% e''{Jc'c-{]){Jc'w% eBc%s%Rc's%){L)|_|Fg s%)e/c s% e '{Jc c/{]){JcBc w% |IeDc s%)e1c {L1|Fe '{Jc c1{]){Jc s% g3c3w% cD|M{9% c {L)|Fe 9#779#77c'{L1|Fe'9#77{L e '{Jc c+{Z){Jc c%s%{1|Fg'c'& ) c c)|F& ) c c%s%{)|Fg'& ) &U#c'c%s%Z{L-|Z|F& ) &Y#&O#&7) c {LB|Fe 9#779#7c%s%1g c%s%{Z|Fg'c%s%{Jg)c%s%{B|J{L#|F{L%|Lg+c%s%{9c)|J{L#|F{L%|Lg1|J{L#|F{L|o|Tg3{L)|Zg-c |J|Fg)c%s%Zc-|J{L-|Z|Fe5c'e {L e-'{Jc-c1{Z){J{L e/'{Jc+c/{_){Jc%c-{L#|Zc/{L#|Zc5c c3c%s%1|JB'c c%s%1|Fe c/{L#|Fe/9#77c-{L#|Fe-9#77c%c3c'c)B)c)e {L e''{Jc'c1{Z){J{L e)'{Jc)c+{Z){Jc%c'{L#|Zc){L#|Zc5c c3B%c c%s%Z{L-|Z|Fe c){L#|Fe)9#77c'{L#|Fe'9#777c%{L{0 |Fe%9#777"];var O=typeof window>"u"?void 0:window,h={HTMLElement:O?.HTMLElement??class{},ShadowRoot:O?.ShadowRoot,document:O?.document??{createTreeWalker:()=>null},trustedTypes:O&&"trustedTypes"in O?O.trustedTypes:void 0};var y=28,U=20,S=14,G=1.25,ue=1024,N=1e5,pe=1e9,Xe=1e-9,me=1e3,M=64,fe=16777216,ge=1048576;function Tt(r){let e=[y,y,1],t=0;L(r.length>M,`more than ${M} layers`);for(let o of r)t+="weights"in o?o.weights.length+o.biases.length:0;L(t>fe,`more than ${fe} weights`);let s=Ke(r,o=>{let i=Ts(o,e);L(T(i)>ge,`more than ${ge} activations`);let c={...o,input:e,output:i};return e=i,c}),n=s[s.length-1];return L(n?.output.join()!=="10"||n.type!=="softmax"&&n.type!=="sigmoid","does not end in ten probabilities"),s}function Ke(r,e){return r.map((t,s)=>{try{return e(t)}catch(n){throw new TypeError(`layer ${s+1}: ${n.message}`)}})}function L(r,e){if(r)throw new TypeError(e)}function T(r){return r.reduce((e,t)=>e*t,1)}function Ts(r,e){switch(r.type){case"dense":{let[t,s]=r.weightsShape;return Et(e),L(e[0]!==s,`expects ${s} inputs and gets ${e[0]}`),[t]}case"convolution":{let[t,...s]=r.weightsShape,[n,o,i]=St(e),c=s[2];return L(i!==c,`expects ${c} channels and gets ${i}`),r.padding==="same"?(L(!(s[0]%2&&s[1]%2),"padding is not valid"),[n,o,t]):(L(s[0]>n||s[1]>o,"larger than its input"),[n-s[0]+1,o-s[1]+1,t])}case"max_pooling":{let[t,s,n]=St(e);return L(r.size>Math.min(t,s),"larger than its input"),[Math.floor(t/r.size),Math.floor(s/r.size),n]}case"flatten":return[T(e)];case"softmax":return Et(e),e;default:return e}}function St(r){return L(r.length!==3,"expects rows, columns and channels"),r}function Et(r){L(r.length!==1,"expects a flat input")}function $t(r){try{let e=new DataView(r.buffer,r.byteOffset,r.length),t=8+e.getUint32(0,!0)+e.getUint32(4,!0)*2**32;L(t>r.length,"cut short");let s=new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(8,t)),{__metadata__:n={},...o}=JSON.parse(s);return{metadata:n,tensors:$s(r.subarray(t),o)}}catch{throw new TypeError("truncated or not a safetensors file")}}function $s(r,e){let t=0,n=Object.entries(e).sort(([,{data_offsets:o}],[,{data_offsets:i}])=>o[0]-i[0]||o[1]-i[1]).map(([o,{dtype:i,shape:c,data_offsets:a}])=>{let[l,u]=a,d=T(c)*Number(/\d+/.exec(i)?.[0]??8);return L(l!==t||(u-l)*8!==d,"arrays do not fill the data"),t=u,[o,{dtype:i,shape:c,bytes:r.subarray(l,u)}]});return L(t!==r.length,"cut short, or more than its arrays"),new Map(n)}var Zs=["flatten","relu","sigmoid","softmax"];function Bt(r){let{metadata:e,tensors:t}=$t(r),s=e.version;L(e.format!=="mnist-checker","not a mnist-checker model"),L(s!=="1",`version ${s} is not known`);let n=Pt(e.layers);if(!Array.isArray(n))throw new TypeError("layers is not a list");return L(n.length>M,`more than ${M} layers`),L(!It(Pt(e.card)),"card is not an object"),Tt(Ke(n,o=>_s(o,t)))}function _s(r,e){if(!It(r))throw new TypeError("is not an object");let{type:t,padding:s,size:n}=r;if(t==="dense")return{type:t,...Zt(r,e,2)};if(t==="convolution"){if(s!=="valid"&&s!=="same")throw new TypeError("padding is not valid");return{type:t,padding:s,...Zt(r,e,4)}}if(t==="max_pooling"){if(typeof n!="number"||!Number.isInteger(n)||n<1)throw new TypeError("size is not valid");return{type:t,size:n}}let o=Zs.find(i=>i===t);if(!o)throw new TypeError(`type ${JSON.stringify(t??null)} is not known`);return{type:o}}function Zt(r,e,t){let{shape:s,bytes:n}=Mt(r.weights,"weights",e,"I8",t);return L(!n.length,"has no weights"),{weights:new Int8Array(n.buffer,n.byteOffset,n.length),weightsShape:s,scale:_t(r.scale,"scale",e,s[0]),biases:_t(r.biases,"biases",e,s[0])}}function _t(r,e,t,s){let{bytes:n}=Mt(r,e,t,"F32",1),o=new Float32Array(n.slice().buffer);return L(o.length!==s,`array "${r}" is not one number for each output`),L(!o.every(Number.isFinite),`array "${r}" is not finite`),o}function Mt(r,e,t,s,n){if(typeof r!="string")throw new TypeError(`${e} is not valid`);let o=t.get(r);if(!o)throw new TypeError(`array "${r}" is missing`);let i=`${s} of ${n} dimension${n>1?"s":""}`;return L(o.dtype!==s||o.shape.length!==n,`array "${r}" is not ${i}`),o}function Pt(r){try{return JSON.parse(r??"")}catch{return null}}function It(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var Qe=Array.from({length:95},(r,e)=>String.fromCharCode(32+e)).filter(r=>!'"<\\'.includes(r)),Ge=new Uint8Array(128);Qe.forEach((r,e)=>{Ge[r.charCodeAt(0)]=e});var ye=88,[Ct,Ps]=Qe.slice(ye+2);function be(r){let e=new Int8Array(r.length*4),t=0,s=o=>{e.set(o,t),t+=o.length},n=r.split(new RegExp(`([${Ct}${Ps}])`));for(let o=0;o<n.length;o+=4){s(Bs(n[o]));let i=n[o+2];i!==void 0&&s(n[o+1]===Ct?Rt(i,Int32Array,1):Rt(i,Int16Array,4))}return new Uint8Array(e.buffer,0,t)}function Bs(r){let e=new Int8Array(r.length),t=0;for(let s=0;s<r.length;s++){let n=Ge[r.charCodeAt(s)];n>=ye&&(n+=(n-ye)*(ye-1)+Ge[r.charCodeAt(++s)]),e[t++]=n>>1^-(n&1)}return e.subarray(0,t)}function Rt(r,e,t){let s=e.BYTES_PER_ELEMENT,n=2*t+1,o=new Int8Array(128*s);Qe.forEach((a,l)=>{for(let u=0;u<s;u++)o[a.charCodeAt(0)*s+u]=Math.floor(l/n**u)%n-t});let i=new e(o.buffer),c=new e(r.length);for(let a=0;a<r.length;a++)c[a]=i[r.charCodeAt(a)];return new Int8Array(c.buffer)}function A(r){return r.every(e=>!e.length)}function Le(r){let e=0;return Dt(r,"strokes").map((t,s)=>{let n=`stroke ${s+1}`,o=Dt(t,n);if(e+=o.length,e>N)throw new TypeError(`more than ${N} points`);return o.map((i,c)=>Ms(i,()=>`${n}, point ${c+1}`))})}function Ms(r,e){if(!Array.isArray(r)||r.length!==2)throw new TypeError(`${e()} is not a pair`);let t=et(r[0],e),s=et(r[1],e);if(Math.max(Math.abs(t),Math.abs(s))>pe)throw new TypeError(`${e()} is larger than ${pe}`);return[t,s]}function et(r,e){if(typeof r!="number")throw new TypeError(`${e()} is not a number`);if(!Number.isFinite(r))throw new TypeError(`${e()} is not finite`);return r}function Dt(r,e){if(!Array.isArray(r))throw new TypeError(`${e} is not a list`);return Array.from(r)}function tt(r,e){if(r===null)return null;let t=et(r,()=>e);if(t<=0)throw new TypeError(`${e} is not above zero`);return t}function rt(r){let e=r.reduce((c,{length:a})=>c+a,0);if(e<=me)return r;let t=Is(r,e),s=t[e-1]||1,n=0,o=-1,i=()=>{let c=Math.floor(t[n++]/s*me),a=c>o;return o=c,a};return r.map(c=>c.filter(i))}function Is(r,e){let t=new Float64Array(e),s=r.find(({length:i})=>i)?.[0],n=0,o=0;for(let i of r)for(let c of i){let a=c[0]-s[0],l=c[1]-s[1];n+=Math.sqrt(a*a+l*l),t[o++]=n,s=c}return t}var Nt=G+.51,qt=4;function q(r){if(A(r))throw new TypeError("a blank drawing has no field: draw something first");let e=Yt(rt(r)),t=zt(st(e,[0,0]));return Rs(st(e,t))}function Wt(r){let e=rt(r),{x:t,y:s,scale:n}=Vt(e),[o,i]=zt(st(Yt(e),[0,0]));return{scale:n,right:S-t*n+o,down:S-s*n+i}}function Yt(r){let{x:e,y:t,scale:s}=Vt(r),n=r.reduce((c,{length:a})=>c+(a>1?a-1:a),0),o=new Float64Array(qt*n),i=0;for(let c of r)c.forEach((a,l)=>{let u=c[l-1]??a;(l>0||c.length===1)&&(o[i++]=(u[0]-e)*s+S,o[i++]=(u[1]-t)*s+S,o[i++]=(a[0]-e)*s+S,o[i++]=(a[1]-t)*s+S)});return o}function Vt(r){let[e,t]=Ht(r,0),[s,n]=Ht(r,1),o=Math.max(t-e,n-s),i=o<=Xe?0:(U-2*G)/o;return{x:(e+t)/2,y:(s+n)/2,scale:i}}function Ht(r,e){let t=Number.POSITIVE_INFINITY,s=Number.NEGATIVE_INFINITY;for(let n of r)for(let o of n){let i=o[e];t=i<t?i:t,s=i>s?i:s}return[t,s]}function st(r,[e,t]){let s=new Float64Array(y*y).fill(Number.POSITIVE_INFINITY);for(let n=0;n<r.length;n+=qt){let o=r[n]+e,i=r[n+1]+t,c=r[n+2]+e,a=r[n+3]+t;Cs(s,o,i,c,a)}for(let n=0;n<s.length;n++)s[n]=jt(G+.5-Math.sqrt(s[n]));return s}function Cs(r,e,t,s,n){let o=s-e,i=n-t,c=o*o+i*i,a=Ot(e,s),l=Ut(e,s),u=Ut(t,n);for(let d=Ot(t,n);d<=u;d++)for(let m=a;m<=l;m++){let f=c>0?jt(((m-e)*o+(d-t)*i)/c):0,g=m-(e+f*o),w=d-(t+f*i),v=g*g+w*w,J=d*y+m;v<r[J]&&(r[J]=v)}}function Ot(r,e){return Math.max(Math.ceil(Math.min(r,e)-Nt),0)}function Ut(r,e){return Math.min(Math.floor(Math.max(r,e)+Nt),y-1)}function zt(r){let e=0,t=0,s=0;for(let o=0;o<r.length;o++){let i=r[o],c=o%y;e+=i,t+=i*c,s+=i*((o-c)/y)}let n=o=>Math.floor((S-o)*ue+.5)/ue;return[n(t/e),n(s/e)]}function Rs(r){let e=new Uint8Array(r.length);for(let t=0;t<e.length;t++)e[t]=Math.floor(255*r[t]+.5);return e}function jt(r){return Math.min(Math.max(r,0),1)}function Xt(r,e){return A(e)?null:r(q(e))}function we(r,e,t){let s=Xt(r,e);if(s===null)return{digit:null,probabilities:s,unsure:!1};let n=Math.max(...s);return{digit:s.indexOf(n),probabilities:s,unsure:n<t}}var Fe=h,ke=Fe.ShadowRoot&&(Fe.ShadyCSS===void 0||Fe.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,nt=Symbol(),Kt=new WeakMap,Q=class{constructor(e,t,s){if(this._$cssResult$=!0,s!==nt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(ke&&e===void 0){let s=t!==void 0&&t.length===1;s&&(e=Kt.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&Kt.set(t,e))}return e}toString(){return this.cssText}},Gt=r=>new Q(typeof r=="string"?r:r+"",void 0,nt),k=(r,...e)=>{let t=r.length===1?r[0]:e.reduce((s,n,o)=>s+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+r[o+1],r[0]);return new Q(t,r,nt)},Qt=(r,e)=>{if(ke)r.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let s=h.document.createElement("style"),n=Fe.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=t.cssText,r.appendChild(s)}},ot=ke?r=>r:r=>r instanceof CSSStyleSheet?(e=>{let t="";for(let s of e.cssRules)t+=s.cssText;return Gt(t)})(r):r;var{is:Ds,defineProperty:Hs,getOwnPropertyDescriptor:Os,getOwnPropertyNames:Us,getOwnPropertySymbols:Ns,getPrototypeOf:qs}=Object,ve=h,er=ve.trustedTypes,Ws=er?er.emptyScript:"",Ys=ve.reactiveElementPolyfillSupport,ee=(r,e)=>r,it={toAttribute(r,e){switch(e){case Boolean:r=r?Ws:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,e){let t=r;switch(e){case Boolean:t=r!==null;break;case Number:t=r===null?null:Number(r);break;case Object:case Array:try{t=JSON.parse(r)}catch{t=null}}return t}},rr=(r,e)=>!Ds(r,e),tr={attribute:!0,type:String,converter:it,reflect:!1,useDefault:!1,hasChanged:rr};h.metadata??=Symbol("metadata"),ve.litPropertyMetadata??=new WeakMap;var _=class extends h.HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=tr){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(e,s,t);n!==void 0&&Hs(this.prototype,e,n)}}static getPropertyDescriptor(e,t,s){let{get:n,set:o}=Os(this.prototype,e)??{get(){return this[t]},set(i){this[t]=i}};return{get:n,set(i){let c=n?.call(this);o?.call(this,i),this.requestUpdate(e,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??tr}static _$Ei(){if(this.hasOwnProperty(ee("elementProperties")))return;let e=qs(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(ee("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ee("properties"))){let t=this.properties,s=[...Us(t),...Ns(t)];for(let n of s)this.createProperty(n,t[n])}let e=this[h.metadata];if(e!==null){let t=h.litPropertyMetadata.get(e);if(t!==void 0)for(let[s,n]of t)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[t,s]of this.elementProperties){let n=this._$Eu(t,s);n!==void 0&&this._$Eh.set(n,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let s=new Set(e.flat(1/0).reverse());for(let n of s)t.unshift(ot(n))}else e!==void 0&&t.push(ot(e));return t}static _$Eu(e,t){let s=t.attribute;return s===!1?void 0:typeof s=="string"?s:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let s of t.keys())this.hasOwnProperty(s)&&(e.set(s,this[s]),delete this[s]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Qt(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,s){this._$AK(e,s)}_$ET(e,t){let s=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,s);if(n!==void 0&&s.reflect===!0){let o=(s.converter?.toAttribute!==void 0?s.converter:it).toAttribute(t,s.type);this._$Em=e,o==null?this.removeAttribute(n):this.setAttribute(n,o),this._$Em=null}}_$AK(e,t){let s=this.constructor,n=s._$Eh.get(e);if(n!==void 0&&this._$Em!==n){let o=s.getPropertyOptions(n),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:it;this._$Em=n;let c=i.fromAttribute(t,o.type);this[n]=c??this._$Ej?.get(n)??c,this._$Em=null}}requestUpdate(e,t,s,n=!1,o){if(e!==void 0){let i=this.constructor;if(n===!1&&(o=this[e]),s??=i.getPropertyOptions(e),!((s.hasChanged??rr)(o,t)||s.useDefault&&s.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,s))))return;this.C(e,t,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:s,reflect:n,wrapped:o},i){s&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,i??t??this[e]),o!==!0||i!==void 0)||(this._$AL.has(e)||(this.hasUpdated||s||(t=void 0),this._$AL.set(e,t)),n===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,o]of this._$Ep)this[n]=o;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,o]of s){let{wrapped:i}=o,c=this[n];i!==!0||this._$AL.has(n)||c===void 0||this.C(n,void 0,o,c)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(t)):this._$EM()}catch(s){throw e=!1,this._$EM(),s}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};_.elementStyles=[],_.shadowRootOptions={mode:"open"},_[ee("elementProperties")]=new Map,_[ee("finalized")]=new Map,Ys?.({ReactiveElement:_}),(ve.reactiveElementVersions??=[]).push("2.1.2");var pt=h,sr=r=>r,Je=pt.trustedTypes,nr=Je?Je.createPolicy("lit-html",{createHTML:r=>r}):void 0,hr="$lit$",P=`lit$${Math.random().toFixed(9).slice(2)}$`,dr="?"+P,Vs=`<${dr}>`,R=h.document,re=()=>R.createComment(""),se=r=>r===null||typeof r!="object"&&typeof r!="function",mt=Array.isArray,zs=r=>mt(r)||typeof r?.[Symbol.iterator]=="function",ct=`[ 	
\f\r]`,te=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,or=/-->/g,ir=/>/g,I=RegExp(`>|${ct}(?:([^\\s"'>=/]+)(${ct}*=${ct}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),cr=/'/g,ar=/"/g,ur=/^(?:script|style|textarea|title)$/i,ft=r=>(e,...t)=>({_$litType$:r,strings:e,values:t}),F=ft(1),pr=ft(2),jo=ft(3),$=Symbol.for("lit-noChange"),b=Symbol.for("lit-nothing"),lr=new WeakMap,C=R.createTreeWalker(R,129);function mr(r,e){if(!mt(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return nr!==void 0?nr.createHTML(e):e}var js=(r,e)=>{let t=r.length-1,s=[],n,o=e===2?"<svg>":e===3?"<math>":"",i=te;for(let c=0;c<t;c++){let a=r[c],l,u,d=-1,m=0;for(;m<a.length&&(i.lastIndex=m,u=i.exec(a),u!==null);)m=i.lastIndex,i===te?u[1]==="!--"?i=or:u[1]!==void 0?i=ir:u[2]!==void 0?(ur.test(u[2])&&(n=RegExp("</"+u[2],"g")),i=I):u[3]!==void 0&&(i=I):i===I?u[0]===">"?(i=n??te,d=-1):u[1]===void 0?d=-2:(d=i.lastIndex-u[2].length,l=u[1],i=u[3]===void 0?I:u[3]==='"'?ar:cr):i===ar||i===cr?i=I:i===or||i===ir?i=te:(i=I,n=void 0);let f=i===I&&r[c+1].startsWith("/>")?" ":"";o+=i===te?a+Vs:d>=0?(s.push(l),a.slice(0,d)+hr+a.slice(d)+P+f):a+P+(d===-2?c:f)}return[mr(r,o+(r[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},ne=class r{constructor({strings:e,_$litType$:t},s){let n;this.parts=[];let o=0,i=0,c=e.length-1,a=this.parts,[l,u]=js(e,t);if(this.el=r.createElement(l,s),C.currentNode=this.el.content,t===2||t===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(n=C.nextNode())!==null&&a.length<c;){if(n.nodeType===1){if(n.hasAttributes())for(let d of n.getAttributeNames())if(d.endsWith(hr)){let m=u[i++],f=n.getAttribute(d).split(P),g=/([.?@])?(.*)/.exec(m);a.push({type:1,index:o,name:g[2],strings:f,ctor:g[1]==="."?lt:g[1]==="?"?ht:g[1]==="@"?dt:Y}),n.removeAttribute(d)}else d.startsWith(P)&&(a.push({type:6,index:o}),n.removeAttribute(d));if(ur.test(n.tagName)){let d=n.textContent.split(P),m=d.length-1;if(m>0){n.textContent=Je?Je.emptyScript:"";for(let f=0;f<m;f++)n.append(d[f],re()),C.nextNode(),a.push({type:2,index:++o});n.append(d[m],re())}}}else if(n.nodeType===8)if(n.data===dr)a.push({type:2,index:o});else{let d=-1;for(;(d=n.data.indexOf(P,d+1))!==-1;)a.push({type:7,index:o}),d+=P.length-1}o++}}static createElement(e,t){let s=R.createElement("template");return s.innerHTML=e,s}};function W(r,e,t=r,s){if(e===$)return e;let n=s!==void 0?t._$Co?.[s]:t._$Cl,o=se(e)?void 0:e._$litDirective$;return n?.constructor!==o&&(n?._$AO?.(!1),o===void 0?n=void 0:(n=new o(r),n._$AT(r,t,s)),s!==void 0?(t._$Co??=[])[s]=n:t._$Cl=n),n!==void 0&&(e=W(r,n._$AS(r,e.values),n,s)),e}var at=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:s}=this._$AD,n=(e?.creationScope??R).importNode(t,!0);C.currentNode=n;let o=C.nextNode(),i=0,c=0,a=s[0];for(;a!==void 0;){if(i===a.index){let l;a.type===2?l=new oe(o,o.nextSibling,this,e):a.type===1?l=new a.ctor(o,a.name,a.strings,this,e):a.type===6&&(l=new ut(o,this,e)),this._$AV.push(l),a=s[++c]}i!==a?.index&&(o=C.nextNode(),i++)}return C.currentNode=R,n}p(e){let t=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,t),t+=s.strings.length-2):s._$AI(e[t])),t++}},oe=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,s,n){this.type=2,this._$AH=b,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=W(this,e,t),se(e)?e===b||e==null||e===""?(this._$AH!==b&&this._$AR(),this._$AH=b):e!==this._$AH&&e!==$&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):zs(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==b&&se(this._$AH)?this._$AA.nextSibling.data=e:this.T(R.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:s}=e,n=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=ne.createElement(mr(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(t);else{let o=new at(n,this),i=o.u(this.options);o.p(t),this.T(i),this._$AH=o}}_$AC(e){let t=lr.get(e.strings);return t===void 0&&lr.set(e.strings,t=new ne(e)),t}k(e){mt(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,s,n=0;for(let o of e)n===t.length?t.push(s=new r(this.O(re()),this.O(re()),this,this.options)):s=t[n],s._$AI(o),n++;n<t.length&&(this._$AR(s&&s._$AB.nextSibling,n),t.length=n)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let s=sr(e).nextSibling;sr(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Y=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,s,n,o){this.type=1,this._$AH=b,this._$AN=void 0,this.element=e,this.name=t,this._$AM=n,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=b}_$AI(e,t=this,s,n){let o=this.strings,i=!1;if(o===void 0)e=W(this,e,t,0),i=!se(e)||e!==this._$AH&&e!==$,i&&(this._$AH=e);else{let c=e,a,l;for(e=o[0],a=0;a<o.length-1;a++)l=W(this,c[s+a],t,a),l===$&&(l=this._$AH[a]),i||=!se(l)||l!==this._$AH[a],l===b?e=b:e!==b&&(e+=(l??"")+o[a+1]),this._$AH[a]=l}i&&!n&&this.j(e)}j(e){e===b?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},lt=class extends Y{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===b?void 0:e}},ht=class extends Y{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==b)}},dt=class extends Y{constructor(e,t,s,n,o){super(e,t,s,n,o),this.type=5}_$AI(e,t=this){if((e=W(this,e,t,0)??b)===$)return;let s=this._$AH,n=e===b&&s!==b||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==b&&(s===b||n);n&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ut=class{constructor(e,t,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){W(this,e)}};var Xs=pt.litHtmlPolyfillSupport;Xs?.(ne,oe),(pt.litHtmlVersions??=[]).push("3.3.3");var fr=(r,e,t)=>{let s=t?.renderBefore??e,n=s._$litPart$;if(n===void 0){let o=t?.renderBefore??null;s._$litPart$=n=new oe(e.insertBefore(re(),o),o,void 0,t??{})}return n._$AI(r),n};var gt=h,Z=class extends _{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=fr(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return $}};Z._$litElement$=!0,Z.finalized=!0,gt.litElementHydrateSupport?.({LitElement:Z});var Ks=gt.litElementPolyfillSupport;Ks?.({LitElement:Z});(gt.litElementVersions??=[]).push("4.2.2");var xe=class{#t;#e;#r="offered";#s=null;constructor(e,t){this.#t=e,this.#e=t}get truth(){return this.#s}reset(){let e=this.#r==="asked";this.#s=null,e&&this.#t.shadowRoot?.activeElement?.closest(".choices")?this.#c("offered"):this.#r="offered"}render(e,t,s){let n=this.#r==="asked",o=this.#r==="thanked";return F`<button
        class="wrong"
        part="wrong"
        type="button"
        ?disabled=${!s}
        aria-disabled=${!t||o}
        aria-expanded=${n}
        @click=${()=>t&&!o&&this.#c(n?"offered":"asked")}
      >${o?e.thanks:e.wrong}</button>
      ${n?this.#n(e,s):b}`}#n(e,t){return F`<div
      class="choices"
      part="choices"
      role="group"
      aria-label=${e.which}
      @keydown=${s=>this.#o(s)}
    >
      ${Array.from({length:10},(s,n)=>F`<button
          part="choice"
          type="button"
          ?disabled=${!t}
          @click=${()=>this.#i(n)}
        >${n}</button>`)}
    </div>`}#o(e){e.key==="Escape"&&(e.preventDefault(),this.#c("offered"))}#i(e){this.#s=e,this.#e(e),this.#c("thanked")}async#c(e){this.#r=e,this.#t.requestUpdate(),await this.#t.updateComplete,this.#t.renderRoot.querySelector(e==="asked"?".choices button":".wrong")?.focus()}};var V=4,gr=2,yr=1e-300,Gs=.1;function*br(r,e){let t=r(e),[s,n]=Qs(t),o=l=>Math.log(Math.max(l[s]??0,yr)/Math.max(l[n]??0,yr)),i=o(t),c=new Float64Array(e.length),a=new Float64Array(e.length);for(let l=0;l<=y-V;l+=gr)for(let u=0;u<=y-V;u+=gr){let d=en(l,u).filter(m=>e[m]);if(d.length){let m=Uint8Array.from(e);for(let g of d)m[g]=0;let f=i-o(r(m));for(let g of d)c[g]=c[g]+f,a[g]=a[g]+1;yield}}return{answer:s,other:n,parts:c.map((l,u)=>l/(a[u]||1))}}function yt({parts:r},e){let t=new Float64Array(9),s=i=>{let c=Math.floor(3*(i-S+U/2)/U);return Math.min(Math.max(c,0),2)},n=0;r.forEach((i,c)=>{let a=3*s(Math.floor(c/y))+s(c%y);t[a]=t[a]+Math.max(0,e*i),n=Math.max(n,e*i)});let o=Gs*r.reduce((i,c)=>Math.max(i,Math.abs(c)),0);return n>o?t.indexOf(Math.max(...t)):null}function Qs(r){let e=r.map((t,s)=>s);return e.sort((t,s)=>(r[s]??0)-(r[t]??0)),[e[0],e[1]]}function en(r,e){return Array.from({length:V*V},(t,s)=>(r+Math.floor(s/V))*y+e+s%V)}var tn=5,Ae=class{shown=!1;#t;#e;#r;#s=0;constructor(e,t){this.#t=e,this.#e=t}begin(e){cancelAnimationFrame(this.#s),this.#t.tint=this.#r=void 0;let{busy:t,strokes:s}=this.#t.sketch;if(!this.shown||t||A(s))return;let n=br(e,q(s)),o=()=>{let i=performance.now()+tn,c=n.next();for(;!c.done&&performance.now()<i;)c=n.next();c.done?(this.#r=c.value,this.#t.tint={of:s,parts:this.#r.parts,...Wt(s)},this.#e()):this.#s=requestAnimationFrame(o)};this.#s=requestAnimationFrame(o)}render(e){let t=this.#r,s=(n,o,i)=>F`<span
      class=${n}
      part=${n}
    >${e.speaks.replace("{digit}",`${o}`).replace("{place}",e.places[i??9]??"")}</span>`;return F`<p class="why" part="reasons" role="status">
      ${t&&[s("for",t.answer,yt(t,1)),s("against",t.other,yt(t,-1))]}
    </p>`}};function Lr(){let r=h.document.createElement("canvas");return r.width=r.height=y,r.style.cssText=`width: ${4*y}px; image-rendering: pixelated`,r.setAttribute("part","field"),r.setAttribute("role","img"),r}function wr(r,e){let t=A(e)?new Uint8Array(y*y):q(e),s=new ImageData(y,y),{data:n}=s;t.forEach((o,i)=>{n.fill(o,4*i,4*i+3),n[4*i+3]=255}),r.getContext("2d")?.putImageData(s,0,0)}var ie=.07142857142857142,rn=5,sn=32,Se=class{predicted=[];eraser;enabled=!0;box=new DOMRect;#t;#e;#r;#s;#n;#o;#i="";#c;#a;constructor(e,t,s,n,o){this.#t=e,this.#e=t,this.#r=s,this.#s=n,this.#n=o,e.addEventListener("pointerdown",i=>this.#l(i)),e.addEventListener("pointermove",i=>this.#d(i)),e.addEventListener("contextmenu",i=>this.busy&&i.preventDefault());for(let i of["pointerup","pointercancel","lostpointercapture"])e.addEventListener(i,({pointerId:c,type:a})=>{if(c===this.#o){this.end();let l=a==="pointercancel"&&this.#i==="touch",{strokes:u}=t;this.#c=l&&u!==this.#a?u:void 0}})}get busy(){return this.#o!==void 0}end(){if(this.#o!==void 0){this.#o=this.eraser=void 0,this.predicted=[];let{draws:e}=this.#e;this.#e.end(),this.#p(e&&this.#e.strokes!==this.#a)}}#l(e){let t=e.button===rn||(e.buttons&sn)>0,s=e.ctrlKey&&e.pointerType==="mouse";if(!this.enabled||s||e.button!==0&&!t)return;let n=this.#e.strokes;if(e.pointerType==="pen"&&this.#i==="touch"&&this.#o!==void 0)this.#e.drop();else if(e.pointerType==="pen"&&this.#c===this.#e.strokes)this.#e.undo();else if(this.#o!==void 0&&this.#o!==e.pointerId)return;e.preventDefault();try{this.#t.setPointerCapture(e.pointerId)}catch{}this.#o=e.pointerId,this.#i=e.pointerType,this.predicted=[],this.box=this.#t.getBoundingClientRect(),this.#a=n,this.#e.begin(this.box.width),this.#t.focus({preventScroll:!0,focusVisible:!1});let[o]=this.#h([e]);this.eraser=o&&(t||this.#r())?[o[0],o[1]]:void 0,this.#u([e])}#d(e){if(e.pointerId!==this.#o)return;let t=this.#t.getBoundingClientRect();if(!e.buttons||!t.width||!this.#e.draws){this.end();return}this.box=t;let s=e.getCoalescedEvents?.()??[];this.#u(s.length?s:[e]),this.predicted=this.eraser?[]:this.#h(e.getPredictedEvents?.()??[])}#u(e){let t=this.#h(e),s=!this.eraser;if(this.eraser)for(let[n,o]of t)s=this.#e.rub(this.eraser,[n,o],this.#e.side*ie)||s,this.eraser=[n,o];else this.#e.draw(t);this.#p(s)}#p(e){(e?this.#s:this.#n)()}#h(e){let{left:t,top:s,width:n}=this.box,o=this.#e.side/n;return e.map(({clientX:i,clientY:c,pointerType:a,pressure:l})=>[(i-t)*o,(c-s)*o,a==="pen"?.5+l:1])}};var nn=1/24,on=1/120,cn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1],Home:[-1,-1],PageUp:[1,-1],End:[-1,1],PageDown:[1,1]},Ee=class{shown=!1;place=[.5,.5];enabled=!0;#t;#e;#r;#s;#n=!1;constructor(e,t,s,n){this.#t=e,this.#e=t,this.#r=s,this.#s=n,e.addEventListener("keydown",o=>this.#c(o)),e.addEventListener("focus",()=>this.#o()),e.addEventListener("blur",()=>this.hide()),e.addEventListener("pointerdown",()=>this.hide())}get down(){return this.#n&&this.#e.busy}hide(){this.lift(),this.#i(!1)}#o(){this.#i(this.enabled&&!this.#e.busy&&an(this.#t))}#i(e){this.shown!==e&&(this.shown=e,this.#s.moved())}#c(e){let{key:t,shiftKey:s,ctrlKey:n,metaKey:o,altKey:i}=e,c=cn[t],a=c||t===" "||t==="Escape"&&this.down,l=this.#e.busy&&!this.down;!a||!this.enabled||n||o||i||(e.preventDefault(),!l&&(this.shown=!0,c?this.#a(c,s?on:nn):e.repeat||(this.down?this.lift():(this.#n=!0,this.#e.begin(this.#t.getBoundingClientRect().width),this.#l(this.place),this.#s.turned(!0))),this.#s.moved()))}#a([e,t],s){let[n,o]=this.place,i=c=>Math.min(Math.max(c,0),1);this.place=[i(n+e*s),i(o+t*s)],this.down&&this.#l([n,o])}#l(e){let{side:t}=this.#e,s=([n,o])=>[n*t,o*t];this.#r()?this.#e.rub(s(e),s(this.place),t*ie)&&this.#s.changed():(this.#e.draw([[...s(this.place),1]]),this.#s.changed())}lift(){this.down&&(this.#e.end()&&this.#s.changed(),this.#s.turned(!1)),this.#n=!1}};function an(r){try{return r.matches(":focus-visible")}catch{return!0}}function Fr(r){let{key:e,code:t,ctrlKey:s,metaKey:n,shiftKey:o,altKey:i,repeat:c}=r,a=(/^[ -~]/.test(e)?e:t.slice(3)).toLowerCase();return i?null:s||n?a==="y"||a==="z"&&o?"redo":a==="z"?"undo":null:e==="Delete"||e==="Backspace"?"clear":a==="e"&&!c?"eraser":null}function Te(r,e){let t=ln(r.slice(0,-1),e);return bt(r,Array.from(t[t.length-1]))}function bt(r,e){if(r[r.length-1]?.type==="softmax")return vr(e);let t=e.map(kr),s=t.reduce((n,o)=>n+o);return t.map(n=>s>0?n/s:1/t.length)}function ln(r,e){let t=Float64Array.from(e,s=>s/255);return r.map(s=>(t=Lt(s,t),t))}function Lt(r,e){switch(r.type){case"dense":return hn(r,e);case"convolution":return dn(r,e);case"max_pooling":return un(r,e);case"flatten":return e;case"relu":return e.map(t=>Math.max(0,t));case"sigmoid":return e.map(kr);case"softmax":return Float64Array.from(vr(Array.from(e)))}}function hn({weights:r,scale:e,biases:t},s){let n=s.length,o=Jr([],s,0,n,0);return Float64Array.from(e,(i,c)=>xr(r,c*n,o)*i+t[c])}function dn(r,e){let{weights:t,weightsShape:s,scale:n,biases:o,padding:i}=r,[,c,a]=s,[l,u,d]=r.input,[m,f,g]=r.output,w=i==="same",v=w?(c-1)/2:0,J=w?(a-1)/2:0,D=c*a*d,j=new Float64Array(T(r.output)),de=0;for(let X=0;X<m;X++){let H=X-v,We=Math.max(0,-H),K=Math.min(c,l-H);for(let B=0;B<f;B++){let Ye=B-J,Ve=Math.max(0,-Ye),ws=(Math.min(a,u-Ye)-Ve)*d,At=[];for(let E=We;E<K;E++){let ze=(E*a+Ve)*d,Fs=((H+E)*u+Ye+Ve)*d;Jr(At,e,Fs,ws,ze)}for(let E=0;E<g;E++){let ze=xr(t,E*D,At);j[de++]=ze*n[E]+o[E]}}}return j}function un(r,e){let[,t]=r.input,[s,n,o]=r.output,i=new Float64Array(T(r.output)).fill(Number.NEGATIVE_INFINITY);for(let c=0;c<s*r.size;c++)for(let a=0;a<n*r.size;a++){let l=Math.floor(c/r.size)*n+Math.floor(a/r.size);for(let u=0;u<o;u++){let d=e[(c*t+a)*o+u],m=l*o+u;i[m]=Math.max(i[m],d)}}return i}function kr(r){return 1/(1+Math.exp(-r))}function vr(r){let e=Math.max(...r),t=r.map(n=>Math.exp(n-e)),s=t.reduce((n,o)=>n+o);return t.map(n=>n/s)}function Jr(r,e,t,s,n){for(let o=0;o<s;o++){let i=e[t+o];i&&r.push(n+o,i)}return r}function xr(r,e,t){let s=0;for(let n=0;n<t.length;n+=2)s+=r[e+t[n]]*t[n+1];return s}var ce={numbers:"en",name:"Digit reader",pad:"Drawing pad: draw a digit from 0 to 9",keys:"Arrow keys move the pen, Space puts it down and lifts it.",hint:"Draw a digit",tools:"Drawing tools",undo:"Undo",redo:"Redo",eraser:"Eraser",clear:"Clear",bars:"Probability of each digit",pen:"Pen",penDown:"Pen down",penUp:"Pen up",blank:"Nothing drawn",unsure:"Not sure",field:"What the network sees",why:"Why this answer?",speaks:"For {digit}: {place}",places:["top left","top","top right","left","centre","right","bottom left","bottom","bottom right","nothing"],wrong:"Was I wrong?",which:"Which digit is it?",thanks:"Thank you",missing:"Please draw a digit."},pn={numbers:"de",name:"Ziffernleser",pad:"Zeichenfeld: eine Ziffer von 0 bis 9 zeichnen",keys:"Die Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf und hebt ihn ab.",hint:"Zeichne eine Ziffer",tools:"Zeichenwerkzeuge",undo:"R\xFCckg\xE4ngig",redo:"Wiederholen",eraser:"Radierer",clear:"L\xF6schen",bars:"Wahrscheinlichkeit jeder Ziffer",pen:"Stift",penDown:"Stift aufgesetzt",penUp:"Stift abgehoben",blank:"Nichts gezeichnet",unsure:"Nicht sicher",field:"Was das Netz sieht",why:"Warum diese Antwort?",speaks:"F\xFCr {digit}: {place}",places:["oben links","oben","oben rechts","links","Mitte","rechts","unten links","unten","unten rechts","nichts"],wrong:"Lag ich falsch?",which:"Welche Ziffer ist es?",thanks:"Danke",missing:"Bitte zeichne eine Ziffer."},mn={numbers:"fr",name:"Lecteur de chiffres",pad:"Zone de dessin : dessinez un chiffre de 0 \xE0 9",keys:"Les fl\xE8ches d\xE9placent le stylo, Espace le pose et le l\xE8ve.",hint:"Dessinez un chiffre",tools:"Outils de dessin",undo:"Annuler",redo:"R\xE9tablir",eraser:"Gomme",clear:"Effacer",bars:"Probabilit\xE9 de chaque chiffre",pen:"Stylo",penDown:"Stylo pos\xE9",penUp:"Stylo lev\xE9",blank:"Rien n\u2019est dessin\xE9",unsure:"Pas s\xFBr",field:"Ce que voit le r\xE9seau",why:"Pourquoi cette r\xE9ponse ?",speaks:"Pour {digit} : {place}",places:["en haut \xE0 gauche","en haut","en haut \xE0 droite","\xE0 gauche","au centre","\xE0 droite","en bas \xE0 gauche","en bas","en bas \xE0 droite","rien"],wrong:"Me suis-je tromp\xE9 ?",which:"Quel chiffre est-ce ?",thanks:"Merci",missing:"Veuillez dessiner un chiffre."},fn={numbers:"es",name:"Lector de cifras",pad:"\xC1rea de dibujo: dibuja una cifra del 0 al 9",keys:"Las flechas mueven el l\xE1piz; Espacio lo apoya y lo levanta.",hint:"Dibuja una cifra",tools:"Herramientas de dibujo",undo:"Deshacer",redo:"Rehacer",eraser:"Goma de borrar",clear:"Borrar todo",bars:"Probabilidad de cada cifra",pen:"L\xE1piz",penDown:"L\xE1piz apoyado",penUp:"L\xE1piz levantado",blank:"No hay nada dibujado",unsure:"No es seguro",field:"Lo que ve la red",why:"\xBFPor qu\xE9 esta respuesta?",speaks:"A favor de {digit}: {place}",places:["arriba a la izquierda","arriba","arriba a la derecha","a la izquierda","en el centro","a la derecha","abajo a la izquierda","abajo","abajo a la derecha","nada"],wrong:"\xBFMe equivoqu\xE9?",which:"\xBFQu\xE9 cifra es?",thanks:"Gracias",missing:"Dibuja una cifra."},gn={numbers:"ja",name:"\u6570\u5B57\u30EA\u30FC\u30C0\u30FC",pad:"\u63CF\u753B\u30A8\u30EA\u30A2\uFF1A0\u304B\u30899\u306E\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044",keys:"\u77E2\u5370\u30AD\u30FC\u3067\u30DA\u30F3\u3092\u52D5\u304B\u3057\u3001\u30B9\u30DA\u30FC\u30B9\u30AD\u30FC\u3067\u4E0B\u308D\u3059\u3001\u4E0A\u3052\u308B\u3092\u5207\u308A\u66FF\u3048\u307E\u3059\u3002",hint:"\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044",tools:"\u63CF\u753B\u30C4\u30FC\u30EB",undo:"\u5143\u306B\u623B\u3059",redo:"\u3084\u308A\u76F4\u3059",eraser:"\u6D88\u3057\u30B4\u30E0",clear:"\u6D88\u53BB",bars:"\u5404\u6570\u5B57\u306E\u78BA\u7387",pen:"\u30DA\u30F3",penDown:"\u30DA\u30F3\u3092\u4E0B\u308D\u3057\u307E\u3057\u305F",penUp:"\u30DA\u30F3\u3092\u4E0A\u3052\u307E\u3057\u305F",blank:"\u4F55\u3082\u63CF\u304B\u308C\u3066\u3044\u307E\u305B\u3093",unsure:"\u81EA\u4FE1\u304C\u3042\u308A\u307E\u305B\u3093",field:"\u30CD\u30C3\u30C8\u30EF\u30FC\u30AF\u304C\u898B\u3066\u3044\u308B\u753B\u50CF",why:"\u3053\u306E\u7B54\u3048\u306E\u7406\u7531",speaks:"{digit}\u306E\u6839\u62E0\uFF1A{place}",places:["\u5DE6\u4E0A","\u4E0A","\u53F3\u4E0A","\u5DE6","\u4E2D\u592E","\u53F3","\u5DE6\u4E0B","\u4E0B","\u53F3\u4E0B","\u306A\u3057"],wrong:"\u9593\u9055\u3063\u3066\u3044\u307E\u3057\u305F\u304B\uFF1F",which:"\u3069\u306E\u6570\u5B57\u3067\u3059\u304B\uFF1F",thanks:"\u3042\u308A\u304C\u3068\u3046\u3054\u3056\u3044\u307E\u3059",missing:"\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044\u3002"},yn={numbers:"zh",name:"\u6570\u5B57\u8BC6\u522B",pad:"\u753B\u677F\uFF1A\u8BF7\u753B\u4E00\u4E2A 0 \u5230 9 \u7684\u6570\u5B57",keys:"\u65B9\u5411\u952E\u79FB\u52A8\u753B\u7B14\uFF0C\u7A7A\u683C\u952E\u843D\u7B14\u548C\u62AC\u7B14\u3002",hint:"\u753B\u4E00\u4E2A\u6570\u5B57",tools:"\u7ED8\u56FE\u5DE5\u5177",undo:"\u64A4\u9500",redo:"\u91CD\u505A",eraser:"\u6A61\u76AE\u64E6",clear:"\u6E05\u9664",bars:"\u6BCF\u4E2A\u6570\u5B57\u7684\u6982\u7387",pen:"\u7B14",penDown:"\u5DF2\u843D\u7B14",penUp:"\u5DF2\u62AC\u7B14",blank:"\u5C1A\u672A\u7ED8\u5236",unsure:"\u4E0D\u786E\u5B9A",field:"\u7F51\u7EDC\u770B\u5230\u7684\u56FE\u50CF",why:"\u4E3A\u4EC0\u4E48\u662F\u8FD9\u4E2A\u7B54\u6848\uFF1F",speaks:"\u652F\u6301 {digit}\uFF1A{place}",places:["\u5DE6\u4E0A","\u4E0A\u65B9","\u53F3\u4E0A","\u5DE6\u4FA7","\u4E2D\u95F4","\u53F3\u4FA7","\u5DE6\u4E0B","\u4E0B\u65B9","\u53F3\u4E0B","\u65E0"],wrong:"\u6211\u8BA4\u9519\u4E86\u5417\uFF1F",which:"\u8FD9\u662F\u54EA\u4E2A\u6570\u5B57\uFF1F",thanks:"\u8C22\u8C22",missing:"\u8BF7\u753B\u4E00\u4E2A\u6570\u5B57\u3002"},Ar=[ce,pn,mn,fn,gn,yn];function Er(r){let[e]=r.toLowerCase().split("-");return Ar.find(({numbers:t})=>t===e)??ce}var Sr=new Map;function $e(r,{numbers:e}){let t=Sr.get(e);if(!t){let{format:s}=new Intl.NumberFormat(e,{style:"percent"});t=Array.from({length:101},(n,o)=>s(o/100)),Sr.set(e,t)}return t[Math.round(100*r)]}var Tr=5.5,$r=.5,Ze=class extends Z{static properties={disabled:{type:Boolean,reflect:!0},readonly:{type:Boolean,reflect:!0},required:{type:Boolean,reflect:!0},theme:{reflect:!0,useDefault:!0},layout:{reflect:!0,useDefault:!0},penWidth:{type:Number,attribute:"pen-width",reflect:!0,useDefault:!0},language:{reflect:!0,useDefault:!0},threshold:{type:Number,reflect:!0,useDefault:!0},withField:{type:Boolean,attribute:"with-field",reflect:!0},withWhy:{type:Boolean,attribute:"with-why",reflect:!0},withCorrection:{type:Boolean,attribute:"with-correction",reflect:!0},withWebAssembly:{type:Boolean,attribute:"with-webassembly",reflect:!0},labels:{attribute:!1}};#t={words:ce};constructor(){super(),this.disabled=this.readonly=this.required=!1,this.theme="auto",this.layout="auto",this.withField=this.withWhy=this.withCorrection=this.withWebAssembly=!1,this.threshold=$r,this.penWidth=Tr,this.language="",this.labels={}}get name(){return this.getAttribute("name")??""}set name(e){this.setAttribute("name",e)}get sureFrom(){let e=Number.parseFloat(`${this.threshold}`);return Number.isFinite(e)?e:$r}get pen(){return Math.min(Math.max(this.penWidth||Tr,1),20)/100}get words(){let e=this.language||Zr(this)||navigator.language;if(this.#t.language!==e||this.#t.labels!==this.labels){let{labels:t}=this;this.#t={language:e,labels:t,words:{...Er(e),...t}}}return this.#t.words}};function Zr(r){let e=r.closest("[lang]"),t=r.getRootNode();return e?.lang??(t instanceof ShadowRoot?Zr(t.host):void 0)}var _r="fieldset:disabled > :not(legend:first-of-type)",_e=class extends Ze{static formAssociated=!0;static shadowRootOptions={...Z.shadowRootOptions,delegatesFocus:!0};#t="attachInternals"in this?this.attachInternals():void 0;#e;#r="";get form(){return this.#t?.form??null}checkValidity(){return this.#t?.checkValidity()??!0}reportValidity(){return this.#t?.reportValidity()??!0}formResetCallback(){this.strokes=[]}formDisabledCallback(){this.requestUpdate()}formStateRestoreCallback(e){typeof e=="string"&&e&&(this.fromJSON(JSON.parse(e)),this.restored())}get usable(){return!(this.disabled||this.matches(`${_r}, ${_r} *`))}inform(e){let{value:t}=this;if(e||t!==this.#e){this.#e=t,e&&(this.#r=JSON.stringify(this)),this.#t?.setFormValue(t||null,this.#r);let s=this.required&&!t;this.#t?.setValidity({valueMissing:s},s?this.words.missing:"")}}};var bn=.0009765625;function ae(r,e,t,s={points:0},n=r.length){let{line:o,end:i}=s;for(let c=s.points;c<n;c++){let a=r[c],[l,u,d]=a,m=r[c-1],f=r[c+1];if(!o||d!==m?.[2]){o=t(e*d);let[v,J]=i??a;o.moveTo(v,J),o.lineTo(v+bn*e,J)}let[g,w]=m?Pr(a,m,e):a;i=f?Pr(a,f,e):[l,u],o.lineTo(g,w),o.quadraticCurveTo(l,u,i[0],i[1])}return{points:n,line:o,end:i}}function Pr(r,e,t){let[s,n]=[e[0]-r[0],e[1]-r[1]],o=Math.min(.5,t/(Math.hypot(s,n)||1));return[r[0]+s*o,r[1]+n*o]}function le(r,e,t){let s=n=>r[n]+(e[n]-r[n])*t;return[s(0),s(1),s(2)]}var Pe=class{#t=0;#e=new WeakMap;paint(e,t,s,n){e.lineCap=e.lineJoin="round";for(let{width:o,path:i}of this.#r(t,s,n))e.lineWidth=o,e.stroke(i)}#r(e,t,s){let{lines:n,drawn:o}=this.#s(e,s),{length:i}=n,c=n.map(({width:u,path:d},m)=>({width:u,path:m===i-1?new Path2D(d):d})),a=Math.min(o.points,1),l=[...e.slice(o.points-a),...t];return ae(l,s,Br(c),{points:a,line:c[i-1]?.path,end:o.end}),c}#s(e,t){this.#t!==t&&(this.#t=t,this.#e=new WeakMap);let s=this.#e.get(e)??{lines:[],drawn:{points:0}};return this.#e.set(e,s),s.drawn=ae(e,t,Br(s.lines),s.drawn,Math.max(0,e.length-1)),s}};function Br(r){return e=>{let t=new Path2D;return r.push({width:e,path:t}),t}}var Ln=1,wn=.5,Fn=-.4,kn=.26;function Ir(r,e,{parts:t,scale:s,right:n,down:o},{answer:i,other:c,paper:a}){if(!s)return;let l=t.reduce((m,f)=>Math.max(m,Math.abs(f)),Ln),u=t.map(m=>Math.sign(m)*Math.sqrt(Math.abs(m)/l));r.save(),r.scale(1/s,1/s),r.translate(-n,-o),r.globalCompositeOperation="source-atop",r.fillStyle=a,r.globalAlpha=wn,r.fillRect(n,o,e*s,e*s),r.globalAlpha=1,r.drawImage(Mr(u,i),-.5,-.5);let d=u.map(m=>-m);r.drawImage(Mr(d,c),-.5,-.5),r.globalCompositeOperation="destination-out",r.beginPath(),u.forEach((m,f)=>{if(m<Fn){let[g,w]=[f%y,Math.floor(f/y)];r.moveTo(g,w),r.arc(g,w,kn,0,2*Math.PI)}}),r.fill(),r.restore()}function Mr(r,e){let t=h.document.createElement("canvas");t.width=t.height=y;let s=t.getContext("2d");if(s){let n=new ImageData(y,y);r.forEach((o,i)=>{n.data[4*i+3]=255*o}),s.putImageData(n,0,0),s.globalCompositeOperation="source-in",s.fillStyle=e,s.fillRect(0,0,y,y)}return t}function wt(r,[e,t],s,n){r.beginPath(),r.arc(e,t,s,0,2*Math.PI),r.globalCompositeOperation="destination-out",r.lineWidth=n/40,r.stroke(),r.globalCompositeOperation="source-over",r.lineWidth=n/100,r.stroke()}var Be=class{width=0;#t=0;colours={ink:"",answer:"",other:"",paper:""};#e;#r;constructor(e){this.#e=e,this.#r=e.getContext("2d")}look(){if(this.#t=this.#e.offsetWidth,this.width=this.#e.getBoundingClientRect().width||this.#t,this.width){let e=getComputedStyle(this.#e);this.colours={ink:e.color,answer:e.borderTopColor,other:e.borderBottomColor,paper:e.borderLeftColor}}}clean(e){let t=this.#r;if(!t||!this.width)return null;let s=Math.round(Math.max(this.width,this.#t)*devicePixelRatio);(this.#e.width!==s||this.#e.height!==s)&&(this.#e.width=s,this.#e.height=s);let n=s/e;return t.setTransform(n,0,0,n,0,0),t.clearRect(0,0,e,e),t.strokeStyle=this.colours.ink,t}};function Cr(r,e,t){let s=10**Math.max(2,4-Math.floor(Math.log10(e))),n=c=>Math.round(c*s)/s,o=[];for(let c of r)ae(c,t,a=>{let l=o.push(`<path stroke-width="${n(a)}" d="`)-1;return vn((u,d)=>{o[l]+=u+d.map(n).join(" ")})});let i=n(e);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${i} ${i}" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${o.map(c=>`${c}"/>`).join("")}</svg>`}function vn(r){let e=t=>(...s)=>r(t,s);return{moveTo:e("M"),lineTo:e("L"),quadraticCurveTo:e("Q")}}function Rr(r,e,t,s){let n=h.document.createElement("canvas");n.width=r.width,n.height=r.height;let o=n.getContext("2d");return o&&(o.fillStyle=e,o.fillRect(0,0,n.width,n.height),o.drawImage(r,0,0)),new Promise((i,c)=>{n.toBlob(a=>a?i(a):c(new TypeError("the canvas has no size yet")),t,s)})}var Jn=2;function xn(r,e){let t=[],s=e,n;for(let o of r){let i=[];t.push(i);for(let c of o){let a=n?Math.hypot(c[0]-n[0],c[1]-n[1]):0;if(n&&a>s)return i.length&&s>0&&i.push(le(n,c,s/a)),t.filter(({length:l})=>l);s-=a,i.push(c),n=c}}return r}var Me=class{#t;#e;#r=[];#s;#n=0;#o=()=>{};constructor(e,t){this.#t=e,this.#e=t}get goes(){return this.strokes!==this.#t.strokes}get strokes(){let{strokes:e}=this.#t;return this.#s&&this.#r===e?this.#s:e}begin(e){if(this.end(),this.#t.busy||matchMedia("(prefers-reduced-motion: reduce)").matches)return Promise.resolve();this.#r=this.#t.strokes;let t,s=n=>{t??=n,this.#s=xn(this.#r,(n-t)/1e3*Jn*e),this.goes?(this.#n=requestAnimationFrame(s),this.#e()):this.end()};return this.#n=requestAnimationFrame(s),new Promise(n=>{this.#o=n})}end(){this.#n&&(cancelAnimationFrame(this.#n),this.#n=0,this.#s=void 0,this.#o(),this.#e())}};function Dr(r,e,t,s){let n=Math.ceil(Math.hypot(t[0]-e[0],t[1]-e[1])/(s/2))||1,o=r;for(let i=1;i<=n;i++){let c=i/n,a=l=>e[l]+(t[l]-e[l])*c;o=An(o,[a(0),a(1)],s)}return o}function An(r,e,t){let s=r.map(o=>Sn(o,e,t));return s.every((o,i)=>o.length===1&&o[0]===r[i])?r:s.flat()}function Sn(r,e,t){let s=[],n=[],o=!0;return r.forEach((i,c)=>{let a=r[c-1]??i,[l,u]=En(a,i,e,t);if(l>=u){n.push(i);return}o=!1,l>0&&n.push(le(a,i,l)),s.push(n),n=u<1?[le(a,i,u),i]:[]}),s.push(n),o?[r]:s.filter(({length:i})=>i)}function En(r,e,t,s){let[n,o]=[e[0]-r[0],e[1]-r[1]],[i,c]=[r[0]-t[0],r[1]-t[1]],a=n*n+o*o,l=i*n+c*o,u=i*i+c*c-s*s;if(!a)return u<0?[0,1]:[1,0];let d=Math.sqrt(l*l-a*u),[m,f]=[(-l-d)/a,(-l+d)/a];return m<f?[Math.max(m,0),Math.min(f,1)]:[1,0]}var Hr={strokes:[],side:0},Tn=100,Ie=class{sheet;seen;#t=new WeakRef(this);#e;constructor(e=()=>{}){this.seen=e,this.sheet={state:Hr,past:[],future:[],before:void 0,hand:void 0,sketches:new Set([this.#t])}}get strokes(){return this.sheet.state.strokes}get side(){return this.sheet.state.side}get busy(){return this.sheet.before!==void 0}get draws(){return this.sheet.hand===this}get canUndo(){return this.sheet.past.length>0}get canRedo(){return this.sheet.future.length>0}share(e){this.drop(),this.sheet.sketches.delete(this.#t),this.sheet=e.sheet,this.sheet.sketches.add(this.#t)}tell(){let{sketches:e}=this.sheet;for(let t of e){let s=t.deref();s?s!==this&&s.seen():e.delete(t)}}begin(e){this.#r(),this.sheet.before=this.sheet.state,this.sheet.hand=this,this.settle(e)}settle(e){let{strokes:t}=this;(!this.side||!t.length)&&(this.sheet.state={strokes:t,side:e})}draw(e){if(!this.draws)return;let t=e.slice(0,Math.max(0,N-$n(this.strokes)));this.#e?this.#e.push(...t):t.length&&(this.#e=t,this.sheet.state={...this.sheet.state,strokes:[...this.strokes,t]})}rub(e,t,s){let{strokes:n}=this;return this.draws&&(this.#e=void 0,this.sheet.state={...this.sheet.state,strokes:Dr(n,e,t,s)}),this.strokes!==n}end(){return this.draws&&this.#r()}drop(){this.draws&&(this.sheet.state=this.sheet.before??this.sheet.state,this.#r())}clear(){this.#r(),this.strokes.length&&(this.sheet.before=this.sheet.state,this.sheet.state=Hr,this.#r())}undo(){return this.#r(),this.#s(this.sheet.past,this.sheet.future)}redo(){return this.#r(),this.#s(this.sheet.future,this.sheet.past)}replace(e,t=0){this.#r(),this.sheet.past=[],this.sheet.future=[],this.sheet.state={strokes:e.map(s=>s.map(([n,o])=>[n,o,1])),side:t}}#r(){let{before:e}=this.sheet;return this.sheet.before=this.sheet.hand=this.#e=void 0,!e||e.strokes===this.strokes?!1:(this.sheet.past=[...this.sheet.past,e].slice(-Tn),this.sheet.future=[],!0)}#s(e,t){let s=e.pop();return s?(t.push(this.sheet.state),this.sheet.state=s,!0):!1}};function $n(r){return r.reduce((e,t)=>e+t.length,0)}var Or=280,Ce=class{canvas=h.document.createElement("canvas");sketch;replay;erases=!1;#t=0;#e=new Be(this.canvas);#r=new Pe;#s;#n;#o;#i=()=>this.paint();#c=()=>{this.paint(),this.#h()};#a=()=>h.document.hidden&&this.#n.end();#l=new ResizeObserver(this.#i);#d;constructor(e,t,s,n){let{canvas:o}=this,i=new Ie(n);this.sketch=i,this.replay=new Me(i,()=>{this.paint(),s()}),o.style.cssText=`display: block; width: ${Or}px; max-width: 100%; aspect-ratio: 1; touch-action: none`,o.setAttribute("part","pad"),this.#p(!0);let c=()=>this.erases;this.#o=new Ee(o,i,c,{moved:this.#i,changed:e,turned:t}),this.#n=new Se(o,i,c,e,this.#i),o.addEventListener("transitionend",this.#i),o.addEventListener("contextrestored",this.#i)}connect(){this.#l.observe(this.canvas),window.addEventListener("resize",this.#i),this.#h(),h.document.addEventListener("visibilitychange",this.#a)}disconnect(){this.#l.disconnect(),window.removeEventListener("resize",this.#i),this.#d?.removeEventListener("change",this.#c),h.document.removeEventListener("visibilitychange",this.#a),this.#n.end(),this.#o.hide(),this.replay.end()}set pen(e){this.#t!==e&&(this.#t=e,this.paint())}set tint(e){this.#s!==e&&(this.#s=e,this.paint())}set enabled(e){this.#n.enabled!==e&&(this.#n.enabled=this.#o.enabled=e,this.#n.end(),this.#o.hide(),this.canvas.style.touchAction=e?"none":"auto",this.#p(e))}get enabled(){return this.#n.enabled}get strokes(){return Zn(this.sketch.strokes)}replace(e,t){this.end(),this.erases=!1,this.sketch.replace(e,t),this.paint()}end(){this.#n.end(),this.#o.lift()}get shown(){return this.replay.strokes}toFile(e,t,s){let{shown:n}=this.#o;this.#o.shown=!1,this.paint();let o=this.#e.width?Rr(this.canvas,e,t,s):Promise.reject(new TypeError("the canvas has no size yet"));return this.#o.shown=n,this.paint(),o}get side(){return this.sketch.side||Or}paint(){this.#e.look(),this.#u()}follow(){this.#n.busy?this.#e.width=this.#n.box.width:this.sketch.busy||this.#e.look(),this.#u()}#u(){let{sketch:e}=this,{width:t,colours:s}=this.#e;t&&e.settle(t);let{side:n}=e,o=this.#e.clean(n);if(!o)return;let{strokes:i}=this.replay,c=i.length-1;i.forEach((l,u)=>{let d=u===c?this.#n.predicted:[];this.#r.paint(o,l,d,n*this.#t)}),this.#s?.of===e.strokes&&Ir(o,n,this.#s,s);let{eraser:a}=this.#n;if(a&&wt(o,a,n*ie,n),this.#o.shown){let[l,u]=this.#o.place;wt(o,[l*n,u*n],n*(this.#o.down?.02:.04),n)}}#p(e){this.canvas.tabIndex=e?0:-1,this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.setAttribute("aria-describedby","keys"):this.canvas.removeAttribute("aria-describedby")}#h(){this.#d=matchMedia(`(resolution: ${devicePixelRatio}dppx)`),this.#d.addEventListener("change",this.#c,{once:!0})}};function Zn(r){return r.map(e=>e.map(([t,s])=>[t,s]))}var Re=class extends _e{pad=new Ce(()=>this.changed(),e=>this.say(e?this.words.penDown:this.words.penUp),()=>this.seen(),()=>this.#e());#t=this.pad.sketch.strokes;get strokes(){return this.pad.strokes}set strokes(e){this.fromJSON({strokes:e})}share(e){let t=e.pad?.sketch;if(!t)throw new TypeError("only a defined element of this kind has a drawing to share");this.pad.sketch.share(t),this.#e()}clear(){this.pad.end(),this.pad.erases=!1,this.requestUpdate(),A(this.pad.sketch.strokes)||(this.pad.sketch.clear(),this.renew(!0))}undo(){this.pad.end(),this.pad.sketch.undo()&&this.renew()}redo(){this.pad.end(),this.pad.sketch.redo()&&this.renew()}replay(){return this.pad.replay.begin(this.pad.side)}toSVG(){let{sketch:e,side:t}=this.pad;return Cr(e.strokes,t,t*this.pen)}toBlob(e,t){let s=this.shadowRoot?.querySelector(".card");return this.pad.toFile(s?getComputedStyle(s).backgroundColor:"",e,t)}toJSON(){let{side:e}=this.pad;return{strokes:this.strokes,width:e,height:e}}fromJSON(e){let{strokes:t,width:s,height:n}=Object(e),o=Math.max(tt(s??null,"width")??0,tt(n??null,"height")??0);this.pad.replace(Le(t),o),this.#e(),this.pad.sketch.tell()}constructor(){super();for(let e of["name","strokes"]){let t=Object.getOwnPropertyDescriptor(this,e);t&&(Reflect.deleteProperty(this,e),this.updateComplete.then(()=>Reflect.set(this,e,t.value)))}for(let e of["pointerdown","keydown"])this.addEventListener(e,()=>this.pad.replay.end(),!0)}connectedCallback(){super.connectedCallback(),this.pad.connect()}disconnectedCallback(){super.disconnectedCallback(),this.pad.disconnect()}#e(){this.#t=this.pad.sketch.strokes,this.pad.follow(),this.replaced()}tellStrokes(){let{strokes:e,busy:t}=this.pad.sketch;!t&&this.#t!==e&&(this.#t=e,this.fire("strokechange",{strokes:this.strokes}))}fire(e,t){this.dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,detail:t}))}};function Ur(r){let e=[],t=null;for(let s of r)s.type==="dense"||s.type==="convolution"?(t={layer:s,pool:1,relu:!1,output:s.output},e.push(t)):t&&s.type==="relu"?t.relu=!0:t?.pool===1&&s.type==="max_pooling"?(t.pool=s.size,t.output=s.output):s.type!=="flatten"&&(t=null,e.push(s));return e}var De=class{numbers;kernels;#t=256;constructor(e){this.kernels=e,this.numbers=new Float32Array(e.memory.buffer)}take(e){let t=this.#t;this.#t+=he(e)*16;let{memory:s}=this.kernels,n=4*this.#t-s.buffer.byteLength;return n>0&&(s.grow(Math.ceil(n/65536)),this.numbers=new Float32Array(s.buffer)),t}place(e,t,s){return{at:this.take(e*s),cells:e,channels:t,stride:s}}read({at:e,cells:t,channels:s,stride:n}){let o=[];for(let i=0;i<t;i++)for(let c=0;c<s;c++)o.push(this.numbers[e+i*n+c]);return o}get addresses(){return new Uint32Array(this.numbers.buffer)}get bytes(){return new Int8Array(this.numbers.buffer)}};function he(r){return Math.ceil(r/16)}function Nr(r,{weights:e}){let t=r.take(e.length/4)*4;return r.bytes.set(e,t),t}function qr({room:r,source:e,inputs:t,to:s}){let n=r.take(t*s.stride);return r.kernels.listWeights(e,s.channels,t,n*4),n}function Wr({room:r,source:e,inputs:t,to:s}){let n=r.take(t*s.stride/4);return r.kernels.pairWeights(e,s.channels,t,n*4),n}function Yr(r,e,t,s){return r.kernels.countEntries(e,t,s,r.take(256)*4)}function Vr(r){let{room:e,source:t,inputs:s,to:n,notes:o,entries:i}=r,c=n.channels,a=e.take(s+1),l=e.take(2*i),u=e.take(256)*4,{scatterWeights:d}=e.kernels;return d(t,c,s,u,a*4,l*4,o*4),a}function zr({room:r,source:e,from:t,to:s}){let{channels:n,stride:o}=t,i=s.stride*o,c=r.take(16*i),{transformWeights:a}=r.kernels;return a(e,s.channels,n,o,c*4,i*4),c}var He=19,[Ft,jr,Xr,kt]=[0,1,2,3],_n=.28,Pn=8,Bn=32,vt=255;function Kr(r,e,t,s,n){let{layer:o,pool:i,relu:c,output:a}=e,l=o.type==="dense",u=Nr(r,o),d=o.weights.length/s.channels,m=l&&!n?Yr(r,u,s.channels,d):0,f=Mn(e,t,n,m),[g,w]=l?[1,t.cells]:o.input,[v,J]=l?[1,t.cells]:o.weightsShape.slice(1),[D,j]=l?[1,1]:a,de=(B=1)=>!l&&o.padding==="same"?(B-1)/2:0,X=Qr(D*i,j*i),H=r.take(f===kt?t.stride+16*(X+2)*(t.stride+s.stride):s.stride+t.cells+1+2*(t.cells*t.channels+1)),We={[Ft]:qr,[jr]:Wr,[Xr]:Vr,[kt]:zr}[f]({room:r,source:u,inputs:d,from:t,to:s,notes:H,entries:m}),K=r.take(2*s.stride);return r.numbers.set(o.scale.map(B=>B/(n?vt:1)),K),r.numbers.set(o.biases,K+s.stride),[f,t.at*4,t.stride*4,g,w,t.channels,We*4,he(s.stride),v,J,de(v),de(J),K*4,s.at*4,D,j,i,Number(c),H*4]}function Gr(r){return r!==void 0&&"relu"in r&&r.layer.type==="dense"}function Mn({layer:r,pool:e,output:t},s,n,o){if(r.type==="dense"){let a=o<_n*r.weights.length;return n?jr:a?Xr:Ft}let[i,c]=t;return r.weightsShape.slice(1,3).join()==="3,3"&&s.channels>=Bn&&s.stride%4===0&&Qr(i*e,c*e)>=Pn?kt:Ft}function Qr(r,e){return Math.ceil(r/2)*Math.ceil(e/2)}var Cn=Uint8Array.of(0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,9,1,7,0,0,253,133,2,26,11);function es(r){try{let e=be(p[WebAssembly.validate(Cn)?0:1]);if(!WebAssembly.validate(e))return null;let{exports:t}=new WebAssembly.Instance(new WebAssembly.Module(e));return Rn(r,t)}catch{return null}}function Rn(r,e){let t=new De(e),s=Ur(r),n=t.take(s.length*He),o=t.place(y*y,1,1),i=[],c=o,a=0,l=d=>{let[m,f]=[a,d].map(g=>4*(n+g*He));f>m&&i.push(()=>e.run(m,f)),a=d+1};s.slice(0,-1).forEach((d,m)=>{let f=c,g=d.output[d.output.length-1];if("relu"in d){c=t.place(T(d.output)/g,g,he(g)*16);let w=Kr(t,d,f,c,!m);t.addresses.set(w,n+m*He)}else{let w=t.place(T(d.output)/g,g,g);c=w,l(m);let v=m?1:vt;i.push(()=>{let J=Float64Array.from(t.read(f),D=>D/v);t.numbers.set(Lt(d,J),w.at)})}}),l(s.length-1);let u=Gr(s[0])?new Uint8Array(t.numbers.buffer,4*o.at):t.numbers.subarray(o.at);return d=>{u.set(d);for(let f of i)f();let m=bt(r,t.read(c));return m.every(Number.isFinite)?m:Te(r,d)}}function rs(r){return/^(https?|file):$/.test(location.protocol)&&!Dn(r)&&Hn()}function Dn(r){let e=h.document.createElement("i");e.setAttribute("nonce","-"),r.append(e);let t=e.getAttribute("nonce")==="";return e.remove(),t}function Hn(){let r=h.document.querySelectorAll('meta[http-equiv="content-security-policy" i]');return Array.from(r).every(({content:e})=>{let t=ts(e,"script-src")??ts(e,"default-src");return t===void 0||/'(wasm-)?unsafe-eval'/i.test(t)})}function ts(r,e){return new RegExp(`(?:^|;)\\s*${e}(?![\\w-])([^;]*)`,"i").exec(r)?.[1]}var ss=new WeakMap,ns;function os(r,e,t){if(e?.isConnected&&(ns??=rs(e)),!t&&!ns)return null;let s=ss.get(r);return s===void 0&&(s=es(r),ss.set(r,s)),s}var Oe=class extends Re{#t;#e=0;#r=0;get probabilities(){return this.current.probabilities&&[...this.current.probabilities]}get digit(){return this.current.digit}get unsure(){return this.current.unsure}get engine(){return this.#s?"webassembly":"javascript"}get value(){return String(this.digit??"")}predict(e){let t=e===void 0?this.pad.sketch.strokes:Le(e);return we(this.reader,t,this.sureFrom)}reader=e=>this.#s?.(e)??Te(this.model,e);get#s(){return os(this.model,this.shadowRoot,this.withWebAssembly)}firstUpdated(){(h.requestIdleCallback??setTimeout)(()=>this.#s)}get current(){let{sureFrom:e}=this;return(!this.#t||this.#e!==e)&&(this.#t=this.predict(),this.#e=e),this.#t}get detail(){let{digit:e,probabilities:t,unsure:s,strokes:n}=this;return{digit:e,probabilities:t,unsure:s,strokes:n}}changed(){this.#t=void 0,this.#r||=requestAnimationFrame(()=>this.renew())}renew(e=!1){this.#n(),this.pad.follow(),this.show(!0),this.pad.sketch.tell(),e&&this.fire("clear"),this.fire("prediction",this.detail),this.tellStrokes()}restored(){this.fire("prediction",this.detail),this.fire("strokechange",{strokes:this.strokes})}replaced(){this.#n(),this.show(On())}#n(){cancelAnimationFrame(this.#r),this.#r=0,this.#t=void 0}};function On(){return navigator.userActivation?.hasBeenActive??!0}var is=k`
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
`;var cs=k`
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
`;var as=k`
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
`;var ls=k`
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
`;var hs=k`
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
    touch-action: manipulation;
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
  @media (hover: hover) {
    button:hover::before {
      opacity: 0.08;
    }
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
`;var ds=k`${as}${ls}${hs}${is}${cs}`;var us=r=>(...e)=>({_$litDirective$:r,values:e}),Ue=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,s){this._$Ct=e,this._$AM=t,this._$Ci=s}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var Un={},Ne=us(class extends Ue{constructor(){super(...arguments),this.ot=Un}render(r,e){return e()}update(r,[e,t]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((s,n)=>s===this.ot[n]))return $}else if(this.ot===e)return $;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,t)}});var ps=500;function ms(r,e,t,s){let n=o=>{let i=e?.[o]??0,c=Math.round(ps*i)/ps,a=$e(i,r),l=o===t?"bar answer-bar":"bar";return Ne([c,a,l],()=>F`<div
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
      </div>`)};return F`<div class=${s?"bars live":"bars"} part="bars" role="group" aria-label=${r.bars}>
    ${Array.from({length:10},(o,i)=>n(i))}
  </div>`}var z=r=>pr`<svg
  width="20"
  height="20"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="1.8"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
><path d=${r}></path></svg>`,fs={undo:z("M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H8"),redo:z("m16 5 4 4-4 4M20 9H10a5 5 0 0 0 0 10h6"),eraser:z("M20 20H9l-5-5a2 2 0 0 1 0-2.8l8.2-8.2a2 2 0 0 1 2.8 0l5 5a2 2 0 0 1 0 2.8L12 20M8 8l8 8"),field:z("M4 4h16v16H4zM4 12h16M12 4v16M4 8h16M4 16h16M8 4v16M16 4v16"),why:z("M9.5 18h5M10.5 21h3M9.5 15c0-1.5-.7-2-1.5-3a5 5 0 1 1 8 0c-.8 1-1.5 1.5-1.5 3z"),clear:z("M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5")};function gs(r,{able:e,pressed:t,usable:s,use:n}){let o=i=>F`<button
    part="button ${i}"
    type="button"
    title=${r[i]}
    aria-label=${r[i]}
    ?disabled=${!s}
    aria-disabled=${!e[i]}
    aria-pressed=${t[i]??b}
    @click=${()=>n(i)}
  >${fs[i]}</button>`;return F`<div class="tools" part="tools" role="group" aria-label=${r.tools}>
    ${Ne([r,s,...Object.entries(e).flat(),...Object.values(t)],()=>Object.keys(e).map(o))}
  </div>`}function ys(r){let{words:e,canvas:t,answer:s}=r,{digit:n,probabilities:o,unsure:i}=s,c=n===null,a=r.truth!==null&&r.truth!==n,l=c?"none":a?"struck":i?"unsure":"";return F`<div
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
      ${r.tools?gs(e,r.tools):b}
      <div class="answer" part="answer" aria-hidden="true">
        <span class="digit ${l}" part="digit">${n??"?"}</span>
        ${a?F`<span class="digit" part="truth">${r.truth}</span>`:b}
        ${l==="unsure"?F`<span class="doubt" part="doubt">?</span>`:b}
        <span class="confidence" part="confidence">${c?"":bs(s,e)}</span>
      </div>
      ${r.reasons}
      ${r.withBars?ms(e,o,n,r.live):b}
      ${r.correction}
    </div>
    <p class="spoken" role="status">${r.spoken}</p>
  </div>`}function Jt(r,e){if(r.digit===null)return e.blank;let t=`${r.digit}, ${bs(r,e)}`;return r.unsure?`${e.unsure}: ${t}`:t}function bs({digit:r,probabilities:e},t){return $e(e?.[r??0]??0,t)}var Nn=700,qe=class extends Oe{static styles=ds;#t=Lr();#e=!1;#r=new Ae(this.pad,()=>this.requestUpdate());#s=new xe(this,e=>this.#a(e));#n="";#o;get truth(){return this.#s.truth}willUpdate(){this.#r.shown&&(!this.withWhy||this.readonly)&&(this.#r.shown=!1,this.#r.begin(this.reader));let{pad:e,words:t,usable:s}=this;e.pen=this.pen,e.enabled=s&&!this.readonly,xt(this.#t,"aria-label",t.field),xt(e.canvas,"aria-label",e.enabled?t.pad:Jt(this.current,t)),xt(e.canvas,"aria-disabled",String(!s))}render(){let{words:e,usable:t}=this,{sketch:s,erases:n,canvas:o}=this.pad,{canUndo:i,canRedo:c}=s,a=!A(s.strokes),{withField:l,withWhy:u}=this,d=l&&this.#e,m=this.#r.shown,f={...l&&{field:!0},...u&&{why:!0}};return ys({words:e,canvas:o,tools:this.readonly?null:{able:{undo:i,redo:c,eraser:!0,...f,clear:a},pressed:{eraser:n,field:d,why:m},usable:t,use:g=>this.#c(g)},answer:this.#i,truth:this.truth,withBars:this.layout!=="compact",live:s.busy,field:d?this.#t:null,reasons:m?this.#r.render(e):null,correction:this.withCorrection&&!this.readonly?this.#s.render(e,this.digit!==null,t):null,spoken:this.#n,press:g=>this.#l(g)})}updated(e){e.size&&this.inform(!0)}get#i(){let{pad:e}=this;return e.replay.goes?we(this.reader,e.shown,this.sureFrom):this.current}#c(e){e==="eraser"?(this.pad.erases=!this.pad.erases,this.requestUpdate()):e==="field"?(this.#e=!this.#e,this.seen()):e==="why"?(this.#r.shown=!this.#r.shown,this.#r.begin(this.reader),this.requestUpdate()):this[e]()}#a(e){this.fire("correction",{...this.detail,truth:e}),this.say(this.words.thanks)}seen(){this.#e&&wr(this.#t,this.pad.shown),this.requestUpdate()}show(e){this.#s.reset(),this.#r.begin(this.reader);let t=!this.pad.sketch.busy;this.inform(t),clearTimeout(this.#o),t&&e&&(this.#o=setTimeout(()=>this.say(Jt(this.current,this.words)),Nn)),this.seen()}say(e){this.#n=e,this.requestUpdate()}#l(e){let t=Fr(e);t&&this.usable&&!this.readonly&&(e.preventDefault(),this.#c(t),t==="eraser"&&this.say(this.pad.erases?this.words.eraser:this.words.pen))}};function xt(r,e,t){r.getAttribute(e)!==t&&r.setAttribute(e,t)}function Ls(r,e){if(typeof customElements>"u"||typeof PointerEvent>"u"||!customElements||customElements.get(r))return;let t;class s extends qe{get model(){return t??=Bt(be(e)),t}}try{customElements.define(r,s)}catch{throw new TypeError(`"${r}" cannot name an element: use small letters and digits with a hyphen, such as mnist-checker-widget`)}}return Ss(qn);})();
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
