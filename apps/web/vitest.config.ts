import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // What a page shows is waited for, however busy the machine is.
    expect: { poll: { timeout: 30_000 } },
    include: ["test/**/*.test.{ts,tsx}"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "json"],
    outputFile: { json: ".turbo/vitest.json" }, // counted by .ci/verify.ts
  },
});
