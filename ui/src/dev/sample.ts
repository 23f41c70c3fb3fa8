/** Sample views in the shape the program sends, with real words. */
import questionsToml from "../../../guidance/questions.toml?raw";
import type { CaseCard } from "../api/generated/CaseCard";
import type { Category } from "../api/generated/Category";
import type { ContactView } from "../api/generated/ContactView";
import type { Country } from "../api/generated/Country";
import type { DiaryLine } from "../api/generated/DiaryLine";
import type { ExposedView } from "../api/generated/ExposedView";
import type { IncidentCard } from "../api/generated/IncidentCard";
import type { IncidentView } from "../api/generated/IncidentView";
import type { Language } from "../api/generated/Language";
import type { LineView } from "../api/generated/LineView";
import type { PlannedView } from "../api/generated/PlannedView";
import type { PlanView } from "../api/generated/PlanView";
import type { QuestionView } from "../api/generated/QuestionView";
import type { Situation } from "../api/generated/Situation";
import type { SourceView } from "../api/generated/SourceView";
import type { StepView } from "../api/generated/StepView";
import type { Tick } from "../api/generated/Tick";
import type { Topic } from "../api/generated/Topic";
import type { Urgency } from "../api/generated/Urgency";
import { say } from "./words";

const because: Record<Language, string> = {
  fi: "Näytetään, koska henkilötunnus on voinut olla mukana.",
  sv: "Visas eftersom personbeteckningen kan ha funnits med.",
  da: "Vises, fordi CPR-nummeret kan have været med.",
  en: "Shown because the personal identity code may have been included.",
};
const days: Record<Language, string> = {
  fi: "22. marraskuuta 2026",
  sv: "22 november 2026",
  da: "22. november 2026",
  en: "22 November 2026",
};
const openNow: Record<Language, string> = {
  fi: "Auki nyt, kello 20 asti",
  sv: "Öppet nu till klockan 20",
  da: "Åbent nu til klokken 20",
  en: "Open now until 20:00",
};

export const day = (language: Language) => days[language];
export const label = (language: Language) => say(language, "FI", "case-mine").value;
export const doneAlready = ["nordic-check-the-notice", "fi-close-bank-codes"];

/** Step, band, minutes, needs: enough to see how a plan looks. */
const planned: readonly (readonly [string, Urgency, number, string?])[] = [
  ["nordic-check-the-notice", "now", 10],
  ["fi-close-bank-codes", "now", 10, "need-phone"],
  ["fi-tell-bank-early", "today", 10, "need-phone"],
  ["fi-credit-ban-positive-register", "today", 15, "need-strong-e-id"],
  ["fi-block-move-notification", "today", 10, "need-strong-e-id"],
  ["fi-crime-report", "today", 30, "need-strong-e-id"],
  ["nordic-save-evidence", "this-week", 15],
  ["fi-own-credit-report", "this-week", 20],
  ["fi-kanta-check", "this-week", 15],
  ["nordic-access-request", "this-week", 20, "need-letter"],
  ["fi-prh-registration-ban", "later", 20],
  ["fi-log-data-request", "later", 20],
  ["fi-dpo-complaint", "later", 30],
  ["fi-damages-controller", "later", 30],
];

export function situation(incidentId: string | null): Situation {
  return {
    country: "FI",
    exposed: { name: "known", "home-address": "known", "personal-identity-code": "possible" },
    events: ["data-stolen"],
    person: "adult",
    role: "self",
    circumstances: [],
    incident: incidentId,
    answers: {},
    agreed: [],
    learned_on: null,
  };
}

function exposedOf(from: Situation, language: Language): ExposedView[] {
  return Object.entries(from.exposed).map(([category, certainty]) => ({
    category: category as Category,
    certainty,
    label: say(language, from.country, `category-${category}`).value,
  }));
}

function statusOf(step: string, ticks: readonly Tick[]) {
  return (
    ticks.findLast((tick) => tick.step === step && tick.status && !tick.sub_step)?.status ?? "to-do"
  );
}

function plannedView(
  [id, urgency, minutes, need]: (typeof planned)[number],
  from: Situation,
  ticks: readonly Tick[],
  language: Language,
): PlannedView {
  const words = say(language, from.country, `step-${id}`);
  const status = statusOf(id, ticks);
  const ticked = ticks.filter(
    (tick) => tick.step === id && tick.sub_step && tick.status === "done",
  );
  return {
    id,
    title: words.value,
    why: words.of("why"),
    urgency,
    urgency_words: say(language, from.country, `urgency-${urgency}`).value,
    weight: "essential",
    minutes,
    cost: "free",
    cost_words: say(language, from.country, "cost-free").value,
    needs_words: need ? [say(language, from.country, need).value] : [],
    because: because[language],
    status,
    since: status === "to-do" ? "" : "22.11.2026",
    ticked: new Set(ticked.map((tick) => tick.sub_step)).size,
    sub_steps: words.attributes.filter((one) => one.startsWith("do-")).length,
    renew: false,
  };
}

