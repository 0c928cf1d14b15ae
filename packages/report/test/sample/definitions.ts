import type { Definition } from "@lcsp/indicators";

const common = { outcome: "enjoy-achieve", unit: "percent", better: "higher", decimals: 1 } as const;
const nationalIndicators =
  "The National Indicators for Local Authorities and Local Authority Partnerships: Handbook of Definitions (2008)";

export const ni72: Definition = {
  ...common,
  code: "NI 72",
  title: "At least 78 points across the Early Years Foundation Stage with at least 6 in each scale of PSED and CLL",
  numerator: "children with total >= 78 and each of the 3 PSE and 4 CLL scales >= 6",
  denominator: "children with a complete profile",
  source: nationalIndicators,
};

export const ni92: Definition = {
  ...common,
  code: "NI 92",
  title: "Gap between the lowest achieving 20% in the Foundation Stage Profile and the rest",
  better: "lower",
  numerator: "median total score of all children minus mean total score of the lowest 20%",
  denominator: "median total score of all children",
  source: nationalIndicators,
  note: "lowest 20%: the round(0.2 n) lowest totals, at least 1",
};

export const foundationStageArea = (area: string): Definition => ({
  ...common,
  code: `FSP 6+ ${area}`,
  title: `Children scoring 6 or more in every scale of ${area}`,
  decimals: 0,
  numerator: `children scoring 6 or more in every scale of ${area}`,
  denominator: "children with those scales",
  source: "Foundation Stage Profile; local measure of the Tunbridge Wells plan",
});

export const ni73: Definition = {
  ...common,
  code: "NI 73",
  title: "Level 4 or above in both English and maths at Key Stage 2",
  numerator: "pupils at level 4+ in English and level 4+ in maths",
  denominator: "pupils at the end of Key Stage 2",
  source: nationalIndicators,
};

export const ni114: Definition = {
  ...common,
  code: "NI 114",
  title: "Rate of permanent exclusions from school",
  better: "lower",
  decimals: 2,
  numerator: "permanent exclusions less retractions and reinstatements",
  denominator: "pupils on roll",
  source: nationalIndicators,
};

export const ni79: Definition = {
  ...common,
  code: "NI 79",
  title: "Achievement of a Level 2 qualification by the age of 19",
  numerator: "young people with Level 2 by 19",
  denominator: "young people in the cohort",
  source: nationalIndicators,
};

export const ni107: Definition = {
  ...common,
  code: "NI 107",
  title: "Key Stage 2 attainment for Black and minority ethnic groups",
  numerator: "pupils of the group at NI 73's threshold",
  denominator: "pupils of the group",
  source: nationalIndicators,
  note: "one value a group with more than 30 pupils",
};

export const ni102a: Definition = {
  ...common,
  code: "NI 102a",
  title: "Achievement gap between pupils eligible for free school meals and their peers at Key Stage 2",
  unit: "percentage points",
  better: "lower",
  numerator: "NI 73 of pupils not eligible",
  denominator: "minus NI 73 of pupils eligible",
  source: nationalIndicators,
};

export const ni104: Definition = {
  ...common,
  code: "NI 104",
  title: "The SEN/non-SEN gap achieving Key Stage 2 English and maths threshold",
  unit: "percentage points",
  better: "lower",
  numerator: "NI 73 of pupils without SEN",
  denominator: "minus NI 73 of pupils with SEN",
  source: nationalIndicators,
};

export const ni82: Definition = {
  ...common,
  code: "NI 82",
  title: "Inequality gap in the achievement of a Level 2 qualification by the age of 19",
  unit: "percentage points",
  better: "lower",
  numerator: "NI 79 of young people not eligible for FSM at 15",
  denominator: "minus NI 79 of young people eligible",
  people: "young people",
  source: nationalIndicators,
};
