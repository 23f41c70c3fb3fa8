import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The font's licence asks to travel with it. */
const fontLicence: Plugin = {
  name: "font-licence",
  generateBundle() {
    const licence = "node_modules/@fontsource-variable/atkinson-hyperlegible-next/LICENSE";
    this.emitFile({
      type: "asset",
      fileName: "assets/atkinson-hyperlegible-next-OFL.txt",
      source: readFileSync(here(licence)),
    });
  },
};

/**
 * Two builds: the one that ships, and `--mode look`, which answers the commands from sample
 * data so that the screens can be seen in a plain browser. Only the first goes to `dist`.
 */
export default defineConfig(({ command, mode }) => {
  const looking = mode === "look" || command === "serve";
  return {
    plugins: [svelte(), fontLicence],
    base: "./",
    resolve: {
      alias: looking ? { "@tauri-apps/api/core": here("./src/dev/core.ts") } : {},
    },
    server: { fs: { allow: [here("..")] } },
    build: {
      outDir: looking ? "node_modules/.look" : "dist",
      emptyOutDir: true,
      target: "safari16",
      // The strict content security policy allows neither inline scripts nor data: fonts.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  };
});
