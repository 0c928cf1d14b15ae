/** Rows of one extract that have one key in common. */
export interface RepeatedKey {
  /** Each row as Excel shows it, and what it holds beside its key: equal texts are equal rows. */
  readonly rows: readonly {
    readonly row: number;
    readonly content: string;
    readonly columns: Readonly<Record<string, unknown>>;
  }[];
}

/** The rows of one extract on their way into the store: already written, not yet settled. */
export interface StagedRows {
  /** Keys that stand in more than one row of the extract. */
  repeated(key: readonly string[]): Iterable<RepeatedKey>;
  /** Takes every stored row of a row of the file out again. */
  remove(rows: Iterable<number>): void;
}
