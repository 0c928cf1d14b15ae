import { open } from "node:fs/promises";
import type { FoundFile } from "../collect/collect.ts";
import { type Problem, problem } from "../problem.ts";
import { detectFormat } from "./format.ts";
import type { Grid } from "./grid.ts";
import { csvGrid } from "./text/csv-grid.ts";
import { workbookGrids } from "./workbook/workbook-grids.ts";

/** Bytes that tell a file's format, its encoding's mark and its delimiter. */
const headSize = 1 << 16;

/** The grids of a file, one a sheet, or why it has none. What the file is, its first bytes say, not its name. */
export async function decode({ path, file }: FoundFile): Promise<readonly Grid[] | Problem> {
  const head = await readHead(path);
  const format = detectFormat(head);
  switch (format) {
    case "workbook":
      return workbookGrids(path, file);
    case "text":
      return [await csvGrid(path, file, head)];
    default:
      return problem(format, { file });
  }
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
