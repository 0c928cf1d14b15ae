import { type Profile, profileOf } from "@lcsp/indicators";
import { evaluatedCounty } from "../../../fixtures/evaluated-county.ts";
import { makeWorkbook } from "../src/index.ts";

interface Appendix {
  readonly profile: Profile;
  readonly workbook: Uint8Array;
}

let made: Promise<Appendix> | undefined;

/** One partnership's profile of the committed county and its appendix: made once for all test files that one process runs. */
export function countyAppendix(): Promise<Appendix> {
  made ??= make();
  return made;
}

async function make(): Promise<Appendix> {
  const request = { partnership: "Cranbrook and Paddock Wood", year: "2007/08", madeOn: "2008-11-03" } as const;
  const profile = profileOf(await evaluatedCounty(), request);
  return { profile, workbook: await makeWorkbook(profile) };
}
