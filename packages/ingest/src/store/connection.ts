/** A prepared statement of the driver. */
export interface Statement {
  run(...values: readonly unknown[]): { readonly changes: number };
  all(...values: readonly unknown[]): unknown[];
}

/** What the writer needs of the driver beside Kysely: one INSERT prepared once is three times as fast. */
export interface Connection {
  /** False once it is closed. */
  readonly open: boolean;
  /** True where nothing of it is on a disk. */
  readonly memory: boolean;
  readonly inTransaction: boolean;
  prepare(sql: string): Statement;
  exec(sql: string): unknown;
}
