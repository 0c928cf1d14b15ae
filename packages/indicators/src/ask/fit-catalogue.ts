import { all, type GroupOf } from "../define/group-of.ts";
import type { Indicator } from "../define/indicator.ts";
import { groupBy } from "../group-by.ts";
import { fitDefinition } from "./fit-definition.ts";
import { fold } from "./names.ts";
import { UnfitCatalogueError } from "./unfit-catalogue-error.ts";

/**
 * A catalogue that figures can be made by: its definitions can be shown, no two indicators have one code, gaps stand beside what they are
 * gaps of, and no label is of two groups. Throws an UnfitCatalogueError for another.
 */
export function fitCatalogue(catalogue: readonly Indicator[]): readonly Indicator[] {
  for (const { definition } of catalogue) fitDefinition(definition);
  refuseCodesTwice(catalogue);
  for (const indicator of catalogue) refuseWithout(catalogue, indicator);
  for (const groups of groupBy(catalogue.flatMap(groupsIn), ({ of }) => of).values()) refuseLabelsTwice(groups);
  return catalogue;
}

function refuseCodesTwice(catalogue: readonly Indicator[]): void {
  const seen = new Set<string>();
  for (const { code } of catalogue.map(({ definition }) => definition)) {
    if (seen.has(fold(code))) throw UnfitCatalogueError.codeTwice(code);
    seen.add(fold(code));
  }
}

/** Figures are measured for the indicators of the catalogue alone: a gap without its percentage would have none. */
function refuseWithout(catalogue: readonly Indicator[], indicator: Indicator): void {
  for (const one of neededBy(indicator)) {
    if (catalogue.includes(one)) continue;
    const { code } = one.definition;
    throw UnfitCatalogueError.rateAbsent({
      indicator: indicator.definition.code,
      of: code,
      isRate: one.form === "rate",
    });
  }
}

/** What the figures of both sides of a gap are read from. */
function neededBy(indicator: Indicator): readonly Indicator[] {
  if (indicator.form === "gap" || indicator.form === "each group") return [indicator.of];
  return indicator.form === "spread" && indicator.between ? [indicator.between.peers, indicator.between.group] : [];
}

/** A group that is measured of an indicator, and the code of the declaration that names it. */
interface Named extends GroupOf {
  readonly of: Indicator;
  readonly by: string;
}

function groupsIn(indicator: Indicator): readonly Named[] {
  const by = indicator.definition.code;
  const naming = (of: Indicator, groups: readonly GroupOf[]) => groups.map((one): Named => ({ ...one, of, by }));
  switch (indicator.form) {
    case "rate":
      return naming(indicator, [all, ...indicator.groups]);
    case "each group":
      return naming(indicator, indicator.groups);
    case "gap":
      // Those of a published figure are told by their labels alone.
      return indicator.of.form === "rate" ? naming(indicator.of, [indicator.peers, indicator.group]) : [];
    default:
      return [];
  }
}

/** A figure is found by the label of its group: the second group of one label would show the first one's. */
function refuseLabelsTwice(groups: readonly Named[]): void {
  for (const one of groups) {
    const other = groups.find((first) => isLabelledAs(one, first));
    if (other === undefined || isOfSame(one, other)) continue;
    const { characteristic, value: label, of } = one;
    const declared = ({ by, values }: Named) => ({ indicator: by, values });
    throw UnfitCatalogueError.labelTwice({
      of: of.definition.code,
      characteristic,
      label,
      first: declared(other),
      other: declared(one),
    });
  }
}

const isLabelledAs = (one: GroupOf, other: GroupOf): boolean =>
  one.characteristic === other.characteristic && one.value === other.value;

const isOfSame = (one: GroupOf, other: GroupOf): boolean => valuesOf(one) === valuesOf(other);

const valuesOf = ({ values }: GroupOf): string => [...new Set(values)].sort().join("\t");
