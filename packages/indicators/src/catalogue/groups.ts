import type { NamedSide } from "../define/define-gap.ts";
import { all, group } from "../define/group-of.ts";

/** Sides of local gaps, in words for readers. */
export const girls: NamedSide = { ...group("sex", "female"), words: "girls" };
export const boys: NamedSide = { ...group("sex", "male"), words: "boys" };

export const allPupils: NamedSide = { ...all, words: "all pupils" };
export const lookedAfter: NamedSide = { ...group("looked_after", "looked-after"), words: "looked-after children" };
export const atSchool: NamedSide = { ...all, basis: "school", words: "pupils at its schools" };
export const atHome: NamedSide = { ...all, basis: "home", words: "children who live here" };
