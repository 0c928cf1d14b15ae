import { storeWording } from "../wording.ts";

/** A store that can't be used: its message says what to do. Not a finding about data: the disk or the file itself is wrong. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  /** Path of the store. */
  readonly path: string;
  readonly code: StoreFault;

  constructor(code: StoreFault, path: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.path = path;
  }
}

/** What keeps a store from being opened or written. */
export type StoreFault = "not-a-store" | "newer-store" | "key-missing" | "store-unusable";

/** The error for a store that the disk or the database does not let us use. */
export function unusable(path: string, cause: unknown): StoreError {
  return new StoreError("store-unusable", path, storeWording["store-unusable"](path), cause);
}

/** True for what the database itself says against a statement, or of its file. */
export function isOfDatabase(error: unknown): boolean {
  return codeOf(error).startsWith("SQLITE");
}

/** True where the database, or the folder that it lies in, may be read and not written. */
export function isReadOnly(error: unknown): boolean {
  return codeOf(error).startsWith("SQLITE_READONLY");
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
