// `npm start`: from a fresh checkout to the made-up county's appendix.
import { install, run } from "./install.mjs";

install({ everything: false });
// The command alone: the data frames of packages/indicators are typed by danfojs-node, which is not installed here.
run("tsc", ["-b", "packages/report"]);
run("lcsp", [
  "refresh",
  "fixtures/kent",
  "--partnership",
  "Cranbrook and Paddock Wood",
  "--year",
  "2007/08",
  "--out",
  "out/cranbrook-and-paddock-wood-2007-08.xlsx",
]);
