import type { KeyStage2Table } from "@lcsp/ingest";

/** What is known of a pupil, by which groups are made. */
export type PupilCharacteristics = Pick<
  KeyStage2Table,
  "sex" | "fsm" | "sen" | "ethnicity" | "language" | "looked_after"
>;

export const characteristics = ["sex", "fsm", "sen", "ethnicity", "language", "looked_after"] as const;
