import { book } from "../state/book.svelte";
import { format, type Variables } from "./bundles";

/** The words for `key` in the window's language; follows a change of language at once. */
export function t(key: string, variables?: Variables): string {
  return format(book.settings.language, key, { country: book.settings.country, ...variables });
}
