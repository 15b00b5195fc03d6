import { defineConfig } from "vitest/config";
import { shared } from "../../.ci/vitest.ts";

export default defineConfig({ test: { ...shared } });
