import type { Profile } from "@lcsp/indicators";
import type { Store } from "@lcsp/ingest";
import { writeFileSafely } from "../src/index.ts";
import { exitCodes } from "./exit-codes.ts";
import { Failure, fileFailure } from "./failure.ts";
import { isAmong } from "./inputs.ts";
import { notOverwritten, outIsExtract } from "./refusal-wording.ts";
import { storeNamed } from "./stores.ts";
import { rememberWorkbook, standingAt } from "./written-workbooks.ts";

/** What may stand where the workbook goes: `force` overwrites another workbook, and nothing overwrites one of the `extracts`. */
export interface Overwriting {
  readonly force: boolean;
  readonly extracts?: readonly string[];
}

/** Writes a workbook, and remembers that it did. What may stand in its place was asked before it was made. */
export async function writeAppendix(store: Store, bytes: Uint8Array, out: string): Promise<void> {
  await writeKindly(out, bytes);
  await rememberWorkbook(store, out, bytes);
}

/** Writes a file whole or not at all; what the system says against it is put into words. */
export async function writeKindly(path: string, bytes: Uint8Array): Promise<void> {
  await writeFileSafely(path, bytes).catch((error) => {
    throw fileFailure(error, path) ?? error;
  });
}

/** Ends the command where a workbook stands that a person changed since it was written, unless that is to be overwritten. */
export async function refuseOverwriting(
  store: Store,
  out: string,
  { force, extracts = [] }: Overwriting,
): Promise<void> {
  const standing = await standingAt(store, out);
  if (standing === "unknown" && isAmong(extracts, out)) throw new Failure(exitCodes.files, outIsExtract(out));
  if (force || standing === "nothing" || standing === "as written") return;
  throw new Failure(exitCodes.files, notOverwritten(out, standing === "edited"));
}

/** A command that explains a figure that the workbook shows as it shows it, from the store that it was made of. */
export function explainCommand(profile: Profile, store: string): string {
  const { indicators, year, restatedOn, apportioned } = profile;
  const shown = indicators.filter(({ history }) => {
    const now = history.find(({ period }) => period === year);
    return [now?.partnership, now?.kent].some((measure) => measure?.value.kind === "value");
  });
  const codes = new Set(shown.map(({ definition }) => definition.code));
  const code = codes.has("NI 73") ? "NI 73" : ([...codes][0] ?? "NI 73");
  return [
    `explain "${code}"`,
    ...storeNamed(store),
    ...(restatedOn === null ? [] : [`--membership today --date ${restatedOn}`]),
    ...(apportioned ? ["--apportion"] : []),
  ].join(" ");
}
