/** Labels and hints of the open data's columns. No commas: older readers of the Department's metadata split lines at each. */
export const tidyWords = {
  /** The value that stands for everything in a filter: for a place the whole area, for pupils all of them. */
  total: "Total",
  lcsp: "Local Children's Services Partnership",
  lcspHint: "Partnerships are rows of their authority. Total is the whole authority or country",
  indicator: "Indicator",
  indicatorHint: "National Indicator or local measure by its code and title",
  unit: "Unit",
  unitHint: "Unit of the figure and its interval",
  basis: "Whose pupils are counted",
  basisHint: "Pupils at the area's schools or children who live in the area",
  membership: "By which memberships results are placed",
  membershipHint: "Those of the results' own school year; or the past restated by those in force on one day",
  ownYear: "Memberships of each school year",
  /** `date`: ISO. */
  restated: (date: string) => `Restated by the memberships in force on ${date}`,
  breakdown: "Group of pupils",
  breakdownHint: "Total is all pupils",
  status: "How settled the figure is",
  statusHint: "Final unless its publisher says otherwise; and whose figure it is where it is not the area's own",
  counts: "Counts",
  figures: "Figures",
  numerator: "Numerator: least where rows are hidden",
  numeratorGreatest: "Numerator: greatest where rows are hidden",
  denominator: "Denominator",
  figure: "Figure",
  figureLeast: "Figure: least where rows are hidden",
  figureGreatest: "Figure: greatest where rows are hidden",
  intervalLower: "95% interval from",
  intervalUpper: "95% interval to",
} as const;

/** What the files of a profile's data are, for the package that lists them. */
export const dataPackageWords = {
  title: (names: readonly string[], year: string) =>
    `Performance profile of ${names.length === 1 ? names[0] : `${names.length} partnerships`}: ${year}`,
  /** How its figures are placed. `restatedOn`: the day whose memberships count in every year; null where they do not. */
  about: (restatedOn: string | null, apportioned: boolean) =>
    [
      restatedOn === null
        ? "Each result is placed by the membership of its school in its own school year."
        : `Restated: the results of every year are placed by the memberships in force on ${restatedOn}.`,
      ...(apportioned ? ["Counts of districts are split between their partnerships by where children live."] : []),
    ].join(" "),
  data: "Every figure of the profile, a line each, in the layout of the Department for Education's open data",
  meta: "What the columns of the data mean, in the layout of the Department for Education's metadata",
  profile: "The profile itself, unrounded, for programs",
  symbols:
    "In place of a number: x not available; c hidden to protect people; z not applicable; low rounds to 0 but is not 0; u low reliability; n not valid as too little was measured.",
} as const;
