import { listUnplaced, membershipOf } from "@lcsp/ingest";
import { fitCatalogue } from "./ask/fit-catalogue.ts";
import { type CleanRequest, cleanRequest, type ProfileRequest } from "./ask/request.ts";
import { basesOf } from "./beside/bases.ts";
import { planLinks } from "./beside/plan-links.ts";
import { questionsBehind } from "./beside/questions-behind.ts";
import { readBases } from "./beside/read-bases.ts";
import { readPlanLinks } from "./beside/read-plan-links.ts";
import { readSchoolRecords } from "./beside/read-schools.ts";
import { readSurvey } from "./beside/read-survey.ts";
import { schoolsOf } from "./beside/schools.ts";
import { surveyOf } from "./beside/survey.ts";
import { catalogue as builtIn } from "./catalogue/index.ts";
import { countedSchools } from "./counted-schools.ts";
import type { Indicator } from "./define/indicator.ts";
import type { Earlier } from "./earlier.ts";
import { type EarlierSource, type EvaluationOptions, evaluate } from "./evaluate/evaluate.ts";
import { readExtracts, withdrawnSince } from "./evaluate/extracts.ts";
import { lackingTables } from "./evaluate/lacking-tables.ts";
import { readPartnerships } from "./evaluate/partnerships.ts";
import { countSchools } from "./evaluate/school-counts.ts";
import { readSchools } from "./evaluate/schools-by-number.ts";
import type { Evaluation } from "./evaluation.ts";
import { askedOf, type ExplainRequest } from "./explain/asked.ts";
import { figuresBehind } from "./explain/explain.ts";
import type { Explanation } from "./explain/explanation.ts";
import { changesBehind } from "./gaps/changes-behind.ts";
import { withGapMeasures } from "./gaps/gap-measures.ts";
import { gapProfiles } from "./gaps/gap-profile.ts";
import { sidesOf } from "./gaps/sides.ts";
import { indicatorProfiles } from "./peers/indicator-profile.ts";
import { unavailable } from "./peers/unavailable.ts";
import type { Definition, Profile, YearOfIndicator } from "./profile.ts";
import { protect, protectReconciliations } from "./protect/protect.ts";
import { qualityOf } from "./quality.ts";
import { revisionsOf } from "./revisions.ts";
import type { Source } from "./source.ts";
import { readTargets } from "./targets/read-targets.ts";
import { knownCodes, unknownCodes } from "./unknown-codes.ts";

/** What every indicator is, in the order in which the appendix shows them: of the built-in catalogue unless told. */
export function listIndicators(catalogue: readonly Indicator[] = builtIn): readonly Definition[] {
  return catalogue.map(({ definition }) => definition);
}

/** The profile of one partnership and year, from the store. For many partnerships: evaluateAll once, then profileOf for each. */
export async function makeProfile(source: Source, request: ProfileRequest & EvaluationOptions): Promise<Profile> {
  return profileOf(await evaluateAll(source, request), request);
}

/**
 * Measures every indicator for every partnership, Kent and England, in every year held. Disclosure control stands before gaps, ranks and
 * comparisons, so that none of them can tell what it hid.
 */
export async function evaluateAll(source: Source, options: EvaluationOptions = {}): Promise<Evaluation> {
  const settings = { ...options, catalogue: fitCatalogue(options.catalogue ?? builtIn) };
  const { measured, shown, ...known } = await measure(source, settings);
  return {
    ...known,
    membership: membershipOf(source),
    measures: [...known.figures.values()],
    reconciliations: protectReconciliations(measured.reconciliations, shown),
    earlier: options.before ? await measureEarlier(options.before, settings, source) : null,
    unplaced: await listUnplaced(source),
    balances: measured.balances,
    unknownCodes: await unknownCodes(source, known.catalogue),
    lackingTables: await lackingTables(source),
    targets: await readTargets(source),
    schoolCounts: await countSchools(source, known.catalogue),
    schools: await readSchools(source),
    countedSchools: measured.countedSchools,
    measureBalances: measured.measureBalances,
    survey: await readSurvey(source),
    schoolRecords: await readSchoolRecords(source),
    planLinks: await readPlanLinks(source),
    bases: await readBases(source.db),
  };
}

