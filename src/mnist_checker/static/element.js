"use strict";var mnistChecker=(()=>{var je=Object.defineProperty;var Qr=Object.getOwnPropertyDescriptor;var en=Object.getOwnPropertyNames;var tn=Object.prototype.hasOwnProperty;var rn=(r,e)=>{for(var t in e)je(r,t,{get:e[t],enumerable:!0})},nn=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of en(e))!tn.call(r,s)&&s!==t&&je(r,s,{get:()=>e[s],enumerable:!(n=Qr(e,s))||n.enumerable});return r};var sn=r=>nn(je({},"__esModule",{value:!0}),r);var ps={};rn(ps,{define:()=>Jr});var W=typeof window>"u"?void 0:window,d={HTMLElement:W?.HTMLElement??class{},ShadowRoot:W?.ShadowRoot,document:W?.document??{createTreeWalker:()=>null},trustedTypes:W&&"trustedTypes"in W?W.trustedTypes:void 0};var m=28,z=20,A=14,Z=1.25,pe=1024,B=1e5,me=1e9,qe=1e-9,fe=1e3,D=64,ye=16777216,be=1048576;function wt(r){let e=[m,m,1],t=0;g(r.length>D,`more than ${D} layers`);for(let o of r)t+="weights"in o?o.weights.length+o.biases.length:0;g(t>ye,`more than ${ye} weights`);let n=Ge(r,o=>{let i=on(o,e);g($(i)>be,`more than ${be} activations`);let a={...o,input:e,output:i};return e=i,a}),s=n[n.length-1];return g(s?.output.join()!=="10"||s.type!=="softmax"&&s.type!=="sigmoid","does not end in ten probabilities"),n}function Ge(r,e){return r.map((t,n)=>{try{return e(t)}catch(s){throw new TypeError(`layer ${n+1}: ${s.message}`)}})}function g(r,e){if(r)throw new TypeError(e)}function $(r){return r.reduce((e,t)=>e*t,1)}function on(r,e){switch(r.type){case"dense":{let[t,n]=r.weightsShape;return gt(e),g(e[0]!==n,`expects ${n} inputs and gets ${e[0]}`),[t]}case"convolution":{let[t,...n]=r.weightsShape,[s,o,i]=bt(e),a=n[2];return g(i!==a,`expects ${a} channels and gets ${i}`),r.padding==="same"?(g(!(n[0]%2&&n[1]%2),"padding is not valid"),[s,o,t]):(g(n[0]>s||n[1]>o,"larger than its input"),[s-n[0]+1,o-n[1]+1,t])}case"max_pooling":{let[t,n,s]=bt(e);return g(r.size>Math.min(t,n),"larger than its input"),[Math.floor(t/r.size),Math.floor(n/r.size),s]}case"flatten":return[$(e)];case"softmax":return gt(e),e;default:return e}}function bt(r){return g(r.length!==3,"expects rows, columns and channels"),r}function gt(r){g(r.length!==1,"expects a flat input")}function kt(r){try{let e=new DataView(r.buffer,r.byteOffset,r.length),t=8+e.getUint32(0,!0)+e.getUint32(4,!0)*2**32;g(t>r.length,"cut short");let n=new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(8,t)),{__metadata__:s={},...o}=JSON.parse(n);return{metadata:s,tensors:an(r.subarray(t),o)}}catch{throw new TypeError("truncated or not a safetensors file")}}function an(r,e){let t=0,s=Object.entries(e).sort(([,{data_offsets:o}],[,{data_offsets:i}])=>o[0]-i[0]||o[1]-i[1]).map(([o,{dtype:i,shape:a,data_offsets:l}])=>{let[h,c]=l,u=$(a)*Number(/\d+/.exec(i)?.[0]??8);return g(h!==t||(c-h)*8!==u,"arrays do not fill the data"),t=c,[o,{dtype:i,shape:a,bytes:r.subarray(h,c)}]});return g(t!==r.length,"cut short, or more than its arrays"),new Map(s)}var ln=["flatten","relu","sigmoid","softmax"];function St(r){let{metadata:e,tensors:t}=kt(r),n=e.version;g(e.format!=="mnist-checker","not a mnist-checker model"),g(n!=="1",`version ${n} is not known`);let s=At(e.layers);if(!Array.isArray(s))throw new TypeError("layers is not a list");return g(s.length>D,`more than ${D} layers`),g(!_t(At(e.card)),"card is not an object"),wt(Ge(s,o=>hn(o,t)))}function hn(r,e){if(!_t(r))throw new TypeError("is not an object");let{type:t,padding:n,size:s}=r;if(t==="dense")return{type:t,...vt(r,e,2)};if(t==="convolution"){if(n!=="valid"&&n!=="same")throw new TypeError("padding is not valid");return{type:t,padding:n,...vt(r,e,4)}}if(t==="max_pooling"){if(typeof s!="number"||!Number.isInteger(s)||s<1)throw new TypeError("size is not valid");return{type:t,size:s}}let o=ln.find(i=>i===t);if(!o)throw new TypeError(`type ${JSON.stringify(t??null)} is not known`);return{type:o}}function vt(r,e,t){let{shape:n,bytes:s}=$t(r.weights,"weights",e,"I8",t);return g(!s.length,"has no weights"),{weights:new Int8Array(Et(s)),weightsShape:n,scale:xt(r.scale,"scale",e,n[0]),biases:xt(r.biases,"biases",e,n[0])}}function xt(r,e,t,n){let{bytes:s}=$t(r,e,t,"F32",1),o=new Float32Array(Et(s));return g(o.length!==n,`array "${r}" is not one number for each output`),g(!o.every(Number.isFinite),`array "${r}" is not finite`),o}function $t(r,e,t,n,s){if(typeof r!="string")throw new TypeError(`${e} is not valid`);let o=t.get(r);if(!o)throw new TypeError(`array "${r}" is missing`);let i=`${n} of ${s} dimension${s>1?"s":""}`;return g(o.dtype!==n||o.shape.length!==s,`array "${r}" is not ${i}`),o}function Et(r){return r.slice().buffer}function At(r){try{return JSON.parse(r??"")}catch{return null}}function _t(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var dn=Array.from({length:95},(r,e)=>String.fromCharCode(32+e)).filter(r=>!'"<\\'.includes(r)),Ve=88,Tt=90;function Pt(r){let e=new Uint8Array(128);dn.forEach((o,i)=>{e[o.charCodeAt(0)]=i});let t=new Int8Array(r.length*4),n=0,s=1;for(let o=0;o<r.length;o++){let i=e[r.charCodeAt(o)];if(i>=Tt)s=s>1?1:i===Tt?4:2;else if(s>1){let a=s===4?1:4;for(let l=0;l<s;l++)t[n++]=i%(2*a+1)-a,i=Math.floor(i/(2*a+1))}else i>=Ve&&(i+=(i-Ve)*(Ve-1)+e[r.charCodeAt(++o)]),t[n++]=i&1?-(i+1)/2:i/2}return new Uint8Array(t.buffer,0,n)}function E(r){return r.every(e=>!e.length)}function ge(r){let e=0;return It(r,"strokes").map((t,n)=>{let s=`stroke ${n+1}`,o=It(t,s);if(e+=o.length,e>B)throw new TypeError(`more than ${B} points`);return o.map((i,a)=>cn(i,()=>`${s}, point ${a+1}`))})}function cn(r,e){if(!Array.isArray(r)||r.length!==2)throw new TypeError(`${e()} is not a pair`);let t=Mt(r[0],e),n=Mt(r[1],e);if(Math.max(Math.abs(t),Math.abs(n))>me)throw new TypeError(`${e()} is larger than ${me}`);return[t,n]}function Mt(r,e){if(typeof r!="number")throw new TypeError(`${e()} is not a number`);if(!Number.isFinite(r))throw new TypeError(`${e()} is not finite`);return r}function It(r,e){if(!Array.isArray(r))throw new TypeError(`${e} is not a list`);return Array.from(r)}function Ke(r){let e=r.reduce((a,{length:l})=>a+l,0);if(e<=fe)return r;let t=un(r,e),n=t[e-1]||1,s=0,o=-1,i=()=>{let a=Math.floor(t[s++]/n*fe),l=a>o;return o=a,l};return r.map(a=>a.filter(i))}function un(r,e){let t=new Float64Array(e),n=r.find(({length:i})=>i)?.[0],s=0,o=0;for(let i of r)for(let a of i){let l=a[0]-n[0],h=a[1]-n[1];s+=Math.sqrt(l*l+h*h),t[o++]=s,n=a}return t}var Dt=Z+.51,Nt=4;function j(r){if(E(r))throw new TypeError("a blank drawing has no field: draw something first");let e=Ft(Ke(r)),t=Ht(Je(e,[0,0]));return mn(Je(e,t))}function Ot(r){let e=Ke(r),{x:t,y:n,scale:s}=Ut(e),[o,i]=Ht(Je(Ft(e),[0,0]));return{scale:s,right:A-t*s+o,down:A-n*s+i}}function Ft(r){let{x:e,y:t,scale:n}=Ut(r),s=r.reduce((a,{length:l})=>a+(l>1?l-1:l),0),o=new Float64Array(Nt*s),i=0;for(let a of r)a.forEach((l,h)=>{let c=a[h-1]??l;(h>0||a.length===1)&&(o[i++]=(c[0]-e)*n+A,o[i++]=(c[1]-t)*n+A,o[i++]=(l[0]-e)*n+A,o[i++]=(l[1]-t)*n+A)});return o}function Ut(r){let[e,t]=Ct(r,0),[n,s]=Ct(r,1),o=Math.max(t-e,s-n),i=o<=qe?0:(z-2*Z)/o;return{x:(e+t)/2,y:(n+s)/2,scale:i}}function Ct(r,e){let t=Number.POSITIVE_INFINITY,n=Number.NEGATIVE_INFINITY;for(let s of r)for(let o of s){let i=o[e];t=i<t?i:t,n=i>n?i:n}return[t,n]}function Je(r,[e,t]){let n=new Float64Array(m*m).fill(Number.POSITIVE_INFINITY);for(let s=0;s<r.length;s+=Nt){let o=r[s]+e,i=r[s+1]+t,a=r[s+2]+e,l=r[s+3]+t;pn(n,o,i,a,l)}for(let s=0;s<n.length;s++)n[s]=Wt(Z+.5-Math.sqrt(n[s]));return n}function pn(r,e,t,n,s){let o=n-e,i=s-t,a=o*o+i*i,l=Rt(e,n),h=Lt(e,n),c=Lt(t,s);for(let u=Rt(t,s);u<=c;u++)for(let p=l;p<=h;p++){let f=a>0?Wt(((p-e)*o+(u-t)*i)/a):0,y=p-(e+f*o),v=u-(t+f*i),P=y*y+v*v,S=u*m+p;P<r[S]&&(r[S]=P)}}function Rt(r,e){return Math.max(Math.ceil(Math.min(r,e)-Dt),0)}function Lt(r,e){return Math.min(Math.floor(Math.max(r,e)+Dt),m-1)}function Ht(r){let e=0,t=0,n=0;for(let o=0;o<r.length;o++){let i=r[o],a=o%m;e+=i,t+=i*a,n+=i*((o-a)/m)}let s=o=>Math.floor((A-o)*pe+.5)/pe;return[s(t/e),s(n/e)]}function mn(r){let e=new Uint8Array(r.length);for(let t=0;t<e.length;t++)e[t]=Math.floor(255*r[t]+.5);return e}function Wt(r){return Math.min(Math.max(r,0),1)}function zt(r,e){return E(e)?null:r(j(e))}function we(r,e,t){let n=zt(r,e);if(n===null)return{digit:null,probabilities:n,unsure:!1};let s=Math.max(...n);return{digit:n.indexOf(s),probabilities:n,unsure:s<t}}var ke=d,ve=ke.ShadowRoot&&(ke.ShadyCSS===void 0||ke.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ye=Symbol(),Bt=new WeakMap,X=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==Ye)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(ve&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=Bt.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&Bt.set(t,e))}return e}toString(){return this.cssText}},jt=r=>new X(typeof r=="string"?r:r+"",void 0,Ye),k=(r,...e)=>{let t=r.length===1?r[0]:e.reduce((n,s,o)=>n+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+r[o+1],r[0]);return new X(t,r,Ye)},qt=(r,e)=>{if(ve)r.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let n=d.document.createElement("style"),s=ke.litNonce;s!==void 0&&n.setAttribute("nonce",s),n.textContent=t.cssText,r.appendChild(n)}},Ze=ve?r=>r:r=>r instanceof CSSStyleSheet?(e=>{let t="";for(let n of e.cssRules)t+=n.cssText;return jt(t)})(r):r;var{is:fn,defineProperty:yn,getOwnPropertyDescriptor:bn,getOwnPropertyNames:gn,getOwnPropertySymbols:wn,getPrototypeOf:kn}=Object,xe=d,Gt=xe.trustedTypes,vn=Gt?Gt.emptyScript:"",xn=xe.reactiveElementPolyfillSupport,Q=(r,e)=>r,Xe={toAttribute(r,e){switch(e){case Boolean:r=r?vn:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,e){let t=r;switch(e){case Boolean:t=r!==null;break;case Number:t=r===null?null:Number(r);break;case Object:case Array:try{t=JSON.parse(r)}catch{t=null}}return t}},Kt=(r,e)=>!fn(r,e),Vt={attribute:!0,type:String,converter:Xe,reflect:!1,useDefault:!1,hasChanged:Kt};d.metadata??=Symbol("metadata"),xe.litPropertyMetadata??=new WeakMap;var M=class extends d.HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Vt){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),s=this.getPropertyDescriptor(e,n,t);s!==void 0&&yn(this.prototype,e,s)}}static getPropertyDescriptor(e,t,n){let{get:s,set:o}=bn(this.prototype,e)??{get(){return this[t]},set(i){this[t]=i}};return{get:s,set(i){let a=s?.call(this);o?.call(this,i),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Vt}static _$Ei(){if(this.hasOwnProperty(Q("elementProperties")))return;let e=kn(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Q("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Q("properties"))){let t=this.properties,n=[...gn(t),...wn(t)];for(let s of n)this.createProperty(s,t[s])}let e=this[d.metadata];if(e!==null){let t=d.litPropertyMetadata.get(e);if(t!==void 0)for(let[n,s]of t)this.elementProperties.set(n,s)}this._$Eh=new Map;for(let[t,n]of this.elementProperties){let s=this._$Eu(t,n);s!==void 0&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let s of n)t.unshift(Ze(s))}else e!==void 0&&t.push(Ze(e));return t}static _$Eu(e,t){let n=t.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return qt(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,n);if(s!==void 0&&n.reflect===!0){let o=(n.converter?.toAttribute!==void 0?n.converter:Xe).toAttribute(t,n.type);this._$Em=e,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(e,t){let n=this.constructor,s=n._$Eh.get(e);if(s!==void 0&&this._$Em!==s){let o=n.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Xe;this._$Em=s;let a=i.fromAttribute(t,o.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(e,t,n,s=!1,o){if(e!==void 0){let i=this.constructor;if(s===!1&&(o=this[e]),n??=i.getPropertyOptions(e),!((n.hasChanged??Kt)(o,t)||n.useDefault&&n.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,n))))return;this.C(e,t,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:s,wrapped:o},i){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,i??t??this[e]),o!==!0||i!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),s===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[s,o]of n){let{wrapped:i}=o,a=this[s];i!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,o,a)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(t)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};M.elementStyles=[],M.shadowRootOptions={mode:"open"},M[Q("elementProperties")]=new Map,M[Q("finalized")]=new Map,xn?.({ReactiveElement:M}),(xe.reactiveElementVersions??=[]).push("2.1.2");var ot=d,Jt=r=>r,Ae=ot.trustedTypes,Yt=Ae?Ae.createPolicy("lit-html",{createHTML:r=>r}):void 0,rr="$lit$",R=`lit$${Math.random().toFixed(9).slice(2)}$`,nr="?"+R,An=`<${nr}>`,F=d.document,te=()=>F.createComment(""),re=r=>r===null||typeof r!="object"&&typeof r!="function",it=Array.isArray,Sn=r=>it(r)||typeof r?.[Symbol.iterator]=="function",Qe=`[ 	
\f\r]`,ee=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Zt=/-->/g,Xt=/>/g,N=RegExp(`>|${Qe}(?:([^\\s"'>=/]+)(${Qe}*=${Qe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Qt=/'/g,er=/"/g,sr=/^(?:script|style|textarea|title)$/i,at=r=>(e,...t)=>({_$litType$:r,strings:e,values:t}),w=at(1),or=at(2),so=at(3),_=Symbol.for("lit-noChange"),b=Symbol.for("lit-nothing"),tr=new WeakMap,O=F.createTreeWalker(F,129);function ir(r,e){if(!it(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return Yt!==void 0?Yt.createHTML(e):e}var $n=(r,e)=>{let t=r.length-1,n=[],s,o=e===2?"<svg>":e===3?"<math>":"",i=ee;for(let a=0;a<t;a++){let l=r[a],h,c,u=-1,p=0;for(;p<l.length&&(i.lastIndex=p,c=i.exec(l),c!==null);)p=i.lastIndex,i===ee?c[1]==="!--"?i=Zt:c[1]!==void 0?i=Xt:c[2]!==void 0?(sr.test(c[2])&&(s=RegExp("</"+c[2],"g")),i=N):c[3]!==void 0&&(i=N):i===N?c[0]===">"?(i=s??ee,u=-1):c[1]===void 0?u=-2:(u=i.lastIndex-c[2].length,h=c[1],i=c[3]===void 0?N:c[3]==='"'?er:Qt):i===er||i===Qt?i=N:i===Zt||i===Xt?i=ee:(i=N,s=void 0);let f=i===N&&r[a+1].startsWith("/>")?" ":"";o+=i===ee?l+An:u>=0?(n.push(h),l.slice(0,u)+rr+l.slice(u)+R+f):l+R+(u===-2?a:f)}return[ir(r,o+(r[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},ne=class r{constructor({strings:e,_$litType$:t},n){let s;this.parts=[];let o=0,i=0,a=e.length-1,l=this.parts,[h,c]=$n(e,t);if(this.el=r.createElement(h,n),O.currentNode=this.el.content,t===2||t===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=O.nextNode())!==null&&l.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.getAttributeNames())if(u.endsWith(rr)){let p=c[i++],f=s.getAttribute(u).split(R),y=/([.?@])?(.*)/.exec(p);l.push({type:1,index:o,name:y[2],strings:f,ctor:y[1]==="."?tt:y[1]==="?"?rt:y[1]==="@"?nt:G}),s.removeAttribute(u)}else u.startsWith(R)&&(l.push({type:6,index:o}),s.removeAttribute(u));if(sr.test(s.tagName)){let u=s.textContent.split(R),p=u.length-1;if(p>0){s.textContent=Ae?Ae.emptyScript:"";for(let f=0;f<p;f++)s.append(u[f],te()),O.nextNode(),l.push({type:2,index:++o});s.append(u[p],te())}}}else if(s.nodeType===8)if(s.data===nr)l.push({type:2,index:o});else{let u=-1;for(;(u=s.data.indexOf(R,u+1))!==-1;)l.push({type:7,index:o}),u+=R.length-1}o++}}static createElement(e,t){let n=F.createElement("template");return n.innerHTML=e,n}};function q(r,e,t=r,n){if(e===_)return e;let s=n!==void 0?t._$Co?.[n]:t._$Cl,o=re(e)?void 0:e._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(r),s._$AT(r,t,n)),n!==void 0?(t._$Co??=[])[n]=s:t._$Cl=s),s!==void 0&&(e=q(r,s._$AS(r,e.values),s,n)),e}var et=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,s=(e?.creationScope??F).importNode(t,!0);O.currentNode=s;let o=O.nextNode(),i=0,a=0,l=n[0];for(;l!==void 0;){if(i===l.index){let h;l.type===2?h=new se(o,o.nextSibling,this,e):l.type===1?h=new l.ctor(o,l.name,l.strings,this,e):l.type===6&&(h=new st(o,this,e)),this._$AV.push(h),l=n[++a]}i!==l?.index&&(o=O.nextNode(),i++)}return O.currentNode=F,s}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}},se=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,s){this.type=2,this._$AH=b,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=q(this,e,t),re(e)?e===b||e==null||e===""?(this._$AH!==b&&this._$AR(),this._$AH=b):e!==this._$AH&&e!==_&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Sn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==b&&re(this._$AH)?this._$AA.nextSibling.data=e:this.T(F.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,s=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=ne.createElement(ir(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(t);else{let o=new et(s,this),i=o.u(this.options);o.p(t),this.T(i),this._$AH=o}}_$AC(e){let t=tr.get(e.strings);return t===void 0&&tr.set(e.strings,t=new ne(e)),t}k(e){it(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,n,s=0;for(let o of e)s===t.length?t.push(n=new r(this.O(te()),this.O(te()),this,this.options)):n=t[s],n._$AI(o),s++;s<t.length&&(this._$AR(n&&n._$AB.nextSibling,s),t.length=s)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let n=Jt(e).nextSibling;Jt(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},G=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,s,o){this.type=1,this._$AH=b,this._$AN=void 0,this.element=e,this.name=t,this._$AM=s,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=b}_$AI(e,t=this,n,s){let o=this.strings,i=!1;if(o===void 0)e=q(this,e,t,0),i=!re(e)||e!==this._$AH&&e!==_,i&&(this._$AH=e);else{let a=e,l,h;for(e=o[0],l=0;l<o.length-1;l++)h=q(this,a[n+l],t,l),h===_&&(h=this._$AH[l]),i||=!re(h)||h!==this._$AH[l],h===b?e=b:e!==b&&(e+=(h??"")+o[l+1]),this._$AH[l]=h}i&&!s&&this.j(e)}j(e){e===b?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},tt=class extends G{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===b?void 0:e}},rt=class extends G{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==b)}},nt=class extends G{constructor(e,t,n,s,o){super(e,t,n,s,o),this.type=5}_$AI(e,t=this){if((e=q(this,e,t,0)??b)===_)return;let n=this._$AH,s=e===b&&n!==b||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,o=e!==b&&(n===b||s);s&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},st=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){q(this,e)}};var En=ot.litHtmlPolyfillSupport;En?.(ne,se),(ot.litHtmlVersions??=[]).push("3.3.3");var ar=(r,e,t)=>{let n=t?.renderBefore??e,s=n._$litPart$;if(s===void 0){let o=t?.renderBefore??null;n._$litPart$=s=new se(e.insertBefore(te(),o),o,void 0,t??{})}return s._$AI(r),s};var lt=d,T=class extends M{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ar(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return _}};T._$litElement$=!0,T.finalized=!0,lt.litElementHydrateSupport?.({LitElement:T});var _n=lt.litElementPolyfillSupport;_n?.({LitElement:T});(lt.litElementVersions??=[]).push("4.2.2");var Se=class{#e;#t;#r="offered";#n=null;constructor(e,t){this.#e=e,this.#t=t}get truth(){return this.#n}reset(){this.#r="offered",this.#n=null}render(e,t,n){if(this.#r==="asked")return w`<div class="choices" part="choices" role="group" aria-label=${e.which}>
        ${Array.from({length:10},(o,i)=>w`<button
            part="choice"
            type="button"
            ?disabled=${!n}
            @click=${()=>this.#s(i)}
          >${i}</button>`)}
      </div>`;let s=this.#r==="thanked";return w`<button
      class="wrong"
      part="wrong"
      type="button"
      ?disabled=${!n}
      aria-disabled=${!t||s}
      @click=${()=>t&&!s&&this.#o("asked")}
    >${s?e.thanks:e.wrong}</button>`}#s(e){this.#n=e,this.#t(e),this.#o("thanked")}async#o(e){this.#r=e,this.#e.requestUpdate(),await this.#e.updateComplete,this.#e.renderRoot.querySelector(".choices button, .wrong")?.focus()}};var V=4,lr=2,hr=1e-300,Tn=.1;function*dr(r,e){let t=r(e),[n,s]=Pn(t),o=h=>Math.log(Math.max(h[n]??0,hr)/Math.max(h[s]??0,hr)),i=o(t),a=new Float64Array(e.length),l=new Float64Array(e.length);for(let h=0;h<=m-V;h+=lr)for(let c=0;c<=m-V;c+=lr){let u=Mn(h,c).filter(p=>e[p]);if(u.length){let p=Uint8Array.from(e);for(let y of u)p[y]=0;let f=i-o(r(p));for(let y of u)a[y]=a[y]+f,l[y]=l[y]+1;yield}}return{answer:n,other:s,parts:a.map((h,c)=>h/(l[c]||1))}}function ht({parts:r},e){let t=new Float64Array(9),n=i=>{let a=Math.floor(3*(i-A+z/2)/z);return Math.min(Math.max(a,0),2)},s=0;r.forEach((i,a)=>{let l=3*n(Math.floor(a/m))+n(a%m);t[l]=t[l]+Math.max(0,e*i),s=Math.max(s,e*i)});let o=Tn*r.reduce((i,a)=>Math.max(i,Math.abs(a)),0);return s>o?t.indexOf(Math.max(...t)):null}function Pn(r){let e=r.map((t,n)=>n);return e.sort((t,n)=>(r[n]??0)-(r[t]??0)),[e[0],e[1]]}function Mn(r,e){return Array.from({length:V*V},(t,n)=>(r+Math.floor(n/V))*m+e+n%V)}var In=5,$e=class{shown=!1;#e;#t;#r;#n=0;constructor(e,t){this.#e=e,this.#t=t}begin(e){cancelAnimationFrame(this.#n),this.#e.tint=this.#r=void 0;let{busy:t,strokes:n}=this.#e.sketch;if(!this.shown||t||E(n))return;let s=dr(e,j(n)),o=()=>{let i=performance.now()+In,a=s.next();for(;!a.done&&performance.now()<i;)a=s.next();a.done?(this.#r=a.value,this.#e.tint={of:n,parts:this.#r.parts,...Ot(n)},this.#t()):this.#n=requestAnimationFrame(o)};this.#n=requestAnimationFrame(o)}render(e){let t=this.#r,n=(s,o,i)=>w`<span
      class=${s}
      part=${s}
    >${e.speaks.replace("{digit}",`${o}`).replace("{place}",e.places[i??9]??"")}</span>`;return w`<p class="why" part="reasons" role="status">
      ${t&&[n("for",t.answer,ht(t,1)),n("against",t.other,ht(t,-1))]}
    </p>`}};function cr(){let r=d.document.createElement("canvas");return r.width=r.height=m,r.style.cssText=`width: ${4*m}px; image-rendering: pixelated`,r.setAttribute("part","field"),r.setAttribute("role","img"),r}function ur(r,e){let t=E(e)?new Uint8Array(m*m):j(e),n=new ImageData(m,m),{data:s}=n;t.forEach((o,i)=>{s.fill(o,4*i,4*i+3),s[4*i+3]=255}),r.getContext("2d")?.putImageData(n,0,0)}var oe=.07142857142857142,Cn=5,Rn=32,Ee=class{predicted=[];eraser;enabled=!0;box=new DOMRect;#e;#t;#r;#n;#s;#o="";constructor(e,t,n,s){this.#e=e,this.#t=t,this.#r=n,this.#n=s,e.addEventListener("pointerdown",o=>this.#i(o)),e.addEventListener("pointermove",o=>this.#a(o));for(let o of["pointerup","pointercancel","lostpointercapture"])e.addEventListener(o,({pointerId:i})=>i===this.#s&&this.end())}get busy(){return this.#s!==void 0}end(){this.#s!==void 0&&(this.#s=this.eraser=void 0,this.predicted=[],this.#t.end(),this.#n())}#i(e){let t=e.button===Cn||(e.buttons&Rn)>0;if(!this.enabled||!e.isPrimary||e.button!==0&&!t)return;if(e.pointerType==="pen"&&this.#o==="touch"&&this.#s!==void 0)this.#t.drop();else if(this.#s!==void 0&&this.#s!==e.pointerId)return;e.preventDefault();try{this.#e.setPointerCapture(e.pointerId)}catch{}this.#s=e.pointerId,this.#o=e.pointerType,this.box=this.#e.getBoundingClientRect(),this.#t.begin(this.box.width);let[n]=this.#h([e]);this.eraser=n&&(t||this.#r())?[n[0],n[1]]:void 0,this.#l([e])}#a(e){if(e.pointerId!==this.#s)return;if(!e.buttons){this.end();return}this.box=this.#e.getBoundingClientRect();let t=e.getCoalescedEvents?.()??[];this.#l(t.length?t:[e]),this.predicted=this.eraser?[]:this.#h(e.getPredictedEvents?.()??[])}#l(e){let t=this.#h(e);if(this.eraser)for(let[n,s]of t)this.#t.rub(this.eraser,[n,s],this.#t.side*oe),this.eraser=[n,s];else this.#t.draw(t);this.#n()}#h(e){let{left:t,top:n,width:s}=this.box,o=this.#t.side/s;return e.map(({clientX:i,clientY:a,pointerType:l,pressure:h})=>[(i-t)*o,(a-n)*o,l==="pen"?.5+h:1])}};var Ln=1/24,Dn=1/120,Nn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1],Home:[-1,-1],PageUp:[1,-1],End:[-1,1],PageDown:[1,1]},_e=class{shown=!1;place=[.5,.5];enabled=!0;#e;#t;#r;#n=!1;constructor(e,t,n,s){this.#e=t,this.#t=n,this.#r=s,e.addEventListener("keydown",o=>this.#o(o)),e.addEventListener("focus",()=>this.#s()),e.addEventListener("blur",()=>this.hide()),e.addEventListener("pointerdown",()=>this.hide())}get down(){return this.#n&&this.#e.busy}hide(){this.shown=!1,this.#l(),this.#r.moved()}#s(){this.shown=this.enabled&&!this.#e.busy,this.#r.moved()}#o(e){let{key:t,shiftKey:n,ctrlKey:s,metaKey:o,altKey:i}=e,a=Nn[t],l=a||t===" "||t==="Escape"&&this.down,h=this.#e.busy&&!this.down;!l||!this.enabled||h||s||o||i||(e.preventDefault(),this.shown=!0,a?this.#i(a,n?Dn:Ln):this.down?this.#l():(this.#n=!0,this.#e.begin(this.#e.side),this.#a(this.place),this.#r.turned(!0)),this.#r.moved())}#i([e,t],n){let[s,o]=this.place,i=a=>Math.min(Math.max(a,0),1);this.place=[i(s+e*n),i(o+t*n)],this.down&&this.#a([s,o])}#a(e){let{side:t}=this.#e,n=([s,o])=>[s*t,o*t];this.#t()?this.#e.rub(n(e),n(this.place),t*oe):this.#e.draw([[...n(this.place),1]]),this.#r.changed()}#l(){this.down&&(this.#e.end(),this.#r.changed(),this.#r.turned(!1)),this.#n=!1}};function pr({key:r,ctrlKey:e,metaKey:t,shiftKey:n,altKey:s}){let o=r.toLowerCase();return s?null:e||t?o==="y"||o==="z"&&n?"redo":o==="z"?"undo":null:r==="Delete"||r==="Backspace"?"clear":o==="e"?"eraser":null}function Te(r,e){let t=On(r,e);return dt(r,t[t.length-1])}function dt(r,e){let t=Array.from(e);if(r[r.length-1]?.type==="softmax")return t;let n=t.reduce((s,o)=>s+o);return t.map(s=>n>0?s/n:1/t.length)}function On(r,e){let t=Float64Array.from(e,n=>n/255);return r.map(n=>(t=ct(n,t),t))}function ct(r,e){switch(r.type){case"dense":return Fn(r,e);case"convolution":return Un(r,e);case"max_pooling":return Hn(r,e);case"flatten":return e;case"relu":return e.map(t=>Math.max(0,t));case"sigmoid":return e.map(t=>1/(1+Math.exp(-t)));case"softmax":return Wn(e)}}function Fn({weights:r,scale:e,biases:t},n){let s=n.length;return Float64Array.from(e,(o,i)=>mr(r,i*s,n,0,s)*o+t[i])}function Un(r,e){let{weights:t,weightsShape:n,scale:s,biases:o,padding:i}=r,[,a,l]=n,[h,c,u]=r.input,[p,f,y]=r.output,v=i==="same",P=v?(a-1)/2:0,S=v?(l-1)/2:0,he=a*l*u,de=new Float64Array($(r.output)),ze=0;for(let U=0;U<p;U++){let H=U-P,ce=Math.max(0,-H),I=Math.min(a,h-H);for(let J=0;J<f;J++){let C=J-S,Be=Math.max(0,-C),Yr=(Math.min(l,c-C)-Be)*u;for(let Y=0;Y<y;Y++){let yt=0;for(let ue=ce;ue<I;ue++){let Zr=(ue*l+Be)*u,Xr=((H+ue)*c+C+Be)*u;yt+=mr(t,Y*he+Zr,e,Xr,Yr)}de[ze++]=yt*s[Y]+o[Y]}}}return de}function Hn(r,e){let[,t]=r.input,[n,s,o]=r.output,i=new Float64Array($(r.output)).fill(Number.NEGATIVE_INFINITY);for(let a=0;a<n*r.size;a++)for(let l=0;l<s*r.size;l++){let h=Math.floor(a/r.size)*s+Math.floor(l/r.size);for(let c=0;c<o;c++){let u=e[(a*t+l)*o+c],p=h*o+c;i[p]=Math.max(i[p],u)}}return i}function Wn(r){let e=Math.max(...r),t=r.map(s=>Math.exp(s-e)),n=t.reduce((s,o)=>s+o);return t.map(s=>s/n)}function mr(r,e,t,n,s){let o=0;for(let i=0;i<s;i++)o+=r[e+i]*t[n+i];return o}var ie={numbers:"en",name:"Digit reader",pad:"Drawing pad: draw a digit from 0 to 9",keys:"Arrow keys move the pen, Space puts it down and lifts it.",hint:"Draw a digit",tools:"Drawing tools",undo:"Undo",redo:"Redo",eraser:"Eraser",clear:"Clear",bars:"Probability of each digit",penDown:"Pen down",penUp:"Pen up",blank:"Nothing drawn",unsure:"Not sure",field:"What the network sees",why:"Why this answer?",speaks:"For {digit}: {place}",places:["top left","top","top right","left","centre","right","bottom left","bottom","bottom right","nothing"],wrong:"Was I wrong?",which:"Which digit is it?",thanks:"Thank you",missing:"Please draw a digit."},zn={numbers:"de",name:"Ziffernleser",pad:"Zeichenfeld: eine Ziffer von 0 bis 9 zeichnen",keys:"Die Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf und hebt ihn ab.",hint:"Zeichne eine Ziffer",tools:"Zeichenwerkzeuge",undo:"R\xFCckg\xE4ngig",redo:"Wiederholen",eraser:"Radierer",clear:"L\xF6schen",bars:"Wahrscheinlichkeit jeder Ziffer",penDown:"Stift aufgesetzt",penUp:"Stift abgehoben",blank:"Nichts gezeichnet",unsure:"Nicht sicher",field:"Was das Netz sieht",why:"Warum diese Antwort?",speaks:"F\xFCr {digit}: {place}",places:["oben links","oben","oben rechts","links","Mitte","rechts","unten links","unten","unten rechts","nichts"],wrong:"Lag ich falsch?",which:"Welche Ziffer ist es?",thanks:"Danke",missing:"Bitte zeichne eine Ziffer."},Bn={numbers:"fr",name:"Lecteur de chiffres",pad:"Zone de dessin : dessinez un chiffre de 0 \xE0 9",keys:"Les fl\xE8ches d\xE9placent le stylo, Espace le pose et le l\xE8ve.",hint:"Dessinez un chiffre",tools:"Outils de dessin",undo:"Annuler",redo:"R\xE9tablir",eraser:"Gomme",clear:"Effacer",bars:"Probabilit\xE9 de chaque chiffre",penDown:"Stylo pos\xE9",penUp:"Stylo lev\xE9",blank:"Rien n\u2019est dessin\xE9",unsure:"Pas s\xFBr",field:"Ce que voit le r\xE9seau",why:"Pourquoi cette r\xE9ponse ?",speaks:"Pour {digit} : {place}",places:["en haut \xE0 gauche","en haut","en haut \xE0 droite","\xE0 gauche","au centre","\xE0 droite","en bas \xE0 gauche","en bas","en bas \xE0 droite","rien"],wrong:"Me suis-je tromp\xE9 ?",which:"Quel chiffre est-ce ?",thanks:"Merci",missing:"Veuillez dessiner un chiffre."},jn={numbers:"es",name:"Lector de cifras",pad:"\xC1rea de dibujo: dibuja una cifra del 0 al 9",keys:"Las flechas mueven el l\xE1piz; Espacio lo apoya y lo levanta.",hint:"Dibuja una cifra",tools:"Herramientas de dibujo",undo:"Deshacer",redo:"Rehacer",eraser:"Goma de borrar",clear:"Borrar todo",bars:"Probabilidad de cada cifra",penDown:"L\xE1piz apoyado",penUp:"L\xE1piz levantado",blank:"No hay nada dibujado",unsure:"No es seguro",field:"Lo que ve la red",why:"\xBFPor qu\xE9 esta respuesta?",speaks:"A favor de {digit}: {place}",places:["arriba a la izquierda","arriba","arriba a la derecha","a la izquierda","en el centro","a la derecha","abajo a la izquierda","abajo","abajo a la derecha","nada"],wrong:"\xBFMe equivoqu\xE9?",which:"\xBFQu\xE9 cifra es?",thanks:"Gracias",missing:"Dibuja una cifra."},qn={numbers:"ja",name:"\u6570\u5B57\u30EA\u30FC\u30C0\u30FC",pad:"\u63CF\u753B\u30A8\u30EA\u30A2\uFF1A0\u304B\u30899\u306E\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044",keys:"\u77E2\u5370\u30AD\u30FC\u3067\u30DA\u30F3\u3092\u52D5\u304B\u3057\u3001\u30B9\u30DA\u30FC\u30B9\u30AD\u30FC\u3067\u4E0B\u308D\u3059\u3001\u4E0A\u3052\u308B\u3092\u5207\u308A\u66FF\u3048\u307E\u3059\u3002",hint:"\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044",tools:"\u63CF\u753B\u30C4\u30FC\u30EB",undo:"\u5143\u306B\u623B\u3059",redo:"\u3084\u308A\u76F4\u3059",eraser:"\u6D88\u3057\u30B4\u30E0",clear:"\u6D88\u53BB",bars:"\u5404\u6570\u5B57\u306E\u78BA\u7387",penDown:"\u30DA\u30F3\u3092\u4E0B\u308D\u3057\u307E\u3057\u305F",penUp:"\u30DA\u30F3\u3092\u4E0A\u3052\u307E\u3057\u305F",blank:"\u4F55\u3082\u63CF\u304B\u308C\u3066\u3044\u307E\u305B\u3093",unsure:"\u81EA\u4FE1\u304C\u3042\u308A\u307E\u305B\u3093",field:"\u30CD\u30C3\u30C8\u30EF\u30FC\u30AF\u304C\u898B\u3066\u3044\u308B\u753B\u50CF",why:"\u3053\u306E\u7B54\u3048\u306E\u7406\u7531",speaks:"{digit}\u306E\u6839\u62E0\uFF1A{place}",places:["\u5DE6\u4E0A","\u4E0A","\u53F3\u4E0A","\u5DE6","\u4E2D\u592E","\u53F3","\u5DE6\u4E0B","\u4E0B","\u53F3\u4E0B","\u306A\u3057"],wrong:"\u9593\u9055\u3063\u3066\u3044\u307E\u3057\u305F\u304B\uFF1F",which:"\u3069\u306E\u6570\u5B57\u3067\u3059\u304B\uFF1F",thanks:"\u3042\u308A\u304C\u3068\u3046\u3054\u3056\u3044\u307E\u3059",missing:"\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044\u3002"},Gn={numbers:"zh",name:"\u6570\u5B57\u8BC6\u522B",pad:"\u753B\u677F\uFF1A\u8BF7\u753B\u4E00\u4E2A 0 \u5230 9 \u7684\u6570\u5B57",keys:"\u65B9\u5411\u952E\u79FB\u52A8\u753B\u7B14\uFF0C\u7A7A\u683C\u952E\u843D\u7B14\u548C\u62AC\u7B14\u3002",hint:"\u753B\u4E00\u4E2A\u6570\u5B57",tools:"\u7ED8\u56FE\u5DE5\u5177",undo:"\u64A4\u9500",redo:"\u91CD\u505A",eraser:"\u6A61\u76AE\u64E6",clear:"\u6E05\u9664",bars:"\u6BCF\u4E2A\u6570\u5B57\u7684\u6982\u7387",penDown:"\u5DF2\u843D\u7B14",penUp:"\u5DF2\u62AC\u7B14",blank:"\u5C1A\u672A\u7ED8\u5236",unsure:"\u4E0D\u786E\u5B9A",field:"\u7F51\u7EDC\u770B\u5230\u7684\u56FE\u50CF",why:"\u4E3A\u4EC0\u4E48\u662F\u8FD9\u4E2A\u7B54\u6848\uFF1F",speaks:"\u652F\u6301 {digit}\uFF1A{place}",places:["\u5DE6\u4E0A","\u4E0A\u65B9","\u53F3\u4E0A","\u5DE6\u4FA7","\u4E2D\u95F4","\u53F3\u4FA7","\u5DE6\u4E0B","\u4E0B\u65B9","\u53F3\u4E0B","\u65E0"],wrong:"\u6211\u8BA4\u9519\u4E86\u5417\uFF1F",which:"\u8FD9\u662F\u54EA\u4E2A\u6570\u5B57\uFF1F",thanks:"\u8C22\u8C22",missing:"\u8BF7\u753B\u4E00\u4E2A\u6570\u5B57\u3002"},fr=[ie,zn,Bn,jn,qn,Gn];function br(r){let[e]=r.toLowerCase().split("-");return fr.find(({numbers:t})=>t===e)??ie}var yr=new Map;function Pe(r,{numbers:e}){let t=yr.get(e);if(!t){let{format:n}=new Intl.NumberFormat(e,{style:"percent"});t=Array.from({length:101},(s,o)=>n(o/100)),yr.set(e,t)}return t[Math.round(100*r)]}var gr=5.5,Me=class extends T{static properties={disabled:{type:Boolean,reflect:!0},readonly:{type:Boolean,reflect:!0},required:{type:Boolean,reflect:!0},theme:{reflect:!0,useDefault:!0},layout:{reflect:!0,useDefault:!0},penWidth:{type:Number,attribute:"pen-width",reflect:!0,useDefault:!0},language:{reflect:!0,useDefault:!0},threshold:{type:Number,reflect:!0,useDefault:!0},withField:{type:Boolean,attribute:"with-field",reflect:!0},withWhy:{type:Boolean,attribute:"with-why",reflect:!0},withCorrection:{type:Boolean,attribute:"with-correction",reflect:!0},withWebAssembly:{type:Boolean,attribute:"with-webassembly",reflect:!0},labels:{attribute:!1}};#e={words:ie};constructor(){super(),this.disabled=this.readonly=this.required=!1,this.theme="auto",this.layout="auto",this.withField=this.withWhy=this.withCorrection=this.withWebAssembly=!1,this.threshold=.5,this.penWidth=gr,this.language="",this.labels={}}get name(){return this.getAttribute("name")??""}set name(e){this.setAttribute("name",e)}get pen(){return Math.min(Math.max(this.penWidth||gr,1),20)/100}get words(){let e=this.closest("[lang]")?.lang,t=this.language||e||navigator.language;if(this.#e.language!==t||this.#e.labels!==this.labels){let{labels:n}=this;this.#e={language:t,labels:n,words:{...br(t),...n}}}return this.#e.words}};var Ie=class extends Me{static formAssociated=!0;static shadowRootOptions={...T.shadowRootOptions,delegatesFocus:!0};#e="attachInternals"in this?this.attachInternals():void 0;#t;get form(){return this.#e?.form??null}checkValidity(){return this.#e?.checkValidity()??!0}reportValidity(){return this.#e?.reportValidity()??!0}formResetCallback(){this.strokes=[]}formDisabledCallback(){this.requestUpdate()}formStateRestoreCallback(e){typeof e=="string"&&e&&(this.strokes=JSON.parse(e))}get usable(){return!(this.disabled||this.matches("fieldset:disabled *"))}inform(e){let{value:t}=this;if(e||t!==this.#t){this.#t=t,this.#e?.setFormValue(t||null,JSON.stringify(this.strokes));let n=this.required&&!t;this.#e?.setValidity({valueMissing:n},n?this.words.missing:"")}}};function ae(r,e,t,n={points:0},s=r.length){let{line:o,end:i}=n;for(let a=n.points;a<s;a++){let l=r[a],[h,c,u]=l,p=r[a-1],f=r[a+1];if(!o||u!==p?.[2]){o=t(e*u);let[P,S]=i??l;o.moveTo(P,S),o.lineTo(P+.01,S)}let[y,v]=p?wr(l,p,e):l;i=f?wr(l,f,e):[h,c],o.lineTo(y,v),o.quadraticCurveTo(h,c,i[0],i[1])}return{points:s,line:o,end:i}}function wr(r,e,t){let[n,s]=[e[0]-r[0],e[1]-r[1]],o=Math.min(.5,t/(Math.hypot(n,s)||1));return[r[0]+n*o,r[1]+s*o]}function le(r,e,t){let n=s=>r[s]+(e[s]-r[s])*t;return[n(0),n(1),n(2)]}var Ce=class{#e=0;#t=new WeakMap;paint(e,t,n,s){e.lineCap=e.lineJoin="round";for(let{width:o,path:i}of this.#r(t,n,s))e.lineWidth=o,e.stroke(i)}#r(e,t,n){let{lines:s,drawn:o}=this.#n(e,n),{length:i}=s,a=s.map(({width:c,path:u},p)=>({width:c,path:p===i-1?new Path2D(u):u})),l=Math.min(o.points,1),h=[...e.slice(o.points-l),...t];return ae(h,n,kr(a),{points:l,line:a[i-1]?.path,end:o.end}),a}#n(e,t){this.#e!==t&&(this.#e=t,this.#t=new WeakMap);let n=this.#t.get(e)??{lines:[],drawn:{points:0}};return this.#t.set(e,n),n.drawn=ae(e,t,kr(n.lines),n.drawn,Math.max(0,e.length-1)),n}};function kr(r){return e=>{let t=new Path2D;return r.push({width:e,path:t}),t}}var Vn=1,Kn=.5,Jn=-.4,Yn=.26;function xr(r,e,{parts:t,scale:n,right:s,down:o},{answer:i,other:a,paper:l}){if(!n)return;let h=t.reduce((p,f)=>Math.max(p,Math.abs(f)),Vn),c=t.map(p=>Math.sign(p)*Math.sqrt(Math.abs(p)/h));r.save(),r.scale(1/n,1/n),r.translate(-s,-o),r.globalCompositeOperation="source-atop",r.fillStyle=l,r.globalAlpha=Kn,r.fillRect(s,o,e*n,e*n),r.globalAlpha=1,r.drawImage(vr(c,i),-.5,-.5);let u=c.map(p=>-p);r.drawImage(vr(u,a),-.5,-.5),r.globalCompositeOperation="destination-out",r.beginPath(),c.forEach((p,f)=>{if(p<Jn){let[y,v]=[f%m,Math.floor(f/m)];r.moveTo(y,v),r.arc(y,v,Yn,0,2*Math.PI)}}),r.fill(),r.restore()}function vr(r,e){let t=d.document.createElement("canvas");t.width=t.height=m;let n=t.getContext("2d");if(n){let s=new ImageData(m,m);r.forEach((o,i)=>{s.data[4*i+3]=255*o}),n.putImageData(s,0,0),n.globalCompositeOperation="source-in",n.fillStyle=e,n.fillRect(0,0,m,m)}return t}function ut(r,[e,t],n,s){r.beginPath(),r.arc(e,t,n,0,2*Math.PI),r.globalCompositeOperation="destination-out",r.lineWidth=s/40,r.stroke(),r.globalCompositeOperation="source-over",r.lineWidth=s/100,r.stroke()}var Re=class{width=0;colours={ink:"",answer:"",other:"",paper:""};#e;#t;constructor(e){this.#e=e,this.#t=e.getContext("2d")}look(){if(this.width=this.#e.getBoundingClientRect().width,this.width){let e=getComputedStyle(this.#e);this.colours={ink:e.color,answer:e.borderTopColor,other:e.borderBottomColor,paper:e.borderLeftColor}}}clean(e){let t=this.#t;if(!t||!this.width)return null;let n=Math.round(this.width*devicePixelRatio);(this.#e.width!==n||this.#e.height!==n)&&(this.#e.width=n,this.#e.height=n);let s=n/e;return t.setTransform(s,0,0,s,0,0),t.clearRect(0,0,e,e),t.strokeStyle=this.colours.ink,t}};var pt=r=>Math.round(r*100)/100;function Ar(r,e,t){let n=[];for(let o of r)ae(o,t,i=>{let a=n.push(`<path stroke-width="${pt(i)}" d="`)-1;return Zn(l=>{n[a]+=l})});let s=pt(e);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${s} ${s}" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${n.map(o=>`${o}"/>`).join("")}</svg>`}function Zn(r){let e=t=>(...n)=>r(t+n.map(pt).join(" "));return{moveTo:e("M"),lineTo:e("L"),quadraticCurveTo:e("Q")}}function Sr(r,e,t,n){let s=d.document.createElement("canvas");s.width=r.width,s.height=r.height;let o=s.getContext("2d");return o&&(o.fillStyle=e,o.fillRect(0,0,s.width,s.height),o.drawImage(r,0,0)),new Promise((i,a)=>{s.toBlob(l=>l?i(l):a(new TypeError("the canvas has no size yet")),t,n)})}var Xn=2;function Qn(r,e){let t=[],n=e,s;for(let o of r){let i=[];t.push(i);for(let a of o){let l=s?Math.hypot(a[0]-s[0],a[1]-s[1]):0;if(s&&l>n)return i.length&&n>0&&i.push(le(s,a,n/l)),t.filter(({length:h})=>h);n-=l,i.push(a),s=a}}return r}var Le=class{#e;#t;#r=[];#n;#s=0;#o=()=>{};constructor(e,t){this.#e=e,this.#t=t}get goes(){return this.strokes!==this.#e.strokes}get strokes(){let{strokes:e}=this.#e;return this.#n&&this.#r===e?this.#n:e}begin(e){if(this.end(),this.#e.busy||matchMedia("(prefers-reduced-motion: reduce)").matches)return Promise.resolve();this.#r=this.#e.strokes;let t,n=s=>{t??=s,this.#n=Qn(this.#r,(s-t)/1e3*Xn*e),this.goes?(this.#s=requestAnimationFrame(n),this.#t()):this.end()};return this.#s=requestAnimationFrame(n),new Promise(s=>{this.#o=s})}end(){this.#s&&(cancelAnimationFrame(this.#s),this.#s=0,this.#n=void 0,this.#o(),this.#t())}};function $r(r,e,t,n){let s=Math.ceil(Math.hypot(t[0]-e[0],t[1]-e[1])/(n/2))||1,o=r;for(let i=1;i<=s;i++){let a=i/s,l=h=>e[h]+(t[h]-e[h])*a;o=es(o,[l(0),l(1)],n)}return o}function es(r,e,t){let n=r.map(o=>ts(o,e,t));return n.every((o,i)=>o.length===1&&o[0]===r[i])?r:n.flat()}function ts(r,e,t){let n=[],s=[],o=!0;return r.forEach((i,a)=>{let l=r[a-1]??i,[h,c]=rs(l,i,e,t);if(h>=c){s.push(i);return}o=!1,h>0&&s.push(le(l,i,h)),n.push(s),s=c<1?[le(l,i,c),i]:[]}),n.push(s),o?[r]:n.filter(({length:i})=>i)}function rs(r,e,t,n){let[s,o]=[e[0]-r[0],e[1]-r[1]],[i,a]=[r[0]-t[0],r[1]-t[1]],l=s*s+o*o,h=i*s+a*o,c=i*i+a*a-n*n;if(!l)return c<0?[0,1]:[1,0];let u=Math.sqrt(h*h-l*c),[p,f]=[(-h-u)/l,(-h+u)/l];return p<f?[Math.max(p,0),Math.min(f,1)]:[1,0]}var Er={strokes:[],side:0},ns=100,De=class{sheet;seen;#e;constructor(e=()=>{}){this.seen=e,this.sheet={state:Er,past:[],future:[],before:void 0,hand:void 0,sketches:new Set([this])}}get strokes(){return this.sheet.state.strokes}get side(){return this.sheet.state.side}get busy(){return this.sheet.before!==void 0}get canUndo(){return this.sheet.past.length>0}get canRedo(){return this.sheet.future.length>0}share(e){this.drop(),this.sheet.sketches.delete(this),this.sheet=e.sheet,this.sheet.sketches.add(this)}tell(){for(let e of this.sheet.sketches)e!==this&&e.seen()}begin(e){this.#r(),this.sheet.before=this.sheet.state,this.sheet.hand=this,this.settle(e)}settle(e){let{strokes:t}=this;(!this.side||!t.length)&&(this.sheet.state={strokes:t,side:e})}draw(e){if(!this.#t)return;let t=e.slice(0,Math.max(0,B-ss(this.strokes)));this.#e?this.#e.push(...t):t.length&&(this.#e=t,this.sheet.state={...this.sheet.state,strokes:[...this.strokes,t]})}rub(e,t,n){this.#t&&(this.sheet.state={...this.sheet.state,strokes:$r(this.strokes,e,t,n)})}end(){this.#t&&this.#r()}drop(){this.#t&&(this.sheet.state=this.sheet.before??this.sheet.state,this.#r())}clear(){this.#r(),this.strokes.length&&(this.sheet.before=this.sheet.state,this.sheet.state=Er,this.#r())}undo(){return this.#r(),this.#n(this.sheet.past,this.sheet.future)}redo(){return this.#r(),this.#n(this.sheet.future,this.sheet.past)}replace(e){this.#r(),this.sheet.past=[],this.sheet.future=[],this.sheet.state={strokes:e.map(t=>t.map(([n,s])=>[n,s,1])),side:0}}get#t(){return this.sheet.hand===this}#r(){let{before:e}=this.sheet;this.sheet.before=this.sheet.hand=this.#e=void 0,e&&e.strokes!==this.strokes&&(this.sheet.past=[...this.sheet.past,e].slice(-ns),this.sheet.future=[])}#n(e,t){let n=e.pop();return n?(t.push(this.sheet.state),this.sheet.state=n,!0):!1}};function ss(r){return r.reduce((e,t)=>e+t.length,0)}var _r=280,Ne=class{canvas=d.document.createElement("canvas");sketch;replay;erases=!1;#e=0;#t=new Re(this.canvas);#r=new Ce;#n;#s;#o;#i=()=>this.paint();#a=()=>{this.paint(),this.#u()};#l=()=>d.document.hidden&&this.#s.end();#h=new ResizeObserver(this.#i);#d;constructor(e,t,n,s){let{canvas:o}=this,i=new De(s);this.sketch=i,this.replay=new Le(i,()=>{this.paint(),n()}),o.style.cssText=`display: block; width: ${_r}px; max-width: 100%; aspect-ratio: 1; touch-action: none`,o.setAttribute("part","pad"),o.setAttribute("role","application"),o.setAttribute("aria-describedby","keys"),o.tabIndex=0;let a=()=>this.erases;this.#o=new _e(o,i,a,{moved:this.#i,changed:e,turned:t}),this.#s=new Ee(o,i,a,e),o.addEventListener("transitionend",this.#i)}connect(){this.#h.observe(this.canvas),window.addEventListener("resize",this.#i),this.#u(),d.document.addEventListener("visibilitychange",this.#l)}disconnect(){this.#h.disconnect(),window.removeEventListener("resize",this.#i),this.#d?.removeEventListener("change",this.#a),d.document.removeEventListener("visibilitychange",this.#l),this.#s.end(),this.#o.hide(),this.replay.end()}set pen(e){this.#e!==e&&(this.#e=e,this.paint())}set tint(e){this.#n!==e&&(this.#n=e,this.paint())}set enabled(e){this.#s.enabled!==e&&(this.#s.enabled=this.#o.enabled=e,this.#s.end(),this.#o.hide(),this.canvas.style.touchAction=e?"none":"auto",this.canvas.tabIndex=e?0:-1,this.canvas.setAttribute("role",e?"application":"img"))}get strokes(){return os(this.sketch.strokes)}set strokes(e){this.#s.end(),this.sketch.replace(e),this.paint()}get shown(){return this.replay.strokes}get svg(){return Ar(this.sketch.strokes,this.side,this.side*this.#e)}get side(){return this.sketch.side||_r}paint(){this.#t.look(),this.#c()}follow(){this.#s.busy?this.#t.width=this.#s.box.width:this.sketch.busy||this.#t.look(),this.#c()}#c(){let{sketch:e}=this,{width:t,colours:n}=this.#t;t&&e.settle(t);let{side:s}=e,o=this.#t.clean(s);if(!o)return;let{strokes:i}=this.replay,a=i.length-1;i.forEach((h,c)=>{let u=c===a?this.#s.predicted:[];this.#r.paint(o,h,u,s*this.#e)}),this.#n?.of===e.strokes&&xr(o,s,this.#n,n);let{eraser:l}=this.#s;if(l&&ut(o,l,s*oe,s),this.#o.shown){let[h,c]=this.#o.place;ut(o,[h*s,c*s],s*(this.#o.down?.02:.04),s)}}#u(){this.#d=matchMedia(`(resolution: ${devicePixelRatio}dppx)`),this.#d.addEventListener("change",this.#a,{once:!0})}};function os(r){return r.map(e=>e.map(([t,n])=>[t,n]))}var Oe=class extends Ie{static properties={strokes:{attribute:!1,noAccessor:!0}};pad=new Ne(()=>this.changed(),e=>this.say(e?this.words.penDown:this.words.penUp),()=>this.seen(),()=>this.#t());#e=this.pad.sketch.strokes;get strokes(){return this.pad.strokes}set strokes(e){this.pad.strokes=ge(e),this.#t(),this.pad.sketch.tell()}share(e){let t=e.pad?.sketch;if(!t)throw new TypeError("only a defined element of this kind has a drawing to share");this.pad.sketch.share(t),this.#t()}clear(){E(this.pad.sketch.strokes)||(this.pad.sketch.clear(),this.fire("clear"),this.renew())}undo(){this.pad.sketch.undo()&&this.renew()}redo(){this.pad.sketch.redo()&&this.renew()}replay(){return this.pad.replay.begin(this.pad.side)}toSVG(){return this.pad.svg}toBlob(e,t){let n=this.renderRoot.querySelector(".card"),s=n?getComputedStyle(n).backgroundColor:"";return Sr(this.pad.canvas,s,e,t)}toJSON(){let{side:e}=this.pad;return{strokes:this.strokes,width:e,height:e}}constructor(){super();for(let e of["pointerdown","keydown"])this.addEventListener(e,()=>this.pad.replay.end(),!0)}connectedCallback(){super.connectedCallback(),this.pad.connect()}disconnectedCallback(){super.disconnectedCallback(),this.pad.disconnect()}#t(){this.#e=this.pad.sketch.strokes,this.pad.follow(),this.replaced()}tellStrokes(){let{strokes:e,busy:t}=this.pad.sketch;!t&&this.#e!==e&&(this.#e=e,this.fire("strokechange",{strokes:this.strokes}))}fire(e,t){this.dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,detail:t}))}};function Tr(r){let e=[],t=null;for(let n of r)n.type==="dense"||n.type==="convolution"?(t={layer:n,pool:1,relu:!1,output:n.output},e.push(t)):t&&n.type==="relu"?t.relu=!0:t?.pool===1&&n.type==="max_pooling"?(t.pool=n.size,t.output=n.output):n.type!=="flatten"&&(t=null,e.push(n));return e}var L=16,is=65536;function Pr(r){let e=Uint8Array.from(atob("AGFzbQEAAAABDgJgAX8AYAZ/f39/f38AAwMCAAEFAwEAAAcQAgNydW4AAAZtZW1vcnkCAAq0BwLmAwMJfwF9AXsgACgCSCEBIAAoAkQhBCAAKAIAIQUDQCAHIAAoAghIBEBBACEDQQAhBgNAIAYgACgCDEgEQCAEIAE2AgAgBEEEaiEEQQAhAgNAIAIgACgCEEgEQCABIAUgAkECdGoqAgAiCjgCACABIAM2AgQgA0FAayEDIAEgCkMAAAAAXEEDdGohASACQQFqIQIMAQsLIAUgACgCBGohBSAGQQFqIQYMAQsLIAdBAWohBwwBCwsgBCABNgIAIAAoAjAiASAAKAIYQQZ0IgYgACgCNCAAKAI4bGxqIQL9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgP8AAID/AACA/wAAgP8gACgCQBshCwNAIAEgAkkEQCABIAv9CwQAIAFBEGohAQwBCwsgACgCECAAKAIcIAAoAiBsbEEGdCEHIAYgACgCOGwhCEEAIQEDQCABIAAoAhhIBEAgAUEGdCEEQQAhAgNAIAIgACgCPCIDIAAoAjRsSARAIAAoAjAgAiADbSAIbGogBGohCUEAIQMDQCADIAAoAjwiBSAAKAI4bEgEQCAAIAIgAyAAKAIUIAEgB2xqIAQgACgCLGogCSADIAVtIAZsahABIANBAWohAwwBCwsgAkEBaiECDAELCyABQQFqIQEMAQsLC8kDAgp/BXsgAiAAKAIoayIGQQAgBkEAThshByAAKAIMIgIgACgCICIKIAZqIgggAiAISBsgB2shDiAAKAIcIgIgACgCCCABIAAoAiRrIgxrIgEgASACShshCCAAKAIQQQZ0IgkgCmwhD0EAIAxrIgFBACABQQBOGyEBA0AgASAISARAIAAoAkQgACgCDCABIAxqbCAHakECdGoiAiAOQQJ0aigCACEKIAMgASAPbGogBiAJbGshCyACKAIAIQIDQCACIApJBEAgESAC/QkCACIQIAsgAigCBGoiDf0ABAD95gH95AEhESASIBAgDf0ABBD95gH95AEhEiATIBAgDf0ABCD95gH95AEhEyAUIBAgDf0ABDD95gH95AEhFCACQQhqIQIMAQsLIAFBAWohAQwBCwsgBSAF/QAEACARIAT9AAQA/eYBIAQgACgCGEEGdGoiAP0ABAD95AH96QH9CwQAIAUgBf0ABBAgEiAE/QAEEP3mASAA/QAEEP3kAf3pAf0LBBAgBSAF/QAEICATIAT9AAQg/eYBIAD9AAQg/eQB/ekB/QsEICAFIAX9AAQwIBQgBP0ABDD95gEgAP0ABDD95AH96QH9CwQwCw=="),t=>t.charCodeAt(0));try{if(!WebAssembly.validate(e))return null;let{exports:t}=new WebAssembly.Instance(new WebAssembly.Module(e));return as(r,t)}catch{return null}}function as(r,e){let t=new mt(e.memory),n=t.place(784,1,1),s=n,o=Tr(r).map(i=>{let a=s;if("relu"in i){let c=i.layer.scale.length,u=Math.ceil(c/L)*L;s=t.place($(i.output)/c,c,u);let p=ls(t,i,a,s);return()=>e.run(p)}let l=i.output[i.output.length-1],h=t.place($(i.output)/l,l,l);return s=h,()=>t.numbers.set(ct(i,t.read(a)),h.at)});return i=>{for(let l=0;l<i.length;l++)t.numbers[n.at+l]=i[l]/255;for(let l of o)l();let a=dt(r,t.read(s));return a.every(Number.isFinite)?a:Te(r,i)}}function ls(r,{layer:e,pool:t,relu:n,output:s},o,i){let a=i.channels,l=e.weights.length/a,h=r.take(l*i.stride),{numbers:c}=r;for(let I=0;I<a;I++){let J=h+(I-I%L)*l+I%L;for(let C=0;C<l;C++)c[J+C*L]=e.weights[I*l+C]}let u=r.take(2*i.stride);r.numbers.set(e.scale,u),r.numbers.set(e.biases,u+i.stride);let p=r.take(o.cells+1),f=r.take(2*(o.cells*o.channels+1)),y=e.type==="dense",[v,P]=y?[1,o.cells]:e.input,[,S,he]=y?[0,1,o.cells]:e.weightsShape,[de,ze]=y?[1,1]:s,U=!y&&e.padding==="same"?.5:0,H=[o.at*4,o.stride*4,v,P,o.channels,h*4,i.stride/L,S,he,(S-1)*U,(he-1)*U,u*4,i.at*4,de,ze,t,Number(n),p*4,f*4],ce=r.take(H.length)*4;return new Int32Array(r.numbers.buffer,ce).set(H),ce}var mt=class{numbers;#e;#t=256;constructor(e){this.#e=e,this.numbers=new Float32Array(e.buffer)}take(e){let t=this.#t;this.#t+=Math.ceil(e/L)*L;let n=4*this.#t-this.#e.buffer.byteLength;return n>0&&(this.#e.grow(Math.ceil(n/is)),this.numbers=new Float32Array(this.#e.buffer)),t}place(e,t,n){return{at:this.take(e*n),cells:e,channels:t,stride:n}}read({at:e,cells:t,channels:n,stride:s}){return Float64Array.from({length:t*n},(o,i)=>this.numbers[e+Math.floor(i/n)*s+i%n])}};function Ir(r){return/^(https?|file):$/.test(location.protocol)&&!hs(r)&&ds()}function hs(r){let e=d.document.createElement("i");e.setAttribute("nonce","-"),r.append(e);let t=e.getAttribute("nonce")==="";return e.remove(),t}function ds(){let r=d.document.querySelectorAll('meta[http-equiv="content-security-policy" i]');return Array.from(r).every(({content:e})=>{let t=Mr(e,"script-src")??Mr(e,"default-src");return t===void 0||/'(wasm-)?unsafe-eval'/i.test(t)})}function Mr(r,e){return new RegExp(`(?:^|;)\\s*${e}(?![\\w-])([^;]*)`,"i").exec(r)?.[1]}var Cr=new WeakMap,Rr;function Lr(r,e,t){if(e?.isConnected&&(Rr??=Ir(e)),!t&&!Rr)return null;let n=Cr.get(r);return n===void 0&&(n=Pr(r),Cr.set(r,n)),n}var Fe=class extends Oe{#e;#t=0;get probabilities(){return this.current.probabilities&&[...this.current.probabilities]}get digit(){return this.current.digit}get unsure(){return this.current.unsure}get engine(){return this.#r?"webassembly":"javascript"}get value(){return String(this.digit??"")}predict(e){let t=e===void 0?this.pad.sketch.strokes:ge(e);return we(this.reader,t,this.threshold)}get reader(){return this.#r??(e=>Te(this.model,e))}get#r(){return Lr(this.model,this.shadowRoot,this.withWebAssembly)}get current(){return this.#e??=this.predict(),this.#e}forget(){this.#e=void 0}get detail(){let{digit:e,probabilities:t,unsure:n,strokes:s}=this;return{digit:e,probabilities:t,unsure:n,strokes:s}}changed(){this.forget(),this.#t||=requestAnimationFrame(()=>this.renew())}renew(){cancelAnimationFrame(this.#t),this.#t=0,this.forget(),this.pad.follow(),this.show(),this.pad.sketch.tell(),this.fire("prediction",this.detail),this.tellStrokes()}replaced(){this.forget(),this.show()}};var Dr=k`
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
`;var Nr=k`
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
`;var Or=k`
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
`;var Fr=k`
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
`;var Ur=k`
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
`;var Hr=k`${Or}${Fr}${Ur}${Dr}${Nr}`;var Wr=r=>(...e)=>({_$litDirective$:r,values:e}),Ue=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var cs={},He=Wr(class extends Ue{constructor(){super(...arguments),this.ot=cs}render(r,e){return e()}update(r,[e,t]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((n,s)=>n===this.ot[s]))return _}else if(this.ot===e)return _;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,t)}});var zr=500;function Br(r,e,t,n){let s=o=>{let i=e?.[o]??0,a=Math.round(zr*i)/zr,l=Pe(i,r),h=o===t?"bar answer-bar":"bar";return He([a,l,h],()=>w`<div
        class=${h}
        part=${h}
        role="meter"
        aria-label=${o}
        aria-valuenow=${Math.round(i*100)}
        aria-valuetext=${l}
      >
        <div class="track" part="track">
          <div class="fill" part="fill" .style=${`--share: ${a}`}></div>
        </div>
        <span part="label" aria-hidden="true">${o}</span>
      </div>`)};return w`<div class=${n?"bars live":"bars"} part="bars" role="group" aria-label=${r.bars}>
    ${Array.from({length:10},(o,i)=>s(i))}
  </div>`}var K=r=>or`<svg
  width="20"
  height="20"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="1.8"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
><path d=${r}></path></svg>`,jr={undo:K("M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H8"),redo:K("m16 5 4 4-4 4M20 9H10a5 5 0 0 0 0 10h6"),eraser:K("M20 20H9l-5-5a2 2 0 0 1 0-2.8l8.2-8.2a2 2 0 0 1 2.8 0l5 5a2 2 0 0 1 0 2.8L12 20M8 8l8 8"),field:K("M4 4h16v16H4zM4 12h16M12 4v16M4 8h16M4 16h16M8 4v16M16 4v16"),why:K("M9.5 18h5M10.5 21h3M9.5 15c0-1.5-.7-2-1.5-3a5 5 0 1 1 8 0c-.8 1-1.5 1.5-1.5 3z"),clear:K("M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5")};function qr(r,{able:e,pressed:t,usable:n,use:s}){let o=i=>w`<button
    part="button ${i}"
    type="button"
    title=${r[i]}
    aria-label=${r[i]}
    ?disabled=${!n}
    aria-disabled=${!e[i]}
    aria-pressed=${t[i]??b}
    @click=${()=>s(i)}
  >${jr[i]}</button>`;return w`<div class="tools" part="tools" role="group" aria-label=${r.tools}>
    ${He([r,n,...Object.entries(e).flat(),...Object.values(t)],()=>Object.keys(e).map(o))}
  </div>`}function Gr(r){let{words:e,canvas:t,answer:n}=r,{digit:s,probabilities:o,unsure:i}=n,a=s===null,l=r.truth!==null&&r.truth!==s,h=a?"none":l?"struck":i?"unsure":"";return w`<div
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
        <span class="digit ${h}" part="digit">${s??"?"}</span>
        ${l?w`<span class="digit" part="truth">${r.truth}</span>`:b}
        ${h==="unsure"?w`<span class="doubt" part="doubt">?</span>`:b}
        <span class="confidence" part="confidence">${a?"":Kr(n,e)}</span>
      </div>
      ${r.reasons}
      ${r.withBars?Br(e,o,s,r.live):b}
      ${r.correction}
    </div>
    <p class="spoken" role="status">${r.spoken}</p>
  </div>`}function Vr(r,e){if(r.digit===null)return e.blank;let t=`${r.digit}, ${Kr(r,e)}`;return r.unsure?`${e.unsure}: ${t}`:t}function Kr({digit:r,probabilities:e},t){return Pe(e?.[r??0]??0,t)}var us=700,We=class extends Fe{static styles=Hr;#e=cr();#t=!1;#r=new $e(this.pad,()=>this.requestUpdate());#n=new Se(this,e=>this.#l(e));#s="";#o;get truth(){return this.#n.truth}willUpdate(e){e.has("threshold")&&this.forget();let{pad:t,words:n,usable:s}=this;t.pen=this.pen,t.enabled=s&&!this.readonly,ft(this.#e,"aria-label",n.field),ft(t.canvas,"aria-label",n.pad),ft(t.canvas,"aria-disabled",String(!s))}render(){let{words:e,usable:t}=this,{sketch:n,erases:s,canvas:o}=this.pad,{canUndo:i,canRedo:a}=n,l=n.strokes.length>0,{withField:h,withWhy:c}=this,u=h&&this.#t,p=c&&this.#r.shown,f={...h&&{field:!0},...c&&{why:!0}};return Gr({words:e,canvas:o,tools:this.readonly?null:{able:{undo:i,redo:a,eraser:!0,...f,clear:l},pressed:{eraser:s,field:u,why:p},usable:t,use:y=>this.#a(y)},answer:this.#i,truth:this.truth,withBars:this.layout!=="compact",live:n.busy,field:u?this.#e:null,reasons:p?this.#r.render(e):null,correction:this.withCorrection&&!this.readonly?this.#n.render(e,this.digit!==null,t):null,spoken:this.#s,press:y=>this.#h(y)})}updated(e){e.size&&this.inform(!0)}get#i(){let{pad:e}=this;return e.replay.goes?we(this.reader,e.shown,this.threshold):this.current}#a(e){e==="eraser"?(this.pad.erases=!this.pad.erases,this.requestUpdate()):e==="field"?(this.#t=!this.#t,this.seen()):e==="why"?(this.#r.shown=!this.#r.shown,this.#r.begin(this.reader),this.requestUpdate()):this[e]()}#l(e){this.fire("correction",{...this.detail,truth:e}),this.say(this.words.thanks)}seen(){this.#t&&ur(this.#e,this.pad.shown),this.requestUpdate()}show(){this.#n.reset(),this.#r.begin(this.reader);let e=!this.pad.sketch.busy;this.inform(e),clearTimeout(this.#o),e&&(this.#o=setTimeout(()=>this.say(Vr(this.current,this.words)),us)),this.seen()}say(e){this.#s=e,this.requestUpdate()}#h(e){let t=pr(e);t&&this.usable&&!this.readonly&&(e.preventDefault(),this.#a(t))}};function ft(r,e,t){r.getAttribute(e)!==t&&r.setAttribute(e,t)}function Jr(r,e){if(typeof customElements>"u"||typeof PointerEvent>"u"||!customElements||customElements.get(r))return;let t;class n extends We{get model(){return t??=St(Pt(e)),t}}try{customElements.define(r,n)}catch{throw new TypeError(`"${r}" cannot name an element: use small letters and digits with a hyphen, such as mnist-checker-widget`)}}return sn(ps);})();
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
