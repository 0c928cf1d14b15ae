/**
 * Rounds half away from zero: 2.5 is 3, -2.5 is -3, and never -0. Works on the number as it is written in decimals, so that 1.005
 * at 2 places is 1.01, where its binary fraction lies just below the half. The rule of docs/statistics.md.
 */
export function roundHalfAway(value: number, places: number): number {
  const size = shifted(Math.round(shifted(Math.abs(value), places)), -places);
  return value < 0 && size !== 0 ? -size : size;
}

/** Moves the decimal point in the number's shortest decimal form, where multiplying would bring in a binary error. */
function shifted(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
