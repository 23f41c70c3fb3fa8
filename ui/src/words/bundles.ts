/** The window's own words in four languages. Contents come from the program already in words. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import da from "../../../locales/da/app.ftl?raw";
import en from "../../../locales/en/app.ftl?raw";
import fi from "../../../locales/fi/app.ftl?raw";
import sv from "../../../locales/sv/app.ftl?raw";
import type { Language } from "../api/generated/Language";

export type Variables = Record<string, FluentVariable>;

export const sources: Record<Language, string> = { sv, fi, da, en };

// Bidi isolation is off so that a copied number is clean.
const bundles: Record<Language, FluentBundle> = {
  sv: bundle("sv", sv),
  fi: bundle("fi", fi),
  da: bundle("da", da),
  en: bundle("en-GB", en),
};

function bundle(locale: string, words: string): FluentBundle {
  const made = new FluentBundle(locale, { useIsolating: false });
  made.addResource(new FluentResource(words));
  return made;
}

/** The message in this language; its key where it is missing, which a test forbids. */
export function format(language: Language, key: string, variables?: Variables): string {
  const pattern = bundles[language].getMessage(key)?.value;
  return pattern ? bundles[language].formatPattern(pattern, variables, []) : key;
}
