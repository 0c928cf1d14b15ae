import type { Basis, Definition } from "@lcsp/indicators";
import { basisWords } from "./wording.ts";

/** Whose pupils a figure counts. A gap between the two bases counts those of both. */
export function whosePupils({ betweenBases }: Definition, basis: Basis | null): string {
  return betweenBases ? `${basisWords.school}, and ${basisWords.home}` : basisWords[basis ?? "none"];
}
