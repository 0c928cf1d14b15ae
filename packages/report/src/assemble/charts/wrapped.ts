/** A line as several that are no longer than this, broken between words. */
export function wrapped(line: string, longest: number): readonly string[] {
  const lines: string[] = [];
  let filled = "";
  for (const word of line.split(" ")) {
    if (filled !== "" && filled.length + 1 + word.length > longest) {
      lines.push(filled);
      filled = "";
    }
    filled = filled === "" ? word : `${filled} ${word}`;
  }
  return [...lines, filled];
}
