/** What watches over every screen: quick exit, the lock, the look of the page. */
import * as commands from "../api/commands";
import { holdsNotice } from "../logic/place";
import { LoneShifts } from "../logic/shifts";
import { sizeForKey } from "../logic/sizes";
import { book } from "../state/book.svelte";
import { leave } from "../state/leave";
import { attempt, notices } from "../state/notices.svelte";
import { reading } from "../state/reading.svelte";
import { whereabouts } from "../state/place.svelte";
import { t } from "../words/words.svelte";

const TOUCH_EVERY_MS = 20_000;
const LOOK_EVERY_MS = 5_000;

/** Call once, while the window component is set up. */
export function watch(): void {
  $effect(watchShift);
  $effect(watchTextSize);
  $effect(watchTouches);
  $effect(watchLock);
  $effect(watchNotice);
  $effect(dressPage);
  $effect(dressTheme);
}

/** The program listens by itself where it can; this is for where it cannot. */
function watchShift() {
  if (!book.settings.quick_exit_by_shift) return;
  const shifts = new LoneShifts();
  const down = (event: KeyboardEvent) => shifts.down(event.key, event.repeat);
  const up = (event: KeyboardEvent) => {
    if (shifts.up(event.key, event.timeStamp)) leave();
  };
  const other = () => shifts.reset();
  addEventListener("keydown", down, true);
  addEventListener("keyup", up, true);
  addEventListener("pointerdown", other, true);
  return () => {
    removeEventListener("keydown", down, true);
    removeEventListener("keyup", up, true);
    removeEventListener("pointerdown", other, true);
  };
}

function watchTextSize() {
  const press = (event: KeyboardEvent) => {
    if (!event.ctrlKey || event.altKey) return;
    const size = sizeForKey(event.key, book.settings.text_size);
    if (size === undefined) return;
    event.preventDefault();
    void attempt(async () => {
      await book.change({ text_size: size });
      notices.say(t("text-size-now", { percent: size }));
    });
  };
  addEventListener("keydown", press);
  return () => removeEventListener("keydown", press);
}

/** Tells the program that somebody is there, so that it does not lock meanwhile. */
function watchTouches() {
  let last = 0;
  const touch = () => {
    const now = Date.now();
    if (book.standing !== "open" || now - last < TOUCH_EVERY_MS) return;
    last = now;
    // A touch that is not heard costs nothing but an earlier lock.
    commands.touched().catch(() => undefined);
  };
  addEventListener("pointerdown", touch);
  addEventListener("keydown", touch);
  return () => {
    removeEventListener("pointerdown", touch);
    removeEventListener("keydown", touch);
  };
}

/** The program locks on its own, by time or when the computer sleeps; the page follows. */
function watchLock() {
  if (book.standing !== "open") return;
  const look = () => {
    commands
      .standing()
      .then((standing) => {
        if (standing !== "locked") return;
        whereabouts.arriving = true;
        book.hasLocked();
      })
      .catch(() => undefined);
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  addEventListener("focus", look);
  return () => {
    clearInterval(timer);
    removeEventListener("focus", look);
  };
}

/** A notice is somebody's letter: it is gone as soon as it is not being read. */
function watchNotice() {
  if (book.standing === "locked" || !holdsNotice(whereabouts.current)) reading.forget();
}

function dressPage() {
  const page = document.documentElement;
  page.lang = book.settings.language;
  page.style.setProperty("--text-size", String(book.settings.text_size / 100));
}

function dressTheme() {
  const { theme } = book.settings;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const dress = () => {
    const dark = theme === "dark" || (theme === "system" && system.matches);
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  };
  dress();
  system.addEventListener("change", dress);
  return () => system.removeEventListener("change", dress);
}
