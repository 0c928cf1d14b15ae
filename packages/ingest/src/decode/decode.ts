import { open } from "node:fs/promises";
import type { FoundFile } from "../collect/found-file.ts";
import { type Problem, problem } from "../problem.ts";
import { sortOfHead } from "./format/sort-of-head.ts";
import type { Grid } from "./grid.ts";
import { oldWorkbookGrids } from "./sheetjs/old-workbook-grids.ts";
import { csvGrid } from "./text/csv-grid.ts";
import { gzipGrid } from "./text/gzip-grid.ts";
import { zipGrids } from "./zip-grids.ts";

/** Bytes that tell a file's format, its encoding and its delimiter. */
const headSize = 1 << 16;

/** The grids of a file, one a sheet, or why it has none. What the file is, its content says, not its name. */
export async function decode({ path, file }: FoundFile): Promise<readonly Grid[] | Problem> {
  const head = await readHead(path);
  const sort = sortOfHead(head);
  switch (sort) {
    case "zip":
      return zipGrids(path, file);
    case "compound":
      return oldWorkbookGrids(path, file);
    case "gzip":
      return oneGrid(await gzipGrid(path, file, headSize));
    case "text":
      return oneGrid(await csvGrid({ path, gzipped: false }, file, head));
    case "empty":
      return problem("file-empty", { file });
    default:
      return problem("file-no-table", { file }, { facts: { sort } });
  }
}

function oneGrid(grid: Grid | Problem): readonly Grid[] | Problem {
  return "code" in grid ? grid : [grid];
}

async function readHead(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(headSize), 0, headSize, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
