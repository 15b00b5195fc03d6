/**
 * What every workspace's `vitest.config.ts` shares: where tests live, and the JSON report that
 * `.ci/verify.ts` counts (kept in `.turbo/`, so that a cached turbo task brings its count back).
 */
export const shared = {
  include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
  reporters: ["default", "json"],
  outputFile: { json: ".turbo/vitest.json" },
  passWithNoTests: true,
};
