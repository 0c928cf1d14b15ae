import type { GivenBy, Unavailable } from "@lcsp/indicators";

/** Why an indicator has no figure this year or last: the last year that it was given for, or which extracts are missing or lack it. */
export function whyNoFigure({ last, givenBy }: Unavailable): string {
  if (last !== null) return `The last year that the extracts give it for is ${last}.`;
  return givenBy.map(lackOf).join(" ");
}

/** Which kinds of extract to load to get the indicator. */
export function whatWouldGiveIt({ givenBy }: Unavailable): string {
  return `Load ${givenBy.map(extractOf).join("; or ")}.`;
}

function lackOf({ kinds, loaded, code }: GivenBy): string {
  if (code !== null) return `No extract of ${listed(kinds)} that holds ${code} is loaded.`;
  const lacking = kinds.filter((kind) => !loaded.includes(kind));
  if (lacking.length > 0) return `No extract of ${listed(lacking)} is loaded.`;
  return `The extracts of ${listed(kinds)} that are loaded hold none of what it counts.`;
}

function extractOf({ kinds, code }: GivenBy): string {
  if (code !== null) return `an extract of ${listed(kinds)} with rows of ${code}`;
  return kinds.length === 1 ? `an extract of ${listed(kinds)}` : `extracts of ${listed(kinds)}, all of them`;
}

const listed = (kinds: readonly string[]): string =>
  kinds.map((kind) => plainKinds[kind] ?? spaced(kind)).join(" and ");

const spaced = (kind: string): string => kind.replaceAll("-", " ");

/** Words for a kind of extract, where its name with spaces would not be plain to a reader. */
const plainKinds: Readonly<Record<string, string>> = {
  "foundation-stage": "the Foundation Stage",
  "key-stage-1": "Key Stage 1",
  "key-stage-2": "Key Stage 2",
  "key-stage-4": "Key Stage 4",
  "looked-after": "looked-after children",
  "area-values": "values published for areas",
  "school-absence": "schools' absence",
  "school-roll": "schools' rolls",
  "survey-responses": "pupils' answers to the survey",
  "survey-table": "the survey's published tables",
};
