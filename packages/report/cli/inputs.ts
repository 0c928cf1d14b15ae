import { statSync } from "node:fs";
import type { IngestOptions } from "@lcsp/ingest";
import { exitCodes } from "./exit-codes.ts";
import { Failure, fileFailure } from "./failure.ts";
import { badDate, outIsFolder } from "./wording.ts";

/** Stops before anything is read where the workbook could not be written under the name given. */
export function refuseFolderAsWorkbook(out: string): void {
  const there = statSync(out, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new Failure(exitCodes.files, outIsFolder(out));
}

/** Stops where a folder or file of extracts is not there. What is wrong inside it is the reader's to say. */
export function refuseMissing(extracts: readonly string[]): void {
  for (const path of extracts) {
    try {
      statSync(path);
    } catch (error) {
      throw fileFailure(error, path) ?? error;
    }
  }
}

/** The date that a run states for itself: as given, or today's. `option`: by which option it was given. */
export function statedDate(given: string | undefined, option = "--date"): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  const sameAgain = /^\d{4}-\d\d-\d\d$/.test(given) && new Date(given).toISOString().slice(0, 10) === given;
  if (!sameAgain) throw new Failure(exitCodes.wrongCommand, badDate(option, given));
  return given;
}

/** "Cranbrook and Paddock Wood", "2007/08" -> "cranbrook-and-paddock-wood-2007-08". */
export function fileStem(partnership: string, year: string): string {
  return `${partnership} ${year}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The layouts that a command was told to use, as the reader takes them. */
export function layoutsOf({ layouts, layout }: { readonly layouts?: string; readonly layout?: string }): IngestOptions {
  return { ...(layouts === undefined ? {} : { layouts }), ...(layout === undefined ? {} : { layout }) };
}
