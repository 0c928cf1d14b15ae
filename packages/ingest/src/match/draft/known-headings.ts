import { fold } from "../../fold.ts";
import { nearMatches } from "../edit-distance.ts";
import { headingsOf } from "../layout/column.ts";
import type { Layout } from "../layout/layout.ts";

/** What a heading has in common with those that layouts know for a field, the strongest first. */
export type HeadingLikeness =
  | { readonly by: "heading"; readonly layout: string }
  | { readonly by: "name" }
  | { readonly by: "near heading"; readonly layout: string; readonly heading: string };

/** How like a heading is to those of a field, in the layouts of one kind or, for want of these, of others. */
export function headingLikeness(
  heading: string,
  field: string,
  kind: string,
  layouts: readonly Layout[],
): HeadingLikeness | undefined {
  const first = layouts.filter((layout) => layout.kind === kind);
  const others = layouts.filter((layout) => layout.kind !== kind);
  const known = [...first, ...others].flatMap((layout) => headingsFor(field, layout));
  const same = known.find((alias) => fold(alias.heading) === fold(heading));
  if (same !== undefined) return { by: "heading", layout: same.layout };
  if (fold(field) === fold(heading)) return { by: "name" };
  const [near] = nearMatches(
    heading,
    known.map((alias) => alias.heading),
  );
  const alias = known.find((each) => each.heading === near);
  return alias === undefined ? undefined : { by: "near heading", ...alias };
}

/** The layout that knows a heading and does not read it, those of the kind first. */
export function ignoredBy(heading: string, kind: string, layouts: readonly Layout[]): string | undefined {
  const ignoring = layouts.filter(({ ignore }) => ignore.some((each) => fold(each) === fold(heading)));
  return (ignoring.find((layout) => layout.kind === kind) ?? ignoring[0])?.id;
}

function headingsFor(field: string, layout: Layout) {
  const column = layout.columns[field];
  return (column === undefined ? [] : headingsOf(column)).map((heading) => ({ heading, layout: layout.id }));
}
