import { describe, expect, test } from "vitest";
import type { ContactView } from "../src/api/generated/ContactView";
import type { LineView } from "../src/api/generated/LineView";
import type { Topic } from "../src/api/generated/Topic";
import { soften } from "../src/logic/hyphens";
import { byNeed } from "../src/logic/needs";
import { crisisNumbers } from "../src/logic/reach";
import { adviceFor, canUse } from "../src/logic/passphrase";
import { needsCase, samePlace } from "../src/logic/place";
import { sizeForKey, stepSize } from "../src/logic/sizes";

describe("a place", () => {
  test("is another one when its id is another, so that the heading takes the focus", () => {
    expect(samePlace({ at: "step", id: "a" }, { at: "step", id: "b" })).toBe(false);
    expect(samePlace({ at: "step", id: "a" }, { at: "step", id: "a" })).toBe(true);
    expect(samePlace({ at: "home" }, { at: "plan" })).toBe(false);
  });

  test("that shows a case needs one", () => {
    expect(needsCase({ at: "diary" })).toBe(true);
    expect(needsCase({ at: "talk" })).toBe(false);
  });
});

describe("the text size", () => {
  test("goes up and down and stays at the ends", () => {
    expect([stepSize(100, 1), stepSize(200, 1), stepSize(100, -1), stepSize(140, -1)]).toEqual([
      125, 200, 100, 125,
    ]);
  });

  test("follows Ctrl with plus, minus and zero, and no other key", () => {
    expect([
      sizeForKey("+", 100),
      sizeForKey("=", 100),
      sizeForKey("-", 150),
      sizeForKey("0", 200),
    ]).toEqual([125, 125, 125, 100]);
    expect(sizeForKey("p", 100)).toBeUndefined();
  });
});

describe("long Finnish words", () => {
  test("get soft hyphens where a syllable begins, away from the edges", () => {
    expect(soften("Luottotietorekisteri", "fi").replaceAll("\u00ad", "-")).toBe(
      "Luot-to-tie-to-re-kis-teri",
    );
  });

  test("are the same when read without them", () => {
    const title = "Estä muuttoilmoituksen väärinkäyttö";
    expect(soften(title, "fi").replaceAll("\u00ad", "")).toBe(title);
  });

  test("alone get them: short words and other languages are left", () => {
    expect(soften("Sulje kortti", "fi")).toBe("Sulje kortti");
    expect(soften("Personuppgiftsansvarig", "sv")).toBe("Personuppgiftsansvarig");
  });
});

describe("a passphrase", () => {
  test("shorter than ten characters is not sent", () => {
    expect([canUse("nio tecke"), canUse("tio tecken")]).toEqual([false, true]);
  });

  test("gets advice in words", () => {
    expect(["", "kort", "lyktan2026", "björk sten vinter lampa"].map(adviceFor)).toEqual([
      "none",
      "short",
      "one-word",
      "good",
    ]);
  });
});

describe("contacts by need", () => {
  const contact = (id: string, topics: Topic[]): ContactView => ({
    id,
    name: id,
    purpose: "",
    topics,
    topic_words: topics.map((topic) => `words of ${topic}`),
    lines: [],
    url: null,
    source: null,
    open: false,
  });

  test("stand once each, under what they are chiefly for, crisis first", () => {
    const needs = byNeed([
      contact("police", ["police"]),
      contact("b", ["crisis", "talk"]),
      contact("a", ["crisis"]),
    ]);
    expect(needs.map((need) => [need.words, need.contacts.map((one) => one.id)])).toEqual([
      ["words of crisis", ["b", "a"]],
      ["words of police", ["police"]],
    ]);
  });

  test("and whom to call when it is too much is who is there for just that", () => {
    const line = (number: string, open: boolean | null, speaks: boolean): LineView => ({
      kind: "phone",
      kind_words: "",
      number,
      url: null,
      languages: "",
      speaks_mine: speaks,
      hours: [],
      open,
      open_words: "",
      cost_words: null,
      anonymous: null,
    });
    const numbers = (contacts: ContactView[]) => crisisNumbers(contacts).map((one) => one.number);
    const listens = { ...contact("listens", ["talk", "crisis"]), lines: [line("1", true, true)] };
    const crisis = {
      ...contact("crisis", ["crisis", "talk"]),
      lines: [line("2", null, false), line("3", null, true)],
    };
    const child = { ...contact("child", ["children", "crisis"]), lines: [line("4", true, true)] };
    expect(numbers([listens, crisis, child])).toEqual(["3", "2", "1"]);
    const closed = { ...crisis, lines: [line("5", false, true)] };
    expect(numbers([closed, listens])).toEqual(["1", "5"]);
  });
});
