import { gapIn } from "../../define/define-gap.ts";
import { boys, girls } from "../groups.ts";
import { ni75 } from "./ni-75.ts";

export const sexGapNi75 = gapIn(ni75, { code: "Sex gap NI 75", peers: girls, group: boys });
