import type { Kysely } from "kysely";
import { fromExtract, optional, required } from "./columns.ts";
import { indexExtract } from "./index-extract.ts";

/** The reference tables, by which rows find their partnership. */
export async function createReference(db: Kysely<unknown>): Promise<void> {
  await optional(required(fromExtract(db.schema.createTable("partnership")), "code", "name"), "formerly").execute();
  let school = required(fromExtract(db.schema.createTable("school")), "dfe_number");
  school = required(optional(school, "urn"), "name", "phase");
  await optional(school, "type", "lcsp", "district", "from", "to", "successor").execute();
  await required(fromExtract(db.schema.createTable("school_alias")), "name", "dfe_number").execute();
  const postcode = required(fromExtract(db.schema.createTable("postcode")), "postcode");
  await optional(postcode, "lsoa", "ward", "district", "lcsp").execute();
  await required(fromExtract(db.schema.createTable("area_share")), "area", "lcsp")
    .addColumn("share", "double precision", (column) => column.notNull())
    .execute();
  await indexExtract(db, "partnership", "school", "school_alias", "postcode", "area_share");
}
