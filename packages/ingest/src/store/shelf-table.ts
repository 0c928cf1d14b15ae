import type { HashShelf } from "../screen/hash-shelf.ts";
import type { Connection, Statement } from "./connection.ts";

/** A shelf in a temporary table: SQLite takes the room on disk, and gives it back however the process ends. */
export class ShelfTable implements HashShelf {
  readonly #connection: Connection;
  #insert: Statement | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  lay(range: number, { buffer, byteOffset, byteLength }: Float64Array<ArrayBuffer>): void {
    this.#insert ??= this.#newTable();
    this.#insert.run(range, Buffer.from(buffer, byteOffset, byteLength));
  }

  of(range: number): Float64Array<ArrayBuffer> {
    const rows = this.#connection.prepare("select hashes from temp.hash_shelf where range = ?").all(range);
    const bytes = Buffer.concat(rows.map(hashesOf));
    // Numbers of 8 bytes may begin only where a buffer of their own does.
    return new Float64Array(new Uint8Array(bytes).buffer);
  }

  /** Empty, also where the extract before did not come to its end. */
  #newTable(): Statement {
    this.#connection.exec("drop table if exists temp.hash_shelf");
    this.#connection.exec("create temp table hash_shelf (range integer not null, hashes blob not null)");
    return this.#connection.prepare("insert into temp.hash_shelf (range, hashes) values (?, ?)");
  }
}

function hashesOf(row: unknown): Uint8Array {
  const { hashes } = row as { readonly hashes: Uint8Array };
  return hashes;
}
