import type { Category } from "../api/generated/Category";
import type { Certainty } from "../api/generated/Certainty";
import type { Circumstance } from "../api/generated/Circumstance";
import type { Country } from "../api/generated/Country";
import type { Event } from "../api/generated/Event";
import type { OptionView } from "../api/generated/OptionView";
import type { Person } from "../api/generated/Person";
import type { QuestionView } from "../api/generated/QuestionView";
import type { Role } from "../api/generated/Role";
import type { Situation } from "../api/generated/Situation";

/** How sure a chosen option is; only categories can be "possible". */
export type Sureness = "known" | "possible";
/** The chosen options of one question. */
export type Chosen = Readonly<Record<string, Sureness>>;
/** The chosen options by question id. Ids only, so that a change of language keeps them. */
export type Answers = Readonly<Record<string, Chosen>>;

/** A situation of which only the country is known. */
export function blank(country: Country): Situation {
  return {
    country,
    exposed: {},
    events: [],
    person: "adult",
    role: "self",
    circumstances: [],
    incident: null,
    answers: {},
    agreed: [],
    learned_on: null,
  };
}

export function optionsOf(question: QuestionView): OptionView[] {
  return question.groups.flatMap((group) => group.options);
}

/** Whether the option is about a category of data, which may have been included or was. */
export function isCategory(option: OptionView): boolean {
  return option.sets.some((reason) => reason.startsWith("exposed:"));
}

/** Whether the question is about whose data it is and who is at the keyboard. */
export function isAboutWhom(question: QuestionView): boolean {
  const sets = optionsOf(question).flatMap((option) => option.sets);
  return sets.some((reason) => reason.startsWith("role:"));
}

/** Ticks or unticks an option. "No" and "rather not say" set nothing and stand alone. */
export function toggle(question: QuestionView, chosen: Chosen, option: OptionView): Chosen {
  if (!question.several) return { [option.id]: "known" };
  if (option.id in chosen) {
    return Object.fromEntries(Object.entries(chosen).filter(([id]) => id !== option.id));
  }
  if (option.sets.length === 0) return { [option.id]: "known" };
  const alone = optionsOf(question)
    .filter((other) => other.sets.length === 0)
    .map((other) => other.id);
  const others = Object.entries(chosen).filter(([id]) => !alone.includes(id));
  return { ...Object.fromEntries(others), [option.id]: "known" };
}

/**
 * What holds when these options are chosen. Everything the questions can say is replaced;
 * what only an incident page says (the incident, its answers, agreed blocks) is kept.
 */
export function situationFrom(
  questions: readonly QuestionView[],
  answers: Answers,
  base: Situation,
): Situation {
  const askable = new Set(questions.flatMap(optionsOf).flatMap((option) => option.sets));
  const situation: Situation = {
    ...base,
    exposed: Object.fromEntries(
      Object.entries(base.exposed).filter(
        ([category, certainty]) => certainty === "excluded" || !askable.has(`exposed:${category}`),
      ),
    ),
    events: base.events.filter((event) => !askable.has(`event:${event}`)),
    circumstances: base.circumstances.filter((one) => !askable.has(`circumstance:${one}`)),
  };
  for (const question of questions) {
    const chosen = answers[question.id] ?? {};
    for (const option of optionsOf(question)) {
      const sureness = chosen[option.id];
      if (sureness) for (const reason of option.sets) apply(situation, reason, sureness);
    }
  }
  return situation;
}

/** Which options a saved situation stands for, to prefill the questions. */
export function answersFrom(questions: readonly QuestionView[], situation: Situation): Answers {
  return Object.fromEntries(
    questions.map((question) => {
      const holding = optionsOf(question).filter(
        (option) => option.sets.length > 0 && option.sets.every((it) => holds(situation, it)),
      );
      // Of several that hold, a question with one answer takes the one that says most.
      const kept = question.several
        ? holding
        : holding.toSorted((a, b) => b.sets.length - a.sets.length).slice(0, 1);
      return [
        question.id,
        Object.fromEntries(kept.map((option) => [option.id, surenessOf(situation, option)])),
      ];
    }),
  );
}

function surenessOf(situation: Situation, option: OptionView): Sureness {
  const certainties: readonly (Certainty | undefined)[] = option.sets.map((reason) => {
    const [kind, value] = split(reason);
    return kind === "exposed" ? situation.exposed[value as Category] : undefined;
  });
  return certainties.includes("possible") ? "possible" : "known";
}

// The values come from the catalogue, which the program checks at start: that is why the
// casts below are sound.
function apply(situation: Situation, reason: string, sureness: Sureness): void {
  const [kind, value] = split(reason);
  switch (kind) {
    case "exposed":
      situation.exposed = { ...situation.exposed, [value]: sureness };
      break;
    case "possible":
      situation.exposed = { ...situation.exposed, [value]: "possible" };
      break;
    case "event":
      if (!situation.events.includes(value as Event)) {
        situation.events = [...situation.events, value as Event];
      }
      break;
    case "circumstance":
      if (!situation.circumstances.includes(value as Circumstance)) {
        situation.circumstances = [...situation.circumstances, value as Circumstance];
      }
      break;
    case "person":
      situation.person = value as Person;
      break;
    case "role":
      situation.role = value as Role;
      break;
    case "incident":
      situation.incident = value;
      break;
  }
}

function holds(situation: Situation, reason: string): boolean {
  const [kind, value] = split(reason);
  switch (kind) {
    case "exposed": {
      const certainty = situation.exposed[value as Category];
      return certainty === "known" || certainty === "possible";
    }
    case "possible":
      return situation.exposed[value as Category] === "possible";
    case "event":
      return situation.events.includes(value as Event);
    case "circumstance":
      return situation.circumstances.includes(value as Circumstance);
    case "person":
      return situation.person === value;
    case "role":
      return situation.role === value;
    case "incident":
      return situation.incident === value;
    default:
      return false;
  }
}

function split(reason: string): [kind: string, value: string] {
  const at = reason.indexOf(":");
  return [reason.slice(0, at), reason.slice(at + 1)];
}

/** Whether someone to talk to belongs above the plan, as text. */
export function needsSomeoneFirst(
  situation: Situation,
  exposed: readonly { category: Category; certainty: Certainty }[],
): boolean {
  const heavy: readonly Circumstance[] = ["in-distress", "unsafe-at-home"];
  const threat: readonly Event[] = ["extortion-demand", "published-online"];
  return (
    situation.circumstances.some((one) => heavy.includes(one)) ||
    situation.events.some((event) => threat.includes(event)) ||
    exposed.some((one) => one.category === "therapy-notes" && one.certainty !== "excluded")
  );
}
