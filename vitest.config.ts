import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "fixtures/test/**/*.test.ts", "scripts/test/**/*.test.ts"],
    globalSetup: "./scripts/build-first.ts",
    setupFiles: "./scripts/same-examples.ts",
    reporters: ["default", "./scripts/closing-line.ts"],
    // Modules keep no state between files, so files may share them: a third less time.
    isolate: false,
    // Every core: the process that hands out the files has nothing else to do.
    maxWorkers: "100%",
    // What was compiled is kept in node_modules, under the hash of the file and of these settings.
    experimental: { fsModuleCache: true },
    // Programs that a test starts from source leave no cache in the system's temporary folder.
    env: { TSX_DISABLE_CACHE: "1" },
    // Far above what any test takes: a busy machine is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: { provider: "v8", include: ["packages/*/src/**"] },
  },
});
