import { gapIn } from "../../define/define-gap.ts";
import { allPupils, lookedAfter } from "../groups.ts";
import { ni73 } from "./ni-73.ts";

export const lookedAfterGapNi73 = gapIn(ni73, { code: "Looked-after gap NI 73", peers: allPupils, group: lookedAfter });
