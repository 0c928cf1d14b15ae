/** What people call a field in headings of their own: a heading that says one of these may be the field, whatever else it says. */
const words: Readonly<Record<string, RegExp>> = {
  school: /\b(?:school|establishment|estab|dfe|dfes|dcsf|laestab)\b/,
  postcode: /\bpost ?code\b/,
  pupil: /\b(?:upn|pupil (?:number|no|id)|unique pupil)\b/,
  sex: /\b(?:sex|gender|boy girl)\b/,
  ethnicity: /\bethnic(?:ity| group| origin)?\b/,
  pupils: /\b(?:number on roll|on roll|roll|headcount|head count|nor|no of pupils|number of pupils)\b/,
  fsm: /\b(?:free (?:school )?meals?|fsm)\b/,
  sen: /\b(?:special (?:educational )?needs|sen)\b/,
  eal: /\b(?:additional language|eal)\b/,
  english: /^(?!.*\b(?:additional|language|ks ?1|stage 1)\b).*\beng(?:lish)?\b/,
  reading: /^(?!.*\b(?:ks ?1|stage 1)\b).*\bread(?:ing)?\b/,
  writing: /^(?!.*\b(?:ks ?1|stage 1)\b).*\bwrit(?:ing|e)?\b/,
  maths: /^(?!.*\b(?:ks ?1|stage 1)\b).*\bmath(?:s|ematics)?\b/,
  science: /\bsci(?:ence)?\b/,
  ks1_reading: /\b(?:ks ?1|stage 1)\b.*\bread(?:ing)?\b/,
  ks1_writing: /\b(?:ks ?1|stage 1)\b.*\bwrit(?:ing|e)?\b/,
  ks1_maths: /\b(?:ks ?1|stage 1)\b.*\bmath(?:s|ematics)?\b/,
  area: /\b(?:district|authority|ward|borough)\b/,
  cause: /\b(?:causes?|reason for admission|diagnosis|mechanism|type of injury)\b/,
  ages: /\b(?:ages?|age group|age band)\b/,
  admissions: /\b(?:patients|admissions|admitted|attendances)\b/,
  population: /\b(?:population|residents)\b/,
};

/** Whether a heading says what people call a field. */
export function saysField(heading: string, field: string): boolean {
  const said = heading.toLowerCase().replace(/[^\p{L}\d]+/gu, " ");
  return words[field]?.test(said.trim()) === true;
}
