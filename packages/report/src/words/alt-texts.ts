import { printed } from "../numbers/printed.ts";

/** A series of a chart, as it is told to those who can't see the chart. */
export interface Shape {
  readonly name: string;
  readonly points: readonly Point[];
}

/** A year or an area, and its value. Undefined where there is none to draw. */
interface Point {
  readonly at: string;
  readonly value: number | undefined;
}

/** The alternative text of a chart with lines: for each line its first and last values, and the highest in between. */
export const linesAlt = (what: string, shapes: readonly Shape[], decimals: number): string =>
  `Lines by school year: ${what}. ${shapes.flatMap((shape) => shapeSentence(shape, decimals)).join(" ")}`;

function shapeSentence({ name, points }: Shape, decimals: number): readonly string[] {
  const drawn = points.flatMap(drawnPoint);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return [];
  const said = ({ at, value }: { at: string; value: number }) => `${printed(value, decimals)} in ${at}`;
  if (drawn.length === 1) return [`${name}: ${said(first)}.`];
  const highest = drawn.reduce((best, one) => (one.value > best.value ? one : best), first);
  const peak = highest === first || highest === last ? "" : `, highest ${said(highest)}`;
  return [`${name}: ${said(first)}, ${said(last)}${peak}.`];
}

/** The alternative text of a chart with bars, best first: the two ends, this partnership, Kent, and how many areas have no bar. */
export function barsAlt(what: string, bars: readonly Point[], own: string, decimals: number): string {
  const drawn = bars.flatMap(drawnPoint);
  const named = [drawn[0], drawn.find(({ at }) => at === own), drawn.find(({ at }) => at === "Kent"), drawn.at(-1)];
  const said = [...new Set(named)].flatMap((bar) => (bar ? [`${bar.at} ${printed(bar.value, decimals)}`] : []));
  const hidden = bars.length - drawn.length;
  const without = hidden === 0 ? "" : ` Without a bar: ${hidden}.`;
  return `Bars, best first: ${what}. From top to bottom among others: ${said.join(", ")}.${without}`;
}

const drawnPoint = ({ at, value }: Point) => (value === undefined ? [] : [{ at, value }]);
