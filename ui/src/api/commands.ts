/**
 * The one door to the program: every command it answers, with the types that cross.
 * A failure arrives as a `Code`, which `logic/tellings.ts` turns into words.
 */
import { invoke, type InvokeArgs, type InvokeOptions } from "@tauri-apps/api/core";
import type { ContactView } from "./generated/ContactView";
import type { Country } from "./generated/Country";
import type { DiaryLine } from "./generated/DiaryLine";
import type { Erased } from "./generated/Erased";
import type { IncidentCard } from "./generated/IncidentCard";
import type { IncidentView } from "./generated/IncidentView";
import type { Language } from "./generated/Language";
import type { LinkOutcome } from "./generated/LinkOutcome";
import type { NoticeView } from "./generated/NoticeView";
import type { Opening } from "./generated/Opening";
import type { PageCard } from "./generated/PageCard";
import type { PageView } from "./generated/PageView";
import type { PlanView } from "./generated/PlanView";
import type { QuestionView } from "./generated/QuestionView";
import type { Settings } from "./generated/Settings";
import type { Situation } from "./generated/Situation";
import type { Standing } from "./generated/Standing";
import type { StepView } from "./generated/StepView";
import type { Tick } from "./generated/Tick";

/** Must equal the list in `src-tauri/build.rs`; a test compares the two. */
export const commandNames = [
  "opening",
  "painted",
  "save_settings",
  "unlock",
  "unlock_with_recovery",
  "unlock_with_keychain",
  "keep",
  "lock",
  "change_passphrase",
  "new_recovery_code",
  "back_up",
  "restore",
  "erase_everything",
  "questions",
  "incidents",
  "incident",
  "read_notice",
  "open_notice",
  "drop_notice",
  "new_case",
  "rename_case",
  "delete_case",
  "set_situation",
  "plan",
  "step",
  "record",
  "undo",
  "diary",
  "pages",
  "page",
  "talk",
  "contact",
  "open_contact",
  "open_source",
  "copy_text",
  "touched",
  "standing",
  "quick_exit",
] as const;

type CommandName = (typeof commandNames)[number];

function call<Result>(
  name: CommandName,
  args?: InvokeArgs,
  options?: InvokeOptions,
): Promise<Result> {
  return invoke<Result>(name, args, options);
}

export const opening = (language?: Language) => call<Opening>("opening", { language });
export const painted = () => call<void>("painted");
export const saveSettings = (settings: Settings) => call<void>("save_settings", { settings });

export const unlock = (passphrase: string) => call<Opening>("unlock", { passphrase });
export const unlockWithRecovery = (code: string) => call<Opening>("unlock_with_recovery", { code });
export const unlockWithKeychain = () => call<Opening>("unlock_with_keychain");
/** Keeps the casebook; without a passphrase the system's keychain holds the key. Returns the recovery code. */
export const keep = (passphrase: string | null) => call<string>("keep", { passphrase });
export const lock = () => call<void>("lock");
export const standing = () => call<Standing>("standing");
export const changePassphrase = (old: string | null, next: string) =>
  call<void>("change_passphrase", { old, new: next });
export const newRecoveryCode = () => call<string>("new_recovery_code");
/** False when the person closed the system's dialog. */
export const backUp = () => call<boolean>("back_up");
/** Null when the person closed the system's dialog. */
export const restore = (secret: string, isCode: boolean, replace: boolean) =>
  call<Opening | null>("restore", { secret, isCode, replace });
export const eraseEverything = () => call<Erased>("erase_everything");

export const questions = (language: Language, country: Country) =>
  call<QuestionView[]>("questions", { language, country });
export const incidents = (language: Language) => call<IncidentCard[]>("incidents", { language });
export const incident = (id: string, language: Language) =>
  call<IncidentView>("incident", { id, language });

/** Reads a notice; without a country, the one that it shows. Nothing of it is kept. */
export const readNotice = (text: string, language: Language, country: Country | null) =>
  call<NoticeView>("read_notice", { text, language, country });

/** The text of a file from the system's dialog; null when the person closed it. */
export const openNotice = () => call<string | null>("open_notice");
/** The text of a dropped file. Of its name only the ending is told. */
export const dropNotice = (bytes: Uint8Array, ending: string) =>
  call<string>("drop_notice", bytes, { headers: { ending } });

export const newCase = (label: string, situation: Situation) =>
  call<string>("new_case", { label, situation });
export const renameCase = (id: string, label: string) => call<void>("rename_case", { id, label });
export const deleteCase = (id: string) => call<void>("delete_case", { id });
export const setSituation = (id: string, situation: Situation) =>
  call<void>("set_situation", { id, situation });

export const plan = (id: string, language: Language) => call<PlanView>("plan", { id, language });
export const step = (id: string, step: string, language: Language) =>
  call<StepView>("step", { id, step, language });
export const record = (id: string, tick: Tick) => call<void>("record", { id, tick });
export const undo = (id: string) => call<void>("undo", { id });
export const diary = (id: string, language: Language) =>
  call<DiaryLine[]>("diary", { id, language });

export const pages = (kase: string | null, language: Language, country: Country) =>
  call<PageCard[]>("pages", { case: kase, language, country });
export const page = (id: string, kase: string | null, language: Language, country: Country) =>
  call<PageView>("page", { id, case: kase, language, country });

export const talk = (language: Language, country: Country, abroad: boolean) =>
  call<ContactView[]>("talk", { language, country, abroad });
export const contact = (id: string, language: Language, abroad: boolean) =>
  call<ContactView>("contact", { id, language, abroad });
export const openContact = (id: string) => call<LinkOutcome>("open_contact", { id });
export const openSource = (id: string) => call<LinkOutcome>("open_source", { id });
export const copyText = (text: string) => call<void>("copy_text", { text });

export const touched = () => call<void>("touched");
export const quickExit = () => call<never>("quick_exit");
