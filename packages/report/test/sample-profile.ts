import type { Profile } from "@lcsp/indicators";
import { bases, planLinks, schools, sinceLastLoad, survey } from "./sample/beside.ts";
import { gaps } from "./sample/gaps.ts";
import { indicators } from "./sample/indicators.ts";
import { partnership, partnerships, periods } from "./sample/measures.ts";
import { quality } from "./sample/quality.ts";

/**
 * A profile of every kind of figure that a sheet can meet: values, figures between two ends, suppressed, missing and unreliable ones, ones that
 * round to 0, provisional and revised years. Its numbers are made up, but for the Foundation Stage chart, which is as the plan prints it.
 */
export const sampleProfile: Profile = {
  version: 4,
  partnership,
  partnerships,
  year: "2006/07",
  madeOn: "2008-11-12",
  membership: "own-year",
  restatedOn: null,
  apportioned: false,
  periods,
  baseline: "2004/05",
  indicators,
  gaps,
  unavailable: [],
  countedSchools: [
    {
      indicator: "NI 78",
      period: "2006/07",
      below: 30,
      schools: [
        { number: "8869501", name: "Larkmere School", percent: { kind: "value", value: 27.5 } },
        { number: "8869502", name: null, percent: { kind: "between", least: 28, greatest: 31 } },
      ],
    },
  ],
  survey,
  schools,
  planLinks,
  bases,
  sinceLastLoad,
  quality,
  smallCohort: 10,
};
