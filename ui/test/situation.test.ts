import { describe, expect, test } from "vitest";
import type { QuestionView } from "../src/api/generated/QuestionView";
import {
  answersFrom,
  blank,
  needsSomeoneFirst,
  optionsOf,
  situationFrom,
  toggle,
} from "../src/logic/situation";

function question(id: string, several: boolean, options: Record<string, string[]>): QuestionView {
  const views = Object.entries(options).map(([option, sets]) => ({
    id: option,
    label: option,
    sets,
  }));
  return { id, title: id, hint: "", several, groups: [{ title: null, options: views }] };
}

const whom = question("for-whom", false, {
  "for-me": ["role:self", "person:adult"],
  "my-child": ["role:guardian", "person:child"],
  support: ["role:support-worker"],
});
const data = question("which-data", true, {
  name: ["exposed:name"],
  code: ["exposed:personal-identity-code"],
});
const misused = question("misused", true, {
  no: [],
  extortion: ["event:extortion-demand"],
  paid: ["circumstance:already-paid"],
});
const all = [whom, data, misused];
const option = (of: QuestionView, id: string) => optionsOf(of).find((one) => one.id === id)!;

describe("answers", () => {
  test("become a situation", () => {
    const situation = situationFrom(
      all,
      {
        "for-whom": { "my-child": "known" },
        "which-data": { name: "known", code: "possible" },
        misused: { extortion: "known", paid: "known" },
      },
      blank("FI"),
    );
    expect(situation).toEqual({
      ...blank("FI"),
      person: "child",
      role: "guardian",
      exposed: { name: "known", "personal-identity-code": "possible" },
      events: ["extortion-demand"],
      circumstances: ["already-paid"],
    });
  });

  test("that are all skipped leave what was known before the walk", () => {
    expect(situationFrom(all, {}, blank("SE"))).toEqual(blank("SE"));
  });

  test("come back as they were given when a case is changed", () => {
    const answers = {
      "for-whom": { "my-child": "known" },
      "which-data": { code: "possible" },
      misused: { paid: "known" },
    } as const;
    expect(answersFrom(all, situationFrom(all, answers, blank("DK")))).toEqual(answers);
  });

  test("that are taken away take away what they set", () => {
    const before = situationFrom(all, { "which-data": { name: "known" } }, blank("FI"));
    expect(situationFrom(all, { "which-data": {} }, before).exposed).toEqual({});
  });

  test("keep the incident, its answers and the agreed blocks", () => {
    const before = {
      ...blank("FI"),
      incident: "westlog-2023",
      answers: { "paper-invoice": "unsure" as const },
      agreed: ["fi-cancel-cards"],
    };
    const after = situationFrom(all, { "which-data": { name: "known" } }, before);
    expect(after).toMatchObject({
      incident: before.incident,
      answers: before.answers,
      agreed: before.agreed,
    });
  });

  test("do not change the situation they start from", () => {
    const before = Object.freeze(blank("FI"));
    situationFrom(all, { misused: { extortion: "known" } }, before);
    expect(before.events).toEqual([]);
  });
});

describe("an option", () => {
  test("of a question with one answer takes the place of the other", () => {
    expect(toggle(whom, { "for-me": "known" }, option(whom, "support"))).toEqual({
      support: "known",
    });
  });

  test("that is ticked twice is unticked", () => {
    expect(toggle(data, { name: "possible" }, option(data, "name"))).toEqual({});
  });

  test("that says no stands alone, whichever was first", () => {
    expect(toggle(misused, { extortion: "known" }, option(misused, "no"))).toEqual({ no: "known" });
    expect(toggle(misused, { no: "known" }, option(misused, "paid"))).toEqual({ paid: "known" });
  });
});

describe("someone to talk to stands above the plan", () => {
  test.each([
    [{ ...blank("FI"), circumstances: ["in-distress" as const] }, []],
    [{ ...blank("FI"), circumstances: ["unsafe-at-home" as const] }, []],
    [{ ...blank("FI"), events: ["extortion-demand" as const] }, []],
    [blank("FI"), [{ category: "therapy-notes" as const, certainty: "possible" as const }]],
  ])("in a heavy story", (situation, exposed) => {
    expect(needsSomeoneFirst(situation, exposed)).toBe(true);
  });

  test("and not in a light one", () => {
    expect(needsSomeoneFirst(blank("FI"), [{ category: "name", certainty: "known" }])).toBe(false);
    expect(
      needsSomeoneFirst(blank("FI"), [{ category: "therapy-notes", certainty: "excluded" }]),
    ).toBe(false);
  });
});
