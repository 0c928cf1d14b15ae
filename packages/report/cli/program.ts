import { createRequire } from "node:module";
import { Argument, Command, Option } from "commander";
import { auditFiles } from "./commands/audit.ts";
import { check } from "./commands/check.ts";
import { explainFigure } from "./commands/explain.ts";
import { layout } from "./commands/layout.ts";
import { type Listable, list, listable } from "./commands/list.ts";
import { refresh } from "./commands/refresh.ts";
import { report } from "./commands/report.ts";
import { withdrawExtract } from "./commands/withdraw.ts";
import type { Ending } from "./run.ts";
import { defaultStore } from "./stores.ts";
import type { Terminal } from "./terminal.ts";

const storeOption = ["--store <file>", "where loaded extracts are kept between runs", defaultStore] as const;

const membershipOption = () =>
  new Option("--membership <which>", "place results by the memberships of their own year, or all by today's")
    .choices(["own-year", "today"])
    .default("own-year");

const layoutsOption = ["--layouts <folder>", "a folder with layouts of your own"] as const;
const layoutOption = ["--layout <id>", "the layout to read every file by, where more than one fits"] as const;

const partnershipOption = ["-p, --partnership <name>", "name or code of the partnership"] as const;
const allOption = ["--all", "every partnership, a workbook each"] as const;
const outOption = ["-o, --out <file>", "the workbook to write (default: out/<partnership>-<year>.xlsx)"] as const;
const outDirOption = ["--out-dir <folder>", "the folder for --all (default: out/appendices-<year>)"] as const;
const baselineOption = [
  "--baseline <year>",
  "the plan's baseline: changes of gaps and floors of targets count from it (default: the earliest year shown)",
] as const;
const apportionOption = [
  "--apportion",
  "split counts of districts between their partnerships by where children live (default: the district's own)",
] as const;
const freezeOption = [
  "--freeze",
  "keep headings in view and give them filter buttons, which the guidance on accessible workbooks asks not to",
] as const;
const contactOption = ["--contact <text>", "who answers questions about the workbook, for its cover"] as const;
const dataOption = ["--data <folder>", "also write the figures as open data, there"] as const;

const { version }: { version: string } = createRequire(import.meta.url)("@lcsp/report/package.json");

/** The command line of `lcsp`, declared: each command's work is in commands/. */
export function makeProgram(terminal: Terminal, ending: Ending): Command {
  const program = new Command("lcsp")
    .description("The performance profile of a Local Children's Services Partnership, from its county's extracts.")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.result(text.trimEnd()),
      writeErr: (text) => terminal.say(text.trimEnd()),
      // What is wrong with a command line is said where the run ends, in our words.
      outputError: () => {},
    });

  addWriters(program, terminal, ending);
  addLooksAtFiles(program, terminal, ending);
  addLooksAtTheStore(program, terminal);
  return program;
}

/** The commands that say what a file is, and change nothing. */
function addLooksAtFiles(program: Command, terminal: Terminal, ending: Ending): void {
  program
    .command("check")
    .description("Say what would be loaded, where its rows would end, and every problem. Writes nothing.")
    .argument("<extracts...>", "the folder of extracts, or single files")
    .option(...storeOption)
    .option(...layoutsOption)
    .option(...layoutOption)
    .option("--verbose", "also from what each file was recognised, and what else came close")
    .option("--json", "the outcome as JSON on standard output")
    .action(async (extracts: string[], options) => {
      ending.exitCode = await check(extracts, options, terminal);
    });

  program
    .command("layout")
    .description("Draft a layout for a file that no layout fits, with the reason for each line.")
    .argument("[file]", "the file")
    .option(...layoutsOption)
    .option("--schema", "instead, the schema by which an editor completes layouts")
    .action(async (file: string | undefined, options) => {
      ending.exitCode = await layout(file, options, terminal);
    });

  program
    .command("audit")
    .description("Hold any .xlsx workbook against the guidance on accessible statistics, point by point.")
    .argument("<files...>", "the workbooks")
    .option("--json", "as JSON")
    .action(async (files: string[], options) => {
      ending.exitCode = await auditFiles(files, options, terminal);
    });
}

/** The commands that say what is loaded and what figures come from, and that take back what should not have been. */
function addLooksAtTheStore(program: Command, terminal: Terminal): void {
  program
    .command("list")
    .description(
      "List indicators, layouts, partnerships, extracts, or the schools that are unplaced: indicators unless told.",
    )
    .addArgument(new Argument("[what]").choices(listable).default("indicators"))
    .option(...storeOption)
    .option(...layoutsOption)
    .option("--json", "as JSON")
    .action((what: Listable, options) => list(what, options, terminal));

  program
    .command("withdraw")
    .description("Have a file that was loaded by mistake count no longer. What it had replaced counts again.")
    .argument("<extract>", 'its file, or its number as "npx lcsp list extracts" shows it')
    .option(...storeOption)
    .option("--date <date>", "the day from which it counts no longer (default: today)")
    .option("--json", "the outcome as JSON on standard output")
    .action((extract: string, options) => withdrawExtract(extract, options, terminal));

  program
    .command("explain")
    .description("Say what an indicator means and which rows of which extracts its figure comes from.")
    .argument("<indicator>", 'code of the indicator, such as "NI 73"')
    .option("-p, --partnership <name>", "name or code of a partnership, beside Kent and England")
    .option("-y, --year <year>", "school year (default: the newest that has a figure)")
    .option(...storeOption)
    .addOption(membershipOption())
    .option("--date <date>", "the day whose memberships count (default: today)")
    .option(...apportionOption)
    .option("--json", "as JSON")
    .action((indicator: string, options) => explainFigure(indicator, options, terminal));
}

/** The commands that write an appendix. */
function addWriters(program: Command, terminal: Terminal, ending: Ending): void {
  writer(program, "refresh")
    .description("Load what is new, compute, and write the appendix of one partnership or of all.")
    .argument("<extracts...>", "the folder of extracts, or single files")
    .option(...layoutsOption)
    .option(...layoutOption)
    .option("--date <date>", "the day of this load, which the workbook states, such as 2008-11-03 (default: today)")
    .action(async (extracts: string[], options) => {
      ending.exitCode = await refresh(extracts, options, terminal);
    });

  writer(program, "report")
    .description("Write the appendix of one partnership or of all from what is loaded, also as it stood on a date.")
    .option("--as-of <date>", "by what was loaded up to this day, such as 2008-11-03 (default: all)")
    .option("--date <date>", "the date the workbook states (default: that of --as-of, or today)")
    .action((options) => report(options, terminal));
}

/** A command that writes an appendix, with the options that all such have. */
function writer(program: Command, name: string): Command {
  return program
    .command(name)
    .option(...partnershipOption)
    .option(...allOption)
    .requiredOption("-y, --year <year>", "school year of the newest results, such as 2007/08")
    .option(...outOption)
    .option(...outDirOption)
    .option(...dataOption)
    .option(...baselineOption)
    .option(...apportionOption)
    .option(...freezeOption)
    .option(...contactOption)
    .option(...storeOption)
    .addOption(membershipOption())
    .option("--force", "overwrite the workbook even where it was changed since it was written")
    .option("--json", "the outcome as JSON on standard output");
}
