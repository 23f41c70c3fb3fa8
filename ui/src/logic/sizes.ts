/** The text sizes one can choose, in percent. */
export const textSizes: readonly number[] = [100, 125, 150, 175, 200];

/** The next size up or down, staying at the ends. */
export function stepSize(now: number, direction: 1 | -1): number {
  const up = textSizes.find((size) => size > now);
  const down = textSizes.findLast((size) => size < now);
  return (direction === 1 ? up : down) ?? now;
}

/** The size that Ctrl with this key asks for, or none. */
export function sizeForKey(key: string, now: number): number | undefined {
  switch (key) {
    case "+":
    case "=":
      return stepSize(now, 1);
    case "-":
      return stepSize(now, -1);
    case "0":
      return 100;
    default:
      return undefined;
  }
}
