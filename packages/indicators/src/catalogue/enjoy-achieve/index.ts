import type { Indicator } from "../../define.ts";
import { fspCll } from "./fsp-6-cll.ts";
import { fspCre } from "./fsp-6-cre.ts";
import { fspKuw } from "./fsp-6-kuw.ts";
import { fspMaths } from "./fsp-6-maths.ts";
import { fspPhy } from "./fsp-6-phy.ts";
import { fspPse } from "./fsp-6-pse.ts";
import { ks4FiveAToC } from "./ks4-5-a-c.ts";
import { ks4FiveAToG } from "./ks4-5-a-g.ts";
import { ni72 } from "./ni-72.ts";
import { ni73 } from "./ni-73.ts";
import { ni75 } from "./ni-75.ts";
import { ni79 } from "./ni-79.ts";
import { ni80 } from "./ni-80.ts";
import { ni81 } from "./ni-81.ts";
import { ni82 } from "./ni-82.ts";
import { ni92 } from "./ni-92.ts";
import { ni93 } from "./ni-93.ts";
import { ni94 } from "./ni-94.ts";
import { ni102a } from "./ni-102a.ts";
import { ni102b } from "./ni-102b.ts";
import { ni104 } from "./ni-104.ts";
import { ni105 } from "./ni-105.ts";
import { ni107 } from "./ni-107.ts";
import { ni108 } from "./ni-108.ts";
import { ni114 } from "./ni-114.ts";

/** Enjoy and achieve, in the order in which the appendix shows them. */
export const enjoyAchieve: readonly Indicator[] = [
  ni72,
  ni92,
  fspPse,
  fspCll,
  fspMaths,
  fspKuw,
  fspPhy,
  fspCre,
  ni73,
  ni93,
  ni94,
  ni102a,
  ni104,
  ni107,
  ni75,
  ks4FiveAToC,
  ks4FiveAToG,
  ni102b,
  ni105,
  ni108,
  ni114,
  ni79,
  ni80,
  ni81,
  ni82,
];
