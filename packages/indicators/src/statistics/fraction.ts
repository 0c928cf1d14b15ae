/** A fraction of whole numbers, exact at any size: numerator `over`, denominator `under`, which is above 0. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** `count` of `of` as a fraction. Undefined where either is not a whole number, and where `of` is 0. */
export function fraction(count: number, of: number): Fraction | undefined {
  if (!Number.isInteger(count) || !Number.isInteger(of) || of <= 0) return undefined;
  return { over: BigInt(count), under: BigInt(of) };
}

/** A number as its shortest decimal form writes it: 12.5 is 125 over 10. */
export function fractionOfDecimal(value: number): Fraction {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = digits.split(".");
  const power = Number(exponent) - decimals.length;
  const over = BigInt(whole + decimals);
  const tens = 10n ** BigInt(Math.abs(power));
  return power < 0 ? { over, under: tens } : { over: over * tens, under: 1n };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under };
}

export function signOf({ over }: Fraction): -1 | 0 | 1 {
  if (over === 0n) return 0;
  return over > 0n ? 1 : -1;
}
