// Dragging cards on a board. A drop does what the card's own menu offers for that column, and nothing else.
import type { Island } from "./island.ts";

export const board: Island = {
  on: "[data-board]",
  enhance(root) {
    let dragged: HTMLElement | null = null;
    const way = (column: HTMLElement): HTMLElement | null => {
      const to = CSS.escape(column.dataset["to"] ?? "");
      return dragged?.querySelector<HTMLElement>(`.menu [data-to="${to}"]`) ?? null;
    };
    for (const card of root.querySelectorAll<HTMLElement>("[data-card]")) {
      if (!card.querySelector(".menu [data-to]")) continue;
      card.draggable = true;
      card.addEventListener("dragstart", (event) => {
        dragged = card;
        if (event.dataTransfer) event.dataTransfer.effectAllowed = "move";
      });
      card.addEventListener("dragend", () => {
        dragged = null;
      });
    }
    for (const column of root.querySelectorAll<HTMLElement>("section[data-to]")) {
      column.addEventListener("dragover", (event) => {
        if (!way(column)) return;
        event.preventDefault();
        column.dataset["over"] = "";
      });
      column.addEventListener("dragleave", () => delete column.dataset["over"]);
      column.addEventListener("drop", (event) => {
        event.preventDefault();
        delete column.dataset["over"];
        way(column)?.click();
      });
    }
  },
};
