// `npm run kill -- --times 200`: the test that kills a loading process at random moments, so many times.
import { parseArgs } from "node:util";
import { install, run } from "./install.mjs";

const { values } = parseArgs({ options: { times: { type: "string", default: "200" } } });
process.env.LCSP_KILLS = values.times;
install({ everything: true });
run("vitest", ["run", "packages/ingest/test/killed"]);
