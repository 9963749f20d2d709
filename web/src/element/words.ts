/** Everything that the element says, in six languages. */
export interface Words {
  /** The whole. */
  readonly name: string;
  /** The canvas, and which keys draw on it. */
  readonly pad: string;
  readonly keys: string;
  /** On the canvas before the first stroke. */
  readonly hint: string;
  /** The row of buttons, and each of them. */
  readonly tools: string;
  readonly undo: string;
  readonly redo: string;
  readonly eraser: string;
  readonly clear: string;
  /** The ten bars. */
  readonly bars: string;
  /** What is said aloud: before an unsure answer, of the pen that keys move, of a cleared drawing. */
  readonly unsure: string;
  readonly penDown: string;
  readonly penUp: string;
  readonly blank: string;
  /** The button for the field, and the picture. */
  readonly field: string;
  /** The question after an answer, the one for the right digit, and the thanks. */
  readonly wrong: string;
  readonly which: string;
  readonly thanks: string;
  /** What a form asks for where nothing is drawn. */
  readonly missing: string;
  /** How numbers are written: a language tag. */
  readonly numbers: string;
}

const ENGLISH: Words = {
  numbers: "en",
  name: "Digit reader",
  pad: "Drawing pad: draw a digit from 0 to 9",
  keys: "Arrow keys move the pen, Space puts it down and lifts it.",
  hint: "Draw a digit",
  tools: "Drawing tools",
  undo: "Undo",
  redo: "Redo",
  eraser: "Eraser",
  clear: "Clear",
  bars: "Probability of each digit",
  penDown: "Pen down",
  penUp: "Pen up",
  blank: "Nothing drawn",
  unsure: "Not sure",
  field: "What the network sees",
  wrong: "Was I wrong?",
  which: "Which digit is it?",
  thanks: "Thank you",
  missing: "Please draw a digit.",
};

const GERMAN: Words = {
  numbers: "de",
  name: "Ziffernleser",
  pad: "Zeichenfeld: eine Ziffer von 0 bis 9 zeichnen",
  keys: "Die Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf und hebt ihn ab.",
  hint: "Zeichne eine Ziffer",
  tools: "Zeichenwerkzeuge",
  undo: "Rückgängig",
  redo: "Wiederholen",
  eraser: "Radierer",
  clear: "Löschen",
  bars: "Wahrscheinlichkeit jeder Ziffer",
  penDown: "Stift aufgesetzt",
  penUp: "Stift abgehoben",
  blank: "Nichts gezeichnet",
  unsure: "Nicht sicher",
  field: "Was das Netz sieht",
  wrong: "Lag ich falsch?",
  which: "Welche Ziffer ist es?",
  thanks: "Danke",
  missing: "Bitte zeichne eine Ziffer.",
};

const FRENCH: Words = {
  numbers: "fr",
  name: "Lecteur de chiffres",
  pad: "Zone de dessin : dessinez un chiffre de 0 à 9",
  keys: "Les flèches déplacent le stylo, Espace le pose et le lève.",
  hint: "Dessinez un chiffre",
  tools: "Outils de dessin",
  undo: "Annuler",
  redo: "Rétablir",
  eraser: "Gomme",
  clear: "Effacer",
  bars: "Probabilité de chaque chiffre",
  penDown: "Stylo posé",
  penUp: "Stylo levé",
  blank: "Rien n’est dessiné",
  unsure: "Pas sûr",
  field: "Ce que voit le réseau",
  wrong: "Me suis-je trompé ?",
  which: "Quel chiffre est-ce ?",
  thanks: "Merci",
  missing: "Veuillez dessiner un chiffre.",
};

const SPANISH: Words = {
  numbers: "es",
  name: "Lector de cifras",
  pad: "Área de dibujo: dibuja una cifra del 0 al 9",
  keys: "Las flechas mueven el lápiz; Espacio lo apoya y lo levanta.",
  hint: "Dibuja una cifra",
  tools: "Herramientas de dibujo",
  undo: "Deshacer",
  redo: "Rehacer",
  eraser: "Goma de borrar",
  clear: "Borrar todo",
  bars: "Probabilidad de cada cifra",
  penDown: "Lápiz apoyado",
  penUp: "Lápiz levantado",
  blank: "No hay nada dibujado",
  unsure: "No es seguro",
  field: "Lo que ve la red",
  wrong: "¿Me equivoqué?",
  which: "¿Qué cifra es?",
  thanks: "Gracias",
  missing: "Dibuja una cifra.",
};

const JAPANESE: Words = {
  numbers: "ja",
  name: "数字リーダー",
  pad: "描画エリア：0から9の数字を描いてください",
  keys: "矢印キーでペンを動かし、スペースキーで下ろす、上げるを切り替えます。",
  hint: "数字を描いてください",
  tools: "描画ツール",
  undo: "元に戻す",
  redo: "やり直す",
  eraser: "消しゴム",
  clear: "消去",
  bars: "各数字の確率",
  penDown: "ペンを下ろしました",
  penUp: "ペンを上げました",
  blank: "何も描かれていません",
  unsure: "自信がありません",
  field: "ネットワークが見ている画像",
  wrong: "間違っていましたか？",
  which: "どの数字ですか？",
  thanks: "ありがとうございます",
  missing: "数字を描いてください。",
};

const CHINESE: Words = {
  numbers: "zh",
  name: "数字识别",
  pad: "画板：请画一个 0 到 9 的数字",
  keys: "方向键移动画笔，空格键落笔和抬笔。",
  hint: "画一个数字",
  tools: "绘图工具",
  undo: "撤销",
  redo: "重做",
  eraser: "橡皮擦",
  clear: "清除",
  bars: "每个数字的概率",
  penDown: "已落笔",
  penUp: "已抬笔",
  blank: "尚未绘制",
  unsure: "不确定",
  field: "网络看到的图像",
  wrong: "我认错了吗？",
  which: "这是哪个数字？",
  thanks: "谢谢",
  missing: "请画一个数字。",
};

const LANGUAGES = [ENGLISH, GERMAN, FRENCH, SPANISH, JAPANESE, CHINESE];

/** Return the words of a language by its tag, such as `fr` or `pt-BR`; English where there are none. */
export function wordsIn(tag: string): Words {
  const [language] = tag.toLowerCase().split("-");
  return LANGUAGES.find(({ numbers }) => numbers === language) ?? ENGLISH;
}

/** Return a probability as a language writes it. */
export function percent(share: number, { numbers }: Words): string {
  return share.toLocaleString(numbers, { style: "percent" });
}
