import type { Country } from "../api/generated/Country";
import { t } from "./words.svelte";

/** What the countries are called, in the order in which they are offered. */
export function countryNames(): Record<Country, string> {
  return { SE: t("country-se"), FI: t("country-fi"), DK: t("country-dk") };
}
