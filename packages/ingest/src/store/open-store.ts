import { chmodSync, existsSync } from "node:fs";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import type { Connection } from "./connection.ts";
import { migrate, storeVersion } from "./migrate.ts";
import { refuseUnready, refusingUnready } from "./ready.ts";
import type { StoreSchema } from "./schema.ts";
import { isReadOnly, StoreError, unusable } from "./store-error.ts";

/**
 * An open store, with one connection. While `ingest` or `withdraw` writes to it, and once it is closed, its queries throw a
 * StoreError: open it a second time to read it meanwhile.
 */
export interface Store {
  readonly db: Kysely<StoreSchema>;
  /** Path as it was given, of a copy that of its original; ":memory:" for a new store that ends with the process. */
  readonly path: string;
  /** The driver's connection, for the writer of store/ alone. */
  readonly connection: Connection;
  /** Lets go of the file. A second time does nothing. Throws a StoreError while `ingest` or `withdraw` writes to the store. */
  close(): Promise<void>;
}

/** Marks a SQLite file as a store of this project: "LCSP" in ASCII. */
const applicationId = 0x4c435350;

/**
 * Opens the store at a path, making it or bringing it up to date as needed. Throws a StoreError where the file is no
 * store, belongs to a newer version, or can't be read and written.
 */
export function openStore(path: string): Promise<Store> {
  return opened(() => connect(path), path);
}

/**
 * Opens a copy in memory of the store at a path, to try out what loading would come to: pupils are known there as in the
 * original, whose file is never written. The whole store must fit into memory. Throws a StoreError as `openToRead` does.
 */
export function openCopy(path: string): Promise<Store> {
  return opened(() => copyInMemory(path), path);
}

/**
 * Opens a store for a command that only reads it, also where nothing may be written. One of an earlier version is brought
 * up to date; where that can't be kept, in a copy in memory. Throws a StoreError as `openStore` does, and where there is no store.
 */
export async function openToRead(path: string): Promise<Store> {
  try {
    return await opened(() => connect(existing(path)), path);
  } catch (error) {
    if (error instanceof StoreError && isReadOnly(error.cause)) return openCopy(path);
    throw error;
  }
}

/** A path at which there is a file. SQLite would make an empty one, and say of one that it may not make that it can't be opened. */
function existing(path: string): string {
  if (!existsSync(path)) throw new StoreError("no-store", path);
  return path;
}

function copyInMemory(path: string): Database.Database {
  const original = new Database(existing(path), { readonly: true, fileMustExist: true });
  try {
    return new Database(original.serialize());
  } finally {
    original.close();
  }
}

async function opened(connected: () => Database.Database, path: string): Promise<Store> {
  const connection = kindly(connected, path);
  const db = new Kysely<StoreSchema>({
    dialect: new SqliteDialect({ database: connection }),
    plugins: [refusingUnready(connection, path)],
  });
  try {
    refuseForeign(connection, path);
    connection.pragma("foreign_keys = ON");
    if (versionOf(connection) < storeVersion) await upgrade(connection, db);
  } catch (error) {
    await close(connection, db);
    throw asStoreError(error, path);
  }
  return { db, path, connection, close: () => closeAtRest(connection, db, path) };
}

async function closeAtRest(connection: Database.Database, db: Kysely<StoreSchema>, path: string): Promise<void> {
  if (connection.open) refuseUnready(connection, path);
  await close(connection, db);
}

/** The query builder closes only what it has asked something. */
async function close(connection: Database.Database, db: Kysely<StoreSchema>): Promise<void> {
  await db.destroy();
  connection.close();
}

function connect(path: string): Database.Database {
  const isNew = path !== ":memory:" && !existsSync(path);
  const connection = new Database(path);
  // It holds pupils' rows, if without names: its owner's alone to read, as its key is.
  if (isNew) chmodSync(path, 0o600);
  return connection;
}

/** A web address has no file, and no text at all would be a store that nobody finds again. */
const isPath = (path: unknown): boolean => typeof path === "string" && path !== "" && !/^[a-z]+:\/\//i.test(path);

function kindly(connected: () => Database.Database, path: string): Database.Database {
  if (!isPath(path)) throw new StoreError("not-a-path", String(path));
  try {
    return connected();
  } catch (error) {
    throw asStoreError(error, path);
  }
}

/** SQLite opens anything: what a file is shows only when its header is read. */
function refuseForeign(connection: Database.Database, path: string): void {
  const tables = connection.prepare("select count(*) from sqlite_master").pluck().get();
  const fresh = tables === 0;
  if (!fresh && connection.pragma("application_id", { simple: true }) !== applicationId) {
    throw new StoreError("not-a-store", path);
  }
  if (versionOf(connection) > storeVersion) {
    throw new StoreError("newer-store", path);
  }
}

function versionOf(connection: Database.Database): number {
  return Number(connection.pragma("user_version", { simple: true }));
}

/** In one transaction, marks included: a store that was being made when the process ended is an empty file again. */
async function upgrade(connection: Database.Database, db: Kysely<StoreSchema>): Promise<void> {
  connection.exec("begin immediate");
  try {
    connection.pragma(`application_id = ${applicationId}`);
    await migrate(db);
    connection.pragma(`user_version = ${storeVersion}`);
    connection.exec("commit");
  } finally {
    if (connection.inTransaction) connection.exec("rollback");
  }
}

function asStoreError(error: unknown, path: string): StoreError {
  return error instanceof StoreError ? error : unusable(path, error);
}
