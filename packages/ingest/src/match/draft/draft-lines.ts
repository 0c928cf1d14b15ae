import { draftWording } from "./draft-wording.ts";

/** A line of a drafted layout, with the reason for it or the decision that it needs. */
export interface DraftLine {
  readonly text: string;
  readonly why?: string;
  readonly decide?: string;
}

/** A layout as text, and the lines of it that need a decision. */
export interface DraftText {
  readonly text: string;
  /** Counted from 1. */
  readonly decisions: readonly number[];
}

/** Writes the lines with their reasons behind them. */
export function writeLines(lines: readonly DraftLine[]): DraftText {
  const decisions = lines.flatMap(({ decide }, index) => (decide === undefined ? [] : [index + 1]));
  return { text: lines.map((line) => `${lineText(line)}\n`).join(""), decisions };
}

function lineText({ text, why, decide }: DraftLine): string {
  const comment = decide === undefined ? why : draftWording.decide(decide);
  return [text, comment === undefined ? "" : `# ${comment}`].filter((part) => part !== "").join("  ");
}

/** A text as YAML reads it again: bare where it can be, else in quotation marks. */
export function yamlText(text: string): string {
  const isPlain = /^[A-Za-z][\w ./()+-]*$/.test(text) && !text.endsWith(" ");
  return isPlain && !/^(?:y|n|yes|no|on|off|true|false|null|none)$/i.test(text) ? text : JSON.stringify(text);
}
