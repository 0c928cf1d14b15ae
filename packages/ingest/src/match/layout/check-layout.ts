import { factsOf } from "../../kinds/fields/facts.ts";
import type { Kind } from "../../kinds/kind.ts";
import { kindNamed } from "../../kinds/kinds.ts";
import { layoutWording } from "../../layout-wording.ts";
import type { Layout } from "./layout.ts";
import { layoutFault, type WrittenLayout } from "./read-layout.ts";

/** Throws a LayoutError where the layout names what its kind does not have, or lacks what its kind requires. */
export function checkLayout(layout: Layout, written: WrittenLayout): void {
  const fault = (entry: readonly string[], what: string) => layoutFault(written.path, written.lineOf(entry), what);
  const kind = kindNamed(layout.kind);
  if (kind === undefined) throw fault(["kind"], layoutWording.unknownKind(layout.kind));
  for (const name of Object.keys(layout.columns)) {
    if (!(name in kind.fields)) throw fault(["columns", name], layoutWording.unknownField(name, kind.name));
  }
  const lacking = requiredFields(kind).find((name) => !isSaid(name, layout));
  if (lacking !== undefined) throw fault(["columns"], layoutWording.unmapped(lacking));
  for (const [index, rule] of layout.leaveOut.entries()) {
    const pattern = rule.matches ?? "";
    if (!isPattern(pattern)) throw fault(["leave_out", String(index)], layoutWording.badPattern(pattern));
  }
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
  return field === "indicator" && layout.measures.length > 0;
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
