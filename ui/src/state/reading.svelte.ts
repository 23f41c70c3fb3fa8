import * as commands from "../api/commands";
import type { Answer } from "../api/generated/Answer";
import type { Category } from "../api/generated/Category";
import type { Certainty } from "../api/generated/Certainty";
import type { Country } from "../api/generated/Country";
import type { Event } from "../api/generated/Event";
import type { NoticeView } from "../api/generated/NoticeView";
import type { Situation } from "../api/generated/Situation";
import { type Accepted, type Choices, firstChoices, situationAfter } from "../logic/notice";
import { book } from "./book.svelte";

/**
 * The notice that is being read. It lives in this page's memory and nowhere else, and only until
 * the person is elsewhere: `frame/watch.svelte.ts` forgets it.
 */
class Reading {
  text = $state.raw("");
  view = $state.raw<NoticeView>();
  choices = $state.raw<Choices>({});
  /** Events of the notice that the person switched off. */
  denied = $state.raw<readonly Event[]>([]);
  /** Whether it is the known incident that it names. */
  isNamed = $state.raw(false);
  answers = $state.raw<Readonly<Record<string, Answer>>>({});
  /** The country that the person chose for the plan; without one, the notice shows it. */
  chosen = $state.raw<Country>();
  #turn = 0;

  get country(): Country {
    return this.chosen ?? this.view?.country ?? book.settings.country;
  }

  /** Reads the text; nothing that was switched for another text stays. */
  async begin(): Promise<void> {
    this.chosen = undefined;
    const view = await this.#ask();
    if (!view) return;
    this.choices = firstChoices(view.data);
    this.denied = [];
    this.isNamed = false;
    this.answers = {};
    this.view = view;
  }

  /** Reads it in another language or for another country; what was switched stays. */
  async again(): Promise<void> {
    const view = await this.#ask();
    if (view) this.view = view;
  }

  /** Nothing where something else was asked for meanwhile. */
  async #ask(): Promise<NoticeView | undefined> {
    const turn = ++this.#turn;
    const view = await commands.readNotice(this.text, book.settings.language, this.chosen ?? null);
    return turn === this.#turn ? view : undefined;
  }

  /** Back to the text, as it was pasted. */
  reopen(): void {
    this.#turn += 1;
    this.view = undefined;
  }

  forget(): void {
    this.reopen();
    this.text = "";
    this.choices = {};
    this.denied = [];
    this.isNamed = false;
    this.answers = {};
    this.chosen = undefined;
  }

  /** Nothing leaves it open, as before anybody chose. */
  choose(category: Category, certainty: Certainty | undefined): void {
    this.choices = { ...this.choices, [category]: certainty };
  }

  deny(event: Event, isSo: boolean): void {
    const others = this.denied.filter((one) => one !== event);
    this.denied = isSo ? others : [...others, event];
  }

  get accepted(): Accepted | null {
    const named = this.view?.incident;
    if (!named || !this.isNamed) return null;
    return {
      id: named.id,
      answers: this.answers,
      decides: named.questions.flatMap((question) => question.categories),
    };
  }

  /** What is known now, on top of what was known before. */
  situation(base: Situation): Situation {
    const events = (this.view?.events ?? []).map((one) => one.event);
    const told = events.filter((event) => !this.denied.includes(event));
    return { ...situationAfter(base, this.choices, told, this.accepted), country: this.country };
  }
}

export const reading = new Reading();
