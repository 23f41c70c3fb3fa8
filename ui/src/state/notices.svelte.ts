import type { Code } from "../api/generated/Code";
import { codeOf } from "../logic/tellings";
import { book } from "./book.svelte";

/** What has just happened: told in words to screen readers, and shown where it went wrong. */
class Notices {
  /** The last thing said; the counter makes the same words heard again. */
  said = $state.raw({ text: "", count: 0 });
  trouble = $state.raw<Code>();

  say(text: string): void {
    this.said = { text, count: this.said.count + 1 };
    this.trouble = undefined;
  }
}

export const notices = new Notices();

/** Does something that may fail; a failure is shown with its next step. True when it worked. */
export async function attempt(deed: () => Promise<void>): Promise<boolean> {
  try {
    await deed();
    notices.trouble = undefined;
    return true;
  } catch (failure) {
    notices.trouble = codeOf(failure);
    if (notices.trouble === "locked") book.hasLocked();
    return false;
  }
}
