import { membershipOf } from "@lcsp/ingest";
import { type CleanRequest, cleanRequest, type ProfileRequest } from "./ask/request.ts";
import { catalogue } from "./catalogue/index.ts";
import { readBalances } from "./evaluate/balances.ts";
import { evaluate } from "./evaluate/evaluate.ts";
import { readExtracts } from "./evaluate/extracts.ts";
import { readPartnerships } from "./evaluate/partnerships.ts";
import type { Evaluation } from "./evaluation.ts";
import { askedOf, type ExplainRequest } from "./explain/asked.ts";
import { figuresBehind } from "./explain/explain.ts";
import type { Explanation } from "./explain/explanation.ts";
import { changesBehind } from "./gaps/changes-behind.ts";
import { withGapMeasures } from "./gaps/gap-measures.ts";
import { gapProfiles } from "./gaps/gap-profile.ts";
import { sidesOf } from "./gaps/sides.ts";
import { indicatorProfiles } from "./peers/indicator-profile.ts";
import type { Definition, Profile } from "./profile.ts";
import { protect, protectReconciliations } from "./protect/protect.ts";
import { qualityOf } from "./quality.ts";
import type { Source } from "./source.ts";

/** What every indicator is, in the order in which the appendix shows them. */
export function listIndicators(): readonly Definition[] {
  return catalogue.map(({ definition }) => definition);
}

/** The profile of one partnership and year, from the store. For many partnerships: evaluateAll once, then profileOf for each. */
export async function makeProfile(source: Source, request: ProfileRequest): Promise<Profile> {
  return profileOf(await evaluateAll(source), request);
}

/**
 * Measures every indicator for every partnership, Kent and England, in every year held. Disclosure control stands before gaps, ranks and
 * comparisons, so that none of them can tell what it hid.
 */
export async function evaluateAll(source: Source): Promise<Evaluation> {
  const extracts = await readExtracts(source);
  const partnerships = await readPartnerships(source);
  const codes = partnerships.map(({ code }) => code);
  const periods = [...new Set(extracts.flatMap((extract) => extract.periods))].sort();
  const measured = await evaluate(source, catalogue, extracts, codes);
  const shown = protect(measured.figures);
  const figures = withGapMeasures(shown, catalogue, codes, periods);
  return {
    membership: membershipOf(source),
    partnerships,
    periods,
    measures: [...figures.values()],
    figures,
    reconciliations: protectReconciliations(measured.reconciliations, shown),
    extracts,
    balances: await readBalances(source.db),
  };
}

/**
 * Picks one partnership's profile out of an evaluation. Throws an UnknownNameError or UnknownYearError for what it does not hold, and an
 * UnrealDateError where `madeOn` is no day of the calendar.
 */
export function profileOf(evaluation: Evaluation, request: ProfileRequest): Profile {
  return assemble(evaluation, cleanRequest(evaluation, request));
}

function assemble(evaluation: Evaluation, request: CleanRequest): Profile {
  const { partnership, periods, baseline, smallCohort } = request;
  const { figures } = evaluation;
  const partnerships = evaluation.partnerships.map(({ code }) => code);
  const area = partnership.code;
  return {
    version: 1,
    partnership,
    year: request.year,
    madeOn: request.madeOn,
    membership: evaluation.membership,
    periods,
    baseline,
    smallCohort,
    indicators: catalogue.flatMap((one) =>
      indicatorProfiles(figures, one, { area, partnerships, periods, smallCohort }),
    ),
    gaps: catalogue
      .flatMap(sidesOf)
      .flatMap((sides) => gapProfiles(figures, sides, { area, periods, baseline, smallCohort })),
    quality: qualityOf(evaluation, request),
  };
}

/**
 * Where an indicator's figures of a year came from: the definition, the figures, and for every extract behind them its receipt and the rows
 * that count. Throws an UnknownNameError or UnknownYearError for what the store does not hold.
 */
export async function explain(source: Source, code: string, request: ExplainRequest = {}): Promise<Explanation> {
  return explainFigures(source, await evaluateAll(source), code, request);
}

/** The same out of an evaluation of the source, with how a gap changed since the year before. */
export async function explainFigures(
  source: Source,
  evaluation: Evaluation,
  code: string,
  request: ExplainRequest,
): Promise<Explanation> {
  const asked = askedOf(evaluation, code, request);
  return { ...(await figuresBehind(source, evaluation, asked)), changes: changesBehind(evaluation.figures, asked) };
}
