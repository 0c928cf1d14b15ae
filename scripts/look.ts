// `npm run look -- out/x.xlsx`: every page of a workbook as a picture in out/look/, as LibreOffice shows it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "out", "look");
const [workbook] = process.argv.slice(2);

if (workbook === undefined) fail(2, "Say which workbook to look at: npm run look -- out/appendix.xlsx");
if (!existsSync(workbook)) fail(4, `There is no file ${workbook}.`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

// A settings folder of its own: a LibreOffice that is already open would otherwise take the work and do none.
const settings = pathToFileURL(join(folder, "settings")).href;
run("soffice", [
  `-env:UserInstallation=${settings}`,
  "--headless",
  "--convert-to",
  "pdf",
  "--outdir",
  folder,
  workbook,
]);
const pdf = join(folder, `${basename(workbook, extname(workbook))}.pdf`);
run("pdftoppm", ["-png", "-r", "80", pdf, join(folder, "page")]);
rmSync(join(folder, "settings"), { recursive: true, force: true });

const pages = readdirSync(folder).filter((name) => name.endsWith(".png"));
console.log(`${pages.length} pages of ${workbook} are in out/look/.`);

function run(command: string, args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (error)
    fail(
      4,
      `"${command}" must be installed to look at a workbook: LibreOffice Calc has soffice, Poppler has pdftoppm.`,
    );
  if (status !== 0) fail(1, `${command} could not finish.\n${stderr}`);
}

function fail(code: number, message: string): never {
  console.error(message);
  process.exit(code);
}
