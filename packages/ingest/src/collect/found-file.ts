/** A file that may hold a table. */
export interface FoundFile {
  /** Where it is on disk. */
  readonly path: string;
  /** As the analyst gave it: relative to the folder of extracts, or as it was named. */
  readonly file: string;
}
