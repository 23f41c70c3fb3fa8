import type { Category } from "../api/generated/Category";
import type { Certainty } from "../api/generated/Certainty";
import type { DataFoundView } from "../api/generated/DataFoundView";
import type { Event } from "../api/generated/Event";
import type { NoticeView } from "../api/generated/NoticeView";
import type { QuestionView } from "../api/generated/QuestionView";
import type { Answer } from "../api/generated/Answer";
import type { Situation } from "../api/generated/Situation";
import { isAboutWhom, optionsOf } from "./situation";

/** What holds of each category after the person has looked at it; nothing where that is open. */
export type Choices = Readonly<Partial<Record<Category, Certainty | undefined>>>;

/** No file is larger, in megabytes; what is, is something else. The program holds it to that. */
export const LARGEST_FILE = 5;

/** The ending of a file's name, if it is a plain one; the name itself is nobody's business. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1] ?? "";
}

/**
 * What holds before the person has changed anything: what the notice says. What can be blocked is
 * left open, whatever it says: a card or a bank is never chosen by a word alone.
 */
export function firstChoices(found: readonly DataFoundView[]): Choices {
  return Object.fromEntries(
    found
      .filter((one) => !one.asks_first || one.certainty === "excluded")
      .map((one) => [one.category, one.certainty]),
  );
}

/** The findings of one group, in the order of the text. */
export function saying(found: readonly DataFoundView[], certainty: Certainty): DataFoundView[] {
  return found.filter((one) => one.certainty === certainty);
}

/** A known incident that the person said it is, with the answers to its questions. */
export interface Accepted {
  id: string;
  answers: Readonly<Record<string, Answer>>;
  /** The categories that its questions decide on. */
  decides: readonly Category[];
}

/**
 * What is known now. The person's own word is the strongest; where they do not know, and the
 * known incident has a question about it, the answer to that decides.
 */
export function situationAfter(
  base: Situation,
  choices: Choices,
  events: readonly Event[],
  accepted: Accepted | null,
): Situation {
  const counts = ([category, certainty]: [string, Certainty | undefined]) =>
    certainty !== undefined &&
    !(certainty === "possible" && accepted?.decides.includes(category as Category));
  return {
    ...base,
    exposed: Object.fromEntries(Object.entries(choices).filter(counts)),
    events: [...events],
    incident: accepted?.id ?? null,
    answers: { ...accepted?.answers },
  };
}

/**
 * The questions that are left: about the person, which no notice can answer, and about what this
 * one did not tell. A helper's case says already who is at the keyboard.
 */
export function leftToAsk(
  questions: readonly QuestionView[],
  situation: Situation,
): QuestionView[] {
  return questions.filter((question) => {
    const sets = optionsOf(question).flatMap((option) => option.sets);
    const about = (kind: string) => sets.some((reason) => reason.startsWith(kind));
    if (isAboutWhom(question)) return situation.role === "self";
    if (about("circumstance:")) return true;
    if (situation.incident) return false;
    if (about("exposed:")) return Object.keys(situation.exposed).length === 0;
    return !situation.events.some((event) => sets.includes(`event:${event}`));
  });
}

/** How many findings each group has, for who hears them. */
export function countsOf(view: NoticeView): Record<Certainty, number> {
  const count = (certainty: Certainty) => saying(view.data, certainty).length;
  return { known: count("known"), possible: count("possible"), excluded: count("excluded") };
}
