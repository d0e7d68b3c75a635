// Selecting rows of a list: all of the page at once, ranges with shift, and how many.
import type { Island } from "./island.ts";

export const selection: Island = {
  on: "[data-selection]",
  enhance(panel) {
    const boxes = [...panel.querySelectorAll<HTMLInputElement>("tbody .box-check")];
    const all = panel.querySelector<HTMLInputElement>("[data-all]");
    const count = panel.querySelector("[data-count]");
    const everything = panel.querySelector<HTMLInputElement>('#bulk input[name="all"]');
    const bar = panel.querySelector("#bulk");
    let last = -1;

    const told = (): void => {
      const chosen = boxes.filter((box) => box.checked).length;
      if (count) count.textContent = String(chosen);
      if (all) {
        all.checked = chosen > 0 && chosen === boxes.length;
        all.indeterminate = chosen > 0 && chosen < boxes.length;
      }
    };
    // Whoever unticks a row no longer means all that match.
    const narrowed = (): void => {
      if (!everything || boxes.every((box) => box.checked)) return;
      everything.remove();
      bar?.classList.remove("on");
    };
    boxes.forEach((box, place) => {
      box.addEventListener("click", (event) => {
        if (event.shiftKey && last >= 0) {
          const [from, to] = place < last ? [place, last] : [last, place];
          for (const between of boxes.slice(from, to + 1)) between.checked = box.checked;
        }
        last = place;
        narrowed();
        told();
      });
    });
    if (all) {
      all.hidden = false;
      all.addEventListener("change", () => {
        for (const box of boxes) box.checked = all.checked;
        narrowed();
        told();
      });
    }
    panel.querySelector("[data-clear]")?.addEventListener("click", (event) => {
      if (everything?.isConnected) return;
      event.preventDefault();
      for (const box of boxes) box.checked = false;
      told();
    });
    // A page come back to keeps its ticks.
    addEventListener("pageshow", told);
    told();
  },
};
