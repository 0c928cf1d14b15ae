import type { GridRow } from "../decode/grid.ts";
import type { Place } from "../finding.ts";
import { type Problem, problem } from "../problem.ts";
import { quotedNames } from "../words/quoted-names.ts";
import { type Binding, bind } from "./bind.ts";
import { likeliestLayout } from "./draft/likeliest-layout.ts";
import { nearMatches } from "./edit-distance.ts";
import { type PossibleHeader, usualReach } from "./find-header.ts";
import { headingsOf } from "./layout/column.ts";
import type { Layout } from "./layout/layout.ts";
import { likelyHeader } from "./likely-header.ts";
import { looksLikePivot } from "./looks-like-pivot.ts";
import { type Candidate, isNear } from "./recognise.ts";

/** Headings named in a message: more would hide the telling ones. */
const mostNamed = 6;

/**
 * No layout fits: which comes nearest, what it lacks, and which heading may be meant for it. One that knows little of the
 * file by its headings gives way to one of the kind that a draft would take the file for; where none knows even two, what
 * looks like the header is said.
 */
export function unmatched(
  place: Place,
  nearest: Candidate | undefined,
  head: readonly GridRow[],
  layouts: readonly Layout[],
): Problem {
  if (nearest !== undefined && isNear(nearest)) return lackingOf(place, nearest);
  if (looksLikePivot(head)) return problem("table-pivot", place);
  const likely = likelyHeader(head);
  const layout = likely && likeliestLayout(place.file, likely, head, layouts);
  if (nearest !== undefined) return lackingOf(place, likely && layout ? laidOn(layout, likely, nearest) : nearest);
  const headings = likely?.header.headings.filter((heading) => heading !== "");
  if (likely === undefined || headings === undefined)
    return problem("layout-unmatched", place, { facts: { rows: Math.min(head.length, usualReach) } });
  const facts = { headings: named(headings), likely: layout?.id ?? "" };
  return problem("layout-unmatched", { ...place, row: likely.row }, { facts });
}

/**
 * The likeliest layout laid on what looks like the header. The nearest is the better start of its kind, and where it knows
 * far more.
 */
function laidOn(layout: Layout, { header, row }: PossibleHeader, nearest: Candidate): Candidate {
  const binding = bind(layout, header);
  const knowsLittle = binding.known.size * 2 < nearest.binding.known.size;
  return knowsLittle || layout.kind === nearest.binding.layout.kind ? nearest : { binding, headerRow: row };
}

function lackingOf(place: Place, { binding, headerRow }: Candidate): Problem {
  const { layout, lacking, unknown } = binding;
  const slips = unknown.flatMap((heading) =>
    nearMatches(heading, [...lacking.flat(), ...aliasesOf(layout)])
      .slice(0, 1)
      .map((alias) => `"${heading}" for "${alias}"`),
  );
  const facts = {
    layout: layout.id,
    lacking: named([...new Set(lacking.map(([first = ""]) => first))]),
    unknown: named(unknown),
    slips: slips.join(", "),
  };
  return problem("layout-unmatched", { ...place, row: headerRow }, { facts });
}

/** Two or more layouts fit equally well. */
export function ambiguous(place: Place, candidates: readonly Candidate[]): Problem {
  const layouts = candidates.map(({ binding }) => binding.layout.id);
  const known = candidates[0]?.binding.known.size ?? 0;
  return problem("layout-ambiguous", place, { facts: { layouts: named(layouts), known } });
}

/** What is to be said of a header that fits: a field that two columns claim, and headings that are not known. */
export function headingFindings(
  place: Place,
  binding: Binding,
  row: number,
): { readonly refusal: Problem | undefined; readonly warnings: readonly Problem[] } {
  const layout = binding.layout.id;
  const [twice] = Object.entries(binding.twice);
  const refusal =
    twice &&
    problem("heading-twice", { ...place, row }, { facts: { field: twice[0], headings: named(twice[1]), layout } });
  const aliases = aliasesOf(binding.layout);
  const warnings = binding.unknown.map((column) => {
    const near = quotedNames(nearMatches(column, aliases));
    return problem("heading-unknown", { ...place, row, column }, { facts: { layout, near } });
  });
  return { refusal, warnings };
}

function aliasesOf(layout: Layout): readonly string[] {
  return Object.values(layout.columns).flatMap(headingsOf);
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => `"${name}"`);
  return [...shown, ...(names.length > mostNamed ? [`${names.length - mostNamed} more`] : [])].join(", ");
}
