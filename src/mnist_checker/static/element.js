"use strict";var mnistChecker=(()=>{var Re=Object.defineProperty;var Lr=Object.getOwnPropertyDescriptor;var Nr=Object.getOwnPropertyNames;var Dr=Object.prototype.hasOwnProperty;var Or=(r,e)=>{for(var t in e)Re(r,t,{get:e[t],enumerable:!0})},Ur=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Nr(e))!Dr.call(r,o)&&o!==t&&Re(r,o,{get:()=>e[o],enumerable:!(n=Lr(e,o))||n.enumerable});return r};var Fr=r=>Ur(Re({},"__esModule",{value:!0}),r);var Wn={};Or(Wn,{define:()=>Er});var L=typeof window>"u"?void 0:window,h={HTMLElement:L?.HTMLElement??class{},ShadowRoot:L?.ShadowRoot,document:L?.document??{createTreeWalker:()=>null},trustedTypes:L&&"trustedTypes"in L?L.trustedTypes:void 0};var m=28,N=20,$=14,B=1.25,re=1024,D=1e5,ne=1e9,Le=1e-9,oe=1e3,T=64,se=16777216,ie=1048576;function it(r){let e=[m,m,1],t=0;b(r.length>T,`more than ${T} layers`);for(let s of r)t+="weights"in s?s.weights.length+s.biases.length:0;b(t>se,`more than ${se} weights`);let n=Ne(r,s=>{let i=Hr(s,e);b(P(i)>ie,`more than ${ie} activations`);let a={...s,input:e,output:i};return e=i,a}),o=n[n.length-1];return b(o?.output.join()!=="10"||o.type!=="softmax"&&o.type!=="sigmoid","does not end in ten probabilities"),n}function Ne(r,e){return r.map((t,n)=>{try{return e(t)}catch(o){throw new TypeError(`layer ${n+1}: ${o.message}`)}})}function b(r,e){if(r)throw new TypeError(e)}function P(r){return r.reduce((e,t)=>e*t,1)}function Hr(r,e){switch(r.type){case"dense":{let[t,n]=r.weightsShape;return st(e),b(e[0]!==n,`expects ${n} inputs and gets ${e[0]}`),[t]}case"convolution":{let[t,...n]=r.weightsShape,[o,s,i]=ot(e),a=n[2];return b(i!==a,`expects ${a} channels and gets ${i}`),r.padding==="same"?(b(!(n[0]%2&&n[1]%2),"padding is not valid"),[o,s,t]):(b(n[0]>o||n[1]>s,"larger than its input"),[o-n[0]+1,s-n[1]+1,t])}case"max_pooling":{let[t,n,o]=ot(e);return b(r.size>Math.min(t,n),"larger than its input"),[Math.floor(t/r.size),Math.floor(n/r.size),o]}case"flatten":return[P(e)];case"softmax":return st(e),e;default:return e}}function ot(r){return b(r.length!==3,"expects rows, columns and channels"),r}function st(r){b(r.length!==1,"expects a flat input")}function at(r){try{let e=new DataView(r.buffer,r.byteOffset,r.length),t=8+e.getUint32(0,!0)+e.getUint32(4,!0)*2**32;b(t>r.length,"cut short");let n=new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(8,t)),{__metadata__:o={},...s}=JSON.parse(n);return{metadata:o,tensors:Wr(r.subarray(t),s)}}catch{throw new TypeError("truncated or not a safetensors file")}}function Wr(r,e){let t=0,o=Object.entries(e).sort(([,{data_offsets:s}],[,{data_offsets:i}])=>s[0]-i[0]||s[1]-i[1]).map(([s,{dtype:i,shape:a,data_offsets:l}])=>{let[d,c]=l,u=P(a)*Number(/\d+/.exec(i)?.[0]??8);return b(d!==t||(c-d)*8!==u,"arrays do not fill the data"),t=c,[s,{dtype:i,shape:a,bytes:r.subarray(d,c)}]});return b(t!==r.length,"cut short, or more than its arrays"),new Map(o)}var zr=["flatten","relu","sigmoid","softmax"];function ct(r){let{metadata:e,tensors:t}=at(r),n=e.version;b(e.format!=="mnist-checker","not a mnist-checker model"),b(n!=="1",`version ${n} is not known`);let o=ht(e.layers);if(!Array.isArray(o))throw new TypeError("layers is not a list");return b(o.length>T,`more than ${T} layers`),b(!mt(ht(e.card)),"card is not an object"),it(Ne(o,s=>Br(s,t)))}function Br(r,e){if(!mt(r))throw new TypeError("is not an object");let{type:t,padding:n,size:o}=r;if(t==="dense")return{type:t,...lt(r,e,2)};if(t==="convolution"){if(n!=="valid"&&n!=="same")throw new TypeError("padding is not valid");return{type:t,padding:n,...lt(r,e,4)}}if(t==="max_pooling"){if(typeof o!="number"||!Number.isInteger(o)||o<1)throw new TypeError("size is not valid");return{type:t,size:o}}let s=zr.find(i=>i===t);if(!s)throw new TypeError(`type ${JSON.stringify(t??null)} is not known`);return{type:s}}function lt(r,e,t){let{shape:n,bytes:o}=ut(r.weights,"weights",e,"I8",t);return b(!o.length,"has no weights"),{weights:new Int8Array(pt(o)),weightsShape:n,scale:dt(r.scale,"scale",e,n[0]),biases:dt(r.biases,"biases",e,n[0])}}function dt(r,e,t,n){let{bytes:o}=ut(r,e,t,"F32",1),s=new Float32Array(pt(o));return b(s.length!==n,`array "${r}" is not one number for each output`),b(!s.every(Number.isFinite),`array "${r}" is not finite`),s}function ut(r,e,t,n,o){if(typeof r!="string")throw new TypeError(`${e} is not valid`);let s=t.get(r);if(!s)throw new TypeError(`array "${r}" is missing`);let i=`${n} of ${o} dimension${o>1?"s":""}`;return b(s.dtype!==n||s.shape.length!==o,`array "${r}" is not ${i}`),s}function pt(r){return r.slice().buffer}function ht(r){try{return JSON.parse(r??"")}catch{return null}}function mt(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var qr=Array.from({length:95},(r,e)=>String.fromCharCode(32+e)).filter(r=>!'"<\\'.includes(r)),De=88,ft=90;function yt(r){let e=new Uint8Array(128);qr.forEach((s,i)=>{e[s.charCodeAt(0)]=i});let t=new Int8Array(r.length*4),n=0,o=1;for(let s=0;s<r.length;s++){let i=e[r.charCodeAt(s)];if(i>=ft)o=o>1?1:i===ft?4:2;else if(o>1){let a=o===4?1:4;for(let l=0;l<o;l++)t[n++]=i%(2*a+1)-a,i=Math.floor(i/(2*a+1))}else i>=De&&(i+=(i-De)*(De-1)+e[r.charCodeAt(++s)]),t[n++]=i&1?-(i+1)/2:i/2}return new Uint8Array(t.buffer,0,n)}function S(r){return r.every(e=>!e.length)}function ae(r){let e=0;return gt(r,"strokes").map((t,n)=>{let o=`stroke ${n+1}`,s=gt(t,o);if(e+=s.length,e>D)throw new TypeError(`more than ${D} points`);return s.map((i,a)=>jr(i,()=>`${o}, point ${a+1}`))})}function jr(r,e){if(!Array.isArray(r)||r.length!==2)throw new TypeError(`${e()} is not a pair`);let t=bt(r[0],e),n=bt(r[1],e);if(Math.max(Math.abs(t),Math.abs(n))>ne)throw new TypeError(`${e()} is larger than ${ne}`);return[t,n]}function bt(r,e){if(typeof r!="number")throw new TypeError(`${e()} is not a number`);if(!Number.isFinite(r))throw new TypeError(`${e()} is not finite`);return r}function gt(r,e){if(!Array.isArray(r))throw new TypeError(`${e} is not a list`);return Array.from(r)}function le(r,e){let t=Vr(r,e),n=Array.from(t[t.length-1]);if(r[r.length-1]?.type==="softmax")return n;let o=n.reduce((s,i)=>s+i);return n.map(s=>o>0?s/o:1/n.length)}function Vr(r,e){let t=Float64Array.from(e,n=>n/255);return r.map(n=>(t=Gr(n,t),t))}function Gr(r,e){switch(r.type){case"dense":return Kr(r,e);case"convolution":return Yr(r,e);case"max_pooling":return Jr(r,e);case"flatten":return e;case"relu":return e.map(t=>Math.max(0,t));case"sigmoid":return e.map(t=>1/(1+Math.exp(-t)));case"softmax":return Xr(e)}}function Kr({weights:r,scale:e,biases:t},n){let o=n.length;return Float64Array.from(e,(s,i)=>wt(r,i*o,n,0,o)*s+t[i])}function Yr(r,e){let{weights:t,weightsShape:n,scale:o,biases:s,padding:i}=r,[,a,l]=n,[d,c,u]=r.input,[p,f,g]=r.output,E=i==="same",Q=E?(a-1)/2:0,ee=E?(l-1)/2:0,_r=a*l*u,rt=new Float64Array(P(r.output)),Tr=0;for(let Te=0;Te<p;Te++){let Pe=Te-Q,Pr=Math.max(0,-Pe),Mr=Math.min(a,d-Pe);for(let Me=0;Me<f;Me++){let Ce=Me-ee,Ie=Math.max(0,-Ce),Cr=(Math.min(l,c-Ce)-Ie)*u;for(let z=0;z<g;z++){let nt=0;for(let te=Pr;te<Mr;te++){let Ir=(te*l+Ie)*u,Rr=((Pe+te)*c+Ce+Ie)*u;nt+=wt(t,z*_r+Ir,e,Rr,Cr)}rt[Tr++]=nt*o[z]+s[z]}}}return rt}function Jr(r,e){let[,t]=r.input,[n,o,s]=r.output,i=new Float64Array(P(r.output)).fill(Number.NEGATIVE_INFINITY);for(let a=0;a<n*r.size;a++)for(let l=0;l<o*r.size;l++){let d=Math.floor(a/r.size)*o+Math.floor(l/r.size);for(let c=0;c<s;c++){let u=e[(a*t+l)*s+c],p=d*s+c;i[p]=Math.max(i[p],u)}}return i}function Xr(r){let e=Math.max(...r),t=r.map(o=>Math.exp(o-e)),n=t.reduce((o,s)=>o+s);return t.map(o=>o/n)}function wt(r,e,t,n,o){let s=0;for(let i=0;i<o;i++)s+=r[e+i]*t[n+i];return s}function Oe(r){let e=r.reduce((a,{length:l})=>a+l,0);if(e<=oe)return r;let t=Zr(r,e),n=t[e-1]||1,o=0,s=-1,i=()=>{let a=Math.floor(t[o++]/n*oe),l=a>s;return s=a,l};return r.map(a=>a.filter(i))}function Zr(r,e){let t=new Float64Array(e),n=r.find(({length:i})=>i)?.[0],o=0,s=0;for(let i of r)for(let a of i){let l=a[0]-n[0],d=a[1]-n[1];o+=Math.sqrt(l*l+d*d),t[s++]=o,n=a}return t}var vt=Math.ceil(B+.5);function O(r){if(S(r))throw new TypeError("a blank drawing has no field: draw something first");let e=$t(Oe(r)),[t,n]=Et(Ue(e)),o=([i,a])=>[i+t,a+n],s=e.map(({from:i,to:a})=>({from:o(i),to:o(a)}));return Uint8Array.from(Ue(s),i=>Math.floor(255*i+.5))}function xt(r){let e=Oe(r),{x:t,y:n,scale:o}=At(e),[s,i]=Et(Ue($t(e)));return{scale:o,right:$-t*o+s,down:$-n*o+i}}function $t(r){let{x:e,y:t,scale:n}=At(r);return r.flatMap(o=>{let s=o.map(a=>[(a[0]-e)*n+$,(a[1]-t)*n+$]);return(s.length===1?s:s.slice(1)).map((a,l)=>({from:s[l],to:a}))})}function At(r){let[e,t]=kt(r,0),[n,o]=kt(r,1),s=Math.max(t-e,o-n),i=s<=Le?0:(N-2*B)/s;return{x:(e+t)/2,y:(n+o)/2,scale:i}}function kt(r,e){let t=Number.POSITIVE_INFINITY,n=Number.NEGATIVE_INFINITY;for(let o of r)for(let s of o)t=Math.min(t,s[e]),n=Math.max(n,s[e]);return[t,n]}function Ue(r){let e=new Float64Array(m*m).fill(Number.POSITIVE_INFINITY);for(let t of r){let[n,o]=St(t,0),[s,i]=St(t,1);for(let a=s;a<=i;a++)for(let l=n;l<=o;l++){let d=a*m+l,c=Qr(l,a,t);c<e[d]&&(e[d]=c)}}return e.map(t=>_t(B+.5-Math.sqrt(t)))}function St({from:r,to:e},t){return[Math.max(Math.floor(Math.min(r[t],e[t]))-vt,0),Math.min(Math.ceil(Math.max(r[t],e[t]))+vt,m-1)]}function Qr(r,e,{from:t,to:n}){let o=n[0]-t[0],s=n[1]-t[1],i=o*o+s*s,a=i>0?_t(((r-t[0])*o+(e-t[1])*s)/i):0,l=r-(t[0]+a*o),d=e-(t[1]+a*s);return l*l+d*d}function Et(r){let e=0,t=0,n=0;r.forEach((s,i)=>{e+=s,t+=s*(i%m),n+=s*Math.floor(i/m)});let o=s=>Math.floor(($-s)*re+.5)/re;return[o(t/e),o(n/e)]}function _t(r){return Math.min(Math.max(r,0),1)}function Tt(r,e){return S(e)?null:le(r,O(e))}function de(r,e,t){let n=Tt(r,e);if(n===null)return{digit:null,probabilities:n,unsure:!1};let o=Math.max(...n);return{digit:n.indexOf(o),probabilities:n,unsure:o<t}}var he=h,ce=he.ShadowRoot&&(he.ShadyCSS===void 0||he.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Fe=Symbol(),Pt=new WeakMap,q=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==Fe)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(ce&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=Pt.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&Pt.set(t,e))}return e}toString(){return this.cssText}},Mt=r=>new q(typeof r=="string"?r:r+"",void 0,Fe),v=(r,...e)=>{let t=r.length===1?r[0]:e.reduce((n,o,s)=>n+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+r[s+1],r[0]);return new q(t,r,Fe)},Ct=(r,e)=>{if(ce)r.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let n=h.document.createElement("style"),o=he.litNonce;o!==void 0&&n.setAttribute("nonce",o),n.textContent=t.cssText,r.appendChild(n)}},He=ce?r=>r:r=>r instanceof CSSStyleSheet?(e=>{let t="";for(let n of e.cssRules)t+=n.cssText;return Mt(t)})(r):r;var{is:en,defineProperty:tn,getOwnPropertyDescriptor:rn,getOwnPropertyNames:nn,getOwnPropertySymbols:on,getPrototypeOf:sn}=Object,ue=h,It=ue.trustedTypes,an=It?It.emptyScript:"",ln=ue.reactiveElementPolyfillSupport,j=(r,e)=>r,We={toAttribute(r,e){switch(e){case Boolean:r=r?an:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,e){let t=r;switch(e){case Boolean:t=r!==null;break;case Number:t=r===null?null:Number(r);break;case Object:case Array:try{t=JSON.parse(r)}catch{t=null}}return t}},Lt=(r,e)=>!en(r,e),Rt={attribute:!0,type:String,converter:We,reflect:!1,useDefault:!1,hasChanged:Lt};h.metadata??=Symbol("metadata"),ue.litPropertyMetadata??=new WeakMap;var A=class extends h.HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Rt){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),o=this.getPropertyDescriptor(e,n,t);o!==void 0&&tn(this.prototype,e,o)}}static getPropertyDescriptor(e,t,n){let{get:o,set:s}=rn(this.prototype,e)??{get(){return this[t]},set(i){this[t]=i}};return{get:o,set(i){let a=o?.call(this);s?.call(this,i),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Rt}static _$Ei(){if(this.hasOwnProperty(j("elementProperties")))return;let e=sn(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(j("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(j("properties"))){let t=this.properties,n=[...nn(t),...on(t)];for(let o of n)this.createProperty(o,t[o])}let e=this[h.metadata];if(e!==null){let t=h.litPropertyMetadata.get(e);if(t!==void 0)for(let[n,o]of t)this.elementProperties.set(n,o)}this._$Eh=new Map;for(let[t,n]of this.elementProperties){let o=this._$Eu(t,n);o!==void 0&&this._$Eh.set(o,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let o of n)t.unshift(He(o))}else e!==void 0&&t.push(He(e));return t}static _$Eu(e,t){let n=t.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ct(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,n);if(o!==void 0&&n.reflect===!0){let s=(n.converter?.toAttribute!==void 0?n.converter:We).toAttribute(t,n.type);this._$Em=e,s==null?this.removeAttribute(o):this.setAttribute(o,s),this._$Em=null}}_$AK(e,t){let n=this.constructor,o=n._$Eh.get(e);if(o!==void 0&&this._$Em!==o){let s=n.getPropertyOptions(o),i=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:We;this._$Em=o;let a=i.fromAttribute(t,s.type);this[o]=a??this._$Ej?.get(o)??a,this._$Em=null}}requestUpdate(e,t,n,o=!1,s){if(e!==void 0){let i=this.constructor;if(o===!1&&(s=this[e]),n??=i.getPropertyOptions(e),!((n.hasChanged??Lt)(s,t)||n.useDefault&&n.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,n))))return;this.C(e,t,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:o,wrapped:s},i){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,i??t??this[e]),s!==!0||i!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),o===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[o,s]of this._$Ep)this[o]=s;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[o,s]of n){let{wrapped:i}=s,a=this[o];i!==!0||this._$AL.has(o)||a===void 0||this.C(o,void 0,s,a)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(t)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};A.elementStyles=[],A.shadowRootOptions={mode:"open"},A[j("elementProperties")]=new Map,A[j("finalized")]=new Map,ln?.({ReactiveElement:A}),(ue.reactiveElementVersions??=[]).push("2.1.2");var Ke=h,Nt=r=>r,pe=Ke.trustedTypes,Dt=pe?pe.createPolicy("lit-html",{createHTML:r=>r}):void 0,zt="$lit$",_=`lit$${Math.random().toFixed(9).slice(2)}$`,Bt="?"+_,dn=`<${Bt}>`,I=h.document,G=()=>I.createComment(""),K=r=>r===null||typeof r!="object"&&typeof r!="function",Ye=Array.isArray,hn=r=>Ye(r)||typeof r?.[Symbol.iterator]=="function",ze=`[ 	
\f\r]`,V=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ot=/-->/g,Ut=/>/g,M=RegExp(`>|${ze}(?:([^\\s"'>=/]+)(${ze}*=${ze}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ft=/'/g,Ht=/"/g,qt=/^(?:script|style|textarea|title)$/i,Je=r=>(e,...t)=>({_$litType$:r,strings:e,values:t}),w=Je(1),jt=Je(2),Oo=Je(3),R=Symbol.for("lit-noChange"),y=Symbol.for("lit-nothing"),Wt=new WeakMap,C=I.createTreeWalker(I,129);function Vt(r,e){if(!Ye(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return Dt!==void 0?Dt.createHTML(e):e}var cn=(r,e)=>{let t=r.length-1,n=[],o,s=e===2?"<svg>":e===3?"<math>":"",i=V;for(let a=0;a<t;a++){let l=r[a],d,c,u=-1,p=0;for(;p<l.length&&(i.lastIndex=p,c=i.exec(l),c!==null);)p=i.lastIndex,i===V?c[1]==="!--"?i=Ot:c[1]!==void 0?i=Ut:c[2]!==void 0?(qt.test(c[2])&&(o=RegExp("</"+c[2],"g")),i=M):c[3]!==void 0&&(i=M):i===M?c[0]===">"?(i=o??V,u=-1):c[1]===void 0?u=-2:(u=i.lastIndex-c[2].length,d=c[1],i=c[3]===void 0?M:c[3]==='"'?Ht:Ft):i===Ht||i===Ft?i=M:i===Ot||i===Ut?i=V:(i=M,o=void 0);let f=i===M&&r[a+1].startsWith("/>")?" ":"";s+=i===V?l+dn:u>=0?(n.push(d),l.slice(0,u)+zt+l.slice(u)+_+f):l+_+(u===-2?a:f)}return[Vt(r,s+(r[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},Y=class r{constructor({strings:e,_$litType$:t},n){let o;this.parts=[];let s=0,i=0,a=e.length-1,l=this.parts,[d,c]=cn(e,t);if(this.el=r.createElement(d,n),C.currentNode=this.el.content,t===2||t===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=C.nextNode())!==null&&l.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(zt)){let p=c[i++],f=o.getAttribute(u).split(_),g=/([.?@])?(.*)/.exec(p);l.push({type:1,index:s,name:g[2],strings:f,ctor:g[1]==="."?qe:g[1]==="?"?je:g[1]==="@"?Ve:F}),o.removeAttribute(u)}else u.startsWith(_)&&(l.push({type:6,index:s}),o.removeAttribute(u));if(qt.test(o.tagName)){let u=o.textContent.split(_),p=u.length-1;if(p>0){o.textContent=pe?pe.emptyScript:"";for(let f=0;f<p;f++)o.append(u[f],G()),C.nextNode(),l.push({type:2,index:++s});o.append(u[p],G())}}}else if(o.nodeType===8)if(o.data===Bt)l.push({type:2,index:s});else{let u=-1;for(;(u=o.data.indexOf(_,u+1))!==-1;)l.push({type:7,index:s}),u+=_.length-1}s++}}static createElement(e,t){let n=I.createElement("template");return n.innerHTML=e,n}};function U(r,e,t=r,n){if(e===R)return e;let o=n!==void 0?t._$Co?.[n]:t._$Cl,s=K(e)?void 0:e._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(r),o._$AT(r,t,n)),n!==void 0?(t._$Co??=[])[n]=o:t._$Cl=o),o!==void 0&&(e=U(r,o._$AS(r,e.values),o,n)),e}var Be=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,o=(e?.creationScope??I).importNode(t,!0);C.currentNode=o;let s=C.nextNode(),i=0,a=0,l=n[0];for(;l!==void 0;){if(i===l.index){let d;l.type===2?d=new J(s,s.nextSibling,this,e):l.type===1?d=new l.ctor(s,l.name,l.strings,this,e):l.type===6&&(d=new Ge(s,this,e)),this._$AV.push(d),l=n[++a]}i!==l?.index&&(s=C.nextNode(),i++)}return C.currentNode=I,o}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}},J=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,o){this.type=2,this._$AH=y,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=U(this,e,t),K(e)?e===y||e==null||e===""?(this._$AH!==y&&this._$AR(),this._$AH=y):e!==this._$AH&&e!==R&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):hn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==y&&K(this._$AH)?this._$AA.nextSibling.data=e:this.T(I.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=Y.createElement(Vt(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(t);else{let s=new Be(o,this),i=s.u(this.options);s.p(t),this.T(i),this._$AH=s}}_$AC(e){let t=Wt.get(e.strings);return t===void 0&&Wt.set(e.strings,t=new Y(e)),t}k(e){Ye(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,n,o=0;for(let s of e)o===t.length?t.push(n=new r(this.O(G()),this.O(G()),this,this.options)):n=t[o],n._$AI(s),o++;o<t.length&&(this._$AR(n&&n._$AB.nextSibling,o),t.length=o)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let n=Nt(e).nextSibling;Nt(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},F=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,o,s){this.type=1,this._$AH=y,this._$AN=void 0,this.element=e,this.name=t,this._$AM=o,this.options=s,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=y}_$AI(e,t=this,n,o){let s=this.strings,i=!1;if(s===void 0)e=U(this,e,t,0),i=!K(e)||e!==this._$AH&&e!==R,i&&(this._$AH=e);else{let a=e,l,d;for(e=s[0],l=0;l<s.length-1;l++)d=U(this,a[n+l],t,l),d===R&&(d=this._$AH[l]),i||=!K(d)||d!==this._$AH[l],d===y?e=y:e!==y&&(e+=(d??"")+s[l+1]),this._$AH[l]=d}i&&!o&&this.j(e)}j(e){e===y?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},qe=class extends F{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===y?void 0:e}},je=class extends F{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==y)}},Ve=class extends F{constructor(e,t,n,o,s){super(e,t,n,o,s),this.type=5}_$AI(e,t=this){if((e=U(this,e,t,0)??y)===R)return;let n=this._$AH,o=e===y&&n!==y||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,s=e!==y&&(n===y||o);o&&this.element.removeEventListener(this.name,this,n),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ge=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){U(this,e)}};var un=Ke.litHtmlPolyfillSupport;un?.(Y,J),(Ke.litHtmlVersions??=[]).push("3.3.3");var Gt=(r,e,t)=>{let n=t?.renderBefore??e,o=n._$litPart$;if(o===void 0){let s=t?.renderBefore??null;n._$litPart$=o=new J(e.insertBefore(G(),s),s,void 0,t??{})}return o._$AI(r),o};var Xe=h,x=class extends A{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Gt(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return R}};x._$litElement$=!0,x.finalized=!0,Xe.litElementHydrateSupport?.({LitElement:x});var pn=Xe.litElementPolyfillSupport;pn?.({LitElement:x});(Xe.litElementVersions??=[]).push("4.2.2");var me=class{#e;#n;#t="offered";#r=null;constructor(e,t){this.#e=e,this.#n=t}get truth(){return this.#r}reset(){this.#t="offered",this.#r=null}render(e,t,n){if(this.#t==="asked")return w`<div class="choices" part="choices" role="group" aria-label=${e.which}>
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
    >${o?e.thanks:e.wrong}</button>`}#o(e){this.#r=e,this.#n(e),this.#s("thanked")}async#s(e){this.#t=e,this.#e.requestUpdate(),await this.#e.updateComplete,this.#e.renderRoot.querySelector(".choices button, .wrong")?.focus()}};var H=4,Kt=2,Yt=1e-300,mn=.1;function*Jt(r,e){let t=r(e),[n,o]=fn(t),s=d=>Math.log(Math.max(d[n]??0,Yt)/Math.max(d[o]??0,Yt)),i=s(t),a=new Float64Array(e.length),l=new Float64Array(e.length);for(let d=0;d<=m-H;d+=Kt)for(let c=0;c<=m-H;c+=Kt){let u=yn(d,c).filter(p=>e[p]);if(u.length){let p=Uint8Array.from(e);for(let g of u)p[g]=0;let f=i-s(r(p));for(let g of u)a[g]=a[g]+f,l[g]=l[g]+1;yield}}return{answer:n,other:o,parts:a.map((d,c)=>d/(l[c]||1))}}function Ze({parts:r},e){let t=new Float64Array(9),n=i=>{let a=Math.floor(3*(i-$+N/2)/N);return Math.min(Math.max(a,0),2)},o=0;r.forEach((i,a)=>{let l=3*n(Math.floor(a/m))+n(a%m);t[l]=t[l]+Math.max(0,e*i),o=Math.max(o,e*i)});let s=mn*r.reduce((i,a)=>Math.max(i,Math.abs(a)),0);return o>s?t.indexOf(Math.max(...t)):null}function fn(r){let e=r.map((t,n)=>n);return e.sort((t,n)=>(r[n]??0)-(r[t]??0)),[e[0],e[1]]}function yn(r,e){return Array.from({length:H*H},(t,n)=>(r+Math.floor(n/H))*m+e+n%H)}var bn=5,fe=class{shown=!1;#e;#n;#t;#r=0;constructor(e,t){this.#e=e,this.#n=t}begin(e){cancelAnimationFrame(this.#r),this.#e.tint=this.#t=void 0;let{strokes:t,sketch:n}=this.#e;if(!this.shown||n.busy||S(t))return;let o=n.strokes,s=Jt(a=>le(e,a),O(t)),i=()=>{let a=performance.now()+bn,l=s.next();for(;!l.done&&performance.now()<a;)l=s.next();l.done?(this.#t=l.value,this.#e.tint={of:o,parts:this.#t.parts,...xt(t)},this.#n()):this.#r=requestAnimationFrame(i)};this.#r=requestAnimationFrame(i)}render(e){let t=this.#t,n=(o,s,i)=>w`<span
      class=${o}
      part=${o}
    >${e.speaks.replace("{digit}",`${s}`).replace("{place}",e.places[i??9]??"")}</span>`;return w`<p class="why" part="reasons" role="status">
      ${t&&[n("for",t.answer,Ze(t,1)),n("against",t.other,Ze(t,-1))]}
    </p>`}};function Xt(){let r=h.document.createElement("canvas");return r.width=r.height=m,r.style.cssText=`width: ${4*m}px; image-rendering: pixelated`,r.setAttribute("part","field"),r.setAttribute("role","img"),r}function Zt(r,e){let t=S(e)?new Uint8Array(m*m):O(e),n=new ImageData(m,m);t.forEach((o,s)=>{n.data.set([o,o,o,255],4*s)}),r.getContext("2d")?.putImageData(n,0,0)}var X=.07142857142857142,gn=5,wn=32,ye=class{predicted=[];eraser;enabled=!0;#e;#n;#t;#r;#o;#s="";constructor(e,t,n,o){this.#e=e,this.#n=t,this.#t=n,this.#r=o,e.addEventListener("pointerdown",s=>this.#l(s)),e.addEventListener("pointermove",s=>this.#a(s));for(let s of["pointerup","pointercancel","lostpointercapture"])e.addEventListener(s,({pointerId:i})=>i===this.#o&&this.end())}end(){this.#o!==void 0&&(this.#o=this.eraser=void 0,this.predicted=[],this.#n.end(),this.#r())}#l(e){let t=e.button===gn||(e.buttons&wn)>0;if(!this.enabled||!e.isPrimary||e.button!==0&&!t)return;if(e.pointerType==="pen"&&this.#s==="touch"&&this.#o!==void 0)this.#n.drop();else if(this.#o!==void 0&&this.#o!==e.pointerId)return;e.preventDefault();try{this.#e.setPointerCapture(e.pointerId)}catch{}this.#o=e.pointerId,this.#s=e.pointerType,this.#n.begin(this.#e.getBoundingClientRect().width);let[n]=this.#d([e]);this.eraser=n&&(t||this.#t())?[n[0],n[1]]:void 0,this.#i([e])}#a(e){if(e.pointerId!==this.#o)return;if(!e.buttons){this.end();return}let t=e.getCoalescedEvents?.()??[];this.#i(t.length?t:[e]),this.predicted=this.eraser?[]:this.#d(e.getPredictedEvents?.()??[])}#i(e){let t=this.#d(e);if(this.eraser)for(let[n,o]of t)this.#n.rub(this.eraser,[n,o],this.#n.side*X),this.eraser=[n,o];else this.#n.draw(t);this.#r()}#d(e){let{left:t,top:n,width:o}=this.#e.getBoundingClientRect(),s=this.#n.side/o;return e.map(({clientX:i,clientY:a,pointerType:l,pressure:d})=>[(i-t)*s,(a-n)*s,l==="pen"?.5+d:1])}};var vn=1/24,kn=1/120,Sn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1],Home:[-1,-1],PageUp:[1,-1],End:[-1,1],PageDown:[1,1]},be=class{shown=!1;place=[.5,.5];enabled=!0;#e;#n;#t;#r=!1;constructor(e,t,n,o){this.#e=t,this.#n=n,this.#t=o,e.addEventListener("keydown",s=>this.#s(s)),e.addEventListener("focus",()=>this.#o()),e.addEventListener("blur",()=>this.hide()),e.addEventListener("pointerdown",()=>this.hide())}get down(){return this.#r&&this.#e.busy}hide(){this.shown=!1,this.#i(),this.#t.moved()}#o(){this.shown=this.enabled&&!this.#e.busy,this.#t.moved()}#s(e){let{key:t,shiftKey:n,ctrlKey:o,metaKey:s,altKey:i}=e,a=Sn[t],l=a||t===" "||t==="Escape"&&this.down,d=this.#e.busy&&!this.down;!l||!this.enabled||d||o||s||i||(e.preventDefault(),this.shown=!0,a?this.#l(a,n?kn:vn):this.down?this.#i():(this.#r=!0,this.#e.begin(this.#e.side),this.#a(this.place),this.#t.turned(!0)),this.#t.moved())}#l([e,t],n){let[o,s]=this.place,i=a=>Math.min(Math.max(a,0),1);this.place=[i(o+e*n),i(s+t*n)],this.down&&this.#a([o,s])}#a(e){let{side:t}=this.#e,n=([o,s])=>[o*t,s*t];this.#n()?this.#e.rub(n(e),n(this.place),t*X):this.#e.draw([[...n(this.place),1]]),this.#t.changed()}#i(){this.down&&(this.#e.end(),this.#t.changed(),this.#t.turned(!1)),this.#r=!1}};function Qt({key:r,ctrlKey:e,metaKey:t,shiftKey:n,altKey:o}){let s=r.toLowerCase();return o?null:e||t?s==="y"||s==="z"&&n?"redo":s==="z"?"undo":null:r==="Delete"||r==="Backspace"?"clear":s==="e"?"eraser":null}var Qe={numbers:"en",name:"Digit reader",pad:"Drawing pad: draw a digit from 0 to 9",keys:"Arrow keys move the pen, Space puts it down and lifts it.",hint:"Draw a digit",tools:"Drawing tools",undo:"Undo",redo:"Redo",eraser:"Eraser",clear:"Clear",bars:"Probability of each digit",penDown:"Pen down",penUp:"Pen up",blank:"Nothing drawn",unsure:"Not sure",field:"What the network sees",why:"Why this answer?",speaks:"For {digit}: {place}",places:["top left","top","top right","left","centre","right","bottom left","bottom","bottom right","nothing"],wrong:"Was I wrong?",which:"Which digit is it?",thanks:"Thank you",missing:"Please draw a digit."},xn={numbers:"de",name:"Ziffernleser",pad:"Zeichenfeld: eine Ziffer von 0 bis 9 zeichnen",keys:"Die Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf und hebt ihn ab.",hint:"Zeichne eine Ziffer",tools:"Zeichenwerkzeuge",undo:"R\xFCckg\xE4ngig",redo:"Wiederholen",eraser:"Radierer",clear:"L\xF6schen",bars:"Wahrscheinlichkeit jeder Ziffer",penDown:"Stift aufgesetzt",penUp:"Stift abgehoben",blank:"Nichts gezeichnet",unsure:"Nicht sicher",field:"Was das Netz sieht",why:"Warum diese Antwort?",speaks:"F\xFCr {digit}: {place}",places:["oben links","oben","oben rechts","links","Mitte","rechts","unten links","unten","unten rechts","nichts"],wrong:"Lag ich falsch?",which:"Welche Ziffer ist es?",thanks:"Danke",missing:"Bitte zeichne eine Ziffer."},$n={numbers:"fr",name:"Lecteur de chiffres",pad:"Zone de dessin : dessinez un chiffre de 0 \xE0 9",keys:"Les fl\xE8ches d\xE9placent le stylo, Espace le pose et le l\xE8ve.",hint:"Dessinez un chiffre",tools:"Outils de dessin",undo:"Annuler",redo:"R\xE9tablir",eraser:"Gomme",clear:"Effacer",bars:"Probabilit\xE9 de chaque chiffre",penDown:"Stylo pos\xE9",penUp:"Stylo lev\xE9",blank:"Rien n\u2019est dessin\xE9",unsure:"Pas s\xFBr",field:"Ce que voit le r\xE9seau",why:"Pourquoi cette r\xE9ponse ?",speaks:"Pour {digit} : {place}",places:["en haut \xE0 gauche","en haut","en haut \xE0 droite","\xE0 gauche","au centre","\xE0 droite","en bas \xE0 gauche","en bas","en bas \xE0 droite","rien"],wrong:"Me suis-je tromp\xE9 ?",which:"Quel chiffre est-ce ?",thanks:"Merci",missing:"Veuillez dessiner un chiffre."},An={numbers:"es",name:"Lector de cifras",pad:"\xC1rea de dibujo: dibuja una cifra del 0 al 9",keys:"Las flechas mueven el l\xE1piz; Espacio lo apoya y lo levanta.",hint:"Dibuja una cifra",tools:"Herramientas de dibujo",undo:"Deshacer",redo:"Rehacer",eraser:"Goma de borrar",clear:"Borrar todo",bars:"Probabilidad de cada cifra",penDown:"L\xE1piz apoyado",penUp:"L\xE1piz levantado",blank:"No hay nada dibujado",unsure:"No es seguro",field:"Lo que ve la red",why:"\xBFPor qu\xE9 esta respuesta?",speaks:"A favor de {digit}: {place}",places:["arriba a la izquierda","arriba","arriba a la derecha","a la izquierda","en el centro","a la derecha","abajo a la izquierda","abajo","abajo a la derecha","nada"],wrong:"\xBFMe equivoqu\xE9?",which:"\xBFQu\xE9 cifra es?",thanks:"Gracias",missing:"Dibuja una cifra."},En={numbers:"ja",name:"\u6570\u5B57\u30EA\u30FC\u30C0\u30FC",pad:"\u63CF\u753B\u30A8\u30EA\u30A2\uFF1A0\u304B\u30899\u306E\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044",keys:"\u77E2\u5370\u30AD\u30FC\u3067\u30DA\u30F3\u3092\u52D5\u304B\u3057\u3001\u30B9\u30DA\u30FC\u30B9\u30AD\u30FC\u3067\u4E0B\u308D\u3059\u3001\u4E0A\u3052\u308B\u3092\u5207\u308A\u66FF\u3048\u307E\u3059\u3002",hint:"\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044",tools:"\u63CF\u753B\u30C4\u30FC\u30EB",undo:"\u5143\u306B\u623B\u3059",redo:"\u3084\u308A\u76F4\u3059",eraser:"\u6D88\u3057\u30B4\u30E0",clear:"\u6D88\u53BB",bars:"\u5404\u6570\u5B57\u306E\u78BA\u7387",penDown:"\u30DA\u30F3\u3092\u4E0B\u308D\u3057\u307E\u3057\u305F",penUp:"\u30DA\u30F3\u3092\u4E0A\u3052\u307E\u3057\u305F",blank:"\u4F55\u3082\u63CF\u304B\u308C\u3066\u3044\u307E\u305B\u3093",unsure:"\u81EA\u4FE1\u304C\u3042\u308A\u307E\u305B\u3093",field:"\u30CD\u30C3\u30C8\u30EF\u30FC\u30AF\u304C\u898B\u3066\u3044\u308B\u753B\u50CF",why:"\u3053\u306E\u7B54\u3048\u306E\u7406\u7531",speaks:"{digit}\u306E\u6839\u62E0\uFF1A{place}",places:["\u5DE6\u4E0A","\u4E0A","\u53F3\u4E0A","\u5DE6","\u4E2D\u592E","\u53F3","\u5DE6\u4E0B","\u4E0B","\u53F3\u4E0B","\u306A\u3057"],wrong:"\u9593\u9055\u3063\u3066\u3044\u307E\u3057\u305F\u304B\uFF1F",which:"\u3069\u306E\u6570\u5B57\u3067\u3059\u304B\uFF1F",thanks:"\u3042\u308A\u304C\u3068\u3046\u3054\u3056\u3044\u307E\u3059",missing:"\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044\u3002"},_n={numbers:"zh",name:"\u6570\u5B57\u8BC6\u522B",pad:"\u753B\u677F\uFF1A\u8BF7\u753B\u4E00\u4E2A 0 \u5230 9 \u7684\u6570\u5B57",keys:"\u65B9\u5411\u952E\u79FB\u52A8\u753B\u7B14\uFF0C\u7A7A\u683C\u952E\u843D\u7B14\u548C\u62AC\u7B14\u3002",hint:"\u753B\u4E00\u4E2A\u6570\u5B57",tools:"\u7ED8\u56FE\u5DE5\u5177",undo:"\u64A4\u9500",redo:"\u91CD\u505A",eraser:"\u6A61\u76AE\u64E6",clear:"\u6E05\u9664",bars:"\u6BCF\u4E2A\u6570\u5B57\u7684\u6982\u7387",penDown:"\u5DF2\u843D\u7B14",penUp:"\u5DF2\u62AC\u7B14",blank:"\u5C1A\u672A\u7ED8\u5236",unsure:"\u4E0D\u786E\u5B9A",field:"\u7F51\u7EDC\u770B\u5230\u7684\u56FE\u50CF",why:"\u4E3A\u4EC0\u4E48\u662F\u8FD9\u4E2A\u7B54\u6848\uFF1F",speaks:"\u652F\u6301 {digit}\uFF1A{place}",places:["\u5DE6\u4E0A","\u4E0A\u65B9","\u53F3\u4E0A","\u5DE6\u4FA7","\u4E2D\u95F4","\u53F3\u4FA7","\u5DE6\u4E0B","\u4E0B\u65B9","\u53F3\u4E0B","\u65E0"],wrong:"\u6211\u8BA4\u9519\u4E86\u5417\uFF1F",which:"\u8FD9\u662F\u54EA\u4E2A\u6570\u5B57\uFF1F",thanks:"\u8C22\u8C22",missing:"\u8BF7\u753B\u4E00\u4E2A\u6570\u5B57\u3002"},er=[Qe,xn,$n,An,En,_n];function rr(r){let[e]=r.toLowerCase().split("-");return er.find(({numbers:t})=>t===e)??Qe}var tr=new Map;function ge(r,{numbers:e}){let t=tr.get(e)??new Intl.NumberFormat(e,{style:"percent"});return tr.set(e,t),t.format(r)}var nr=5.5,we=class extends x{static properties={disabled:{type:Boolean,reflect:!0},readonly:{type:Boolean,reflect:!0},required:{type:Boolean,reflect:!0},theme:{reflect:!0,useDefault:!0},layout:{reflect:!0,useDefault:!0},penWidth:{type:Number,attribute:"pen-width",reflect:!0,useDefault:!0},language:{reflect:!0,useDefault:!0},threshold:{type:Number,reflect:!0,useDefault:!0},withField:{type:Boolean,attribute:"with-field",reflect:!0},withWhy:{type:Boolean,attribute:"with-why",reflect:!0},withCorrection:{type:Boolean,attribute:"with-correction",reflect:!0},labels:{attribute:!1}};constructor(){super(),this.disabled=this.readonly=this.required=!1,this.theme="auto",this.layout="auto",this.withField=this.withWhy=this.withCorrection=!1,this.threshold=.5,this.penWidth=nr,this.language="",this.labels={}}get name(){return this.getAttribute("name")??""}set name(e){this.setAttribute("name",e)}get pen(){return Math.min(Math.max(this.penWidth||nr,1),20)/100}get words(){let e=this.closest("[lang]")?.lang;return{...rr(this.language||e||navigator.language),...this.labels}}};var ve=class extends we{static formAssociated=!0;static shadowRootOptions={...x.shadowRootOptions,delegatesFocus:!0};#e="attachInternals"in this?this.attachInternals():void 0;get form(){return this.#e?.form??null}checkValidity(){return this.#e?.checkValidity()??!0}reportValidity(){return this.#e?.reportValidity()??!0}formResetCallback(){this.strokes=[]}formDisabledCallback(){this.requestUpdate()}formStateRestoreCallback(e){typeof e=="string"&&e&&(this.strokes=JSON.parse(e))}get usable(){return!(this.disabled||this.matches("fieldset:disabled *"))}inform(){let{value:e}=this;this.#e?.setFormValue(e||null,JSON.stringify(this.strokes));let t=this.required&&!e;this.#e?.setValidity({valueMissing:t},t?this.words.missing:"")}};function ke(r,e,t){let n,o=[];r.forEach((s,i)=>{let[a,l,d]=s,c=r[i-1],u=r[i+1];if(!n||d!==c?.[2]){n=t(e*d);let[Q=a,ee=l]=o;n.moveTo(Q,ee),n.lineTo(Q+.01,ee)}let[p,f]=c?or(s,c,e):s,[g,E]=u?or(s,u,e):s;n.lineTo(p,f),n.quadraticCurveTo(a,l,g,E),o=[g,E]})}function or(r,e,t){let[n,o]=[e[0]-r[0],e[1]-r[1]],s=Math.min(.5,t/(Math.hypot(n,o)||1));return[r[0]+n*s,r[1]+o*s]}function Z(r,e,t){let n=o=>r[o]+(e[o]-r[o])*t;return[n(0),n(1),n(2)]}var Tn=1,Pn=.5,Mn=-.4,Cn=.26;function ir(r,e,{parts:t,scale:n,right:o,down:s},{answer:i,other:a,paper:l}){if(!n)return;let d=t.reduce((p,f)=>Math.max(p,Math.abs(f)),Tn),c=t.map(p=>Math.sign(p)*Math.sqrt(Math.abs(p)/d));r.save(),r.scale(1/n,1/n),r.translate(-o,-s),r.globalCompositeOperation="source-atop",r.fillStyle=l,r.globalAlpha=Pn,r.fillRect(o,s,e*n,e*n),r.globalAlpha=1,r.drawImage(sr(c,i),-.5,-.5);let u=c.map(p=>-p);r.drawImage(sr(u,a),-.5,-.5),r.globalCompositeOperation="destination-out",r.beginPath(),c.forEach((p,f)=>{if(p<Mn){let[g,E]=[f%m,Math.floor(f/m)];r.moveTo(g,E),r.arc(g,E,Cn,0,2*Math.PI)}}),r.fill(),r.restore()}function sr(r,e){let t=h.document.createElement("canvas");t.width=t.height=m;let n=t.getContext("2d");if(n){let o=new ImageData(m,m);r.forEach((s,i)=>{o.data[4*i+3]=255*s}),n.putImageData(o,0,0),n.globalCompositeOperation="source-in",n.fillStyle=e,n.fillRect(0,0,m,m)}return t}function et(r,[e,t],n,o){r.beginPath(),r.arc(e,t,n,0,2*Math.PI),r.globalCompositeOperation="destination-out",r.lineWidth=o/40,r.stroke(),r.globalCompositeOperation="source-over",r.lineWidth=o/100,r.stroke()}function ar(r,e,t){r.lineCap=r.lineJoin="round",r.beginPath(),ke(e,t,n=>(r.stroke(),r.beginPath(),r.lineWidth=n,r)),r.stroke()}var tt=r=>Math.round(r*100)/100;function lr(r,e,t){let n=[];for(let s of r)ke(s,t,i=>{let a=n.push(`<path stroke-width="${tt(i)}" d="`)-1;return In(l=>{n[a]+=l})});let o=tt(e);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${o} ${o}" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${n.map(s=>`${s}"/>`).join("")}</svg>`}function In(r){let e=t=>(...n)=>r(t+n.map(tt).join(" "));return{moveTo:e("M"),lineTo:e("L"),quadraticCurveTo:e("Q")}}function dr(r,e,t,n){let o=h.document.createElement("canvas");o.width=r.width,o.height=r.height;let s=o.getContext("2d");return s&&(s.fillStyle=e,s.fillRect(0,0,o.width,o.height),s.drawImage(r,0,0)),new Promise((i,a)=>{o.toBlob(l=>l?i(l):a(new TypeError("the canvas has no size yet")),t,n)})}var Rn=2;function Ln(r,e){let t=[],n=e,o;for(let s of r){let i=[];t.push(i);for(let a of s){let l=o?Math.hypot(a[0]-o[0],a[1]-o[1]):0;if(o&&l>n)return i.length&&n>0&&i.push(Z(o,a,n/l)),t.filter(({length:d})=>d);n-=l,i.push(a),o=a}}return r}var Se=class{#e;#n;#t=[];#r;#o=0;#s=()=>{};constructor(e,t){this.#e=e,this.#n=t}get goes(){return this.strokes!==this.#e.strokes}get strokes(){let{strokes:e}=this.#e;return this.#r&&this.#t===e?this.#r:e}begin(e){if(this.end(),this.#e.busy||matchMedia("(prefers-reduced-motion: reduce)").matches)return Promise.resolve();this.#t=this.#e.strokes;let t,n=o=>{t??=o,this.#r=Ln(this.#t,(o-t)/1e3*Rn*e),this.goes?(this.#o=requestAnimationFrame(n),this.#n()):this.end()};return this.#o=requestAnimationFrame(n),new Promise(o=>{this.#s=o})}end(){this.#o&&(cancelAnimationFrame(this.#o),this.#o=0,this.#r=void 0,this.#s(),this.#n())}};function hr(r,e,t,n){let o=Math.ceil(Math.hypot(t[0]-e[0],t[1]-e[1])/(n/2))||1,s=r;for(let i=1;i<=o;i++){let a=i/o,l=d=>e[d]+(t[d]-e[d])*a;s=Nn(s,[l(0),l(1)],n)}return s}function Nn(r,e,t){let n=r.map(s=>Dn(s,e,t));return n.every((s,i)=>s.length===1&&s[0]===r[i])?r:n.flat()}function Dn(r,e,t){let n=[],o=[],s=!0;return r.forEach((i,a)=>{let l=r[a-1]??i,[d,c]=On(l,i,e,t);if(d>=c){o.push(i);return}s=!1,d>0&&o.push(Z(l,i,d)),n.push(o),o=c<1?[Z(l,i,c),i]:[]}),n.push(o),s?[r]:n.filter(({length:i})=>i)}function On(r,e,t,n){let[o,s]=[e[0]-r[0],e[1]-r[1]],[i,a]=[r[0]-t[0],r[1]-t[1]],l=o*o+s*s,d=i*o+a*s,c=i*i+a*a-n*n;if(!l)return c<0?[0,1]:[1,0];let u=Math.sqrt(d*d-l*c),[p,f]=[(-d-u)/l,(-d+u)/l];return p<f?[Math.max(p,0),Math.min(f,1)]:[1,0]}var cr={strokes:[],side:0},Un=100,xe=class{#e=cr;#n=[];#t=[];#r;#o;get strokes(){return this.#e.strokes}get side(){return this.#e.side}get busy(){return this.#r!==void 0}get canUndo(){return this.#n.length>0}get canRedo(){return this.#t.length>0}begin(e){this.end(),this.#r=this.#e,this.settle(e)}settle(e){let{strokes:t}=this.#e;(!this.#e.side||!t.length)&&(this.#e={strokes:t,side:e})}draw(e){if(!this.#r)return;let t=e.slice(0,Math.max(0,D-Fn(this.strokes)));this.#o?this.#o.push(...t):t.length&&(this.#o=t,this.#e={...this.#e,strokes:[...this.strokes,t]})}rub(e,t,n){this.#r&&(this.#e={...this.#e,strokes:hr(this.strokes,e,t,n)})}end(){let e=this.#r;this.#r=this.#o=void 0,e&&e.strokes!==this.strokes&&(this.#n=[...this.#n,e].slice(-Un),this.#t=[])}drop(){this.#e=this.#r??this.#e,this.#r=this.#o=void 0}clear(){this.end(),this.strokes.length&&(this.#r=this.#e,this.#e=cr,this.end())}undo(){return this.end(),this.#s(this.#n,this.#t)}redo(){return this.end(),this.#s(this.#t,this.#n)}replace(e){this.#r=this.#o=void 0,this.#n=[],this.#t=[],this.#e={strokes:e.map(t=>t.map(([n,o])=>[n,o,1])),side:0}}#s(e,t){let n=e.pop();return n?(t.push(this.#e),this.#e=n,!0):!1}};function Fn(r){return r.reduce((e,t)=>e+t.length,0)}var ur=280,$e=class{canvas=h.document.createElement("canvas");sketch=new xe;replay;erases=!1;#e=0;#n;#t;#r;#o=()=>this.paint();#s=()=>{this.paint(),this.#d()};#l=()=>h.document.hidden&&this.#t.end();#a=new ResizeObserver(this.#o);#i;constructor(e,t,n){let{canvas:o,sketch:s}=this;this.replay=new Se(s,()=>{this.paint(),n()}),o.style.cssText=`display: block; width: ${ur}px; max-width: 100%; aspect-ratio: 1; touch-action: none`,o.setAttribute("part","pad"),o.setAttribute("role","application"),o.setAttribute("aria-describedby","keys"),o.tabIndex=0;let i=()=>this.erases;this.#r=new be(o,s,i,{moved:this.#o,changed:e,turned:t}),this.#t=new ye(o,s,i,e),o.addEventListener("transitionend",this.#o)}connect(){this.#a.observe(this.canvas),window.addEventListener("resize",this.#o),this.#d(),h.document.addEventListener("visibilitychange",this.#l)}disconnect(){this.#a.disconnect(),window.removeEventListener("resize",this.#o),this.#i?.removeEventListener("change",this.#s),h.document.removeEventListener("visibilitychange",this.#l),this.#t.end(),this.#r.hide(),this.replay.end()}set pen(e){this.#e!==e&&(this.#e=e,this.paint())}set tint(e){this.#n=e,this.paint()}set enabled(e){this.#t.enabled!==e&&(this.#t.enabled=this.#r.enabled=e,this.#t.end(),this.#r.hide(),this.canvas.style.touchAction=e?"none":"auto",this.canvas.tabIndex=e?0:-1,this.canvas.setAttribute("role",e?"application":"img"))}get strokes(){return pr(this.sketch.strokes)}set strokes(e){this.#t.end(),this.sketch.replace(e),this.paint()}get shown(){return pr(this.replay.strokes)}get svg(){return lr(this.sketch.strokes,this.side,this.side*this.#e)}get side(){return this.sketch.side||ur}paint(){let{canvas:e,sketch:t}=this,n=e.getContext("2d"),{width:o}=e.getBoundingClientRect();if(!n||!o)return;t.settle(o);let s=Math.round(o*devicePixelRatio);(e.width!==s||e.height!==s)&&(e.width=s,e.height=s);let{side:i}=t,a=s/i;n.setTransform(a,0,0,a,0,0),n.clearRect(0,0,i,i);let l=getComputedStyle(e);n.strokeStyle=l.color;let{strokes:d}=this.replay,c=d.length-1;d.forEach((p,f)=>{let g=f===c?this.#t.predicted:[];ar(n,g.length?[...p,...g]:p,i*this.#e)}),this.#n?.of===t.strokes&&ir(n,i,this.#n,{answer:l.borderTopColor,other:l.borderBottomColor,paper:l.borderLeftColor});let{eraser:u}=this.#t;if(u&&et(n,u,i*X,i),this.#r.shown){let[p,f]=this.#r.place;et(n,[p*i,f*i],i*(this.#r.down?.02:.04),i)}}#d(){this.#i=matchMedia(`(resolution: ${devicePixelRatio}dppx)`),this.#i.addEventListener("change",this.#s,{once:!0})}};function pr(r){return r.map(e=>e.map(([t,n])=>[t,n]))}var Ae=class extends ve{static properties={strokes:{attribute:!1,noAccessor:!0}};pad=new $e(()=>this.changed(),e=>this.say(e?this.words.penDown:this.words.penUp),()=>this.seen());#e=this.pad.sketch.strokes;get strokes(){return this.pad.strokes}set strokes(e){this.pad.strokes=ae(e),this.#e=this.pad.sketch.strokes,this.replaced()}clear(){S(this.pad.strokes)||(this.pad.sketch.clear(),this.fire("clear"),this.renew())}undo(){this.pad.sketch.undo()&&this.renew()}redo(){this.pad.sketch.redo()&&this.renew()}replay(){return this.pad.replay.begin(this.pad.side)}toSVG(){return this.pad.svg}toBlob(e,t){let n=this.renderRoot.querySelector(".card"),o=n?getComputedStyle(n).backgroundColor:"";return dr(this.pad.canvas,o,e,t)}toJSON(){let{side:e}=this.pad;return{strokes:this.strokes,width:e,height:e}}constructor(){super();for(let e of["pointerdown","keydown"])this.addEventListener(e,()=>this.pad.replay.end(),!0)}connectedCallback(){super.connectedCallback(),this.pad.connect()}disconnectedCallback(){super.disconnectedCallback(),this.pad.disconnect()}tellStrokes(){let{strokes:e,busy:t}=this.pad.sketch;!t&&this.#e!==e&&(this.#e=e,this.fire("strokechange",{strokes:this.strokes}))}fire(e,t){this.dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,detail:t}))}};var Ee=class extends Ae{#e;#n=0;get probabilities(){return this.current.probabilities&&[...this.current.probabilities]}get digit(){return this.current.digit}get unsure(){return this.current.unsure}get value(){return String(this.digit??"")}predict(e){let t=e===void 0?this.pad.strokes:ae(e);return de(this.model,t,this.threshold)}get current(){return this.#e??=this.predict(),this.#e}forget(){this.#e=void 0}get detail(){let{digit:e,probabilities:t,unsure:n,strokes:o}=this;return{digit:e,probabilities:t,unsure:n,strokes:o}}changed(){this.forget(),this.#n||=requestAnimationFrame(()=>this.renew())}renew(){cancelAnimationFrame(this.#n),this.#n=0,this.forget(),this.pad.paint(),this.show(),this.fire("prediction",this.detail),this.tellStrokes()}replaced(){this.forget(),this.show()}};var mr=v`
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
`;var fr=v`
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
`;var yr=v`
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
`;var br=v`
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
`;var gr=v`
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
`;var wr=v`${yr}${br}${gr}${mr}${fr}`;function vr(r,e,t){let n=o=>{let s=e?.[o]??0,i=o===t?"bar answer-bar":"bar";return w`<div
      class=${i}
      part=${i}
      role="meter"
      aria-label=${o}
      aria-valuenow=${Math.round(s*100)}
      aria-valuetext=${ge(s,r)}
    >
      <div class="track" part="track">
        <div class="fill" part="fill" .style=${`--share: ${s}`}></div>
      </div>
      <span part="label" aria-hidden="true">${o}</span>
    </div>`};return w`<div class="bars" part="bars" role="group" aria-label=${r.bars}>
    ${Array.from({length:10},(o,s)=>n(s))}
  </div>`}var W=r=>jt`<svg
  width="20"
  height="20"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="1.8"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
><path d=${r}></path></svg>`,kr={undo:W("M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H8"),redo:W("m16 5 4 4-4 4M20 9H10a5 5 0 0 0 0 10h6"),eraser:W("M20 20H9l-5-5a2 2 0 0 1 0-2.8l8.2-8.2a2 2 0 0 1 2.8 0l5 5a2 2 0 0 1 0 2.8L12 20M8 8l8 8"),field:W("M4 4h16v16H4zM4 12h16M12 4v16M4 8h16M4 16h16M8 4v16M16 4v16"),why:W("M9.5 18h5M10.5 21h3M9.5 15c0-1.5-.7-2-1.5-3a5 5 0 1 1 8 0c-.8 1-1.5 1.5-1.5 3z"),clear:W("M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5")};function Sr(r,{able:e,pressed:t,usable:n,use:o}){let s=i=>w`<button
    part="button ${i}"
    type="button"
    title=${r[i]}
    aria-label=${r[i]}
    ?disabled=${!n}
    aria-disabled=${!e[i]}
    aria-pressed=${t[i]??y}
    @click=${()=>o(i)}
  >${kr[i]}</button>`;return w`<div class="tools" part="tools" role="group" aria-label=${r.tools}>
    ${Object.keys(e).map(s)}
  </div>`}function xr(r){let{words:e,canvas:t,answer:n}=r,{digit:o,probabilities:s,unsure:i}=n,a=o===null,l=r.truth!==null&&r.truth!==o,d=a?"none":l?"struck":i?"unsure":"";return w`<div
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
      ${r.tools?Sr(e,r.tools):y}
      <div class="answer" part="answer" aria-hidden="true">
        <span class="digit ${d}" part="digit">${o??"?"}</span>
        ${l?w`<span class="digit" part="truth">${r.truth}</span>`:y}
        ${d==="unsure"?w`<span class="doubt" part="doubt">?</span>`:y}
        <span class="confidence" part="confidence">${a?"":Ar(n,e)}</span>
      </div>
      ${r.reasons}
      ${r.withBars?vr(e,s,o):y}
      ${r.correction}
    </div>
    <p class="spoken" role="status">${r.spoken}</p>
  </div>`}function $r(r,e){if(r.digit===null)return e.blank;let t=`${r.digit}, ${Ar(r,e)}`;return r.unsure?`${e.unsure}: ${t}`:t}function Ar({digit:r,probabilities:e},t){return ge(e?.[r??0]??0,t)}var Hn=700,_e=class extends Ee{static styles=wr;#e=Xt();#n=!1;#t=new fe(this.pad,()=>this.requestUpdate());#r=new me(this,e=>this.#i(e));#o="";#s;get truth(){return this.#r.truth}willUpdate(e){e.has("threshold")&&this.forget();let{canvas:t}=this.pad;this.#e.setAttribute("aria-label",this.words.field),this.pad.pen=this.pen,this.pad.enabled=this.usable&&!this.readonly,t.setAttribute("aria-label",this.words.pad),t.setAttribute("aria-disabled",String(!this.usable))}render(){let{sketch:e,erases:t,canvas:n}=this.pad,{canUndo:o,canRedo:s}=e,i=e.strokes.length>0,{withField:a,withWhy:l}=this,d=a&&this.#n,c=l&&this.#t.shown,u={...a&&{field:!0},...l&&{why:!0}};return xr({words:this.words,canvas:n,tools:this.readonly?null:{able:{undo:o,redo:s,eraser:!0,...u,clear:i},pressed:{eraser:t,field:d,why:c},usable:this.usable,use:p=>this.#a(p)},answer:this.#l,truth:this.truth,withBars:this.layout!=="compact",field:d?this.#e:null,reasons:c?this.#t.render(this.words):null,correction:this.withCorrection&&!this.readonly?this.#r.render(this.words,this.digit!==null,this.usable):null,spoken:this.#o,press:p=>this.#d(p)})}updated(e){e.size&&this.inform()}get#l(){let{replay:e,shown:t}=this.pad;return e.goes?de(this.model,t,this.threshold):this.current}#a(e){e==="eraser"?(this.pad.erases=!this.pad.erases,this.requestUpdate()):e==="field"?(this.#n=!this.#n,this.seen()):e==="why"?(this.#t.shown=!this.#t.shown,this.#t.begin(this.model),this.requestUpdate()):this[e]()}#i(e){this.fire("correction",{...this.detail,truth:e}),this.say(this.words.thanks)}seen(){this.#n&&Zt(this.#e,this.pad.shown),this.requestUpdate()}show(){this.#r.reset(),this.#t.begin(this.model),this.inform(),clearTimeout(this.#s),this.pad.sketch.busy||(this.#s=setTimeout(()=>this.say($r(this.current,this.words)),Hn)),this.seen()}say(e){this.#o=e,this.requestUpdate()}#d(e){let t=Qt(e);t&&this.usable&&!this.readonly&&(e.preventDefault(),this.#a(t))}};function Er(r,e){if(typeof customElements>"u"||typeof PointerEvent>"u"||!customElements||customElements.get(r))return;let t;class n extends _e{get model(){return t??=ct(yt(e)),t}}try{customElements.define(r,n)}catch{throw new TypeError(`"${r}" cannot name an element: use small letters and digits with a hyphen, such as mnist-checker-widget`)}}return Fr(Wn);})();
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
