/** Who defines the National Indicators. */
export const handbook =
  "National Indicators for Local Authorities and Local Authority Partnerships: Handbook of Definitions (Communities and Local Government, 2008)";

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
