import { tick } from "svelte";

/** True while some control has the focus, which a change of the screen may take away with it. */
export function hasFocus(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}

/** When the control that had the focus is gone, its screen's heading takes it: nobody is left nowhere. */
export async function rescueFocus(): Promise<void> {
  await tick();
  if (!hasFocus()) document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
}
