import { defineConfig } from "vitest/config";
import { shared } from "../../.ci/vitest.ts";

export default defineConfig({ test: { ...shared, globalSetup: ["./src/testing/setup.ts"] } });
