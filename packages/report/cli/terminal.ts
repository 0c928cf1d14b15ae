import { styleText } from "node:util";
import type { Progress, Receipt } from "@lcsp/ingest";
import { aReceipt, reading } from "./wording.ts";

/** Where the command's words go: results to `result`, talk to `say`. Tests pass their own. */
export interface Terminal {
  result(text: string): void;
  say(text: string): void;
  /** A line that the next one overwrites; nothing where nobody watches. */
  passing(text: string): void;
  emphasis(text: string): string;
}

/** Standard output and error. Colour and passing lines only on a terminal, and never against NO_COLOR. */
export function standardTerminal(): Terminal {
  const watched = process.stderr.isTTY === true;
  const colour = watched && !("NO_COLOR" in process.env);
  let passingWidth = 0;
  const wipe = () => {
    if (passingWidth > 0) process.stderr.write(`\r${" ".repeat(passingWidth)}\r`);
    passingWidth = 0;
  };
  return {
    result: (text) => process.stdout.write(`${text}\n`),
    say: (text) => {
      wipe();
      process.stderr.write(`${text}\n`);
    },
    passing: (text) => {
      if (!watched) return;
      wipe();
      process.stderr.write(text);
      passingWidth = text.length;
    },
    emphasis: (text) => (colour ? styleText("bold", text) : text),
  };
}

/** What is said of a file as it ends, and a count that moves while a large one is read. */
export function showProgress(terminal: Terminal): Progress {
  let title = "";
  return {
    fileStarted: (file, position, files) => {
      title = `${position} of ${files}: ${file}`;
      terminal.passing(reading(title, 0));
    },
    rowsRead: (_file, rows) => terminal.passing(reading(title, rows)),
    fileEnded: (receipt: Receipt) => terminal.say(aReceipt(receipt)),
  };
}
