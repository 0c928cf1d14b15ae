import { readBy } from "./facts.ts";

/** The code of an indicator: of a National Indicator in one form however it is written, "NI73" as "NI 73"; any other as it stands. */
export const indicatorCode = () => readBy(parseCode);

function parseCode(written: string): string | undefined {
  const [, number, part = ""] = /^ni[\s._-]*0*(\d{1,3})\s?([a-z]?)$/i.exec(written) ?? [];
  if (number !== undefined) return `NI ${number}${part.toLowerCase()}`;
  return written === "" || written.length > 200 ? undefined : written;
}
