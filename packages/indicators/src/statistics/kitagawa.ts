/** One part of a population at two times: its share of all, and its rate; null where the part has nobody then. */
export interface PartOfRate {
  readonly before: ShareAndRate | null;
  readonly after: ShareAndRate | null;
}

export interface ShareAndRate {
  readonly share: number;
  readonly rate: number;
}

/** What a part adds to the change of the whole's rate: by its own rate's change, and by its changed share of the whole. */
export interface Components {
  readonly rates: number;
  readonly composition: number;
}

/**
 * Splits the change of a rate into what each part of the population adds to it. All components together are the change.
 * A part's rates component is its change of rate at its mean share; its composition component is its change of share times how far its
 * mean rate lies from that of the whole, so that growth of a part with a high rate counts up and with a low rate down. A part that has
 * nobody at one time has the rate of the other.
 * Source: Kitagawa 1955, Journal of the American Statistical Association 50, 1168-1194, the decomposition without interaction.
 */
export function kitagawa(parts: readonly PartOfRate[]): readonly Components[] {
  const middle = (total(parts.map(({ before }) => before)) + total(parts.map(({ after }) => after))) / 2;
  return parts.map(({ before, after }) => {
    const rateBefore = (before ?? after)?.rate ?? middle;
    const rateAfter = (after ?? before)?.rate ?? middle;
    const [shareBefore, shareAfter] = [before?.share ?? 0, after?.share ?? 0];
    return {
      rates: ((shareBefore + shareAfter) / 2) * (rateAfter - rateBefore),
      composition: (shareAfter - shareBefore) * ((rateBefore + rateAfter) / 2 - middle),
    };
  });
}

/** The whole's rate: the sum over its parts of share times rate. */
function total(parts: readonly (ShareAndRate | null)[]): number {
  return parts.reduce((sum, part) => sum + (part ? part.share * part.rate : 0), 0);
}
