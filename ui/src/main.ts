import { mount } from "svelte";
import * as commands from "./api/commands";
import App from "./App.svelte";
import "./styles/font.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import { book } from "./state/book.svelte";
import { notices } from "./state/notices.svelte";
import { codeOf } from "./logic/tellings";

/** Two frames after the first screen it is honest to say that it is painted. */
function tellPainted(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => void commands.painted()));
}

async function start(): Promise<void> {
  try {
    book.take(await commands.opening());
  } catch (failure) {
    notices.trouble = codeOf(failure);
  }
  const target = document.getElementById("app");
  if (target) mount(App, { target });
  tellPainted();
}

void start();
