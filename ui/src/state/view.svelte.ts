import type { Code } from "../api/generated/Code";
import { codeOf } from "../logic/tellings";
import { book } from "./book.svelte";
import { hasFocus, rescueFocus } from "./focus";

/**
 * What a screen reads from the program. The last value stays while a new one is on its way,
 * so that a change of language neither blinks nor loses what is being written.
 */
export class View<Value> {
  value = $state.raw<Value>();
  trouble = $state.raw<Code>();
  #asked = 0;

  async ask(reading: Promise<Value>): Promise<void> {
    const turn = ++this.#asked;
    try {
      const value = await reading;
      if (turn !== this.#asked) return;
      const held = hasFocus();
      this.value = value;
      this.trouble = undefined;
      if (held) await rescueFocus();
    } catch (failure) {
      if (turn !== this.#asked) return;
      this.trouble = codeOf(failure);
      if (this.trouble === "locked") book.hasLocked();
    }
  }
}
