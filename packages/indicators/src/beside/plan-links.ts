import { type Period, periodAfter } from "@lcsp/ingest";
import type { PlanLinks, PlanPriority } from "../facts/plan-facts.ts";
import { groupBy } from "../group-by.ts";
import type { PlanLink } from "./read-plan-links.ts";

/**
 * The partnership's plan for the profile's year or the one after it, which is written on the year's results; of several the newest.
 * `codes`: of all indicators that there are.
 */
export function planLinks(
  links: readonly PlanLink[],
  partnership: string,
  year: Period,
  codes: readonly string[],
): PlanLinks {
  const own = links.filter(({ lcsp, period }) => lcsp === partnership && period <= periodAfter(year, 1));
  const period =
    own
      .map((link) => link.period)
      .sort()
      .at(-1) ?? null;
  const priorities = own.filter((link) => link.period === period).map((link) => priorityOf(link, codes));
  return { period, priorities, citedBy: citedBy(priorities) };
}

function priorityOf(
  { theme, priority, priority_text: text, indicators }: PlanLink,
  codes: readonly string[],
): PlanPriority {
  const cited = codesIn(indicators).map((code) => ({ code, meant: meantBy(code, codes) }));
  return {
    theme,
    priority,
    text,
    indicators: cited.flatMap(({ meant }) => meant),
    unknown: cited.filter(({ meant }) => meant.length === 0).map(({ code }) => code),
  };
}

/** The codes that a priority cites, as the store holds them; none of an empty text. */
export const codesIn = (indicators: string): readonly string[] => (indicators === "" ? [] : indicators.split("; "));

/** The indicator of a code, or all parts of one that is cited whole: NI 102 is NI 102a and NI 102b. */
export function meantBy(code: string, codes: readonly string[]): readonly string[] {
  return codes.includes(code) ? [code] : codes.filter((one) => one.replace(/[a-z]$/, "") === code);
}

function citedBy(priorities: readonly PlanPriority[]): PlanLinks["citedBy"] {
  const pairs = priorities.flatMap(({ priority, indicators }) => indicators.map((code) => ({ code, priority })));
  const byCode = groupBy(pairs, ({ code }) => code);
  return Object.fromEntries([...byCode].map(([code, some]) => [code, some.map(({ priority }) => priority)]));
}
