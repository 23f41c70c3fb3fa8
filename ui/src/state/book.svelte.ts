import * as commands from "../api/commands";
import type { CaseCard } from "../api/generated/CaseCard";
import type { Code } from "../api/generated/Code";
import type { Country } from "../api/generated/Country";
import type { Keeping } from "../api/generated/Keeping";
import type { Opening } from "../api/generated/Opening";
import type { Settings } from "../api/generated/Settings";
import type { Standing } from "../api/generated/Standing";

/** The casebook as the window knows it: where it stands, the settings, the cases. */
class Book {
  standing = $state.raw<Standing>("not-kept");
  keeping = $state.raw<Keeping>("nothing");
  trouble = $state.raw<Code | null>(null);
  keychain = $state.raw(false);
  contentOn = $state.raw("");
  contentOld = $state.raw(false);
  cases = $state.raw<CaseCard[]>([]);
  /** The open case. */
  case = $state.raw<string | null>(null);
  settings = $state.raw<Settings>({
    language: "en",
    country: "FI",
    text_size: 100,
    theme: "system",
    quick_exit_by_shift: true,
    lock_after_minutes: 10,
  });
  /** The person has said that they help others: the list of cases stays in reach. */
  helping = $state.raw(false);
  /** Counts changes of what is saved, so that open screens read again. */
  changes = $state.raw(0);

  /** Saves in the order of the changes, so that an older one never arrives last. */
  #saving: Promise<void> = Promise.resolve();

  get label(): string {
    return this.cases.find((one) => one.id === this.case)?.label ?? "";
  }

  /** Takes everything, as when the casebook was opened or erased. */
  take(opening: Opening): void {
    this.settings = opening.settings;
    this.#know(opening);
  }

  #know(opening: Opening): void {
    this.standing = opening.standing;
    this.keeping = opening.keeping;
    this.trouble = opening.trouble;
    this.keychain = opening.keychain;
    this.contentOn = opening.content_on;
    this.contentOld = opening.content_old;
    this.cases = opening.cases;
    const stillThere = opening.cases.some((one) => one.id === this.case);
    if (!stillThere) this.case = opening.case;
  }

  /**
   * Reads again what the program knows, such as the cases and the date in another language.
   * The settings stay: the person may be changing them at this moment.
   */
  async refresh(): Promise<void> {
    this.#know(await commands.opening(this.settings.language));
  }

  /** Changes settings at once and saves them; a new language also changes the date's words. */
  async change(some: Partial<Settings>): Promise<void> {
    this.settings = { ...this.settings, ...some };
    this.#saving = this.#saving
      .catch(() => undefined)
      .then(() => commands.saveSettings(this.settings));
    await this.#saving;
    if (some.language) await this.refresh();
  }

  /** The country is the case's own, so the open case follows. */
  async moveTo(country: Country): Promise<void> {
    await this.change({ country });
    if (!this.case) return;
    const { situation } = await commands.plan(this.case, this.settings.language);
    await commands.setSituation(this.case, { ...situation, country });
    this.changes += 1;
  }

  /** Another case was opened: what is shown of countries follows it. */
  async open(id: string): Promise<void> {
    this.case = id;
    const { situation } = await commands.plan(id, this.settings.language);
    if (situation.country !== this.settings.country) {
      await this.change({ country: situation.country });
    }
  }

  hasLocked(): void {
    this.standing = "locked";
    this.cases = [];
    this.case = null;
  }
}

export const book = new Book();
