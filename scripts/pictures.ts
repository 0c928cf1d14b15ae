// `npm run pictures`: the pictures of docs/pictures, made again from the made-up county.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Box, inked } from "./look/ink.ts";
import { printedWorkbook } from "./look/printed-workbook.ts";
import { type SheetPage, sheetPages } from "./look/sheet-pages.ts";
import { tool } from "./look/tool.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** Which page of which sheet each picture shows. */
const pictures: Readonly<Record<string, Pick<SheetPage, "sheet" | "part">>> = {
  "report-card": { sheet: "Report card", part: 1 },
  "gap-page": { sheet: "Gap NI 102a", part: 1 },
  trends: { sheet: "Trends", part: 2 },
  ranks: { sheet: "Ranks", part: 3 },
  "foundation-stage-areas": { sheet: "Foundation Stage areas", part: 1 },
};

const folder = mkdtempSync(join(tmpdir(), "lcsp-pictures-"));
try {
  const workbook = join(folder, "appendix.xlsx");
  const of = ["--partnership", "Cranbrook and Paddock Wood", "--year", "2007/08"];
  const where = ["--store", join(folder, "store.sqlite"), "--out", workbook];
  tool(process.execPath, [
    "--conditions=source",
    "--import",
    "tsx",
    join(root, "packages/report/cli/main.ts"),
    "refresh",
    join(root, "fixtures/kent"),
    ...of,
    ...where,
  ]);
  printedWorkbook(workbook, (pdf) => {
    const pages = sheetPages(pdf);
    for (const [name, wanted] of Object.entries(pictures)) {
      const found = pages.find(({ sheet, part }) => sheet === wanted.sheet && part === wanted.part);
      if (!found) throw new Error(`The workbook has no page ${wanted.part} of the sheet "${wanted.sheet}".`);
      draw(pdf, found.page, name);
    }
  });
  console.log(`${Object.keys(pictures).length} pictures are in docs/pictures/.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Draws a page without its white margins. */
function draw(pdf: string, page: number, name: string): void {
  const only = ["-r", "110", "-singlefile", "-f", String(page), "-l", String(page)];
  const grey = join(folder, "grey");
  tool("pdftoppm", ["-gray", ...only, pdf, grey]);
  const box = inked(readFileSync(`${grey}.pgm`), 12);
  tool("pdftoppm", ["-png", ...only, ...(box ? cropped(box) : []), pdf, join(root, "docs", "pictures", name)]);
}

function cropped({ x, y, width, height }: Box): readonly string[] {
  return ["-x", String(x), "-y", String(y), "-W", String(width), "-H", String(height)];
}
