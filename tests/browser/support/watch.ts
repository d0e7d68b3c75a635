// What must not happen on any page, whatever a test is about.
import type { BrowserContext } from "@playwright/test";

declare global {
  interface Window {
    __fault(what: string): void;
    __moved(load: string, by: number, what: string): void;
  }
}

/** What a PerformanceObserver tells of a shift. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node?: Node }[];
}

/** A page may move by so much at a time: a field that grows with what tests put into it without a key, not a panel. */
const STILL = 0.02;
/** What others change is brought in where it stands; that may move by what counts as good (web.dev: cumulative layout shift). */
const MOVING = 0.1;
/** What requests meet when the network is away, or the server. */
const AWAY = ["net::ERR_CONNECTION_REFUSED", "net::ERR_INTERNET_DISCONNECTED", "net::ERR_CONNECTION_RESET", "net::ERR_EMPTY_RESPONSE", "net::ERR_INCOMPLETE_CHUNKED_ENCODING"];

/** Collects faults of every page of a browser. */
export class Watch {
  private static readonly every = new WeakMap<BrowserContext, Watch>();
  private still = STILL;
  private away = false;
  /** How much each page has moved at most at a time, and what moved then. */
  private readonly moved = new Map<string, { by: number; what: string }>();
  private readonly faults = new Set<string>();
  /** Pages that were answered with an error, which browsers mention in their console. */
  private readonly refused = new Set<string>();

  static async on(context: BrowserContext, origin: string): Promise<Watch> {
    const watch = new Watch();
    Watch.every.set(context, watch);
    await context.exposeBinding("__fault", ({ page }, what: string) => watch.tell(what, page.url()));
    await context.exposeBinding("__moved", ({ page }, load: string, by: number, what: string) => {
      watch.moved.set(`${page.url()} ${load}`, { by, what });
    });
    await context.addInitScript(observe);
    context.on("weberror", (error) => watch.tell(`a script failed: ${error.error().message}`, error.page()?.url()));
    context.on("request", (request) => {
      const url = request.url();
      const inside = url.startsWith(`${origin}/`) || /^(about|blob|data|chrome-error):/.test(url);
      if (!inside) watch.tell("something was asked of another server", url);
    });
    context.on("response", (response) => {
      const request = response.request();
      if (response.status() >= 500) watch.tell(`the server failed: ${response.status()}`, response.url());
      // Scripts are told who is signed out, what is wrong at a field, what changed meanwhile; browsers call that an error.
      if ([401, 409, 422].includes(response.status()) || (response.status() >= 400 && request.isNavigationRequest())) watch.refused.add(response.url());
    });
    context.on("requestfailed", (request) => {
      const why = request.failure()?.errorText ?? "";
      // A page that is left before all of it has come; a file that is saved instead of shown.
      if (why !== "net::ERR_ABORTED" && !watch.mayFail(why)) watch.tell(`a request failed: ${why}`, request.url());
    });
    context.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      const about = message.location().url;
      if (message.text().startsWith("Failed to load resource") && (watch.refused.has(about) || watch.mayFail(message.text()))) return;
      watch.tell(`the console says: ${message.text()}`, about);
    });
    return watch;
  }

  private tell(what: string, url = ""): void {
    this.faults.add(url === "" ? what : `${what} (${url})`);
  }

  private mayFail(why: string): boolean {
    return this.away && AWAY.some((error) => why.includes(error));
  }

  /** What others change moves what is shown: pages of this browser may move a little. */
  static lifeGoesOn(context: BrowserContext): void {
    const watch = Watch.every.get(context);
    if (watch) watch.still = MOVING;
  }

  /** The test takes the network away from this browser, or the server. */
  static goesAway(context: BrowserContext): void {
    const watch = Watch.every.get(context);
    if (watch) watch.away = true;
  }

  /** What happened that must not. */
  found(): string[] {
    const moved = [...this.moved].filter(([, { by }]) => by > this.still);
    return [...this.faults, ...moved.map(([page, { by, what }]) => `the layout moved by ${by.toFixed(4)}: ${what} (${page})`)];
  }
}

/** Runs in every page, before its own scripts. */
function observe(): void {
  if (window.top !== window) return;
  addEventListener("securitypolicyviolation", (event) => {
    window.__fault(`the content policy forbids ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });
  const load = performance.timeOrigin.toFixed(0);
  // As browsers are judged: shifts less than a second apart belong together, for five seconds at most.
  let [sum, most, first, last] = [0, 0, 0, 0];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (entry.hadRecentInput) continue;
      const together = entry.startTime - last < 1_000 && entry.startTime - first < 5_000;
      [sum, first] = together ? [sum + entry.value, first] : [entry.value, entry.startTime];
      last = entry.startTime;
      if (sum <= most) continue;
      most = sum;
      const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 120) : (node?.nodeName ?? "something")));
      window.__moved(load, most, moved.join(" and "));
    }
  }).observe({ type: "layout-shift", buffered: true });
  addEventListener("load", () => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= screen.width) return;
    const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > screen.width + 1);
    const which = wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
    window.__fault(`the page is ${scrollWidth} px wide on a screen of ${screen.width}: ${which.join(" and ")}`);
  });
}
