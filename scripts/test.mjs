// `npm test`: types, lint and every test. Arguments go to vitest: `npm test -- packages/ingest`.
import { install, run, tool } from "./install.mjs";

install({ everything: true });
run(tool("tsc"), ["-b"]);
run(tool("tsc"), ["-p", "tsconfig.test.json"]);
run(tool("biome"), ["ci", "--colors=off", "--error-on-warnings"]);
run(tool("vitest"), ["run", ...process.argv.slice(2)]);
