import type { Indicator } from "../../define/indicator.ts";
import { ni6 } from "./ni-6.ts";
import { ni110 } from "./ni-110.ts";
import { ni111 } from "./ni-111.ts";
import { ni112 } from "./ni-112.ts";
import { ni115 } from "./ni-115.ts";
import { under18Conceptions } from "./under-18-conceptions.ts";

/** Making a positive contribution, in the order in which the appendix shows them. */
export const positiveContribution: readonly Indicator[] = [ni6, ni110, ni111, ni112, under18Conceptions, ni115];
