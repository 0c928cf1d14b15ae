/** Names as a message offers them: "Alder" or "Cedar". */
export function quotedNames(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(" or ");
}
