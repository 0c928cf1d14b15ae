/** The methods in plain words. Their formulas and sources: docs/statistics.md. */
export const methods: Readonly<Record<string, string>> = {
  "Two bases":
    "A figure counts either pupils at the partnership's schools, wherever they live, or children who live in the partnership, wherever they go to school. The two are never mixed.",
  Kent: "Kent's figures count every row of the county, also rows that could be placed in no partnership. They are never averages of the partnerships.",
  Percentages: "One count divided by another, once, at the end. Percentages are never averaged.",
  "95% interval":
    "The range in which the figure could lie by chance alone, if pupils like these were drawn again: Wilson's for percentages, Newcombe's for gaps, Byar's or the exact Poisson for rates of few events. A change of a gap combines the intervals of its two gaps.",
  "Better, similar, worse":
    "Better or worse where the other area's figure lies outside this partnership's interval, in the sense of the indicator. Otherwise similar.",
  Rank: "Among the partnerships that have a figure: 1 is best, and equal figures share a rank. Quartile 1 holds the best quarter.",
  "Direction of travel":
    "Improving or worsening where a straight line through three or more years clearly rises or falls, or where two years differ clearly. Otherwise no clear change.",
  "Small groups":
    "A gap with fewer pupils on either side than the limit on the cover is marked low reliability. It has no rank and counts in nobody else's, and it has no comparison, direction or verdict.",
  "Hidden figures":
    "A figure that describes few people is hidden, and so is a second one where the first could be worked out by taking others from a total.",
  Rounding:
    "Figures are carried at full precision and rounded once, when they are written here. Halves go away from zero.",
};
