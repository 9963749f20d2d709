/** Time as browsers give it: by a clock that ticks, on an isolated page many times a millisecond. */

/** Return the milliseconds of a call, the mean of as many calls as take `least`: of one where 0. */
export async function meanTime(called: (nth: number) => unknown, least: number): Promise<number> {
  const start = nextTick();
  let count = 0;
  let now = start;
  do {
    const result = called(count);
    if (result instanceof Promise) {
      await result;
    }
    count += 1;
    now = performance.now();
  } while (now - start < least);
  return (now - start) / count;
}

/** Return the time when the clock next moves. */
function nextTick(): number {
  const before = performance.now();
  let now = before;
  while (now === before) {
    now = performance.now();
  }
  return now;
}
