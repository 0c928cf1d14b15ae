/** One part of a population at two times. Null at a time when the part has nobody. */
export interface PartOfRate {
  readonly before: ShareAndRate | null;
  readonly after: ShareAndRate | null;
}

/** A part's share of the whole population, as a fraction of 1, and its rate in any unit. */
export interface ShareAndRate {
  readonly share: number;
  readonly rate: number;
}

/** What a part adds to the change of the whole's rate, in the rate's unit: because its own rate changed, and because its share did. */
export interface Components {
  readonly rates: number;
  readonly composition: number;
}

/**
 * Splits the change of a rate into what each part of the population adds to it. All components together sum to the change.
 * A part's `rates` component is its change of rate times its mean share. Its `composition` component is its change of share times how far
 * its mean rate lies above the mean rate of the whole: when a part with a high rate grows, it adds; when one with a low rate grows, it
 * takes away. A part that has nobody at one time is given its rate of the other time.
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
