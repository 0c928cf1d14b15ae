import type { KindOfChange } from "@lcsp/indicators";
import { lowestFifth, median, type Who } from "./who.ts";

/**
 * Whose movement made up each kind of change. This is what the arithmetic says, and claims no cause beyond it. The two sides of a relative
 * gap are compared in proportion: the one that moved by more points may have moved by less of what it was.
 */
export const because: Readonly<Record<KindOfChange, (who: Who) => string>> = {
  "levelled up": (who) => `${becauseCompared(who)} ${figure(who.group)} rose faster`,
  "group rose, peers held": (who) => `because ${figure(who.group)} rose while ${that(who.peers)} stayed level`,
  "group rose, peers fell": (who) => `because ${figure(who.group)} rose, and in part because ${that(who.peers)} fell`,
  "group held, peers fell": (who) => `only because ${figure(who.peers)} fell: ${that(who.group)} stayed level`,
  "both fell, group by less": (who) =>
    `only ${becauseCompared(who)} ${figure(who.peers)} fell by more: ${that(who.group)} fell too`,
  "both rose, peers by more": (who) =>
    `${becauseCompared(who)} ${figure(who.peers)} rose faster than ${that(who.group)}`,
  "group held, peers rose": (who) => `because ${figure(who.peers)} rose while ${that(who.group)} stayed level`,
  "group fell, peers rose": (who) => `because ${figure(who.group)} fell while ${that(who.peers)} rose`,
  "group fell, peers held": (who) => `because ${figure(who.group)} fell while ${that(who.peers)} stayed level`,
  "both fell, group by more": (who) => `${becauseCompared(who)} ${figure(who.group)} fell by more`,
  "both rose alike": (who) => `both rose ${alike(who)}`,
  "both fell alike": (who) => `both fell ${alike(who)}`,
  "both held": () => "neither moved",
};

const becauseCompared = ({ isRelative }: Who): string => (isRelative ? "because, in proportion," : "because");
const alike = ({ isRelative }: Who): string => (isRelative ? "in the same proportion" : "by the same");

/** What rises or falls is the figure for people, and not they. */
const figure = (side: string): string => ownFigures[side] ?? `the figure for ${side}`;
const that = (side: string): string => ownFigures[side] ?? `that for ${side}`;

/** Of the sides whose figure has a name of its own: the median is itself a figure. */
const ownFigures: Readonly<Record<string, string>> = { [median]: median, [lowestFifth]: `the mean of ${lowestFifth}` };
