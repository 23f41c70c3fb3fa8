import type { ContactView } from "../api/generated/ContactView";
import type { LineView } from "../api/generated/LineView";

/** A phone number with whose it is. */
export interface Reach {
  contact: ContactView;
  line: LineView;
  number: string;
}

/** The phone numbers of contacts with this topic; lines for children are not for everybody. */
export function numbersOf(
  contacts: readonly ContactView[],
  topic: "crisis" | "emergency",
): Reach[] {
  return contacts
    .filter((contact) => contact.topics.includes(topic) && !contact.topics.includes("children"))
    .flatMap((contact) =>
      contact.lines.flatMap((line) =>
        line.kind === "phone" && line.number ? [{ contact, line, number: line.number }] : [],
      ),
    );
}

/**
 * Whom to call when it is too much: a line that is there for just that before one that also
 * listens, one that may be open before a closed one, and one that speaks the person's language.
 */
export function crisisNumbers(contacts: readonly ContactView[]): Reach[] {
  const weight = ({ contact, line }: Reach) =>
    (line.open === false ? 4 : 0) +
    (contact.topics[0] === "crisis" ? 0 : 2) +
    (line.speaks_mine ? 0 : 1);
  return numbersOf(contacts, "crisis").toSorted((one, other) => weight(one) - weight(other));
}
