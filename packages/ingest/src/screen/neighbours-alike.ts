/** True where two numbers that stand side by side are equal. */
export function hasNeighboursAlike(numbers: Float64Array): boolean {
  for (let at = 1; at < numbers.length; at += 1) if (numbers[at] === numbers[at - 1]) return true;
  return false;
}
