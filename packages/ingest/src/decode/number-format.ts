/** What a workbook's number format makes of a number. */
export type NumberSort = "plain" | "percentage" | "day";

/** Formats that a workbook refers to by a number alone. Source: ECMA-376 part 1, section 18.8.30. */
const builtIn: ReadonlyMap<number, NumberSort> = new Map([
  ...[9, 10].map((id) => [id, "percentage"] as const),
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, "day"] as const),
]);

/** The sort of a format known by its number; plain for one that the workbook must define itself. */
export function builtInSort(id: number): NumberSort {
  return builtIn.get(id) ?? "plain";
}

/** The sort of a format code: "0.0%" is a percentage, "dd/mm/yyyy" a day; a time of day is a plain number. */
export function sortOfFormat(code: string): NumberSort {
  const [signs = ""] = unquoted(code).split(";");
  if (signs.includes("%")) return "percentage";
  const isTime = /[hs]/i.test(signs);
  return /[dy]/i.test(signs) || (/m/i.test(signs) && !isTime) ? "day" : "plain";
}

/** A format code without literal texts, escaped and padding signs, colours and conditions; "[h]" stays. */
function unquoted(code: string): string {
  if (/^general$/i.test(code)) return "";
  return code.replace(/"[^"]*"|\[(?!(?:h+|m+|s+)\])[^\]]*\]|[\\_*]./gi, "");
}
