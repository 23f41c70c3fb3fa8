import * as commands from "../api/commands";

/** Quick exit: the page goes blank first, whatever the program still has to do. */
export function leave(): void {
  document.documentElement.replaceChildren();
  document.title = "";
  void commands.quickExit();
}
