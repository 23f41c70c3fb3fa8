import type { ContactView } from "../api/generated/ContactView";
import type { Topic } from "../api/generated/Topic";

export interface Need {
  topic: Topic;
  /** The topic in the person's language, as the program says it. */
  words: string;
  contacts: ContactView[];
}

/** In the order in which they may matter on a bad day. */
const order: readonly Topic[] = [
  "crisis",
  "talk",
  "victim-support",
  "children",
  "emergency",
  "police",
  "bank-and-e-id",
  "identity",
  "credit",
  "post-and-address",
  "data-protection",
  "care",
  "consumer",
  "legal",
];

/** Groups contacts by what they are chiefly for; within a need the program's order stays. */
export function byNeed(contacts: readonly ContactView[]): Need[] {
  return order.flatMap((topic) => {
    const of = contacts.filter((contact) => contact.topics[0] === topic);
    const words = of[0]?.topic_words[0];
    return words ? [{ topic, words, contacts: of }] : [];
  });
}
