import { factsOf } from "../../kinds/fields/facts.ts";
import type { Kind } from "../../kinds/kind.ts";
import { layoutWording } from "../../words/layout-wording.ts";
import { periodIn } from "../find-period.ts";
import type { Column, Markers } from "./column.ts";
import type { Layout } from "./layout.ts";
import { mayNotEnd } from "./may-not-end.ts";

/** An entry of a layout that can't stand as it is, and what must stand there. */
export interface LayoutFault {
  readonly entry: readonly string[];
  readonly what: string;
}

/** Patterns that are no regular expressions, or that a cell can keep busy for ever. */
export function patternFaults({ sheets = [], header, leaveOut }: Layout): readonly LayoutFault[] {
  const patterns = [
    ...sheets.map((pattern, index) => [["sheets", String(index)], pattern] as const),
    [["header", "below"], header.below ?? ""] as const,
    ...leaveOut.map(({ matches }, index) => [["leave_out", String(index), "matches"], matches ?? ""] as const),
  ];
  return patterns.flatMap(([entry, pattern]) => {
    if (!isPattern(pattern)) return [{ entry, what: layoutWording.badPattern(pattern) }];
    return mayNotEnd(pattern) ? [{ entry, what: layoutWording.endlessPattern(pattern) }] : [];
  });
}

/** Rules that leave out every row, as they don't say which. */
export function ruleFaults({ leaveOut }: Layout): readonly LayoutFault[] {
  return leaveOut.flatMap(({ rule, matches, filled_at_most: most }, index) =>
    matches === undefined && most === undefined
      ? [{ entry: ["leave_out", String(index)], what: layoutWording.ruleForAll(rule) }]
      : [],
  );
}

/** Codes and constants that their field can't hold, and bounds the wrong way round. */
export function valueFaults(layout: Layout, kind: Kind): readonly LayoutFault[] {
  const values = Object.entries(layout.columns)
    .flatMap(([name, column]) => statedValues(name, column))
    .filter(({ name, value }) => kind.fields[name]?.safeParse(value).success === false);
  const refused = values.map(({ entry, name, value }) => {
    const field = kind.fields[name];
    return { entry, what: layoutWording.badValue(value, field === undefined ? "" : factsOf(field).expected) };
  });
  return [...refused, ...periodFaults(layout), ...boundFaults(layout)];
}

interface StatedValue {
  readonly entry: readonly string[];
  readonly name: string;
  readonly value: string;
}

/** The values that a layout gives to a field itself. */
function statedValues(name: string, column: Column): readonly StatedValue[] {
  if ("constant" in column) return [{ entry: ["columns", name, "constant"], name, value: column.constant }];
  const at = (...entry: readonly string[]) => ["columns", name, ...entry];
  const codes = Object.entries(column.codes).map(([code, value]) => ({ entry: at("codes", code), name, value }));
  if (!("by" in column)) return codes;
  const { by, headings } = column;
  return [...codes, ...Object.keys(headings).map((value) => ({ entry: at("headings", value), name: by, value }))];
}

function periodFaults({ period }: Layout): readonly LayoutFault[] {
  if (period === undefined || !("constant" in period) || periodIn(period.constant) !== undefined) return [];
  const what = layoutWording.badValue(period.constant, 'a school year such as "2007/08"');
  return [{ entry: ["period", "constant"], what }];
}

function boundFaults({ missing, noAnswer, columns }: Layout): readonly LayoutFault[] {
  const all: readonly { readonly entry: readonly string[]; readonly markers: Markers }[] = [
    { entry: ["missing"], markers: missing },
    { entry: ["no_answer"], markers: noAnswer },
    ...Object.entries(columns).map(([name, column]) => ({
      entry: ["columns", name, "missing"],
      markers: "constant" in column ? {} : column.missing,
    })),
  ];
  return all.flatMap(({ entry, markers }) =>
    Object.entries(markers)
      .filter(([, { least, greatest }]) => (least ?? 0) > (greatest ?? Number.POSITIVE_INFINITY))
      .map(([marker]) => ({ entry: [...entry, marker], what: layoutWording.boundsCrossed(marker) })),
  );
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
