import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = "http://localhost:3000";

/** Paths that the API serves; everything else is the web client. */
const apiPaths = ["/trpc", "/api", "/files", "/calendar", "/healthz", "/readyz"];

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "dist",
    manifest: true,
    // A strict `script-src 'self'` forbids `data:` fonts and scripts; keep every asset a file.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: Object.fromEntries(apiPaths.map((path) => [path, { target: api, changeOrigin: false }])) },
});
