import type { Evaluation } from "@lcsp/indicators";
import { KENT, type Period } from "@lcsp/ingest";
import type { Terminal } from "./terminal.ts";
import { figuresDisagree } from "./wording.ts";

/** Says which figures of a year two sources give otherwise, of some partnerships and of Kent: one of the two is wrong, and one is shown. */
export function sayDisagreeing(
  { reconciliations, partnerships }: Evaluation,
  { year, areas }: { readonly year: Period; readonly areas: readonly string[] },
  terminal: Terminal,
): void {
  const held = reconciliations.filter(
    ({ period, area }) => period === year && (area === KENT.code || areas.includes(area)),
  );
  const nameOf = (code: string) => partnerships.find((one) => one.code === code)?.name ?? KENT.name;
  const disagreeing = held.filter(({ agrees }) => !agrees);
  const named = disagreeing.map(({ indicator, area }) => ({ indicator, area: nameOf(area) }));
  if (named.length > 0) terminal.say(figuresDisagree(named, held.length));
}
