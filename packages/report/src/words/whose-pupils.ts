import type { Basis, Definition } from "@lcsp/indicators";
import { basisWords } from "./wording.ts";

/** Whose pupils a figure counts, or that it counts schools. A gap between the two bases counts the pupils of both. */
export function whosePupils({ betweenBases, people }: Definition, basis: Basis | null): string {
  if (people === "schools" && basis === "school") return "its schools";
  return betweenBases ? `${basisWords.school}, and ${basisWords.home}` : basisWords[basis ?? "none"];
}
