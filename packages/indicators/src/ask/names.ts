import { nearMatches } from "@lcsp/ingest";

/** A name as it is compared: case, accents, punctuation and spaces folded, "&" as "and". */
export function fold(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z0-9]/g, "");
}

/** Names that are one or two letters from what was written, once both are folded: nearest first. */
export function nearest(written: string, names: readonly string[]): readonly string[] {
  return nearMatches(written, names, fold);
}
