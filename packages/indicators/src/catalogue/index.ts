import type { Indicator } from "../define.ts";
import { enjoyAchieve } from "./enjoy-achieve/index.ts";

/** Every indicator that the project computes, by outcome. A new one is a file of its own and a line in its outcome's index. */
export const catalogue: readonly Indicator[] = [...enjoyAchieve];
