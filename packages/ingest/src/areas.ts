/** An area larger than a partnership, by its code of the Office for National Statistics. */
export interface LargerArea {
  readonly code: string;
  readonly name: string;
}

/** Kent, and the first three digits of its schools' numbers. */
export const KENT = { code: "E10000016", name: "Kent", authority: "886" } as const;

export const ENGLAND: LargerArea = { code: "E92000001", name: "England" };
