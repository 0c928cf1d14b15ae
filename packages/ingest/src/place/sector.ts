/** The sector of a postcode, which has no space: TN172AB lies in "TN17 2". */
export function sectorOf(postcode: string): string {
  return `${postcode.slice(0, -3)} ${postcode.slice(-3, -2)}`;
}

/** A sector as it is written in any way, "tn17 2" or "TN172", with one space and in upper case; undefined for any other area. */
export function parseSector(written: string): string | undefined {
  const [, outward, digit] = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d)$/.exec(written.trim().toUpperCase()) ?? [];
  return outward === undefined ? undefined : `${outward} ${digit}`;
}

/** Whether an area is a sector as it is kept, with its space: the code of a small area has none. */
export function isSector(area: string): boolean {
  return /^[A-Z]{1,2}\d[A-Z\d]? \d$/.test(area);
}
