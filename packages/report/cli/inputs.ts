import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { type IngestOptions, type Period, parsePeriod } from "@lcsp/ingest";
import { exitCodes } from "./exit-codes.ts";
import { Failure, fileFailure } from "./failure.ts";
import { badDate, badYear, folderIsFile, outIsClosed, outIsFolder, outIsNoWorkbook } from "./refusal-wording.ts";

/** Stops before anything is read where no workbook could be written under the name given. */
export function refuseAsWorkbook(out: string): void {
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(exitCodes.files, outIsFolder(out));
  if (!/\.xlsx$/i.test(out)) throw new Failure(exitCodes.wrongCommand, outIsNoWorkbook(out));
  refuseClosed(out);
}

/** The same for a folder of files, given by its option. */
export function refuseAsFolder(folder: string, option: string): void {
  const standing = statSync(folder, { throwIfNoEntry: false });
  if (standing !== undefined && !standing.isDirectory()) {
    throw new Failure(exitCodes.files, folderIsFile(folder, option));
  }
  refuseClosed(join(folder, "file"));
}

function refuseClosed(file: string): void {
  try {
    accessSync(nearestFolder(file), constants.W_OK);
  } catch {
    throw new Failure(exitCodes.files, outIsClosed(file));
  }
}

/** The folder of a file that is to be written, or the first one above it that there is. */
function nearestFolder(file: string): string {
  const folder = dirname(resolve(file));
  return existsSync(folder) || folder === dirname(folder) ? folder : nearestFolder(folder);
}

/** Whether a path is one of the extracts, or lies in one of their folders. */
export function isAmong(extracts: readonly string[], path: string): boolean {
  return extracts.some((extract) => {
    const way = relative(resolve(extract), resolve(path));
    return !way.startsWith("..") && !isAbsolute(way);
  });
}

/** A school year as people write it, before anything is loaded for it. */
export function yearAsTyped(written: string): Period {
  const period = parsePeriod(written);
  if (period === undefined) throw new Failure(exitCodes.wrongCommand, badYear(written));
  return period;
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
