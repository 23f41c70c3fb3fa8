/** A screen, with what it needs to be shown. There are no addresses: nothing is left in a history. */
export type Place =
  | { at: "home" }
  | { at: "incidents" }
  | { at: "incident"; id: string }
  | { at: "questions" }
  | { at: "plan" }
  | { at: "step"; id: string }
  | { at: "talk" }
  | { at: "pages" }
  | { at: "page"; id: string }
  | { at: "diary" }
  | { at: "cases" }
  | { at: "settings" };

/** Two places whose heading is the same: going from one to the other moves no focus. */
export function samePlace(one: Place, other: Place): boolean {
  const idOf = (place: Place) => ("id" in place ? place.id : "");
  return one.at === other.at && idOf(one) === idOf(other);
}

/** Places that need an open case. */
export function needsCase(place: Place): boolean {
  return place.at === "plan" || place.at === "step" || place.at === "diary";
}
