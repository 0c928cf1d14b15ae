import { gapIn } from "../../define/define-gap.ts";
import { atHome, atSchool } from "../groups.ts";
import { ni72 } from "./ni-72.ts";

export const basisGapNi72 = gapIn(ni72, { code: "Basis gap NI 72", peers: atSchool, group: atHome });
