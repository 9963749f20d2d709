import "mnist-checker/mnist-checker-widget.js";
import type { MnistCheckerElement, Stroke } from "mnist-checker";
import type {} from "mnist-checker/react";
import { useRef, useState } from "react";

export function App() {
  const checker = useRef<MnistCheckerElement>(null);
  const [strokes, setStrokes] = useState<Stroke[]>([]);
  const [digit, setDigit] = useState<number | null>(null);
  const [explains, setExplains] = useState(false);
  return (
    <>
      <mnist-checker-widget
        ref={checker}
        layout="column"
        pen-width={8}
        with-why={explains}
        strokes={strokes}
        onstrokechange={({ detail }) => setStrokes(detail.strokes)}
        onprediction={({ detail }) => setDigit(detail.digit)}
      />
      <p>
        You drew: <output>{digit ?? "nothing"}</output>
      </p>
      <label>
        <input
          type="checkbox"
          checked={explains}
          onChange={({ target }) => setExplains(target.checked)}
        />
        With a reason
      </label>
      <button type="button" onClick={() => checker.current?.clear()}>
        Again
      </button>
    </>
  );
}