export function plan(
  card: CaseCard,
  from: Situation,
  ticks: readonly Tick[],
  language: Language,
): PlanView {
  const last = ticks.at(-1);
  return {
    case: card.id,
    label: card.label,
    situation: from,
    incident: from.incident ? incident(from.incident, language, from.country) : null,
    exposed: exposedOf(from, language),
    steps: planned.map((one) => plannedView(one, from, ticks, language)),
    to_ask: from.agreed.includes("fi-cancel-cards")
      ? []
      : [plannedView(["fi-cancel-cards", "today", 10], from, ticks, language)],
    kept: [{ id: "fi-old", title: null, retired: true, status: "done", since: "22.11.2026" }],
    talk: contact("fi-mieli-crisis", language, from.country),
    read: [],
    last_entry: last ? say(language, from.country, `step-${last.step}`).value : null,
    can_undo: ticks.length > 0,
  };
}

export function step(
  id: string,
  from: Situation,
  ticks: readonly Tick[],
  language: Language,
): StepView {
  const at = planned.findIndex(([one]) => one === id);
  const words = say(language, from.country, `step-${id}`);
  const view = plannedView(planned[at] ?? [id, "today", 10], from, ticks, language);
  const text = (name: string) => (words.attributes.includes(name) ? words.of(name) : null);
  const own = ticks.filter((tick) => tick.step === id);
  return {
    ...view,
    how: words.of("how"),
    sub_steps: words.attributes
      .filter((name) => name.startsWith("do-"))
      .map((name) => ({
        id: name.slice(3),
        text: words.of(name),
        ticked: own.findLast((tick) => tick.sub_step === name.slice(3))?.status === "done",
      })),
    without_e_id: text("without-e-id"),
    without_e_id_first: false,
    caution: text("caution"),
    say: text("say"),
    letters: words.attributes
      .filter((name) => name.startsWith("letter-"))
      .map((name) => ({ id: name, text: words.of(name) })),
    needs: [],
    for_another: "mandate",
    for_another_words: say(language, from.country, "for-another-mandate").value,
    lasts: null,
    contacts: [
      "fi-positive-credit-register",
      "fi-positive-credit-register-paper",
      "fi-riku-116006",
    ].map((one) => contact(one, language, from.country)),
    sources: [source(language)],
    grade: "official",
    grade_words: say(language, from.country, "grade-official").value,
    reference: own.findLast((tick) => tick.reference)?.reference ?? null,
    notes: own.flatMap((tick) => (tick.note ? [{ text: tick.note, at: days[language] }] : [])),
    before: planned[at - 1]?.[0] ?? null,
    after: planned[at + 1]?.[0] ?? null,
    place: at + 1,
    of: planned.length,
  };
}

export function diary(ticks: readonly Tick[], language: Language, country: Country): DiaryLine[] {
  return ticks
    .map((tick, at) => ({
      at: `${days[language]} 14.0${at}`,
      text: `${say(language, country, `step-${tick.step}`).value}: ${tick.status ?? ""}`,
      note: tick.note,
      reference: tick.reference,
      undone: at === 1,
    }))
    .toReversed();
}

function source(language: Language): SourceView {
  return {
    id: "fi-suomifi",
    publisher: "Suomi.fi",
    title: "Henkilötietojani on viety tai vuotanut",
    url: "https://www.suomi.fi/oppaat/tietovuoto",
    told: `${days[language]}`,
    old: false,
  };
}

const numbers: Record<string, readonly [string, Topic]> = {
  "fi-emergency-112": ["112", "emergency"],
  "fi-mieli-crisis": ["09 2525 0111", "crisis"],
  "fi-paivystysapu-116117": ["116 117", "crisis"],
  "fi-church-helpline": ["0400 221 180", "talk"],
  "fi-nollalinja": ["080 005 005", "talk"],
  "fi-riku-116006": ["116 006", "victim-support"],
  "fi-mll-116111": ["116 111", "children"],
  "fi-police-crime-report": ["0295 419 800", "police"],
  "fi-positive-credit-register": ["029 497 570", "credit"],
  "fi-positive-credit-register-paper": ["029 497 570", "credit"],
  "fi-dpo-switchboard": ["029 566 6700", "data-protection"],
  "fi-kkv-consumer-advice": ["029 505 3050", "consumer"],
};

