/** What around a canvas bears on how it is painted: its box, the screen, who looks at the page. */

/** What a visitor prefers may change colours without the transition that tells of others (Firefox). */
const COLOURS = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];

/** Who learns of it. */
export interface Watcher {
  /** The box, the screen's density, the visitor's zoom or colours may be others. */
  changed(): void;
  /** The page was hidden. */
  hidden(): void;
  /** The page is seen again. */
  seen(): void;
}

export class Surroundings {
  readonly #canvas: HTMLCanvasElement;
  readonly #watcher: Watcher;
  readonly #changed = () => this.#watcher.changed();
  readonly #resized = new ResizeObserver(this.#changed);
  readonly #turned = () => (document.hidden ? this.#watcher.hidden() : this.#watcher.seen());
  readonly #denser = () => {
    this.#changed();
    this.#watchDensity();
  };
  #density: MediaQueryList | undefined;
  readonly #colours = COLOURS.map((query) => matchMedia(query));

  constructor(canvas: HTMLCanvasElement, watcher: Watcher) {
    this.#canvas = canvas;
    this.#watcher = watcher;
  }

  /** Begin to follow them; to be called when the canvas is put into a page. */
  connect(): void {
    this.#resized.observe(this.#canvas);
    window.addEventListener("resize", this.#changed);
    window.visualViewport?.addEventListener("resize", this.#changed);
    this.#watchDensity();
    for (const query of this.#colours) {
      query.addEventListener("change", this.#changed);
    }
    document.addEventListener("visibilitychange", this.#turned);
  }

  /** Stop following them; to be called when the canvas is taken out of the page. */
  disconnect(): void {
    this.#resized.disconnect();
    window.removeEventListener("resize", this.#changed);
    window.visualViewport?.removeEventListener("resize", this.#changed);
    this.#density?.removeEventListener("change", this.#denser);
    for (const query of this.#colours) {
      query.removeEventListener("change", this.#changed);
    }
    document.removeEventListener("visibilitychange", this.#turned);
  }

  /** Learn when the page comes to a screen of another density, which no resize tells. */
  #watchDensity(): void {
    const density = devicePixelRatio;
    // Safari before 16 knows the second alone.
    this.#density = matchMedia(
      `(resolution: ${density}dppx), (-webkit-device-pixel-ratio: ${density})`,
    );
    this.#density.addEventListener("change", this.#denser, { once: true });
  }
}

/** Return how many times larger two fingers have made the page. */
export function zoom(): number {
  return window.visualViewport?.scale ?? 1;
}
