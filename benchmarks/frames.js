// Draw on a widget, and note what each frame of it takes.
"use strict";

const BETWEEN_POINTS = 1000 / 120;
/** Milliseconds; a browser tells the time to a tenth of one. */
const SHORTEST_PAUSE = 0.15;
/** How far the pen goes between two points, as a share of the canvas's side. */
const STEP = 0.02;

/**
 * Draw with a pointer on a new element of a tag for some time; a tag of no widget has frames and no
 * script.
 */
async function drawOn(tag, pointer, withWebAssembly, drawings, duration, warmUp, done) {
  const element = document.createElement(tag);
  // The page comes with a policy, as the demo page does: what that allows, a page has to say.
  element.toggleAttribute("with-webassembly", withWebAssembly);
  document.body.append(element);
  await element.updateComplete;
  const canvas = element.shadowRoot?.querySelector("canvas");
  const pen = canvas && new Pen(element, canvas, pointer, drawings.flatMap(gestures));
  const frames = { engine: element.engine ?? null, began: [], script: [] };
  const begun = performance.now();
  const frame = () => {
    const now = performance.now();
    if (now - begun > warmUp) {
      frames.began.push(now);
      frames.script.push(pen?.taken ?? 0);
    }
    if (now - begun > warmUp + duration) {
      clearInterval(timer);
      done(frames);
      return;
    }
    if (pen) {
      pen.taken = 0;
    }
    requestAnimationFrame(frame);
  };
  const timer = setInterval(() => pen?.move(), BETWEEN_POINTS);
  requestAnimationFrame(frame);
}

/** Return how long, in ms, the page was held each time while it did nothing but look at the clock. */
function pauses(duration) {
  const found = [];
  const end = performance.now() + duration;
  let last = performance.now();
  while (last < end) {
    const now = performance.now();
    if (now - last > SHORTEST_PAUSE) {
      found.push(now - last);
    }
    last = now;
  }
  return found;
}

/** A pen that draws gestures again and again, and clears the pad after each digit. */
class Pen {
  /** Milliseconds that the widget's script took in this frame. */
  taken = 0;
  #element;
  #canvas;
  #pointer;
  #gestures;
  #at = 0;
  #waits = false;

  constructor(element, canvas, pointer, gestures) {
    this.#element = element;
    this.#canvas = canvas;
    this.#pointer = pointer;
    this.#gestures = gestures;
  }

  move() {
    const { type, x, y } = this.#gestures[this.#at];
    this.#at = (this.#at + 1) % this.#gestures.length;
    // The widget asks for its frame between these two: what it does there lies between them.
    let began = 0;
    const first = !this.#waits;
    if (first) {
      this.#waits = true;
      requestAnimationFrame(() => {
        began = performance.now();
      });
    }
    const event = type === "clear" ? undefined : this.#event(type, x, y);
    const before = performance.now();
    if (event) {
      this.#canvas.dispatchEvent(event);
    } else {
      this.#element.clear();
    }
    // What the widget leaves for the end of the event is done by then.
    queueMicrotask(() => {
      this.taken += performance.now() - before;
    });
    if (first) {
      requestAnimationFrame(() => {
        this.taken += performance.now() - began;
        this.#waits = false;
      });
    }
  }

  #event(type, x, y) {
    const { left, top, width } = this.#canvas.getBoundingClientRect();
    return new PointerEvent(type, {
      pointerId: 1,
      pointerType: this.#pointer,
      // Of a pen only: it presses now more, now less.
      pressure: 0.5 + 0.3 * Math.sin(this.#at / 5),
      isPrimary: true,
      buttons: type === "pointerup" ? 0 : 1,
      clientX: left + x * width,
      clientY: top + y * width,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
}

/** Return a drawing in the unit square as what a pen does, its points as near as an even pace has them. */
function gestures(strokes) {
  const moves = strokes.flatMap((stroke) => {
    const points = stroke.flatMap(([x, y], at) => {
      const [fromX, fromY] = stroke[at - 1] ?? [x, y];
      const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP) || 1;
      return Array.from({ length: steps }, (_, step) => ({
        type: "pointermove",
        x: fromX + ((x - fromX) * (step + 1)) / steps,
        y: fromY + ((y - fromY) * (step + 1)) / steps,
      }));
    });
    const [first] = points;
    const last = points[points.length - 1];
    return [{ ...first, type: "pointerdown" }, ...points, { ...last, type: "pointerup" }];
  });
  return [...moves, { type: "clear" }];
}
