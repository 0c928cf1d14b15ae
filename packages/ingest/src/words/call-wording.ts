/** What is said to the caller of a function of something that it was given. */
export const callWording = {
  "unreal-date": (written: string) =>
    `"${written}" can't be taken for a date.\n  It must be a day of the calendar, year first.\n  Write it as 2008-11-12.`,
  "unreal-year": (written: string) =>
    `"${written}" can't be taken for a year.\n  It must be a whole number, or a school year.\n  Write 2008, or 2007/08; parsePeriod reads what people write.`,
  "past-load": (day: string, last: string) =>
    `${day} can't be the day of a load: something was loaded or withdrawn on ${last}.\n  It must be that day or a later one, or reports as of a day before would change.\n  Give ${last}, or a later day; what came on several days goes into a new store, the oldest first.`,
  "past-withdrawal": (day: string, last: string) =>
    `${day} can't be the day of a withdrawal: something was loaded or withdrawn on ${last}.\n  It must be that day or a later one, or reports as of a day before would change.\n  Give ${last}, or a later day.`,
  "unknown-extract": (id: string) =>
    `The extract ${id} can't be withdrawn: the store holds none of this id.\n  It must be one that counts.\n  listExtracts gives those of a store: they have an id, and null as supersededBy.`,
  "extract-out-of-force": (id: string) =>
    `The extract ${id} can't be withdrawn: it was replaced or withdrawn before.\n  It must be one that counts.\n  listExtracts gives those of a store: they have an id, and null as supersededBy.`,
} as const;
