// `npm run look -- out/x.xlsx`: every page of a workbook as a picture in out/look/, named for its sheet, as LibreOffice shows it.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { printedWorkbook } from "./look/printed-workbook.ts";
import { type SheetPage, sheetPages } from "./look/sheet-pages.ts";
import { tool } from "./look/tool.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "out", "look");
const [workbook] = process.argv.slice(2);

if (workbook === undefined) fail(2, "Say which workbook to look at: npm run look -- out/appendix.xlsx");
if (!existsSync(workbook)) fail(4, `There is no file ${workbook}.`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

try {
  const pages = printedWorkbook(workbook, (pdf) => {
    const all = sheetPages(pdf);
    for (const one of all) draw(pdf, one);
    return all;
  });
  const sheets = new Set(pages.map(({ sheet }) => sheet));
  console.log(`${pages.length} pages of the ${sheets.size} sheets of ${workbook} are in out/look/.`);
} catch (cause) {
  fail(4, cause instanceof Error ? cause.message : String(cause));
}

function draw(pdf: string, { page, sheet, part }: SheetPage): void {
  const name = `${String(page).padStart(3, "0")}-${sheet.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}-${part}`;
  tool("pdftoppm", ["-png", "-r", "90", "-singlefile", ...only(page), pdf, join(folder, name)]);
}

function only(page: number): readonly string[] {
  return ["-f", String(page), "-l", String(page)];
}

function fail(code: number, message: string): never {
  console.error(message);
  process.exit(code);
}
