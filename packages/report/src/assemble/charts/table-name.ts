const digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** The name of a gap's table: letters and underscores only, digits spelt out. "NI 102a" gives gap_NI_one_zero_two_a. */
export function tableName(code: string): string {
  const spelt = code.replaceAll(/\d/g, (digit) => ` ${digits[Number(digit)]} `).trim();
  return `gap_${spelt.replaceAll(/[^A-Za-z]+/g, "_")}`;
}
