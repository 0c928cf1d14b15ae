import { travelBy } from "../travel-by.ts";

export const travelByCarShare = travelBy("by car share", { better: "neither", modes: ["car_share"] });
