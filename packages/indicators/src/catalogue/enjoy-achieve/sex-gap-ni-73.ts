import { gapIn } from "../../define/define-gap.ts";
import { boys, girls } from "../groups.ts";
import { ni73 } from "./ni-73.ts";

export const sexGapNi73 = gapIn(ni73, { code: "Sex gap NI 73", peers: girls, group: boys });
