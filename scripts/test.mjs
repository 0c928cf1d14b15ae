// `npm test`: types, lint and every test. Arguments go to vitest: `npm test -- packages/ingest`.
import { join } from "node:path";
import { install, root, run } from "./install.mjs";

install({ everything: true });
// The linter keeps a cache in the user's home unless told otherwise: nothing is left outside the checkout.
process.env.XDG_CACHE_HOME = join(root, "node_modules", ".cache");
run("tsc", ["-b"]);
run("tsc", ["-p", "tsconfig.test.json"]);
run("biome", ["ci", "--colors=off", "--error-on-warnings"]);
run("vitest", ["run", ...process.argv.slice(2)]);
