/** A large drawing is thinned before it is inked (spec/normalise.md). */
import { MOST_INKED_POINTS } from "./constants";
import type { Inked } from "./drawing";

/** Return strokes of about MOST_INKED_POINTS points in all; fewer stay as they are. */
export function simplify(strokes: readonly Inked[]): readonly Inked[] {
  const points = strokes.reduce((sum, { length }) => sum + length, 0);
  if (points <= MOST_INKED_POINTS) {
    return strokes;
  }
  const ways = waysTo(strokes, points);
  const length = ways[points - 1] || 1;
  let at = 0;
  let before = -1;
  const begins = () => {
    const step = Math.floor(((ways[at++] as number) / length) * MOST_INKED_POINTS);
    const later = step > before;
    before = step;
    return later;
  };
  return strokes.map((stroke) => stroke.filter(begins));
}

/** Return the way that the pen has gone at each point, in the air too. */
function waysTo(strokes: readonly Inked[], points: number): Float64Array {
  const ways = new Float64Array(points);
  let last = strokes.find(({ length }) => length)?.[0] as Inked[number];
  let way = 0;
  let at = 0;
  for (const stroke of strokes) {
    for (const point of stroke) {
      const dx = point[0] - last[0];
      const dy = point[1] - last[1];
      way += Math.sqrt(dx * dx + dy * dy);
      ways[at++] = way;
      last = point;
    }
  }
  return ways;
}
