import type { Area } from "../profile.ts";
import type { Named } from "../wording.ts";
import { fold, nearest } from "./names.ts";
import { UnknownNameError } from "./unknown-name-error.ts";

interface KnownArea extends Area {
  /** The name that it had before; null where it had none, or where that is not known. */
  readonly formerly: string | null;
}

/**
 * The area of a code or a name, of which the first words are enough where only one begins with them. Throws an UnknownNameError for what no
 * area bears.
 */
export function areaNamed<Known extends KnownArea>(what: Named, written: string, areas: readonly Known[]): Known {
  const text = fold(written);
  const found = areas.find(({ code, name, formerly }) =>
    [code, name, formerly ?? name].some((one) => fold(one) === text),
  );
  const [only, ...others] = found ? [found] : areas.filter(({ name }) => isBeginning(text, name));
  if (only && others.length === 0) return only;
  throw new UnknownNameError(
    what,
    written,
    nearest(
      written,
      areas.map(({ name }) => name),
    ),
  );
}

/** "Cranbrook" of "Cranbrook and Paddock Wood": whole words alone, as half a one may be a slip. `text` is folded. */
function isBeginning(text: string, name: string): boolean {
  const words = name.split(" ");
  return words.some((_, at) => fold(words.slice(0, at + 1).join(" ")) === text);
}
