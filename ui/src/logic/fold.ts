import type { PlannedView } from "../api/generated/PlannedView";

/** How many open steps are shown at a time; the same number as in `crates/guidance`. */
export const OPEN_STEPS = 7;
/** How many settled steps stand unfolded, so that the next one stays near the top. */
const SETTLED_SHOWN = 2;

export interface FoldedPlan {
  /** Done or waiting, further back: folded. */
  behind: PlannedView[];
  /** The last done or waiting ones. */
  settled: PlannedView[];
  next: PlannedView | undefined;
  /** Open ones after the next, up to seven in all. */
  open: PlannedView[];
  /** Open ones that wait in the fold. */
  later: PlannedView[];
  /** What the person put aside. */
  aside: PlannedView[];
}

/** A step to do: never done, or done with a protection that has run out. */
export function isOpen(step: PlannedView): boolean {
  return step.status === "to-do" || (step.status === "done" && step.renew);
}

/** Divides a plan into what is shown, what is quiet and what is folded; keeps its order. */
export function fold(steps: readonly PlannedView[]): FoldedPlan {
  const open = steps.filter(isOpen);
  const aside = steps.filter((step) => step.status === "not-for-me");
  const settled = steps.filter((step) => !isOpen(step) && step.status !== "not-for-me");
  const split = settled.length > SETTLED_SHOWN + 1 ? settled.length - SETTLED_SHOWN : 0;
  return {
    behind: settled.slice(0, split),
    settled: settled.slice(split),
    next: open[0],
    open: open.slice(1, OPEN_STEPS),
    later: open.slice(OPEN_STEPS),
    aside,
  };
}
