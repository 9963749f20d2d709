/** The element as a field of a form, where the browser knows of such (Safari 16.4, Firefox 98). */
import { LitElement, type PropertyDeclaration } from "lit";
import { checkDrawing, type Drawing, isBlank, type Stroke } from "../drawing";
import { setAttribute } from "./attribute";
import { ENGLISH } from "./languages";
import { Options } from "./options";

/** What a disabled fieldset disables: all that it holds but its first legend. */
const HELD = "fieldset:disabled > :not(legend:first-of-type)";

export abstract class FormField extends Options {
  static readonly formAssociated = true;
  /** The focus that a form gives goes to the pad. */
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** Firefox 93 to 97 attaches internals that know of no form. */
  readonly #internals =
    "setFormValue" in (window.ElementInternals?.prototype ?? {})
      ? this.attachInternals()
      : undefined;

  /** The value that the form knows. */
  #value: string | undefined;
  /** What the browser keeps for a visitor who comes back: the drawing when it was last at rest. */
  #state = "";
  /** Whether the browser has brought a drawing back. */
  #brought = false;

  abstract strokes: Stroke[];
  abstract toJSON(): { strokes: Stroke[]; width: number };
  abstract fromJSON(drawing: { strokes: readonly Stroke[] }): void;
  /**
   * The page does not know of a drawing that the browser brought back or took away: tell it.
   *
   * @param early Whether scripts of the page are still to come: they are told once they listen.
   */
  protected abstract restored(early: boolean): void;

  /**
   * The digit as text, or `""` where nothing is drawn: what its form sends.
   *
   * @readonly
   */
  abstract get value(): string;

  /**
   * The id of the form that it belongs to, where that is not the one around it. The property is that
   * form itself, or `null`, as it is where the browser has no form-associated elements; it takes an
   * id, or `null`.
   *
   * @attr form
   */
  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }

  set form(id: string | null | undefined) {
    setAttribute(this, "form", id);
  }

  /**
   * Whether its form asks whether it is filled in, as of other fields.
   *
   * @readonly
   */
  get willValidate(): boolean {
    return this.#internals?.willValidate ?? false;
  }

  /**
   * What is missing, as of other fields.
   *
   * @readonly
   */
  get validity(): ValidityState | undefined {
    return this.#internals?.validity;
  }

  /**
   * What the visitor is told of it, or `""`.
   *
   * @readonly
   */
  get validationMessage(): string {
    return this.#internals?.validationMessage ?? "";
  }

  /** What the page's `<label>`s for it say, or `""`. */
  protected get labelled(): string {
    const inside = this.textContent?.trim() ?? "";
    return Array.from(this.#internals?.labels ?? [], (label) => {
      const text = label.textContent ?? "";
      return (label.contains(this) ? text.replace(inside, "") : text).trim();
    })
      .filter(Boolean)
      .join(" ");
  }

  /** Return whether a drawing that is asked for is there. */
  checkValidity(): boolean {
    return this.#internals?.checkValidity() ?? true;
  }

  /** Return whether it is, and show the visitor what is missing. */
  reportValidity(): boolean {
    return this.#internals?.reportValidity() ?? true;
  }

  /** The browser calls it when the form is reset. */
  formResetCallback(): void {
    this.#bring({ strokes: [] });
  }

  /** The browser calls it when a fieldset disables the element or enables it. */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** The browser calls it when a visitor comes back to a page, with what was drawn there. */
  formStateRestoreCallback(state: unknown): void {
    const drawing = drawingIn(state);
    // Chromium comes again, with the drawing of an element that a script made.
    if (drawing && !this.#brought) {
      this.#brought = true;
      this.#bring(drawing, document.readyState !== "complete");
    }
  }

  #bring(drawing: { strokes: readonly Stroke[] }, early = false): void {
    const told = isBlank(this.strokes) && isBlank(drawing.strokes);
    this.fromJSON(drawing);
    if (!told) {
      this.restored(early);
    }
  }

  /** A form that is asked in the same task as it changed knows what is required. */
  override requestUpdate(
    name?: PropertyKey,
    oldValue?: unknown,
    options?: PropertyDeclaration,
  ): void {
    super.requestUpdate(name, oldValue, options);
    if (name === "required" && this.hasUpdated) {
      this.#validate();
    }
  }

  /** Whether the visitor can use it. */
  protected get usable(): boolean {
    return !(this.disabled || this.matches(`${HELD}, ${HELD} *`));
  }

  /**
   * Tell the form of the drawing, or of its lack.
   *
   * @param rests Whether the drawing is at rest: before, only another digit is told, as writing out
   *   all strokes takes longer than a frame has time.
   */
  protected inform(rests: boolean): void {
    const { value } = this;
    if (rests || value !== this.#value) {
      this.#value = value;
      if (rests) {
        this.#state = JSON.stringify(this);
      }
      this.#internals?.setFormValue(value || null, this.#state);
      this.#validate();
    }
  }

  #validate(): void {
    const valueMissing = this.required && !this.value;
    const message = this.words.missing || ENGLISH.missing;
    this.#internals?.setValidity({ valueMissing }, valueMissing ? message : "");
  }
}

/** Return the drawing that was kept, or nothing where something else was, as by autofill. */
function drawingIn(state: unknown): Drawing | undefined {
  try {
    return checkDrawing(JSON.parse(`${state}`));
  } catch {
    return undefined;
  }
}
