// `npm test`: types, lint and every test. Arguments go to vitest: `npm test -- packages/ingest`.
import { install, run } from "./install.mjs";

install({ everything: true });
run("tsc", ["-b"]);
run("tsc", ["-p", "tsconfig.test.json"]);
run("biome", ["ci", "--colors=off", "--error-on-warnings"]);
run("vitest", ["run", ...process.argv.slice(2)]);
