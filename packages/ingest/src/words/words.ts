import type { Finding } from "../finding.ts";

/** What a finding blocks, and its two sentences: what was found against what must be, and how to put it right. */
export interface Words {
  readonly blocks: Finding["blocks"];
  readonly says: (finding: Finding) => string;
  readonly mend: (finding: Finding) => string;
}

/** A fact of a finding as text, "" where it has none of that name. */
export const fact = (finding: Finding, name: string): string => String(finding.facts?.[name] ?? "");

/** The number that a fact is, with its thousands grouped. */
export const grouped = (finding: Finding, name: string): string => Number(fact(finding, name)).toLocaleString("en-GB");

/** With a capital, as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of a finding that stops the file, the row, or nothing. */
export const file = (says: Words["says"], mend: Words["mend"]): Words => ({ blocks: "file", says, mend });
export const row = (says: Words["says"], mend: Words["mend"]): Words => ({ blocks: "row", says, mend });
export const warning = (says: Words["says"], mend: Words["mend"]): Words => ({ blocks: "nothing", says, mend });
