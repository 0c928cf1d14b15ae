import { gapIn } from "../../define/define-gap.ts";
import { boys, girls } from "../groups.ts";
import { ni72 } from "./ni-72.ts";

export const sexGapNi72 = gapIn(ni72, { code: "Sex gap NI 72", peers: girls, group: boys });
