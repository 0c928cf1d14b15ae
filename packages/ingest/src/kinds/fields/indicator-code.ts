import { readBy } from "./facts.ts";

/** The code of an indicator, in the one form of a National Indicator; any other as it stands. */
export const indicatorCode = () => readBy(oneForm);

/** Letters of a code, at most. */
const longest = 200;

/** Codes of indicators between semicolons, commas or line breaks, each in its one form, with "; " between them. */
export const indicatorCodes = () =>
  readBy((written) => {
    const codes = written.split(/[;,\n]/).flatMap((code) => oneForm(code.trim()) ?? []);
    return codes.length === 0 ? undefined : codes.join("; ");
  });

/** "NI 73" of NI73, ni 073 and N I 73, which can be no other code. Undefined for none and for what is too long to be one. */
function oneForm(written: string): string | undefined {
  const [, number, part = ""] = /^n\.?\s?i[\s._-]*0*(\d{1,3})\s?([a-z]?)$/i.exec(written) ?? [];
  if (number !== undefined) return `NI ${number}${part.toLowerCase()}`;
  return written === "" || written.length > longest ? undefined : written;
}
