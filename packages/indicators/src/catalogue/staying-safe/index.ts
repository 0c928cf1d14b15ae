import type { Indicator } from "../../define/indicator.ts";
import { childRoadCasualties } from "./child-road-casualties.ts";
import { injuryAdmissions } from "./injury-admissions.ts";
import { ni21 } from "./ni-21.ts";
import { ni32 } from "./ni-32.ts";
import { ni48 } from "./ni-48.ts";
import { ni69 } from "./ni-69.ts";
import { ni70 } from "./ni-70.ts";
import { ni198 } from "./ni-198.ts";
import { travelByCarShare } from "./travel-by-car-share.ts";
import { travelByCycle } from "./travel-by-cycle.ts";
import { travelByPublicTransport } from "./travel-by-public-transport.ts";
import { travelOnFoot } from "./travel-on-foot.ts";

/** Staying safe, in the order in which the appendix shows them. */
export const stayingSafe: readonly Indicator[] = [
  ni21,
  ni32,
  ni48,
  childRoadCasualties,
  ni69,
  ni70,
  injuryAdmissions,
  ni198,
  travelOnFoot,
  travelByCycle,
  travelByPublicTransport,
  travelByCarShare,
];
