import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import type { Language } from "../src/api/generated/Language";
import { tellings } from "../src/logic/tellings";
import { format, sources } from "../src/words/bundles";

const languages = Object.keys(sources) as Language[];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === "dev" || entry.name === "generated" ? [] : filesIn(path);
    return /\.(svelte|ts)$/.test(entry.name) ? [path] : [];
  });
}

const code = filesIn(join(import.meta.dirname, "../src")).map((path) => readFileSync(path, "utf8"));
const spoken = code.flatMap((text) =>
  [...text.matchAll(/\bt\(\s*"([^"]+)"/g)].map((found) => found[1]!),
);
const told = Object.values(tellings).flatMap((telling) => [telling.word, telling.then]);
const used = new Set([...spoken, ...told]);

const keysOf = (language: Language) =>
  new FluentResource(sources[language]).body.map((entry) => entry.id);

/** The variables that a message's text asks for, each once. */
function variablesOf(language: Language): Map<string, Set<string>> {
  const of = new Map<string, Set<string>>();
  let key = "";
  for (const line of sources[language].split("\n")) {
    if (line.startsWith("#")) continue;
    key = /^([a-z][a-z0-9-]*) =/.exec(line)?.[1] ?? key;
    for (const [, name] of line.matchAll(/\$(\w+)/g))
      of.set(key, (of.get(key) ?? new Set()).add(name!));
  }
  return of;
}

describe.each(languages)("the words in %s", (language) => {
  test("are all there", () => {
    const missing = [...used].filter((key) => !keysOf(language).includes(key));
    expect(missing, "keys that the code uses and app.ftl lacks").toEqual([]);
  });

  test("are all used", () => {
    const dead = keysOf(language).filter((key) => !used.has(key));
    expect(dead, 'keys in app.ftl that no t("…") and no telling names').toEqual([]);
  });

  test("stand in the same order as in the other languages", () => {
    expect(keysOf(language)).toEqual(keysOf("en"));
  });

  test("ask for the same variables as in the other languages", () => {
    const own = variablesOf(language);
    for (const [key, names] of variablesOf("en")) {
      for (const name of names) {
        if (name !== "country") expect(own.get(key), `${key} lacks $${name}`).toContain(name);
      }
    }
  });

  test("hold no digit: numbers come from outside", () => {
    const typed = sources[language]
      .split("\n")
      .filter((line) => !line.startsWith("#") && /\d/.test(line));
    expect(typed).toEqual([]);
  });

  test("do not shout", () => {
    expect(sources[language].split("\n").filter((line) => line.includes("!"))).toEqual([]);
  });

  test("come out whole, without signs around a value", () => {
    expect(format(language, "copy-number-of", { name: "RIKU" })).toMatch(/: RIKU$/);
    expect(format(language, "plan-done", { done: 1 })).not.toMatch(/1/);
    expect(format(language, "plan-done", { done: 3 })).toMatch(/3/);
  });
});

test("a key is written whole, so that a search finds it", () => {
  const built = code.flatMap((text) => text.match(/\bt\(\s*[`a-z][^)]*\)/g) ?? []);
  const allowed = ["t(telling.word)", "t(telling.then)", "t(key: string, variables?: Variables)"];
  expect(built.filter((call) => !allowed.includes(call))).toEqual([]);
});
