import { type Place, samePlace } from "../logic/place";
import { notices } from "./notices.svelte";

/** Where the person is in the window, and whether the focus still has to follow. */
class Whereabouts {
  current = $state.raw<Place>({ at: "home" });
  /** True from a change of screen until its heading has taken the focus. Not shown, so not state. */
  arriving = false;

  go(place: Place): void {
    if (!samePlace(place, this.current)) this.arriving = true;
    this.current = place;
    notices.trouble = undefined;
    scrollTo({ top: 0 });
  }
}

export const whereabouts = new Whereabouts();
export const go = (place: Place) => whereabouts.go(place);

/** For a heading: takes the focus if the person has just come here, so that a reader hears it. */
export function arrive(heading: HTMLElement): void {
  if (!whereabouts.arriving) return;
  whereabouts.arriving = false;
  heading.focus({ preventScroll: true });
}
