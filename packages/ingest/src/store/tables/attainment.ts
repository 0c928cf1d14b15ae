import type { Flag, PupilRow } from "./rows.ts";

/** A child at the end of the Foundation Stage: 13 scales of 0 to 9. */
export interface FoundationStageTable extends PupilRow {
  pse_1: number | null;
  pse_2: number | null;
  pse_3: number | null;
  cll_1: number | null;
  cll_2: number | null;
  cll_3: number | null;
  cll_4: number | null;
  mat_1: number | null;
  mat_2: number | null;
  mat_3: number | null;
  kuw: number | null;
  phy: number | null;
  cre: number | null;
}

/** Key Stage 1: A absent, D disapplied, W working towards; 2C, 2B, 2A part level 2. */
export const keyStage1Levels = ["A", "D", "W", "1", "2C", "2B", "2A", "2", "3", "4"] as const;
export type KeyStage1Level = (typeof keyStage1Levels)[number];

/** A pupil at the end of Key Stage 1. Science is assessed in whole levels. */
export interface KeyStage1Table extends PupilRow {
  reading: KeyStage1Level | null;
  writing: KeyStage1Level | null;
  maths: KeyStage1Level | null;
  science: KeyStage1Level | null;
}

/** Key Stage 2: A absent, B below the test, N not awarded, W working towards, T unable to take it, M missing. */
export const keyStage2Levels = ["A", "B", "N", "W", "2", "3", "4", "5", "T", "M"] as const;
export type KeyStage2Level = (typeof keyStage2Levels)[number];

/** A pupil at the end of Key Stage 2. */
export interface KeyStage2Table extends PupilRow {
  english: KeyStage2Level | null;
  reading: KeyStage2Level | null;
  writing: KeyStage2Level | null;
  maths: KeyStage2Level | null;
  science: KeyStage2Level | null;
  ks1_reading: KeyStage1Level | null;
  ks1_writing: KeyStage1Level | null;
  ks1_maths: KeyStage1Level | null;
  /** Contextual value added score from Key Stage 1 to 2, in points: 100 is as expected of pupils like this one. */
  cva: number | null;
}

/** A pupil at the end of Key Stage 4: what was reached at GCSE and equivalent. */
export interface KeyStage4Table extends PupilRow {
  /** Five or more passes at A* to C. */
  five_a_to_c: Flag | null;
  /** Five or more passes at A* to C, English and maths among them. */
  five_a_to_c_em: Flag | null;
  /** Five or more passes at A* to G. */
  five_a_to_g: Flag | null;
  /** Points of the best eight results. */
  capped_points: number | null;
  /** Examinations entered. */
  entries: number | null;
}
