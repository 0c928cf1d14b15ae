import { type Problem, problem } from "../../problem.ts";
import { sortOfHead } from "../format/sort-of-head.ts";
import type { Grid } from "../grid.ts";
import { unreadable } from "../unreadable.ts";
import { csvGrid } from "./csv-grid.ts";
import { textHead } from "./text-source.ts";

/** The grid of a text packed by gzip, or why it has none. Packed workbooks and other files are for the analyst to unpack. */
export async function gzipGrid(path: string, file: string, headSize: number): Promise<Grid | Problem> {
  const source = { path, gzipped: true };
  try {
    const head = await textHead(source, headSize);
    const sort = sortOfHead(head);
    if (sort === "text") return await csvGrid(source, file, head);
    return sort === "empty"
      ? problem("file-empty", { file })
      : problem("file-no-table", { file }, { facts: { sort: "packed" } });
  } catch (error) {
    return unreadable(error, { file }, "gzip");
  }
}
