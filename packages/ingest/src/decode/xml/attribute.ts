import { decodeEntities } from "./entities.ts";

/**
 * The value of an attribute of a tag, without the prefix of its namespace; undefined where the tag lacks it. It runs for
 * every cell of a sheet, and is written for speed.
 */
export function attribute(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(`${name}=`); at > 0; at = tag.indexOf(`${name}=`, at + 1)) {
    const before = tag.charCodeAt(at - 1);
    if (before > 0x20 && before !== 0x3a) continue;
    const start = at + name.length + 2;
    const end = tag.indexOf(tag.charAt(start - 1), start);
    return end < 0 ? undefined : decodeEntities(tag.slice(start, end));
  }
  return undefined;
}

/** A number of an attribute; `otherwise` where it is not there or no whole number. */
export function wholeNumber(tag: string, name: string, otherwise: number): number {
  const text = attribute(tag, name);
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}
