import type { MendedRows } from "../match/mended-rows.ts";
import type { LoadedExtract } from "./load-extract.ts";

/** What became of an extract, but for the rows set aside from it that come mended in the same run: that run tells of them again. */
export function withoutMended(loaded: LoadedExtract, { file, sheet, rows }: MendedRows): LoadedExtract {
  const numbers = new Set(rows.map(({ row }) => row));
  const again = loaded.rejects.filter(({ problems: [first] }) => {
    const { place } = first ?? {};
    return place?.file === file && place.sheet === sheet && numbers.has(place.row ?? 0);
  });
  const told = new Set(again.flatMap(({ problems }) => problems));
  return {
    ...loaded,
    problems: loaded.problems.filter((problem) => !told.has(problem)),
    rejects: loaded.rejects.filter((reject) => !again.includes(reject)),
  };
}
