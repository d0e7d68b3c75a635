// What must not happen on any page, whatever a test is about.
import type { BrowserContext } from "@playwright/test";

declare global {
  interface Window {
    __fault(what: string): void;
  }
}

/** What a PerformanceObserver tells of a shift. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node?: Node }[];
}

/** Collects faults of every page of a browser. */
export class Watch {
  private static readonly every = new WeakMap<BrowserContext, Watch>();
  private moves = false;
  private readonly faults = new Set<string>();
  /** Pages that were answered with an error, which browsers mention in their console. */
  private readonly refused = new Set<string>();

  static async on(context: BrowserContext, origin: string): Promise<Watch> {
    const watch = new Watch();
    Watch.every.set(context, watch);
    await context.exposeBinding("__fault", ({ page }, what: string) => watch.tell(what, page.url()));
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
      // A server that was stopped, or a network that was switched off, by the test.
      const away = ["net::ERR_CONNECTION_REFUSED", "net::ERR_INTERNET_DISCONNECTED", "net::ERR_CONNECTION_RESET", "net::ERR_EMPTY_RESPONSE", "net::ERR_INCOMPLETE_CHUNKED_ENCODING"];
      if (why !== "net::ERR_ABORTED" && !away.includes(why)) watch.tell(`a request failed: ${why}`, request.url());
    });
    context.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      const about = message.location().url;
      if (message.text().startsWith("Failed to load resource") && (watch.refused.has(about) || message.text().includes("net::ERR_"))) return;
      watch.tell(`the console says: ${message.text()}`, about);
    });
    return watch;
  }

  private tell(what: string, url = ""): void {
    this.faults.add(url === "" ? what : `${what} (${url})`);
  }

  /** What others change moves what is shown: pages of this browser may do so. */
  static lifeGoesOn(context: BrowserContext): void {
    const watch = Watch.every.get(context);
    if (watch) watch.moves = true;
  }

  /** What happened that must not. */
  found(): string[] {
    return [...this.faults].filter((fault) => !this.moves || !fault.startsWith("the layout moved"));
  }
}

/** Runs in every page, before its own scripts. */
function observe(): void {
  if (window.top !== window) return;
  addEventListener("securitypolicyviolation", (event) => {
    window.__fault(`the content policy forbids ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });
  // What others change is brought in where it stands, which may move a little; half of what counts as good is allowed
  // (web.dev: cumulative layout shift of at most 0.1).
  let total = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (entry.hadRecentInput) continue;
      total += entry.value;
      if (total <= 0.05) continue;
      const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 120) : (node?.nodeName ?? "something")));
      window.__fault(`the layout moved by ${total.toFixed(4)} in all: ${moved.join(" and ")}`);
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
