import type { Count } from "../measure.ts";

export const nothing: Count = { least: 0, greatest: 0, hidden: 0 };

export function add(a: Count, b: Count): Count {
  return { least: a.least + b.least, greatest: a.greatest + b.greatest, hidden: a.hidden + b.hidden };
}

export function exactly(count: number): Count {
  return { least: count, greatest: count, hidden: 0 };
}
