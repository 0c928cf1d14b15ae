// `npm start`: from a fresh checkout to the made-up county's appendix.
import { install, run, tool } from "./install.mjs";

install({ everything: false });
run(tool("tsc"), ["-b"]);
run(process.execPath, [
  "packages/report/bin/lcsp.js",
  "refresh",
  "fixtures/kent",
  "--partnership",
  "Cranbrook and Paddock Wood",
  "--year",
  "2007/08",
  "--out",
  "out/cranbrook-and-paddock-wood-2007-08.xlsx",
]);
