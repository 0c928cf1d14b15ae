import { storeWording } from "../words/store-wording.ts";

/** What keeps a store from being opened, read or written. */
export type StoreFault = keyof typeof storeWording;

/** A store that can't be used: its message says what to do. Not a finding about data: the disk, the file or the call is wrong. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  /** Path of the store, as it was given. */
  readonly path: string;
  readonly code: StoreFault;

  constructor(code: StoreFault, path: string, cause?: unknown) {
    super(storeWording[code](path), { cause });
    this.code = code;
    this.path = path;
  }
}

/** The error for a store that the disk or the database does not let us use. */
export function unusable(path: string, cause: unknown): StoreError {
  return new StoreError(faultIn(codeOf(cause)), path, cause);
}

function faultIn(code: string): StoreFault {
  if (code === "SQLITE_NOTADB") return "not-a-store";
  if (code.startsWith("SQLITE_CORRUPT")) return "store-damaged";
  return code.startsWith("SQLITE_BUSY") ? "store-held" : "store-unusable";
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
