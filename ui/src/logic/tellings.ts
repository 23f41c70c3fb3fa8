import type { Code } from "../api/generated/Code";

/** What is told about a failure: what happened and what is safe, then the next step. Both are word keys. */
export interface Telling {
  word: string;
  then: string;
}

/** The compiler counts them: a new code without words does not build. */
export const tellings: Record<Code, Telling> = {
  "wrong-key": { word: "error-wrong-key", then: "then-try-or-recover" },
  "code-mistyped": { word: "error-code-mistyped", then: "then-compare-code" },
  "passphrase-too-short": { word: "error-passphrase-too-short", then: "then-longer-passphrase" },
  "file-damaged": { word: "error-file-damaged", then: "then-restore" },
  "file-too-new": { word: "error-file-too-new", then: "then-update" },
  "in-use": { word: "error-in-use", then: "then-close-other" },
  "disk-full": { word: "error-disk-full", then: "then-free-space" },
  "read-only": { word: "error-read-only", then: "then-other-place" },
  "already-there": { word: "error-already-there", then: "then-replace" },
  "not-a-backup": { word: "error-not-a-backup", then: "then-other-file" },
  "no-keychain": { word: "error-no-keychain", then: "then-use-passphrase" },
  locked: { word: "error-locked", then: "then-unlock" },
  "unknown-case": { word: "error-unknown-case", then: "then-home" },
  "unknown-step": { word: "error-unknown-step", then: "then-plan" },
  "nothing-to-undo": { word: "error-nothing-to-undo", then: "then-go-on" },
  "no-way-to-open-links": { word: "error-no-way-to-open-links", then: "then-copy-address" },
  "notice-too-large": { word: "error-notice-too-large", then: "then-paste-part" },
  "notice-too-slow": { word: "error-notice-too-slow", then: "then-open-and-paste" },
  "notice-locked": { word: "error-notice-locked", then: "then-open-and-paste" },
  "notice-no-text": { word: "error-notice-no-text", then: "then-type-or-ask" },
  "notice-broken": { word: "error-notice-broken", then: "then-open-and-paste" },
  "notice-unknown-kind": { word: "error-notice-unknown-kind", then: "then-open-and-paste" },
  "notice-no-reader": { word: "error-notice-no-reader", then: "then-open-and-paste" },
  "cannot-save": { word: "error-cannot-save", then: "then-try-again" },
  unexpected: { word: "error-unexpected", then: "then-try-again" },
};

function isCode(text: string): text is Code {
  return Object.hasOwn(tellings, text);
}

/** What a rejected command said; anything but a known code is unexpected. */
export function codeOf(failure: unknown): Code {
  return typeof failure === "string" && isCode(failure) ? failure : "unexpected";
}
