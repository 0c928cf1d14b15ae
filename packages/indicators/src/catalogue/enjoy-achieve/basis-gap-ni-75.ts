import { gapIn } from "../../define/define-gap.ts";
import { atHome, atSchool } from "../groups.ts";
import { ni75 } from "./ni-75.ts";

export const basisGapNi75 = gapIn(ni75, { code: "Basis gap NI 75", peers: atSchool, group: atHome });
