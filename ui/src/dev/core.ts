/** Stands in for `@tauri-apps/api/core` while one looks at the screens. Never in the build. */
import type { CaseCard } from "../api/generated/CaseCard";
import type { DiaryLine } from "../api/generated/DiaryLine";
import type { Language } from "../api/generated/Language";
import type { Opening } from "../api/generated/Opening";
import type { Settings } from "../api/generated/Settings";
import type { Situation } from "../api/generated/Situation";
import type { Tick } from "../api/generated/Tick";
import * as sample from "./sample";

interface Case {
  card: CaseCard;
  situation: Situation;
  ticks: Tick[];
}

const asked = new URLSearchParams(location.search);
const at = asked.get("at") ?? "new";
const cases: Case[] = [];
let keeping: Opening["keeping"] = at === "kept" || at === "locked" ? "passphrase" : "nothing";
let standing: Opening["standing"] =
  at === "locked" ? "locked" : at === "kept" ? "open" : "not-kept";
let settings: Settings = {
  language: (asked.get("language") ?? "fi") as Settings["language"],
  country: (asked.get("country") ?? "FI") as Settings["country"],
  text_size: Number(asked.get("size") ?? 100),
  theme: (asked.get("theme") ?? "light") as Settings["theme"],
  quick_exit_by_shift: true,
  lock_after_minutes: 10,
};

if (at !== "new") {
  add(sample.label(settings.language), sample.situation(asked.get("incident")));
  cases[0]!.ticks.push(
    ...sample.doneAlready.map((step) => tickOf(step, "done")),
    tickOf("fi-tell-bank-early", "waiting"),
  );
}

function tickOf(step: string, status: Tick["status"]): Tick {
  return { step, status, sub_step: null, note: null, reference: null };
}

function add(label: string, situation: Situation): string {
  const id = `case-${cases.length + 1}`;
  cases.unshift({
    card: { id, label, done: 0, waiting: 0, changed: "22.11.2026" },
    situation,
    ticks: [],
  });
  return id;
}

function find(id: unknown): Case {
  const found = cases.find((one) => one.card.id === id);
  if (!found) throw "unknown-case";
  return found;
}

function opening(language: Language | undefined): Opening {
  if (language) settings = { ...settings, language };
  return {
    standing,
    keeping,
    trouble: null,
    settings,
    content_on: sample.day(settings.language),
    content_old: asked.has("old"),
    keychain: asked.has("keychain"),
    cases: standing === "locked" ? [] : cases.map((one) => one.card),
    case: standing === "locked" ? null : (cases[0]?.card.id ?? null),
  };
}

type Arguments = Record<string, unknown>;
const languageOf = (given: Arguments) => given["language"] as Language;

const commands: Record<string, (given: Arguments) => unknown> = {
  opening: (given) => opening(given["language"] as Language | undefined),
  painted: () => undefined,
  touched: () => undefined,
  standing: () => standing,
  save_settings: (given) => void (settings = given["settings"] as Settings),
  unlock: (given) => {
    if (given["passphrase"] !== "koivu kivi talvi lamppu") throw "wrong-key";
    standing = "open";
    return opening(undefined);
  },
  unlock_with_recovery: () => {
    throw "code-mistyped";
  },
  unlock_with_keychain: () => {
    throw "no-keychain";
  },
  keep: (given) => {
    keeping = given["passphrase"] ? "passphrase" : "keychain";
    standing = "open";
    return "K4TX-9M2P-WQ7H-3BVD-8RNS-F6YJ-5GCA-2LZE";
  },
  lock: () => void (standing = "locked"),
  change_passphrase: () => undefined,
  new_recovery_code: () => "K4TX-9M2P-WQ7H-3BVD-8RNS-F6YJ-5GCA-2LZE",
  back_up: () => true,
  restore: () => null,
  erase_everything: () => {
    cases.length = 0;
    keeping = "nothing";
    standing = "not-kept";
    return { left: [] };
  },
  questions: (given) => sample.questions(languageOf(given), settings.country),
  incidents: (given) => sample.incidents(languageOf(given), settings.country),
  incident: (given) => sample.incident(given["id"] as string, languageOf(given), settings.country),
  read_notice: () => {
    throw "unexpected";
  },
  open_notice: () => null,
  drop_notice: () => {
    throw "notice-unknown-kind";
  },
  new_case: (given) => add(given["label"] as string, given["situation"] as Situation),
  rename_case: (given) => void (find(given["id"]).card.label = given["label"] as string),
  delete_case: (given) => void cases.splice(cases.indexOf(find(given["id"])), 1),
  set_situation: (given) => void (find(given["id"]).situation = given["situation"] as Situation),
  plan: (given) => {
    const one = find(given["id"]);
    return sample.plan(one.card, one.situation, one.ticks, languageOf(given));
  },
  step: (given) => {
    const one = find(given["id"]);
    return sample.step(given["step"] as string, one.situation, one.ticks, languageOf(given));
  },
  record: (given) => void find(given["id"]).ticks.push(given["tick"] as Tick),
  undo: (given) => void find(given["id"]).ticks.pop(),
  diary: (given): DiaryLine[] =>
    sample.diary(find(given["id"]).ticks, languageOf(given), settings.country),
  pages: () => [],
  page: () => {
    throw "unexpected";
  },
  talk: (given) => sample.talk(languageOf(given), settings.country),
  contact: (given) => sample.contact(given["id"] as string, languageOf(given), settings.country),
  open_contact: () => ({ opened: false, url: "https://www.riku.fi/" }),
  open_source: () => ({ opened: true, url: "https://www.suomi.fi/" }),
  copy_text: () => undefined,
  quick_exit: () => undefined,
};

export async function invoke<Result>(name: string, given: Arguments = {}): Promise<Result> {
  const command = commands[name];
  if (!command) throw "unexpected";
  return structuredClone(command(structuredClone(given))) as Result;
}
