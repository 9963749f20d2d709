"use strict";var mnistChecker=(()=>{var je=Object.defineProperty;var Qr=Object.getOwnPropertyDescriptor;var en=Object.getOwnPropertyNames;var tn=Object.prototype.hasOwnProperty;var rn=(r,e)=>{for(var t in e)je(r,t,{get:e[t],enumerable:!0})},nn=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of en(e))!tn.call(r,o)&&o!==t&&je(r,o,{get:()=>e[o],enumerable:!(n=Qr(e,o))||n.enumerable});return r};var on=r=>nn(je({},"__esModule",{value:!0}),r);var mo={};rn(mo,{define:()=>Jr});var H=typeof window>"u"?void 0:window,c={HTMLElement:H?.HTMLElement??class{},ShadowRoot:H?.ShadowRoot,document:H?.document??{createTreeWalker:()=>null},trustedTypes:H&&"trustedTypes"in H?H.trustedTypes:void 0};var m=28,z=20,A=14,Z=1.25,pe=1024,B=1e5,me=1e9,qe=1e-9,fe=1e3,D=64,ye=16777216,be=1048576;function wt(r){let e=[m,m,1],t=0;g(r.length>D,`more than ${D} layers`);for(let s of r)t+="weights"in s?s.weights.length+s.biases.length:0;g(t>ye,`more than ${ye} weights`);let n=Ge(r,s=>{let i=sn(s,e);g(S(i)>be,`more than ${be} activations`);let a={...s,input:e,output:i};return e=i,a}),o=n[n.length-1];return g(o?.output.join()!=="10"||o.type!=="softmax"&&o.type!=="sigmoid","does not end in ten probabilities"),n}function Ge(r,e){return r.map((t,n)=>{try{return e(t)}catch(o){throw new TypeError(`layer ${n+1}: ${o.message}`)}})}function g(r,e){if(r)throw new TypeError(e)}function S(r){return r.reduce((e,t)=>e*t,1)}function sn(r,e){switch(r.type){case"dense":{let[t,n]=r.weightsShape;return gt(e),g(e[0]!==n,`expects ${n} inputs and gets ${e[0]}`),[t]}case"convolution":{let[t,...n]=r.weightsShape,[o,s,i]=bt(e),a=n[2];return g(i!==a,`expects ${a} channels and gets ${i}`),r.padding==="same"?(g(!(n[0]%2&&n[1]%2),"padding is not valid"),[o,s,t]):(g(n[0]>o||n[1]>s,"larger than its input"),[o-n[0]+1,s-n[1]+1,t])}case"max_pooling":{let[t,n,o]=bt(e);return g(r.size>Math.min(t,n),"larger than its input"),[Math.floor(t/r.size),Math.floor(n/r.size),o]}case"flatten":return[S(e)];case"softmax":return gt(e),e;default:return e}}function bt(r){return g(r.length!==3,"expects rows, columns and channels"),r}function gt(r){g(r.length!==1,"expects a flat input")}function vt(r){try{let e=new DataView(r.buffer,r.byteOffset,r.length),t=8+e.getUint32(0,!0)+e.getUint32(4,!0)*2**32;g(t>r.length,"cut short");let n=new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(8,t)),{__metadata__:o={},...s}=JSON.parse(n);return{metadata:o,tensors:an(r.subarray(t),s)}}catch{throw new TypeError("truncated or not a safetensors file")}}function an(r,e){let t=0,o=Object.entries(e).sort(([,{data_offsets:s}],[,{data_offsets:i}])=>s[0]-i[0]||s[1]-i[1]).map(([s,{dtype:i,shape:a,data_offsets:l}])=>{let[d,h]=l,u=S(a)*Number(/\d+/.exec(i)?.[0]??8);return g(d!==t||(h-d)*8!==u,"arrays do not fill the data"),t=h,[s,{dtype:i,shape:a,bytes:r.subarray(d,h)}]});return g(t!==r.length,"cut short, or more than its arrays"),new Map(o)}var ln=["flatten","relu","sigmoid","softmax"];function $t(r){let{metadata:e,tensors:t}=vt(r),n=e.version;g(e.format!=="mnist-checker","not a mnist-checker model"),g(n!=="1",`version ${n} is not known`);let o=At(e.layers);if(!Array.isArray(o))throw new TypeError("layers is not a list");return g(o.length>D,`more than ${D} layers`),g(!_t(At(e.card)),"card is not an object"),wt(Ge(o,s=>dn(s,t)))}function dn(r,e){if(!_t(r))throw new TypeError("is not an object");let{type:t,padding:n,size:o}=r;if(t==="dense")return{type:t,...kt(r,e,2)};if(t==="convolution"){if(n!=="valid"&&n!=="same")throw new TypeError("padding is not valid");return{type:t,padding:n,...kt(r,e,4)}}if(t==="max_pooling"){if(typeof o!="number"||!Number.isInteger(o)||o<1)throw new TypeError("size is not valid");return{type:t,size:o}}let s=ln.find(i=>i===t);if(!s)throw new TypeError(`type ${JSON.stringify(t??null)} is not known`);return{type:s}}function kt(r,e,t){let{shape:n,bytes:o}=St(r.weights,"weights",e,"I8",t);return g(!o.length,"has no weights"),{weights:new Int8Array(Et(o)),weightsShape:n,scale:xt(r.scale,"scale",e,n[0]),biases:xt(r.biases,"biases",e,n[0])}}function xt(r,e,t,n){let{bytes:o}=St(r,e,t,"F32",1),s=new Float32Array(Et(o));return g(s.length!==n,`array "${r}" is not one number for each output`),g(!s.every(Number.isFinite),`array "${r}" is not finite`),s}function St(r,e,t,n,o){if(typeof r!="string")throw new TypeError(`${e} is not valid`);let s=t.get(r);if(!s)throw new TypeError(`array "${r}" is missing`);let i=`${n} of ${o} dimension${o>1?"s":""}`;return g(s.dtype!==n||s.shape.length!==o,`array "${r}" is not ${i}`),s}function Et(r){return r.slice().buffer}function At(r){try{return JSON.parse(r??"")}catch{return null}}function _t(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var cn=Array.from({length:95},(r,e)=>String.fromCharCode(32+e)).filter(r=>!'"<\\'.includes(r)),Ve=88,Tt=90;function Pt(r){let e=new Uint8Array(128);cn.forEach((s,i)=>{e[s.charCodeAt(0)]=i});let t=new Int8Array(r.length*4),n=0,o=1;for(let s=0;s<r.length;s++){let i=e[r.charCodeAt(s)];if(i>=Tt)o=o>1?1:i===Tt?4:2;else if(o>1){let a=o===4?1:4;for(let l=0;l<o;l++)t[n++]=i%(2*a+1)-a,i=Math.floor(i/(2*a+1))}else i>=Ve&&(i+=(i-Ve)*(Ve-1)+e[r.charCodeAt(++s)]),t[n++]=i&1?-(i+1)/2:i/2}return new Uint8Array(t.buffer,0,n)}function E(r){return r.every(e=>!e.length)}function ge(r){let e=0;return It(r,"strokes").map((t,n)=>{let o=`stroke ${n+1}`,s=It(t,o);if(e+=s.length,e>B)throw new TypeError(`more than ${B} points`);return s.map((i,a)=>hn(i,()=>`${o}, point ${a+1}`))})}function hn(r,e){if(!Array.isArray(r)||r.length!==2)throw new TypeError(`${e()} is not a pair`);let t=Mt(r[0],e),n=Mt(r[1],e);if(Math.max(Math.abs(t),Math.abs(n))>me)throw new TypeError(`${e()} is larger than ${me}`);return[t,n]}function Mt(r,e){if(typeof r!="number")throw new TypeError(`${e()} is not a number`);if(!Number.isFinite(r))throw new TypeError(`${e()} is not finite`);return r}function It(r,e){if(!Array.isArray(r))throw new TypeError(`${e} is not a list`);return Array.from(r)}function Ke(r){let e=r.reduce((a,{length:l})=>a+l,0);if(e<=fe)return r;let t=un(r,e),n=t[e-1]||1,o=0,s=-1,i=()=>{let a=Math.floor(t[o++]/n*fe),l=a>s;return s=a,l};return r.map(a=>a.filter(i))}function un(r,e){let t=new Float64Array(e),n=r.find(({length:i})=>i)?.[0],o=0,s=0;for(let i of r)for(let a of i){let l=a[0]-n[0],d=a[1]-n[1];o+=Math.sqrt(l*l+d*d),t[s++]=o,n=a}return t}var Dt=Z+.51,Nt=4;function j(r){if(E(r))throw new TypeError("a blank drawing has no field: draw something first");let e=Ft(Ke(r)),t=Wt(Je(e,[0,0]));return mn(Je(e,t))}function Ot(r){let e=Ke(r),{x:t,y:n,scale:o}=Ut(e),[s,i]=Wt(Je(Ft(e),[0,0]));return{scale:o,right:A-t*o+s,down:A-n*o+i}}function Ft(r){let{x:e,y:t,scale:n}=Ut(r),o=r.reduce((a,{length:l})=>a+(l>1?l-1:l),0),s=new Float64Array(Nt*o),i=0;for(let a of r)a.forEach((l,d)=>{let h=a[d-1]??l;(d>0||a.length===1)&&(s[i++]=(h[0]-e)*n+A,s[i++]=(h[1]-t)*n+A,s[i++]=(l[0]-e)*n+A,s[i++]=(l[1]-t)*n+A)});return s}function Ut(r){let[e,t]=Ct(r,0),[n,o]=Ct(r,1),s=Math.max(t-e,o-n),i=s<=qe?0:(z-2*Z)/s;return{x:(e+t)/2,y:(n+o)/2,scale:i}}function Ct(r,e){let t=Number.POSITIVE_INFINITY,n=Number.NEGATIVE_INFINITY;for(let o of r)for(let s of o){let i=s[e];t=i<t?i:t,n=i>n?i:n}return[t,n]}function Je(r,[e,t]){let n=new Float64Array(m*m).fill(Number.POSITIVE_INFINITY);for(let o=0;o<r.length;o+=Nt){let s=r[o]+e,i=r[o+1]+t,a=r[o+2]+e,l=r[o+3]+t;pn(n,s,i,a,l)}for(let o=0;o<n.length;o++)n[o]=Ht(Z+.5-Math.sqrt(n[o]));return n}function pn(r,e,t,n,o){let s=n-e,i=o-t,a=s*s+i*i,l=Rt(e,n),d=Lt(e,n),h=Lt(t,o);for(let u=Rt(t,o);u<=h;u++)for(let p=l;p<=d;p++){let f=a>0?Ht(((p-e)*s+(u-t)*i)/a):0,y=p-(e+f*s),k=u-(t+f*i),P=y*y+k*k,$=u*m+p;P<r[$]&&(r[$]=P)}}function Rt(r,e){return Math.max(Math.ceil(Math.min(r,e)-Dt),0)}function Lt(r,e){return Math.min(Math.floor(Math.max(r,e)+Dt),m-1)}function Wt(r){let e=0,t=0,n=0;for(let s=0;s<r.length;s++){let i=r[s],a=s%m;e+=i,t+=i*a,n+=i*((s-a)/m)}let o=s=>Math.floor((A-s)*pe+.5)/pe;return[o(t/e),o(n/e)]}function mn(r){let e=new Uint8Array(r.length);for(let t=0;t<e.length;t++)e[t]=Math.floor(255*r[t]+.5);return e}function Ht(r){return Math.min(Math.max(r,0),1)}function zt(r,e){return E(e)?null:r(j(e))}function we(r,e,t){let n=zt(r,e);if(n===null)return{digit:null,probabilities:n,unsure:!1};let o=Math.max(...n);return{digit:n.indexOf(o),probabilities:n,unsure:o<t}}var ve=c,ke=ve.ShadowRoot&&(ve.ShadyCSS===void 0||ve.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ye=Symbol(),Bt=new WeakMap,X=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==Ye)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(ke&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=Bt.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&Bt.set(t,e))}return e}toString(){return this.cssText}},jt=r=>new X(typeof r=="string"?r:r+"",void 0,Ye),v=(r,...e)=>{let t=r.length===1?r[0]:e.reduce((n,o,s)=>n+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+r[s+1],r[0]);return new X(t,r,Ye)},qt=(r,e)=>{if(ke)r.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let n=c.document.createElement("style"),o=ve.litNonce;o!==void 0&&n.setAttribute("nonce",o),n.textContent=t.cssText,r.appendChild(n)}},Ze=ke?r=>r:r=>r instanceof CSSStyleSheet?(e=>{let t="";for(let n of e.cssRules)t+=n.cssText;return jt(t)})(r):r;var{is:fn,defineProperty:yn,getOwnPropertyDescriptor:bn,getOwnPropertyNames:gn,getOwnPropertySymbols:wn,getPrototypeOf:vn}=Object,xe=c,Gt=xe.trustedTypes,kn=Gt?Gt.emptyScript:"",xn=xe.reactiveElementPolyfillSupport,Q=(r,e)=>r,Xe={toAttribute(r,e){switch(e){case Boolean:r=r?kn:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,e){let t=r;switch(e){case Boolean:t=r!==null;break;case Number:t=r===null?null:Number(r);break;case Object:case Array:try{t=JSON.parse(r)}catch{t=null}}return t}},Kt=(r,e)=>!fn(r,e),Vt={attribute:!0,type:String,converter:Xe,reflect:!1,useDefault:!1,hasChanged:Kt};c.metadata??=Symbol("metadata"),xe.litPropertyMetadata??=new WeakMap;var M=class extends c.HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Vt){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),o=this.getPropertyDescriptor(e,n,t);o!==void 0&&yn(this.prototype,e,o)}}static getPropertyDescriptor(e,t,n){let{get:o,set:s}=bn(this.prototype,e)??{get(){return this[t]},set(i){this[t]=i}};return{get:o,set(i){let a=o?.call(this);s?.call(this,i),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Vt}static _$Ei(){if(this.hasOwnProperty(Q("elementProperties")))return;let e=vn(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Q("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Q("properties"))){let t=this.properties,n=[...gn(t),...wn(t)];for(let o of n)this.createProperty(o,t[o])}let e=this[c.metadata];if(e!==null){let t=c.litPropertyMetadata.get(e);if(t!==void 0)for(let[n,o]of t)this.elementProperties.set(n,o)}this._$Eh=new Map;for(let[t,n]of this.elementProperties){let o=this._$Eu(t,n);o!==void 0&&this._$Eh.set(o,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let o of n)t.unshift(Ze(o))}else e!==void 0&&t.push(Ze(e));return t}static _$Eu(e,t){let n=t.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return qt(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,n);if(o!==void 0&&n.reflect===!0){let s=(n.converter?.toAttribute!==void 0?n.converter:Xe).toAttribute(t,n.type);this._$Em=e,s==null?this.removeAttribute(o):this.setAttribute(o,s),this._$Em=null}}_$AK(e,t){let n=this.constructor,o=n._$Eh.get(e);if(o!==void 0&&this._$Em!==o){let s=n.getPropertyOptions(o),i=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:Xe;this._$Em=o;let a=i.fromAttribute(t,s.type);this[o]=a??this._$Ej?.get(o)??a,this._$Em=null}}requestUpdate(e,t,n,o=!1,s){if(e!==void 0){let i=this.constructor;if(o===!1&&(s=this[e]),n??=i.getPropertyOptions(e),!((n.hasChanged??Kt)(s,t)||n.useDefault&&n.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,n))))return;this.C(e,t,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:o,wrapped:s},i){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,i??t??this[e]),s!==!0||i!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),o===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[o,s]of this._$Ep)this[o]=s;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[o,s]of n){let{wrapped:i}=s,a=this[o];i!==!0||this._$AL.has(o)||a===void 0||this.C(o,void 0,s,a)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(t)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};M.elementStyles=[],M.shadowRootOptions={mode:"open"},M[Q("elementProperties")]=new Map,M[Q("finalized")]=new Map,xn?.({ReactiveElement:M}),(xe.reactiveElementVersions??=[]).push("2.1.2");var st=c,Jt=r=>r,Ae=st.trustedTypes,Yt=Ae?Ae.createPolicy("lit-html",{createHTML:r=>r}):void 0,rr="$lit$",R=`lit$${Math.random().toFixed(9).slice(2)}$`,nr="?"+R,An=`<${nr}>`,F=c.document,te=()=>F.createComment(""),re=r=>r===null||typeof r!="object"&&typeof r!="function",it=Array.isArray,$n=r=>it(r)||typeof r?.[Symbol.iterator]=="function",Qe=`[ 	
\f\r]`,ee=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Zt=/-->/g,Xt=/>/g,N=RegExp(`>|${Qe}(?:([^\\s"'>=/]+)(${Qe}*=${Qe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Qt=/'/g,er=/"/g,or=/^(?:script|style|textarea|title)$/i,at=r=>(e,...t)=>({_$litType$:r,strings:e,values:t}),w=at(1),sr=at(2),ss=at(3),_=Symbol.for("lit-noChange"),b=Symbol.for("lit-nothing"),tr=new WeakMap,O=F.createTreeWalker(F,129);function ir(r,e){if(!it(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return Yt!==void 0?Yt.createHTML(e):e}var Sn=(r,e)=>{let t=r.length-1,n=[],o,s=e===2?"<svg>":e===3?"<math>":"",i=ee;for(let a=0;a<t;a++){let l=r[a],d,h,u=-1,p=0;for(;p<l.length&&(i.lastIndex=p,h=i.exec(l),h!==null);)p=i.lastIndex,i===ee?h[1]==="!--"?i=Zt:h[1]!==void 0?i=Xt:h[2]!==void 0?(or.test(h[2])&&(o=RegExp("</"+h[2],"g")),i=N):h[3]!==void 0&&(i=N):i===N?h[0]===">"?(i=o??ee,u=-1):h[1]===void 0?u=-2:(u=i.lastIndex-h[2].length,d=h[1],i=h[3]===void 0?N:h[3]==='"'?er:Qt):i===er||i===Qt?i=N:i===Zt||i===Xt?i=ee:(i=N,o=void 0);let f=i===N&&r[a+1].startsWith("/>")?" ":"";s+=i===ee?l+An:u>=0?(n.push(d),l.slice(0,u)+rr+l.slice(u)+R+f):l+R+(u===-2?a:f)}return[ir(r,s+(r[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},ne=class r{constructor({strings:e,_$litType$:t},n){let o;this.parts=[];let s=0,i=0,a=e.length-1,l=this.parts,[d,h]=Sn(e,t);if(this.el=r.createElement(d,n),O.currentNode=this.el.content,t===2||t===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=O.nextNode())!==null&&l.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(rr)){let p=h[i++],f=o.getAttribute(u).split(R),y=/([.?@])?(.*)/.exec(p);l.push({type:1,index:s,name:y[2],strings:f,ctor:y[1]==="."?tt:y[1]==="?"?rt:y[1]==="@"?nt:G}),o.removeAttribute(u)}else u.startsWith(R)&&(l.push({type:6,index:s}),o.removeAttribute(u));if(or.test(o.tagName)){let u=o.textContent.split(R),p=u.length-1;if(p>0){o.textContent=Ae?Ae.emptyScript:"";for(let f=0;f<p;f++)o.append(u[f],te()),O.nextNode(),l.push({type:2,index:++s});o.append(u[p],te())}}}else if(o.nodeType===8)if(o.data===nr)l.push({type:2,index:s});else{let u=-1;for(;(u=o.data.indexOf(R,u+1))!==-1;)l.push({type:7,index:s}),u+=R.length-1}s++}}static createElement(e,t){let n=F.createElement("template");return n.innerHTML=e,n}};function q(r,e,t=r,n){if(e===_)return e;let o=n!==void 0?t._$Co?.[n]:t._$Cl,s=re(e)?void 0:e._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(r),o._$AT(r,t,n)),n!==void 0?(t._$Co??=[])[n]=o:t._$Cl=o),o!==void 0&&(e=q(r,o._$AS(r,e.values),o,n)),e}var et=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,o=(e?.creationScope??F).importNode(t,!0);O.currentNode=o;let s=O.nextNode(),i=0,a=0,l=n[0];for(;l!==void 0;){if(i===l.index){let d;l.type===2?d=new oe(s,s.nextSibling,this,e):l.type===1?d=new l.ctor(s,l.name,l.strings,this,e):l.type===6&&(d=new ot(s,this,e)),this._$AV.push(d),l=n[++a]}i!==l?.index&&(s=O.nextNode(),i++)}return O.currentNode=F,o}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}},oe=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,o){this.type=2,this._$AH=b,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=q(this,e,t),re(e)?e===b||e==null||e===""?(this._$AH!==b&&this._$AR(),this._$AH=b):e!==this._$AH&&e!==_&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):$n(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==b&&re(this._$AH)?this._$AA.nextSibling.data=e:this.T(F.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=ne.createElement(ir(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(t);else{let s=new et(o,this),i=s.u(this.options);s.p(t),this.T(i),this._$AH=s}}_$AC(e){let t=tr.get(e.strings);return t===void 0&&tr.set(e.strings,t=new ne(e)),t}k(e){it(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,n,o=0;for(let s of e)o===t.length?t.push(n=new r(this.O(te()),this.O(te()),this,this.options)):n=t[o],n._$AI(s),o++;o<t.length&&(this._$AR(n&&n._$AB.nextSibling,o),t.length=o)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let n=Jt(e).nextSibling;Jt(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},G=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,o,s){this.type=1,this._$AH=b,this._$AN=void 0,this.element=e,this.name=t,this._$AM=o,this.options=s,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=b}_$AI(e,t=this,n,o){let s=this.strings,i=!1;if(s===void 0)e=q(this,e,t,0),i=!re(e)||e!==this._$AH&&e!==_,i&&(this._$AH=e);else{let a=e,l,d;for(e=s[0],l=0;l<s.length-1;l++)d=q(this,a[n+l],t,l),d===_&&(d=this._$AH[l]),i||=!re(d)||d!==this._$AH[l],d===b?e=b:e!==b&&(e+=(d??"")+s[l+1]),this._$AH[l]=d}i&&!o&&this.j(e)}j(e){e===b?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},tt=class extends G{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===b?void 0:e}},rt=class extends G{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==b)}},nt=class extends G{constructor(e,t,n,o,s){super(e,t,n,o,s),this.type=5}_$AI(e,t=this){if((e=q(this,e,t,0)??b)===_)return;let n=this._$AH,o=e===b&&n!==b||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,s=e!==b&&(n===b||o);o&&this.element.removeEventListener(this.name,this,n),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ot=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){q(this,e)}};var En=st.litHtmlPolyfillSupport;En?.(ne,oe),(st.litHtmlVersions??=[]).push("3.3.3");var ar=(r,e,t)=>{let n=t?.renderBefore??e,o=n._$litPart$;if(o===void 0){let s=t?.renderBefore??null;n._$litPart$=o=new oe(e.insertBefore(te(),s),s,void 0,t??{})}return o._$AI(r),o};var lt=c,T=class extends M{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ar(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return _}};T._$litElement$=!0,T.finalized=!0,lt.litElementHydrateSupport?.({LitElement:T});var _n=lt.litElementPolyfillSupport;_n?.({LitElement:T});(lt.litElementVersions??=[]).push("4.2.2");var $e=class{#e;#t;#r="offered";#n=null;constructor(e,t){this.#e=e,this.#t=t}get truth(){return this.#n}reset(){this.#r="offered",this.#n=null}render(e,t,n){if(this.#r==="asked")return w`<div class="choices" part="choices" role="group" aria-label=${e.which}>
        ${Array.from({length:10},(s,i)=>w`<button
            part="choice"
            type="button"
            ?disabled=${!n}
            @click=${()=>this.#o(i)}
          >${i}</button>`)}
      </div>`;let o=this.#r==="thanked";return w`<button
      class="wrong"
      part="wrong"
      type="button"
      ?disabled=${!n}
      aria-disabled=${!t||o}
      @click=${()=>t&&!o&&this.#s("asked")}
    >${o?e.thanks:e.wrong}</button>`}#o(e){this.#n=e,this.#t(e),this.#s("thanked")}async#s(e){this.#r=e,this.#e.requestUpdate(),await this.#e.updateComplete,this.#e.renderRoot.querySelector(".choices button, .wrong")?.focus()}};var V=4,lr=2,dr=1e-300,Tn=.1;function*cr(r,e){let t=r(e),[n,o]=Pn(t),s=d=>Math.log(Math.max(d[n]??0,dr)/Math.max(d[o]??0,dr)),i=s(t),a=new Float64Array(e.length),l=new Float64Array(e.length);for(let d=0;d<=m-V;d+=lr)for(let h=0;h<=m-V;h+=lr){let u=Mn(d,h).filter(p=>e[p]);if(u.length){let p=Uint8Array.from(e);for(let y of u)p[y]=0;let f=i-s(r(p));for(let y of u)a[y]=a[y]+f,l[y]=l[y]+1;yield}}return{answer:n,other:o,parts:a.map((d,h)=>d/(l[h]||1))}}function dt({parts:r},e){let t=new Float64Array(9),n=i=>{let a=Math.floor(3*(i-A+z/2)/z);return Math.min(Math.max(a,0),2)},o=0;r.forEach((i,a)=>{let l=3*n(Math.floor(a/m))+n(a%m);t[l]=t[l]+Math.max(0,e*i),o=Math.max(o,e*i)});let s=Tn*r.reduce((i,a)=>Math.max(i,Math.abs(a)),0);return o>s?t.indexOf(Math.max(...t)):null}function Pn(r){let e=r.map((t,n)=>n);return e.sort((t,n)=>(r[n]??0)-(r[t]??0)),[e[0],e[1]]}function Mn(r,e){return Array.from({length:V*V},(t,n)=>(r+Math.floor(n/V))*m+e+n%V)}var In=5,Se=class{shown=!1;#e;#t;#r;#n=0;constructor(e,t){this.#e=e,this.#t=t}begin(e){cancelAnimationFrame(this.#n),this.#e.tint=this.#r=void 0;let{busy:t,strokes:n}=this.#e.sketch;if(!this.shown||t||E(n))return;let o=cr(e,j(n)),s=()=>{let i=performance.now()+In,a=o.next();for(;!a.done&&performance.now()<i;)a=o.next();a.done?(this.#r=a.value,this.#e.tint={of:n,parts:this.#r.parts,...Ot(n)},this.#t()):this.#n=requestAnimationFrame(s)};this.#n=requestAnimationFrame(s)}render(e){let t=this.#r,n=(o,s,i)=>w`<span
      class=${o}
      part=${o}
    >${e.speaks.replace("{digit}",`${s}`).replace("{place}",e.places[i??9]??"")}</span>`;return w`<p class="why" part="reasons" role="status">
      ${t&&[n("for",t.answer,dt(t,1)),n("against",t.other,dt(t,-1))]}
    </p>`}};function hr(){let r=c.document.createElement("canvas");return r.width=r.height=m,r.style.cssText=`width: ${4*m}px; image-rendering: pixelated`,r.setAttribute("part","field"),r.setAttribute("role","img"),r}function ur(r,e){let t=E(e)?new Uint8Array(m*m):j(e),n=new ImageData(m,m);t.forEach((o,s)=>{n.data.fill(o,4*s,4*s+3),n.data[4*s+3]=255}),r.getContext("2d")?.putImageData(n,0,0)}var se=.07142857142857142,Cn=5,Rn=32,Ee=class{predicted=[];eraser;enabled=!0;box=new DOMRect;#e;#t;#r;#n;#o;#s="";constructor(e,t,n,o){this.#e=e,this.#t=t,this.#r=n,this.#n=o,e.addEventListener("pointerdown",s=>this.#i(s)),e.addEventListener("pointermove",s=>this.#a(s));for(let s of["pointerup","pointercancel","lostpointercapture"])e.addEventListener(s,({pointerId:i})=>i===this.#o&&this.end())}get busy(){return this.#o!==void 0}end(){this.#o!==void 0&&(this.#o=this.eraser=void 0,this.predicted=[],this.#t.end(),this.#n())}#i(e){let t=e.button===Cn||(e.buttons&Rn)>0;if(!this.enabled||!e.isPrimary||e.button!==0&&!t)return;if(e.pointerType==="pen"&&this.#s==="touch"&&this.#o!==void 0)this.#t.drop();else if(this.#o!==void 0&&this.#o!==e.pointerId)return;e.preventDefault();try{this.#e.setPointerCapture(e.pointerId)}catch{}this.#o=e.pointerId,this.#s=e.pointerType,this.box=this.#e.getBoundingClientRect(),this.#t.begin(this.box.width);let[n]=this.#d([e]);this.eraser=n&&(t||this.#r())?[n[0],n[1]]:void 0,this.#l([e])}#a(e){if(e.pointerId!==this.#o)return;if(!e.buttons){this.end();return}this.box=this.#e.getBoundingClientRect();let t=e.getCoalescedEvents?.()??[];this.#l(t.length?t:[e]),this.predicted=this.eraser?[]:this.#d(e.getPredictedEvents?.()??[])}#l(e){let t=this.#d(e);if(this.eraser)for(let[n,o]of t)this.#t.rub(this.eraser,[n,o],this.#t.side*se),this.eraser=[n,o];else this.#t.draw(t);this.#n()}#d(e){let{left:t,top:n,width:o}=this.box,s=this.#t.side/o;return e.map(({clientX:i,clientY:a,pointerType:l,pressure:d})=>[(i-t)*s,(a-n)*s,l==="pen"?.5+d:1])}};var Ln=1/24,Dn=1/120,Nn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1],Home:[-1,-1],PageUp:[1,-1],End:[-1,1],PageDown:[1,1]},_e=class{shown=!1;place=[.5,.5];enabled=!0;#e;#t;#r;#n=!1;constructor(e,t,n,o){this.#e=t,this.#t=n,this.#r=o,e.addEventListener("keydown",s=>this.#s(s)),e.addEventListener("focus",()=>this.#o()),e.addEventListener("blur",()=>this.hide()),e.addEventListener("pointerdown",()=>this.hide())}get down(){return this.#n&&this.#e.busy}hide(){this.shown=!1,this.#l(),this.#r.moved()}#o(){this.shown=this.enabled&&!this.#e.busy,this.#r.moved()}#s(e){let{key:t,shiftKey:n,ctrlKey:o,metaKey:s,altKey:i}=e,a=Nn[t],l=a||t===" "||t==="Escape"&&this.down,d=this.#e.busy&&!this.down;!l||!this.enabled||d||o||s||i||(e.preventDefault(),this.shown=!0,a?this.#i(a,n?Dn:Ln):this.down?this.#l():(this.#n=!0,this.#e.begin(this.#e.side),this.#a(this.place),this.#r.turned(!0)),this.#r.moved())}#i([e,t],n){let[o,s]=this.place,i=a=>Math.min(Math.max(a,0),1);this.place=[i(o+e*n),i(s+t*n)],this.down&&this.#a([o,s])}#a(e){let{side:t}=this.#e,n=([o,s])=>[o*t,s*t];this.#t()?this.#e.rub(n(e),n(this.place),t*se):this.#e.draw([[...n(this.place),1]]),this.#r.changed()}#l(){this.down&&(this.#e.end(),this.#r.changed(),this.#r.turned(!1)),this.#n=!1}};function pr({key:r,ctrlKey:e,metaKey:t,shiftKey:n,altKey:o}){let s=r.toLowerCase();return o?null:e||t?s==="y"||s==="z"&&n?"redo":s==="z"?"undo":null:r==="Delete"||r==="Backspace"?"clear":s==="e"?"eraser":null}function Te(r,e){let t=On(r,e);return ct(r,t[t.length-1])}function ct(r,e){let t=Array.from(e);if(r[r.length-1]?.type==="softmax")return t;let n=t.reduce((o,s)=>o+s);return t.map(o=>n>0?o/n:1/t.length)}function On(r,e){let t=Float64Array.from(e,n=>n/255);return r.map(n=>(t=ht(n,t),t))}function ht(r,e){switch(r.type){case"dense":return Fn(r,e);case"convolution":return Un(r,e);case"max_pooling":return Wn(r,e);case"flatten":return e;case"relu":return e.map(t=>Math.max(0,t));case"sigmoid":return e.map(t=>1/(1+Math.exp(-t)));case"softmax":return Hn(e)}}function Fn({weights:r,scale:e,biases:t},n){let o=n.length;return Float64Array.from(e,(s,i)=>mr(r,i*o,n,0,o)*s+t[i])}function Un(r,e){let{weights:t,weightsShape:n,scale:o,biases:s,padding:i}=r,[,a,l]=n,[d,h,u]=r.input,[p,f,y]=r.output,k=i==="same",P=k?(a-1)/2:0,$=k?(l-1)/2:0,de=a*l*u,ce=new Float64Array(S(r.output)),ze=0;for(let U=0;U<p;U++){let W=U-P,he=Math.max(0,-W),I=Math.min(a,d-W);for(let J=0;J<f;J++){let C=J-$,Be=Math.max(0,-C),Yr=(Math.min(l,h-C)-Be)*u;for(let Y=0;Y<y;Y++){let yt=0;for(let ue=he;ue<I;ue++){let Zr=(ue*l+Be)*u,Xr=((W+ue)*h+C+Be)*u;yt+=mr(t,Y*de+Zr,e,Xr,Yr)}ce[ze++]=yt*o[Y]+s[Y]}}}return ce}function Wn(r,e){let[,t]=r.input,[n,o,s]=r.output,i=new Float64Array(S(r.output)).fill(Number.NEGATIVE_INFINITY);for(let a=0;a<n*r.size;a++)for(let l=0;l<o*r.size;l++){let d=Math.floor(a/r.size)*o+Math.floor(l/r.size);for(let h=0;h<s;h++){let u=e[(a*t+l)*s+h],p=d*s+h;i[p]=Math.max(i[p],u)}}return i}function Hn(r){let e=Math.max(...r),t=r.map(o=>Math.exp(o-e)),n=t.reduce((o,s)=>o+s);return t.map(o=>o/n)}function mr(r,e,t,n,o){let s=0;for(let i=0;i<o;i++)s+=r[e+i]*t[n+i];return s}var ie={numbers:"en",name:"Digit reader",pad:"Drawing pad: draw a digit from 0 to 9",keys:"Arrow keys move the pen, Space puts it down and lifts it.",hint:"Draw a digit",tools:"Drawing tools",undo:"Undo",redo:"Redo",eraser:"Eraser",clear:"Clear",bars:"Probability of each digit",penDown:"Pen down",penUp:"Pen up",blank:"Nothing drawn",unsure:"Not sure",field:"What the network sees",why:"Why this answer?",speaks:"For {digit}: {place}",places:["top left","top","top right","left","centre","right","bottom left","bottom","bottom right","nothing"],wrong:"Was I wrong?",which:"Which digit is it?",thanks:"Thank you",missing:"Please draw a digit."},zn={numbers:"de",name:"Ziffernleser",pad:"Zeichenfeld: eine Ziffer von 0 bis 9 zeichnen",keys:"Die Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf und hebt ihn ab.",hint:"Zeichne eine Ziffer",tools:"Zeichenwerkzeuge",undo:"R\xFCckg\xE4ngig",redo:"Wiederholen",eraser:"Radierer",clear:"L\xF6schen",bars:"Wahrscheinlichkeit jeder Ziffer",penDown:"Stift aufgesetzt",penUp:"Stift abgehoben",blank:"Nichts gezeichnet",unsure:"Nicht sicher",field:"Was das Netz sieht",why:"Warum diese Antwort?",speaks:"F\xFCr {digit}: {place}",places:["oben links","oben","oben rechts","links","Mitte","rechts","unten links","unten","unten rechts","nichts"],wrong:"Lag ich falsch?",which:"Welche Ziffer ist es?",thanks:"Danke",missing:"Bitte zeichne eine Ziffer."},Bn={numbers:"fr",name:"Lecteur de chiffres",pad:"Zone de dessin : dessinez un chiffre de 0 \xE0 9",keys:"Les fl\xE8ches d\xE9placent le stylo, Espace le pose et le l\xE8ve.",hint:"Dessinez un chiffre",tools:"Outils de dessin",undo:"Annuler",redo:"R\xE9tablir",eraser:"Gomme",clear:"Effacer",bars:"Probabilit\xE9 de chaque chiffre",penDown:"Stylo pos\xE9",penUp:"Stylo lev\xE9",blank:"Rien n\u2019est dessin\xE9",unsure:"Pas s\xFBr",field:"Ce que voit le r\xE9seau",why:"Pourquoi cette r\xE9ponse ?",speaks:"Pour {digit} : {place}",places:["en haut \xE0 gauche","en haut","en haut \xE0 droite","\xE0 gauche","au centre","\xE0 droite","en bas \xE0 gauche","en bas","en bas \xE0 droite","rien"],wrong:"Me suis-je tromp\xE9 ?",which:"Quel chiffre est-ce ?",thanks:"Merci",missing:"Veuillez dessiner un chiffre."},jn={numbers:"es",name:"Lector de cifras",pad:"\xC1rea de dibujo: dibuja una cifra del 0 al 9",keys:"Las flechas mueven el l\xE1piz; Espacio lo apoya y lo levanta.",hint:"Dibuja una cifra",tools:"Herramientas de dibujo",undo:"Deshacer",redo:"Rehacer",eraser:"Goma de borrar",clear:"Borrar todo",bars:"Probabilidad de cada cifra",penDown:"L\xE1piz apoyado",penUp:"L\xE1piz levantado",blank:"No hay nada dibujado",unsure:"No es seguro",field:"Lo que ve la red",why:"\xBFPor qu\xE9 esta respuesta?",speaks:"A favor de {digit}: {place}",places:["arriba a la izquierda","arriba","arriba a la derecha","a la izquierda","en el centro","a la derecha","abajo a la izquierda","abajo","abajo a la derecha","nada"],wrong:"\xBFMe equivoqu\xE9?",which:"\xBFQu\xE9 cifra es?",thanks:"Gracias",missing:"Dibuja una cifra."},qn={numbers:"ja",name:"\u6570\u5B57\u30EA\u30FC\u30C0\u30FC",pad:"\u63CF\u753B\u30A8\u30EA\u30A2\uFF1A0\u304B\u30899\u306E\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044",keys:"\u77E2\u5370\u30AD\u30FC\u3067\u30DA\u30F3\u3092\u52D5\u304B\u3057\u3001\u30B9\u30DA\u30FC\u30B9\u30AD\u30FC\u3067\u4E0B\u308D\u3059\u3001\u4E0A\u3052\u308B\u3092\u5207\u308A\u66FF\u3048\u307E\u3059\u3002",hint:"\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044",tools:"\u63CF\u753B\u30C4\u30FC\u30EB",undo:"\u5143\u306B\u623B\u3059",redo:"\u3084\u308A\u76F4\u3059",eraser:"\u6D88\u3057\u30B4\u30E0",clear:"\u6D88\u53BB",bars:"\u5404\u6570\u5B57\u306E\u78BA\u7387",penDown:"\u30DA\u30F3\u3092\u4E0B\u308D\u3057\u307E\u3057\u305F",penUp:"\u30DA\u30F3\u3092\u4E0A\u3052\u307E\u3057\u305F",blank:"\u4F55\u3082\u63CF\u304B\u308C\u3066\u3044\u307E\u305B\u3093",unsure:"\u81EA\u4FE1\u304C\u3042\u308A\u307E\u305B\u3093",field:"\u30CD\u30C3\u30C8\u30EF\u30FC\u30AF\u304C\u898B\u3066\u3044\u308B\u753B\u50CF",why:"\u3053\u306E\u7B54\u3048\u306E\u7406\u7531",speaks:"{digit}\u306E\u6839\u62E0\uFF1A{place}",places:["\u5DE6\u4E0A","\u4E0A","\u53F3\u4E0A","\u5DE6","\u4E2D\u592E","\u53F3","\u5DE6\u4E0B","\u4E0B","\u53F3\u4E0B","\u306A\u3057"],wrong:"\u9593\u9055\u3063\u3066\u3044\u307E\u3057\u305F\u304B\uFF1F",which:"\u3069\u306E\u6570\u5B57\u3067\u3059\u304B\uFF1F",thanks:"\u3042\u308A\u304C\u3068\u3046\u3054\u3056\u3044\u307E\u3059",missing:"\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044\u3002"},Gn={numbers:"zh",name:"\u6570\u5B57\u8BC6\u522B",pad:"\u753B\u677F\uFF1A\u8BF7\u753B\u4E00\u4E2A 0 \u5230 9 \u7684\u6570\u5B57",keys:"\u65B9\u5411\u952E\u79FB\u52A8\u753B\u7B14\uFF0C\u7A7A\u683C\u952E\u843D\u7B14\u548C\u62AC\u7B14\u3002",hint:"\u753B\u4E00\u4E2A\u6570\u5B57",tools:"\u7ED8\u56FE\u5DE5\u5177",undo:"\u64A4\u9500",redo:"\u91CD\u505A",eraser:"\u6A61\u76AE\u64E6",clear:"\u6E05\u9664",bars:"\u6BCF\u4E2A\u6570\u5B57\u7684\u6982\u7387",penDown:"\u5DF2\u843D\u7B14",penUp:"\u5DF2\u62AC\u7B14",blank:"\u5C1A\u672A\u7ED8\u5236",unsure:"\u4E0D\u786E\u5B9A",field:"\u7F51\u7EDC\u770B\u5230\u7684\u56FE\u50CF",why:"\u4E3A\u4EC0\u4E48\u662F\u8FD9\u4E2A\u7B54\u6848\uFF1F",speaks:"\u652F\u6301 {digit}\uFF1A{place}",places:["\u5DE6\u4E0A","\u4E0A\u65B9","\u53F3\u4E0A","\u5DE6\u4FA7","\u4E2D\u95F4","\u53F3\u4FA7","\u5DE6\u4E0B","\u4E0B\u65B9","\u53F3\u4E0B","\u65E0"],wrong:"\u6211\u8BA4\u9519\u4E86\u5417\uFF1F",which:"\u8FD9\u662F\u54EA\u4E2A\u6570\u5B57\uFF1F",thanks:"\u8C22\u8C22",missing:"\u8BF7\u753B\u4E00\u4E2A\u6570\u5B57\u3002"},fr=[ie,zn,Bn,jn,qn,Gn];function br(r){let[e]=r.toLowerCase().split("-");return fr.find(({numbers:t})=>t===e)??ie}var yr=new Map;function Pe(r,{numbers:e}){let t=yr.get(e);if(!t){let{format:n}=new Intl.NumberFormat(e,{style:"percent"});t=Array.from({length:101},(o,s)=>n(s/100)),yr.set(e,t)}return t[Math.round(100*r)]}var gr=5.5,Me=class extends T{static properties={disabled:{type:Boolean,reflect:!0},readonly:{type:Boolean,reflect:!0},required:{type:Boolean,reflect:!0},theme:{reflect:!0,useDefault:!0},layout:{reflect:!0,useDefault:!0},penWidth:{type:Number,attribute:"pen-width",reflect:!0,useDefault:!0},language:{reflect:!0,useDefault:!0},threshold:{type:Number,reflect:!0,useDefault:!0},withField:{type:Boolean,attribute:"with-field",reflect:!0},withWhy:{type:Boolean,attribute:"with-why",reflect:!0},withCorrection:{type:Boolean,attribute:"with-correction",reflect:!0},withWebAssembly:{type:Boolean,attribute:"with-webassembly",reflect:!0},labels:{attribute:!1}};#e={words:ie};constructor(){super(),this.disabled=this.readonly=this.required=!1,this.theme="auto",this.layout="auto",this.withField=this.withWhy=this.withCorrection=this.withWebAssembly=!1,this.threshold=.5,this.penWidth=gr,this.language="",this.labels={}}get name(){return this.getAttribute("name")??""}set name(e){this.setAttribute("name",e)}get pen(){return Math.min(Math.max(this.penWidth||gr,1),20)/100}get words(){let e=this.closest("[lang]")?.lang,t=this.language||e||navigator.language;if(this.#e.language!==t||this.#e.labels!==this.labels){let{labels:n}=this;this.#e={language:t,labels:n,words:{...br(t),...n}}}return this.#e.words}};var Ie=class extends Me{static formAssociated=!0;static shadowRootOptions={...T.shadowRootOptions,delegatesFocus:!0};#e="attachInternals"in this?this.attachInternals():void 0;#t;get form(){return this.#e?.form??null}checkValidity(){return this.#e?.checkValidity()??!0}reportValidity(){return this.#e?.reportValidity()??!0}formResetCallback(){this.strokes=[]}formDisabledCallback(){this.requestUpdate()}formStateRestoreCallback(e){typeof e=="string"&&e&&(this.strokes=JSON.parse(e))}get usable(){return!(this.disabled||this.matches("fieldset:disabled *"))}inform(e){let{value:t}=this;if(e||t!==this.#t){this.#t=t,this.#e?.setFormValue(t||null,JSON.stringify(this.strokes));let n=this.required&&!t;this.#e?.setValidity({valueMissing:n},n?this.words.missing:"")}}};function ae(r,e,t,n={points:0},o=r.length){let{line:s,end:i}=n;for(let a=n.points;a<o;a++){let l=r[a],[d,h,u]=l,p=r[a-1],f=r[a+1];if(!s||u!==p?.[2]){s=t(e*u);let[P,$]=i??l;s.moveTo(P,$),s.lineTo(P+.01,$)}let[y,k]=p?wr(l,p,e):l;i=f?wr(l,f,e):[d,h],s.lineTo(y,k),s.quadraticCurveTo(d,h,i[0],i[1])}return{points:o,line:s,end:i}}function wr(r,e,t){let[n,o]=[e[0]-r[0],e[1]-r[1]],s=Math.min(.5,t/(Math.hypot(n,o)||1));return[r[0]+n*s,r[1]+o*s]}function le(r,e,t){let n=o=>r[o]+(e[o]-r[o])*t;return[n(0),n(1),n(2)]}var Ce=class{#e=0;#t=new WeakMap;paint(e,t,n,o){e.lineCap=e.lineJoin="round";for(let{width:s,path:i}of this.#r(t,n,o))e.lineWidth=s,e.stroke(i)}#r(e,t,n){let{lines:o,drawn:s}=this.#n(e,n),{length:i}=o,a=o.map(({width:h,path:u},p)=>({width:h,path:p===i-1?new Path2D(u):u})),l=Math.min(s.points,1),d=[...e.slice(s.points-l),...t];return ae(d,n,vr(a),{points:l,line:a[i-1]?.path,end:s.end}),a}#n(e,t){this.#e!==t&&(this.#e=t,this.#t=new WeakMap);let n=this.#t.get(e)??{lines:[],drawn:{points:0}};return this.#t.set(e,n),n.drawn=ae(e,t,vr(n.lines),n.drawn,Math.max(0,e.length-1)),n}};function vr(r){return e=>{let t=new Path2D;return r.push({width:e,path:t}),t}}var Vn=1,Kn=.5,Jn=-.4,Yn=.26;function xr(r,e,{parts:t,scale:n,right:o,down:s},{answer:i,other:a,paper:l}){if(!n)return;let d=t.reduce((p,f)=>Math.max(p,Math.abs(f)),Vn),h=t.map(p=>Math.sign(p)*Math.sqrt(Math.abs(p)/d));r.save(),r.scale(1/n,1/n),r.translate(-o,-s),r.globalCompositeOperation="source-atop",r.fillStyle=l,r.globalAlpha=Kn,r.fillRect(o,s,e*n,e*n),r.globalAlpha=1,r.drawImage(kr(h,i),-.5,-.5);let u=h.map(p=>-p);r.drawImage(kr(u,a),-.5,-.5),r.globalCompositeOperation="destination-out",r.beginPath(),h.forEach((p,f)=>{if(p<Jn){let[y,k]=[f%m,Math.floor(f/m)];r.moveTo(y,k),r.arc(y,k,Yn,0,2*Math.PI)}}),r.fill(),r.restore()}function kr(r,e){let t=c.document.createElement("canvas");t.width=t.height=m;let n=t.getContext("2d");if(n){let o=new ImageData(m,m);r.forEach((s,i)=>{o.data[4*i+3]=255*s}),n.putImageData(o,0,0),n.globalCompositeOperation="source-in",n.fillStyle=e,n.fillRect(0,0,m,m)}return t}function ut(r,[e,t],n,o){r.beginPath(),r.arc(e,t,n,0,2*Math.PI),r.globalCompositeOperation="destination-out",r.lineWidth=o/40,r.stroke(),r.globalCompositeOperation="source-over",r.lineWidth=o/100,r.stroke()}var Re=class{width=0;colours={ink:"",answer:"",other:"",paper:""};#e;#t;constructor(e){this.#e=e,this.#t=e.getContext("2d")}look(){if(this.width=this.#e.getBoundingClientRect().width,this.width){let e=getComputedStyle(this.#e);this.colours={ink:e.color,answer:e.borderTopColor,other:e.borderBottomColor,paper:e.borderLeftColor}}}clean(e){let t=this.#t;if(!t||!this.width)return null;let n=Math.round(this.width*devicePixelRatio);(this.#e.width!==n||this.#e.height!==n)&&(this.#e.width=n,this.#e.height=n);let o=n/e;return t.setTransform(o,0,0,o,0,0),t.clearRect(0,0,e,e),t.strokeStyle=this.colours.ink,t}};var pt=r=>Math.round(r*100)/100;function Ar(r,e,t){let n=[];for(let s of r)ae(s,t,i=>{let a=n.push(`<path stroke-width="${pt(i)}" d="`)-1;return Zn(l=>{n[a]+=l})});let o=pt(e);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${o} ${o}" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${n.map(s=>`${s}"/>`).join("")}</svg>`}function Zn(r){let e=t=>(...n)=>r(t+n.map(pt).join(" "));return{moveTo:e("M"),lineTo:e("L"),quadraticCurveTo:e("Q")}}function $r(r,e,t,n){let o=c.document.createElement("canvas");o.width=r.width,o.height=r.height;let s=o.getContext("2d");return s&&(s.fillStyle=e,s.fillRect(0,0,o.width,o.height),s.drawImage(r,0,0)),new Promise((i,a)=>{o.toBlob(l=>l?i(l):a(new TypeError("the canvas has no size yet")),t,n)})}var Xn=2;function Qn(r,e){let t=[],n=e,o;for(let s of r){let i=[];t.push(i);for(let a of s){let l=o?Math.hypot(a[0]-o[0],a[1]-o[1]):0;if(o&&l>n)return i.length&&n>0&&i.push(le(o,a,n/l)),t.filter(({length:d})=>d);n-=l,i.push(a),o=a}}return r}var Le=class{#e;#t;#r=[];#n;#o=0;#s=()=>{};constructor(e,t){this.#e=e,this.#t=t}get goes(){return this.strokes!==this.#e.strokes}get strokes(){let{strokes:e}=this.#e;return this.#n&&this.#r===e?this.#n:e}begin(e){if(this.end(),this.#e.busy||matchMedia("(prefers-reduced-motion: reduce)").matches)return Promise.resolve();this.#r=this.#e.strokes;let t,n=o=>{t??=o,this.#n=Qn(this.#r,(o-t)/1e3*Xn*e),this.goes?(this.#o=requestAnimationFrame(n),this.#t()):this.end()};return this.#o=requestAnimationFrame(n),new Promise(o=>{this.#s=o})}end(){this.#o&&(cancelAnimationFrame(this.#o),this.#o=0,this.#n=void 0,this.#s(),this.#t())}};function Sr(r,e,t,n){let o=Math.ceil(Math.hypot(t[0]-e[0],t[1]-e[1])/(n/2))||1,s=r;for(let i=1;i<=o;i++){let a=i/o,l=d=>e[d]+(t[d]-e[d])*a;s=eo(s,[l(0),l(1)],n)}return s}function eo(r,e,t){let n=r.map(s=>to(s,e,t));return n.every((s,i)=>s.length===1&&s[0]===r[i])?r:n.flat()}function to(r,e,t){let n=[],o=[],s=!0;return r.forEach((i,a)=>{let l=r[a-1]??i,[d,h]=ro(l,i,e,t);if(d>=h){o.push(i);return}s=!1,d>0&&o.push(le(l,i,d)),n.push(o),o=h<1?[le(l,i,h),i]:[]}),n.push(o),s?[r]:n.filter(({length:i})=>i)}function ro(r,e,t,n){let[o,s]=[e[0]-r[0],e[1]-r[1]],[i,a]=[r[0]-t[0],r[1]-t[1]],l=o*o+s*s,d=i*o+a*s,h=i*i+a*a-n*n;if(!l)return h<0?[0,1]:[1,0];let u=Math.sqrt(d*d-l*h),[p,f]=[(-d-u)/l,(-d+u)/l];return p<f?[Math.max(p,0),Math.min(f,1)]:[1,0]}var Er={strokes:[],side:0},no=100,De=class{#e=Er;#t=[];#r=[];#n;#o;get strokes(){return this.#e.strokes}get side(){return this.#e.side}get busy(){return this.#n!==void 0}get canUndo(){return this.#t.length>0}get canRedo(){return this.#r.length>0}begin(e){this.end(),this.#n=this.#e,this.settle(e)}settle(e){let{strokes:t}=this.#e;(!this.#e.side||!t.length)&&(this.#e={strokes:t,side:e})}draw(e){if(!this.#n)return;let t=e.slice(0,Math.max(0,B-oo(this.strokes)));this.#o?this.#o.push(...t):t.length&&(this.#o=t,this.#e={...this.#e,strokes:[...this.strokes,t]})}rub(e,t,n){this.#n&&(this.#e={...this.#e,strokes:Sr(this.strokes,e,t,n)})}end(){let e=this.#n;this.#n=this.#o=void 0,e&&e.strokes!==this.strokes&&(this.#t=[...this.#t,e].slice(-no),this.#r=[])}drop(){this.#e=this.#n??this.#e,this.#n=this.#o=void 0}clear(){this.end(),this.strokes.length&&(this.#n=this.#e,this.#e=Er,this.end())}undo(){return this.end(),this.#s(this.#t,this.#r)}redo(){return this.end(),this.#s(this.#r,this.#t)}replace(e){this.#n=this.#o=void 0,this.#t=[],this.#r=[],this.#e={strokes:e.map(t=>t.map(([n,o])=>[n,o,1])),side:0}}#s(e,t){let n=e.pop();return n?(t.push(this.#e),this.#e=n,!0):!1}};function oo(r){return r.reduce((e,t)=>e+t.length,0)}var _r=280,Ne=class{canvas=c.document.createElement("canvas");sketch=new De;replay;erases=!1;#e=0;#t=new Re(this.canvas);#r=new Ce;#n;#o;#s;#i=()=>this.paint();#a=()=>{this.paint(),this.#u()};#l=()=>c.document.hidden&&this.#o.end();#d=new ResizeObserver(this.#i);#c;constructor(e,t,n){let{canvas:o,sketch:s}=this;this.replay=new Le(s,()=>{this.paint(),n()}),o.style.cssText=`display: block; width: ${_r}px; max-width: 100%; aspect-ratio: 1; touch-action: none`,o.setAttribute("part","pad"),o.setAttribute("role","application"),o.setAttribute("aria-describedby","keys"),o.tabIndex=0;let i=()=>this.erases;this.#s=new _e(o,s,i,{moved:this.#i,changed:e,turned:t}),this.#o=new Ee(o,s,i,e),o.addEventListener("transitionend",this.#i)}connect(){this.#d.observe(this.canvas),window.addEventListener("resize",this.#i),this.#u(),c.document.addEventListener("visibilitychange",this.#l)}disconnect(){this.#d.disconnect(),window.removeEventListener("resize",this.#i),this.#c?.removeEventListener("change",this.#a),c.document.removeEventListener("visibilitychange",this.#l),this.#o.end(),this.#s.hide(),this.replay.end()}set pen(e){this.#e!==e&&(this.#e=e,this.paint())}set tint(e){this.#n!==e&&(this.#n=e,this.paint())}set enabled(e){this.#o.enabled!==e&&(this.#o.enabled=this.#s.enabled=e,this.#o.end(),this.#s.hide(),this.canvas.style.touchAction=e?"none":"auto",this.canvas.tabIndex=e?0:-1,this.canvas.setAttribute("role",e?"application":"img"))}get strokes(){return so(this.sketch.strokes)}set strokes(e){this.#o.end(),this.sketch.replace(e),this.paint()}get shown(){return this.replay.strokes}get svg(){return Ar(this.sketch.strokes,this.side,this.side*this.#e)}get side(){return this.sketch.side||_r}paint(){this.#t.look(),this.#h()}follow(){this.#o.busy?(this.#t.width=this.#o.box.width,this.#h()):this.paint()}#h(){let{sketch:e}=this,{width:t,colours:n}=this.#t;t&&e.settle(t);let{side:o}=e,s=this.#t.clean(o);if(!s)return;let{strokes:i}=this.replay,a=i.length-1;i.forEach((d,h)=>{let u=h===a?this.#o.predicted:[];this.#r.paint(s,d,u,o*this.#e)}),this.#n?.of===e.strokes&&xr(s,o,this.#n,n);let{eraser:l}=this.#o;if(l&&ut(s,l,o*se,o),this.#s.shown){let[d,h]=this.#s.place;ut(s,[d*o,h*o],o*(this.#s.down?.02:.04),o)}}#u(){this.#c=matchMedia(`(resolution: ${devicePixelRatio}dppx)`),this.#c.addEventListener("change",this.#a,{once:!0})}};function so(r){return r.map(e=>e.map(([t,n])=>[t,n]))}var Oe=class extends Ie{static properties={strokes:{attribute:!1,noAccessor:!0}};pad=new Ne(()=>this.changed(),e=>this.say(e?this.words.penDown:this.words.penUp),()=>this.seen());#e=this.pad.sketch.strokes;get strokes(){return this.pad.strokes}set strokes(e){this.pad.strokes=ge(e),this.#e=this.pad.sketch.strokes,this.replaced()}clear(){E(this.pad.sketch.strokes)||(this.pad.sketch.clear(),this.fire("clear"),this.renew())}undo(){this.pad.sketch.undo()&&this.renew()}redo(){this.pad.sketch.redo()&&this.renew()}replay(){return this.pad.replay.begin(this.pad.side)}toSVG(){return this.pad.svg}toBlob(e,t){let n=this.renderRoot.querySelector(".card"),o=n?getComputedStyle(n).backgroundColor:"";return $r(this.pad.canvas,o,e,t)}toJSON(){let{side:e}=this.pad;return{strokes:this.strokes,width:e,height:e}}constructor(){super();for(let e of["pointerdown","keydown"])this.addEventListener(e,()=>this.pad.replay.end(),!0)}connectedCallback(){super.connectedCallback(),this.pad.connect()}disconnectedCallback(){super.disconnectedCallback(),this.pad.disconnect()}tellStrokes(){let{strokes:e,busy:t}=this.pad.sketch;!t&&this.#e!==e&&(this.#e=e,this.fire("strokechange",{strokes:this.strokes}))}fire(e,t){this.dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,detail:t}))}};function Tr(r){let e=[],t=null;for(let n of r)n.type==="dense"||n.type==="convolution"?(t={layer:n,pool:1,relu:!1,output:n.output},e.push(t)):t&&n.type==="relu"?t.relu=!0:t?.pool===1&&n.type==="max_pooling"?(t.pool=n.size,t.output=n.output):n.type!=="flatten"&&(t=null,e.push(n));return e}var L=16,io=65536;function Pr(r){let e=Uint8Array.from(atob("AGFzbQEAAAABDgJgAX8AYAZ/f39/f38AAwMCAAEFAwEAAAcQAgNydW4AAAZtZW1vcnkCAAq0BwLmAwMJfwF9AXsgACgCSCEBIAAoAkQhBCAAKAIAIQUDQCAHIAAoAghIBEBBACEDQQAhBgNAIAYgACgCDEgEQCAEIAE2AgAgBEEEaiEEQQAhAgNAIAIgACgCEEgEQCABIAUgAkECdGoqAgAiCjgCACABIAM2AgQgA0FAayEDIAEgCkMAAAAAXEEDdGohASACQQFqIQIMAQsLIAUgACgCBGohBSAGQQFqIQYMAQsLIAdBAWohBwwBCwsgBCABNgIAIAAoAjAiASAAKAIYQQZ0IgYgACgCNCAAKAI4bGxqIQL9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgP8AAID/AACA/wAAgP8gACgCQBshCwNAIAEgAkkEQCABIAv9CwQAIAFBEGohAQwBCwsgACgCECAAKAIcIAAoAiBsbEEGdCEHIAYgACgCOGwhCEEAIQEDQCABIAAoAhhIBEAgAUEGdCEEQQAhAgNAIAIgACgCPCIDIAAoAjRsSARAIAAoAjAgAiADbSAIbGogBGohCUEAIQMDQCADIAAoAjwiBSAAKAI4bEgEQCAAIAIgAyAAKAIUIAEgB2xqIAQgACgCLGogCSADIAVtIAZsahABIANBAWohAwwBCwsgAkEBaiECDAELCyABQQFqIQEMAQsLC8kDAgp/BXsgAiAAKAIoayIGQQAgBkEAThshByAAKAIMIgIgACgCICIKIAZqIgggAiAISBsgB2shDiAAKAIcIgIgACgCCCABIAAoAiRrIgxrIgEgASACShshCCAAKAIQQQZ0IgkgCmwhD0EAIAxrIgFBACABQQBOGyEBA0AgASAISARAIAAoAkQgACgCDCABIAxqbCAHakECdGoiAiAOQQJ0aigCACEKIAMgASAPbGogBiAJbGshCyACKAIAIQIDQCACIApJBEAgESAC/QkCACIQIAsgAigCBGoiDf0ABAD95gH95AEhESASIBAgDf0ABBD95gH95AEhEiATIBAgDf0ABCD95gH95AEhEyAUIBAgDf0ABDD95gH95AEhFCACQQhqIQIMAQsLIAFBAWohAQwBCwsgBSAF/QAEACARIAT9AAQA/eYBIAQgACgCGEEGdGoiAP0ABAD95AH96QH9CwQAIAUgBf0ABBAgEiAE/QAEEP3mASAA/QAEEP3kAf3pAf0LBBAgBSAF/QAEICATIAT9AAQg/eYBIAD9AAQg/eQB/ekB/QsEICAFIAX9AAQwIBQgBP0ABDD95gEgAP0ABDD95AH96QH9CwQwCw=="),t=>t.charCodeAt(0));try{if(!WebAssembly.validate(e))return null;let{exports:t}=new WebAssembly.Instance(new WebAssembly.Module(e));return ao(r,t)}catch{return null}}function ao(r,e){let t=new mt(e.memory),n=t.place(784,1,1),o=n,s=Tr(r).map(i=>{let a=o;if("relu"in i){let h=i.layer.scale.length,u=Math.ceil(h/L)*L;o=t.place(S(i.output)/h,h,u);let p=lo(t,i,a,o);return()=>e.run(p)}let l=i.output[i.output.length-1],d=t.place(S(i.output)/l,l,l);return o=d,()=>t.numbers.set(ht(i,t.read(a)),d.at)});return i=>{for(let l=0;l<i.length;l++)t.numbers[n.at+l]=i[l]/255;for(let l of s)l();let a=ct(r,t.read(o));return a.every(Number.isFinite)?a:Te(r,i)}}function lo(r,{layer:e,pool:t,relu:n,output:o},s,i){let a=i.channels,l=e.weights.length/a,d=r.take(l*i.stride),{numbers:h}=r;for(let I=0;I<a;I++){let J=d+(I-I%L)*l+I%L;for(let C=0;C<l;C++)h[J+C*L]=e.weights[I*l+C]}let u=r.take(2*i.stride);r.numbers.set(e.scale,u),r.numbers.set(e.biases,u+i.stride);let p=r.take(s.cells+1),f=r.take(2*(s.cells*s.channels+1)),y=e.type==="dense",[k,P]=y?[1,s.cells]:e.input,[,$,de]=y?[0,1,s.cells]:e.weightsShape,[ce,ze]=y?[1,1]:o,U=!y&&e.padding==="same"?.5:0,W=[s.at*4,s.stride*4,k,P,s.channels,d*4,i.stride/L,$,de,($-1)*U,(de-1)*U,u*4,i.at*4,ce,ze,t,Number(n),p*4,f*4],he=r.take(W.length)*4;return new Int32Array(r.numbers.buffer,he).set(W),he}var mt=class{numbers;#e;#t=256;constructor(e){this.#e=e,this.numbers=new Float32Array(e.buffer)}take(e){let t=this.#t;this.#t+=Math.ceil(e/L)*L;let n=4*this.#t-this.#e.buffer.byteLength;return n>0&&(this.#e.grow(Math.ceil(n/io)),this.numbers=new Float32Array(this.#e.buffer)),t}place(e,t,n){return{at:this.take(e*n),cells:e,channels:t,stride:n}}read({at:e,cells:t,channels:n,stride:o}){return Float64Array.from({length:t*n},(s,i)=>this.numbers[e+Math.floor(i/n)*o+i%n])}};function Ir(r){return/^(https?|file):$/.test(location.protocol)&&!co(r)&&ho()}function co(r){let e=c.document.createElement("i");e.setAttribute("nonce","-"),r.append(e);let t=e.getAttribute("nonce")==="";return e.remove(),t}function ho(){let r=c.document.querySelectorAll('meta[http-equiv="content-security-policy" i]');return Array.from(r).every(({content:e})=>{let t=Mr(e,"script-src")??Mr(e,"default-src");return t===void 0||/'(wasm-)?unsafe-eval'/i.test(t)})}function Mr(r,e){return new RegExp(`(?:^|;)\\s*${e}(?![\\w-])([^;]*)`,"i").exec(r)?.[1]}var Cr=new WeakMap,Rr;function Lr(r,e,t){if(e?.isConnected&&(Rr??=Ir(e)),!t&&!Rr)return null;let n=Cr.get(r);return n===void 0&&(n=Pr(r),Cr.set(r,n)),n}var Fe=class extends Oe{#e;#t=0;get probabilities(){return this.current.probabilities&&[...this.current.probabilities]}get digit(){return this.current.digit}get unsure(){return this.current.unsure}get engine(){return this.#r?"webassembly":"javascript"}get value(){return String(this.digit??"")}predict(e){let t=e===void 0?this.pad.sketch.strokes:ge(e);return we(this.reader,t,this.threshold)}get reader(){return this.#r??(e=>Te(this.model,e))}get#r(){return Lr(this.model,this.shadowRoot,this.withWebAssembly)}get current(){return this.#e??=this.predict(),this.#e}forget(){this.#e=void 0}get detail(){let{digit:e,probabilities:t,unsure:n,strokes:o}=this;return{digit:e,probabilities:t,unsure:n,strokes:o}}changed(){this.forget(),this.#t||=requestAnimationFrame(()=>this.renew())}renew(){cancelAnimationFrame(this.#t),this.#t=0,this.forget(),this.pad.follow(),this.show(),this.fire("prediction",this.detail),this.tellStrokes()}replaced(){this.forget(),this.show()}};var Dr=v`
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
`;var Nr=v`
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
`;var Or=v`
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
  :host([layout="row"]) .card {
    flex-wrap: nowrap;
  }
  :host([layout="compact"]) {
    width: 280px;
  }
  :host([layout="compact"]) .paper,
  :host([layout="column"]) .paper {
    flex-basis: 100%;
  }
  :host([layout="compact"]) .side {
    flex-direction: row;
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
`;var Fr=v`
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
    transition: color 1ms;
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
`;var Ur=v`
  .tools {
    display: flex;
    margin: -6px -8px;
  }
  button {
    position: relative;
    flex: 0 1 40px;
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
    flex: none;
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
  }
`;var Wr=v`${Or}${Fr}${Ur}${Dr}${Nr}`;var Hr=r=>(...e)=>({_$litDirective$:r,values:e}),Ue=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var uo={},We=Hr(class extends Ue{constructor(){super(...arguments),this.ot=uo}render(r,e){return e()}update(r,[e,t]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((n,o)=>n===this.ot[o]))return _}else if(this.ot===e)return _;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,t)}});var zr=500;function Br(r,e,t,n){let o=s=>{let i=e?.[s]??0,a=Math.round(zr*i)/zr,l=Pe(i,r),d=s===t?"bar answer-bar":"bar";return We([a,l,d],()=>w`<div
        class=${d}
        part=${d}
        role="meter"
        aria-label=${s}
        aria-valuenow=${Math.round(i*100)}
        aria-valuetext=${l}
      >
        <div class="track" part="track">
          <div class="fill" part="fill" .style=${`--share: ${a}`}></div>
        </div>
        <span part="label" aria-hidden="true">${s}</span>
      </div>`)};return w`<div class=${n?"bars live":"bars"} part="bars" role="group" aria-label=${r.bars}>
    ${Array.from({length:10},(s,i)=>o(i))}
  </div>`}var K=r=>sr`<svg
  width="20"
  height="20"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="1.8"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
><path d=${r}></path></svg>`,jr={undo:K("M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H8"),redo:K("m16 5 4 4-4 4M20 9H10a5 5 0 0 0 0 10h6"),eraser:K("M20 20H9l-5-5a2 2 0 0 1 0-2.8l8.2-8.2a2 2 0 0 1 2.8 0l5 5a2 2 0 0 1 0 2.8L12 20M8 8l8 8"),field:K("M4 4h16v16H4zM4 12h16M12 4v16M4 8h16M4 16h16M8 4v16M16 4v16"),why:K("M9.5 18h5M10.5 21h3M9.5 15c0-1.5-.7-2-1.5-3a5 5 0 1 1 8 0c-.8 1-1.5 1.5-1.5 3z"),clear:K("M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5")};function qr(r,{able:e,pressed:t,usable:n,use:o}){let s=i=>w`<button
    part="button ${i}"
    type="button"
    title=${r[i]}
    aria-label=${r[i]}
    ?disabled=${!n}
    aria-disabled=${!e[i]}
    aria-pressed=${t[i]??b}
    @click=${()=>o(i)}
  >${jr[i]}</button>`;return w`<div class="tools" part="tools" role="group" aria-label=${r.tools}>
    ${We([r,n,...Object.entries(e).flat(),...Object.values(t)],()=>Object.keys(e).map(s))}
  </div>`}function Gr(r){let{words:e,canvas:t,answer:n}=r,{digit:o,probabilities:s,unsure:i}=n,a=o===null,l=r.truth!==null&&r.truth!==o,d=a?"none":l?"struck":i?"unsure":"";return w`<div
    class=${r.tools?.usable===!1?"card disabled":"card"}
    part="card"
    role="group"
    aria-label=${e.name}
    @keydown=${r.press}
  >
    <div class="paper" part="frame">
      ${t}
      ${r.field}
      <p id="keys" hidden>${e.keys}</p>
      <div class=${a&&r.tools?"hint":"hint gone"} part="hint" aria-hidden="true">
        ${e.hint}
      </div>
    </div>
    <div class="side">
      ${r.tools?qr(e,r.tools):b}
      <div class="answer" part="answer" aria-hidden="true">
        <span class="digit ${d}" part="digit">${o??"?"}</span>
        ${l?w`<span class="digit" part="truth">${r.truth}</span>`:b}
        ${d==="unsure"?w`<span class="doubt" part="doubt">?</span>`:b}
        <span class="confidence" part="confidence">${a?"":Kr(n,e)}</span>
      </div>
      ${r.reasons}
      ${r.withBars?Br(e,s,o,r.live):b}
      ${r.correction}
    </div>
    <p class="spoken" role="status">${r.spoken}</p>
  </div>`}function Vr(r,e){if(r.digit===null)return e.blank;let t=`${r.digit}, ${Kr(r,e)}`;return r.unsure?`${e.unsure}: ${t}`:t}function Kr({digit:r,probabilities:e},t){return Pe(e?.[r??0]??0,t)}var po=700,He=class extends Fe{static styles=Wr;#e=hr();#t=!1;#r=new Se(this.pad,()=>this.requestUpdate());#n=new $e(this,e=>this.#l(e));#o="";#s;get truth(){return this.#n.truth}willUpdate(e){e.has("threshold")&&this.forget();let{pad:t,words:n,usable:o}=this;t.pen=this.pen,t.enabled=o&&!this.readonly,ft(this.#e,"aria-label",n.field),ft(t.canvas,"aria-label",n.pad),ft(t.canvas,"aria-disabled",String(!o))}render(){let{words:e,usable:t}=this,{sketch:n,erases:o,canvas:s}=this.pad,{canUndo:i,canRedo:a}=n,l=n.strokes.length>0,{withField:d,withWhy:h}=this,u=d&&this.#t,p=h&&this.#r.shown,f={...d&&{field:!0},...h&&{why:!0}};return Gr({words:e,canvas:s,tools:this.readonly?null:{able:{undo:i,redo:a,eraser:!0,...f,clear:l},pressed:{eraser:o,field:u,why:p},usable:t,use:y=>this.#a(y)},answer:this.#i,truth:this.truth,withBars:this.layout!=="compact",live:n.busy,field:u?this.#e:null,reasons:p?this.#r.render(e):null,correction:this.withCorrection&&!this.readonly?this.#n.render(e,this.digit!==null,t):null,spoken:this.#o,press:y=>this.#d(y)})}updated(e){e.size&&this.inform(!0)}get#i(){let{pad:e}=this;return e.replay.goes?we(this.reader,e.shown,this.threshold):this.current}#a(e){e==="eraser"?(this.pad.erases=!this.pad.erases,this.requestUpdate()):e==="field"?(this.#t=!this.#t,this.seen()):e==="why"?(this.#r.shown=!this.#r.shown,this.#r.begin(this.reader),this.requestUpdate()):this[e]()}#l(e){this.fire("correction",{...this.detail,truth:e}),this.say(this.words.thanks)}seen(){this.#t&&ur(this.#e,this.pad.shown),this.requestUpdate()}show(){this.#n.reset(),this.#r.begin(this.reader);let e=!this.pad.sketch.busy;this.inform(e),clearTimeout(this.#s),e&&(this.#s=setTimeout(()=>this.say(Vr(this.current,this.words)),po)),this.seen()}say(e){this.#o=e,this.requestUpdate()}#d(e){let t=pr(e);t&&this.usable&&!this.readonly&&(e.preventDefault(),this.#a(t))}};function ft(r,e,t){r.getAttribute(e)!==t&&r.setAttribute(e,t)}function Jr(r,e){if(typeof customElements>"u"||typeof PointerEvent>"u"||!customElements||customElements.get(r))return;let t;class n extends He{get model(){return t??=$t(Pt(e)),t}}try{customElements.define(r,n)}catch{throw new TypeError(`"${r}" cannot name an element: use small letters and digits with a hyphen, such as mnist-checker-widget`)}}return on(mo);})();
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
