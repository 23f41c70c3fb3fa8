/** A screen, with what it needs to be shown. There are no addresses: nothing is left in a history. */
export type Place =
  | { at: "home" }
  | { at: "notice" }
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

/** Places where a notice that is being read stays in memory; anywhere else it is forgotten. */
export function holdsNotice(place: Place): boolean {
  const near: readonly Place["at"][] = ["notice", "questions", "talk", "pages", "page", "settings"];
  return near.includes(place.at);
}
