// Runs in the page, by WebDriver: calls commands, and tells for each what came of it.
const done = arguments[0];

const calls = {
  standing: {},
  "plugin:window|close": { label: "main" },
  "plugin:window|destroy": { label: "main" },
  "plugin:window|set_title": { label: "main", value: "x" },
  "plugin:window|create": { options: { label: "second" } },
  "plugin:webview|create_webview_window": { options: { label: "second", url: "https://example.org/" } },
  "plugin:webview|internal_toggle_devtools": {},
  "plugin:event|listen": { event: "x", target: { kind: "Any" }, handler: 0 },
  "plugin:event|emit": { event: "x", payload: null },
  "plugin:app|version": {},
  "plugin:app|set_app_theme": { theme: "dark" },
  "plugin:path|resolve_directory": { directory: 1 },
  "plugin:resources|close": { rid: 0 },
  "plugin:image|from_path": { path: "/etc/passwd" },
  "plugin:menu|new": { kind: "Menu", options: {}, handler: 0 },
  "plugin:shell|open": { path: "https://example.org/" },
  "plugin:opener|open_url": { url: "https://example.org/" },
  "plugin:http|fetch": { clientConfig: { method: "GET", url: "http://127.0.0.1/" } },
  "plugin:fs|read_file": { path: "/etc/passwd" },
  "no_such_command": {},
};

const { invoke } = window.__TAURI_INTERNALS__;
Promise.all(
  Object.entries(calls).map(async ([name, words]) => {
    const answer = await invoke(name, words).then(
      () => "answered",
      (error) => String(error),
    );
    return [name, answer];
  }),
).then((answers) => done(Object.fromEntries(answers)));
