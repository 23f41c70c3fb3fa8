/** The program refuses shorter ones; kept here so that the person hears it before sending. */
const SHORTEST = 10;
const LONG_ENOUGH = 20;

export type Advice = "none" | "short" | "one-word" | "good";

/** Whether the program will take it. Letters are counted as a person counts them. */
export function canUse(passphrase: string): boolean {
  return [...passphrase].length >= SHORTEST;
}

/** Advice in words: length and several words are what makes it hard to guess. */
export function adviceFor(passphrase: string): Advice {
  if (passphrase === "") return "none";
  if (!canUse(passphrase)) return "short";
  const words = passphrase.trim().split(/\s+/u).length;
  return words >= 4 || [...passphrase].length >= LONG_ENOUGH ? "good" : "one-word";
}
