import { travelBy } from "../travel-by.ts";

export const travelOnFoot = travelBy("on foot", { better: "higher", modes: ["walk"] });
