import type { Indicator } from "../../define/indicator.ts";
import { chlamydiaPositivity } from "./chlamydia-positivity.ts";
import { healthySchoolsStatus } from "./healthy-schools.ts";
import { lacBothChecks } from "./lac-both-checks.ts";
import { lacDentalChecks } from "./lac-dental-checks.ts";
import { lacHealthChecks } from "./lac-health-checks.ts";
import { lookedAfterChildren } from "./looked-after-children.ts";
import { ni8 } from "./ni-8.ts";
import { ni50 } from "./ni-50.ts";
import { ni51 } from "./ni-51.ts";
import { ni53 } from "./ni-53.ts";
import { ni54 } from "./ni-54.ts";
import { ni55 } from "./ni-55.ts";
import { ni56 } from "./ni-56.ts";
import { ni58 } from "./ni-58.ts";
import { ni113 } from "./ni-113.ts";

/** Being healthy, in the order in which the appendix shows them. */
export const beingHealthy: readonly Indicator[] = [
  ni8,
  ni50,
  ni51,
  ni53,
  ni54,
  ni55,
  ni56,
  ni113,
  chlamydiaPositivity,
  ni58,
  lookedAfterChildren,
  lacHealthChecks,
  lacDentalChecks,
  lacBothChecks,
  healthySchoolsStatus,
];
