import { describe, expect, test } from "vitest";
import type { PlannedView } from "../src/api/generated/PlannedView";
import type { Status } from "../src/api/generated/Status";
import { fold, OPEN_STEPS } from "../src/logic/fold";

function step(id: string, status: Status = "to-do", renew = false): PlannedView {
  return {
    id,
    title: id,
    why: "",
    urgency: "today",
    urgency_words: "",
    weight: "essential",
    minutes: 5,
    cost: null,
    cost_words: null,
    needs_words: [],
    because: "",
    status,
    since: "",
    ticked: 0,
    sub_steps: 0,
    renew,
  };
}

const many = (count: number, status: Status = "to-do") =>
  Array.from({ length: count }, (_, at) => step(`${status}-${at}`, status));

describe("a plan", () => {
  test("shows at most seven open steps, the next one among them", () => {
    const folded = fold(many(12));
    expect(folded.next?.id).toBe("to-do-0");
    expect(1 + folded.open.length).toBe(OPEN_STEPS);
    expect(folded.later).toHaveLength(12 - OPEN_STEPS);
  });

  test("loses no step", () => {
    const steps = [...many(9), ...many(5, "done"), ...many(2, "waiting"), ...many(2, "not-for-me")];
    const { next, ...rest } = fold(steps);
    expect(Object.values(rest).flat().length + (next ? 1 : 0)).toBe(steps.length);
  });

  test("moves on when a step is done", () => {
    expect(fold([step("a", "done"), step("b")]).next?.id).toBe("b");
  });

  test("takes a step that waits for an answer as settled, not as the next", () => {
    const folded = fold([step("a", "waiting"), step("b")]);
    expect(folded.settled.map((one) => one.id)).toEqual(["a"]);
    expect(folded.next?.id).toBe("b");
  });

  test("brings back a protection that has run out", () => {
    expect(fold([step("a", "done", true)]).next?.id).toBe("a");
  });

  test("folds what lies far behind, so that the next step stays near the top", () => {
    const folded = fold([...many(6, "done"), step("b")]);
    expect(folded.behind).toHaveLength(4);
    expect(folded.settled).toHaveLength(2);
  });

  test("folds no single step behind", () => {
    expect(fold(many(3, "done")).behind).toEqual([]);
  });

  test("has nothing next when all is done", () => {
    expect(fold(many(2, "done")).next).toBeUndefined();
  });
});
