/** What is said to the caller of a function of something that it was given. */
export const callWording = {
  "unreal-date": (written: string) =>
    `"${written}" can't be taken for a date.\n  It must be a day of the calendar, year first.\n  Write it as 2008-11-12.`,
  "past-load": (day: string, last: string) =>
    `${day} can't be the day of a load: something was loaded or withdrawn on ${last}.\n  It must be that day or a later one, or reports as of a day before would change.\n  Give ${last}, or a later day; what came on several days goes into a new store, the oldest first.`,
  "past-withdrawal": (day: string, last: string) =>
    `${day} can't be the day of a withdrawal: something was loaded or withdrawn on ${last}.\n  It must be that day or a later one, or reports as of a day before would change.\n  Give ${last}, or a later day.`,
} as const;
