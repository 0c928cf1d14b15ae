import type { KeyStage2Table } from "@lcsp/ingest";

/** What is known of a pupil, by which groups are made. */
export type PupilCharacteristics = Pick<
  KeyStage2Table,
  "sex" | "fsm" | "sen" | "ethnicity" | "language" | "looked_after"
>;

/** Those that a pupil's own row alone says. */
export const ownCharacteristics = ["sex", "fsm", "sen", "ethnicity", "language"] as const;

export const characteristics = [...ownCharacteristics, "looked_after"] as const;
