const WINDOW_MS = 1500;
const PRESSES = 3;

/**
 * Counts presses of Shift alone. A press counts when Shift goes up and nothing else was
 * pressed meanwhile, so that a capital letter never ends the program. Time is passed in.
 */
export class LoneShifts {
  #ups: number[] = [];
  #alone = false;

  /** A key went down; a held key repeats and says nothing new. */
  down(key: string, repeat: boolean): void {
    if (key !== "Shift") this.reset();
    else if (!repeat) this.#alone = true;
  }

  /** A key went up at `at` milliseconds; true when this was the third lone Shift in time. */
  up(key: string, at: number): boolean {
    if (key !== "Shift" || !this.#alone) return false;
    this.#alone = false;
    this.#ups = [...this.#ups.filter((earlier) => at - earlier <= WINDOW_MS), at];
    if (this.#ups.length < PRESSES) return false;
    this.reset();
    return true;
  }

  /** Another key or the pointer came between. */
  reset(): void {
    this.#ups = [];
    this.#alone = false;
  }
}
