import { digitsWide } from "./letter-widths.ts";

/** A line as several that are no longer than so many digits, broken between sentences alone: who hears a cell hears whole ones. */
export const wrapped = (line: string, longest: number): readonly string[] =>
  packed(line.split(/(?<=[.!?]) (?=[A-Z])/), longest);

/** These words or sentences, as many a line as is no longer than so many digits. One that is longer has a line of its own. */
export function packed(parts: readonly string[], longest: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && digitsWide(`${last} ${part}`, false) <= longest)
      lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(part);
  }
  return lines;
}
