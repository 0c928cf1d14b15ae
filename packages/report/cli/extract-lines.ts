import type { HeldExtract } from "@lcsp/ingest";
import { issueWords } from "../src/words/wording.ts";
import { counted, numbered, type Standing, standing } from "./wording.ts";

/** The extracts of a store, a line each, in columns: two of one name and day have different numbers. */
export function extractLines(extracts: readonly HeldExtract[]): readonly (readonly string[])[] {
  return extracts.map((extract) => [
    numbered(extract.id),
    extract.kind,
    extract.periods.join(" "),
    counted(extract.stored, "row"),
    issueWords[extract.issue],
    `loaded ${extract.loadedOn}`,
    extract.sheet === null ? extract.file : `${extract.file} (sheet "${extract.sheet}")`,
    standing(standingOf(extract, extracts)),
  ]);
}

function standingOf(
  { id, supersededBy, withdrawnOn, partsReplaced }: HeldExtract,
  all: readonly HeldExtract[],
): Standing {
  const find = (wanted: number | null) => all.find((other) => other.id === wanted);
  return {
    replaces: all.filter((other) => other.supersededBy === id && other.id !== id),
    withdrawnOn,
    replacedBy: find(supersededBy),
    parts: partsReplaced.flatMap(({ by, rows }) => {
      const other = find(by);
      return other === undefined ? [] : [{ by: other, rows }];
    }),
  };
}
