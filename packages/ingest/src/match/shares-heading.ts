import { type Header, keysOf } from "./header.ts";
import { headingsOf } from "./layout/column.ts";
import type { Layout } from "./layout/layout.ts";

/**
 * Whether a row has any heading that a layout knows. Nearly every row at the top of a file has none, and need not be laid
 * against the layout: with some thirty layouts and forty rows that is most of the work of recognising a file.
 */
export function sharesHeading(layout: Layout, { columns }: Header): boolean {
  const keys = knownKeys(layout);
  for (const key of columns.keys()) if (keys.has(key)) return true;
  return false;
}

/** How many of some headings a layout knows. */
export function countShared(layout: Layout, headings: readonly string[]): number {
  const known = knownKeys(layout);
  return headings.filter((heading) => [...keysOf(heading)].some((key) => known.has(key))).length;
}

const remembered = new WeakMap<Layout, ReadonlySet<string>>();

function knownKeys(layout: Layout): ReadonlySet<string> {
  const known = remembered.get(layout);
  if (known !== undefined) return known;
  const keys = new Set(headingsIn(layout).flatMap((heading) => [...keysOf(heading)]));
  remembered.set(layout, keys);
  return keys;
}

function headingsIn({ columns, measures, questions, ignore }: Layout): readonly string[] {
  return [
    ...Object.values(columns).flatMap(headingsOf),
    ...measures.flatMap(({ numerator, denominator, value }) => [numerator ?? "", denominator ?? "", value ?? ""]),
    ...Object.values(questions).flatMap(({ headings }) => headings),
    ...ignore,
  ];
}
