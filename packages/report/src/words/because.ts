import type { KindOfChange } from "@lcsp/indicators";
import type { Who } from "./who.ts";

/** Whose movement made up each kind of change. This is what the arithmetic says, and claims no cause beyond it. */
export const because: Readonly<Record<KindOfChange, (who: Who) => string>> = {
  "levelled up": ({ group }) => `because ${group} rose faster`,
  "group rose, peers held": ({ group, peers }) => `because ${group} rose while ${peers} stayed level`,
  "group rose, peers fell": ({ group, peers }) => `because ${group} rose, and in part because ${peers} fell`,
  "group held, peers fell": ({ group, peers }) => `only because ${peers} fell: ${group} stayed level`,
  "both fell, group by less": ({ group, peers }) => `only because ${peers} fell by more: ${group} fell too`,
  "both rose, peers by more": ({ group, peers }) => `because ${peers} rose faster than ${group}`,
  "group held, peers rose": ({ group, peers }) => `because ${peers} rose while ${group} stayed level`,
  "group fell, peers rose": ({ group, peers }) => `because ${group} fell while ${peers} rose`,
  "group fell, peers held": ({ group, peers }) => `because ${group} fell while ${peers} stayed level`,
  "both fell, group by more": ({ group }) => `because ${group} fell by more`,
  "both rose alike": () => "both rose by the same",
  "both fell alike": () => "both fell by the same",
  "both held": () => "neither moved",
};
