"use strict";var mnistChecker=(()=>{var He=Object.defineProperty;var ln=Object.getOwnPropertyDescriptor;var hn=Object.getOwnPropertyNames;var dn=Object.prototype.hasOwnProperty;var cn=(r,e)=>{for(var t in e)He(r,t,{get:e[t],enumerable:!0})},un=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of hn(e))!dn.call(r,o)&&o!==t&&He(r,o,{get:()=>e[o],enumerable:!(n=ln(e,o))||n.enumerable});return r};var pn=r=>un(He({},"__esModule",{value:!0}),r);var Qo={};cn(Qo,{define:()=>rn});var p=["AGFzbQEAAAABIwVgBn9/f39/fwBgAn9/AX9gAX8AYAd/f39/f39/AGACf38AAwcGAQAAAgMEBQMBAAAHEAIDcnVuAAUGbWVtb3J5AgAKnCIGxQECBn8BfSABIAAoAgwgACgCEGxBAWpBAnRqIQIgACgCBCEEA0AgByAAKAIMSARAQQAhBUEAIQYDQCAGIAAoAhBIBEAgASACNgIAIAFBBGohAUEAIQMDQCADIAAoAhRIBEAgAiAEIANBAnRqKgIAIgg4AgAgAiAFNgIEIAVBQGshBSACIAhDAAAAAFxBA3RqIQIgA0EBaiEDDAELCyAEIAAoAghqIQQgBkEBaiEGDAELCyAHQQFqIQcMAQsLIAEgAjYCACACC80EAgV/AnsgACgCHEEGdCIHIAVsIQgDQCAGQQRIBEBBACEFA0AgBSAHSARAIAQgBiAIbGogBWoiCSAIQQJ0av0ABAAhCyADIAYgB2xqIAVqIgogCf0ABAAgC/3kASAJIAhBA3Rq/QAEACIM/eQB/QsEACAKIAdBAnRqIAsgDP3lASAJIAhBDGxq/QAEAP3lAf0LBAAgBUEQaiEFDAELCyAGQQFqIQYMAQsLQQAhBgNAIAZBAkgEQCABIAZqIgQgACgCOCAAKAJAbE4Ef0EBBSACIAAoAjwgACgCQGxOCwR/QQAFIAAoAjQgACgCHCAAKAI8IAQgACgCQCIEbWwgAiAEbWpsQQZ0agshBSACQQFqIQQgASAGaiIIIAAoAjggACgCQGxOBH9BAQUgBCAAKAI8IAAoAkBsTgsEf0EABSAAKAI0IAAoAhwgACgCPCAIIAAoAkAiCG1sIAQgCG1qbEEGdGoLIQhBACEEA0AgBCAHSARAIAMgBkECdCAHbGogBGoiCSAHav0ABAAhCyAJIAdBAXRq/QAEACEMIAUEQCAEIAVqIgogCv0ABAAgCf0ABAAgC/3kASAM/eQBIAQgACgCMGoiCv0ABAD95gEgCiAAKAIcQQZ0av0ABAD95AH96QH9CwQACyAIBEAgBCAIaiIKIAr9AAQAIAsgDP3lASAJIAdBA2xq/QAEAP3lASAEIAAoAjBqIgn9AAQA/eYBIAkgACgCHEEGdGr9AAQA/eQB/ekB/QsEAAsgBEEQaiEEDAELCyAGQQFqIQYMAQsLC8sFAgl/AnsgACgCCCEIA0AgB0EESARAIAIgB2ogACgCLGshBiABIAAoAihrIgkgACgCDEkEfyAGIAAoAhBJBUEACwR/IAAoAgQgACgCCCAJIAAoAhBsIAZqbGoFIAAoAkgLIQsgAiAHaiAAKAIsayEGIAFBAWogACgCKGsiCSAAKAIMSQR/IAYgACgCEEkFQQALBH8gACgCBCAAKAIIIAkgACgCEGwgBmpsagUgACgCSAshDCACIAdqIAAoAixrIQYgAUECaiAAKAIoayIJIAAoAgxJBH8gBiAAKAIQSQVBAAsEfyAAKAIEIAAoAgggCSAAKAIQbCAGamxqBSAAKAJICyENIAIgB2ogACgCLGshBiABQQNqIAAoAihrIgkgACgCDEkEfyAGIAAoAhBJBUEACwR/IAAoAgQgACgCCCAJIAAoAhBsIAZqbGoFIAAoAkgLIQ4gAyAHIAhsaiEJIAhBAnQhCkEAIQYDQCAGIAhIBEAgBiAMav0ABAAhDyAGIAlqIAYgC2r9AAQAIAYgDWr9AAQAIhD95QH9CwQAIAkgCmogBmogDyAQ/eQB/QsEACAJIApBAXRqIAZqIBAgD/3lAf0LBAAgCSAKQQNsaiAGaiAPIAYgDmr9AAQA/eUB/QsEACAGQRBqIQYMAQsLIAdBAWohBwwBCwtBACEBA0AgAUEESARAIAMgAUECdCIAIAhsaiICIAhqIQYgAiAIQQF0aiEHIAIgCEEDbGohCSAEIAAgBWxqIQpBACEAA0AgACAISARAIAAgBmr9AAQAIQ8gACAKaiAAIAJq/QAEACAAIAdq/QAEACIQ/eUB/QsEACAFIApqIABqIA8gEP3kAf0LBAAgCiAFQQF0aiAAaiAQIA/95QH9CwQAIAogBUEDbGogAGogDyAAIAlq/QAEAP3lAf0LBAAgAEEQaiEADAELCyABQQFqIQEMAQsLC8YEAgZ/BXsgACgCSCECIAAoAgwgACgCEGwhAwNAIAMgBUoEQCACIAAoAgQgBUECdGoiASoCAPwAIAEqAgT8AEEQdHIiATYCACACIAVBBHQ2AgQgAiABQQBHQQN0aiECIAVBAmohBQwBCwsgAiEBIAAoAgwgACgCEGxBBHQhBkEAIQIDQCACIAAoAhxIBEAgACgCGCACIAZsaiEE/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhCv0MAAAAAAAAAAAAAAAAAAAAACEJ/QwAAAAAAAAAAAAAAAAAAAAAIQggACgCSCEFA0AgASAFSwRAIAsgBf0JAgAiByAEIAUoAgRqIgP9AQAA/boB/a4BIQsgCiAHIAP9AQAI/boB/a4BIQogCSAHIAP9AQAQ/boB/a4BIQkgCCAHIAP9AQAY/boB/a4BIQggBUEIaiEFDAELCyACQQZ0IgMgACgCNGoiBSAF/QAEACAL/foBIAAoAjAgA2oiBP0ABAD95gEgBCAAKAIcQQZ0av0ABAD95AH96QH9CwQAIAUgBf0ABBAgCv36ASAEQRBqIgP9AAQA/eYBIAMgACgCHEEGdGr9AAQA/eQB/ekB/QsEECAFIAX9AAQgIAn9+gEgBEEgaiID/QAEAP3mASADIAAoAhxBBnRq/QAEAP3kAf3pAf0LBCAgBSAF/QAEMCAI/foBIARBMGoiA/0ABAD95gEgAyAAKAIcQQZ0av0ABAD95AH96QH9CwQwIAJBAWohAgwBCwsL/AUCCXsKfyACIAAoAixrIhBBACAQQQBOGyERIAAoAhAiAiAAKAIkIhQgEGoiEiACIBJIGyARayEXIAAoAiAiAiAAKAIMIAEgACgCKGsiFmsiASABIAJKGyESIAAoAhRBBnQiEyAUbCEYQQAgFmsiAUEAIAFBAE4bIQIDQCACIBJIBEAgACgCSCAAKAIQIAIgFmpsIBFqQQJ0aiIBIBdBAnRqKAIAIRQgAyACIBhsaiAQIBNsayEVIAEoAgAhAQNAIAEgFEkEQCAB/QkCACIIIBUgASgCBGoiGf0ABAAgCf2FAiEJIAggGf0ABBAgCv2FAiEKIAggGf0ABCAgC/2FAiELIAggGf0ABDAgDP2FAiEMIAQEQCAIIAQgGWoiGf0ABBAgDf2FAiENIAggGf0ABCAgDv2FAiEOIAggGf0ABDAgD/2FAiEPIAggGf0ABAAgB/2FAiEHCyABQQhqIQEMAQsLIAJBAWohAgwBCwsgBiAG/QAEACAJIAX9AAQA/eYBIAUgACgCHEEGdGr9AAQA/eQB/ekB/QsEACAGIAb9AAQQIAogBUEQaiIB/QAEAP3mASABIAAoAhxBBnRq/QAEAP3kAf3pAf0LBBAgBiAG/QAEICALIAVBIGoiAf0ABAD95gEgASAAKAIcQQZ0av0ABAD95AH96QH9CwQgIAYgBv0ABDAgDCAFQTBqIgH9AAQA/eYBIAEgACgCHEEGdGr9AAQA/eQB/ekB/QsEMCAEBEAgBkFAayIBIAH9AAQAIAcgBUFAayIB/QAEAP3mASABIAAoAhxBBnRq/QAEAP3kAf3pAf0LBAAgBiAG/QAEUCANIAVB0ABqIgH9AAQA/eYBIAEgACgCHEEGdGr9AAQA/eQB/ekB/QsEUCAGIAb9AARgIA4gBUHgAGoiAf0ABAD95gEgASAAKAIcQQZ0av0ABAD95AH96QH9CwRgIAYgBv0ABHAgDyAFQfAAaiIB/QAEAP3mASABIAAoAhxBBnRq/QAEAP3kAf3pAf0LBHALC/ALAxJ/DXsCfSAAIQUDQCABIAVLBEAgBSgCNCICIAUoAhwgBSgCOCAFKAI8bGxBBnRqIQD9DAAAAAAAAAAAAAAAAAAAAAD9DAAAgP8AAID/AACA/wAAgP8gBSgCRBshFANAIAAgAksEQCACIBT9CwQAIAJBEGohAgwBCwsCQAJAAkACQAJAIAUoAgAOAwABAgMLQQAhByAFIAUoAkgQABogBSgCFCAFKAIgIAUoAiRsbEEGdCEIIAUoAhxBBnQhCSAFKAJAIgAgBSgCOGwhCiAFKAI8IABsIQsDQCAFKAIcIgAgB0oEQCAFKAIYIAcgCGxqIQwgCEEAIAAgB0EBakobIQ0gB0EGdCIOIAUoAjRqIQZBACECA0AgAiAKSARAQQAhBANAIAQgC0gEQCACIQMDQCADIAIgBSgCQGpIBEAgBCEAA0AgACAEIAUoAkBqSARAIAUgAyAAIAwgDSAOIAUoAjBqIAYQBCAAQQFqIQAMAQsLIANBAWohAwwBCwsgBiAJaiEGIAQgBSgCQGohBAwBCwsgAiAFKAJAaiECDAELCyAHQQJqIQcMAQsLDAMLIAUQAwwCCyAFKAJIIgBBACAFKAIcQQZ0IgP8CwAgBSAAIANqIgIQACEGIAIoAgAhBANAIAQgBkkEQCAEKgIAISEgBSgCGCAEKAIEQQR2aiICKAIEIQcgAigCACECA0AgAiAHSQRAICEgAioCAJQhIiACKAIEIQggAkEIaiECA0AgAiAISQRAIAIoAgAiCSAJKgIAICKSOAIAIAJBBGohAgwBCwsMAQsLIARBCGohBAwBCwtBACECA0AgAiADSARAIAIgBSgCNGoiBCAE/QAEACAAIAJq/QAEACACIAUoAjBqIgT9AAQA/eYBIAQgBSgCHEEGdGr9AAQA/eQB/ekB/QsEACACQRBqIQIMAQsLDAELIAUoAggiACAFKAJIaiICIAUoAkAiAyAFKAI8bEEBakECbSIQIAUoAjggA2xBAWpBAm0iEWxBAWpBfnEiC0EEdCIDIABsaiIEIAUoAhwgA2xBBnRqIRIgAiEAQQAhBwNAIAcgEUgEQEEAIQYDQCAGIBBIBEAgBSAHQQF0IAZBAXQgEiAAIAsgBSgCCGwQAiAAIAUoAghqIQAgBkEBaiEGDAELCyAHQQFqIQcMAQsLIAQhA0EAIQogBSgCHEEGdCEMIAUoAgghDSAFKAIYIQYDQCAKQRBIBEBBACEJA0AgCSAMSARAQQAhCANAIAggC0gEQCAGIQAgDCADIAggDGxqIAlqIg5qIQ/9DAAAAAAAAAAAAAAAAAAAAAAhFP0MAAAAAAAAAAAAAAAAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRn9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAAAAAAAAAAAAAAAAAAAAACEbIA0gAiAIIA1saiIHaiETA0AgByATSQRAIAf9CQIAIh8gAP0ABAAiHCAU/YUCIRQgHyAA/QAEECIdIBX9hQIhFSAfIAD9AAQgIh4gFv2FAiEWIB8gAP0ABDAiICAX/YUCIRcgByANav0JAgAiHyAcIBj9hQIhGCAfIB0gGf2FAiEZIB8gHiAa/YUCIRogHyAgIBv9hQIhGyAAQUBrIQAgB0EEaiEHDAELCyAOIBT9CwQAIA4gFf0LBBAgDiAW/QsEICAOIBf9CwQwIA8gGP0LBAAgDyAZ/QsEECAPIBr9CwQgIA8gG/0LBDAgCEECaiEIDAELCyAGIA1BBHRqIQYgCUFAayEJDAELCyACIAsgDWxqIQIgAyALIAxsaiEDIApBAWohCgwBCwsgBCEAQQAhBANAIAQgEUgEQEEAIQMDQCADIBBIBEAgBSAEQQF0IANBAXQgEiAAIAsQASAAIAUoAhxBBnRqIQAgA0EBaiEDDAELCyAEQQFqIQQMAQsLCyAFQcwAaiEFDAELCws=","AGFzbQEAAAABKgZgBn9/f39/fwBgAn9/AX9gBH9/f38AYAF/AGAHf39/f39/fwBgAn9/AAMIBwEAAAIDBAUFAwEAAAcQAgNydW4ABgZtZW1vcnkCAArWIgfFAQIGfwF9IAEgACgCDCAAKAIQbEEBakECdGohAiAAKAIEIQQDQCAHIAAoAgxIBEBBACEFQQAhBgNAIAYgACgCEEgEQCABIAI2AgAgAUEEaiEBQQAhAwNAIAMgACgCFEgEQCACIAQgA0ECdGoqAgAiCDgCACACIAU2AgQgBUFAayEFIAIgCEMAAAAAXEEDdGohAiADQQFqIQMMAQsLIAQgACgCCGohBCAGQQFqIQYMAQsLIAdBAWohBwwBCwsgASACNgIAIAILzQQCBX8CeyAAKAIcQQZ0IgcgBWwhCANAIAZBBEgEQEEAIQUDQCAFIAdIBEAgBCAGIAhsaiAFaiIJIAhBAnRq/QAEACELIAMgBiAHbGogBWoiCiAJ/QAEACAL/eQBIAkgCEEDdGr9AAQAIgz95AH9CwQAIAogB0ECdGogCyAM/eUBIAkgCEEMbGr9AAQA/eUB/QsEACAFQRBqIQUMAQsLIAZBAWohBgwBCwtBACEGA0AgBkECSARAIAEgBmoiBCAAKAI4IAAoAkBsTgR/QQEFIAIgACgCPCAAKAJAbE4LBH9BAAUgACgCNCAAKAIcIAAoAjwgBCAAKAJAIgRtbCACIARtamxBBnRqCyEFIAJBAWohBCABIAZqIgggACgCOCAAKAJAbE4Ef0EBBSAEIAAoAjwgACgCQGxOCwR/QQAFIAAoAjQgACgCHCAAKAI8IAggACgCQCIIbWwgBCAIbWpsQQZ0agshCEEAIQQDQCAEIAdIBEAgAyAGQQJ0IAdsaiAEaiIJIAdq/QAEACELIAkgB0EBdGr9AAQAIQwgBQRAIAQgBWoiCiAK/QAEACAJ/QAEACAL/eQBIAz95AEgBCAAKAIwaiIK/QAEAP3mASAKIAAoAhxBBnRq/QAEAP3kAf3pAf0LBAALIAgEQCAEIAhqIgogCv0ABAAgCyAM/eUBIAkgB0EDbGr9AAQA/eUBIAQgACgCMGoiCf0ABAD95gEgCSAAKAIcQQZ0av0ABAD95AH96QH9CwQACyAEQRBqIQQMAQsLIAZBAWohBgwBCwsLywUCCX8CeyAAKAIIIQgDQCAHQQRIBEAgAiAHaiAAKAIsayEGIAEgACgCKGsiCSAAKAIMSQR/IAYgACgCEEkFQQALBH8gACgCBCAAKAIIIAkgACgCEGwgBmpsagUgACgCSAshCyACIAdqIAAoAixrIQYgAUEBaiAAKAIoayIJIAAoAgxJBH8gBiAAKAIQSQVBAAsEfyAAKAIEIAAoAgggCSAAKAIQbCAGamxqBSAAKAJICyEMIAIgB2ogACgCLGshBiABQQJqIAAoAihrIgkgACgCDEkEfyAGIAAoAhBJBUEACwR/IAAoAgQgACgCCCAJIAAoAhBsIAZqbGoFIAAoAkgLIQ0gAiAHaiAAKAIsayEGIAFBA2ogACgCKGsiCSAAKAIMSQR/IAYgACgCEEkFQQALBH8gACgCBCAAKAIIIAkgACgCEGwgBmpsagUgACgCSAshDiADIAcgCGxqIQkgCEECdCEKQQAhBgNAIAYgCEgEQCAGIAxq/QAEACEPIAYgCWogBiALav0ABAAgBiANav0ABAAiEP3lAf0LBAAgCSAKaiAGaiAPIBD95AH9CwQAIAkgCkEBdGogBmogECAP/eUB/QsEACAJIApBA2xqIAZqIA8gBiAOav0ABAD95QH9CwQAIAZBEGohBgwBCwsgB0EBaiEHDAELC0EAIQEDQCABQQRIBEAgAyABQQJ0IgAgCGxqIgIgCGohBiACIAhBAXRqIQcgAiAIQQNsaiEJIAQgACAFbGohCkEAIQADQCAAIAhIBEAgACAGav0ABAAhDyAAIApqIAAgAmr9AAQAIAAgB2r9AAQAIhD95QH9CwQAIAUgCmogAGogDyAQ/eQB/QsEACAKIAVBAXRqIABqIBAgD/3lAf0LBAAgCiAFQQNsaiAAaiAPIAAgCWr9AAQA/eUB/QsEACAAQRBqIQAMAQsLIAFBAWohAQwBCwsLtwQCCn8NeyAAKAIcQQZ0IQggACgCCCEFIAAoAhghBANAIAxBEEgEQEEAIQkDQCAIIAlKBEBBACEGA0AgASAGSgRAIAQhACAIIAMgBiAIbGogCWoiCmohC/0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhE/0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRUgBSACIAUgBmxqIgdqIQ0DQCAHIA1JBEAgB/0JAgAiGSAA/QAEACIW/eYBIA795AEhDiAZIAD9AAQQIhf95gEgD/3kASEPIBkgAP0ABCAiGP3mASAQ/eQBIRAgGSAA/QAEMCIa/eYBIBH95AEhESAFIAdq/QkCACIZIBb95gEgEv3kASESIBkgF/3mASAT/eQBIRMgGSAY/eYBIBT95AEhFCAZIBr95gEgFf3kASEVIABBQGshACAHQQRqIQcMAQsLIAogDv0LBAAgCiAP/QsEECAKIBD9CwQgIAogEf0LBDAgCyAS/QsEACALIBP9CwQQIAsgFP0LBCAgCyAV/QsEMCAGQQJqIQYMAQsLIAQgBUEEdGohBCAJQUBrIQkMAQsLIAIgASAFbGohAiADIAEgCGxqIQMgDEEBaiEMDAELCwvGBAIGfwV7IAAoAkghAiAAKAIMIAAoAhBsIQMDQCADIAVKBEAgAiAAKAIEIAVBAnRqIgEqAgD8ACABKgIE/ABBEHRyIgE2AgAgAiAFQQR0NgIEIAIgAUEAR0EDdGohAiAFQQJqIQUMAQsLIAIhASAAKAIMIAAoAhBsQQR0IQZBACECA0AgAiAAKAIcSARAIAAoAhggAiAGbGohBP0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAAAAAAAAAAAAAAAAAAAAIQr9DAAAAAAAAAAAAAAAAAAAAAAhCf0MAAAAAAAAAAAAAAAAAAAAACEIIAAoAkghBQNAIAEgBUsEQCALIAX9CQIAIgcgBCAFKAIEaiID/QEAAP26Af2uASELIAogByAD/QEACP26Af2uASEKIAkgByAD/QEAEP26Af2uASEJIAggByAD/QEAGP26Af2uASEIIAVBCGohBQwBCwsgAkEGdCIDIAAoAjRqIgUgBf0ABAAgC/36ASAAKAIwIANqIgT9AAQA/eYBIAQgACgCHEEGdGr9AAQA/eQB/ekB/QsEACAFIAX9AAQQIAr9+gEgBEEQaiID/QAEAP3mASADIAAoAhxBBnRq/QAEAP3kAf3pAf0LBBAgBSAF/QAEICAJ/foBIARBIGoiA/0ABAD95gEgAyAAKAIcQQZ0av0ABAD95AH96QH9CwQgIAUgBf0ABDAgCP36ASAEQTBqIgP9AAQA/eYBIAMgACgCHEEGdGr9AAQA/eQB/ekB/QsEMCACQQFqIQIMAQsLC5QGAgl7Cn8gAiAAKAIsayIQQQAgEEEAThshESAAKAIQIgIgACgCJCIUIBBqIhIgAiASSBsgEWshFyAAKAIgIgIgACgCDCABIAAoAihrIhZrIgEgASACShshEiAAKAIUQQZ0IhMgFGwhGEEAIBZrIgFBACABQQBOGyECA0AgAiASSARAIAAoAkggACgCECACIBZqbCARakECdGoiASAXQQJ0aigCACEUIAMgAiAYbGogECATbGshFSABKAIAIQEDQCABIBRJBEAgAf0JAgAiCCAVIAEoAgRqIhn9AAQA/eYBIAn95AEhCSAIIBn9AAQQ/eYBIAr95AEhCiAIIBn9AAQg/eYBIAv95AEhCyAIIBn9AAQw/eYBIAz95AEhDCAEBEAgCCAEIBlqIhn9AAQQ/eYBIA395AEhDSAIIBn9AAQg/eYBIA795AEhDiAIIBn9AAQw/eYBIA/95AEhDyAIIBn9AAQA/eYBIAf95AEhBwsgAUEIaiEBDAELCyACQQFqIQIMAQsLIAYgBv0ABAAgCSAF/QAEAP3mASAFIAAoAhxBBnRq/QAEAP3kAf3pAf0LBAAgBiAG/QAEECAKIAVBEGoiAf0ABAD95gEgASAAKAIcQQZ0av0ABAD95AH96QH9CwQQIAYgBv0ABCAgCyAFQSBqIgH9AAQA/eYBIAEgACgCHEEGdGr9AAQA/eQB/ekB/QsEICAGIAb9AAQwIAwgBUEwaiIB/QAEAP3mASABIAAoAhxBBnRq/QAEAP3kAf3pAf0LBDAgBARAIAZBQGsiASAB/QAEACAHIAVBQGsiAf0ABAD95gEgASAAKAIcQQZ0av0ABAD95AH96QH9CwQAIAYgBv0ABFAgDSAFQdAAaiIB/QAEAP3mASABIAAoAhxBBnRq/QAEAP3kAf3pAf0LBFAgBiAG/QAEYCAOIAVB4ABqIgH9AAQA/eYBIAEgACgCHEEGdGr9AAQA/eQB/ekB/QsEYCAGIAb9AARwIA8gBUHwAGoiAf0ABAD95gEgASAAKAIcQQZ0av0ABAD95AH96QH9CwRwCwvZBwMNfwF7An0gACECA0AgASACSwRAIAIoAjQiACACKAIcIAIoAjggAigCPGxsQQZ0aiED/QwAAAAAAAAAAAAAAAAAAAAA/QwAAID/AACA/wAAgP8AAID/IAIoAkQbIQ8DQCAAIANJBEAgACAP/QsEACAAQRBqIQAMAQsLAkACQAJAAkACQCACKAIADgMAAQIDC0EAIQYgAiACKAJIEAAaIAIoAhQgAigCICACKAIkbGxBBnQhCSACKAIcQQZ0IQogAigCQCIAIAIoAjhsIQwgAigCPCAAbCENA0AgAigCHCIAIAZKBEAgAigCGCAGIAlsaiEOIAlBACAAIAZBAWpKGyEIIAZBBnQiCyACKAI0aiEHQQAhAANAIAAgDEgEQEEAIQMDQCADIA1IBEAgACEEA0AgBCAAIAIoAkBqSARAIAMhBQNAIAUgAyACKAJAakgEQCACIAQgBSAOIAggCyACKAIwaiAHEAUgBUEBaiEFDAELCyAEQQFqIQQMAQsLIAcgCmohByADIAIoAkBqIQMMAQsLIAAgAigCQGohAAwBCwsgBkECaiEGDAELCwwDCyACEAQMAgsgAigCSCIEQQAgAigCHEEGdCIF/AsAIAIgBCAFaiIAEAAhBiAAKAIAIQMDQCADIAZJBEAgAyoCACEQIAIoAhggAygCBEEEdmoiACgCBCEHIAAoAgAhAANAIAAgB0kEQCAQIAAqAgCUIREgACgCBCEIIABBCGohAANAIAAgCEkEQCAAKAIAIgkgCSoCACARkjgCACAAQQRqIQAMAQsLDAELCyADQQhqIQMMAQsLQQAhAANAIAAgBUgEQCAAIAIoAjRqIgMgA/0ABAAgACAEav0ABAAgACACKAIwaiID/QAEAP3mASADIAIoAhxBBnRq/QAEAP3kAf3pAf0LBAAgAEEQaiEADAELCwwBCyACKAIIIgAgAigCSGoiAyACKAJAIgQgAigCPGxBAWpBAm0iBSACKAI4IARsQQFqQQJtIghsQQFqQX5xIglBBHQiBiAAbGoiBCACKAIcIAZsQQZ0aiEKIAMhAEEAIQYDQCAGIAhIBEBBACEHA0AgBSAHSgRAIAIgBkEBdCAHQQF0IAogACAJIAIoAghsEAIgACACKAIIaiEAIAdBAWohBwwBCwsgBkEBaiEGDAELCyACIAkgAyAEEAMgBCEAQQAhAwNAIAMgCEgEQEEAIQQDQCAEIAVIBEAgAiADQQF0IARBAXQgCiAAIAkQASAAIAIoAhxBBnRqIQAgBEEBaiEEDAELCyADQQFqIQMMAQsLCyACQcwAaiECDAELCws="];var U=typeof window>"u"?void 0:window,d={HTMLElement:U?.HTMLElement??class{},ShadowRoot:U?.ShadowRoot,document:U?.document??{createTreeWalker:()=>null},trustedTypes:U&&"trustedTypes"in U?U.trustedTypes:void 0};var f=28,H=20,M=14,j=1.25,ae=1024,q=1e5,le=1e9,qe=1e-9,he=1e3,R=64,de=16777216,ce=1048576;function It(r){let e=[f,f,1],t=0;y(r.length>R,`more than ${R} layers`);for(let s of r)t+="weights"in s?s.weights.length+s.biases.length:0;y(t>de,`more than ${de} weights`);let n=Ne(r,s=>{let i=mn(s,e);y(S(i)>ce,`more than ${ce} activations`);let A={...s,input:e,output:i};return e=i,A}),o=n[n.length-1];return y(o?.output.join()!=="10"||o.type!=="softmax"&&o.type!=="sigmoid","does not end in ten probabilities"),n}function Ne(r,e){return r.map((t,n)=>{try{return e(t)}catch(o){throw new TypeError(`layer ${n+1}: ${o.message}`)}})}function y(r,e){if(r)throw new TypeError(e)}function S(r){return r.reduce((e,t)=>e*t,1)}function mn(r,e){switch(r.type){case"dense":{let[t,n]=r.weightsShape;return ft(e),y(e[0]!==n,`expects ${n} inputs and gets ${e[0]}`),[t]}case"convolution":{let[t,...n]=r.weightsShape,[o,s,i]=mt(e),A=n[2];return y(i!==A,`expects ${A} channels and gets ${i}`),r.padding==="same"?(y(!(n[0]%2&&n[1]%2),"padding is not valid"),[o,s,t]):(y(n[0]>o||n[1]>s,"larger than its input"),[o-n[0]+1,s-n[1]+1,t])}case"max_pooling":{let[t,n,o]=mt(e);return y(r.size>Math.min(t,n),"larger than its input"),[Math.floor(t/r.size),Math.floor(n/r.size),o]}case"flatten":return[S(e)];case"softmax":return ft(e),e;default:return e}}function mt(r){return y(r.length!==3,"expects rows, columns and channels"),r}function ft(r){y(r.length!==1,"expects a flat input")}function yt(r){try{let e=new DataView(r.buffer,r.byteOffset,r.length),t=8+e.getUint32(0,!0)+e.getUint32(4,!0)*2**32;y(t>r.length,"cut short");let n=new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(8,t)),{__metadata__:o={},...s}=JSON.parse(n);return{metadata:o,tensors:fn(r.subarray(t),s)}}catch{throw new TypeError("truncated or not a safetensors file")}}function fn(r,e){let t=0,o=Object.entries(e).sort(([,{data_offsets:s}],[,{data_offsets:i}])=>s[0]-i[0]||s[1]-i[1]).map(([s,{dtype:i,shape:A,data_offsets:a}])=>{let[l,h]=a,c=S(A)*Number(/\d+/.exec(i)?.[0]??8);return y(l!==t||(h-l)*8!==c,"arrays do not fill the data"),t=h,[s,{dtype:i,shape:A,bytes:r.subarray(l,h)}]});return y(t!==r.length,"cut short, or more than its arrays"),new Map(o)}var In=["flatten","relu","sigmoid","softmax"];function Bt(r){let{metadata:e,tensors:t}=yt(r),n=e.version;y(e.format!=="mnist-checker","not a mnist-checker model"),y(n!=="1",`version ${n} is not known`);let o=bt(e.layers);if(!Array.isArray(o))throw new TypeError("layers is not a list");return y(o.length>R,`more than ${R} layers`),y(!kt(bt(e.card)),"card is not an object"),It(Ne(o,s=>yn(s,t)))}function yn(r,e){if(!kt(r))throw new TypeError("is not an object");let{type:t,padding:n,size:o}=r;if(t==="dense")return{type:t,...Et(r,e,2)};if(t==="convolution"){if(n!=="valid"&&n!=="same")throw new TypeError("padding is not valid");return{type:t,padding:n,...Et(r,e,4)}}if(t==="max_pooling"){if(typeof o!="number"||!Number.isInteger(o)||o<1)throw new TypeError("size is not valid");return{type:t,size:o}}let s=In.find(i=>i===t);if(!s)throw new TypeError(`type ${JSON.stringify(t??null)} is not known`);return{type:s}}function Et(r,e,t){let{shape:n,bytes:o}=Qt(r.weights,"weights",e,"I8",t);return y(!o.length,"has no weights"),{weights:new Int8Array(wt(o)),weightsShape:n,scale:Ct(r.scale,"scale",e,n[0]),biases:Ct(r.biases,"biases",e,n[0])}}function Ct(r,e,t,n){let{bytes:o}=Qt(r,e,t,"F32",1),s=new Float32Array(wt(o));return y(s.length!==n,`array "${r}" is not one number for each output`),y(!s.every(Number.isFinite),`array "${r}" is not finite`),s}function Qt(r,e,t,n,o){if(typeof r!="string")throw new TypeError(`${e} is not valid`);let s=t.get(r);if(!s)throw new TypeError(`array "${r}" is missing`);let i=`${n} of ${o} dimension${o>1?"s":""}`;return y(s.dtype!==n||s.shape.length!==o,`array "${r}" is not ${i}`),s}function wt(r){return r.slice().buffer}function bt(r){try{return JSON.parse(r??"")}catch{return null}}function kt(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var En=Array.from({length:95},(r,e)=>String.fromCharCode(32+e)).filter(r=>!'"<\\'.includes(r)),Ke=88,St=90;function vt(r){let e=new Uint8Array(128);En.forEach((s,i)=>{e[s.charCodeAt(0)]=i});let t=new Int8Array(r.length*4),n=0,o=1;for(let s=0;s<r.length;s++){let i=e[r.charCodeAt(s)];if(i>=St)o=o>1?1:i===St?4:2;else if(o>1){let A=o===4?1:4;for(let a=0;a<o;a++)t[n++]=i%(2*A+1)-A,i=Math.floor(i/(2*A+1))}else i>=Ke&&(i+=(i-Ke)*(Ke-1)+e[r.charCodeAt(++s)]),t[n++]=i&1?-(i+1)/2:i/2}return new Uint8Array(t.buffer,0,n)}function v(r){return r.every(e=>!e.length)}function ue(r){let e=0;return Mt(r,"strokes").map((t,n)=>{let o=`stroke ${n+1}`,s=Mt(t,o);if(e+=s.length,e>q)throw new TypeError(`more than ${q} points`);return s.map((i,A)=>Cn(i,()=>`${o}, point ${A+1}`))})}function Cn(r,e){if(!Array.isArray(r)||r.length!==2)throw new TypeError(`${e()} is not a pair`);let t=xt(r[0],e),n=xt(r[1],e);if(Math.max(Math.abs(t),Math.abs(n))>le)throw new TypeError(`${e()} is larger than ${le}`);return[t,n]}function xt(r,e){if(typeof r!="number")throw new TypeError(`${e()} is not a number`);if(!Number.isFinite(r))throw new TypeError(`${e()} is not finite`);return r}function Mt(r,e){if(!Array.isArray(r))throw new TypeError(`${e} is not a list`);return Array.from(r)}function Oe(r){let e=r.reduce((A,{length:a})=>A+a,0);if(e<=he)return r;let t=bn(r,e),n=t[e-1]||1,o=0,s=-1,i=()=>{let A=Math.floor(t[o++]/n*he),a=A>s;return s=A,a};return r.map(A=>A.filter(i))}function bn(r,e){let t=new Float64Array(e),n=r.find(({length:i})=>i)?.[0],o=0,s=0;for(let i of r)for(let A of i){let a=A[0]-n[0],l=A[1]-n[1];o+=Math.sqrt(a*a+l*l),t[s++]=o,n=A}return t}var Pt=Math.ceil(j+.5);function N(r){if(v(r))throw new TypeError("a blank drawing has no field: draw something first");let e=Rt(Oe(r)),[t,n]=Lt(We(e)),o=([i,A])=>[i+t,A+n],s=e.map(({from:i,to:A})=>({from:o(i),to:o(A)}));return Uint8Array.from(We(s),i=>Math.floor(255*i+.5))}function Tt(r){let e=Oe(r),{x:t,y:n,scale:o}=_t(e),[s,i]=Lt(We(Rt(e)));return{scale:o,right:M-t*o+s,down:M-n*o+i}}function Rt(r){let{x:e,y:t,scale:n}=_t(r);return r.flatMap(o=>{let s=o.map(A=>[(A[0]-e)*n+M,(A[1]-t)*n+M]);return(s.length===1?s:s.slice(1)).map((A,a)=>({from:s[a],to:A}))})}function _t(r){let[e,t]=$t(r,0),[n,o]=$t(r,1),s=Math.max(t-e,o-n),i=s<=qe?0:(H-2*j)/s;return{x:(e+t)/2,y:(n+o)/2,scale:i}}function $t(r,e){let t=Number.POSITIVE_INFINITY,n=Number.NEGATIVE_INFINITY;for(let o of r)for(let s of o)t=Math.min(t,s[e]),n=Math.max(n,s[e]);return[t,n]}function We(r){let e=new Float64Array(f*f).fill(Number.POSITIVE_INFINITY);for(let t of r){let[n,o]=Dt(t,0),[s,i]=Dt(t,1);for(let A=s;A<=i;A++)for(let a=n;a<=o;a++){let l=A*f+a,h=Bn(a,A,t);h<e[l]&&(e[l]=h)}}return e.map(t=>Gt(j+.5-Math.sqrt(t)))}function Dt({from:r,to:e},t){return[Math.max(Math.floor(Math.min(r[t],e[t]))-Pt,0),Math.min(Math.ceil(Math.max(r[t],e[t]))+Pt,f-1)]}function Bn(r,e,{from:t,to:n}){let o=n[0]-t[0],s=n[1]-t[1],i=o*o+s*s,A=i>0?Gt(((r-t[0])*o+(e-t[1])*s)/i):0,a=r-(t[0]+A*o),l=e-(t[1]+A*s);return a*a+l*l}function Lt(r){let e=0,t=0,n=0;r.forEach((s,i)=>{e+=s,t+=s*(i%f),n+=s*Math.floor(i/f)});let o=s=>Math.floor((M-s)*ae+.5)/ae;return[o(t/e),o(n/e)]}function Gt(r){return Math.min(Math.max(r,0),1)}function Ft(r,e){return v(e)?null:r(N(e))}function pe(r,e,t){let n=Ft(r,e);if(n===null)return{digit:null,probabilities:n,unsure:!1};let o=Math.max(...n);return{digit:n.indexOf(o),probabilities:n,unsure:o<t}}var ge=d,me=ge.ShadowRoot&&(ge.ShadyCSS===void 0||ge.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Je=Symbol(),Ut=new WeakMap,Z=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==Je)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(me&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=Ut.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&Ut.set(t,e))}return e}toString(){return this.cssText}},Ht=r=>new Z(typeof r=="string"?r:r+"",void 0,Je),B=(r,...e)=>{let t=r.length===1?r[0]:e.reduce((n,o,s)=>n+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+r[s+1],r[0]);return new Z(t,r,Je)},qt=(r,e)=>{if(me)r.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let n=d.document.createElement("style"),o=ge.litNonce;o!==void 0&&n.setAttribute("nonce",o),n.textContent=t.cssText,r.appendChild(n)}},Ye=me?r=>r:r=>r instanceof CSSStyleSheet?(e=>{let t="";for(let n of e.cssRules)t+=n.cssText;return Ht(t)})(r):r;var{is:Qn,defineProperty:wn,getOwnPropertyDescriptor:kn,getOwnPropertyNames:Sn,getOwnPropertySymbols:vn,getPrototypeOf:xn}=Object,fe=d,Nt=fe.trustedTypes,Mn=Nt?Nt.emptyScript:"",Pn=fe.reactiveElementPolyfillSupport,V=(r,e)=>r,ze={toAttribute(r,e){switch(e){case Boolean:r=r?Mn:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,e){let t=r;switch(e){case Boolean:t=r!==null;break;case Number:t=r===null?null:Number(r);break;case Object:case Array:try{t=JSON.parse(r)}catch{t=null}}return t}},Ot=(r,e)=>!Qn(r,e),Kt={attribute:!0,type:String,converter:ze,reflect:!1,useDefault:!1,hasChanged:Ot};d.metadata??=Symbol("metadata"),fe.litPropertyMetadata??=new WeakMap;var P=class extends d.HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Kt){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),o=this.getPropertyDescriptor(e,n,t);o!==void 0&&wn(this.prototype,e,o)}}static getPropertyDescriptor(e,t,n){let{get:o,set:s}=kn(this.prototype,e)??{get(){return this[t]},set(i){this[t]=i}};return{get:o,set(i){let A=o?.call(this);s?.call(this,i),this.requestUpdate(e,A,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Kt}static _$Ei(){if(this.hasOwnProperty(V("elementProperties")))return;let e=xn(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(V("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(V("properties"))){let t=this.properties,n=[...Sn(t),...vn(t)];for(let o of n)this.createProperty(o,t[o])}let e=this[d.metadata];if(e!==null){let t=d.litPropertyMetadata.get(e);if(t!==void 0)for(let[n,o]of t)this.elementProperties.set(n,o)}this._$Eh=new Map;for(let[t,n]of this.elementProperties){let o=this._$Eu(t,n);o!==void 0&&this._$Eh.set(o,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let o of n)t.unshift(Ye(o))}else e!==void 0&&t.push(Ye(e));return t}static _$Eu(e,t){let n=t.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return qt(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,n);if(o!==void 0&&n.reflect===!0){let s=(n.converter?.toAttribute!==void 0?n.converter:ze).toAttribute(t,n.type);this._$Em=e,s==null?this.removeAttribute(o):this.setAttribute(o,s),this._$Em=null}}_$AK(e,t){let n=this.constructor,o=n._$Eh.get(e);if(o!==void 0&&this._$Em!==o){let s=n.getPropertyOptions(o),i=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:ze;this._$Em=o;let A=i.fromAttribute(t,s.type);this[o]=A??this._$Ej?.get(o)??A,this._$Em=null}}requestUpdate(e,t,n,o=!1,s){if(e!==void 0){let i=this.constructor;if(o===!1&&(s=this[e]),n??=i.getPropertyOptions(e),!((n.hasChanged??Ot)(s,t)||n.useDefault&&n.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,n))))return;this.C(e,t,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:o,wrapped:s},i){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,i??t??this[e]),s!==!0||i!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),o===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[o,s]of this._$Ep)this[o]=s;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[o,s]of n){let{wrapped:i}=s,A=this[o];i!==!0||this._$AL.has(o)||A===void 0||this.C(o,void 0,s,A)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(t)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};P.elementStyles=[],P.shadowRootOptions={mode:"open"},P[V("elementProperties")]=new Map,P[V("finalized")]=new Map,Pn?.({ReactiveElement:P}),(fe.reactiveElementVersions??=[]).push("2.1.2");var rt=d,Wt=r=>r,Ie=rt.trustedTypes,Jt=Ie?Ie.createPolicy("lit-html",{createHTML:r=>r}):void 0,Xt="$lit$",$=`lit$${Math.random().toFixed(9).slice(2)}$`,er="?"+$,$n=`<${er}>`,G=d.document,ee=()=>G.createComment(""),te=r=>r===null||typeof r!="object"&&typeof r!="function",nt=Array.isArray,Dn=r=>nt(r)||typeof r?.[Symbol.iterator]=="function",je=`[ 	
\f\r]`,X=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Yt=/-->/g,zt=/>/g,_=RegExp(`>|${je}(?:([^\\s"'>=/]+)(${je}*=${je}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),jt=/'/g,Zt=/"/g,tr=/^(?:script|style|textarea|title)$/i,ot=r=>(e,...t)=>({_$litType$:r,strings:e,values:t}),C=ot(1),rr=ot(2),vs=ot(3),F=Symbol.for("lit-noChange"),I=Symbol.for("lit-nothing"),Vt=new WeakMap,L=G.createTreeWalker(G,129);function nr(r,e){if(!nt(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return Jt!==void 0?Jt.createHTML(e):e}var Tn=(r,e)=>{let t=r.length-1,n=[],o,s=e===2?"<svg>":e===3?"<math>":"",i=X;for(let A=0;A<t;A++){let a=r[A],l,h,c=-1,u=0;for(;u<a.length&&(i.lastIndex=u,h=i.exec(a),h!==null);)u=i.lastIndex,i===X?h[1]==="!--"?i=Yt:h[1]!==void 0?i=zt:h[2]!==void 0?(tr.test(h[2])&&(o=RegExp("</"+h[2],"g")),i=_):h[3]!==void 0&&(i=_):i===_?h[0]===">"?(i=o??X,c=-1):h[1]===void 0?c=-2:(c=i.lastIndex-h[2].length,l=h[1],i=h[3]===void 0?_:h[3]==='"'?Zt:jt):i===Zt||i===jt?i=_:i===Yt||i===zt?i=X:(i=_,o=void 0);let m=i===_&&r[A+1].startsWith("/>")?" ":"";s+=i===X?a+$n:c>=0?(n.push(l),a.slice(0,c)+Xt+a.slice(c)+$+m):a+$+(c===-2?A:m)}return[nr(r,s+(r[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},re=class r{constructor({strings:e,_$litType$:t},n){let o;this.parts=[];let s=0,i=0,A=e.length-1,a=this.parts,[l,h]=Tn(e,t);if(this.el=r.createElement(l,n),L.currentNode=this.el.content,t===2||t===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(o=L.nextNode())!==null&&a.length<A;){if(o.nodeType===1){if(o.hasAttributes())for(let c of o.getAttributeNames())if(c.endsWith(Xt)){let u=h[i++],m=o.getAttribute(c).split($),g=/([.?@])?(.*)/.exec(u);a.push({type:1,index:s,name:g[2],strings:m,ctor:g[1]==="."?Ve:g[1]==="?"?Xe:g[1]==="@"?et:O}),o.removeAttribute(c)}else c.startsWith($)&&(a.push({type:6,index:s}),o.removeAttribute(c));if(tr.test(o.tagName)){let c=o.textContent.split($),u=c.length-1;if(u>0){o.textContent=Ie?Ie.emptyScript:"";for(let m=0;m<u;m++)o.append(c[m],ee()),L.nextNode(),a.push({type:2,index:++s});o.append(c[u],ee())}}}else if(o.nodeType===8)if(o.data===er)a.push({type:2,index:s});else{let c=-1;for(;(c=o.data.indexOf($,c+1))!==-1;)a.push({type:7,index:s}),c+=$.length-1}s++}}static createElement(e,t){let n=G.createElement("template");return n.innerHTML=e,n}};function K(r,e,t=r,n){if(e===F)return e;let o=n!==void 0?t._$Co?.[n]:t._$Cl,s=te(e)?void 0:e._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(r),o._$AT(r,t,n)),n!==void 0?(t._$Co??=[])[n]=o:t._$Cl=o),o!==void 0&&(e=K(r,o._$AS(r,e.values),o,n)),e}var Ze=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,o=(e?.creationScope??G).importNode(t,!0);L.currentNode=o;let s=L.nextNode(),i=0,A=0,a=n[0];for(;a!==void 0;){if(i===a.index){let l;a.type===2?l=new ne(s,s.nextSibling,this,e):a.type===1?l=new a.ctor(s,a.name,a.strings,this,e):a.type===6&&(l=new tt(s,this,e)),this._$AV.push(l),a=n[++A]}i!==a?.index&&(s=L.nextNode(),i++)}return L.currentNode=G,o}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}},ne=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,o){this.type=2,this._$AH=I,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=K(this,e,t),te(e)?e===I||e==null||e===""?(this._$AH!==I&&this._$AR(),this._$AH=I):e!==this._$AH&&e!==F&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Dn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==I&&te(this._$AH)?this._$AA.nextSibling.data=e:this.T(G.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=re.createElement(nr(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(t);else{let s=new Ze(o,this),i=s.u(this.options);s.p(t),this.T(i),this._$AH=s}}_$AC(e){let t=Vt.get(e.strings);return t===void 0&&Vt.set(e.strings,t=new re(e)),t}k(e){nt(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,n,o=0;for(let s of e)o===t.length?t.push(n=new r(this.O(ee()),this.O(ee()),this,this.options)):n=t[o],n._$AI(s),o++;o<t.length&&(this._$AR(n&&n._$AB.nextSibling,o),t.length=o)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let n=Wt(e).nextSibling;Wt(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},O=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,o,s){this.type=1,this._$AH=I,this._$AN=void 0,this.element=e,this.name=t,this._$AM=o,this.options=s,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=I}_$AI(e,t=this,n,o){let s=this.strings,i=!1;if(s===void 0)e=K(this,e,t,0),i=!te(e)||e!==this._$AH&&e!==F,i&&(this._$AH=e);else{let A=e,a,l;for(e=s[0],a=0;a<s.length-1;a++)l=K(this,A[n+a],t,a),l===F&&(l=this._$AH[a]),i||=!te(l)||l!==this._$AH[a],l===I?e=I:e!==I&&(e+=(l??"")+s[a+1]),this._$AH[a]=l}i&&!o&&this.j(e)}j(e){e===I?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Ve=class extends O{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===I?void 0:e}},Xe=class extends O{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==I)}},et=class extends O{constructor(e,t,n,o,s){super(e,t,n,o,s),this.type=5}_$AI(e,t=this){if((e=K(this,e,t,0)??I)===F)return;let n=this._$AH,o=e===I&&n!==I||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,s=e!==I&&(n===I||o);o&&this.element.removeEventListener(this.name,this,n),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},tt=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){K(this,e)}};var Rn=rt.litHtmlPolyfillSupport;Rn?.(re,ne),(rt.litHtmlVersions??=[]).push("3.3.3");var or=(r,e,t)=>{let n=t?.renderBefore??e,o=n._$litPart$;if(o===void 0){let s=t?.renderBefore??null;n._$litPart$=o=new ne(e.insertBefore(ee(),s),s,void 0,t??{})}return o._$AI(r),o};var st=d,x=class extends P{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=or(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return F}};x._$litElement$=!0,x.finalized=!0,st.litElementHydrateSupport?.({LitElement:x});var _n=st.litElementPolyfillSupport;_n?.({LitElement:x});(st.litElementVersions??=[]).push("4.2.2");var ye=class{#e;#r;#t="offered";#n=null;constructor(e,t){this.#e=e,this.#r=t}get truth(){return this.#n}reset(){this.#t="offered",this.#n=null}render(e,t,n){if(this.#t==="asked")return C`<div class="choices" part="choices" role="group" aria-label=${e.which}>
        ${Array.from({length:10},(s,i)=>C`<button
            part="choice"
            type="button"
            ?disabled=${!n}
            @click=${()=>this.#o(i)}
          >${i}</button>`)}
      </div>`;let o=this.#t==="thanked";return C`<button
      class="wrong"
      part="wrong"
      type="button"
      ?disabled=${!n}
      aria-disabled=${!t||o}
      @click=${()=>t&&!o&&this.#s("asked")}
    >${o?e.thanks:e.wrong}</button>`}#o(e){this.#n=e,this.#r(e),this.#s("thanked")}async#s(e){this.#t=e,this.#e.requestUpdate(),await this.#e.updateComplete,this.#e.renderRoot.querySelector(".choices button, .wrong")?.focus()}};var W=4,sr=2,ir=1e-300,Ln=.1;function*Ar(r,e){let t=r(e),[n,o]=Gn(t),s=l=>Math.log(Math.max(l[n]??0,ir)/Math.max(l[o]??0,ir)),i=s(t),A=new Float64Array(e.length),a=new Float64Array(e.length);for(let l=0;l<=f-W;l+=sr)for(let h=0;h<=f-W;h+=sr){let c=Fn(l,h).filter(u=>e[u]);if(c.length){let u=Uint8Array.from(e);for(let g of c)u[g]=0;let m=i-s(r(u));for(let g of c)A[g]=A[g]+m,a[g]=a[g]+1;yield}}return{answer:n,other:o,parts:A.map((l,h)=>l/(a[h]||1))}}function it({parts:r},e){let t=new Float64Array(9),n=i=>{let A=Math.floor(3*(i-M+H/2)/H);return Math.min(Math.max(A,0),2)},o=0;r.forEach((i,A)=>{let a=3*n(Math.floor(A/f))+n(A%f);t[a]=t[a]+Math.max(0,e*i),o=Math.max(o,e*i)});let s=Ln*r.reduce((i,A)=>Math.max(i,Math.abs(A)),0);return o>s?t.indexOf(Math.max(...t)):null}function Gn(r){let e=r.map((t,n)=>n);return e.sort((t,n)=>(r[n]??0)-(r[t]??0)),[e[0],e[1]]}function Fn(r,e){return Array.from({length:W*W},(t,n)=>(r+Math.floor(n/W))*f+e+n%W)}var Un=5,Ee=class{shown=!1;#e;#r;#t;#n=0;constructor(e,t){this.#e=e,this.#r=t}begin(e){cancelAnimationFrame(this.#n),this.#e.tint=this.#t=void 0;let{strokes:t,sketch:n}=this.#e;if(!this.shown||n.busy||v(t))return;let o=n.strokes,s=Ar(e,N(t)),i=()=>{let A=performance.now()+Un,a=s.next();for(;!a.done&&performance.now()<A;)a=s.next();a.done?(this.#t=a.value,this.#e.tint={of:o,parts:this.#t.parts,...Tt(t)},this.#r()):this.#n=requestAnimationFrame(i)};this.#n=requestAnimationFrame(i)}render(e){let t=this.#t,n=(o,s,i)=>C`<span
      class=${o}
      part=${o}
    >${e.speaks.replace("{digit}",`${s}`).replace("{place}",e.places[i??9]??"")}</span>`;return C`<p class="why" part="reasons" role="status">
      ${t&&[n("for",t.answer,it(t,1)),n("against",t.other,it(t,-1))]}
    </p>`}};function ar(){let r=d.document.createElement("canvas");return r.width=r.height=f,r.style.cssText=`width: ${4*f}px; image-rendering: pixelated`,r.setAttribute("part","field"),r.setAttribute("role","img"),r}function lr(r,e){let t=v(e)?new Uint8Array(f*f):N(e),n=new ImageData(f,f);t.forEach((o,s)=>{n.data.set([o,o,o,255],4*s)}),r.getContext("2d")?.putImageData(n,0,0)}var oe=.07142857142857142,Hn=5,qn=32,Ce=class{predicted=[];eraser;enabled=!0;#e;#r;#t;#n;#o;#s="";constructor(e,t,n,o){this.#e=e,this.#r=t,this.#t=n,this.#n=o,e.addEventListener("pointerdown",s=>this.#a(s)),e.addEventListener("pointermove",s=>this.#A(s));for(let s of["pointerup","pointercancel","lostpointercapture"])e.addEventListener(s,({pointerId:i})=>i===this.#o&&this.end())}end(){this.#o!==void 0&&(this.#o=this.eraser=void 0,this.predicted=[],this.#r.end(),this.#n())}#a(e){let t=e.button===Hn||(e.buttons&qn)>0;if(!this.enabled||!e.isPrimary||e.button!==0&&!t)return;if(e.pointerType==="pen"&&this.#s==="touch"&&this.#o!==void 0)this.#r.drop();else if(this.#o!==void 0&&this.#o!==e.pointerId)return;e.preventDefault();try{this.#e.setPointerCapture(e.pointerId)}catch{}this.#o=e.pointerId,this.#s=e.pointerType,this.#r.begin(this.#e.getBoundingClientRect().width);let[n]=this.#l([e]);this.eraser=n&&(t||this.#t())?[n[0],n[1]]:void 0,this.#i([e])}#A(e){if(e.pointerId!==this.#o)return;if(!e.buttons){this.end();return}let t=e.getCoalescedEvents?.()??[];this.#i(t.length?t:[e]),this.predicted=this.eraser?[]:this.#l(e.getPredictedEvents?.()??[])}#i(e){let t=this.#l(e);if(this.eraser)for(let[n,o]of t)this.#r.rub(this.eraser,[n,o],this.#r.side*oe),this.eraser=[n,o];else this.#r.draw(t);this.#n()}#l(e){let{left:t,top:n,width:o}=this.#e.getBoundingClientRect(),s=this.#r.side/o;return e.map(({clientX:i,clientY:A,pointerType:a,pressure:l})=>[(i-t)*s,(A-n)*s,a==="pen"?.5+l:1])}};var Nn=1/24,Kn=1/120,On={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1],Home:[-1,-1],PageUp:[1,-1],End:[-1,1],PageDown:[1,1]},be=class{shown=!1;place=[.5,.5];enabled=!0;#e;#r;#t;#n=!1;constructor(e,t,n,o){this.#e=t,this.#r=n,this.#t=o,e.addEventListener("keydown",s=>this.#s(s)),e.addEventListener("focus",()=>this.#o()),e.addEventListener("blur",()=>this.hide()),e.addEventListener("pointerdown",()=>this.hide())}get down(){return this.#n&&this.#e.busy}hide(){this.shown=!1,this.#i(),this.#t.moved()}#o(){this.shown=this.enabled&&!this.#e.busy,this.#t.moved()}#s(e){let{key:t,shiftKey:n,ctrlKey:o,metaKey:s,altKey:i}=e,A=On[t],a=A||t===" "||t==="Escape"&&this.down,l=this.#e.busy&&!this.down;!a||!this.enabled||l||o||s||i||(e.preventDefault(),this.shown=!0,A?this.#a(A,n?Kn:Nn):this.down?this.#i():(this.#n=!0,this.#e.begin(this.#e.side),this.#A(this.place),this.#t.turned(!0)),this.#t.moved())}#a([e,t],n){let[o,s]=this.place,i=A=>Math.min(Math.max(A,0),1);this.place=[i(o+e*n),i(s+t*n)],this.down&&this.#A([o,s])}#A(e){let{side:t}=this.#e,n=([o,s])=>[o*t,s*t];this.#r()?this.#e.rub(n(e),n(this.place),t*oe):this.#e.draw([[...n(this.place),1]]),this.#t.changed()}#i(){this.down&&(this.#e.end(),this.#t.changed(),this.#t.turned(!1)),this.#n=!1}};function hr({key:r,ctrlKey:e,metaKey:t,shiftKey:n,altKey:o}){let s=r.toLowerCase();return o?null:e||t?s==="y"||s==="z"&&n?"redo":s==="z"?"undo":null:r==="Delete"||r==="Backspace"?"clear":s==="e"?"eraser":null}function Be(r,e){let t=Wn(r.slice(0,-1),e);return At(r,Array.from(t[t.length-1]))}function At(r,e){if(r[r.length-1]?.type==="softmax")return cr(e);let t=e.map(dr),n=t.reduce((o,s)=>o+s);return t.map(o=>n>0?o/n:1/t.length)}function Wn(r,e){let t=Float64Array.from(e,n=>n/255);return r.map(n=>(t=at(n,t),t))}function at(r,e){switch(r.type){case"dense":return Jn(r,e);case"convolution":return Yn(r,e);case"max_pooling":return zn(r,e);case"flatten":return e;case"relu":return e.map(t=>Math.max(0,t));case"sigmoid":return e.map(dr);case"softmax":return Float64Array.from(cr(Array.from(e)))}}function Jn({weights:r,scale:e,biases:t},n){let o=n.length;return Float64Array.from(e,(s,i)=>ur(r,i*o,n,0,o)*s+t[i])}function Yn(r,e){let{weights:t,weightsShape:n,scale:o,biases:s,padding:i}=r,[,A,a]=n,[l,h,c]=r.input,[u,m,g]=r.output,E=i==="same",b=E?(A-1)/2:0,Q=E?(a-1)/2:0,_e=A*a*c,Y=new Float64Array(S(r.output)),Le=0;for(let D=0;D<u;D++){let T=D-b,nn=Math.max(0,-T),on=Math.min(A,l-T);for(let Ge=0;Ge<m;Ge++){let Fe=Ge-Q,Ue=Math.max(0,-Fe),sn=(Math.min(a,h-Fe)-Ue)*c;for(let z=0;z<g;z++){let gt=0;for(let Ae=nn;Ae<on;Ae++){let An=(Ae*a+Ue)*c,an=((T+Ae)*h+Fe+Ue)*c;gt+=ur(t,z*_e+An,e,an,sn)}Y[Le++]=gt*o[z]+s[z]}}}return Y}function zn(r,e){let[,t]=r.input,[n,o,s]=r.output,i=new Float64Array(S(r.output)).fill(Number.NEGATIVE_INFINITY);for(let A=0;A<n*r.size;A++)for(let a=0;a<o*r.size;a++){let l=Math.floor(A/r.size)*o+Math.floor(a/r.size);for(let h=0;h<s;h++){let c=e[(A*t+a)*s+h],u=l*s+h;i[u]=Math.max(i[u],c)}}return i}function dr(r){return 1/(1+Math.exp(-r))}function cr(r){let e=Math.max(...r),t=r.map(o=>Math.exp(o-e)),n=t.reduce((o,s)=>o+s);return t.map(o=>o/n)}function ur(r,e,t,n,o){let s=0;for(let i=0;i<o;i++)s+=r[e+i]*t[n+i];return s}var lt={numbers:"en",name:"Digit reader",pad:"Drawing pad: draw a digit from 0 to 9",keys:"Arrow keys move the pen, Space puts it down and lifts it.",hint:"Draw a digit",tools:"Drawing tools",undo:"Undo",redo:"Redo",eraser:"Eraser",clear:"Clear",bars:"Probability of each digit",penDown:"Pen down",penUp:"Pen up",blank:"Nothing drawn",unsure:"Not sure",field:"What the network sees",why:"Why this answer?",speaks:"For {digit}: {place}",places:["top left","top","top right","left","centre","right","bottom left","bottom","bottom right","nothing"],wrong:"Was I wrong?",which:"Which digit is it?",thanks:"Thank you",missing:"Please draw a digit."},jn={numbers:"de",name:"Ziffernleser",pad:"Zeichenfeld: eine Ziffer von 0 bis 9 zeichnen",keys:"Die Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf und hebt ihn ab.",hint:"Zeichne eine Ziffer",tools:"Zeichenwerkzeuge",undo:"R\xFCckg\xE4ngig",redo:"Wiederholen",eraser:"Radierer",clear:"L\xF6schen",bars:"Wahrscheinlichkeit jeder Ziffer",penDown:"Stift aufgesetzt",penUp:"Stift abgehoben",blank:"Nichts gezeichnet",unsure:"Nicht sicher",field:"Was das Netz sieht",why:"Warum diese Antwort?",speaks:"F\xFCr {digit}: {place}",places:["oben links","oben","oben rechts","links","Mitte","rechts","unten links","unten","unten rechts","nichts"],wrong:"Lag ich falsch?",which:"Welche Ziffer ist es?",thanks:"Danke",missing:"Bitte zeichne eine Ziffer."},Zn={numbers:"fr",name:"Lecteur de chiffres",pad:"Zone de dessin : dessinez un chiffre de 0 \xE0 9",keys:"Les fl\xE8ches d\xE9placent le stylo, Espace le pose et le l\xE8ve.",hint:"Dessinez un chiffre",tools:"Outils de dessin",undo:"Annuler",redo:"R\xE9tablir",eraser:"Gomme",clear:"Effacer",bars:"Probabilit\xE9 de chaque chiffre",penDown:"Stylo pos\xE9",penUp:"Stylo lev\xE9",blank:"Rien n\u2019est dessin\xE9",unsure:"Pas s\xFBr",field:"Ce que voit le r\xE9seau",why:"Pourquoi cette r\xE9ponse ?",speaks:"Pour {digit} : {place}",places:["en haut \xE0 gauche","en haut","en haut \xE0 droite","\xE0 gauche","au centre","\xE0 droite","en bas \xE0 gauche","en bas","en bas \xE0 droite","rien"],wrong:"Me suis-je tromp\xE9 ?",which:"Quel chiffre est-ce ?",thanks:"Merci",missing:"Veuillez dessiner un chiffre."},Vn={numbers:"es",name:"Lector de cifras",pad:"\xC1rea de dibujo: dibuja una cifra del 0 al 9",keys:"Las flechas mueven el l\xE1piz; Espacio lo apoya y lo levanta.",hint:"Dibuja una cifra",tools:"Herramientas de dibujo",undo:"Deshacer",redo:"Rehacer",eraser:"Goma de borrar",clear:"Borrar todo",bars:"Probabilidad de cada cifra",penDown:"L\xE1piz apoyado",penUp:"L\xE1piz levantado",blank:"No hay nada dibujado",unsure:"No es seguro",field:"Lo que ve la red",why:"\xBFPor qu\xE9 esta respuesta?",speaks:"A favor de {digit}: {place}",places:["arriba a la izquierda","arriba","arriba a la derecha","a la izquierda","en el centro","a la derecha","abajo a la izquierda","abajo","abajo a la derecha","nada"],wrong:"\xBFMe equivoqu\xE9?",which:"\xBFQu\xE9 cifra es?",thanks:"Gracias",missing:"Dibuja una cifra."},Xn={numbers:"ja",name:"\u6570\u5B57\u30EA\u30FC\u30C0\u30FC",pad:"\u63CF\u753B\u30A8\u30EA\u30A2\uFF1A0\u304B\u30899\u306E\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044",keys:"\u77E2\u5370\u30AD\u30FC\u3067\u30DA\u30F3\u3092\u52D5\u304B\u3057\u3001\u30B9\u30DA\u30FC\u30B9\u30AD\u30FC\u3067\u4E0B\u308D\u3059\u3001\u4E0A\u3052\u308B\u3092\u5207\u308A\u66FF\u3048\u307E\u3059\u3002",hint:"\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044",tools:"\u63CF\u753B\u30C4\u30FC\u30EB",undo:"\u5143\u306B\u623B\u3059",redo:"\u3084\u308A\u76F4\u3059",eraser:"\u6D88\u3057\u30B4\u30E0",clear:"\u6D88\u53BB",bars:"\u5404\u6570\u5B57\u306E\u78BA\u7387",penDown:"\u30DA\u30F3\u3092\u4E0B\u308D\u3057\u307E\u3057\u305F",penUp:"\u30DA\u30F3\u3092\u4E0A\u3052\u307E\u3057\u305F",blank:"\u4F55\u3082\u63CF\u304B\u308C\u3066\u3044\u307E\u305B\u3093",unsure:"\u81EA\u4FE1\u304C\u3042\u308A\u307E\u305B\u3093",field:"\u30CD\u30C3\u30C8\u30EF\u30FC\u30AF\u304C\u898B\u3066\u3044\u308B\u753B\u50CF",why:"\u3053\u306E\u7B54\u3048\u306E\u7406\u7531",speaks:"{digit}\u306E\u6839\u62E0\uFF1A{place}",places:["\u5DE6\u4E0A","\u4E0A","\u53F3\u4E0A","\u5DE6","\u4E2D\u592E","\u53F3","\u5DE6\u4E0B","\u4E0B","\u53F3\u4E0B","\u306A\u3057"],wrong:"\u9593\u9055\u3063\u3066\u3044\u307E\u3057\u305F\u304B\uFF1F",which:"\u3069\u306E\u6570\u5B57\u3067\u3059\u304B\uFF1F",thanks:"\u3042\u308A\u304C\u3068\u3046\u3054\u3056\u3044\u307E\u3059",missing:"\u6570\u5B57\u3092\u63CF\u3044\u3066\u304F\u3060\u3055\u3044\u3002"},eo={numbers:"zh",name:"\u6570\u5B57\u8BC6\u522B",pad:"\u753B\u677F\uFF1A\u8BF7\u753B\u4E00\u4E2A 0 \u5230 9 \u7684\u6570\u5B57",keys:"\u65B9\u5411\u952E\u79FB\u52A8\u753B\u7B14\uFF0C\u7A7A\u683C\u952E\u843D\u7B14\u548C\u62AC\u7B14\u3002",hint:"\u753B\u4E00\u4E2A\u6570\u5B57",tools:"\u7ED8\u56FE\u5DE5\u5177",undo:"\u64A4\u9500",redo:"\u91CD\u505A",eraser:"\u6A61\u76AE\u64E6",clear:"\u6E05\u9664",bars:"\u6BCF\u4E2A\u6570\u5B57\u7684\u6982\u7387",penDown:"\u5DF2\u843D\u7B14",penUp:"\u5DF2\u62AC\u7B14",blank:"\u5C1A\u672A\u7ED8\u5236",unsure:"\u4E0D\u786E\u5B9A",field:"\u7F51\u7EDC\u770B\u5230\u7684\u56FE\u50CF",why:"\u4E3A\u4EC0\u4E48\u662F\u8FD9\u4E2A\u7B54\u6848\uFF1F",speaks:"\u652F\u6301 {digit}\uFF1A{place}",places:["\u5DE6\u4E0A","\u4E0A\u65B9","\u53F3\u4E0A","\u5DE6\u4FA7","\u4E2D\u95F4","\u53F3\u4FA7","\u5DE6\u4E0B","\u4E0B\u65B9","\u53F3\u4E0B","\u65E0"],wrong:"\u6211\u8BA4\u9519\u4E86\u5417\uFF1F",which:"\u8FD9\u662F\u54EA\u4E2A\u6570\u5B57\uFF1F",thanks:"\u8C22\u8C22",missing:"\u8BF7\u753B\u4E00\u4E2A\u6570\u5B57\u3002"},pr=[lt,jn,Zn,Vn,Xn,eo];function mr(r){let[e]=r.toLowerCase().split("-");return pr.find(({numbers:t})=>t===e)??lt}var gr=new Map;function Qe(r,{numbers:e}){let t=gr.get(e)??new Intl.NumberFormat(e,{style:"percent"});return gr.set(e,t),t.format(r)}var fr=5.5,we=class extends x{static properties={disabled:{type:Boolean,reflect:!0},readonly:{type:Boolean,reflect:!0},required:{type:Boolean,reflect:!0},theme:{reflect:!0,useDefault:!0},layout:{reflect:!0,useDefault:!0},penWidth:{type:Number,attribute:"pen-width",reflect:!0,useDefault:!0},language:{reflect:!0,useDefault:!0},threshold:{type:Number,reflect:!0,useDefault:!0},withField:{type:Boolean,attribute:"with-field",reflect:!0},withWhy:{type:Boolean,attribute:"with-why",reflect:!0},withCorrection:{type:Boolean,attribute:"with-correction",reflect:!0},withWebAssembly:{type:Boolean,attribute:"with-webassembly",reflect:!0},labels:{attribute:!1}};constructor(){super(),this.disabled=this.readonly=this.required=!1,this.theme="auto",this.layout="auto",this.withField=this.withWhy=this.withCorrection=this.withWebAssembly=!1,this.threshold=.5,this.penWidth=fr,this.language="",this.labels={}}get name(){return this.getAttribute("name")??""}set name(e){this.setAttribute("name",e)}get pen(){return Math.min(Math.max(this.penWidth||fr,1),20)/100}get words(){let e=this.closest("[lang]")?.lang;return{...mr(this.language||e||navigator.language),...this.labels}}};var ke=class extends we{static formAssociated=!0;static shadowRootOptions={...x.shadowRootOptions,delegatesFocus:!0};#e="attachInternals"in this?this.attachInternals():void 0;get form(){return this.#e?.form??null}checkValidity(){return this.#e?.checkValidity()??!0}reportValidity(){return this.#e?.reportValidity()??!0}formResetCallback(){this.strokes=[]}formDisabledCallback(){this.requestUpdate()}formStateRestoreCallback(e){typeof e=="string"&&e&&(this.strokes=JSON.parse(e))}get usable(){return!(this.disabled||this.matches("fieldset:disabled *"))}inform(){let{value:e}=this;this.#e?.setFormValue(e||null,JSON.stringify(this.strokes));let t=this.required&&!e;this.#e?.setValidity({valueMissing:t},t?this.words.missing:"")}};function Se(r,e,t){let n,o=[];r.forEach((s,i)=>{let[A,a,l]=s,h=r[i-1],c=r[i+1];if(!n||l!==h?.[2]){n=t(e*l);let[b=A,Q=a]=o;n.moveTo(b,Q),n.lineTo(b+.01,Q)}let[u,m]=h?Ir(s,h,e):s,[g,E]=c?Ir(s,c,e):s;n.lineTo(u,m),n.quadraticCurveTo(A,a,g,E),o=[g,E]})}function Ir(r,e,t){let[n,o]=[e[0]-r[0],e[1]-r[1]],s=Math.min(.5,t/(Math.hypot(n,o)||1));return[r[0]+n*s,r[1]+o*s]}function se(r,e,t){let n=o=>r[o]+(e[o]-r[o])*t;return[n(0),n(1),n(2)]}var to=1,ro=.5,no=-.4,oo=.26;function Er(r,e,{parts:t,scale:n,right:o,down:s},{answer:i,other:A,paper:a}){if(!n)return;let l=t.reduce((u,m)=>Math.max(u,Math.abs(m)),to),h=t.map(u=>Math.sign(u)*Math.sqrt(Math.abs(u)/l));r.save(),r.scale(1/n,1/n),r.translate(-o,-s),r.globalCompositeOperation="source-atop",r.fillStyle=a,r.globalAlpha=ro,r.fillRect(o,s,e*n,e*n),r.globalAlpha=1,r.drawImage(yr(h,i),-.5,-.5);let c=h.map(u=>-u);r.drawImage(yr(c,A),-.5,-.5),r.globalCompositeOperation="destination-out",r.beginPath(),h.forEach((u,m)=>{if(u<no){let[g,E]=[m%f,Math.floor(m/f)];r.moveTo(g,E),r.arc(g,E,oo,0,2*Math.PI)}}),r.fill(),r.restore()}function yr(r,e){let t=d.document.createElement("canvas");t.width=t.height=f;let n=t.getContext("2d");if(n){let o=new ImageData(f,f);r.forEach((s,i)=>{o.data[4*i+3]=255*s}),n.putImageData(o,0,0),n.globalCompositeOperation="source-in",n.fillStyle=e,n.fillRect(0,0,f,f)}return t}function ht(r,[e,t],n,o){r.beginPath(),r.arc(e,t,n,0,2*Math.PI),r.globalCompositeOperation="destination-out",r.lineWidth=o/40,r.stroke(),r.globalCompositeOperation="source-over",r.lineWidth=o/100,r.stroke()}function Cr(r,e,t){r.lineCap=r.lineJoin="round",r.beginPath(),Se(e,t,n=>(r.stroke(),r.beginPath(),r.lineWidth=n,r)),r.stroke()}var dt=r=>Math.round(r*100)/100;function br(r,e,t){let n=[];for(let s of r)Se(s,t,i=>{let A=n.push(`<path stroke-width="${dt(i)}" d="`)-1;return so(a=>{n[A]+=a})});let o=dt(e);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${o} ${o}" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${n.map(s=>`${s}"/>`).join("")}</svg>`}function so(r){let e=t=>(...n)=>r(t+n.map(dt).join(" "));return{moveTo:e("M"),lineTo:e("L"),quadraticCurveTo:e("Q")}}function Br(r,e,t,n){let o=d.document.createElement("canvas");o.width=r.width,o.height=r.height;let s=o.getContext("2d");return s&&(s.fillStyle=e,s.fillRect(0,0,o.width,o.height),s.drawImage(r,0,0)),new Promise((i,A)=>{o.toBlob(a=>a?i(a):A(new TypeError("the canvas has no size yet")),t,n)})}var io=2;function Ao(r,e){let t=[],n=e,o;for(let s of r){let i=[];t.push(i);for(let A of s){let a=o?Math.hypot(A[0]-o[0],A[1]-o[1]):0;if(o&&a>n)return i.length&&n>0&&i.push(se(o,A,n/a)),t.filter(({length:l})=>l);n-=a,i.push(A),o=A}}return r}var ve=class{#e;#r;#t=[];#n;#o=0;#s=()=>{};constructor(e,t){this.#e=e,this.#r=t}get goes(){return this.strokes!==this.#e.strokes}get strokes(){let{strokes:e}=this.#e;return this.#n&&this.#t===e?this.#n:e}begin(e){if(this.end(),this.#e.busy||matchMedia("(prefers-reduced-motion: reduce)").matches)return Promise.resolve();this.#t=this.#e.strokes;let t,n=o=>{t??=o,this.#n=Ao(this.#t,(o-t)/1e3*io*e),this.goes?(this.#o=requestAnimationFrame(n),this.#r()):this.end()};return this.#o=requestAnimationFrame(n),new Promise(o=>{this.#s=o})}end(){this.#o&&(cancelAnimationFrame(this.#o),this.#o=0,this.#n=void 0,this.#s(),this.#r())}};function Qr(r,e,t,n){let o=Math.ceil(Math.hypot(t[0]-e[0],t[1]-e[1])/(n/2))||1,s=r;for(let i=1;i<=o;i++){let A=i/o,a=l=>e[l]+(t[l]-e[l])*A;s=ao(s,[a(0),a(1)],n)}return s}function ao(r,e,t){let n=r.map(s=>lo(s,e,t));return n.every((s,i)=>s.length===1&&s[0]===r[i])?r:n.flat()}function lo(r,e,t){let n=[],o=[],s=!0;return r.forEach((i,A)=>{let a=r[A-1]??i,[l,h]=ho(a,i,e,t);if(l>=h){o.push(i);return}s=!1,l>0&&o.push(se(a,i,l)),n.push(o),o=h<1?[se(a,i,h),i]:[]}),n.push(o),s?[r]:n.filter(({length:i})=>i)}function ho(r,e,t,n){let[o,s]=[e[0]-r[0],e[1]-r[1]],[i,A]=[r[0]-t[0],r[1]-t[1]],a=o*o+s*s,l=i*o+A*s,h=i*i+A*A-n*n;if(!a)return h<0?[0,1]:[1,0];let c=Math.sqrt(l*l-a*h),[u,m]=[(-l-c)/a,(-l+c)/a];return u<m?[Math.max(u,0),Math.min(m,1)]:[1,0]}var wr={strokes:[],side:0},co=100,xe=class{#e=wr;#r=[];#t=[];#n;#o;get strokes(){return this.#e.strokes}get side(){return this.#e.side}get busy(){return this.#n!==void 0}get canUndo(){return this.#r.length>0}get canRedo(){return this.#t.length>0}begin(e){this.end(),this.#n=this.#e,this.settle(e)}settle(e){let{strokes:t}=this.#e;(!this.#e.side||!t.length)&&(this.#e={strokes:t,side:e})}draw(e){if(!this.#n)return;let t=e.slice(0,Math.max(0,q-uo(this.strokes)));this.#o?this.#o.push(...t):t.length&&(this.#o=t,this.#e={...this.#e,strokes:[...this.strokes,t]})}rub(e,t,n){this.#n&&(this.#e={...this.#e,strokes:Qr(this.strokes,e,t,n)})}end(){let e=this.#n;this.#n=this.#o=void 0,e&&e.strokes!==this.strokes&&(this.#r=[...this.#r,e].slice(-co),this.#t=[])}drop(){this.#e=this.#n??this.#e,this.#n=this.#o=void 0}clear(){this.end(),this.strokes.length&&(this.#n=this.#e,this.#e=wr,this.end())}undo(){return this.end(),this.#s(this.#r,this.#t)}redo(){return this.end(),this.#s(this.#t,this.#r)}replace(e){this.#n=this.#o=void 0,this.#r=[],this.#t=[],this.#e={strokes:e.map(t=>t.map(([n,o])=>[n,o,1])),side:0}}#s(e,t){let n=e.pop();return n?(t.push(this.#e),this.#e=n,!0):!1}};function uo(r){return r.reduce((e,t)=>e+t.length,0)}var kr=280,Me=class{canvas=d.document.createElement("canvas");sketch=new xe;replay;erases=!1;#e=0;#r;#t;#n;#o=()=>this.paint();#s=()=>{this.paint(),this.#l()};#a=()=>d.document.hidden&&this.#t.end();#A=new ResizeObserver(this.#o);#i;constructor(e,t,n){let{canvas:o,sketch:s}=this;this.replay=new ve(s,()=>{this.paint(),n()}),o.style.cssText=`display: block; width: ${kr}px; max-width: 100%; aspect-ratio: 1; touch-action: none`,o.setAttribute("part","pad"),o.setAttribute("role","application"),o.setAttribute("aria-describedby","keys"),o.tabIndex=0;let i=()=>this.erases;this.#n=new be(o,s,i,{moved:this.#o,changed:e,turned:t}),this.#t=new Ce(o,s,i,e),o.addEventListener("transitionend",this.#o)}connect(){this.#A.observe(this.canvas),window.addEventListener("resize",this.#o),this.#l(),d.document.addEventListener("visibilitychange",this.#a)}disconnect(){this.#A.disconnect(),window.removeEventListener("resize",this.#o),this.#i?.removeEventListener("change",this.#s),d.document.removeEventListener("visibilitychange",this.#a),this.#t.end(),this.#n.hide(),this.replay.end()}set pen(e){this.#e!==e&&(this.#e=e,this.paint())}set tint(e){this.#r!==e&&(this.#r=e,this.paint())}set enabled(e){this.#t.enabled!==e&&(this.#t.enabled=this.#n.enabled=e,this.#t.end(),this.#n.hide(),this.canvas.style.touchAction=e?"none":"auto",this.canvas.tabIndex=e?0:-1,this.canvas.setAttribute("role",e?"application":"img"))}get strokes(){return Sr(this.sketch.strokes)}set strokes(e){this.#t.end(),this.sketch.replace(e),this.paint()}get shown(){return Sr(this.replay.strokes)}get svg(){return br(this.sketch.strokes,this.side,this.side*this.#e)}get side(){return this.sketch.side||kr}paint(){let{canvas:e,sketch:t}=this,n=e.getContext("2d"),{width:o}=e.getBoundingClientRect();if(!n||!o)return;t.settle(o);let s=Math.round(o*devicePixelRatio);(e.width!==s||e.height!==s)&&(e.width=s,e.height=s);let{side:i}=t,A=s/i;n.setTransform(A,0,0,A,0,0),n.clearRect(0,0,i,i);let a=getComputedStyle(e);n.strokeStyle=a.color;let{strokes:l}=this.replay,h=l.length-1;l.forEach((u,m)=>{let g=m===h?this.#t.predicted:[];Cr(n,g.length?[...u,...g]:u,i*this.#e)}),this.#r?.of===t.strokes&&Er(n,i,this.#r,{answer:a.borderTopColor,other:a.borderBottomColor,paper:a.borderLeftColor});let{eraser:c}=this.#t;if(c&&ht(n,c,i*oe,i),this.#n.shown){let[u,m]=this.#n.place;ht(n,[u*i,m*i],i*(this.#n.down?.02:.04),i)}}#l(){this.#i=matchMedia(`(resolution: ${devicePixelRatio}dppx)`),this.#i.addEventListener("change",this.#s,{once:!0})}};function Sr(r){return r.map(e=>e.map(([t,n])=>[t,n]))}var Pe=class extends ke{static properties={strokes:{attribute:!1,noAccessor:!0}};pad=new Me(()=>this.changed(),e=>this.say(e?this.words.penDown:this.words.penUp),()=>this.seen());#e=this.pad.sketch.strokes;get strokes(){return this.pad.strokes}set strokes(e){this.pad.strokes=ue(e),this.#e=this.pad.sketch.strokes,this.replaced()}clear(){v(this.pad.strokes)||(this.pad.sketch.clear(),this.fire("clear"),this.renew())}undo(){this.pad.sketch.undo()&&this.renew()}redo(){this.pad.sketch.redo()&&this.renew()}replay(){return this.pad.replay.begin(this.pad.side)}toSVG(){return this.pad.svg}toBlob(e,t){let n=this.renderRoot.querySelector(".card"),o=n?getComputedStyle(n).backgroundColor:"";return Br(this.pad.canvas,o,e,t)}toJSON(){let{side:e}=this.pad;return{strokes:this.strokes,width:e,height:e}}constructor(){super();for(let e of["pointerdown","keydown"])this.addEventListener(e,()=>this.pad.replay.end(),!0)}connectedCallback(){super.connectedCallback(),this.pad.connect()}disconnectedCallback(){super.disconnectedCallback(),this.pad.disconnect()}tellStrokes(){let{strokes:e,busy:t}=this.pad.sketch;!t&&this.#e!==e&&(this.#e=e,this.fire("strokechange",{strokes:this.strokes}))}fire(e,t){this.dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,detail:t}))}};function vr(r){let e=[],t=null;for(let n of r)n.type==="dense"||n.type==="convolution"?(t={layer:n,pool:1,relu:!1,output:n.output},e.push(t)):t&&n.type==="relu"?t.relu=!0:t?.pool===1&&n.type==="max_pooling"?(t.pool=n.size,t.output=n.output):n.type!=="flatten"&&(t=null,e.push(n));return e}var $e=class{numbers;#e;#r=256;constructor(e){this.#e=e,this.numbers=new Float32Array(e.buffer)}take(e){let t=this.#r;this.#r+=ie(e)*16;let n=4*this.#r-this.#e.buffer.byteLength;return n>0&&(this.#e.grow(Math.ceil(n/65536)),this.numbers=new Float32Array(this.#e.buffer)),t}place(e,t,n){return{at:this.take(e*n),cells:e,channels:t,stride:n}}read({at:e,cells:t,channels:n,stride:o}){let s=[];for(let i=0;i<t;i++)for(let A=0;A<n;A++)s.push(this.numbers[e+i*o+A]);return s}get addresses(){return new Uint32Array(this.numbers.buffer)}get bytes(){return new Int8Array(this.numbers.buffer)}};function ie(r){return Math.ceil(r/16)}function Mr({room:r,layer:e,to:t}){let n=t.channels,o=e.weights.length/n,s=r.take(o*t.stride);for(let i=0;i<n;i++){let A=s+(i-i%16)*o+i%16;for(let a=0;a<o;a++)r.numbers[A+a*16]=e.weights[i*o+a]}return s}function Pr({room:r,layer:e,to:t}){let n=t.channels,o=e.weights.length/n,s=r.take(o*t.stride/4),{bytes:i}=r;for(let A=0;A<n;A++){let a=s*4+(A-A%16)*o+A%16*2;for(let l=0;l<o;l++){let h=a+(l>>1)*2*16;i[h+(l&1)]=e.weights[A*o+l]}}return s}function $r({room:r,layer:e,to:t,notes:n}){let o=t.channels,s=e.weights.length/o,i=Array.from({length:s},(u,m)=>{let g=new Map;for(let E=0;E<o;E++){let b=e.weights[E*s+m];if(b){let Q=g.get(b);Q?Q.push(E):g.set(b,[E])}}return g}),A=i.reduce((u,m)=>{for(let g of m.values())u+=2+g.length;return u},0),a=r.take(s+1),l=r.take(A),{addresses:h,numbers:c}=r;return i.forEach((u,m)=>{h[a+m]=l*4;for(let[g,E]of u){c[l++]=g,h[l]=(l+1+E.length)*4,l++;for(let b of E)h[l++]=(n+b)*4}}),h[a+s]=l*4,a}function Dr({room:r,layer:e,from:t,to:n}){let o=n.channels,{channels:s,stride:i}=t,A=r.take(16*n.stride*i),a=n.stride*i,l=new Float32Array(9),h=new Float32Array(12);for(let c=0;c<o;c++)for(let u=0;u<s;u++){for(let g=0;g<9;g++)l[g]=e.weights[(c*9+g)*s+u];for(let g=0;g<3;g++)xr(l,g,3,h,g,3);let m=(c-c%16)*i+u*16+c%16;for(let g=0;g<4;g++)xr(h,g*3,1,r.numbers,A+m+4*g*a,a)}return A}function xr(r,e,t,n,o,s){let i=r[e],A=r[e+t],a=r[e+2*t];n[o]=i,n[o+s]=(i+A+a)/2,n[o+2*s]=(i-A+a)/2,n[o+3*s]=a}var De=19,[ct,Tr,Rr,ut]=[0,1,2,3],po=.28,go=8,mo=32,pt=255;function _r(r,e,t,n,o){let{layer:s,pool:i,relu:A,output:a}=e,l=s.type==="dense",h=fo(e,t,o),[c,u]=l?[1,t.cells]:s.input,[m,g]=l?[1,t.cells]:s.weightsShape.slice(1),[E,b]=l?[1,1]:a,Q=(T=1)=>!l&&s.padding==="same"?(T-1)/2:0,_e=Lr(E*i,b*i),Y=r.take(h===ut?t.stride+16*(_e+2)*(t.stride+n.stride):n.stride+t.cells+1+2*(t.cells*t.channels+1)),Le={[ct]:Mr,[Tr]:Pr,[Rr]:$r,[ut]:Dr}[h]({room:r,layer:s,from:t,to:n,notes:Y}),D=r.take(2*n.stride);return r.numbers.set(s.scale.map(T=>T/(o?pt:1)),D),r.numbers.set(s.biases,D+n.stride),[h,t.at*4,t.stride*4,c,u,t.channels,Le*4,ie(n.stride),m,g,Q(m),Q(g),D*4,n.at*4,E,b,i,Number(A),Y*4]}function fo({layer:r,pool:e,output:t},n,o){if(r.type==="dense")return o?Tr:Io(r.weights,r.input[0])?Rr:ct;let[s,i]=t;return r.weightsShape.slice(1,3).join()==="3,3"&&n.channels>=mo&&n.stride%4===0&&Lr(s*e,i*e)>=go?ut:ct}function Io(r,e){let t=new Set,n=0;for(let s of r)s&&(n++,t.add(s));let o=Math.min(n,e*t.size);return n+o<po*r.length}function Lr(r,e){return Math.ceil(r/2)*Math.ceil(e/2)}function Gr(r){try{let e=p.map(yo).find(n=>WebAssembly.validate(n));if(!e)return null;let{exports:t}=new WebAssembly.Instance(new WebAssembly.Module(e));return Eo(r,t)}catch{return null}}function yo(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t}function Eo(r,e){let t=new $e(e.memory),n=vr(r),o=t.take(n.length*De),s=t.place(784,1,1),i=[],A=s,a=0,l=h=>{let[c,u]=[a,h].map(m=>4*(o+m*De));u>c&&i.push(()=>e.run(c,u)),a=h+1};return n.slice(0,-1).forEach((h,c)=>{let u=A,m=h.output[h.output.length-1];if("relu"in h){A=t.place(S(h.output)/m,m,ie(m)*16);let g=_r(t,h,u,A,!c);t.addresses.set(g,o+c*De)}else{let g=t.place(S(h.output)/m,m,m);A=g,l(c);let E=c?1:pt;i.push(()=>{let b=Float64Array.from(t.read(u),Q=>Q/E);t.numbers.set(at(h,b),g.at)})}}),l(n.length-1),h=>{for(let u=0;u<h.length;u++)t.numbers[s.at+u]=h[u];for(let u of i)u();let c=At(r,t.read(A));return c.every(Number.isFinite)?c:Be(r,h)}}function Ur(r){return/^(https?|file):$/.test(location.protocol)&&!Co(r)&&bo()}function Co(r){let e=d.document.createElement("i");e.setAttribute("nonce","-"),r.append(e);let t=e.getAttribute("nonce")==="";return e.remove(),t}function bo(){let r=d.document.querySelectorAll('meta[http-equiv="content-security-policy" i]');return Array.from(r).every(({content:e})=>{let t=Fr(e,"script-src")??Fr(e,"default-src");return t===void 0||/'(wasm-)?unsafe-eval'/i.test(t)})}function Fr(r,e){return new RegExp(`(?:^|;)\\s*${e}(?![\\w-])([^;]*)`,"i").exec(r)?.[1]}var Hr=new WeakMap,qr;function Nr(r,e,t){if(e?.isConnected&&(qr??=Ur(e)),!t&&!qr)return null;let n=Hr.get(r);return n===void 0&&(n=Gr(r),Hr.set(r,n)),n}var Te=class extends Pe{#e;#r=0;get probabilities(){return this.current.probabilities&&[...this.current.probabilities]}get digit(){return this.current.digit}get unsure(){return this.current.unsure}get engine(){return this.#t?"webassembly":"javascript"}get value(){return String(this.digit??"")}predict(e){let t=e===void 0?this.pad.strokes:ue(e);return pe(this.reader,t,this.threshold)}get reader(){return this.#t??(e=>Be(this.model,e))}get#t(){return Nr(this.model,this.shadowRoot,this.withWebAssembly)}get current(){return this.#e??=this.predict(),this.#e}forget(){this.#e=void 0}get detail(){let{digit:e,probabilities:t,unsure:n,strokes:o}=this;return{digit:e,probabilities:t,unsure:n,strokes:o}}changed(){this.forget(),this.#r||=requestAnimationFrame(()=>this.renew())}renew(){cancelAnimationFrame(this.#r),this.#r=0,this.forget(),this.pad.paint(),this.show(),this.fire("prediction",this.detail),this.tellStrokes()}replaced(){this.forget(),this.show()}};var Kr=B`
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
`;var Or=B`
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
`;var Wr=B`
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
`;var Jr=B`
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
`;var Yr=B`
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
`;var zr=B`${Wr}${Jr}${Yr}${Kr}${Or}`;function jr(r,e,t){let n=o=>{let s=e?.[o]??0,i=o===t?"bar answer-bar":"bar";return C`<div
      class=${i}
      part=${i}
      role="meter"
      aria-label=${o}
      aria-valuenow=${Math.round(s*100)}
      aria-valuetext=${Qe(s,r)}
    >
      <div class="track" part="track">
        <div class="fill" part="fill" .style=${`--share: ${s}`}></div>
      </div>
      <span part="label" aria-hidden="true">${o}</span>
    </div>`};return C`<div class="bars" part="bars" role="group" aria-label=${r.bars}>
    ${Array.from({length:10},(o,s)=>n(s))}
  </div>`}var J=r=>rr`<svg
  width="20"
  height="20"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="1.8"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
><path d=${r}></path></svg>`,Zr={undo:J("M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H8"),redo:J("m16 5 4 4-4 4M20 9H10a5 5 0 0 0 0 10h6"),eraser:J("M20 20H9l-5-5a2 2 0 0 1 0-2.8l8.2-8.2a2 2 0 0 1 2.8 0l5 5a2 2 0 0 1 0 2.8L12 20M8 8l8 8"),field:J("M4 4h16v16H4zM4 12h16M12 4v16M4 8h16M4 16h16M8 4v16M16 4v16"),why:J("M9.5 18h5M10.5 21h3M9.5 15c0-1.5-.7-2-1.5-3a5 5 0 1 1 8 0c-.8 1-1.5 1.5-1.5 3z"),clear:J("M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5")};function Vr(r,{able:e,pressed:t,usable:n,use:o}){let s=i=>C`<button
    part="button ${i}"
    type="button"
    title=${r[i]}
    aria-label=${r[i]}
    ?disabled=${!n}
    aria-disabled=${!e[i]}
    aria-pressed=${t[i]??I}
    @click=${()=>o(i)}
  >${Zr[i]}</button>`;return C`<div class="tools" part="tools" role="group" aria-label=${r.tools}>
    ${Object.keys(e).map(s)}
  </div>`}function Xr(r){let{words:e,canvas:t,answer:n}=r,{digit:o,probabilities:s,unsure:i}=n,A=o===null,a=r.truth!==null&&r.truth!==o,l=A?"none":a?"struck":i?"unsure":"";return C`<div
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
      <div class=${A&&r.tools?"hint":"hint gone"} part="hint" aria-hidden="true">
        ${e.hint}
      </div>
    </div>
    <div class="side">
      ${r.tools?Vr(e,r.tools):I}
      <div class="answer" part="answer" aria-hidden="true">
        <span class="digit ${l}" part="digit">${o??"?"}</span>
        ${a?C`<span class="digit" part="truth">${r.truth}</span>`:I}
        ${l==="unsure"?C`<span class="doubt" part="doubt">?</span>`:I}
        <span class="confidence" part="confidence">${A?"":tn(n,e)}</span>
      </div>
      ${r.reasons}
      ${r.withBars?jr(e,s,o):I}
      ${r.correction}
    </div>
    <p class="spoken" role="status">${r.spoken}</p>
  </div>`}function en(r,e){if(r.digit===null)return e.blank;let t=`${r.digit}, ${tn(r,e)}`;return r.unsure?`${e.unsure}: ${t}`:t}function tn({digit:r,probabilities:e},t){return Qe(e?.[r??0]??0,t)}var Bo=700,Re=class extends Te{static styles=zr;#e=ar();#r=!1;#t=new Ee(this.pad,()=>this.requestUpdate());#n=new ye(this,e=>this.#i(e));#o="";#s;get truth(){return this.#n.truth}willUpdate(e){e.has("threshold")&&this.forget();let{canvas:t}=this.pad;this.#e.setAttribute("aria-label",this.words.field),this.pad.pen=this.pen,this.pad.enabled=this.usable&&!this.readonly,t.setAttribute("aria-label",this.words.pad),t.setAttribute("aria-disabled",String(!this.usable))}render(){let{sketch:e,erases:t,canvas:n}=this.pad,{canUndo:o,canRedo:s}=e,i=e.strokes.length>0,{withField:A,withWhy:a}=this,l=A&&this.#r,h=a&&this.#t.shown,c={...A&&{field:!0},...a&&{why:!0}};return Xr({words:this.words,canvas:n,tools:this.readonly?null:{able:{undo:o,redo:s,eraser:!0,...c,clear:i},pressed:{eraser:t,field:l,why:h},usable:this.usable,use:u=>this.#A(u)},answer:this.#a,truth:this.truth,withBars:this.layout!=="compact",field:l?this.#e:null,reasons:h?this.#t.render(this.words):null,correction:this.withCorrection&&!this.readonly?this.#n.render(this.words,this.digit!==null,this.usable):null,spoken:this.#o,press:u=>this.#l(u)})}updated(e){e.size&&this.inform()}get#a(){let{pad:e}=this;return e.replay.goes?pe(this.reader,e.shown,this.threshold):this.current}#A(e){e==="eraser"?(this.pad.erases=!this.pad.erases,this.requestUpdate()):e==="field"?(this.#r=!this.#r,this.seen()):e==="why"?(this.#t.shown=!this.#t.shown,this.#t.begin(this.reader),this.requestUpdate()):this[e]()}#i(e){this.fire("correction",{...this.detail,truth:e}),this.say(this.words.thanks)}seen(){this.#r&&lr(this.#e,this.pad.shown),this.requestUpdate()}show(){this.#n.reset(),this.#t.begin(this.reader),this.inform(),clearTimeout(this.#s),this.pad.sketch.busy||(this.#s=setTimeout(()=>this.say(en(this.current,this.words)),Bo)),this.seen()}say(e){this.#o=e,this.requestUpdate()}#l(e){let t=hr(e);t&&this.usable&&!this.readonly&&(e.preventDefault(),this.#A(t))}};function rn(r,e){if(typeof customElements>"u"||typeof PointerEvent>"u"||!customElements||customElements.get(r))return;let t;class n extends Re{get model(){return t??=Bt(vt(e)),t}}try{customElements.define(r,n)}catch{throw new TypeError(`"${r}" cannot name an element: use small letters and digits with a hyphen, such as mnist-checker-widget`)}}return pn(Qo);})();
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
