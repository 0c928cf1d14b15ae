import type { Indicator } from "../../define/indicator.ts";
import { basisGapNi72 } from "./basis-gap-ni-72.ts";
import { basisGapNi73 } from "./basis-gap-ni-73.ts";
import { basisGapNi75 } from "./basis-gap-ni-75.ts";
import { fixedExclusions } from "./fixed-exclusions.ts";
import { fixedExclusionsCount } from "./fixed-exclusions-count.ts";
import { fspCll } from "./fsp-6-cll.ts";
import { fspCre } from "./fsp-6-cre.ts";
import { fspKuw } from "./fsp-6-kuw.ts";
import { fspMaths } from "./fsp-6-maths.ts";
import { fspPhy } from "./fsp-6-phy.ts";
import { fspPse } from "./fsp-6-pse.ts";
import { fspLowestFifth } from "./fsp-lowest-fifth.ts";
import { fspMedian } from "./fsp-median.ts";
import { ks1Maths2 } from "./ks1-2-maths.ts";
import { ks1Reading2 } from "./ks1-2-reading.ts";
import { ks1Writing2 } from "./ks1-2-writing.ts";
import { ks1Maths2B } from "./ks1-2b-maths.ts";
import { ks1Reading2B } from "./ks1-2b-reading.ts";
import { ks1Writing2B } from "./ks1-2b-writing.ts";
import { ks1APS } from "./ks1-aps.ts";
import { ks2English4 } from "./ks2-4-english.ts";
import { ks2Maths4 } from "./ks2-4-maths.ts";
import { ks2Science4 } from "./ks2-4-science.ts";
import { ks2English5 } from "./ks2-5-english.ts";
import { ks2Maths5 } from "./ks2-5-maths.ts";
import { ks2Science5 } from "./ks2-5-science.ts";
import { ks2APS } from "./ks2-aps.ts";
import { ks2CVA } from "./ks2-cva.ts";
import { ks4FiveAToC } from "./ks4-5-a-c.ts";
import { ks4FiveAToG } from "./ks4-5-a-g.ts";
import { ks4CappedPoints } from "./ks4-capped-points.ts";
import { lookedAfterGapNi73 } from "./looked-after-gap-ni-73.ts";
import { lookedAfterGapNi75 } from "./looked-after-gap-ni-75.ts";
import { ni72 } from "./ni-72.ts";
import { ni73 } from "./ni-73.ts";
import { ni75 } from "./ni-75.ts";
import { ni78 } from "./ni-78.ts";
import { ni79 } from "./ni-79.ts";
import { ni80 } from "./ni-80.ts";
import { ni81 } from "./ni-81.ts";
import { ni82 } from "./ni-82.ts";
import { ni87 } from "./ni-87.ts";
import { ni92 } from "./ni-92.ts";
import { ni93 } from "./ni-93.ts";
import { ni94 } from "./ni-94.ts";
import { ni99 } from "./ni-99.ts";
import { ni100 } from "./ni-100.ts";
import { ni101 } from "./ni-101.ts";
import { ni102a } from "./ni-102a.ts";
import { ni102b } from "./ni-102b.ts";
import { ni104 } from "./ni-104.ts";
import { ni105 } from "./ni-105.ts";
import { ni107 } from "./ni-107.ts";
import { ni108 } from "./ni-108.ts";
import { ni114 } from "./ni-114.ts";
import { permanentExclusions } from "./permanent-exclusions.ts";
import { primaryAbsence } from "./primary-absence.ts";
import { primaryAuthorisedAbsence } from "./primary-authorised-absence.ts";
import { primaryPersistentAbsence } from "./primary-persistent-absence.ts";
import { primaryUnauthorisedAbsence } from "./primary-unauthorised-absence.ts";
import { pupilsOnRoll } from "./pupils-on-roll.ts";
import { sexGapNi72 } from "./sex-gap-ni-72.ts";
import { sexGapNi73 } from "./sex-gap-ni-73.ts";
import { sexGapNi75 } from "./sex-gap-ni-75.ts";

/** Enjoy and achieve, in the order in which the appendix shows them. */
export const enjoyAchieve: readonly Indicator[] = [
  ni72,
  ni92,
  fspMedian,
  fspLowestFifth,
  sexGapNi72,
  basisGapNi72,
  fspPse,
  fspCll,
  fspMaths,
  fspKuw,
  fspPhy,
  fspCre,
  ks1Reading2,
  ks1Reading2B,
  ks1Writing2,
  ks1Writing2B,
  ks1Maths2,
  ks1Maths2B,
  ks1APS,
  ni73,
  ks2English4,
  ks2English5,
  ks2Maths4,
  ks2Maths5,
  ks2Science4,
  ks2Science5,
  ks2APS,
  ks2CVA,
  ni93,
  ni94,
  ni102a,
  ni104,
  sexGapNi73,
  lookedAfterGapNi73,
  basisGapNi73,
  ni107,
  ni75,
  ni78,
  ks4FiveAToC,
  ks4FiveAToG,
  ks4CappedPoints,
  ni102b,
  ni105,
  sexGapNi75,
  lookedAfterGapNi75,
  basisGapNi75,
  ni108,
  ni99,
  ni100,
  ni101,
  primaryAbsence,
  primaryAuthorisedAbsence,
  primaryUnauthorisedAbsence,
  primaryPersistentAbsence,
  ni87,
  ni114,
  permanentExclusions,
  fixedExclusions,
  fixedExclusionsCount,
  pupilsOnRoll,
  ni79,
  ni80,
  ni81,
  ni82,
];
