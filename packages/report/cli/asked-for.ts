import { join } from "node:path";
import { NoPartnershipsError, type Partnership, partnershipNamed, UnknownNameError } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { exitCodes } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import { fileStem, refuseAsFolder, refuseAsWorkbook } from "./inputs.ts";
import { allOrOne, outDirIsForAll, outIsForOne } from "./refusal-wording.ts";

/** Whose appendix, as the options say it. */
export interface WhoseOptions {
  readonly partnership?: string;
  readonly all?: boolean;
  readonly out?: string;
  readonly outDir?: string;
}

/** One partnership's workbook, or one of each in a folder. */
export type AskedFor =
  | { readonly whose: "one"; readonly partnership: string; readonly out: string }
  | { readonly whose: "all"; readonly outDir: string };

/** What was asked for; ends the command where that is not clear, or nothing could be written there. */
export function askedFor({ partnership, all, out, outDir }: WhoseOptions, year: Period): AskedFor {
  if ((partnership === undefined) === (all !== true)) throw new Failure(exitCodes.wrongCommand, allOrOne);
  if (partnership === undefined) {
    if (out !== undefined) throw new Failure(exitCodes.wrongCommand, outIsForOne);
    const folder = outDir ?? join("out", fileStem("appendices", year));
    refuseAsFolder(folder, "--out-dir");
    return { whose: "all", outDir: folder };
  }
  if (outDir !== undefined) throw new Failure(exitCodes.wrongCommand, outDirIsForAll);
  const workbook = out ?? join("out", `${fileStem(partnership, year)}.xlsx`);
  refuseAsWorkbook(workbook);
  return { whose: "one", partnership, out: workbook };
}

/**
 * The same once the partnerships are known: a workbook that was not named bears the full name of its partnership, however
 * that was typed. One that there is none of is said where the workbook is made.
 */
export function namedInFull(
  asked: AskedFor,
  { out }: WhoseOptions,
  { partnerships, year }: { readonly partnerships: readonly Partnership[]; readonly year: Period },
): AskedFor {
  if (asked.whose === "all" || out !== undefined) return asked;
  try {
    const { name } = partnershipNamed({ partnerships }, asked.partnership);
    return { ...asked, out: join("out", `${fileStem(name, year)}.xlsx`) };
  } catch (error) {
    if (error instanceof UnknownNameError || error instanceof NoPartnershipsError) return asked;
    throw error;
  }
}

/** Where the workbooks go, as a person is told. */
export const placeOf = (asked: AskedFor): string => (asked.whose === "one" ? asked.out : asked.outDir);
