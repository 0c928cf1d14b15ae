export * from "./measure.ts";
export * from "./profile.ts";