type Settings = EvaluationOptions & Required<Pick<EvaluationOptions, "catalogue">>;

/** All figures of a source, protected, with those of the gaps between them. */
async function measure(source: Source, settings: Settings) {
  const { catalogue } = settings;
  const extracts = await readExtracts(source);
  const partnerships = await readPartnerships(source);
  const codes = partnerships.map(({ code }) => code);
  const periods = [...new Set(extracts.flatMap((extract) => extract.periods))].sort();
  const measured = await evaluate(source, catalogue, extracts, codes, settings);
  const shown = protect(measured.figures, measured.left);
  return {
    catalogue,
    extracts,
    partnerships,
    periods,
    measured,
    shown,
    figures: withGapMeasures(shown, catalogue, codes, periods),
  };
}

const isApportioned = ({ partnership }: YearOfIndicator): boolean => partnership.reach.kind === "apportioned";

async function measureEarlier({ source, ...days }: EarlierSource, settings: Settings, now: Source): Promise<Earlier> {
  const { extracts, figures } = await measure(source, settings);
  return { ...days, figures, extracts, withdrawn: await withdrawnSince(now, days.before) };
}

/**
 * Picks one partnership's profile out of an evaluation. Throws an UnknownNameError or UnknownYearError for what it does not hold, and an
 * UnrealDateError where `madeOn` is no day of the calendar.
 */
export function profileOf(evaluation: Evaluation, request: ProfileRequest): Profile {
  return assemble(evaluation, cleanRequest(evaluation, request));
}

function assemble(evaluation: Evaluation, request: CleanRequest): Profile {
  const { catalogue } = evaluation;
  const { partnership, year, madeOn, periods, baseline, smallCohort } = request;
  const partnerships = evaluation.partnerships.map(({ code }) => code);
  const scope = { ...request, area: partnership.code, partnerships };
  const gaps = catalogue.flatMap(sidesOf).flatMap((sides) => gapProfiles(evaluation, sides, scope));
  const indicators = catalogue.flatMap((one) => indicatorProfiles(evaluation, one, scope, gaps));
  return {
    version: 4,
    partnership,
    partnerships: evaluation.partnerships.map(({ code, name }) => ({ code, name })),
    year,
    madeOn,
    membership: evaluation.membership,
    restatedOn: evaluation.membership === "today" ? madeOn : null,
    apportioned: indicators.some(({ history }) => history.some(isApportioned)),
    periods,
    baseline,
    smallCohort,
    indicators,
    unavailable: unavailable(catalogue, indicators, evaluation.extracts, periods),
    gaps,
    countedSchools: countedSchools(evaluation, request),
    survey: surveyOf(evaluation.survey, partnership.code, periods),
    schools: schoolsOf(evaluation.schoolRecords, partnership.code, year),
    bases: basesOf(evaluation, partnership.code, periods),
    planLinks: planLinks(evaluation.planLinks, partnership.code, year, knownCodes(catalogue)),
    sinceLastLoad: revisionsOf(evaluation, request, indicators),
    quality: qualityOf(evaluation, request),
  };
}

/**
 * Where an indicator's figures of a year came from: the definition, the figures, and for every extract behind them its receipt and the rows
 * that count. Throws an UnknownNameError or UnknownYearError for what the store does not hold, a NoYearsError where it holds no year at all.
 */
export async function explain(
  source: Source,
  code: string,
  request: ExplainRequest & EvaluationOptions = {},
): Promise<Explanation> {
  return explainFigures(source, await evaluateAll(source, request), code, request);
}

/** The same out of an evaluation of the source, with how a gap changed since the year before. */
export async function explainFigures(
  source: Source,
  evaluation: Evaluation,
  code: string,
  request: ExplainRequest,
): Promise<Explanation> {
  const asked = askedOf(evaluation, code, request);
  const { questions = [] } = asked.indicator.definition;
  return {
    ...(await figuresBehind(source, evaluation, asked)),
    questions: questionsBehind(asked.period, questions, evaluation.survey.questions),
    changes: changesBehind(evaluation.figures, asked),
  };
}
