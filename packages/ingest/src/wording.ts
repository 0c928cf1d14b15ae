/** Every finding that this package can report. A code without words does not compile. */
export type ProblemCode = keyof typeof wording;

export const wording = {} as const;

/** What is said of a store that can't be used: where, what is the matter, what to do. */
export const storeWording = {
  "not-a-store": (path: string) =>
    `${path}\n  This file must be a store made by this program, and it is something else.\n  Give the path of a store, or of a file that does not exist yet: a new store is made there.`,
  "newer-store": (path: string) =>
    `${path}\n  This store was written by a newer version of this program, and can't be read by this one.\n  Update the program, or give the path of a new store and load the extracts again.`,
  "store-unusable": (path: string) =>
    `${path}\n  This store can't be opened for reading and writing.\n  Check that its folder exists, that you may write there, and that no other program holds the file.`,
} as const;
