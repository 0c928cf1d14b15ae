import { layoutWording } from "../../words/layout-wording.ts";
import { nearMatches } from "../edit-distance.ts";
import type { Column, Markers } from "./column.ts";
import type { Layout, LayoutFile } from "./layout.ts";
import { layoutFault, type WrittenLayout } from "./read-layout.ts";

/** What means "no value" in every file: an empty cell. An error that Excel shows does only where the layout says so. */
const everywhere: Markers = { "": { reason: "not-available" } };

/** A layout with what it extends filled in: columns, markers, ignored headings, names and rules one by one, everything else whole. */
export function completeLayout(written: WrittenLayout, all: ReadonlyMap<string, WrittenLayout>): Layout {
  const said = withBase(written, all, []);
  const { kind, publisher, title } = said;
  if (kind === undefined || publisher === undefined || title === undefined) {
    const lacking = kind === undefined ? "kind" : publisher === undefined ? "publisher" : "title";
    throw layoutFault(written.path, 1, layoutWording.lacking(lacking));
  }
  return {
    id: said.id,
    kind,
    publisher,
    title,
    sheets: said.sheets,
    header: said.header ?? { rows: 1 },
    issue: said.issue ?? "not-said",
    period: said.period,
    columns: columnsThere(said.columns ?? {}),
    measures: said.measures ?? [],
    questions: said.questions ?? {},
    noAnswer: said.no_answer ?? {},
    missing: { ...everywhere, ...said.missing },
    ignore: [...(said.ignore ?? []), ...Object.values(said.names ?? {}).flat()],
    names: said.names ?? {},
    leaveOut: said.leave_out ?? [],
    fillDown: said.fill_down ?? [],
    repeats: said.repeats,
  };
}

function withBase(
  written: WrittenLayout,
  all: ReadonlyMap<string, WrittenLayout>,
  extending: readonly string[],
): LayoutFile {
  const { said, path, lineOf } = written;
  if (said.extends === undefined) return said;
  const base = all.get(said.extends);
  const refused = (what: string) => layoutFault(path, lineOf(["extends"]), what);
  if (base === undefined) {
    throw refused(layoutWording.unknownBase(said.extends, nearMatches(said.extends, [...all.keys()])));
  }
  if (said.extends === said.id || extending.includes(said.id)) throw refused(layoutWording.extendsItself(said.extends));
  const under = withBase(base, all, [...extending, said.id]);
  return {
    ...under,
    ...said,
    columns: { ...under.columns, ...said.columns },
    ...withQuestions(under.questions, said.questions),
    missing: { ...under.missing, ...said.missing },
    ignore: [...(under.ignore ?? []), ...(said.ignore ?? [])],
    ...withNames(under.names, said.names),
    leave_out: withRules(under.leave_out ?? [], said.leave_out ?? []),
  };
}

/** Questions of both; none where neither has any. */
function withQuestions(under: LayoutFile["questions"], own: LayoutFile["questions"]): Pick<LayoutFile, "questions"> {
  return under === undefined && own === undefined ? {} : { questions: { ...under, ...own } };
}

/** Columns of names of both; none where neither has any. */
function withNames(under: LayoutFile["names"], own: LayoutFile["names"]): Pick<LayoutFile, "names"> {
  return under === undefined && own === undefined ? {} : { names: { ...under, ...own } };
}

/** Rules of both; one that bears the name of another replaces it. */
function withRules(under: Rules, own: Rules): Rules {
  const names = new Set(own.map(({ rule }) => rule));
  return [...under.filter(({ rule }) => !names.has(rule)), ...own];
}

type Rules = NonNullable<LayoutFile["leave_out"]>;

/** Columns without those that the layout takes out again. */
function columnsThere(columns: NonNullable<LayoutFile["columns"]>): Readonly<Record<string, Column>> {
  const there: Record<string, Column> = {};
  for (const [field, column] of Object.entries(columns)) if (column !== "none") there[field] = column;
  return there;
}
