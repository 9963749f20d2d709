"use strict";var mnistChecker=(()=>{var Ue=Object.defineProperty;var jr=Object.getOwnPropertyDescriptor;var Vr=Object.getOwnPropertyNames;var Gr=Object.prototype.hasOwnProperty;var Kr=(r,e)=>{for(var t in e)Ue(r,t,{get:e[t],enumerable:!0})},Yr=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Vr(e))!Gr.call(r,o)&&o!==t&&Ue(r,o,{get:()=>e[o],enumerable:!(n=jr(e,o))||n.enumerable});return r};var Jr=r=>Yr(Ue({},"__esModule",{value:!0}),r);var ro={};Kr(ro,{define:()=>Hr});var H=typeof window>"u"?void 0:window,c={HTMLElement:H?.HTMLElement??class{},ShadowRoot:H?.ShadowRoot,document:H?.document??{createTreeWalker:()=>null},trustedTypes:H&&"trustedTypes"in H?H.trustedTypes:void 0};var m=28,z=20,E=14,X=1.25,he=1024,B=1e5,ue=1e9,We=1e-9,pe=1e3,R=64,me=16777216,fe=1048576;function mt(r){let e=[m,m,1],t=0;g(r.length>R,`more than ${R} layers`);for(let s of r)t+="weights"in s?s.weights.length+s.biases.length:0;g(t>me,`more than ${me} weights`);let n=He(r,s=>{let i=Xr(s,e);g(x(i)>fe,`more than ${fe} activations`);let l={...s,input:e,output:i};return e=i,l}),o=n[n.length-1];return g(o?.output.join()!=="10"||o.type!=="softmax"&&o.type!=="sigmoid","does not end in ten probabilities"),n}function He(r,e){return r.map((t,n)=>{try{return e(t)}catch(o){throw new TypeError(`layer ${n+1}: ${o.message}`)}})}function g(r,e){if(r)throw new TypeError(e)}function x(r){return r.reduce((e,t)=>e*t,1)}function Xr(r,e){switch(r.type){case"dense":{let[t,n]=r.weightsShape;return pt(e),g(e[0]!==n,`expects ${n} inputs and gets ${e[0]}`),[t]}case"convolution":{let[t,...n]=r.weightsShape,[o,s,i]=ut(e),l=n[2];return g(i!==l,`expects ${l} channels and gets ${i}`),r.padding==="same"?(g(!(n[0]%2&&n[1]%2),"padding is not valid"),[o,s,t]):(g(n[0]>o||n[1]>s,"larger than its input"),[o-n[0]+1,s-n[1]+1,t])}case"max_pooling":{let[t,n,o]=ut(e);return g(r.size>Math.min(t,n),"larger than its input"),[Math.floor(t/r.size),Math.floor(n/r.size),o]}case"flatten":return[x(e)];case"softmax":return pt(e),e;default:return e}}function ut(r){return g(r.length!==3,"expects rows, columns and channels"),r}function pt(r){g(r.length!==1,"expects a flat input")}function ft(r){try{let e=new DataView(r.buffer,r.byteOffset,r.length),t=8+e.getUint32(0,!0)+e.getUint32(4,!0)*2**32;g(t>r.length,"cut short");let n=new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(8,t)),{__metadata__:o={},...s}=JSON.parse(n);return{metadata:o,tensors:Zr(r.subarray(t),s)}}catch{throw new TypeError("truncated or not a safetensors file")}}function Zr(r,e){let t=0,o=Object.entries(e).sort(([,{data_offsets:s}],[,{data_offsets:i}])=>s[0]-i[0]||s[1]-i[1]).map(([s,{dtype:i,shape:l,data_offsets:a}])=>{let[d,h]=a,u=x(l)*Number(/\d+/.exec(i)?.[0]??8);return g(d!==t||(h-d)*8!==u,"arrays do not fill the data"),t=h,[s,{dtype:i,shape:l,bytes:r.subarray(d,h)}]});return g(t!==r.length,"cut short, or more than its arrays"),new Map(o)}var Qr=["flatten","relu","sigmoid","softmax"];function wt(r){let{metadata:e,tensors:t}=ft(r),n=e.version;g(e.format!=="mnist-checker","not a mnist-checker model"),g(n!=="1",`version ${n} is not known`);let o=gt(e.layers);if(!Array.isArray(o))throw new TypeError("layers is not a list");return g(o.length>R,`more than ${R} layers`),g(!St(gt(e.card)),"card is not an object"),mt(He(o,s=>en(s,t)))}function en(r,e){if(!St(r))throw new TypeError("is not an object");let{type:t,padding:n,size:o}=r;if(t==="dense")return{type:t,...yt(r,e,2)};if(t==="convolution"){if(n!=="valid"&&n!=="same")throw new TypeError("padding is not valid");return{type:t,padding:n,...yt(r,e,4)}}if(t==="max_pooling"){if(typeof o!="number"||!Number.isInteger(o)||o<1)throw new TypeError("size is not valid");return{type:t,size:o}}let s=Qr.find(i=>i===t);if(!s)throw new TypeError(`type ${JSON.stringify(t??null)} is not known`);return{type:s}}function yt(r,e,t){let{shape:n,bytes:o}=vt(r.weights,"weights",e,"I8",t);return g(!o.length,"has no weights"),{weights:new Int8Array(kt(o)),weightsShape:n,scale:bt(r.scale,"scale",e,n[0]),biases:bt(r.biases,"biases",e,n[0])}}function bt(r,e,t,n){let{bytes:o}=vt(r,e,t,"F32",1),s=new Float32Array(kt(o));return g(s.length!==n,`array "${r}" is not one number for each output`),g(!s.every(Number.isFinite),`array "${r}" is not finite`),s}function vt(r,e,t,n,o){if(typeof r!="string")throw new TypeError(`${e} is not valid`);let s=t.get(r);if(!s)throw new TypeError(`array "${r}" is missing`);let i=`${n} of ${o} dimension${o>1?"s":""}`;return g(s.dtype!==n||s.shape.length!==o,`array "${r}" is not ${i}`),s}function kt(r){return r.slice().buffer}function gt(r){try{return JSON.parse(r??"")}catch{return null}}function St(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var tn=Array.from({length:95},(r,e)=>String.fromCharCode(32+e)).filter(r=>!'"<\\'.includes(r)),ze=88,xt=90;function At(r){let e=new Uint8Array(128);tn.forEach((s,i)=>{e[s.charCodeAt(0)]=i});let t=new Int8Array(r.length*4),n=0,o=1;for(let s=0;s<r.length;s++){let i=e[r.charCodeAt(s)];if(i>=xt)o=o>1?1:i===xt?4:2;else if(o>1){let l=o===4?1:4;for(let a=0;a<o;a++)t[n++]=i%(2*l+1)-l,i=Math.floor(i/(2*l+1))}else i>=ze&&(i+=(i-ze)*(ze-1)+e[r.charCodeAt(++s)]),t[n++]=i&1?-(i+1)/2:i/2}return new Uint8Array(t.buffer,0,n)}function A(r){return r.every(e=>!e.length)}function ye(r){let e=0;return Et(r,"strokes").map((t,n)=>{let o=`stroke ${n+1}`,s=Et(t,o);if(e+=s.length,e>B)throw new TypeError(`more than ${B} points`);return s.map((i,l)=>rn(i,()=>`${o}, point ${l+1}`))})}function rn(r,e){if(!Array.isArray(r)||r.length!==2)throw new TypeError(`${e()} is not a pair`);let t=$t(r[0],e),n=$t(r[1],e);if(Math.max(Math.abs(t),Math.abs(n))>ue)throw new TypeError(`${e()} is larger than ${ue}`);return[t,n]}function $t(r,e){if(typeof r!="number")throw new TypeError(`${e()} is not a number`);if(!Number.isFinite(r))throw new TypeError(`${e()} is not finite`);return r}function Et(r,e){if(!Array.isArray(r))throw new TypeError(`${e} is not a list`);return Array.from(r)}function Be(r){let e=r.reduce((l,{length:a})=>l+a,0);if(e<=pe)return r;let t=nn(r,e),n=t[e-1]||1,o=0,s=-1,i=()=>{let l=Math.floor(t[o++]/n*pe),a=l>s;return s=l,a};return r.map(l=>l.filter(i))}function nn(r,e){let t=new Float64Array(e),n=r.find(({length:i})=>i)?.[0],o=0,s=0;for(let i of r)for(let l of i){let a=l[0]-n[0],d=l[1]-n[1];o+=Math.sqrt(a*a+d*d),t[s++]=o,n=l}return t}var _t=Math.ceil(X+.5);function q(r){if(A(r))throw new TypeError("a blank drawing has no field: draw something first");let e=Ct(Be(r)),[t,n]=Rt(qe(e)),o=([i,l])=>[i+t,l+n],s=e.map(({from:i,to:l})=>({from:o(i),to:o(l)}));return Uint8Array.from(qe(s),i=>Math.floor(255*i+.5))}function Mt(r){let e=Be(r),{x:t,y:n,scale:o}=It(e),[s,i]=Rt(qe(Ct(e)));return{scale:o,right:E-t*o+s,down:E-n*o+i}}function Ct(r){let{x:e,y:t,scale:n}=It(r);return r.flatMap(o=>{let s=o.map(l=>[(l[0]-e)*n+E,(l[1]-t)*n+E]);return(s.length===1?s:s.slice(1)).map((l,a)=>({from:s[a],to:l}))})}function It(r){let[e,t]=Tt(r,0),[n,o]=Tt(r,1),s=Math.max(t-e,o-n),i=s<=We?0:(z-2*X)/s;return{x:(e+t)/2,y:(n+o)/2,scale:i}}function Tt(r,e){let t=Number.POSITIVE_INFINITY,n=Number.NEGATIVE_INFINITY;for(let o of r)for(let s of o)t=Math.min(t,s[e]),n=Math.max(n,s[e]);return[t,n]}function qe(r){let e=new Float64Array(m*m).fill(Number.POSITIVE_INFINITY);for(let t of r){let[n,o]=Pt(t,0),[s,i]=Pt(t,1);for(let l=s;l<=i;l++)for(let a=n;a<=o;a++){let d=l*m+a,h=on(a,l,t);h<e[d]&&(e[d]=h)}}return e.map(t=>Lt(X+.5-Math.sqrt(t)))}function Pt({from:r,to:e},t){return[Math.max(Math.floor(Math.min(r[t],e[t]))-_t,0),Math.min(Math.ceil(Math.max(r[t],e[t]))+_t,m-1)]}function on(r,e,{from:t,to:n}){let o=n[0]-t[0],s=n[1]-t[1],i=o*o+s*s,l=i>0?Lt(((r-t[0])*o+(e-t[1])*s)/i):0,a=r-(t[0]+l*o),d=e-(t[1]+l*s);return a*a+d*d}function Rt(r){let e=0,t=0,n=0;r.forEach((s,i)=>{e+=s,t+=s*(i%m),n+=s*Math.floor(i/m)});let o=s=>Math.floor((E-s)*he+.5)/he;return[o(t/e),o(n/e)]}function Lt(r){return Math.min(Math.max(r,0),1)}function Nt(r,e){return A(e)?null:r(q(e))}function be(r,e,t){let n=Nt(r,e);if(n===null)return{digit:null,probabilities:n,unsure:!1};let o=Math.max(...n);return{digit:n.indexOf(o),probabilities:n,unsure:o<t}}var ge=c,we=ge.ShadowRoot&&(ge.ShadyCSS===void 0||ge.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,je=Symbol(),Dt=new WeakMap,Z=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==je)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(we&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=Dt.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&Dt.set(t,e))}return e}toString(){return this.cssText}},Ot=r=>new Z(typeof r=="string"?r:r+"",void 0,je),v=(r,...e)=>{let t=r.length===1?r[0]:e.reduce((n,o,s)=>n+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+r[s+1],r[0]);return new Z(t,r,je)},Ft=(r,e)=>{if(we)r.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let n=c.document.createElement("style"),o=ge.litNonce;o!==void 0&&n.setAttribute("nonce",o),n.textContent=t.cssText,r.appendChild(n)}},Ve=we?r=>r:r=>r instanceof CSSStyleSheet?(e=>{let t="";for(let n of e.cssRules)t+=n.cssText;return Ot(t)})(r):r;var{is:sn,defineProperty:an,getOwnPropertyDescriptor:ln,getOwnPropertyNames:dn,getOwnPropertySymbols:cn,getPrototypeOf:hn}=Object,ve=c,Ut=ve.trustedTypes,un=Ut?Ut.emptyScript:"",pn=ve.reactiveElementPolyfillSupport,Q=(r,e)=>r,Ge={toAttribute(r,e){switch(e){case Boolean:r=r?un:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,e){let t=r;switch(e){case Boolean:t=r!==null;break;case Number:t=r===null?null:Number(r);break;case Object:case Array:try{t=JSON.parse(r)}catch{t=null}}return t}},Ht=(r,e)=>!sn(r,e),Wt={attribute:!0,type:String,converter:Ge,reflect:!1,useDefault:!1,hasChanged:Ht};c.metadata??=Symbol("metadata"),ve.litPropertyMetadata??=new WeakMap;var _=class extends c.HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Wt){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),o=this.getPropertyDescriptor(e,n,t);o!==void 0&&an(this.prototype,e,o)}}static getPropertyDescriptor(e,t,n){let{get:o,set:s}=ln(this.prototype,e)??{get(){return this[t]},set(i){this[t]=i}};return{get:o,set(i){let l=o?.call(this);s?.call(this,i),this.requestUpdate(e,l,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Wt}static _$Ei(){if(this.hasOwnProperty(Q("elementProperties")))return;let e=hn(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Q("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Q("properties"))){let t=this.properties,n=[...dn(t),...cn(t)];for(let o of n)this.createProperty(o,t[o])}let e=this[c.metadata];if(e!==null){let t=c.litPropertyMetadata.get(e);if(t!==void 0)for(let[n,o]of t)this.elementProperties.set(n,o)}this._$Eh=new Map;for(let[t,n]of this.elementProperties){let o=this._$Eu(t,n);o!==void 0&&this._$Eh.set(o,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let o of n)t.unshift(Ve(o))}else e!==void 0&&t.push(Ve(e));return t}static _$Eu(e,t){let n=t.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ft(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,n);if(o!==void 0&&n.reflect===!0){let s=(n.converter?.toAttribute!==void 0?n.converter:Ge).toAttribute(t,n.type);this._$Em=e,s==null?this.removeAttribute(o):this.setAttribute(o,s),this._$Em=null}}_$AK(e,t){let n=this.constructor,o=n._$Eh.get(e);if(o!==void 0&&this._$Em!==o){let s=n.getPropertyOptions(o),i=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:Ge;this._$Em=o;let l=i.fromAttribute(t,s.type);this[o]=l??this._$Ej?.get(o)??l,this._$Em=null}}requestUpdate(e,t,n,o=!1,s){if(e!==void 0){let i=this.constructor;if(o===!1&&(s=this[e]),n??=i.getPropertyOptions(e),!((n.hasChanged??Ht)(s,t)||n.useDefault&&n.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,n))))return;this.C(e,t,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:o,wrapped:s},i){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,i??t??this[e]),s!==!0||i!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),o===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[o,s]of this._$Ep)this[o]=s;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[o,s]of n){let{wrapped:i}=s,l=this[o];i!==!0||this._$AL.has(o)||l===void 0||this.C(o,void 0,s,l)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(t)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};_.elementStyles=[],_.shadowRootOptions={mode:"open"},_[Q("elementProperties")]=new Map,_[Q("finalized")]=new Map,pn?.({ReactiveElement:_}),(ve.reactiveElementVersions??=[]).push("2.1.2");var et=c,zt=r=>r,ke=et.trustedTypes,Bt=ke?ke.createPolicy("lit-html",{createHTML:r=>r}):void 0,Yt="$lit$",M=`lit$${Math.random().toFixed(9).slice(2)}$`,Jt="?"+M,mn=`<${Jt}>`,D=c.document,te=()=>D.createComment(""),re=r=>r===null||typeof r!="object"&&typeof r!="function",tt=Array.isArray,fn=r=>tt(r)||typeof r?.[Symbol.iterator]=="function",Ke=`[ 	
\f\r]`,ee=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,qt=/-->/g,jt=/>/g,L=RegExp(`>|${Ke}(?:([^\\s"'>=/]+)(${Ke}*=${Ke}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Vt=/'/g,Gt=/"/g,Xt=/^(?:script|style|textarea|title)$/i,rt=r=>(e,...t)=>({_$litType$:r,strings:e,values:t}),w=rt(1),Zt=rt(2),Ko=rt(3),O=Symbol.for("lit-noChange"),b=Symbol.for("lit-nothing"),Kt=new WeakMap,N=D.createTreeWalker(D,129);function Qt(r,e){if(!tt(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return Bt!==void 0?Bt.createHTML(e):e}var yn=(r,e)=>{let t=r.length-1,n=[],o,s=e===2?"<svg>":e===3?"<math>":"",i=ee;for(let l=0;l<t;l++){let a=r[l],d,h,u=-1,p=0;for(;p<a.length&&(i.lastIndex=p,h=i.exec(a),h!==null);)p=i.lastIndex,i===ee?h[1]==="!--"?i=qt:h[1]!==void 0?i=jt:h[2]!==void 0?(Xt.test(h[2])&&(o=RegExp("</"+h[2],"g")),i=L):h[3]!==void 0&&(i=L):i===L?h[0]===">"?(i=o??ee,u=-1):h[1]===void 0?u=-2:(u=i.lastIndex-h[2].length,d=h[1],i=h[3]===void 0?L:h[3]==='"'?Gt:Vt):i===Gt||i===Vt?i=L:i===qt||i===jt?i=ee:(i=L,o=void 0);let f=i===L&&r[l+1].startsWith("/>")?" ":"";s+=i===ee?a+mn:u>=0?(n.push(d),a.slice(0,u)+Yt+a.slice(u)+M+f):a+M+(u===-2?l:f)}return[Qt(r,s+(r[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},ne=class r{constructor({strings:e,_$litType$:t},n){let o;this.parts=[];let s=0,i=0,l=e.length-1,a=this.parts,[d,h]=yn(e,t);if(this.el=r.createElement(d,n),N.currentNode=this.el.content,t===2||t===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=N.nextNode())!==null&&a.length<l;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(Yt)){let p=h[i++],f=o.getAttribute(u).split(M),y=/([.?@])?(.*)/.exec(p);a.push({type:1,index:s,name:y[2],strings:f,ctor:y[1]==="."?Je:y[1]==="?"?Xe:y[1]==="@"?Ze:V}),o.removeAttribute(u)}else u.startsWith(M)&&(a.push({type:6,index:s}),o.removeAttribute(u));if(Xt.test(o.tagName)){let u=o.textContent.split(M),p=u.length-1;if(p>0){o.textContent=ke?ke.emptyScript:"";for(let f=0;f<p;f++)o.append(u[f],te()),N.nextNode(),a.push({type:2,index:++s});o.append(u[p],te())}}}else if(o.nodeType===8)if(o.data===Jt)a.push({type:2,index:s});else{let u=-1;for(;(u=o.data.indexOf(M,u+1))!==-1;)a.push({type:7,index:s}),u+=M.length-1}s++}}static createElement(e,t){let n=D.createElement("template");return n.innerHTML=e,n}};function j(r,e,t=r,n){if(e===O)return e;let o=n!==void 0?t._$Co?.[n]:t._$Cl,s=re(e)?void 0:e._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(r),o._$AT(r,t,n)),n!==void 0?(t._$Co??=[])[n]=o:t._$Cl=o),o!==void 0&&(e=j(r,o._$AS(r,e.values),o,n)),e}var Ye=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,o=(e?.creationScope??D).importNode(t,!0);N.currentNode=o;let s=N.nextNode(),i=0,l=0,a=n[0];for(;a!==void 0;){if(i===a.index){let d;a.type===2?d=new oe(s,s.nextSibling,this,e):a.type===1?d=new a.ctor(s,a.name,a.strings,this,e):a.type===6&&(d=new Qe(s,this,e)),this._$AV.push(d),a=n[++l]}i!==a?.index&&(s=N.nextNode(),i++)}return N.currentNode=D,o}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}},oe=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,o){this.type=2,this._$AH=b,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=j(this,e,t),re(e)?e===b||e==null||e===""?(this._$AH!==b&&this._$AR(),this._$AH=b):e!==this._$AH&&e!==O&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):fn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==b&&re(this._$AH)?this._$AA.nextSibling.data=e:this.T(D.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=ne.createElement(Qt(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(t);else{let s=new Ye(o,this),i=s.u(this.options);s.p(t),this.T(i),this._$AH=s}}_$AC(e){let t=Kt.get(e.strings);return t===void 0&&Kt.set(e.strings,t=new ne(e)),t}k(e){tt(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,n,o=0;for(let s of e)o===t.length?t.push(n=new r(this.O(te()),this.O(te()),this,this.options)):n=t[o],n._$AI(s),o++;o<t.length&&(this._$AR(n&&n._$AB.nextSibling,o),t.length=o)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let n=zt(e).nextSibling;zt(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},V=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,o,s){this.type=1,this._$AH=b,this._$AN=void 0,this.element=e,this.name=t,this._$AM=o,this.options=s,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=b}_$AI(e,t=this,n,o){let s=this.strings,i=!1;if(s===void 0)e=j(this,e,t,0),i=!re(e)||e!==this._$AH&&e!==O,i&&(this._$AH=e);else{let l=e,a,d;for(e=s[0],a=0;a<s.length-1;a++)d=j(this,l[n+a],t,a),d===O&&(d=this._$AH[a]),i||=!re(d)||d!==this._$AH[a],d===b?e=b:e!==b&&(e+=(d??"")+s[a+1]),this._$AH[a]=d}i&&!o&&this.j(e)}j(e){e===b?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Je=class extends V{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===b?void 0:e}},Xe=class extends V{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==b)}},Ze=class extends V{constructor(e,t,n,o,s){super(e,t,n,o,s),this.type=5}_$AI(e,t=this){if((e=j(this,e,t,0)??b)===O)return;let n=this._$AH,o=e===b&&n!==b||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,s=e!==b&&(n===b||o);o&&this.element.removeEventListener(this.name,this,n),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Qe=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){j(this,e)}};var bn=et.litHtmlPolyfillSupport;bn?.(ne,oe),(et.litHtmlVersions??=[]).push("3.3.3");var er=(r,e,t)=>{let n=t?.renderBefore??e,o=n._$litPart$;if(o===void 0){let s=t?.renderBefore??null;n._$litPart$=o=new oe(e.insertBefore(te(),s),s,void 0,t??{})}return o._$AI(r),o};var nt=c,$=class extends _{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=er(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return O}};$._$litElement$=!0,$.finalized=!0,nt.litElementHydrateSupport?.({LitElement:$});var gn=nt.litElementPolyfillSupport;gn?.({LitElement:$});(nt.litElementVersions??=[]).push("4.2.2");var Se=class{#e;#r;#t="offered";#n=null;constructor(e,t){this.#e=e,this.#r=t}get truth(){return this.#n}reset(){this.#t="offered",this.#n=null}render(e,t,n){if(this.#t==="asked")return w`<div class="choices" part="choices" role="group" aria-label=${e.which}>
        ${Array.from({length:10},(s,i)=>w`<button
            part="choice"
            type="button"
            ?disabled=${!n}
            @click=${()=>this.#o(i)}
          >${i}</button>`)}
      </div>`;let o=this.#t==="thanked";return w`<button
      class="wrong"
      part="wrong"
      type="button"
      ?disabled=${!n}
      aria-disabled=${!t||o}
      @click=${()=>t&&!o&&this.#s("asked")}
    >${o?e.thanks:e.wrong}</button>`}#o(e){this.#n=e,this.#r(e),this.#s("thanked")}async#s(e){this.#t=e,this.#e.requestUpdate(),await this.#e.updateComplete,this.#e.renderRoot.querySelector(".choices button, .wrong")?.focus()}};var G=4,tr=2,rr=1e-300,wn=.1;function*nr(r,e){let t=r(e),[n,o]=vn(t),s=d=>Math.log(Math.max(d[n]??0,rr)/Math.max(d[o]??0,rr)),i=s(t),l=new Float64Array(e.length),a=new Float64Array(e.length);for(let d=0;d<=m-G;d+=tr)for(let h=0;h<=m-G;h+=tr){let u=kn(d,h).filter(p=>e[p]);if(u.length){let p=Uint8Array.from(e);for(let y of u)p[y]=0;let f=i-s(r(p));for(let y of u)l[y]=l[y]+f,a[y]=a[y]+1;yield}}return{answer:n,other:o,parts:l.map((d,h)=>d/(a[h]||1))}}function ot({parts:r},e){let t=new Float64Array(9),n=i=>{let l=Math.floor(3*(i-E+z/2)/z);return Math.min(Math.max(l,0),2)},o=0;r.forEach((i,l)=>{let a=3*n(Math.floor(l/m))+n(l%m);t[a]=t[a]+Math.max(0,e*i),o=Math.max(o,e*i)});let s=wn*r.reduce((i,l)=>Math.max(i,Math.abs(l)),0);return o>s?t.indexOf(Math.max(...t)):null}function vn(r){let e=r.map((t,n)=>n);return e.sort((t,n)=>(r[n]??0)-(r[t]??0)),[e[0],e[1]]}function kn(r,e){return Array.from({length:G*G},(t,n)=>(r+Math.floor(n/G))*m+e+n%G)}var Sn=5,xe=class{shown=!1;#e;#r;#t;#n=0;constructor(e,t){this.#e=e,this.#r=t}begin(e){cancelAnimationFrame(this.#n),this.#e.tint=this.#t=void 0;let{strokes:t,sketch:n}=this.#e;if(!this.shown||n.busy||A(t))return;let o=n.strokes,s=nr(e,q(t)),i=()=>{let l=performance.now()+Sn,a=s.next();for(;!a.done&&performance.now()<l;)a=s.next();a.done?(this.#t=a.value,this.#e.tint={of:o,parts:this.#t.parts,...Mt(t)},this.#r()):this.#n=requestAnimationFrame(i)};this.#n=requestAnimationFrame(i)}render(e){let t=this.#t,n=(o,s,i)=>w`<span
      class=${o}
      part=${o}
    >${e.speaks.replace("{digit}",`${s}`).replace("{place}",e.places[i??9]??"")}</span>`;return w`<p class="why" part="reasons" role="status">
      ${t&&[n("for",t.answer,ot(t,1)),n("against",t.other,ot(t,-1))]}
    </p>`}};function or(){let r=c.document.createElement("canvas");return r.width=r.height=m,r.style.cssText=`width: ${4*m}px; image-rendering: pixelated`,r.setAttribute("part","field"),r.setAttribute("role","img"),r}function sr(r,e){let t=A(e)?new Uint8Array(m*m):q(e),n=new ImageData(m,m);t.forEach((o,s)=>{n.data.set([o,o,o,255],4*s)}),r.getContext("2d")?.putImageData(n,0,0)}var se=.07142857142857142,xn=5,An=32,Ae=class{predicted=[];eraser;enabled=!0;#e;#r;#t;#n;#o;#s="";constructor(e,t,n,o){this.#e=e,this.#r=t,this.#t=n,this.#n=o,e.addEventListener("pointerdown",s=>this.#l(s)),e.addEventListener("pointermove",s=>this.#a(s));for(let s of["pointerup","pointercancel","lostpointercapture"])e.addEventListener(s,({pointerId:i})=>i===this.#o&&this.end())}end(){this.#o!==void 0&&(this.#o=this.eraser=void 0,this.predicted=[],this.#r.end(),this.#n())}#l(e){let t=e.button===xn||(e.buttons&An)>0;if(!this.enabled||!e.isPrimary||e.button!==0&&!t)return;if(e.pointerType==="pen"&&this.#s==="touch"&&this.#o!==void 0)this.#r.drop();else if(this.#o!==void 0&&this.#o!==e.pointerId)return;e.preventDefault();try{this.#e.setPointerCapture(e.pointerId)}catch{}this.#o=e.pointerId,this.#s=e.pointerType,this.#r.begin(this.#e.getBoundingClientRect().width);let[n]=this.#d([e]);this.eraser=n&&(t||this.#t())?[n[0],n[1]]:void 0,this.#i([e])}#a(e){if(e.pointerId!==this.#o)return;if(!e.buttons){this.end();return}let t=e.getCoalescedEvents?.()??[];this.#i(t.length?t:[e]),this.predicted=this.eraser?[]:this.#d(e.getPredictedEvents?.()??[])}#i(e){let t=this.#d(e);if(this.eraser)for(let[n,o]of t)this.#r.rub(this.eraser,[n,o],this.#r.side*se),this.eraser=[n,o];else this.#r.draw(t);this.#n()}#d(e){let{left:t,top:n,width:o}=this.#e.getBoundingClientRect(),s=this.#r.side/o;return e.map(({clientX:i,clientY:l,pointerType:a,pressure:d})=>[(i-t)*s,(l-n)*s,a==="pen"?.5+d:1])}};var $n=1/24,En=1/120,_n={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1],Home:[-1,-1],PageUp:[1,-1],End:[-1,1],PageDown:[1,1]},$e=class{shown=!1;place=[.5,.5];enabled=!0;#e;#r;#t;#n=!1;constructor(e,t,n,o){this.#e=t,this.#r=n,this.#t=o,e.addEventListener("keydown",s=>this.#s(s)),e.addEventListener("focus",()=>this.#o()),e.addEventListener("blur",()=>this.hide()),e.addEventListener("pointerdown",()=>this.hide())}get down(){return this.#n&&this.#e.busy}hide(){this.shown=!1,this.#i(),this.#t.moved()}#o(){this.shown=this.enabled&&!this.#e.busy,this.#t.moved()}#s(e){let{key:t,shiftKey:n,ctrlKey:o,metaKey:s,altKey:i}=e,l=_n[t],a=l||t===" "||t==="Escape"&&this.down,d=this.#e.busy&&!this.down;!a||!this.enabled||d||o||s||i||(e.preventDefault(),this.shown=!0,l?this.#l(l,n?En:$n):this.down?this.#i():(this.#n=!0,this.#e.begin(this.#e.side),this.#a(this.place),this.#t.turned(!0)),this.#t.moved())}#l([e,t],n){let[o,s]=this.place,i=l=>Math.min(Math.max(l,0),1);this.place=[i(o+e*n),i(s+t*n)],this.down&&this.#a([o,s])}#a(e){let{side:t}=this.#e,n=([o,s])=>[o*t,s*t];this.#r()?this.#e.rub(n(e),n(this.place),t*se):this.#e.draw([[...n(this.place),1]]),this.#t.changed()}#i(){this.down&&(this.#e.end(),this.#t.changed(),this.#t.turned(!1)),this.#n=!1}};function ir({key:r,ctrlKey:e,metaKey:t,shiftKey:n,altKey:o}){let s=r.toLowerCase();return o?null:e||t?s==="y"||s==="z"&&n?"redo":s==="z"?"undo":null:r==="Delete"||r==="Backspace"?"clear":s==="e"?"eraser":null}function Ee(r,e){let t=Tn(r,e);return st(r,t[t.length-1])}function st(r,e){let t=Array.from(e);if(r[r.length-1]?.type==="softmax")return t;let n=t.reduce((o,s)=>o+s);return t.map(o=>n>0?o/n:1/t.length)}function Tn(r,e){let t=Float64Array.from(e,n=>n/255);return r.map(n=>(t=it(n,t),t))}function it(r,e){switch(r.type){case"dense":return Pn(r,e);case"convolution":return Mn(r,e);case"max_pooling":return Cn(r,e);case"flatten":return e;case"relu":return e.map(t=>Math.max(0,t));case"sigmoid":return e.map(t=>1/(1+Math.exp(-t)));case"softmax":return In(e)}}function Pn({weights:r,scale:e,biases:t},n){let o=n.length;return Float64Array.from(e,(s,i)=>ar(r,i*o,n,0,o)*s+t[i])}function Mn(r,e){let{weights:t,weightsShape:n,scale:o,biases:s,padding:i}=r,[,l,a]=n,[d,h,u]=r.input,[p,f,y]=r.output,S=i==="same",F=S?(l-1)/2:0,I=S?(a-1)/2:0,ae=l*a*u,le=new Float64Array(x(r.output)),Oe=0;for(let U=0;U<p;U++){let W=U-F,de=Math.max(0,-W),T=Math.min(l,d-W);for(let Y=0;Y<f;Y++){let P=Y-I,Fe=Math.max(0,-P),zr=(Math.min(a,h-P)-Fe)*u;for(let J=0;J<y;J++){let ht=0;for(let ce=de;ce<T;ce++){let Br=(ce*a+Fe)*u,qr=((W+ce)*h+P+Fe)*u;ht+=ar(t,J*ae+Br,e,qr,zr)}le[Oe++]=ht*o[J]+s[J]}}}return le}function Cn(r,e){let[,t]=r.input,[n,o,s]=r.output,i=new Float64Array(x(r.output)).fill(Number.NEGATIVE_INFINITY);for(let l=0;l<n*r.size;l++)for(let a=0;a<o*r.size;a++){let d=Math.floor(l/r.size)*o+Math.floor(a/r.size);for(let h=0;h<s;h++){let u=e[(l*t+a)*s+h],p=d*s+h;i[p]=Math.max(i[p],u)}}return i}function In(r){let e=Math.max(...r),t=r.map(o=>Math.exp(o-e)),n=t.reduce((o,s)=>o+s);return t.map(o=>o/n)}function ar(r,e,t,n,o){let s=0;for(let i=0;i<o;i++)s+=r[e+i]*t[n+i];return s}var at={numbers:"en",name:"Digit reader",pad:"Drawing pad: draw a digit from 0 to 9",keys:"Arrow keys move the pen, Space puts it down and lifts it.",hint:"Draw a digit",tools:"Drawing tools",undo:"Undo",redo:"Redo",eraser:"Eraser",clear:"Clear",bars:"Probability of each digit",penDown:"Pen down",penUp:"Pen up",blank:"Nothing drawn",unsure:"Not sure",field:"What the network sees",why:"Why this answer?",speaks:"For {digit}: {place}",places:["top left","top","top right","left","centre","right","bottom left","bottom","bottom right","nothing"],wrong:"Was I wrong?",which:"Which digit is it?",thanks:"Thank you",missing:"Please draw a digit."},Rn={numbers:"de",name:"Ziffernleser",pad:"Zeichenfeld: eine Ziffer von 0 bis 9 zeichnen",keys:"Die Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf und hebt ihn ab.",hint:"Zeichne eine Ziffer",tools:"Zeichenwerkzeuge",undo:"R\xFCckg\xE4ngig",redo:"Wiederholen",eraser:"Radierer",clear:"L\xF6schen",bars:"Wahrscheinlichkeit jeder Ziffer",penDown:"Stift aufgesetzt",penUp:"Stift abgehoben",blank:"Nichts gezeichnet",unsure:"Nicht sicher",field:"Was das Netz sieht",why:"Warum diese Antwort?",speaks:"F\xFCr {digit}: {place}",places:["oben links","oben","oben rechts","links","Mitte","rechts","unten links","unten","unten rechts","nichts"],wrong:"Lag ich falsch?",which:"Welche Ziffer ist es?",thanks:"Danke",missing:"Bitte zeichne eine Ziffer."},Ln={numbers:"fr",name:"Lecteur de chiffres",pad:"Zone de dessin : dessinez un chiffre de 0 \xE0 9",keys:"Les fl\xE8ches d\xE9placent le stylo, Espace le pose et le l\xE8ve.",hint:"Dessinez un chiffre",tools:"Outils de dessin",undo:"Annuler",redo:"R\xE9tablir",eraser:"Gomme",clear:"Effacer",bars:"Probabilit\xE9 de chaque chiffre",penDown:"Stylo pos\xE9",penUp:"Stylo lev\xE9",blank:"Rien n\u2019est dessin\xE9",unsure:"Pas s\xFBr",field:"Ce que voit le r\xE9seau",why:"Pourquoi cette r\xE9ponse ?",speaks:"Pour {digit} : {place}",places:["en haut \xE0 gauche","en haut","en haut \xE0 droite","\xE0 gauche","au centre","\xE0 droite","en bas \xE0 gauche","en bas","en bas \xE0 droite","rien"],wrong:"Me suis-je tromp\xE9 ?",which:"Quel chiffre est-ce ?",thanks:"Merci",missing:"Veuillez dessiner un chiffre."},Nn={numbers:"es",name:"Lector de cifras",pad:"\xC1rea de dibujo: dibuja una cifra del 0 al 9",keys:"Las flechas mueven el l\xE1piz; Espacio lo apoya y lo levanta.",hint:"Dibuja una cifra",tools:"Herramientas de dibujo",undo:"Deshacer",redo:"Rehacer",eraser:"Goma de borrar",clear:"Borrar todo",bars:"Probabilidad de cada cifra",penDown:"L\xE1piz apoyado",penUp:"L\xE1piz levantado",blank:"No hay nada dibujado",unsure:"No es seguro",field:"Lo que ve la red",why:"\xBFPor qu\xE9 esta respuesta?",speaks:"A favor de {digit}: {place}",places:["arriba a la izquierda","arriba","arriba a la derecha","a la izquierda","en el centro","a la derecha","abajo a la izquierda","abajo","abajo a la derecha","nada"],wrong:"\xBFMe equivoqu\xE9?",which:"\xBFQu\xE9 cifra es?",thanks:"Gracias",missing:"Dibuja una cifra."},Dn={numbers:"ja",name:"\u6570\u5B57\u30EA\u30FC\u30C0\u30FC",pad:"\u63CF\u753B\u30A8\u30EA\u30A2\uFF1A0\u304B\u30899\u306E\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044",keys:"\u77E2\u5370\u30AD\u30FC\u3067\u30DA\u30F3\u3092\u52D5\u304B\u3057\u3001\u30B9\u30DA\u30FC\u30B9\u30AD\u30FC\u3067\u4E0B\u308D\u3059\u3001\u4E0A\u3052\u308B\u3092\u5207\u308A\u66FF\u3048\u307E\u3059\u3002",hint:"\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044",tools:"\u63CF\u753B\u30C4\u30FC\u30EB",undo:"\u5143\u306B\u623B\u3059",redo:"\u3084\u308A\u76F4\u3059",eraser:"\u6D88\u3057\u30B4\u30E0",clear:"\u6D88\u53BB",bars:"\u5404\u6570\u5B57\u306E\u78BA\u7387",penDown:"\u30DA\u30F3\u3092\u4E0B\u308D\u3057\u307E\u3057\u305F",penUp:"\u30DA\u30F3\u3092\u4E0A\u3052\u307E\u3057\u305F",blank:"\u4F55\u3082\u63CF\u304B\u308C\u3066\u3044\u307E\u305B\u3093",unsure:"\u81EA\u4FE1\u304C\u3042\u308A\u307E\u305B\u3093",field:"\u30CD\u30C3\u30C8\u30EF\u30FC\u30AF\u304C\u898B\u3066\u3044\u308B\u753B\u50CF",why:"\u3053\u306E\u7B54\u3048\u306E\u7406\u7531",speaks:"{digit}\u306E\u6839\u62E0\uFF1A{place}",places:["\u5DE6\u4E0A","\u4E0A","\u53F3\u4E0A","\u5DE6","\u4E2D\u592E","\u53F3","\u5DE6\u4E0B","\u4E0B","\u53F3\u4E0B","\u306A\u3057"],wrong:"\u9593\u9055\u3063\u3066\u3044\u307E\u3057\u305F\u304B\uFF1F",which:"\u3069\u306E\u6570\u5B57\u3067\u3059\u304B\uFF1F",thanks:"\u3042\u308A\u304C\u3068\u3046\u3054\u3056\u3044\u307E\u3059",missing:"\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044\u3002"},On={numbers:"zh",name:"\u6570\u5B57\u8BC6\u522B",pad:"\u753B\u677F\uFF1A\u8BF7\u753B\u4E00\u4E2A 0 \u5230 9 \u7684\u6570\u5B57",keys:"\u65B9\u5411\u952E\u79FB\u52A8\u753B\u7B14\uFF0C\u7A7A\u683C\u952E\u843D\u7B14\u548C\u62AC\u7B14\u3002",hint:"\u753B\u4E00\u4E2A\u6570\u5B57",tools:"\u7ED8\u56FE\u5DE5\u5177",undo:"\u64A4\u9500",redo:"\u91CD\u505A",eraser:"\u6A61\u76AE\u64E6",clear:"\u6E05\u9664",bars:"\u6BCF\u4E2A\u6570\u5B57\u7684\u6982\u7387",penDown:"\u5DF2\u843D\u7B14",penUp:"\u5DF2\u62AC\u7B14",blank:"\u5C1A\u672A\u7ED8\u5236",unsure:"\u4E0D\u786E\u5B9A",field:"\u7F51\u7EDC\u770B\u5230\u7684\u56FE\u50CF",why:"\u4E3A\u4EC0\u4E48\u662F\u8FD9\u4E2A\u7B54\u6848\uFF1F",speaks:"\u652F\u6301 {digit}\uFF1A{place}",places:["\u5DE6\u4E0A","\u4E0A\u65B9","\u53F3\u4E0A","\u5DE6\u4FA7","\u4E2D\u95F4","\u53F3\u4FA7","\u5DE6\u4E0B","\u4E0B\u65B9","\u53F3\u4E0B","\u65E0"],wrong:"\u6211\u8BA4\u9519\u4E86\u5417\uFF1F",which:"\u8FD9\u662F\u54EA\u4E2A\u6570\u5B57\uFF1F",thanks:"\u8C22\u8C22",missing:"\u8BF7\u753B\u4E00\u4E2A\u6570\u5B57\u3002"},lr=[at,Rn,Ln,Nn,Dn,On];function cr(r){let[e]=r.toLowerCase().split("-");return lr.find(({numbers:t})=>t===e)??at}var dr=new Map;function _e(r,{numbers:e}){let t=dr.get(e)??new Intl.NumberFormat(e,{style:"percent"});return dr.set(e,t),t.format(r)}var hr=5.5,Te=class extends ${static properties={disabled:{type:Boolean,reflect:!0},readonly:{type:Boolean,reflect:!0},required:{type:Boolean,reflect:!0},theme:{reflect:!0,useDefault:!0},layout:{reflect:!0,useDefault:!0},penWidth:{type:Number,attribute:"pen-width",reflect:!0,useDefault:!0},language:{reflect:!0,useDefault:!0},threshold:{type:Number,reflect:!0,useDefault:!0},withField:{type:Boolean,attribute:"with-field",reflect:!0},withWhy:{type:Boolean,attribute:"with-why",reflect:!0},withCorrection:{type:Boolean,attribute:"with-correction",reflect:!0},withWebAssembly:{type:Boolean,attribute:"with-webassembly",reflect:!0},labels:{attribute:!1}};constructor(){super(),this.disabled=this.readonly=this.required=!1,this.theme="auto",this.layout="auto",this.withField=this.withWhy=this.withCorrection=this.withWebAssembly=!1,this.threshold=.5,this.penWidth=hr,this.language="",this.labels={}}get name(){return this.getAttribute("name")??""}set name(e){this.setAttribute("name",e)}get pen(){return Math.min(Math.max(this.penWidth||hr,1),20)/100}get words(){let e=this.closest("[lang]")?.lang;return{...cr(this.language||e||navigator.language),...this.labels}}};var Pe=class extends Te{static formAssociated=!0;static shadowRootOptions={...$.shadowRootOptions,delegatesFocus:!0};#e="attachInternals"in this?this.attachInternals():void 0;get form(){return this.#e?.form??null}checkValidity(){return this.#e?.checkValidity()??!0}reportValidity(){return this.#e?.reportValidity()??!0}formResetCallback(){this.strokes=[]}formDisabledCallback(){this.requestUpdate()}formStateRestoreCallback(e){typeof e=="string"&&e&&(this.strokes=JSON.parse(e))}get usable(){return!(this.disabled||this.matches("fieldset:disabled *"))}inform(){let{value:e}=this;this.#e?.setFormValue(e||null,JSON.stringify(this.strokes));let t=this.required&&!e;this.#e?.setValidity({valueMissing:t},t?this.words.missing:"")}};function Me(r,e,t){let n,o=[];r.forEach((s,i)=>{let[l,a,d]=s,h=r[i-1],u=r[i+1];if(!n||d!==h?.[2]){n=t(e*d);let[F=l,I=a]=o;n.moveTo(F,I),n.lineTo(F+.01,I)}let[p,f]=h?ur(s,h,e):s,[y,S]=u?ur(s,u,e):s;n.lineTo(p,f),n.quadraticCurveTo(l,a,y,S),o=[y,S]})}function ur(r,e,t){let[n,o]=[e[0]-r[0],e[1]-r[1]],s=Math.min(.5,t/(Math.hypot(n,o)||1));return[r[0]+n*s,r[1]+o*s]}function ie(r,e,t){let n=o=>r[o]+(e[o]-r[o])*t;return[n(0),n(1),n(2)]}var Fn=1,Un=.5,Wn=-.4,Hn=.26;function mr(r,e,{parts:t,scale:n,right:o,down:s},{answer:i,other:l,paper:a}){if(!n)return;let d=t.reduce((p,f)=>Math.max(p,Math.abs(f)),Fn),h=t.map(p=>Math.sign(p)*Math.sqrt(Math.abs(p)/d));r.save(),r.scale(1/n,1/n),r.translate(-o,-s),r.globalCompositeOperation="source-atop",r.fillStyle=a,r.globalAlpha=Un,r.fillRect(o,s,e*n,e*n),r.globalAlpha=1,r.drawImage(pr(h,i),-.5,-.5);let u=h.map(p=>-p);r.drawImage(pr(u,l),-.5,-.5),r.globalCompositeOperation="destination-out",r.beginPath(),h.forEach((p,f)=>{if(p<Wn){let[y,S]=[f%m,Math.floor(f/m)];r.moveTo(y,S),r.arc(y,S,Hn,0,2*Math.PI)}}),r.fill(),r.restore()}function pr(r,e){let t=c.document.createElement("canvas");t.width=t.height=m;let n=t.getContext("2d");if(n){let o=new ImageData(m,m);r.forEach((s,i)=>{o.data[4*i+3]=255*s}),n.putImageData(o,0,0),n.globalCompositeOperation="source-in",n.fillStyle=e,n.fillRect(0,0,m,m)}return t}function lt(r,[e,t],n,o){r.beginPath(),r.arc(e,t,n,0,2*Math.PI),r.globalCompositeOperation="destination-out",r.lineWidth=o/40,r.stroke(),r.globalCompositeOperation="source-over",r.lineWidth=o/100,r.stroke()}function fr(r,e,t){r.lineCap=r.lineJoin="round",r.beginPath(),Me(e,t,n=>(r.stroke(),r.beginPath(),r.lineWidth=n,r)),r.stroke()}var dt=r=>Math.round(r*100)/100;function yr(r,e,t){let n=[];for(let s of r)Me(s,t,i=>{let l=n.push(`<path stroke-width="${dt(i)}" d="`)-1;return zn(a=>{n[l]+=a})});let o=dt(e);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${o} ${o}" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${n.map(s=>`${s}"/>`).join("")}</svg>`}function zn(r){let e=t=>(...n)=>r(t+n.map(dt).join(" "));return{moveTo:e("M"),lineTo:e("L"),quadraticCurveTo:e("Q")}}function br(r,e,t,n){let o=c.document.createElement("canvas");o.width=r.width,o.height=r.height;let s=o.getContext("2d");return s&&(s.fillStyle=e,s.fillRect(0,0,o.width,o.height),s.drawImage(r,0,0)),new Promise((i,l)=>{o.toBlob(a=>a?i(a):l(new TypeError("the canvas has no size yet")),t,n)})}var Bn=2;function qn(r,e){let t=[],n=e,o;for(let s of r){let i=[];t.push(i);for(let l of s){let a=o?Math.hypot(l[0]-o[0],l[1]-o[1]):0;if(o&&a>n)return i.length&&n>0&&i.push(ie(o,l,n/a)),t.filter(({length:d})=>d);n-=a,i.push(l),o=l}}return r}var Ce=class{#e;#r;#t=[];#n;#o=0;#s=()=>{};constructor(e,t){this.#e=e,this.#r=t}get goes(){return this.strokes!==this.#e.strokes}get strokes(){let{strokes:e}=this.#e;return this.#n&&this.#t===e?this.#n:e}begin(e){if(this.end(),this.#e.busy||matchMedia("(prefers-reduced-motion: reduce)").matches)return Promise.resolve();this.#t=this.#e.strokes;let t,n=o=>{t??=o,this.#n=qn(this.#t,(o-t)/1e3*Bn*e),this.goes?(this.#o=requestAnimationFrame(n),this.#r()):this.end()};return this.#o=requestAnimationFrame(n),new Promise(o=>{this.#s=o})}end(){this.#o&&(cancelAnimationFrame(this.#o),this.#o=0,this.#n=void 0,this.#s(),this.#r())}};function gr(r,e,t,n){let o=Math.ceil(Math.hypot(t[0]-e[0],t[1]-e[1])/(n/2))||1,s=r;for(let i=1;i<=o;i++){let l=i/o,a=d=>e[d]+(t[d]-e[d])*l;s=jn(s,[a(0),a(1)],n)}return s}function jn(r,e,t){let n=r.map(s=>Vn(s,e,t));return n.every((s,i)=>s.length===1&&s[0]===r[i])?r:n.flat()}function Vn(r,e,t){let n=[],o=[],s=!0;return r.forEach((i,l)=>{let a=r[l-1]??i,[d,h]=Gn(a,i,e,t);if(d>=h){o.push(i);return}s=!1,d>0&&o.push(ie(a,i,d)),n.push(o),o=h<1?[ie(a,i,h),i]:[]}),n.push(o),s?[r]:n.filter(({length:i})=>i)}function Gn(r,e,t,n){let[o,s]=[e[0]-r[0],e[1]-r[1]],[i,l]=[r[0]-t[0],r[1]-t[1]],a=o*o+s*s,d=i*o+l*s,h=i*i+l*l-n*n;if(!a)return h<0?[0,1]:[1,0];let u=Math.sqrt(d*d-a*h),[p,f]=[(-d-u)/a,(-d+u)/a];return p<f?[Math.max(p,0),Math.min(f,1)]:[1,0]}var wr={strokes:[],side:0},Kn=100,Ie=class{#e=wr;#r=[];#t=[];#n;#o;get strokes(){return this.#e.strokes}get side(){return this.#e.side}get busy(){return this.#n!==void 0}get canUndo(){return this.#r.length>0}get canRedo(){return this.#t.length>0}begin(e){this.end(),this.#n=this.#e,this.settle(e)}settle(e){let{strokes:t}=this.#e;(!this.#e.side||!t.length)&&(this.#e={strokes:t,side:e})}draw(e){if(!this.#n)return;let t=e.slice(0,Math.max(0,B-Yn(this.strokes)));this.#o?this.#o.push(...t):t.length&&(this.#o=t,this.#e={...this.#e,strokes:[...this.strokes,t]})}rub(e,t,n){this.#n&&(this.#e={...this.#e,strokes:gr(this.strokes,e,t,n)})}end(){let e=this.#n;this.#n=this.#o=void 0,e&&e.strokes!==this.strokes&&(this.#r=[...this.#r,e].slice(-Kn),this.#t=[])}drop(){this.#e=this.#n??this.#e,this.#n=this.#o=void 0}clear(){this.end(),this.strokes.length&&(this.#n=this.#e,this.#e=wr,this.end())}undo(){return this.end(),this.#s(this.#r,this.#t)}redo(){return this.end(),this.#s(this.#t,this.#r)}replace(e){this.#n=this.#o=void 0,this.#r=[],this.#t=[],this.#e={strokes:e.map(t=>t.map(([n,o])=>[n,o,1])),side:0}}#s(e,t){let n=e.pop();return n?(t.push(this.#e),this.#e=n,!0):!1}};function Yn(r){return r.reduce((e,t)=>e+t.length,0)}var vr=280,Re=class{canvas=c.document.createElement("canvas");sketch=new Ie;replay;erases=!1;#e=0;#r;#t;#n;#o=()=>this.paint();#s=()=>{this.paint(),this.#d()};#l=()=>c.document.hidden&&this.#t.end();#a=new ResizeObserver(this.#o);#i;constructor(e,t,n){let{canvas:o,sketch:s}=this;this.replay=new Ce(s,()=>{this.paint(),n()}),o.style.cssText=`display: block; width: ${vr}px; max-width: 100%; aspect-ratio: 1; touch-action: none`,o.setAttribute("part","pad"),o.setAttribute("role","application"),o.setAttribute("aria-describedby","keys"),o.tabIndex=0;let i=()=>this.erases;this.#n=new $e(o,s,i,{moved:this.#o,changed:e,turned:t}),this.#t=new Ae(o,s,i,e),o.addEventListener("transitionend",this.#o)}connect(){this.#a.observe(this.canvas),window.addEventListener("resize",this.#o),this.#d(),c.document.addEventListener("visibilitychange",this.#l)}disconnect(){this.#a.disconnect(),window.removeEventListener("resize",this.#o),this.#i?.removeEventListener("change",this.#s),c.document.removeEventListener("visibilitychange",this.#l),this.#t.end(),this.#n.hide(),this.replay.end()}set pen(e){this.#e!==e&&(this.#e=e,this.paint())}set tint(e){this.#r!==e&&(this.#r=e,this.paint())}set enabled(e){this.#t.enabled!==e&&(this.#t.enabled=this.#n.enabled=e,this.#t.end(),this.#n.hide(),this.canvas.style.touchAction=e?"none":"auto",this.canvas.tabIndex=e?0:-1,this.canvas.setAttribute("role",e?"application":"img"))}get strokes(){return kr(this.sketch.strokes)}set strokes(e){this.#t.end(),this.sketch.replace(e),this.paint()}get shown(){return kr(this.replay.strokes)}get svg(){return yr(this.sketch.strokes,this.side,this.side*this.#e)}get side(){return this.sketch.side||vr}paint(){let{canvas:e,sketch:t}=this,n=e.getContext("2d"),{width:o}=e.getBoundingClientRect();if(!n||!o)return;t.settle(o);let s=Math.round(o*devicePixelRatio);(e.width!==s||e.height!==s)&&(e.width=s,e.height=s);let{side:i}=t,l=s/i;n.setTransform(l,0,0,l,0,0),n.clearRect(0,0,i,i);let a=getComputedStyle(e);n.strokeStyle=a.color;let{strokes:d}=this.replay,h=d.length-1;d.forEach((p,f)=>{let y=f===h?this.#t.predicted:[];fr(n,y.length?[...p,...y]:p,i*this.#e)}),this.#r?.of===t.strokes&&mr(n,i,this.#r,{answer:a.borderTopColor,other:a.borderBottomColor,paper:a.borderLeftColor});let{eraser:u}=this.#t;if(u&&lt(n,u,i*se,i),this.#n.shown){let[p,f]=this.#n.place;lt(n,[p*i,f*i],i*(this.#n.down?.02:.04),i)}}#d(){this.#i=matchMedia(`(resolution: ${devicePixelRatio}dppx)`),this.#i.addEventListener("change",this.#s,{once:!0})}};function kr(r){return r.map(e=>e.map(([t,n])=>[t,n]))}var Le=class extends Pe{static properties={strokes:{attribute:!1,noAccessor:!0}};pad=new Re(()=>this.changed(),e=>this.say(e?this.words.penDown:this.words.penUp),()=>this.seen());#e=this.pad.sketch.strokes;get strokes(){return this.pad.strokes}set strokes(e){this.pad.strokes=ye(e),this.#e=this.pad.sketch.strokes,this.replaced()}clear(){A(this.pad.strokes)||(this.pad.sketch.clear(),this.fire("clear"),this.renew())}undo(){this.pad.sketch.undo()&&this.renew()}redo(){this.pad.sketch.redo()&&this.renew()}replay(){return this.pad.replay.begin(this.pad.side)}toSVG(){return this.pad.svg}toBlob(e,t){let n=this.renderRoot.querySelector(".card"),o=n?getComputedStyle(n).backgroundColor:"";return br(this.pad.canvas,o,e,t)}toJSON(){let{side:e}=this.pad;return{strokes:this.strokes,width:e,height:e}}constructor(){super();for(let e of["pointerdown","keydown"])this.addEventListener(e,()=>this.pad.replay.end(),!0)}connectedCallback(){super.connectedCallback(),this.pad.connect()}disconnectedCallback(){super.disconnectedCallback(),this.pad.disconnect()}tellStrokes(){let{strokes:e,busy:t}=this.pad.sketch;!t&&this.#e!==e&&(this.#e=e,this.fire("strokechange",{strokes:this.strokes}))}fire(e,t){this.dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,detail:t}))}};function Sr(r){let e=[],t=null;for(let n of r)n.type==="dense"||n.type==="convolution"?(t={layer:n,pool:1,relu:!1,output:n.output},e.push(t)):t&&n.type==="relu"?t.relu=!0:t?.pool===1&&n.type==="max_pooling"?(t.pool=n.size,t.output=n.output):n.type!=="flatten"&&(t=null,e.push(n));return e}var C=16,Jn=65536;function xr(r){let e=Uint8Array.from(atob("AGFzbQEAAAABDgJgAX8AYAZ/f39/f38AAwMCAAEFAwEAAAcQAgNydW4AAAZtZW1vcnkCAAq0BwLmAwMJfwF9AXsgACgCSCEBIAAoAkQhBCAAKAIAIQUDQCAHIAAoAghIBEBBACEDQQAhBgNAIAYgACgCDEgEQCAEIAE2AgAgBEEEaiEEQQAhAgNAIAIgACgCEEgEQCABIAUgAkECdGoqAgAiCjgCACABIAM2AgQgA0FAayEDIAEgCkMAAAAAXEEDdGohASACQQFqIQIMAQsLIAUgACgCBGohBSAGQQFqIQYMAQsLIAdBAWohBwwBCwsgBCABNgIAIAAoAjAiASAAKAIYQQZ0IgYgACgCNCAAKAI4bGxqIQL9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgP8AAID/AACA/wAAgP8gACgCQBshCwNAIAEgAkkEQCABIAv9CwQAIAFBEGohAQwBCwsgACgCECAAKAIcIAAoAiBsbEEGdCEHIAYgACgCOGwhCEEAIQEDQCABIAAoAhhIBEAgAUEGdCEEQQAhAgNAIAIgACgCPCIDIAAoAjRsSARAIAAoAjAgAiADbSAIbGogBGohCUEAIQMDQCADIAAoAjwiBSAAKAI4bEgEQCAAIAIgAyAAKAIUIAEgB2xqIAQgACgCLGogCSADIAVtIAZsahABIANBAWohAwwBCwsgAkEBaiECDAELCyABQQFqIQEMAQsLC8kDAgp/BXsgAiAAKAIoayIGQQAgBkEAThshByAAKAIMIgIgACgCICIKIAZqIgggAiAISBsgB2shDiAAKAIcIgIgACgCCCABIAAoAiRrIgxrIgEgASACShshCCAAKAIQQQZ0IgkgCmwhD0EAIAxrIgFBACABQQBOGyEBA0AgASAISARAIAAoAkQgACgCDCABIAxqbCAHakECdGoiAiAOQQJ0aigCACEKIAMgASAPbGogBiAJbGshCyACKAIAIQIDQCACIApJBEAgESAC/QkCACIQIAsgAigCBGoiDf0ABAD95gH95AEhESASIBAgDf0ABBD95gH95AEhEiATIBAgDf0ABCD95gH95AEhEyAUIBAgDf0ABDD95gH95AEhFCACQQhqIQIMAQsLIAFBAWohAQwBCwsgBSAF/QAEACARIAT9AAQA/eYBIAQgACgCGEEGdGoiAP0ABAD95AH96QH9CwQAIAUgBf0ABBAgEiAE/QAEEP3mASAA/QAEEP3kAf3pAf0LBBAgBSAF/QAEICATIAT9AAQg/eYBIAD9AAQg/eQB/ekB/QsEICAFIAX9AAQwIBQgBP0ABDD95gEgAP0ABDD95AH96QH9CwQwCw=="),t=>t.charCodeAt(0));try{if(!WebAssembly.validate(e))return null;let{exports:t}=new WebAssembly.Instance(new WebAssembly.Module(e));return Xn(r,t)}catch{return null}}function Xn(r,e){let t=new ct(e.memory),n=t.place(784,1,1),o=n,s=Sr(r).map(i=>{let l=o;if("relu"in i){let h=i.layer.scale.length,u=Math.ceil(h/C)*C;o=t.place(x(i.output)/h,h,u);let p=Zn(t,i,l,o);return()=>e.run(p)}let a=i.output[i.output.length-1],d=t.place(x(i.output)/a,a,a);return o=d,()=>t.numbers.set(it(i,t.read(l)),d.at)});return i=>{for(let a=0;a<i.length;a++)t.numbers[n.at+a]=i[a]/255;for(let a of s)a();let l=st(r,t.read(o));return l.every(Number.isFinite)?l:Ee(r,i)}}function Zn(r,{layer:e,pool:t,relu:n,output:o},s,i){let l=i.channels,a=e.weights.length/l,d=r.take(a*i.stride),{numbers:h}=r;for(let T=0;T<l;T++){let Y=d+(T-T%C)*a+T%C;for(let P=0;P<a;P++)h[Y+P*C]=e.weights[T*a+P]}let u=r.take(2*i.stride);r.numbers.set(e.scale,u),r.numbers.set(e.biases,u+i.stride);let p=r.take(s.cells+1),f=r.take(2*(s.cells*s.channels+1)),y=e.type==="dense",[S,F]=y?[1,s.cells]:e.input,[,I,ae]=y?[0,1,s.cells]:e.weightsShape,[le,Oe]=y?[1,1]:o,U=!y&&e.padding==="same"?.5:0,W=[s.at*4,s.stride*4,S,F,s.channels,d*4,i.stride/C,I,ae,(I-1)*U,(ae-1)*U,u*4,i.at*4,le,Oe,t,Number(n),p*4,f*4],de=r.take(W.length)*4;return new Int32Array(r.numbers.buffer,de).set(W),de}var ct=class{numbers;#e;#r=256;constructor(e){this.#e=e,this.numbers=new Float32Array(e.buffer)}take(e){let t=this.#r;this.#r+=Math.ceil(e/C)*C;let n=4*this.#r-this.#e.buffer.byteLength;return n>0&&(this.#e.grow(Math.ceil(n/Jn)),this.numbers=new Float32Array(this.#e.buffer)),t}place(e,t,n){return{at:this.take(e*n),cells:e,channels:t,stride:n}}read({at:e,cells:t,channels:n,stride:o}){return Float64Array.from({length:t*n},(s,i)=>this.numbers[e+Math.floor(i/n)*o+i%n])}};function $r(r){return/^(https?|file):$/.test(location.protocol)&&!Qn(r)&&eo()}function Qn(r){let e=c.document.createElement("i");e.setAttribute("nonce","-"),r.append(e);let t=e.getAttribute("nonce")==="";return e.remove(),t}function eo(){let r=c.document.querySelectorAll('meta[http-equiv="content-security-policy" i]');return Array.from(r).every(({content:e})=>{let t=Ar(e,"script-src")??Ar(e,"default-src");return t===void 0||/'(wasm-)?unsafe-eval'/i.test(t)})}function Ar(r,e){return new RegExp(`(?:^|;)\\s*${e}(?![\\w-])([^;]*)`,"i").exec(r)?.[1]}var Er=new WeakMap,_r;function Tr(r,e,t){if(e?.isConnected&&(_r??=$r(e)),!t&&!_r)return null;let n=Er.get(r);return n===void 0&&(n=xr(r),Er.set(r,n)),n}var Ne=class extends Le{#e;#r=0;get probabilities(){return this.current.probabilities&&[...this.current.probabilities]}get digit(){return this.current.digit}get unsure(){return this.current.unsure}get engine(){return this.#t?"webassembly":"javascript"}get value(){return String(this.digit??"")}predict(e){let t=e===void 0?this.pad.strokes:ye(e);return be(this.reader,t,this.threshold)}get reader(){return this.#t??(e=>Ee(this.model,e))}get#t(){return Tr(this.model,this.shadowRoot,this.withWebAssembly)}get current(){return this.#e??=this.predict(),this.#e}forget(){this.#e=void 0}get detail(){let{digit:e,probabilities:t,unsure:n,strokes:o}=this;return{digit:e,probabilities:t,unsure:n,strokes:o}}changed(){this.forget(),this.#r||=requestAnimationFrame(()=>this.renew())}renew(){cancelAnimationFrame(this.#r),this.#r=0,this.forget(),this.pad.paint(),this.show(),this.fire("prediction",this.detail),this.tellStrokes()}replaced(){this.forget(),this.show()}};var Pr=v`
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
`;var Mr=v`
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
`;var Cr=v`
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
`;var Ir=v`
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
`;var Rr=v`
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
`;var Lr=v`${Cr}${Ir}${Rr}${Pr}${Mr}`;function Nr(r,e,t){let n=o=>{let s=e?.[o]??0,i=o===t?"bar answer-bar":"bar";return w`<div
      class=${i}
      part=${i}
      role="meter"
      aria-label=${o}
      aria-valuenow=${Math.round(s*100)}
      aria-valuetext=${_e(s,r)}
    >
      <div class="track" part="track">
        <div class="fill" part="fill" .style=${`--share: ${s}`}></div>
      </div>
      <span part="label" aria-hidden="true">${o}</span>
    </div>`};return w`<div class="bars" part="bars" role="group" aria-label=${r.bars}>
    ${Array.from({length:10},(o,s)=>n(s))}
  </div>`}var K=r=>Zt`<svg
  width="20"
  height="20"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="1.8"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
><path d=${r}></path></svg>`,Dr={undo:K("M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H8"),redo:K("m16 5 4 4-4 4M20 9H10a5 5 0 0 0 0 10h6"),eraser:K("M20 20H9l-5-5a2 2 0 0 1 0-2.8l8.2-8.2a2 2 0 0 1 2.8 0l5 5a2 2 0 0 1 0 2.8L12 20M8 8l8 8"),field:K("M4 4h16v16H4zM4 12h16M12 4v16M4 8h16M4 16h16M8 4v16M16 4v16"),why:K("M9.5 18h5M10.5 21h3M9.5 15c0-1.5-.7-2-1.5-3a5 5 0 1 1 8 0c-.8 1-1.5 1.5-1.5 3z"),clear:K("M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5")};function Or(r,{able:e,pressed:t,usable:n,use:o}){let s=i=>w`<button
    part="button ${i}"
    type="button"
    title=${r[i]}
    aria-label=${r[i]}
    ?disabled=${!n}
    aria-disabled=${!e[i]}
    aria-pressed=${t[i]??b}
    @click=${()=>o(i)}
  >${Dr[i]}</button>`;return w`<div class="tools" part="tools" role="group" aria-label=${r.tools}>
    ${Object.keys(e).map(s)}
  </div>`}function Fr(r){let{words:e,canvas:t,answer:n}=r,{digit:o,probabilities:s,unsure:i}=n,l=o===null,a=r.truth!==null&&r.truth!==o,d=l?"none":a?"struck":i?"unsure":"";return w`<div
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
      <div class=${l&&r.tools?"hint":"hint gone"} part="hint" aria-hidden="true">
        ${e.hint}
      </div>
    </div>
    <div class="side">
      ${r.tools?Or(e,r.tools):b}
      <div class="answer" part="answer" aria-hidden="true">
        <span class="digit ${d}" part="digit">${o??"?"}</span>
        ${a?w`<span class="digit" part="truth">${r.truth}</span>`:b}
        ${d==="unsure"?w`<span class="doubt" part="doubt">?</span>`:b}
        <span class="confidence" part="confidence">${l?"":Wr(n,e)}</span>
      </div>
      ${r.reasons}
      ${r.withBars?Nr(e,s,o):b}
      ${r.correction}
    </div>
    <p class="spoken" role="status">${r.spoken}</p>
  </div>`}function Ur(r,e){if(r.digit===null)return e.blank;let t=`${r.digit}, ${Wr(r,e)}`;return r.unsure?`${e.unsure}: ${t}`:t}function Wr({digit:r,probabilities:e},t){return _e(e?.[r??0]??0,t)}var to=700,De=class extends Ne{static styles=Lr;#e=or();#r=!1;#t=new xe(this.pad,()=>this.requestUpdate());#n=new Se(this,e=>this.#i(e));#o="";#s;get truth(){return this.#n.truth}willUpdate(e){e.has("threshold")&&this.forget();let{canvas:t}=this.pad;this.#e.setAttribute("aria-label",this.words.field),this.pad.pen=this.pen,this.pad.enabled=this.usable&&!this.readonly,t.setAttribute("aria-label",this.words.pad),t.setAttribute("aria-disabled",String(!this.usable))}render(){let{sketch:e,erases:t,canvas:n}=this.pad,{canUndo:o,canRedo:s}=e,i=e.strokes.length>0,{withField:l,withWhy:a}=this,d=l&&this.#r,h=a&&this.#t.shown,u={...l&&{field:!0},...a&&{why:!0}};return Fr({words:this.words,canvas:n,tools:this.readonly?null:{able:{undo:o,redo:s,eraser:!0,...u,clear:i},pressed:{eraser:t,field:d,why:h},usable:this.usable,use:p=>this.#a(p)},answer:this.#l,truth:this.truth,withBars:this.layout!=="compact",field:d?this.#e:null,reasons:h?this.#t.render(this.words):null,correction:this.withCorrection&&!this.readonly?this.#n.render(this.words,this.digit!==null,this.usable):null,spoken:this.#o,press:p=>this.#d(p)})}updated(e){e.size&&this.inform()}get#l(){let{pad:e}=this;return e.replay.goes?be(this.reader,e.shown,this.threshold):this.current}#a(e){e==="eraser"?(this.pad.erases=!this.pad.erases,this.requestUpdate()):e==="field"?(this.#r=!this.#r,this.seen()):e==="why"?(this.#t.shown=!this.#t.shown,this.#t.begin(this.reader),this.requestUpdate()):this[e]()}#i(e){this.fire("correction",{...this.detail,truth:e}),this.say(this.words.thanks)}seen(){this.#r&&sr(this.#e,this.pad.shown),this.requestUpdate()}show(){this.#n.reset(),this.#t.begin(this.reader),this.inform(),clearTimeout(this.#s),this.pad.sketch.busy||(this.#s=setTimeout(()=>this.say(Ur(this.current,this.words)),to)),this.seen()}say(e){this.#o=e,this.requestUpdate()}#d(e){let t=ir(e);t&&this.usable&&!this.readonly&&(e.preventDefault(),this.#a(t))}};function Hr(r,e){if(typeof customElements>"u"||typeof PointerEvent>"u"||!customElements||customElements.get(r))return;let t;class n extends De{get model(){return t??=wt(At(e)),t}}try{customElements.define(r,n)}catch{throw new TypeError(`"${r}" cannot name an element: use small letters and digits with a hyphen, such as mnist-checker-widget`)}}return Jr(ro);})();
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
*/
