import type { Indicator } from "../define/indicator.ts";
import { beingHealthy } from "./being-healthy/index.ts";
import { economicWellbeing } from "./economic-wellbeing/index.ts";
import { enjoyAchieve } from "./enjoy-achieve/index.ts";
import { positiveContribution } from "./positive-contribution/index.ts";
import { stayingSafe } from "./staying-safe/index.ts";

/** Every indicator that the project shows, by outcome. A new one is a file of its own and a line in its outcome's index. */
export const catalogue: readonly Indicator[] = [
  ...beingHealthy,
  ...stayingSafe,
  ...enjoyAchieve,
  ...positiveContribution,
  ...economicWellbeing,
];
