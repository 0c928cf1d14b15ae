/** "2008-11-12" as a reader says it: 12 November 2008. */
export function longDate(iso: string): string {
  return format.format(new Date(`${iso}T00:00:00Z`));
}

const format = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
