const SOFT = "\u00ad";
const VOWEL = /[aeiouyåäö]/i;
const CONSONANT = /[bcdfghjklmnpqrstvwxzšž]/i;
const LONG = 10;
const EDGE = 4;

/**
 * Puts soft hyphens into long Finnish words, for headings that must never be cut: not every
 * engine brings a Finnish dictionary. A Finnish syllable begins at a consonant before a vowel.
 */
export function soften(text: string, language: string): string {
  if (language !== "fi") return text;
  return text.replace(/\p{L}+/gu, (word) => (word.length < LONG ? word : softenWord(word)));
}

function softenWord(word: string): string {
  const letters = [...word];
  return letters
    .map((letter, at) => {
      const begins = CONSONANT.test(letter) && VOWEL.test(letters[at + 1] ?? "");
      const inside = at >= EDGE && letters.length - at >= EDGE;
      return begins && inside ? SOFT + letter : letter;
    })
    .join("");
}
