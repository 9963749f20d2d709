"use strict";var mnistChecker=(()=>{var mt=Object.defineProperty;var Ke=Object.getOwnPropertyDescriptor;var Qe=Object.getOwnPropertyNames;var Ze=Object.prototype.hasOwnProperty;var tr=(r,t)=>{for(var e in t)mt(r,e,{get:t[e],enumerable:!0})},er=(r,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Qe(t))!Ze.call(r,o)&&o!==e&&mt(r,o,{get:()=>t[o],enumerable:!(n=Ke(t,o))||n.enumerable});return r};var rr=r=>er(mt({},"__esModule",{value:!0}),r);var Fr={};tr(Fr,{define:()=>je});var C=typeof window>"u"?void 0:window,d={HTMLElement:C?.HTMLElement??class{},ShadowRoot:C?.ShadowRoot,document:C?.document??{createTreeWalker:()=>null},trustedTypes:C&&"trustedTypes"in C?C.trustedTypes:void 0};var w=28,ft=20,D=14,H=1.25,J=1024,I=1e5,K=1e9,yt=1e-9,A=64,Q=16777216,Z=1048576;function Bt(r){let t=[w,w,1],e=0;m(r.length>A,`more than ${A} layers`);for(let s of r)e+="weights"in s?s.weights.length+s.biases.length:0;m(e>Q,`more than ${Q} weights`);let n=gt(r,s=>{let i=nr(s,t);m(x(i)>Z,`more than ${Z} activations`);let l={...s,input:t,output:i};return t=i,l}),o=n[n.length-1];return m(o?.output.join()!=="10"||o.type!=="softmax"&&o.type!=="sigmoid","does not end in ten probabilities"),n}function gt(r,t){return r.map((e,n)=>{try{return t(e)}catch(o){throw new TypeError(`layer ${n+1}: ${o.message}`)}})}function m(r,t){if(r)throw new TypeError(t)}function x(r){return r.reduce((t,e)=>t*e,1)}function nr(r,t){switch(r.type){case"dense":{let[e,n]=r.weightsShape;return zt(t),m(t[0]!==n,`expects ${n} inputs and gets ${t[0]}`),[e]}case"convolution":{let[e,...n]=r.weightsShape,[o,s,i]=Ft(t),l=n[2];return m(i!==l,`expects ${l} channels and gets ${i}`),r.padding==="same"?(m(!(n[0]%2&&n[1]%2),"padding is not valid"),[o,s,e]):(m(n[0]>o||n[1]>s,"larger than its input"),[o-n[0]+1,s-n[1]+1,e])}case"max_pooling":{let[e,n,o]=Ft(t);return m(r.size>Math.min(e,n),"larger than its input"),[Math.floor(e/r.size),Math.floor(n/r.size),o]}case"flatten":return[x(t)];case"softmax":return zt(t),t;default:return t}}function Ft(r){return m(r.length!==3,"expects rows, columns and channels"),r}function zt(r){m(r.length!==1,"expects a flat input")}function jt(r){try{let t=new DataView(r.buffer,r.byteOffset,r.length),e=8+t.getUint32(0,!0)+t.getUint32(4,!0)*2**32;m(e>r.length,"cut short");let n=new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(8,e)),{__metadata__:o={},...s}=JSON.parse(n);return{metadata:o,tensors:or(r.subarray(e),s)}}catch{throw new TypeError("truncated or not a safetensors file")}}function or(r,t){let e=0,o=Object.entries(t).sort(([,{data_offsets:s}],[,{data_offsets:i}])=>s[0]-i[0]||s[1]-i[1]).map(([s,{dtype:i,shape:l,data_offsets:a}])=>{let[c,h]=a,p=x(l)*Number(/\d+/.exec(i)?.[0]??8);return m(c!==e||(h-c)*8!==p,"arrays do not fill the data"),e=h,[s,{dtype:i,shape:l,bytes:r.subarray(c,h)}]});return m(e!==r.length,"cut short, or more than its arrays"),new Map(o)}var sr=["flatten","relu","sigmoid","softmax"];function Gt(r){let{metadata:t,tensors:e}=jt(r),n=t.version;m(t.format!=="mnist-checker","not a mnist-checker model"),m(n!=="1",`version ${n} is not known`);let o=qt(t.layers);if(!Array.isArray(o))throw new TypeError("layers is not a list");return m(o.length>A,`more than ${A} layers`),m(!Jt(qt(t.card)),"card is not an object"),Bt(gt(o,s=>ir(s,e)))}function ir(r,t){if(!Jt(r))throw new TypeError("is not an object");let{type:e,padding:n,size:o}=r;if(e==="dense")return{type:e,...Wt(r,t,2)};if(e==="convolution"){if(n!=="valid"&&n!=="same")throw new TypeError("padding is not valid");return{type:e,padding:n,...Wt(r,t,4)}}if(e==="max_pooling"){if(typeof o!="number"||!Number.isInteger(o)||o<1)throw new TypeError("size is not valid");return{type:e,size:o}}let s=sr.find(i=>i===e);if(!s)throw new TypeError(`type ${JSON.stringify(e??null)} is not known`);return{type:s}}function Wt(r,t,e){let{shape:n,bytes:o}=Yt(r.weights,"weights",t,"I8",e);return m(!o.length,"has no weights"),{weights:new Int8Array(Xt(o)),weightsShape:n,scale:Vt(r.scale,"scale",t,n[0]),biases:Vt(r.biases,"biases",t,n[0])}}function Vt(r,t,e,n){let{bytes:o}=Yt(r,t,e,"F32",1),s=new Float32Array(Xt(o));return m(s.length!==n,`array "${r}" is not one number for each output`),m(!s.every(Number.isFinite),`array "${r}" is not finite`),s}function Yt(r,t,e,n,o){if(typeof r!="string")throw new TypeError(`${t} is not valid`);let s=e.get(r);if(!s)throw new TypeError(`array "${r}" is missing`);let i=`${n} of ${o} dimension${o>1?"s":""}`;return m(s.dtype!==n||s.shape.length!==o,`array "${r}" is not ${i}`),s}function Xt(r){return r.slice().buffer}function qt(r){try{return JSON.parse(r??"")}catch{return null}}function Jt(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var ar=Array.from({length:93},(r,t)=>String.fromCharCode(32+t)).filter(r=>!'"<\\'.includes(r)),bt=88;function Kt(r){let t=new Uint8Array(128);ar.forEach((o,s)=>{t[o.charCodeAt(0)]=s});let e=new Int8Array(r.length),n=0;for(let o=0;o<r.length;o++){let s=t[r.charCodeAt(o)];s>=bt&&(s+=(s-bt)*(bt-1)+t[r.charCodeAt(++o)]),e[n++]=s&1?-(s+1)/2:s/2}return new Uint8Array(e.buffer,0,n)}var tt=d,et=tt.ShadowRoot&&(tt.ShadyCSS===void 0||tt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,wt=Symbol(),Qt=new WeakMap,F=class{constructor(t,e,n){if(this._$cssResult$=!0,n!==wt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(et&&t===void 0){let n=e!==void 0&&e.length===1;n&&(t=Qt.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),n&&Qt.set(e,t))}return t}toString(){return this.cssText}},Zt=r=>new F(typeof r=="string"?r:r+"",void 0,wt),g=(r,...t)=>{let e=r.length===1?r[0]:t.reduce((n,o,s)=>n+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+r[s+1],r[0]);return new F(e,r,wt)},te=(r,t)=>{if(et)r.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let n=d.document.createElement("style"),o=tt.litNonce;o!==void 0&&n.setAttribute("nonce",o),n.textContent=e.cssText,r.appendChild(n)}},$t=et?r=>r:r=>r instanceof CSSStyleSheet?(t=>{let e="";for(let n of t.cssRules)e+=n.cssText;return Zt(e)})(r):r;var{is:lr,defineProperty:cr,getOwnPropertyDescriptor:hr,getOwnPropertyNames:dr,getOwnPropertySymbols:pr,getPrototypeOf:ur}=Object,rt=d,ee=rt.trustedTypes,mr=ee?ee.emptyScript:"",fr=rt.reactiveElementPolyfillSupport,z=(r,t)=>r,vt={toAttribute(r,t){switch(t){case Boolean:r=r?mr:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,t){let e=r;switch(t){case Boolean:e=r!==null;break;case Number:e=r===null?null:Number(r);break;case Object:case Array:try{e=JSON.parse(r)}catch{e=null}}return e}},ne=(r,t)=>!lr(r,t),re={attribute:!0,type:String,converter:vt,reflect:!1,useDefault:!1,hasChanged:ne};d.metadata??=Symbol("metadata"),rt.litPropertyMetadata??=new WeakMap;var v=class extends d.HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=re){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let n=Symbol(),o=this.getPropertyDescriptor(t,n,e);o!==void 0&&cr(this.prototype,t,o)}}static getPropertyDescriptor(t,e,n){let{get:o,set:s}=hr(this.prototype,t)??{get(){return this[e]},set(i){this[e]=i}};return{get:o,set(i){let l=o?.call(this);s?.call(this,i),this.requestUpdate(t,l,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??re}static _$Ei(){if(this.hasOwnProperty(z("elementProperties")))return;let t=ur(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(z("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(z("properties"))){let e=this.properties,n=[...dr(e),...pr(e)];for(let o of n)this.createProperty(o,e[o])}let t=this[d.metadata];if(t!==null){let e=d.litPropertyMetadata.get(t);if(e!==void 0)for(let[n,o]of e)this.elementProperties.set(n,o)}this._$Eh=new Map;for(let[e,n]of this.elementProperties){let o=this._$Eu(e,n);o!==void 0&&this._$Eh.set(o,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let n=new Set(t.flat(1/0).reverse());for(let o of n)e.unshift($t(o))}else t!==void 0&&e.push($t(t));return e}static _$Eu(t,e){let n=e.attribute;return n===!1?void 0:typeof n=="string"?n:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let n of e.keys())this.hasOwnProperty(n)&&(t.set(n,this[n]),delete this[n]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return te(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,n){this._$AK(t,n)}_$ET(t,e){let n=this.constructor.elementProperties.get(t),o=this.constructor._$Eu(t,n);if(o!==void 0&&n.reflect===!0){let s=(n.converter?.toAttribute!==void 0?n.converter:vt).toAttribute(e,n.type);this._$Em=t,s==null?this.removeAttribute(o):this.setAttribute(o,s),this._$Em=null}}_$AK(t,e){let n=this.constructor,o=n._$Eh.get(t);if(o!==void 0&&this._$Em!==o){let s=n.getPropertyOptions(o),i=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:vt;this._$Em=o;let l=i.fromAttribute(e,s.type);this[o]=l??this._$Ej?.get(o)??l,this._$Em=null}}requestUpdate(t,e,n,o=!1,s){if(t!==void 0){let i=this.constructor;if(o===!1&&(s=this[t]),n??=i.getPropertyOptions(t),!((n.hasChanged??ne)(s,e)||n.useDefault&&n.reflect&&s===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,n))))return;this.C(t,e,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:n,reflect:o,wrapped:s},i){n&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??e??this[t]),s!==!0||i!==void 0)||(this._$AL.has(t)||(this.hasUpdated||n||(e=void 0),this._$AL.set(t,e)),o===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[o,s]of this._$Ep)this[o]=s;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[o,s]of n){let{wrapped:i}=s,l=this[o];i!==!0||this._$AL.has(o)||l===void 0||this.C(o,void 0,s,l)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(e)):this._$EM()}catch(n){throw t=!1,this._$EM(),n}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};v.elementStyles=[],v.shadowRootOptions={mode:"open"},v[z("elementProperties")]=new Map,v[z("finalized")]=new Map,fr?.({ReactiveElement:v}),(rt.reactiveElementVersions??=[]).push("2.1.2");var Tt=d,oe=r=>r,nt=Tt.trustedTypes,se=nt?nt.createPolicy("lit-html",{createHTML:r=>r}):void 0,de="$lit$",k=`lit$${Math.random().toFixed(9).slice(2)}$`,pe="?"+k,yr=`<${pe}>`,P=d.document,j=()=>P.createComment(""),W=r=>r===null||typeof r!="object"&&typeof r!="function",Pt=Array.isArray,gr=r=>Pt(r)||typeof r?.[Symbol.iterator]=="function",kt=`[ 	
\f\r]`,B=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ie=/-->/g,ae=/>/g,E=RegExp(`>|${kt}(?:([^\\s"'>=/]+)(${kt}*=${kt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),le=/'/g,ce=/"/g,ue=/^(?:script|style|textarea|title)$/i,Mt=r=>(t,...e)=>({_$litType$:r,strings:t,values:e}),_=Mt(1),me=Mt(2),mn=Mt(3),M=Symbol.for("lit-noChange"),f=Symbol.for("lit-nothing"),he=new WeakMap,T=P.createTreeWalker(P,129);function fe(r,t){if(!Pt(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return se!==void 0?se.createHTML(t):t}var br=(r,t)=>{let e=r.length-1,n=[],o,s=t===2?"<svg>":t===3?"<math>":"",i=B;for(let l=0;l<e;l++){let a=r[l],c,h,p=-1,u=0;for(;u<a.length&&(i.lastIndex=u,h=i.exec(a),h!==null);)u=i.lastIndex,i===B?h[1]==="!--"?i=ie:h[1]!==void 0?i=ae:h[2]!==void 0?(ue.test(h[2])&&(o=RegExp("</"+h[2],"g")),i=E):h[3]!==void 0&&(i=E):i===E?h[0]===">"?(i=o??B,p=-1):h[1]===void 0?p=-2:(p=i.lastIndex-h[2].length,c=h[1],i=h[3]===void 0?E:h[3]==='"'?ce:le):i===ce||i===le?i=E:i===ie||i===ae?i=B:(i=E,o=void 0);let y=i===E&&r[l+1].startsWith("/>")?" ":"";s+=i===B?a+yr:p>=0?(n.push(c),a.slice(0,p)+de+a.slice(p)+k+y):a+k+(p===-2?l:y)}return[fe(r,s+(r[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),n]},V=class r{constructor({strings:t,_$litType$:e},n){let o;this.parts=[];let s=0,i=0,l=t.length-1,a=this.parts,[c,h]=br(t,e);if(this.el=r.createElement(c,n),T.currentNode=this.el.content,e===2||e===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(o=T.nextNode())!==null&&a.length<l;){if(o.nodeType===1){if(o.hasAttributes())for(let p of o.getAttributeNames())if(p.endsWith(de)){let u=h[i++],y=o.getAttribute(p).split(k),$=/([.?@])?(.*)/.exec(u);a.push({type:1,index:s,name:$[2],strings:y,ctor:$[1]==="."?St:$[1]==="?"?At:$[1]==="@"?xt:O}),o.removeAttribute(p)}else p.startsWith(k)&&(a.push({type:6,index:s}),o.removeAttribute(p));if(ue.test(o.tagName)){let p=o.textContent.split(k),u=p.length-1;if(u>0){o.textContent=nt?nt.emptyScript:"";for(let y=0;y<u;y++)o.append(p[y],j()),T.nextNode(),a.push({type:2,index:++s});o.append(p[u],j())}}}else if(o.nodeType===8)if(o.data===pe)a.push({type:2,index:s});else{let p=-1;for(;(p=o.data.indexOf(k,p+1))!==-1;)a.push({type:7,index:s}),p+=k.length-1}s++}}static createElement(t,e){let n=P.createElement("template");return n.innerHTML=t,n}};function R(r,t,e=r,n){if(t===M)return t;let o=n!==void 0?e._$Co?.[n]:e._$Cl,s=W(t)?void 0:t._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(r),o._$AT(r,e,n)),n!==void 0?(e._$Co??=[])[n]=o:e._$Cl=o),o!==void 0&&(t=R(r,o._$AS(r,t.values),o,n)),t}var _t=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:n}=this._$AD,o=(t?.creationScope??P).importNode(e,!0);T.currentNode=o;let s=T.nextNode(),i=0,l=0,a=n[0];for(;a!==void 0;){if(i===a.index){let c;a.type===2?c=new q(s,s.nextSibling,this,t):a.type===1?c=new a.ctor(s,a.name,a.strings,this,t):a.type===6&&(c=new Et(s,this,t)),this._$AV.push(c),a=n[++l]}i!==a?.index&&(s=T.nextNode(),i++)}return T.currentNode=P,o}p(t){let e=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(t,n,e),e+=n.strings.length-2):n._$AI(t[e])),e++}},q=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,n,o){this.type=2,this._$AH=f,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=R(this,t,e),W(t)?t===f||t==null||t===""?(this._$AH!==f&&this._$AR(),this._$AH=f):t!==this._$AH&&t!==M&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):gr(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==f&&W(this._$AH)?this._$AA.nextSibling.data=t:this.T(P.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:n}=t,o=typeof n=="number"?this._$AC(t):(n.el===void 0&&(n.el=V.createElement(fe(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(e);else{let s=new _t(o,this),i=s.u(this.options);s.p(e),this.T(i),this._$AH=s}}_$AC(t){let e=he.get(t.strings);return e===void 0&&he.set(t.strings,e=new V(t)),e}k(t){Pt(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,n,o=0;for(let s of t)o===e.length?e.push(n=new r(this.O(j()),this.O(j()),this,this.options)):n=e[o],n._$AI(s),o++;o<e.length&&(this._$AR(n&&n._$AB.nextSibling,o),e.length=o)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let n=oe(t).nextSibling;oe(t).remove(),t=n}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},O=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,n,o,s){this.type=1,this._$AH=f,this._$AN=void 0,this.element=t,this.name=e,this._$AM=o,this.options=s,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=f}_$AI(t,e=this,n,o){let s=this.strings,i=!1;if(s===void 0)t=R(this,t,e,0),i=!W(t)||t!==this._$AH&&t!==M,i&&(this._$AH=t);else{let l=t,a,c;for(t=s[0],a=0;a<s.length-1;a++)c=R(this,l[n+a],e,a),c===M&&(c=this._$AH[a]),i||=!W(c)||c!==this._$AH[a],c===f?t=f:t!==f&&(t+=(c??"")+s[a+1]),this._$AH[a]=c}i&&!o&&this.j(t)}j(t){t===f?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},St=class extends O{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===f?void 0:t}},At=class extends O{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==f)}},xt=class extends O{constructor(t,e,n,o,s){super(t,e,n,o,s),this.type=5}_$AI(t,e=this){if((t=R(this,t,e,0)??f)===M)return;let n=this._$AH,o=t===f&&n!==f||t.capture!==n.capture||t.once!==n.once||t.passive!==n.passive,s=t!==f&&(n===f||o);o&&this.element.removeEventListener(this.name,this,n),s&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Et=class{constructor(t,e,n){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(t){R(this,t)}};var wr=Tt.litHtmlPolyfillSupport;wr?.(V,q),(Tt.litHtmlVersions??=[]).push("3.3.3");var ye=(r,t,e)=>{let n=e?.renderBefore??t,o=n._$litPart$;if(o===void 0){let s=e?.renderBefore??null;n._$litPart$=o=new q(t.insertBefore(j(),s),s,void 0,e??{})}return o._$AI(r),o};var Ct=d,S=class extends v{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=ye(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return M}};S._$litElement$=!0,S.finalized=!0,Ct.litElementHydrateSupport?.({LitElement:S});var $r=Ct.litElementPolyfillSupport;$r?.({LitElement:S});(Ct.litElementVersions??=[]).push("4.2.2");function N(r){return r.every(t=>!t.length)}function It(r){let t=0;return be(r,"strokes").map((e,n)=>{let o=`stroke ${n+1}`,s=be(e,o);if(t+=s.length,t>I)throw new TypeError(`more than ${I} points`);return s.map((i,l)=>vr(i,`${o}, point ${l+1}`))})}function vr(r,t){if(!Array.isArray(r)||r.length!==2)throw new TypeError(`${t} is not a pair`);let e=ge(r[0],t),n=ge(r[1],t);if(Math.max(Math.abs(e),Math.abs(n))>K)throw new TypeError(`${t} is larger than ${K}`);return[e,n]}function ge(r,t){if(typeof r!="number")throw new TypeError(`${t} is not a number`);if(!Number.isFinite(r))throw new TypeError(`${t} is not finite`);return r}function be(r,t){if(!Array.isArray(r))throw new TypeError(`${t} is not a list`);return Array.from(r)}function we(r,t){let e=kr(r,t),n=Array.from(e[e.length-1]);if(r[r.length-1]?.type==="softmax")return n;let o=n.reduce((s,i)=>s+i);return n.map(s=>o>0?s/o:1/n.length)}function kr(r,t){let e=Float64Array.from(t,n=>n/255);return r.map(n=>(e=_r(n,e),e))}function _r(r,t){switch(r.type){case"dense":return Sr(r,t);case"convolution":return Ar(r,t);case"max_pooling":return xr(r,t);case"flatten":return t;case"relu":return t.map(e=>Math.max(0,e));case"sigmoid":return t.map(e=>1/(1+Math.exp(-e)));case"softmax":return Er(t)}}function Sr({weights:r,scale:t,biases:e},n){let o=n.length;return Float64Array.from(t,(s,i)=>$e(r,i*o,n,0,o)*s+e[i])}function Ar(r,t){let{weights:e,weightsShape:n,scale:o,biases:s,padding:i}=r,[,l,a]=n,[c,h,p]=r.input,[u,y,$]=r.output,L=i==="same",G=L?(l-1)/2:0,Y=L?(a-1)/2:0,We=l*a*p,Dt=new Float64Array(x(r.output)),Ve=0;for(let ct=0;ct<u;ct++){let ht=ct-G,qe=Math.max(0,-ht),Ge=Math.min(l,c-ht);for(let dt=0;dt<y;dt++){let pt=dt-Y,ut=Math.max(0,-pt),Ye=(Math.min(a,h-pt)-ut)*p;for(let U=0;U<$;U++){let Ht=0;for(let X=qe;X<Ge;X++){let Xe=(X*a+ut)*p,Je=((ht+X)*h+pt+ut)*p;Ht+=$e(e,U*We+Xe,t,Je,Ye)}Dt[Ve++]=Ht*o[U]+s[U]}}}return Dt}function xr(r,t){let[,e]=r.input,[n,o,s]=r.output,i=new Float64Array(x(r.output)).fill(Number.NEGATIVE_INFINITY);for(let l=0;l<n*r.size;l++)for(let a=0;a<o*r.size;a++){let c=Math.floor(l/r.size)*o+Math.floor(a/r.size);for(let h=0;h<s;h++){let p=t[(l*e+a)*s+h],u=c*s+h;i[u]=Math.max(i[u],p)}}return i}function Er(r){let t=Math.max(...r),e=r.map(o=>Math.exp(o-t)),n=e.reduce((o,s)=>o+s);return e.map(o=>o/n)}function $e(r,t,e,n,o){let s=0;for(let i=0;i<o;i++)s+=r[t+i]*e[n+i];return s}var ve=Math.ceil(H+.5);function Ae(r){if(N(r))throw new TypeError("a blank drawing has no field: draw something first");let t=Tr(r),[e,n]=Mr(_e(t)),o=([i,l])=>[i+e,l+n],s=t.map(({from:i,to:l})=>({from:o(i),to:o(l)}));return Uint8Array.from(_e(s),i=>Math.floor(255*i+.5))}function Tr(r){let[t,e]=ke(r,0),[n,o]=ke(r,1),s=Math.max(e-t,o-n),i=s<=yt?0:(ft-2*H)/s,l=(t+e)/2,a=(n+o)/2;return r.flatMap(c=>{let h=c.map(u=>[(u[0]-l)*i+D,(u[1]-a)*i+D]);return(h.length===1?h:h.slice(1)).map((u,y)=>({from:h[y],to:u}))})}function ke(r,t){let e=Number.POSITIVE_INFINITY,n=Number.NEGATIVE_INFINITY;for(let o of r)for(let s of o)e=Math.min(e,s[t]),n=Math.max(n,s[t]);return[e,n]}function _e(r){let t=new Float64Array(w*w).fill(Number.POSITIVE_INFINITY);for(let e of r){let[n,o]=Se(e,0),[s,i]=Se(e,1);for(let l=s;l<=i;l++)for(let a=n;a<=o;a++){let c=l*w+a,h=Pr(a,l,e);h<t[c]&&(t[c]=h)}}return t.map(e=>xe(H+.5-Math.sqrt(e)))}function Se({from:r,to:t},e){return[Math.max(Math.floor(Math.min(r[e],t[e]))-ve,0),Math.min(Math.ceil(Math.max(r[e],t[e]))+ve,w-1)]}function Pr(r,t,{from:e,to:n}){let o=n[0]-e[0],s=n[1]-e[1],i=o*o+s*s,l=i>0?xe(((r-e[0])*o+(t-e[1])*s)/i):0,a=r-(e[0]+l*o),c=t-(e[1]+l*s);return a*a+c*c}function Mr(r){let t=0,e=0,n=0;r.forEach((s,i)=>{t+=s,e+=s*(i%w),n+=s*Math.floor(i/w)});let o=s=>Math.floor((D-s)*J+.5)/J;return[o(e/t),o(n/t)]}function xe(r){return Math.min(Math.max(r,0),1)}function Ee(r,t){return N(t)?null:we(r,Ae(t))}function Te(r,t){let e=Ee(r,t);return{digit:e===null?null:e.indexOf(Math.max(...e)),probabilities:e}}function Me(r,t,e){let n,o=[];r.forEach((s,i)=>{let[l,a,c]=s,h=r[i-1],p=r[i+1];if(!n||c!==h?.[2]){n=e(t*c);let[G=l,Y=a]=o;n.moveTo(G,Y),n.lineTo(G+.01,Y)}let[u,y]=h?Pe(s,h,t):s,[$,L]=p?Pe(s,p,t):s;n.lineTo(u,y),n.quadraticCurveTo(l,a,$,L),o=[$,L]})}function Pe(r,t,e){let[n,o]=[t[0]-r[0],t[1]-r[1]],s=Math.min(.5,e/(Math.hypot(n,o)||1));return[r[0]+n*s,r[1]+o*s]}var Rt=.07142857142857142,Cr=5,Ir=32,ot=class{predicted=[];eraser;#t;#e;#s;#n;#r;#o="";constructor(t,e,n,o){this.#t=t,this.#e=e,this.#s=n,this.#n=o,t.addEventListener("pointerdown",s=>this.#a(s)),t.addEventListener("pointermove",s=>this.#c(s));for(let s of["pointerup","pointercancel","lostpointercapture"])t.addEventListener(s,({pointerId:i})=>i===this.#r&&this.end())}end(){this.#r!==void 0&&(this.#r=this.eraser=void 0,this.predicted=[],this.#e.end(),this.#n())}#a(t){let e=t.button===Cr||(t.buttons&Ir)>0;if(!t.isPrimary||t.button!==0&&!e)return;if(t.pointerType==="pen"&&this.#o==="touch"&&this.#r!==void 0)this.#e.drop();else if(this.#r!==void 0&&this.#r!==t.pointerId)return;t.preventDefault();try{this.#t.setPointerCapture(t.pointerId)}catch{}this.#r=t.pointerId,this.#o=t.pointerType,this.#e.begin(this.#t.getBoundingClientRect().width);let[n]=this.#l([t]);this.eraser=n&&(e||this.#s())?[n[0],n[1]]:void 0,this.#i([t])}#c(t){if(t.pointerId!==this.#r)return;if(!t.buttons){this.end();return}let e=t.getCoalescedEvents?.()??[];this.#i(e.length?e:[t]),this.predicted=this.eraser?[]:this.#l(t.getPredictedEvents?.()??[])}#i(t){let e=this.#l(t);if(this.eraser)for(let[n,o]of e)this.#e.rub(this.eraser,[n,o],this.#e.side*Rt),this.eraser=[n,o];else this.#e.draw(e);this.#n()}#l(t){let{left:e,top:n,width:o}=this.#t.getBoundingClientRect(),s=this.#e.side/o;return t.map(({clientX:i,clientY:l,pointerType:a,pressure:c})=>[(i-e)*s,(l-n)*s,a==="pen"?.5+c:1])}};function Ie(r,t,e,n){let o=Math.ceil(Math.hypot(e[0]-t[0],e[1]-t[1])/(n/2))||1,s=r;for(let i=1;i<=o;i++){let l=i/o,a=c=>t[c]+(e[c]-t[c])*l;s=Rr(s,[a(0),a(1)],n)}return s}function Rr(r,t,e){let n=r.map(s=>Or(s,t,e));return n.every((s,i)=>s.length===1&&s[0]===r[i])?r:n.flat()}function Or(r,t,e){let n=[],o=[],s=!0;return r.forEach((i,l)=>{let a=r[l-1]??i,[c,h]=Nr(a,i,t,e);if(c>=h){o.push(i);return}s=!1,c>0&&o.push(Ce(a,i,c)),n.push(o),o=h<1?[Ce(a,i,h),i]:[]}),n.push(o),s?[r]:n.filter(({length:i})=>i)}function Nr(r,t,e,n){let[o,s]=[t[0]-r[0],t[1]-r[1]],[i,l]=[r[0]-e[0],r[1]-e[1]],a=o*o+s*s,c=i*o+l*s,h=i*i+l*l-n*n;if(!a)return h<0?[0,1]:[1,0];let p=Math.sqrt(c*c-a*h),[u,y]=[(-c-p)/a,(-c+p)/a];return u<y?[Math.max(u,0),Math.min(y,1)]:[1,0]}function Ce(r,t,e){let n=o=>r[o]+(t[o]-r[o])*e;return[n(0),n(1),n(2)]}var Re={strokes:[],side:0},Lr=100,st=class{#t=Re;#e=[];#s=[];#n;#r;get strokes(){return this.#t.strokes}get side(){return this.#t.side}get busy(){return this.#n!==void 0}get canUndo(){return this.#e.length>0}get canRedo(){return this.#s.length>0}begin(t){this.end(),this.#n=this.#t,this.settle(t)}settle(t){let{strokes:e}=this.#t;(!this.#t.side||!e.length)&&(this.#t={strokes:e,side:t})}draw(t){if(!this.#n)return;let e=t.slice(0,Math.max(0,I-Ur(this.strokes)));this.#r?this.#r.push(...e):e.length&&(this.#r=e,this.#t={...this.#t,strokes:[...this.strokes,e]})}rub(t,e,n){this.#n&&(this.#t={...this.#t,strokes:Ie(this.strokes,t,e,n)})}end(){let t=this.#n;this.#n=this.#r=void 0,t&&t.strokes!==this.strokes&&(this.#e=[...this.#e,t].slice(-Lr),this.#s=[])}drop(){this.#t=this.#n??this.#t,this.#n=this.#r=void 0}clear(){this.end(),this.strokes.length&&(this.#n=this.#t,this.#t=Re,this.end())}undo(){return this.end(),this.#o(this.#e,this.#s)}redo(){return this.end(),this.#o(this.#s,this.#e)}replace(t){this.#n=this.#r=void 0,this.#e=[],this.#s=[],this.#t={strokes:t.map(e=>e.map(([n,o])=>[n,o,1])),side:0}}#o(t,e){let n=t.pop();return n?(e.push(this.#t),this.#t=n,!0):!1}};function Ur(r){return r.reduce((t,e)=>t+e.length,0)}var Dr=1/18,it=class{canvas=d.document.createElement("canvas");sketch=new st;erases=!1;#t;#e=()=>this.paint();#s=()=>{this.paint(),this.#a()};#n=()=>d.document.hidden&&this.#t.end();#r=new ResizeObserver(this.#e);#o;constructor(t){let{canvas:e}=this;e.style.cssText="display: block; width: 280px; max-width: 100%; aspect-ratio: 1; touch-action: none",e.setAttribute("part","pad"),e.setAttribute("role","img"),this.#t=new ot(e,this.sketch,()=>this.erases,t),e.addEventListener("transitionend",this.#e)}connect(){this.#r.observe(this.canvas),window.addEventListener("resize",this.#e),this.#a(),d.document.addEventListener("visibilitychange",this.#n)}disconnect(){this.#r.disconnect(),window.removeEventListener("resize",this.#e),this.#o?.removeEventListener("change",this.#s),d.document.removeEventListener("visibilitychange",this.#n),this.#t.end()}get strokes(){return this.sketch.strokes.map(t=>t.map(([e,n])=>[e,n]))}set strokes(t){this.#t.end(),this.sketch.replace(t),this.paint()}paint(){let{canvas:t,sketch:e}=this,n=t.getContext("2d"),{width:o}=t.getBoundingClientRect();if(!n||!o)return;e.settle(o);let s=Math.round(o*devicePixelRatio);(t.width!==s||t.height!==s)&&(t.width=s,t.height=s);let{side:i}=e,l=s/i;n.setTransform(l,0,0,l,0,0),n.clearRect(0,0,i,i),n.strokeStyle=getComputedStyle(t).color;let a=e.strokes.length-1;e.strokes.forEach((c,h)=>{let p=h===a?this.#t.predicted:[];Hr(n,p.length?[...c,...p]:c,i*Dr)}),this.#c(n)}#a(){this.#o=matchMedia(`(resolution: ${devicePixelRatio}dppx)`),this.#o.addEventListener("change",this.#s,{once:!0})}#c(t){let{eraser:e}=this.#t;if(e){let{side:n}=this.sketch;t.lineWidth=n/200,t.beginPath(),t.arc(...e,n*Rt,0,2*Math.PI),t.stroke()}}};function Hr(r,t,e){r.lineCap=r.lineJoin="round",r.beginPath(),Me(t,e,n=>(r.stroke(),r.beginPath(),r.lineWidth=n,r)),r.stroke()}var Oe=g`
  .side {
    flex: 1 1 150px;
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-width: 0;
  }
  /* One line high: where there is no room beside the digit, its probability wraps out of sight. */
  .answer {
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
`;var Ne=g`
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
`;var Le=g`
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
  .card::before {
    content: "";
    position: absolute;
    inset: 0;
    border: 1px solid var(--ink);
    border-radius: inherit;
    opacity: 0.18;
    pointer-events: none;
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
      --accent: Highlight;
    }
  }
`;var Ue=g`
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
  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }
`;var De=g`
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
  button:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  button[part~="clear"] {
    margin-inline-start: auto;
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
`;var He=g`${Le}${Ue}${De}${Oe}${Ne}`;function Fe(r,t,e){let n=o=>{let s=t?.[o]??0,i=o===e?"bar answer-bar":"bar";return _`<div
      class=${i}
      part=${i}
      role="meter"
      aria-label=${o}
      aria-valuenow=${Math.round(s*100)}
      aria-valuetext=${Ot(s)}
    >
      <div class="track"><div class="fill" .style=${`--share: ${s}`}></div></div>
      <span aria-hidden="true">${o}</span>
    </div>`};return _`<div class="bars" part="bars" role="group" aria-label=${r.bars}>
    ${Array.from({length:10},(o,s)=>n(s))}
  </div>`}function Ot(r){return`${Math.round(r*100)} %`}var at=r=>me`<svg
  width="20"
  height="20"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="1.8"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
><path d=${r}></path></svg>`,Nt={undo:at("M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H8"),redo:at("m16 5 4 4-4 4M20 9H10a5 5 0 0 0 0 10h6"),eraser:at("M20 20H9l-5-5a2 2 0 0 1 0-2.8l8.2-8.2a2 2 0 0 1 2.8 0l5 5a2 2 0 0 1 0 2.8L12 20M8 8l8 8"),clear:at("M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5")};function ze(r,{able:t,erases:e,use:n}){let o=s=>_`<button
    part="button ${s}"
    type="button"
    title=${r[s]}
    aria-label=${r[s]}
    aria-disabled=${!t[s]}
    aria-pressed=${s==="eraser"?e:f}
    @click=${()=>n(s)}
  >${Nt[s]}</button>`;return _`<div class="tools" part="tools" role="group" aria-label=${r.tools}>
    ${Object.keys(Nt).map(o)}
  </div>`}function Be({words:r,canvas:t,tools:e,answer:n,spoken:o}){let{digit:s,probabilities:i}=n,l=s===null;return _`<div class="card" part="card" role="group" aria-label=${r.name}>
    <div class="paper">
      ${t}
      <div class=${l?"hint":"hint gone"} part="hint" aria-hidden="true">${r.hint}</div>
    </div>
    <div class="side">
      ${ze(r,e)}
      <div class="answer" aria-hidden="true">
        <span class=${l?"digit none":"digit"} part="digit">${s??"?"}</span>
        <span class="confidence" part="confidence">${Lt(n)}</span>
      </div>
      ${Fe(r,i,s)}
    </div>
    <p class="spoken" role="status">${o}</p>
  </div>`}function Lt({digit:r,probabilities:t}){return r===null?"":Ot(t?.[r]??0)}var Ut={name:"Digit reader",pad:"Draw a digit from 0 to 9 here, with mouse, finger or pen",hint:"Draw a digit",tools:"Drawing tools",undo:"Undo",redo:"Redo",eraser:"Eraser",clear:"Clear",bars:"Probability of each digit"};var lt=class extends S{static styles=He;static properties={strokes:{attribute:!1,noAccessor:!0}};#t=new it(()=>this.#c());#e;#s="";#n=this.#t.sketch.strokes;#r=0;get strokes(){return this.#t.strokes}set strokes(t){this.#t.strokes=It(t),this.#n=this.#t.sketch.strokes,this.#e=void 0,this.#l()}get probabilities(){return this.#o.probabilities&&[...this.#o.probabilities]}get digit(){return this.#o.digit}clear(){N(this.#t.strokes)||(this.#t.sketch.clear(),this.#h("clear"),this.#i())}undo(){this.#t.sketch.undo()&&this.#i()}redo(){this.#t.sketch.redo()&&this.#i()}predict(t){return Te(this.model,t===void 0?this.#t.strokes:It(t))}connectedCallback(){super.connectedCallback(),this.#t.connect()}disconnectedCallback(){super.disconnectedCallback(),this.#t.disconnect()}render(){let{sketch:t,erases:e,canvas:n}=this.#t,{canUndo:o,canRedo:s}=t,i=t.strokes.length>0;return n.setAttribute("aria-label",Ut.pad),Be({words:Ut,canvas:n,tools:{able:{undo:o,redo:s,clear:i,eraser:!0},erases:e,use:l=>this.#a(l)},answer:this.#o,spoken:this.#s})}get#o(){return this.#e??=this.predict(),this.#e}#a(t){t==="eraser"?(this.#t.erases=!this.#t.erases,this.requestUpdate()):this[t]()}#c(){this.#e=void 0,this.#r||=requestAnimationFrame(()=>this.#i())}#i(){cancelAnimationFrame(this.#r),this.#r=0,this.#e=void 0,this.#t.paint(),this.#l();let{digit:t,probabilities:e,strokes:n}=this;this.#h("prediction",{digit:t,probabilities:e,strokes:n});let o=this.#t.sketch.strokes;!this.#t.sketch.busy&&this.#n!==o&&(this.#n=o,this.#h("strokechange",{strokes:n}))}#l(){if(!this.#t.sketch.busy){let{digit:t}=this.#o;this.#s=t===null?"":`${t}, ${Lt(this.#o)}`}this.requestUpdate()}#h(t,e){this.dispatchEvent(new CustomEvent(t,{bubbles:!0,composed:!0,detail:e}))}};function je(r,t){if(typeof customElements>"u"||!customElements||customElements.get(r))return;let e;class n extends lt{get model(){return e??=Gt(Kt(t)),e}}try{customElements.define(r,n)}catch{throw new TypeError(`"${r}" cannot name an element: use small letters and digits with a hyphen, such as mnist-checker-widget`)}}return rr(Fr);})();
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
