/** What readers of absence must know of a year that is not held as a whole. */
export const twoTermsNote =
  "A year of which two terms alone are loaded is counted by those, and says so: no slope or forecast joins it to years counted as a whole.";
