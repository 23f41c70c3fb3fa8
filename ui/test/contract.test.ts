import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandNames } from "../src/api/commands";
import { codeOf, tellings } from "../src/logic/tellings";

const here = (path: string) => join(import.meta.dirname, path);

describe("the commands", () => {
  test("that the window calls are those that the program answers", () => {
    const list = readFileSync(here("../../src-tauri/src/commands/names.rs"), "utf8");
    const names = [...list.matchAll(/^\s*"([a-z_]+)",/gm)].map((found) => found[1]!);
    expect([...commandNames].sort()).toEqual(names.sort());
  });
});

describe("a failure", () => {
  test("of every kind has words and a next step", () => {
    const type = readFileSync(here("../src/api/generated/Code.ts"), "utf8");
    const codes = [...type.matchAll(/"([a-z-]+)"/g)].map((found) => found[1]!);
    expect(Object.keys(tellings).sort()).toEqual(codes.sort());
  });

  test("that is no known code is told as unexpected", () => {
    expect([
      codeOf("wrong-key"),
      codeOf("toString"),
      codeOf(new Error("x")),
      codeOf(undefined),
    ]).toEqual(["wrong-key", "unexpected", "unexpected", "unexpected"]);
  });
});

describe("the code", () => {
  const texts = readdirSync(here("../src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(svelte|ts)$/.test(path) && !path.startsWith("dev"))
    .map((path) => [path, readFileSync(here(`../src/${path}`), "utf8")] as const);

  test("talks to the program in one file", () => {
    const talking = texts
      .filter(([, text]) => /from "@tauri-apps/.test(text))
      .map(([path]) => path);
    expect(talking, "only this file may import @tauri-apps").toEqual([join("api", "commands.ts")]);
  });

  test("keeps nothing in the page and reaches for no network", () => {
    const reaching =
      /\b(localStorage|sessionStorage|indexedDB|document\.cookie|fetch\(|XMLHttpRequest|WebSocket|console\.)/;
    expect(texts.filter(([, text]) => reaching.test(text)).map(([path]) => path)).toEqual([]);
  });

  test("leaves the sample data out of what ships", () => {
    expect(
      texts.filter(([, text]) => /from "[^"]*\/dev\//.test(text)).map(([path]) => path),
    ).toEqual([]);
  });
});
