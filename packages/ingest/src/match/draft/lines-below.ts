import { cellText, isBlank } from "../../decode/cell.ts";
import type { GridRow } from "../../decode/grid.ts";
import type { LeaveOutRule } from "../layout/layout.ts";

/** Lines that tables carry and that are no data, by how their first filled cell reads. */
const usual: readonly (LeaveOutRule & { readonly matches: string })[] = [
  { rule: "total", matches: "\\b(sub)?totals?$" },
  { rule: "total of the county", matches: "^(kent|kent total)$" },
  { rule: "average", matches: "\\b(average|mean)$" },
  { rule: "footnote", matches: "^(source|notes?|key)\\b|^[*†©(]|^(\\d+[.)]|x =) ", filled_at_most: 1 },
];

/** A rule that some rows of a file call for. */
export interface NeededRule {
  readonly rule: LeaveOutRule;
  readonly rows: number;
}

/** Counts rows that look like totals and footnotes. */
export class LinesBelow {
  readonly #counts = new Map<LeaveOutRule, number>();

  /** True of a row that looks like one of these. */
  take({ cells }: GridRow): boolean {
    const filled = cells.filter((cell) => !isBlank(cell));
    const first = cellText(filled[0] ?? "").trim();
    const rule = usual.find(
      ({ matches, filled_at_most: most = cells.length }) =>
        filled.length <= most && new RegExp(matches, "i").test(first),
    );
    if (rule !== undefined) this.#counts.set(rule, (this.#counts.get(rule) ?? 0) + 1);
    return rule !== undefined;
  }

  needed(): readonly NeededRule[] {
    return [...this.#counts].map(([rule, rows]) => ({ rule, rows }));
  }
}
