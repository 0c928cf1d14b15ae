export { UnrealDateError } from "@lcsp/ingest";
export { NoPartnershipsError } from "./ask/no-partnerships-error.ts";
export { NoYearsError } from "./ask/no-years-error.ts";
export { type ProfileRequest, partnershipNamed } from "./ask/request.ts";
export { UnfitCatalogueError } from "./ask/unfit-catalogue-error.ts";
export { UnknownNameError } from "./ask/unknown-name-error.ts";
export { UnknownYearError } from "./ask/unknown-year-error.ts";
export { UnusableRequestError } from "./ask/unusable-request-error.ts";
export type { RowsOnBases } from "./beside/read-bases.ts";
export type { PlanLink } from "./beside/read-plan-links.ts";
export type { SchoolRecords } from "./beside/read-schools.ts";
export type { SurveyRecords } from "./beside/read-survey.ts";
export type { PupilCharacteristics } from "./catalogue/cubes/characteristics.ts";
export { type FoundationStageColumns, foundationStage } from "./catalogue/cubes/foundation-stage.ts";
export { type KeyStage1Columns, keyStage1 } from "./catalogue/cubes/key-stage-1.ts";
export { type KeyStage2Columns, keyStage2 } from "./catalogue/cubes/key-stage-2.ts";
export { type KeyStage4Columns, keyStage4 } from "./catalogue/cubes/key-stage-4.ts";
export { catalogue } from "./catalogue/index.ts";
export type { Cube, CubeOf, PlacedRow } from "./define/cube.ts";
export { type Gap as DeclaredGap, gapIn, type NamedSide } from "./define/define-gap.ts";
export { type Coverage, type Published, published } from "./define/define-published.ts";
export { proportion, type Rate } from "./define/define-rate.ts";
export type { GapSide } from "./define/gap-side.ts";
export { all, type GroupOf, group } from "./define/group-of.ts";
export type { Indicator } from "./define/indicator.ts";
export type { Predicate, Tally } from "./define/tally.ts";
export { UnfitGapError } from "./define/unfit-gap-error.ts";
export type { Earlier } from "./earlier.ts";
export type { EarlierSource, EvaluationOptions } from "./evaluate/evaluate.ts";
export type { CurrentExtract } from "./evaluate/extracts.ts";
export { lackingTables } from "./evaluate/lacking-tables.ts";
export { type Partnership, readPartnerships } from "./evaluate/partnerships.ts";
export type { SchoolCounts } from "./evaluate/school-counts.ts";
export type { SchoolsBelowThreshold } from "./evaluate/schools-below.ts";
export type { Schools } from "./evaluate/schools-by-number.ts";
export type { Evaluation, Unprotected } from "./evaluation.ts";
export type { ExplainRequest } from "./explain/asked.ts";
export type {
  ExplainedChange,
  ExplainedFigure,
  Explanation,
  FoundBy,
  RowsBehind,
  SplitCount,
} from "./explain/explanation.ts";
export { type FigureAsked, figureAt } from "./figure-at.ts";
export type { FigureKey, Figures } from "./figures.ts";
export { evaluateAll, explain, explainFigures, listIndicators, makeProfile, profileOf } from "./indicators.ts";
export * from "./measure.ts";
export * from "./profile.ts";
export { rateNamed } from "./rate-named.ts";
export type { Source } from "./source.ts";
export type { Target } from "./targets/read-targets.ts";
export { unknownCodes } from "./unknown-codes.ts";
export type { Named } from "./wording.ts";
