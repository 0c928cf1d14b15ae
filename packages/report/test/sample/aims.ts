import type { IndicatorProfile } from "@lcsp/indicators";
import { none, partnerships, value } from "./measures.ts";

/**
 * Of Level 4 in both English and maths at its schools: 72.1, 73.6, 75.2, 76.8, 78.3. By hand: mean 75.2, slope 1.56, residual sum of squares
 * 0.004, s = √(0.004/3) = 0.036515. Three years after the middle one: 79.88, s √(1 + 1/5 + 9/10) = 0.052915, times 3.182446: 0.1684; four
 * years after: 81.44, s √(1 + 1/5 + 16/10) = 0.061101, 0.19445. The target is made up.
 */
export const keyStage2Aim: Pick<IndicatorProfile, "target" | "forecast" | "peers"> = {
  target: {
    status: "amber",
    period: "2008/09",
    direction: "at-least",
    target: 83,
    floor: 75,
    floorFrom: "plan",
    counts: "figure",
    source: "Children and Young People's Plan",
  },
  forecast: {
    period: "2008/09",
    value: 81.44,
    interval: { lower: 81.24555, upper: 81.63445 },
    path: [
      { period: "2007/08", value: 79.88, interval: { lower: 79.7116, upper: 80.0484 } },
      { period: "2008/09", value: 81.44, interval: { lower: 81.24555, upper: 81.63445 } },
    ],
    years: ["2002/03", "2003/04", "2004/05", "2005/06", "2006/07"],
    counts: "figure",
  },
  peers: partnerships.map(({ code }, at) => ({
    area: code,
    value: [value(80.1), none("suppressed"), value(79.2), value(78.3)][at] ?? none("not-available"),
  })),
};
