import type { Contender } from "./contender.ts";
import type { Run } from "./run-contender.ts";

/** The fastest of so many runs of each. In turns, so that what else the machine does hits all alike. */
export async function inTurns(
  all: readonly Contender[],
  times: number,
  run: (contender: Contender) => Promise<Run>,
): Promise<ReadonlyMap<string, Run>> {
  const best = new Map<string, Run>();
  for (let turn = 0; turn < times; turn += 1) {
    for (const contender of all) {
      const now = await run(contender);
      const known = best.get(contender.name);
      if (known === undefined || (now.seconds ?? 0) < (known.seconds ?? 0)) best.set(contender.name, now);
    }
  }
  return best;
}