export function talk(language: Language, country: Country): ContactView[] {
  return Object.keys(numbers).map((id) => contact(id, language, country));
}

export function contact(id: string, language: Language, country: Country): ContactView {
  const words = say(language, country, `contact-${id}`);
  const [number, topic] = numbers[id] ?? ["116 006", "talk"];
  const line: LineView = {
    kind: "phone",
    kind_words: say(language, country, "line-phone").value,
    number,
    url: null,
    languages: ["fi", "sv"]
      .map((one) => say(language, country, `language-${one}`).value)
      .join(", "),
    speaks_mine: language === "fi" || language === "sv",
    hours: ["ma–pe 9–20", "la–su 12–18"],
    open: id !== "fi-church-helpline",
    open_words: id === "fi-church-helpline" ? "Suljettu, aukeaa kello 18" : openNow[language],
    cost_words: say(language, country, "cost-free").value,
    anonymous: topic === "crisis" || topic === "talk" ? true : null,
  };
  return {
    id,
    name: words.value,
    purpose: words.of("purpose"),
    topics: [topic],
    topic_words: [say(language, country, `topic-${topic}`).value],
    lines: [line],
    url: "https://www.example.fi/palvelu",
    source: source(language),
    open: line.open === true,
  };
}

const incidentIds: readonly (readonly [string, Country])[] = [
  ["vastaamo-2020", "FI"],
  ["westlog-2023", "FI"],
  ["region-stockholm-2024", "SE"],
  ["praktikplatsen-2023", "SE"],
  ["wemind-2014", "SE"],
];

export function incidents(language: Language, country: Country): IncidentCard[] {
  return incidentIds.map(([id, where]) => {
    const words = say(language, country, `incident-${id}`);
    return {
      id,
      name: words.value,
      what: words.of("what").split(/(?<=\.) /)[0] ?? "",
      countries: [where],
      when: id.slice(-4),
    };
  });
}

export function incident(id: string, language: Language, country: Country): IncidentView {
  const words = say(language, country, `incident-${id}`);
  const of = (category: Category, certainty: ExposedView["certainty"]): ExposedView => ({
    category,
    certainty,
    label: say(language, country, `category-${category}`).value,
  });
  return {
    id,
    name: words.value,
    what: words.of("what"),
    when: id.slice(-4),
    not_touched: words.of("not-touched") || null,
    parties: [
      {
        name: "Essity Finland Oy",
        role: "processor",
        role_words: say(language, country, "party-processor").value,
      },
      {
        name: "Hyvinvointialueet ja Helsingin kaupunki",
        role: "controller",
        role_words: say(language, country, "party-controller").value,
      },
      {
        name: "Westlog Oy",
        role: "sub-processor",
        role_words: say(language, country, "party-sub-processor").value,
      },
    ],
    exposed: [
      of("name", "known"),
      of("home-address", "known"),
      of("order-or-customer-history", "known"),
      of("personal-identity-code", "possible"),
      of("health-record", "excluded"),
    ],
    questions: words.attributes
      .filter((name) => name.startsWith("ask-"))
      .map((name) => ({ id: name.slice(4), ask: words.of(name), categories: [], answer: null })),
    sources: [source(language)],
  };
}

export function questions(language: Language, country: Country): QuestionView[] {
  return questionsToml
    .split("[[question]]")
    .slice(1)
    .map((part) => {
      const id = /id = "([^"]+)"/.exec(part)?.[1] ?? "";
      const words = say(language, country, `question-${id}`);
      return {
        id,
        title: words.value,
        hint: words.of("hint"),
        several: part.includes("several = true"),
        groups: part
          .split("[[question.group]]")
          .slice(1)
          .map((group) => ({
            title: words.of(`group-${/id = "([^"]+)"/.exec(group)?.[1] ?? ""}`) || null,
            options: [...group.matchAll(/\{ id = "([^"]+)", sets = \[(.*?)\] \}/g)].map((found) => {
              const option = found[1] ?? "";
              const sets = [...(found[2] ?? "").matchAll(/"([^"]+)"/g)].map((one) => one[1] ?? "");
              const word = (sets[0] ?? "").replace("exposed:", "category-").replace(":", "-");
              return {
                id: option,
                label: words.of(`option-${option}`) || say(language, country, word).value,
                sets,
              };
            }),
          })),
      };
    });
}
