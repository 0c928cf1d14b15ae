import { foldName } from "./fold-name.ts";

/** The name of a partnership as it is compared: what it is may stand behind it, and "Sheppey LCSP" is Sheppey. */
export function foldPartnership(name: string): string {
  const folded = foldName(name);
  return folded.replace(/(?:lcsp|localchildrens(?:services)?partnership)$/, "") || folded;
}
