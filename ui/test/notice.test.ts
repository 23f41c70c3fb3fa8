import { describe, expect, test } from "vitest";
import type { DataFoundView } from "../src/api/generated/DataFoundView";
import type { QuestionView } from "../src/api/generated/QuestionView";
import { firstChoices, leftToAsk, saying, situationAfter } from "../src/logic/notice";
import { holdsNotice } from "../src/logic/place";
import { blank } from "../src/logic/situation";

function found(
  category: DataFoundView["category"],
  certainty: DataFoundView["certainty"],
  asks_first = false,
): DataFoundView {
  return {
    number: 1,
    category,
    label: category,
    certainty,
    asks_first,
    quote: null,
    condition: null,
  };
}

const notice = [
  found("name", "known"),
  found("personal-identity-code", "possible"),
  found("password", "excluded"),
  found("payment-card", "known", true),
  found("bank-account", "possible", true),
];

describe("what a notice says", () => {
  test("holds at first, but for what could be blocked", () => {
    expect(firstChoices(notice)).toEqual({
      name: "known",
      "personal-identity-code": "possible",
      password: "excluded",
    });
  });

  test("stands in three groups", () => {
    expect(saying(notice, "possible").map((one) => one.category)).toEqual([
      "personal-identity-code",
      "bank-account",
    ]);
  });
});

describe("the situation after a notice", () => {
  const choices = firstChoices(notice);

  test("is what the person left as it was, and nothing about a card or a bank", () => {
    const situation = situationAfter(blank("SE"), choices, ["data-stolen"], null);
    expect(situation.exposed).toEqual({
      name: "known",
      "personal-identity-code": "possible",
      password: "excluded",
    });
    expect(situation.events).toEqual(["data-stolen"]);
  });

  test("has what the person switched", () => {
    const switched = { ...choices, "payment-card": "known", name: "excluded" } as const;
    expect(situationAfter(blank("SE"), switched, [], null).exposed).toMatchObject({
      "payment-card": "known",
      name: "excluded",
    });
  });

  test("lets a choice that was taken back stay open", () => {
    const back = { ...choices, location: undefined };
    expect(Object.keys(situationAfter(blank("SE"), back, [], null).exposed)).not.toContain(
      "location",
    );
  });

  const westlog = {
    id: "westlog-2023",
    answers: { "paper-invoice": "no" },
    decides: ["personal-identity-code"],
  } as const;

  test("lets the known incident's question decide what the person does not know", () => {
    const situation = situationAfter(blank("FI"), choices, [], westlog);
    expect(situation).toMatchObject({ incident: "westlog-2023", answers: westlog.answers });
    expect(Object.keys(situation.exposed)).not.toContain("personal-identity-code");
  });

  test("holds the person's own word against the known incident", () => {
    const sure = { ...choices, "personal-identity-code": "known" } as const;
    expect(situationAfter(blank("FI"), sure, [], westlog).exposed).toMatchObject({
      "personal-identity-code": "known",
    });
  });

  test("forgets an incident that is no longer said to be it", () => {
    const before = situationAfter(blank("FI"), choices, [], westlog);
    expect(situationAfter(before, choices, [], null)).toMatchObject({
      incident: null,
      answers: {},
    });
  });
});

function question(id: string, ...sets: string[]): QuestionView {
  const options = sets.map((reason) => ({ id: reason, label: reason, sets: [reason] }));
  return { id, title: id, hint: "", several: true, groups: [{ title: null, options }] };
}

describe("the questions that are left", () => {
  const all = [
    question("for-whom", "role:self", "role:support-worker"),
    question("what-happened", "event:data-stolen"),
    question("which-data", "exposed:name"),
    question("misused", "event:extortion-demand", "circumstance:already-paid"),
    question("safe", "circumstance:abroad"),
  ];
  const left = (...situation: Parameters<typeof leftToAsk>[1][]) =>
    leftToAsk(all, situation[0]!).map((one) => one.id);

  test("are about the person, where the notice told the rest", () => {
    const told = situationAfter(blank("FI"), { name: "excluded" }, ["data-stolen"], null);
    expect(left(told)).toEqual(["for-whom", "misused", "safe"]);
  });

  test("are all of them where it told nothing", () => {
    expect(left(blank("FI"))).toEqual(all.map((one) => one.id));
  });

  test("do not ask a helper who is at the keyboard", () => {
    expect(left({ ...blank("FI"), role: "support-worker" })).not.toContain("for-whom");
  });

  test("do not ask again what is known of the incident", () => {
    expect(left({ ...blank("FI"), incident: "westlog-2023" })).toEqual([
      "for-whom",
      "misused",
      "safe",
    ]);
  });
});

test("a notice is forgotten on the way to the plan, and stays while one looks for help", () => {
  expect(holdsNotice({ at: "questions" })).toBe(true);
  expect(holdsNotice({ at: "talk" })).toBe(true);
  for (const at of ["home", "plan", "cases", "diary", "incidents"] as const) {
    expect(holdsNotice({ at }), at).toBe(false);
  }
});
