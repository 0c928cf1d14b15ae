import { travelBy } from "../travel-by.ts";

export const travelByCycle = travelBy("by cycle", { better: "higher", modes: ["cycle"] });
