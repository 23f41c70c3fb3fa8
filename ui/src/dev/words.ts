/** The real words of the contents, for looking at the screens. */
import { FluentBundle, FluentResource, type FluentValue } from "@fluent/bundle";
import type { Country } from "../api/generated/Country";
import type { Language } from "../api/generated/Language";

const files = import.meta.glob<string>("../../../locales/*/**/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const made = new Map<Language, FluentBundle>();

function bundle(language: Language): FluentBundle {
  const known = made.get(language);
  if (known) return known;
  const functions: Record<
    string,
    (...given: [FluentValue[], Record<string, FluentValue>]) => FluentValue
  > = {
    PHONE: () => "116 006",
    FACT: () => "14",
    LINK: () => "https://www.suomi.fi/",
  };
  const bundle = new FluentBundle(language, { useIsolating: false, functions });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  made.set(language, bundle);
  return bundle;
}

export interface Said {
  value: string;
  of: (attribute: string) => string;
  attributes: string[];
}

/** A message and its attributes; its id where there is none. */
export function say(language: Language, country: Country, id: string): Said {
  const message = bundle(language).getMessage(id);
  const format = (pattern: Parameters<FluentBundle["formatPattern"]>[0] | null | undefined) =>
    pattern ? bundle(language).formatPattern(pattern, { country }, []) : "";
  return {
    value: message ? format(message.value) : id,
    of: (attribute) => format(message?.attributes[attribute]),
    attributes: Object.keys(message?.attributes ?? {}),
  };
}
