import { all, type GroupOf } from "../define/group-of.ts";
import type { Indicator } from "../define/indicator.ts";
import type { Basis } from "../measure.ts";

/** A figure of an indicator that is looked at: which indicator's rows are behind it, and for which group. */
export interface Part {
  readonly indicator: Indicator;
  readonly code: string;
  readonly group: GroupOf;
  /** Of a gap between the two bases: the side's own. */
  readonly basis?: Basis;
}

/** What is looked at: the figure itself, a gap's two sides, each group that an indicator is shown by. */
export function partsOf(indicator: Indicator): readonly Part[] {
  const { code } = indicator.definition;
  switch (indicator.form) {
    case "rate":
    case "count":
    case "published":
      return [all, ...indicator.groups].map((one) => ({ indicator, code, group: one }));
    case "each group":
      return indicator.groups.map((one) => ({ indicator: indicator.of, code, group: one }));
    case "gap": {
      const sides = [indicator.peers, indicator.group];
      const of = indicator.of;
      return [
        { indicator, code, group: all },
        ...sides.map(({ basis, ...side }) => {
          const part = { indicator: of, code: of.definition.code, group: side };
          return basis ? { ...part, basis } : part;
        }),
      ];
    }
    case "mean":
    case "schools below":
    case "spread":
      return [{ indicator, code, group: all }];
    default:
      return indicator satisfies never;
  }
}
