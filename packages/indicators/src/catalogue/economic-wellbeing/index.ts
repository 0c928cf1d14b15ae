import type { Indicator } from "../../define/indicator.ts";
import { ni116 } from "./ni-116.ts";
import { ni117 } from "./ni-117.ts";
import { ni118 } from "./ni-118.ts";
import { ni148 } from "./ni-148.ts";
import { ni156 } from "./ni-156.ts";
import { ni174 } from "./ni-174.ts";
import { ni175 } from "./ni-175.ts";

/** Achieving economic wellbeing, in the order in which the appendix shows them. */
export const economicWellbeing: readonly Indicator[] = [ni116, ni117, ni118, ni148, ni156, ni174, ni175];
