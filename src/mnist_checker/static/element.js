"use strict";var mnistChecker=(()=>{var lt=Object.defineProperty;var Me=Object.getOwnPropertyDescriptor;var Ce=Object.getOwnPropertyNames;var Ne=Object.prototype.hasOwnProperty;var Oe=(n,t)=>{for(var e in t)lt(n,e,{get:t[e],enumerable:!0})},Re=(n,t,e,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Ce(t))!Ne.call(n,s)&&s!==e&&lt(n,s,{get:()=>t[s],enumerable:!(r=Me(t,s))||r.enumerable});return n};var Ie=n=>Re(lt({},"__esModule",{value:!0}),n);var pr={};Oe(pr,{define:()=>we});var P=typeof window>"u"?void 0:window,p={HTMLElement:P?.HTMLElement??class{},ShadowRoot:P?.ShadowRoot,document:P?.document??{createTreeWalker:()=>null},trustedTypes:P&&"trustedTypes"in P?P.trustedTypes:void 0};var b=28,ct=20,I=14,U=1.25,G=1024,M=1e5,q=1e9,ht=1e-9,A=64,Y=16777216,J=1048576;function Ot(n){let t=[b,b,1],e=0;u(n.length>A,`more than ${A} layers`);for(let o of n)e+="weights"in o?o.weights.length+o.biases.length:0;u(e>Y,`more than ${Y} weights`);let r=dt(n,o=>{let i=Ue(o,t);u(v(i)>J,`more than ${J} activations`);let l={...o,input:t,output:i};return t=i,l}),s=r[r.length-1];return u(s?.output.join()!=="10"||s.type!=="softmax"&&s.type!=="sigmoid","does not end in ten probabilities"),r}function dt(n,t){return n.map((e,r)=>{try{return t(e)}catch(s){throw new TypeError(`layer ${r+1}: ${s.message}`)}})}function u(n,t){if(n)throw new TypeError(t)}function v(n){return n.reduce((t,e)=>t*e,1)}function Ue(n,t){switch(n.type){case"dense":{let[e,r]=n.weightsShape;return Nt(t),u(t[0]!==r,`expects ${r} inputs and gets ${t[0]}`),[e]}case"convolution":{let[e,...r]=n.weightsShape,[s,o,i]=Ct(t),l=r[2];return u(i!==l,`expects ${l} channels and gets ${i}`),n.padding==="same"?(u(!(r[0]%2&&r[1]%2),"padding is not valid"),[s,o,e]):(u(r[0]>s||r[1]>o,"larger than its input"),[s-r[0]+1,o-r[1]+1,e])}case"max_pooling":{let[e,r,s]=Ct(t);return u(n.size>Math.min(e,r),"larger than its input"),[Math.floor(e/n.size),Math.floor(r/n.size),s]}case"flatten":return[v(t)];case"softmax":return Nt(t),t;default:return t}}function Ct(n){return u(n.length!==3,"expects rows, columns and channels"),n}function Nt(n){u(n.length!==1,"expects a flat input")}function Rt(n){try{let t=new DataView(n.buffer,n.byteOffset,n.length),e=8+t.getUint32(0,!0)+t.getUint32(4,!0)*2**32;u(e>n.length,"cut short");let r=new TextDecoder("utf-8",{fatal:!0}).decode(n.subarray(8,e)),{__metadata__:s={},...o}=JSON.parse(r);return{metadata:s,tensors:Le(n.subarray(e),o)}}catch{throw new TypeError("truncated or not a safetensors file")}}function Le(n,t){let e=0,s=Object.entries(t).sort(([,{data_offsets:o}],[,{data_offsets:i}])=>o[0]-i[0]||o[1]-i[1]).map(([o,{dtype:i,shape:l,data_offsets:a}])=>{let[h,c]=a,d=v(l)*Number(/\d+/.exec(i)?.[0]??8);return u(h!==e||(c-h)*8!==d,"arrays do not fill the data"),e=c,[o,{dtype:i,shape:l,bytes:n.subarray(h,c)}]});return u(e!==n.length,"cut short, or more than its arrays"),new Map(s)}var De=["flatten","relu","sigmoid","softmax"];function Dt(n){let{metadata:t,tensors:e}=Rt(n),r=t.version;u(t.format!=="mnist-checker","not a mnist-checker model"),u(r!=="1",`version ${r} is not known`);let s=Lt(t.layers);if(!Array.isArray(s))throw new TypeError("layers is not a list");return u(s.length>A,`more than ${A} layers`),u(!zt(Lt(t.card)),"card is not an object"),Ot(dt(s,o=>Fe(o,e)))}function Fe(n,t){if(!zt(n))throw new TypeError("is not an object");let{type:e,padding:r,size:s}=n;if(e==="dense")return{type:e,...It(n,t,2)};if(e==="convolution"){if(r!=="valid"&&r!=="same")throw new TypeError("padding is not valid");return{type:e,padding:r,...It(n,t,4)}}if(e==="max_pooling"){if(typeof s!="number"||!Number.isInteger(s)||s<1)throw new TypeError("size is not valid");return{type:e,size:s}}let o=De.find(i=>i===e);if(!o)throw new TypeError(`type ${JSON.stringify(e??null)} is not known`);return{type:o}}function It(n,t,e){let{shape:r,bytes:s}=Ft(n.weights,"weights",t,"I8",e);return u(!s.length,"has no weights"),{weights:new Int8Array(Ht(s)),weightsShape:r,scale:Ut(n.scale,"scale",t,r[0]),biases:Ut(n.biases,"biases",t,r[0])}}function Ut(n,t,e,r){let{bytes:s}=Ft(n,t,e,"F32",1),o=new Float32Array(Ht(s));return u(o.length!==r,`array "${n}" is not one number for each output`),u(!o.every(Number.isFinite),`array "${n}" is not finite`),o}function Ft(n,t,e,r,s){if(typeof n!="string")throw new TypeError(`${t} is not valid`);let o=e.get(n);if(!o)throw new TypeError(`array "${n}" is missing`);let i=`${r} of ${s} dimension${s>1?"s":""}`;return u(o.dtype!==r||o.shape.length!==s,`array "${n}" is not ${i}`),o}function Ht(n){return n.slice().buffer}function Lt(n){try{return JSON.parse(n??"")}catch{return null}}function zt(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}var He=Array.from({length:93},(n,t)=>String.fromCharCode(32+t)).filter(n=>!'"<\\'.includes(n)),pt=88;function Bt(n){let t=new Uint8Array(128);He.forEach((s,o)=>{t[s.charCodeAt(0)]=o});let e=new Int8Array(n.length),r=0;for(let s=0;s<n.length;s++){let o=t[n.charCodeAt(s)];o>=pt&&(o+=(o-pt)*(pt-1)+t[n.charCodeAt(++s)]),e[r++]=o&1?-(o+1)/2:o/2}return new Uint8Array(e.buffer,0,r)}var X=p,K=X.ShadowRoot&&(X.ShadyCSS===void 0||X.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ut=Symbol(),jt=new WeakMap,L=class{constructor(t,e,r){if(this._$cssResult$=!0,r!==ut)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(K&&t===void 0){let r=e!==void 0&&e.length===1;r&&(t=jt.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&jt.set(e,t))}return t}toString(){return this.cssText}},Vt=n=>new L(typeof n=="string"?n:n+"",void 0,ut),ft=(n,...t)=>{let e=n.length===1?n[0]:t.reduce((r,s,o)=>r+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+n[o+1],n[0]);return new L(e,n,ut)},Wt=(n,t)=>{if(K)n.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let r=p.document.createElement("style"),s=X.litNonce;s!==void 0&&r.setAttribute("nonce",s),r.textContent=e.cssText,n.appendChild(r)}},mt=K?n=>n:n=>n instanceof CSSStyleSheet?(t=>{let e="";for(let r of t.cssRules)e+=r.cssText;return Vt(e)})(n):n;var{is:ze,defineProperty:Be,getOwnPropertyDescriptor:je,getOwnPropertyNames:Ve,getOwnPropertySymbols:We,getPrototypeOf:Ge}=Object,Z=p,Gt=Z.trustedTypes,qe=Gt?Gt.emptyScript:"",Ye=Z.reactiveElementPolyfillSupport,D=(n,t)=>n,yt={toAttribute(n,t){switch(t){case Boolean:n=n?qe:null;break;case Object:case Array:n=n==null?n:JSON.stringify(n)}return n},fromAttribute(n,t){let e=n;switch(t){case Boolean:e=n!==null;break;case Number:e=n===null?null:Number(n);break;case Object:case Array:try{e=JSON.parse(n)}catch{e=null}}return e}},Yt=(n,t)=>!ze(n,t),qt={attribute:!0,type:String,converter:yt,reflect:!1,useDefault:!1,hasChanged:Yt};p.metadata??=Symbol("metadata"),Z.litPropertyMetadata??=new WeakMap;var $=class extends p.HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=qt){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let r=Symbol(),s=this.getPropertyDescriptor(t,r,e);s!==void 0&&Be(this.prototype,t,s)}}static getPropertyDescriptor(t,e,r){let{get:s,set:o}=je(this.prototype,t)??{get(){return this[e]},set(i){this[e]=i}};return{get:s,set(i){let l=s?.call(this);o?.call(this,i),this.requestUpdate(t,l,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??qt}static _$Ei(){if(this.hasOwnProperty(D("elementProperties")))return;let t=Ge(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(D("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(D("properties"))){let e=this.properties,r=[...Ve(e),...We(e)];for(let s of r)this.createProperty(s,e[s])}let t=this[p.metadata];if(t!==null){let e=p.litPropertyMetadata.get(t);if(e!==void 0)for(let[r,s]of e)this.elementProperties.set(r,s)}this._$Eh=new Map;for(let[e,r]of this.elementProperties){let s=this._$Eu(e,r);s!==void 0&&this._$Eh.set(s,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let s of r)e.unshift(mt(s))}else t!==void 0&&e.push(mt(t));return e}static _$Eu(t,e){let r=e.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let r of e.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Wt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,r){this._$AK(t,r)}_$ET(t,e){let r=this.constructor.elementProperties.get(t),s=this.constructor._$Eu(t,r);if(s!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:yt).toAttribute(e,r.type);this._$Em=t,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(t,e){let r=this.constructor,s=r._$Eh.get(t);if(s!==void 0&&this._$Em!==s){let o=r.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:yt;this._$Em=s;let l=i.fromAttribute(e,o.type);this[s]=l??this._$Ej?.get(s)??l,this._$Em=null}}requestUpdate(t,e,r,s=!1,o){if(t!==void 0){let i=this.constructor;if(s===!1&&(o=this[t]),r??=i.getPropertyOptions(t),!((r.hasChanged??Yt)(o,e)||r.useDefault&&r.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,r))))return;this.C(t,e,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:r,reflect:s,wrapped:o},i){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??e??this[t]),o!==!0||i!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(e=void 0),this._$AL.set(t,e)),s===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[s,o]of r){let{wrapped:i}=o,l=this[s];i!==!0||this._$AL.has(s)||l===void 0||this.C(s,void 0,o,l)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(e)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};$.elementStyles=[],$.shadowRootOptions={mode:"open"},$[D("elementProperties")]=new Map,$[D("finalized")]=new Map,Ye?.({ReactiveElement:$}),(Z.reactiveElementVersions??=[]).push("2.1.2");var vt=p,Jt=n=>n,Q=vt.trustedTypes,Xt=Q?Q.createPolicy("lit-html",{createHTML:n=>n}):void 0,re="$lit$",w=`lit$${Math.random().toFixed(9).slice(2)}$`,ne="?"+w,Je=`<${ne}>`,E=p.document,H=()=>E.createComment(""),z=n=>n===null||typeof n!="object"&&typeof n!="function",St=Array.isArray,Xe=n=>St(n)||typeof n?.[Symbol.iterator]=="function",gt=`[ 	
\f\r]`,F=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Kt=/-->/g,Zt=/>/g,S=RegExp(`>|${gt}(?:([^\\s"'>=/]+)(${gt}*=${gt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Qt=/'/g,te=/"/g,se=/^(?:script|style|textarea|title)$/i,xt=n=>(t,...e)=>({_$litType$:n,strings:t,values:e}),V=xt(1),Fr=xt(2),Hr=xt(3),k=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),ee=new WeakMap,x=E.createTreeWalker(E,129);function oe(n,t){if(!St(n)||!n.hasOwnProperty("raw"))throw Error("invalid template strings array");return Xt!==void 0?Xt.createHTML(t):t}var Ke=(n,t)=>{let e=n.length-1,r=[],s,o=t===2?"<svg>":t===3?"<math>":"",i=F;for(let l=0;l<e;l++){let a=n[l],h,c,d=-1,f=0;for(;f<a.length&&(i.lastIndex=f,c=i.exec(a),c!==null);)f=i.lastIndex,i===F?c[1]==="!--"?i=Kt:c[1]!==void 0?i=Zt:c[2]!==void 0?(se.test(c[2])&&(s=RegExp("</"+c[2],"g")),i=S):c[3]!==void 0&&(i=S):i===S?c[0]===">"?(i=s??F,d=-1):c[1]===void 0?d=-2:(d=i.lastIndex-c[2].length,h=c[1],i=c[3]===void 0?S:c[3]==='"'?te:Qt):i===te||i===Qt?i=S:i===Kt||i===Zt?i=F:(i=S,s=void 0);let y=i===S&&n[l+1].startsWith("/>")?" ":"";o+=i===F?a+Je:d>=0?(r.push(h),a.slice(0,d)+re+a.slice(d)+w+y):a+w+(d===-2?l:y)}return[oe(n,o+(n[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},B=class n{constructor({strings:t,_$litType$:e},r){let s;this.parts=[];let o=0,i=0,l=t.length-1,a=this.parts,[h,c]=Ke(t,e);if(this.el=n.createElement(h,r),x.currentNode=this.el.content,e===2||e===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=x.nextNode())!==null&&a.length<l;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.getAttributeNames())if(d.endsWith(re)){let f=c[i++],y=s.getAttribute(d).split(w),T=/([.?@])?(.*)/.exec(f);a.push({type:1,index:o,name:T[2],strings:y,ctor:T[1]==="."?$t:T[1]==="?"?wt:T[1]==="@"?_t:N}),s.removeAttribute(d)}else d.startsWith(w)&&(a.push({type:6,index:o}),s.removeAttribute(d));if(se.test(s.tagName)){let d=s.textContent.split(w),f=d.length-1;if(f>0){s.textContent=Q?Q.emptyScript:"";for(let y=0;y<f;y++)s.append(d[y],H()),x.nextNode(),a.push({type:2,index:++o});s.append(d[f],H())}}}else if(s.nodeType===8)if(s.data===ne)a.push({type:2,index:o});else{let d=-1;for(;(d=s.data.indexOf(w,d+1))!==-1;)a.push({type:7,index:o}),d+=w.length-1}o++}}static createElement(t,e){let r=E.createElement("template");return r.innerHTML=t,r}};function C(n,t,e=n,r){if(t===k)return t;let s=r!==void 0?e._$Co?.[r]:e._$Cl,o=z(t)?void 0:t._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(n),s._$AT(n,e,r)),r!==void 0?(e._$Co??=[])[r]=s:e._$Cl=s),s!==void 0&&(t=C(n,s._$AS(n,t.values),s,r)),t}var bt=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:r}=this._$AD,s=(t?.creationScope??E).importNode(e,!0);x.currentNode=s;let o=x.nextNode(),i=0,l=0,a=r[0];for(;a!==void 0;){if(i===a.index){let h;a.type===2?h=new j(o,o.nextSibling,this,t):a.type===1?h=new a.ctor(o,a.name,a.strings,this,t):a.type===6&&(h=new At(o,this,t)),this._$AV.push(h),a=r[++l]}i!==a?.index&&(o=x.nextNode(),i++)}return x.currentNode=E,s}p(t){let e=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,e),e+=r.strings.length-2):r._$AI(t[e])),e++}},j=class n{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,r,s){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=C(this,t,e),z(t)?t===m||t==null||t===""?(this._$AH!==m&&this._$AR(),this._$AH=m):t!==this._$AH&&t!==k&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Xe(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==m&&z(this._$AH)?this._$AA.nextSibling.data=t:this.T(E.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:r}=t,s=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=B.createElement(oe(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(e);else{let o=new bt(s,this),i=o.u(this.options);o.p(e),this.T(i),this._$AH=o}}_$AC(t){let e=ee.get(t.strings);return e===void 0&&ee.set(t.strings,e=new B(t)),e}k(t){St(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,r,s=0;for(let o of t)s===e.length?e.push(r=new n(this.O(H()),this.O(H()),this,this.options)):r=e[s],r._$AI(o),s++;s<e.length&&(this._$AR(r&&r._$AB.nextSibling,s),e.length=s)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let r=Jt(t).nextSibling;Jt(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},N=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,r,s,o){this.type=1,this._$AH=m,this._$AN=void 0,this.element=t,this.name=e,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=m}_$AI(t,e=this,r,s){let o=this.strings,i=!1;if(o===void 0)t=C(this,t,e,0),i=!z(t)||t!==this._$AH&&t!==k,i&&(this._$AH=t);else{let l=t,a,h;for(t=o[0],a=0;a<o.length-1;a++)h=C(this,l[r+a],e,a),h===k&&(h=this._$AH[a]),i||=!z(h)||h!==this._$AH[a],h===m?t=m:t!==m&&(t+=(h??"")+o[a+1]),this._$AH[a]=h}i&&!s&&this.j(t)}j(t){t===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},$t=class extends N{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===m?void 0:t}},wt=class extends N{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==m)}},_t=class extends N{constructor(t,e,r,s,o){super(t,e,r,s,o),this.type=5}_$AI(t,e=this){if((t=C(this,t,e,0)??m)===k)return;let r=this._$AH,s=t===m&&r!==m||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,o=t!==m&&(r===m||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},At=class{constructor(t,e,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){C(this,t)}};var Ze=vt.litHtmlPolyfillSupport;Ze?.(B,j),(vt.litHtmlVersions??=[]).push("3.3.3");var ie=(n,t,e)=>{let r=e?.renderBefore??t,s=r._$litPart$;if(s===void 0){let o=e?.renderBefore??null;r._$litPart$=s=new j(t.insertBefore(H(),o),o,void 0,e??{})}return s._$AI(n),s};var Et=p,_=class extends ${constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=ie(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return k}};_._$litElement$=!0,_.finalized=!0,Et.litElementHydrateSupport?.({LitElement:_});var Qe=Et.litElementPolyfillSupport;Qe?.({LitElement:_});(Et.litElementVersions??=[]).push("4.2.2");function O(n){return n.every(t=>!t.length)}function kt(n){let t=0;return le(n,"strokes").map((e,r)=>{let s=`stroke ${r+1}`,o=le(e,s);if(t+=o.length,t>M)throw new TypeError(`more than ${M} points`);return o.map((i,l)=>tr(i,`${s}, point ${l+1}`))})}function tr(n,t){if(!Array.isArray(n)||n.length!==2)throw new TypeError(`${t} is not a pair`);let e=ae(n[0],t),r=ae(n[1],t);if(Math.max(Math.abs(e),Math.abs(r))>q)throw new TypeError(`${t} is larger than ${q}`);return[e,r]}function ae(n,t){if(typeof n!="number")throw new TypeError(`${t} is not a number`);if(!Number.isFinite(n))throw new TypeError(`${t} is not finite`);return n}function le(n,t){if(!Array.isArray(n))throw new TypeError(`${t} is not a list`);return Array.from(n)}function ce(n,t){let e=er(n,t),r=Array.from(e[e.length-1]);if(n[n.length-1]?.type==="softmax")return r;let s=r.reduce((o,i)=>o+i);return r.map(o=>s>0?o/s:1/r.length)}function er(n,t){let e=Float64Array.from(t,r=>r/255);return n.map(r=>(e=rr(r,e),e))}function rr(n,t){switch(n.type){case"dense":return nr(n,t);case"convolution":return sr(n,t);case"max_pooling":return or(n,t);case"flatten":return t;case"relu":return t.map(e=>Math.max(0,e));case"sigmoid":return t.map(e=>1/(1+Math.exp(-e)));case"softmax":return ir(t)}}function nr({weights:n,scale:t,biases:e},r){let s=r.length;return Float64Array.from(t,(o,i)=>he(n,i*s,r,0,s)*o+e[i])}function sr(n,t){let{weights:e,weightsShape:r,scale:s,biases:o,padding:i}=n,[,l,a]=r,[h,c,d]=n.input,[f,y,T]=n.output,Tt=i==="same",_e=Tt?(l-1)/2:0,Ae=Tt?(a-1)/2:0,ve=l*a*d,Pt=new Float64Array(v(n.output)),Se=0;for(let nt=0;nt<f;nt++){let st=nt-_e,xe=Math.max(0,-st),Ee=Math.min(l,h-st);for(let ot=0;ot<y;ot++){let it=ot-Ae,at=Math.max(0,-it),ke=(Math.min(a,c-it)-at)*d;for(let R=0;R<T;R++){let Mt=0;for(let W=xe;W<Ee;W++){let Te=(W*a+at)*d,Pe=((st+W)*c+it+at)*d;Mt+=he(e,R*ve+Te,t,Pe,ke)}Pt[Se++]=Mt*s[R]+o[R]}}}return Pt}function or(n,t){let[,e]=n.input,[r,s,o]=n.output,i=new Float64Array(v(n.output)).fill(Number.NEGATIVE_INFINITY);for(let l=0;l<r*n.size;l++)for(let a=0;a<s*n.size;a++){let h=Math.floor(l/n.size)*s+Math.floor(a/n.size);for(let c=0;c<o;c++){let d=t[(l*e+a)*o+c],f=h*o+c;i[f]=Math.max(i[f],d)}}return i}function ir(n){let t=Math.max(...n),e=n.map(s=>Math.exp(s-t)),r=e.reduce((s,o)=>s+o);return e.map(s=>s/r)}function he(n,t,e,r,s){let o=0;for(let i=0;i<s;i++)o+=n[t+i]*e[r+i];return o}var de=Math.ceil(U+.5);function me(n){if(O(n))throw new TypeError("a blank drawing has no field: draw something first");let t=ar(n),[e,r]=cr(ue(t)),s=([i,l])=>[i+e,l+r],o=t.map(({from:i,to:l})=>({from:s(i),to:s(l)}));return Uint8Array.from(ue(o),i=>Math.floor(255*i+.5))}function ar(n){let[t,e]=pe(n,0),[r,s]=pe(n,1),o=Math.max(e-t,s-r),i=o<=ht?0:(ct-2*U)/o,l=(t+e)/2,a=(r+s)/2;return n.flatMap(h=>{let c=h.map(f=>[(f[0]-l)*i+I,(f[1]-a)*i+I]);return(c.length===1?c:c.slice(1)).map((f,y)=>({from:c[y],to:f}))})}function pe(n,t){let e=Number.POSITIVE_INFINITY,r=Number.NEGATIVE_INFINITY;for(let s of n)for(let o of s)e=Math.min(e,o[t]),r=Math.max(r,o[t]);return[e,r]}function ue(n){let t=new Float64Array(b*b).fill(Number.POSITIVE_INFINITY);for(let e of n){let[r,s]=fe(e,0),[o,i]=fe(e,1);for(let l=o;l<=i;l++)for(let a=r;a<=s;a++){let h=l*b+a,c=lr(a,l,e);c<t[h]&&(t[h]=c)}}return t.map(e=>ye(U+.5-Math.sqrt(e)))}function fe({from:n,to:t},e){return[Math.max(Math.floor(Math.min(n[e],t[e]))-de,0),Math.min(Math.ceil(Math.max(n[e],t[e]))+de,b-1)]}function lr(n,t,{from:e,to:r}){let s=r[0]-e[0],o=r[1]-e[1],i=s*s+o*o,l=i>0?ye(((n-e[0])*s+(t-e[1])*o)/i):0,a=n-(e[0]+l*s),h=t-(e[1]+l*o);return a*a+h*h}function cr(n){let t=0,e=0,r=0;n.forEach((o,i)=>{t+=o,e+=o*(i%b),r+=o*Math.floor(i/b)});let s=o=>Math.floor((I-o)*G+.5)/G;return[s(e/t),s(r/t)]}function ye(n){return Math.min(Math.max(n,0),1)}function ge(n,t){return O(t)?null:ce(n,me(t))}function be(n,t){let e=r=>{let s=n?.[r]??0,o=r===t?"bar answer-bar":"bar";return V`<div
      class=${o}
      part=${o}
      role="meter"
      aria-label=${r}
      aria-valuenow=${Math.round(s*100)}
      aria-valuetext=${tt(s)}
    >
      <div class="track"><div class="fill" .style=${`--share: ${s}`}></div></div>
      <span aria-hidden="true">${r}</span>
    </div>`};return V`<div class="bars" part="bars" role="group" aria-label="Probability of each digit">
    ${Array.from({length:10},(r,s)=>e(s))}
  </div>`}function tt(n){return`${Math.round(n*100)} %`}var hr=1/18,et=class{canvas=p.document.createElement("canvas");#t;#s=()=>this.paint();#i=new ResizeObserver(this.#s);#o=[];#r=0;#e=0;#n;constructor(t){this.#t=t;let{canvas:e}=this;e.style.cssText="display: block; width: 280px; max-width: 100%; aspect-ratio: 1; touch-action: none",e.setAttribute("part","pad"),e.setAttribute("role","img"),e.setAttribute("aria-label","Draw a digit from 0 to 9 here, with mouse, finger or pen"),e.addEventListener("pointerdown",r=>this.#a(r)),e.addEventListener("pointermove",r=>this.#c(r));for(let r of["pointerup","pointercancel","lostpointercapture"])e.addEventListener(r,s=>this.#h(s));e.addEventListener("transitionend",this.#s)}connect(){this.#i.observe(this.canvas),window.addEventListener("resize",this.#s)}disconnect(){this.#i.disconnect(),window.removeEventListener("resize",this.#s),this.#n=void 0}get drawing(){return this.#n!==void 0}get strokes(){return this.#o}set strokes(t){this.#o=t.map(e=>[...e]),this.#r=t.reduce((e,r)=>e+r.length,0),this.#e=0,this.#n=void 0,this.paint()}paint(){let{canvas:t}=this,e=t.getContext("2d"),{width:r}=t.getBoundingClientRect();if(!e||!r)return;this.#e||=r;let s=Math.round(r*devicePixelRatio);(t.width!==s||t.height!==s)&&(t.width=s,t.height=s);let o=s/this.#e;e.setTransform(o,0,0,o,0,0),e.clearRect(0,0,this.#e,this.#e),e.lineCap=e.lineJoin="round",e.lineWidth=this.#e*hr,e.strokeStyle=e.fillStyle=getComputedStyle(t).color;for(let i of this.#o){e.beginPath();for(let[l,a]of i.slice(0,1))e.arc(l,a,e.lineWidth/2,0,2*Math.PI);e.fill(),e.beginPath();for(let[l,a]of i)e.lineTo(l,a);e.stroke()}}#a(t){if(!(this.drawing||!t.isPrimary||t.button!==0)){t.preventDefault();try{this.canvas.setPointerCapture(t.pointerId)}catch{}this.#n=t.pointerId,this.#o.push([]),this.#l([t])}}#c(t){if(t.pointerId!==this.#n)return;let e=t.getCoalescedEvents?.()??[];this.#l(e.length?e:[t])}#h(t){t.pointerId===this.#n&&(this.#n=void 0,this.#t())}#l(t){let{left:e,top:r,width:s}=this.canvas.getBoundingClientRect();(!this.#r||!this.#e)&&(this.#e=s);let o=this.#e/s,i=this.#o[this.#o.length-1];for(let{clientX:l,clientY:a}of t.slice(0,M-this.#r))i?.push([(l-e)*o,(a-r)*o]),this.#r++;this.#t()}};var $e=ft`
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
    --accent: var(--mnist-checker-accent, #2f6fed);
    --radius: var(--mnist-checker-radius, 16px);
    position: relative;
    display: flex;
    flex-wrap: wrap;
    box-sizing: border-box;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    color: var(--ink);
    font: 15px/1.2 var(--mnist-checker-font, system-ui, sans-serif);
    font-variant-numeric: tabular-nums;
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
    gap: 12px;
    padding: 12px;
    background: var(--paper);
    border-radius: var(--radius);
  }
  .card::before,
  .paper::before,
  button::before {
    content: "";
    position: absolute;
    inset: 0;
    border: 1px solid var(--ink);
    border-radius: inherit;
    opacity: 0.18;
    pointer-events: none;
  }
  .paper {
    position: relative;
    flex: 1 1 220px;
    min-width: 0;
    border-radius: calc(var(--radius) * 0.6);
    overflow: hidden;
  }
  .paper::before {
    border: 0;
    background: var(--ink);
    opacity: 0.05;
  }
  canvas {
    position: relative;
    width: 100% !important;
    color: var(--ink);
    cursor: crosshair;
    -webkit-touch-callout: none;
    transition: color 1ms;
  }
  .hint {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    opacity: 0.6;
    pointer-events: none;
    transition: opacity 150ms;
  }
  .hint.gone {
    opacity: 0;
  }
  .side {
    flex: 1 1 150px;
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-width: 0;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  /* One line high: where there is no room beside the digit, its probability wraps out of sight. */
  .answer {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    height: 56px;
    overflow: hidden;
    white-space: nowrap;
  }
  .digit {
    color: var(--accent);
    font-size: 56px;
    font-weight: 650;
    line-height: 56px;
  }
  .digit.none {
    color: inherit;
    opacity: 0.2;
  }
  .confidence {
    opacity: 0.7;
  }
  button {
    position: relative;
    min-height: 40px;
    padding: 0 14px;
    border: 0;
    border-radius: 20px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button::before {
    transition: opacity 150ms;
  }
  button:hover::before {
    opacity: 0.5;
  }
  button:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .bars {
    flex: 1;
    display: flex;
    min-height: 96px;
  }
  .bar {
    flex: 1;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 6px;
    font-size: 13px;
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
    color: var(--accent);
    font-weight: 650;
  }
  .answer-bar .fill {
    background: var(--accent);
    opacity: 1;
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
  @media (prefers-reduced-motion: reduce) {
    .hint,
    .fill,
    button::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    :host {
      --accent: Highlight;
    }
    .track::before,
    .fill {
      forced-color-adjust: none;
    }
  }
`;var rt=class extends _{static styles=$e;static properties={strokes:{attribute:!1,noAccessor:!0}};#t=new et(()=>this.#e());#s;#i="";#o=0;get strokes(){return dr(this.#t.strokes)}set strokes(t){this.#t.strokes=kt(t),this.#s=void 0,this.#n()}get probabilities(){return this.#r.probabilities&&[...this.#r.probabilities]}get digit(){return this.#r.digit}clear(){O(this.#t.strokes)||(this.strokes=[],this.#a())}predict(t=this.#t.strokes){let e=ge(this.model,kt(t));return{digit:e===null?null:e.indexOf(Math.max(...e)),probabilities:e}}connectedCallback(){super.connectedCallback(),this.#t.connect()}disconnectedCallback(){super.disconnectedCallback(),this.#t.disconnect()}render(){let{digit:t,probabilities:e}=this.#r,r=t===null,s=r?"":tt(e?.[t]??0);return V`<div class="card" part="card" role="group" aria-label="Digit reader">
      <div class="paper">
        ${this.#t.canvas}
        <div class=${r?"hint":"hint gone"} part="hint" aria-hidden="true">Draw a digit</div>
      </div>
      <div class="side">
        <div class="head">
          <div class="answer" aria-hidden="true">
            <span class=${r?"digit none":"digit"} part="digit">${t??"?"}</span>
            <span class="confidence" part="confidence">${s}</span>
          </div>
          <button part="clear" type="button" @click=${this.clear}>Clear</button>
        </div>
        ${be(e,t)}
      </div>
      <p class="spoken" role="status">${this.#i}</p>
    </div>`}get#r(){return this.#s??=this.predict(),this.#s}#e(){this.#s=void 0,this.#o||=requestAnimationFrame(()=>{this.#o=0,this.#t.paint(),this.#n(),this.#a()})}#n(){if(!this.#t.drawing){let{digit:t,probabilities:e}=this.#r;this.#i=t===null?"":`${t}, ${tt(e?.[t]??0)}`}this.requestUpdate()}#a(){let{digit:t,probabilities:e,strokes:r}=this,s={digit:t,probabilities:e,strokes:r};this.dispatchEvent(new CustomEvent("prediction",{bubbles:!0,composed:!0,detail:s}))}};function dr(n){return n.map(t=>t.map(([e,r])=>[e,r]))}function we(n,t){if(typeof customElements>"u"||!customElements||customElements.get(n))return;let e;class r extends rt{get model(){return e??=Dt(Bt(t)),e}}try{customElements.define(n,r)}catch{throw new TypeError(`"${n}" cannot name an element: use small letters and digits with a hyphen, such as mnist-checker-widget`)}}return Ie(pr);})();
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
