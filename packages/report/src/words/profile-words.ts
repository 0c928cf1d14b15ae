/** Why no workbook or open data can be made of what was given: messages of three lines. */
export const profileWords = {
  "no-profile": () =>
    "A workbook must be made of a profile, and this is none.\n  It must be what makeProfile or profileOf gave, also once it was kept as JSON.\n  Give that, and not a part of it.",
  "other-version": (version: unknown, ours: number) =>
    `A profile of version ${version} can't be read by this version of the program.\n  It must be of version ${ours}.\n  Make it anew from the store, or use the version of the program that made it.`,
  "no-profiles": () =>
    "What is made of several profiles can't be made of none.\n  There must be one at least.\n  Give those of the partnerships that are meant.",
  "profiles-differ": (what: "year" | "madeOn", found: readonly string[]) =>
    `Profiles of ${found.join(" and ")} can't stand side by side.\n  All must have one ${what === "year" ? "school year" : "day on which they are made"}.\n  Make those of one out of one evaluation.`,
  "partnership-twice": (name: string) =>
    `Two of the profiles are of ${name}.\n  Each must be of another partnership.\n  Take one of them out.`,
  "not-a-name": (stem: string) =>
    `"${stem}" can't be the beginning of a file's name.\n  It must be letters, digits, blanks, full stops, hyphens or underlines, and begin with a letter or a digit.\n  Choose another, such as "tunbridge-wells-2007-08".`,
} as const;
