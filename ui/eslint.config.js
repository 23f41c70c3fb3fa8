import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const onlyOneDoor = {
    "no-restricted-imports": [
        "error",
        {
            patterns: [
                {
                    group: ["@tauri-apps/*"],
                    message:
                        "Only src/api/commands.ts talks to the program, so that one file shows all that crosses.",
                },
            ],
        },
    ],
};

export default ts.config(
    { ignores: ["dist", "node_modules", "src/api/generated"] },
    js.configs.recommended,
    ...ts.configs.recommended,
    ...svelte.configs.recommended,
    {
        languageOptions: { globals: { ...globals.browser } },
        rules: {
            "@typescript-eslint/no-explicit-any": "error",
            eqeqeq: "error",
            // Everything is shown; nothing is written to a console that others may read.
            "no-console": "error",
            ...onlyOneDoor,
        },
    },
    {
        files: ["**/*.svelte", "**/*.svelte.ts"],
        languageOptions: {
            parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig },
        },
        rules: {
            "svelte/no-at-html-tags": "error",
            "svelte/button-has-type": "error",
            // Words come from locales/, so any letter in markup is a sentence nobody translated.
            "no-restricted-syntax": [
                "error",
                {
                    selector: "SvelteElement > SvelteText[value=/\\p{L}/u]",
                    message:
                        'No literal text in markup: put it in locales/*/app.ftl and use t("key").',
                },
            ],
        },
    },
    { files: ["src/api/commands.ts"], rules: { "no-restricted-imports": "off" } },
    { files: ["test/**", "*.config.ts"], languageOptions: { globals: { ...globals.node } } },
);
