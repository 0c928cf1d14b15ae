import { groupBy } from "../../group-by.ts";
import type { LargerLevel } from "../../measure.ts";
import type { Share, Shares } from "./shares.ts";
import { trusts } from "./trusts.ts";

/** A larger area whose figure a partnership may show as that area's. */
export interface Fit {
  readonly partnership: string;
  readonly level: LargerLevel;
  /** As the store names it. */
  readonly area: string;
  readonly name: string;
}

/** The district and the primary care trust that fit each partnership best. */
export function bestFits({ shares, children }: Shares): readonly Fit[] {
  return [...groupBy(shares, ({ partnership }) => partnership)].flatMap(([partnership, own]): Fit[] => {
    const parts = partsOf(own, children);
    const district = largest(parts);
    const trust = largest(
      trusts.map(({ code, districts }): Part => [code, sum(parts.filter(([name]) => districts.includes(name)))]),
    );
    return [
      ...(district === undefined ? [] : [{ partnership, level: "district" as const, area: district, name: district }]),
      ...trusts
        .filter(({ code }) => code === trust)
        .map(({ code, name }) => ({ partnership, level: "primary-care-trust" as const, area: code, name })),
    ];
  });
}

/** An area, and how many of a partnership's children live in it. */
type Part = readonly [area: string, children: number];

/** Where it is not known how many children a district has, each of the partnership's districts is taken to have as many. */
function partsOf(own: readonly Share[], children: Shares["children"]): readonly Part[] {
  const areKnown = own.every(({ district }) => children.has(district));
  return own.map(({ district, share }) => [district, share * (areKnown ? (children.get(district) ?? 0) : 1)]);
}

/** The area of the largest part; of equal ones the first by name. Undefined where no child lives in any. */
function largest(parts: readonly Part[]): string | undefined {
  const held = parts.filter(([, children]) => children > 0);
  return [...held].sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1))[0]?.[0];
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, [, children]) => total + children, 0);
