import { book } from "./book.svelte";

/** When to ask how the casebook is kept: once at the first tick, and whenever it is asked for. */
class KeepingQuestion {
  open = $state.raw(false);
  /** The person chose to keep nothing, or has put the question off: it is not asked again. */
  answered = $state.raw(false);

  ask(): void {
    this.open = true;
  }

  /** Something was ticked: before this there was nothing to lose. */
  afterTick(): void {
    if (book.keeping === "nothing" && !this.answered) this.open = true;
  }

  close(): void {
    this.open = false;
    this.answered = true;
  }
}

export const keepingQuestion = new KeepingQuestion();
