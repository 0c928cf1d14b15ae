import { gapIn } from "../../define/define-gap.ts";
import { atHome, atSchool } from "../groups.ts";
import { ni73 } from "./ni-73.ts";

export const basisGapNi73 = gapIn(ni73, { code: "Basis gap NI 73", peers: atSchool, group: atHome });
