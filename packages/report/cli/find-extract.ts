import { basename } from "node:path";
import { type HeldExtract, nearMatches } from "@lcsp/ingest";
import { exitCodes } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import { noSuchExtract, notInForce, severalExtracts } from "./withdraw-wording.ts";

/**
 * The extract in force that a person means: by its number, as `lcsp list extracts` shows it, or by the name of its file.
 * Ends the command where there is none, where it does not count anyway, or where the name is that of several.
 */
export function findExtract(extracts: readonly HeldExtract[], written: string): HeldExtract {
  const named = extracts.filter(meant(written));
  const inForce = named.filter(({ supersededBy }) => supersededBy === null);
  const [only, ...others] = inForce;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) throw new Failure(exitCodes.wrongCommand, severalExtracts(written, inForce));
  const last = named.at(-1);
  if (last !== undefined) {
    const instead = extracts.find(({ id }) => id === last.supersededBy && id !== last.id);
    throw new Failure(exitCodes.wrongCommand, notInForce(last, instead));
  }
  const files = [...new Set(extracts.filter((each) => each.supersededBy === null).map(({ file }) => file))];
  throw new Failure(exitCodes.wrongCommand, noSuchExtract(written, nearMatches(written, files)));
}

/** "12" and "no. 12" are a number; anything else is the name of a file, with the folders before it or without. */
function meant(written: string): (extract: HeldExtract) => boolean {
  const number = /^\s*(?:no\.?\s*)?(\d+)\s*$/i.exec(written)?.[1];
  if (number !== undefined) return ({ id }) => id === Number(number);
  const [whole, bare] = [folded(written), folded(basename(written))];
  return ({ file }) => folded(file) === whole || folded(basename(file)) === bare;
}

const folded = (name: string): string => name.trim().normalize("NFC").toLowerCase();
