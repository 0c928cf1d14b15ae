/** Methods that every workbook with figures explains. */
const ofFigures = {
  "Two bases":
    "A figure counts either pupils at the partnership's schools, wherever they live, or children who live in the partnership, wherever they go to school. The two are never mixed.",
  Kent: "Kent's figures count every row of the county, also rows that could be placed in no partnership. They are never averages of the partnerships.",
  Percentages: "One count divided by another, once, at the end. Percentages are never averaged.",
  "95% interval":
    "The range in which the figure could lie by chance alone, if pupils like these were drawn again: Wilson's for percentages, Newcombe's for gaps, Byar's or the exact Poisson for rates of few events. A change of a gap combines the intervals of its two gaps.",
} as const;

const rank = "Among the partnerships that have a figure: 1 is best, and equal figures share a rank.";

const smallGroups =
  "A gap with fewer pupils on either side than the limit on the cover is marked low reliability. It has no rank and counts in nobody else's";

const ofHiddenAndRounded = {
  "Hidden figures":
    "A figure that describes few people is hidden, and so is a second one where the first could be worked out by taking others from a total.",
  Rounding:
    "Figures are carried at full precision and rounded once, when they are written here. Halves go away from zero. A difference is made before it is rounded: it can be 1 more or less in its last digit than the printed figures give.",
} as const;

/** What the columns of the report card show, where the headings alone don't say it. */
const ofReportCard = {
  "Report card":
    "Kent, England and the rank are those of the year. Every other indicator, and the years before, are on the sheets of the outcomes.",
  "Report card: whose figure, and how settled":
    "Pupils at its schools; children who live here, or are placed here in care; else its district, or its health trust (primary care trust).",
  "Report card: target status":
    "Green, the target is met; amber, its floor alone; red, not the floor. The floor is the least that the plan accepts or, where it sets none, the baseline year's figure. Of a gap that is to narrow: it did, no clear change, it widened. A gap that owes it to its peers' fall is amber too, and says so. So far: the target's year is still to come.",
  "Report card: FSM gap":
    "How far pupils who are eligible for free school meals are behind the others, in percentage points, and how that changed. Its verdict, and a target to narrow it, rest on the change since the baseline alone: they can differ from its direction.",
} as const;

/** The methods in plain words. docs/statistics.md has their formulas and sources. */
export const methods: Readonly<Record<string, string>> = {
  ...ofFigures,
  "Better, similar, worse":
    "Better or worse where the other area's figure lies outside this partnership's interval, in the sense of the indicator. Otherwise similar.",
  Rank: `${rank} Quartile 1 holds the best quarter.`,
  "Direction of travel":
    "Improving or worsening where a straight line through three or more years clearly rises or falls, or where two years differ clearly. Otherwise no clear change. A gap whose peers do worse over these years is narrowing, but peers fell; a group that is ahead has no gap to narrow, and is ahead by more or by less.",
  "Many comparisons":
    "About 1 in 20 comparisons looks clear by chance alone, even where nothing differs or has changed. Sheets with many say how many of theirs that is.",
  "Small groups": `${smallGroups}, and it has no comparison, direction or verdict.`,
  ...ofReportCard,
  ...ofHiddenAndRounded,
};

/** The methods of the county's workbook, which makes no comparisons and tells no directions. */
export const countyMethods: Readonly<Record<string, string>> = {
  ...ofFigures,
  Rank: rank,
  "Small groups": `${smallGroups}.`,
  ...ofHiddenAndRounded,
};
