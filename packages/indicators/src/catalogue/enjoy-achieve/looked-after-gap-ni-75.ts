import { gapIn } from "../../define/define-gap.ts";
import { allPupils, lookedAfter } from "../groups.ts";
import { ni75 } from "./ni-75.ts";

export const lookedAfterGapNi75 = gapIn(ni75, { code: "Looked-after gap NI 75", peers: allPupils, group: lookedAfter });
