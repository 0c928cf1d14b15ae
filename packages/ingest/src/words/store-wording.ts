/** What is said of a store that can't be used: where, what is the matter, what to do. */
export const storeWording = {
  "not-a-path": (path: string) =>
    `${path}\n  This must be the path of a file, as text.\n  Give the path of a store, or of a file that does not exist yet: a new store is made there.`,
  "no-store": (path: string) =>
    `${path}\n  This must be a store, and there is no file of this name.\n  Check the spelling, or make a store of this name first: openStore does, and ingest loads into it.`,
  "not-a-store": (path: string) =>
    `${path}\n  This file must be a store made by this program, and it is something else.\n  Give the path of a store, or of a file that does not exist yet: a new store is made there.`,
  "newer-store": (path: string) =>
    `${path}\n  This store was written by a newer version of this program, and can't be read by this one.\n  Update the program, or give the path of a new store and load the extracts again.`,
  "key-missing": (path: string) =>
    `${path}.key\n  The key of this store is missing: its pupils can't be recognised in another extract.\n  Put the key file back beside the store, or give the path of a new store and load the extracts again.`,
  "key-damaged": (path: string) =>
    `${path}.key\n  This must be the key of the store, and the file is damaged or something else.\n  Put the key file back beside the store. If no pupils were loaded yet, delete it: a new one is made.`,
  "key-of-another": (path: string) =>
    `${path}.key\n  This must be the key of this store, and it is another's: no pupil would be recognised by it.\n  Put the right key file back beside the store, or give the path of a new store and load the extracts again.`,
  "store-damaged": (path: string) =>
    `${path}\n  This store is damaged: a part of the file is missing, or was written over.\n  Put a copy of it back, or give the path of a new store and load the extracts again.`,
  "store-held": (path: string) =>
    `${path}\n  Another program, or another run of this one, is writing to this store.\n  Wait until it has ended, and try again.`,
  "store-busy": (path: string) =>
    `${path}\n  This store is being loaded into: what reads or closes it must wait, or the load would be cut in half.\n  Await that first, or open the store a second time to read it as it was before.`,
  "store-closed": (path: string) =>
    `${path}\n  This store was closed, and can't be used any more.\n  Open it again, or close it later.`,
  "store-is-view": (path: string) =>
    `${path}\n  This store is shown as of a day, or with the past restated: nothing can be written to what is shown.\n  Open it a second time, and write to that.`,
  "store-unusable": (path: string) =>
    `${path}\n  This store can't be opened for reading and writing.\n  Check that its folder exists, that you may write there, and that no other program holds the file.`,
} as const;
