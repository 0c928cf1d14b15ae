import type { Named } from "../wording.ts";
import { fold, nearest } from "./names.ts";
import { UnknownNameError } from "./unknown-name-error.ts";

/** What bears a name, however it is written. `known`: by each name. Throws an UnknownNameError, with the names like it, where nothing does. */
export function named<Known>(what: Named, written: string, known: ReadonlyMap<string, Known>): Known {
  const found = known.get(written) ?? [...known].find(([name]) => fold(name) === fold(written))?.[1];
  if (found !== undefined) return found;
  throw new UnknownNameError(what, written, nearest(written, [...known.keys()]));
}
