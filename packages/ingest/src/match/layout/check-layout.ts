import { factsOf } from "../../kinds/fields/facts.ts";
import type { Kind } from "../../kinds/kind.ts";
import { kindNamed, kinds } from "../../kinds/kinds.ts";
import { layoutWording } from "../../words/layout-wording.ts";
import { nearMatches } from "../edit-distance.ts";
import { headingsOf } from "./column.ts";
import type { Layout } from "./layout.ts";
import { type LayoutFault, patternFaults, ruleFaults, valueFaults } from "./layout-faults.ts";
import { firstFault, type WrittenLayout } from "./read-layout.ts";

/** Throws a LayoutError where the layout names what its kind does not have, or lacks what its kind requires. */
export function checkLayout(layout: Layout, written: WrittenLayout): void {
  const kind = kindNamed(layout.kind);
  const stated = kind === undefined ? [unknownKind(layout.kind)] : statedFaults(layout, kind);
  // A field that lacks its column is often the other half of a slip in the name of one.
  const faults = kind === undefined || stated.length > 0 ? stated : lackingFaults(layout, kind);
  if (faults.length === 0) return;
  const { path, lineOf } = written;
  throw firstFault(
    path,
    lineOf,
    faults.map(({ entry, what }) => ({ path: entry, says: what })),
  );
}

function unknownKind(name: string): LayoutFault {
  const near = nearMatches(
    name,
    kinds.map((kind) => kind.name),
  );
  return { entry: ["kind"], what: layoutWording.unknownKind(name, near) };
}

function statedFaults(layout: Layout, kind: Kind): readonly LayoutFault[] {
  return [
    ...fieldFaults(layout, kind),
    ...fillFaults(layout),
    ...ruleFaults(layout),
    ...patternFaults(layout),
    ...valueFaults(layout, kind),
  ];
}

function lackingFaults(layout: Layout, kind: Kind): readonly LayoutFault[] {
  return requiredFields(kind)
    .filter((name) => !isSaid(name, layout))
    .map((name) => ({ entry: ["columns"], what: layoutWording.unmapped(name) }));
}

/** Names of fields that the kind has not, wherever a layout names one. */
function fieldFaults(layout: Layout, kind: Kind): readonly LayoutFault[] {
  const named: (readonly [readonly string[], string])[] = Object.entries(layout.columns).flatMap(([name, column]) => [
    [["columns", name], name] as const,
    ...("by" in column ? [[["columns", name, "by"], column.by] as const] : []),
  ]);
  for (const name of Object.keys(layout.names)) named.push([["names", name], name]);
  if (layout.measures.length > 0) named.push([["measures"], "indicator"]);
  if (Object.keys(layout.questions).length > 0) named.push([["questions"], "question"]);
  if (layout.repeats !== undefined) named.push([["repeats", "keep_greatest"], layout.repeats.keep_greatest]);
  return named
    .filter(([, name]) => !(name in kind.fields))
    .map(([entry, name]) => ({
      entry,
      what: layoutWording.unknownField(name, kind.name, nearMatches(name, Object.keys(kind.fields))),
    }));
}

/** Only a column can be filled from the row above. */
function fillFaults({ fillDown, columns }: Layout): readonly LayoutFault[] {
  const columnless = fillDown.filter((name) => headingsOf(columns[name] ?? { constant: "" }).length === 0);
  return columnless.map((name) => ({ entry: ["fill_down"], what: layoutWording.withoutColumn(name) }));
}

/** Fields without which a row of the kind is refused. */
function requiredFields(kind: Kind): readonly string[] {
  return Object.entries(kind.fields)
    .filter(([, schema]) => factsOf(schema).whenMissing === "refused")
    .map(([name]) => name);
}

function isSaid(field: string, layout: Layout): boolean {
  if (field in layout.columns) return true;
  if (field === "period") return layout.period !== undefined;
  if (field === "question") return Object.keys(layout.questions).length > 0;
  return field === "indicator" && layout.measures.length > 0;
}
