import { travelBy } from "../travel-by.ts";

export const travelByPublicTransport = travelBy("by public transport", { better: "higher", modes: ["bus", "train"] });
