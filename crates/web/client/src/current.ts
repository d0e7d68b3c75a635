// Where somebody is, brought into sight: the entry of a navigation, or the tab of a row, that is longer than its place.
import type { Island } from "./island.ts";

export const current: Island = {
  on: ".sidenav [aria-current], .tabs > [aria-current]",
  enhance(entry) {
    const frame = entry.closest<HTMLElement>(".sidenav, .tabs");
    if (!frame) return;
    const [inner, outer] = [entry.getBoundingClientRect(), frame.getBoundingClientRect()];
    // Only what lies outside moves its frame, so that what is already seen stays where it is.
    if (inner.bottom > outer.bottom) frame.scrollTop += inner.bottom - outer.bottom + outer.height / 4;
    if (inner.right > outer.right) frame.scrollLeft += inner.right - outer.right + outer.width / 4;
  },
};
