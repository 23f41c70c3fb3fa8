import * as commands from "../api/commands";
import type { Tick } from "../api/generated/Tick";
import { t } from "../words/words.svelte";
import { book } from "./book.svelte";
import { keepingQuestion } from "./keeping.svelte";
import { attempt, notices } from "./notices.svelte";

const nothing = { sub_step: null, status: null, note: null, reference: null };

/** Writes a tick or a note for the open case and says so, once it is on disk. */
export async function tick(step: string, what: Partial<Tick>, said: string): Promise<boolean> {
  return attempt(async () => {
    if (!book.case) return;
    await commands.record(book.case, { ...nothing, ...what, step });
    book.changes += 1;
    notices.say(said);
    keepingQuestion.afterTick();
  });
}

export async function undo(): Promise<void> {
  await attempt(async () => {
    if (!book.case) return;
    await commands.undo(book.case);
    book.changes += 1;
    notices.say(t("undone"));
  });
}
