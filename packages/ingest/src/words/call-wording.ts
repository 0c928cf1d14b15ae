/** What is said to the caller of a function of something that it was given. */
export const callWording = {
  "unreal-date": (written: string) =>
    `"${written}" can't be taken for a date.\n  It must be a day of the calendar, year first.\n  Write it as 2008-11-12.`,
} as const;
