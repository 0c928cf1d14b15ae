import type { KindOfChange } from "@lcsp/indicators";
import { median, type Who } from "./who.ts";

/** Whose movement made up each kind of change. This is what the arithmetic says, and claims no cause beyond it. */
export const because: Readonly<Record<KindOfChange, (who: Who) => string>> = {
  "levelled up": (who) => `because ${figure(who.group)} rose faster`,
  "group rose, peers held": (who) => `because ${figure(who.group)} rose while ${that(who.peers)} stayed level`,
  "group rose, peers fell": (who) => `because ${figure(who.group)} rose, and in part because ${that(who.peers)} fell`,
  "group held, peers fell": (who) => `only because ${figure(who.peers)} fell: ${that(who.group)} stayed level`,
  "both fell, group by less": (who) => `only because ${figure(who.peers)} fell by more: ${that(who.group)} fell too`,
  "both rose, peers by more": (who) => `because ${figure(who.peers)} rose faster than ${that(who.group)}`,
  "group held, peers rose": (who) => `because ${figure(who.peers)} rose while ${that(who.group)} stayed level`,
  "group fell, peers rose": (who) => `because ${figure(who.group)} fell while ${that(who.peers)} rose`,
  "group fell, peers held": (who) => `because ${figure(who.group)} fell while ${that(who.peers)} stayed level`,
  "both fell, group by more": (who) => `because ${figure(who.group)} fell by more`,
  "both rose alike": () => "both rose by the same",
  "both fell alike": () => "both fell by the same",
  "both held": () => "neither moved",
};

/** What rises or falls is the figure for people, and not they. The median is itself a figure. */
const figure = (side: string): string => (side === median ? side : `the figure for ${side}`);
const that = (side: string): string => (side === median ? side : `that for ${side}`);
