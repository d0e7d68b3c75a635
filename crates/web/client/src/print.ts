// A button that prints the page. Without a script the browser's own command does the same, so the button is not
// shown then (see the stylesheet).
import type { Island } from "./island.ts";

export const print: Island = {
  on: "[data-print]",
  enhance(button) {
    button.addEventListener("click", () => window.print());
  },
};
