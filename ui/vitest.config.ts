import { defineConfig } from "vitest/config";

// Apart from vite.config.ts: the tests are of plain TypeScript and of the words, and need no Svelte.
export default defineConfig({
  test: { include: ["test/**/*.test.ts"], environment: "node" },
});
