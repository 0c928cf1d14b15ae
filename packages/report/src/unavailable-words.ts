import type { GivenBy, Unavailable } from "@lcsp/indicators";

/** Why nothing is known of an indicator this year or last: its last year, or what is loaded and does not hold it. */
export function whyNoFigure({ last, givenBy }: Unavailable): string {
  if (last !== null) return `The last year that the extracts give it for is ${last}.`;
  return givenBy.map(lackOf).join(" ");
}

/** What to load, by kind of extract. */
export function whatWouldGiveIt({ givenBy }: Unavailable): string {
  return `Load ${givenBy.map(extractOf).join("; or ")}.`;
}

function lackOf({ kinds, loaded, code }: GivenBy): string {
  if (code !== null) return `No extract of kind ${listed(kinds)} that holds ${code} is loaded.`;
  const lacking = kinds.filter((kind) => !loaded.includes(kind));
  if (lacking.length > 0) return `No extract of kind ${listed(lacking)} is loaded.`;
  return `What is loaded of kind ${listed(kinds)} holds none of what it counts.`;
}

function extractOf({ kinds, code }: GivenBy): string {
  if (code !== null) return `one of kind ${listed(kinds)} with rows of ${code}`;
  return kinds.length === 1 ? `an extract of kind ${listed(kinds)}` : `extracts of kinds ${listed(kinds)} together`;
}

const listed = (kinds: readonly string[]): string => kinds.join(" and ");
