import type { Profile } from "@lcsp/indicators";
import type { Store } from "@lcsp/ingest";
import { makeWorkbook, writeFileSafely } from "../src/index.ts";
import { exitCodes } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import { editedSince } from "./wording.ts";
import { rememberWorkbook, wasEdited } from "./written-workbooks.ts";

/** Writes a profile as a workbook; one that a person changed since it was written stays as it is unless forced. */
export async function writeAppendix(store: Store, profile: Profile, out: string, force: boolean): Promise<void> {
  if (!force && (await wasEdited(store, out))) throw new Failure(exitCodes.files, editedSince(out));
  const bytes = await makeWorkbook(profile);
  await writeFileSafely(out, bytes);
  await rememberWorkbook(store, out, bytes);
}
