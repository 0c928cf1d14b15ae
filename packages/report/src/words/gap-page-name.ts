/** The name of a gap's page, of which Excel allows 31 characters and not every one. */
export function gapPageName(code: string): string {
  const name = /gap/i.test(code) ? code : `Gap ${code}`;
  return name.replaceAll(/[\\/?*:[\]]/g, " ").slice(0, 31);
}
