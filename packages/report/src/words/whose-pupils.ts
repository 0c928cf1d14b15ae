import type { Basis, Definition } from "@lcsp/indicators";
import { basisWords } from "./wording.ts";

/** Whose pupils a figure counts: of a gap between the two bases, those of both. */
export function whosePupils({ betweenBases }: Definition, basis: Basis | null): string {
  return betweenBases ? `${basisWords.school}, and ${basisWords.home}` : basisWords[basis ?? "none"];
}
