import { describe, expect, test } from "vitest";
import { LoneShifts } from "../src/logic/shifts";

/** Presses and releases Shift at `at`; true when that was the third lone one. */
function press(shifts: LoneShifts, at: number): boolean {
  shifts.down("Shift", false);
  return shifts.up("Shift", at);
}

describe("three presses of Shift", () => {
  test("within a second and a half leave", () => {
    const shifts = new LoneShifts();
    expect([press(shifts, 0), press(shifts, 700), press(shifts, 1500)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test("that take longer do not leave", () => {
    const shifts = new LoneShifts();
    expect([press(shifts, 0), press(shifts, 800), press(shifts, 1501)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test("count from the last three, so a slow first one does no harm", () => {
    const shifts = new LoneShifts();
    press(shifts, 0);
    press(shifts, 1400);
    press(shifts, 2000);
    expect(press(shifts, 2600)).toBe(true);
  });

  test("with another key between begin anew", () => {
    const shifts = new LoneShifts();
    press(shifts, 0);
    press(shifts, 100);
    shifts.down("a", false);
    shifts.up("a", 150);
    expect(press(shifts, 200)).toBe(false);
  });

  test("that make capital letters are not lone", () => {
    const shifts = new LoneShifts();
    for (const at of [0, 200, 400, 600]) {
      shifts.down("Shift", false);
      shifts.down("A", false);
      expect(shifts.up("Shift", at)).toBe(false);
    }
  });

  test("are not made by one that is held down", () => {
    const shifts = new LoneShifts();
    shifts.down("Shift", false);
    for (let count = 0; count < 9; count++) shifts.down("Shift", true);
    expect(shifts.up("Shift", 900)).toBe(false);
  });

  test("with a click between begin anew", () => {
    const shifts = new LoneShifts();
    press(shifts, 0);
    press(shifts, 100);
    shifts.reset();
    expect(press(shifts, 200)).toBe(false);
  });
});
