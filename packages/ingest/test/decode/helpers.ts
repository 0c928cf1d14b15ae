import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decode } from "../../src/decode/decode.ts";
import { type Grid, type GridRow, isFinding } from "../../src/decode/grid.ts";
import type { Problem } from "../../src/problem.ts";

/** The grids of a file with the given content, or why it has none; the file is gone again afterwards. */
export async function withFile<Result>(
  content: string | Uint8Array,
  use: (grids: readonly Grid[] | Problem) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "lcsp-decode-"));
  const path = join(folder, "table.csv");
  writeFileSync(path, content);
  try {
    return await use(await decode({ path, file: "table.csv" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All rows of a grid, or the finding at which reading ended. */
export async function allRows(grid: Grid): Promise<readonly GridRow[] | Problem> {
  const rows: GridRow[] = [];
  for await (const batch of grid.batches()) {
    if (isFinding(batch)) return batch;
    rows.push(...batch);
  }
  return rows;
}

/** Rows of each grid of a file with the given content. */
export function rowsOf(content: string | Uint8Array): Promise<readonly (readonly GridRow[] | Problem)[]> {
  return withFile(content, (grids) => Promise.all("code" in grids ? [grids] : grids.map(allRows)));
}
