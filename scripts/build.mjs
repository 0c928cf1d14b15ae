// What would be published: JavaScript and types for each package, in its dist folder.
import { install, run } from "./install.mjs";

install({ everything: true });
run("tsc", ["-b"]);
