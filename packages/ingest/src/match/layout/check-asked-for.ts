import { layoutWording } from "../../words/layout-wording.ts";
import { nearMatches } from "../edit-distance.ts";
import type { Layout } from "./layout.ts";
import { LayoutError } from "./layout-error.ts";

/** Throws a LayoutError where the layout that was asked for is none, or fits none of the files. */
export function checkAskedFor(
  askedFor: string | undefined,
  layouts: readonly Layout[],
  used: readonly { readonly layout: Layout }[],
): void {
  if (askedFor === undefined || used.some(({ layout }) => layout.id === askedFor)) return;
  const ids = layouts.map(({ id }) => id);
  const isKnown = ids.includes(askedFor);
  if (isKnown) throw new LayoutError("layout-fits-none", layoutWording.fitsNone(askedFor));
  throw new LayoutError("layout-unknown", layoutWording.noneOfThatName(askedFor, nearMatches(askedFor, ids)));
}
