import * as commands from "../api/commands";
import type { Situation } from "../api/generated/Situation";
import type { QuestionView } from "../api/generated/QuestionView";
import {
  type Answers,
  answersFrom,
  blank,
  type Chosen,
  isAboutWhom,
  situationFrom,
} from "../logic/situation";
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
  /** The questions that a notice has left open, by id; none where all are asked. */
  left = $state.raw<readonly string[] | null>(null);
  #base: Situation | undefined;
  /** What was known before the notice. */
  #before: Situation | undefined;
  /** The answers that were known before the first question. */
  #first: Answers = {};

  begin(): void {
    this.at = 0;
    this.answers = {};
    this.into = null;
    this.editing = false;
    this.left = null;
    this.#base = undefined;
    this.#before = undefined;
    this.#first = {};
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
    this.#answered(answersFrom(questions, situation));
  }

  /** After a notice: what it told is known, and only what is left is asked. */
  goOn(situation: Situation, left: readonly QuestionView[]): void {
    this.at = 0;
    if (this.left === null) this.#before = this.#base;
    this.#base = situation;
    this.left = left.map((question) => question.id);
    // Whom it is about has no answer yet, only what holds where nobody answers.
    this.#answered(
      answersFrom(
        left.filter((one) => !isAboutWhom(one)),
        situation,
      ),
    );
  }

  /** The person goes another way: what the notice told is gone, the case is the same. */
  turnFromNotice(): void {
    if (this.left === null) return;
    const [into, before] = [this.into, this.#before];
    this.begin();
    this.into = into;
    this.#base = before;
  }

  #answered(answers: Answers): void {
    this.answers = answers;
    this.#first = answers;
  }

  /** Those of the questions that are asked on this walk. */
  asked(questions: readonly QuestionView[]): QuestionView[] {
    const { left } = this;
    return questions.filter((question) => !left || left.includes(question.id));
  }

  answer(question: string, chosen: Chosen): void {
    this.answers = { ...this.answers, [question]: chosen };
  }

  /** Leaves a question as it was before the walk: without an answer, or with the saved one. */
  skip(question: string): void {
    this.answer(question, this.#first[question] ?? {});
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
