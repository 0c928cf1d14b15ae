import { type KeyStage1Level, type KeyStage2Level, keyStage1Levels, keyStage2Levels } from "../../store/schema.ts";
import { readBy } from "./facts.ts";

/** "Level 4", "L4", "4.0" and "4" are the same; so are "2b" and "2B". */
function bareLevel(text: string): string {
  return text
    .replace(/^l(?:evel)?\s*(?=\d)/i, "")
    .replace(/\.0$/, "")
    .toUpperCase();
}

/** A Key Stage 2 level. A part level counts as its level: "4b" is 4. */
export const keyStage2Level = () =>
  readBy((text): KeyStage2Level | undefined => {
    const bare = bareLevel(text).replace(/^([2-5])[ABC]$/, "$1");
    return keyStage2Levels.find((level) => level === bare);
  });

/** A Key Stage 1 level; level 2 keeps its part. Other levels have none: "3B" is 3. */
export const keyStage1Level = () =>
  readBy((text): KeyStage1Level | undefined => {
    const bare = bareLevel(text).replace(/^([134])[ABC]$/, "$1");
    return keyStage1Levels.find((level) => level === bare);
  });
