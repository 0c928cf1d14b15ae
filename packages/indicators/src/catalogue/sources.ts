/** Who defines the National Indicators. */
export const handbook =
  "National Indicators for Local Authorities and Local Authority Partnerships: Handbook of Definitions (Communities and Local Government, 2008)";

/** Whose two figures are those that NI 92 lies between. */
export const localNi92 = "Local measure: what NI 92 is made from";

/** Who prints the six areas of the Foundation Stage at 6 or more. */
export const plan = "Tunbridge Wells Local Children's Services Partnership plan: chart of the Foundation Stage Profile";

/** Who prints the local measures of attainment beside the National Indicators. */
export const tables =
  "Achievement and Attainment Tables (Department for Children, Schools and Families, 2007 and 2008): technical notes";

/** Who asks what stands in place of the national survey of pupils. */
export const pupilSurveyProxy =
  "Pupil survey of the National Foundation for Educational Research, in place of the Handbook's TellUs survey";

/** Who sets the status of schools in the programme of Healthy Schools. */
export const healthySchoolsProgramme =
  "National Healthy Schools Programme (Department of Health and Department for Children, Schools and Families)";

/** Who counts admissions for injury by cause for the plans. */
export const injuryBulletin =
  "Kent and Medway Health Informatics Service, as the Tunbridge Wells partnership's plan prints it";

/** Who defines absence and persistent absence of primary schools. */
export const absenceReturns =
  "Pupil Absence in Schools in England (Department for Children, Schools and Families, 2008)";

/** Who counts exclusions beside the National Indicator. */
export const exclusionReturns =
  "Permanent and Fixed Period Exclusions from Schools in England (Department for Children, Schools and Families, 2008)";

/** Who counts pupils on roll. */
export const censusReturns = "School Census, January (Department for Children, Schools and Families)";

/** Who asks for the checks of looked-after children. */
export const careReturns =
  "Outcome Indicators for Looked After Children, return OC2 (Department for Children, Schools and Families)";
