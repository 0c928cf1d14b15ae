/** What rounding to two places may cost each share. */
const ROUNDED = 0.005;

/** Whether shares make a whole, as far as two places tell. */
export function sumToOne(shares: readonly number[]): boolean {
  const sum = shares.reduce((total, share) => total + share, 0);
  return Math.abs(sum - 1) <= ROUNDED * shares.length + 1e-9;
}
