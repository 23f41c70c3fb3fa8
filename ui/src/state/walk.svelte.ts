import * as commands from "../api/commands";
import type { Situation } from "../api/generated/Situation";
import type { QuestionView } from "../api/generated/QuestionView";
import { type Answers, answersFrom, blank, type Chosen, situationFrom } from "../logic/situation";
import { book } from "./book.svelte";

/**
 * The walk through the questions. Answers are kept by id while the person goes back, changes
 * the language or looks at another screen.
 */
class Walk {
  at = $state.raw(0);
  answers = $state.raw<Answers>({});
  /** The case that the answers go into; none means that a new one is made. */
  into = $state.raw<string | null>(null);
  /** True when a saved situation is being changed. */
  editing = $state.raw(false);
  #base: Situation | undefined;

  begin(): void {
    this.at = 0;
    this.answers = {};
    this.into = null;
    this.editing = false;
    this.#base = undefined;
  }

  /** For a case a helper has just made: it exists, but nothing is known yet. */
  beginFor(id: string, base: Situation): void {
    this.begin();
    this.into = id;
    this.#base = base;
  }

  /** Changes what a case says, with its answers filled in. */
  edit(id: string, situation: Situation, questions: readonly QuestionView[]): void {
    this.beginFor(id, situation);
    this.editing = true;
    this.answers = answersFrom(questions, situation);
  }

  answer(question: string, chosen: Chosen): void {
    this.answers = { ...this.answers, [question]: chosen };
  }

  chosen(question: string): Chosen {
    return this.answers[question] ?? {};
  }

  /** What is known so far; an incident page adds itself to this. */
  base(): Situation {
    return { ...(this.#base ?? blank(book.settings.country)), country: book.settings.country };
  }

  /** Saves the answers into the case, or into a new one, and opens it. */
  async finish(questions: readonly QuestionView[], label: string): Promise<void> {
    await this.save(situationFrom(questions, this.answers, this.base()), label);
  }

  async save(situation: Situation, label: string): Promise<void> {
    if (this.into) await commands.setSituation(this.into, situation);
    const id = this.into ?? (await commands.newCase(label, situation));
    await book.refresh();
    await book.open(id);
    book.changes += 1;
    this.begin();
  }
}

export const walk = new Walk();
