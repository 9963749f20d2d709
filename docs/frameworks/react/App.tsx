import "mnist-checker/mnist-checker-widget.js";
import type { MnistCheckerElement } from "mnist-checker";
import type {} from "mnist-checker/react";
import { useRef, useState } from "react";

export function App() {
  const checker = useRef<MnistCheckerElement>(null);
  const [digit, setDigit] = useState<number | null>(null);
  return (
    <>
      <mnist-checker-widget
        ref={checker}
        layout="column"
        pen-width={8}
        onprediction={({ detail }) => setDigit(detail.digit)}
      />
      <p>
        You drew: <output>{digit ?? "nothing"}</output>
      </p>
      <button type="button" onClick={() => checker.current?.clear()}>
        Again
      </button>
    </>
  );
}
