import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: ["./src/testing/setup.ts"],
    // Every database is a process to start; on a loaded machine that takes seconds.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ["default", "json"],
    outputFile: { json: ".turbo/vitest.json" }, // counted by .ci/verify.ts
  },
});
