/** A DfE number of seven digits as its publishers print it: 886/9501. */
export function schoolNumber(number: string): string {
  return `${number.slice(0, 3)}/${number.slice(3)}`;
}
