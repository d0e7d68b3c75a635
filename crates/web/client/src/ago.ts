// "5 minutes ago" becomes "6 minutes ago" while a page stays open. What the server said stays until it is no longer true.
import type { Island } from "./island.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let ticking = 0;

function tell(): void {
  const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "always" });
  for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-ago]")) {
    const past = Date.now() - Date.parse(time.dateTime);
    // Days are counted by the reader's calendar, which the server knows.
    if (!(past >= MINUTE) || past >= DAY) continue;
    const text = past < HOUR ? words.format(-Math.floor(past / MINUTE), "minute") : words.format(-Math.floor(past / HOUR), "hour");
    if (time.textContent !== text) time.textContent = text;
  }
}

export const ago: Island = {
  on: "time[data-ago]",
  enhance() {
    if (ticking === 0) ticking = window.setInterval(tell, MINUTE);
  },
};
