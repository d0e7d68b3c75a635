// The form in which somebody reports something: proves that no machine fills it in, makes photos small, and keeps the
// report on the device while there is no network.
import type { Island } from "../island.ts";
import { CHANNEL, SYNC, all, flush, forget, keep, post, refresh, type Report } from "./outbox.ts";
import { shrink } from "./photos.ts";
import { prove } from "./proof.ts";

/** Background Sync is not everywhere, and not in the types. */
type Syncing = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } };

/** Room for one report that waits, in pixels. */
const ROOM = 160;

/** How high the list of what waits is, as this browser remembers it from page to page. */
function shelf(person: string | undefined, height?: string): string | null {
  const name = `assay-outbox-height ${person ?? ""}`;
  try {
    if (height !== undefined) localStorage.setItem(name, height);
    return localStorage.getItem(name);
  } catch {
    // Not allowed: the list comes a moment later.
    return null;
  }
}

function secret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ""): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

class ReportForm {
  private readonly button: HTMLButtonElement;
  private readonly chosen: File[] = [];
  private readonly box: HTMLElement;
  private readonly opened = performance.now();
  private busy = false;

  constructor(private readonly form: HTMLFormElement) {
    this.box = form.querySelector<HTMLElement>(".outbox")!;
    this.button = form.querySelector<HTMLButtonElement>("button[type=submit]")!;
    // A page kept by the worker holds a receipt that has been used, perhaps.
    this.field("_receipt").value = secret();
    for (const input of form.querySelectorAll<HTMLInputElement>("input[type=file]")) {
      input.addEventListener("change", () => void this.choose(input));
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.submit();
    });
    new BroadcastChannel(CHANNEL).addEventListener("message", () => void this.list());
    addEventListener("online", () => void this.sendWaiting());
    this.reserve();
    void this.list();
    void this.sendWaiting();
    void this.register();
    const work = Number(form.dataset["work"]);
    if (work > 0) void prove(this.field("_stamp").value, work).then((proof) => (this.field("_proof").value = proof));
  }

  private field(name: string): HTMLInputElement {
    return this.form.elements.namedItem(name) as HTMLInputElement;
  }

  private text(name: string): string {
    return this.form.dataset[name] ?? "";
  }

  private async register(): Promise<void> {
    await navigator.serviceWorker?.register("/worker.js", { scope: "/intake" }).catch(() => undefined);
  }

  /** Takes photos over from an input, which is then free for more. */
  private async choose(input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])];
    input.value = "";
    const room = Number(this.form.dataset["most"]) - this.form.querySelectorAll("[name=_kept]:checked").length;
    const list = this.form.querySelector(".chosen")!;
    list.querySelector(".error")?.remove();
    for (const file of files) {
      if (this.chosen.length >= room) {
        list.append(make("li", "error", this.text("tooMany")));
        break;
      }
      const photo = await shrink(file);
      this.chosen.push(photo);
      const item = make("li", "");
      const picture = make("img", "");
      picture.src = URL.createObjectURL(photo);
      picture.alt = file.name;
      const remove = make("button", "btn", this.text("remove"));
      remove.type = "button";
      remove.addEventListener("click", () => {
        this.chosen.splice(this.chosen.indexOf(photo), 1);
        URL.revokeObjectURL(picture.src);
        item.remove();
      });
      item.append(picture, remove);
      list.append(item);
    }
  }

  /** What waits is known a moment later than the page is shown: it finds the room it took the last time. */
  private reserve(): void {
    this.hold(shelf(this.form.dataset["person"]) ?? "");
  }

  /** Keeps so much room for what waits; none for an empty height. */
  private hold(height: string): void {
    this.box.style.minBlockSize = height;
    this.box.toggleAttribute("data-room", height !== "");
  }

  private report(): Report {
    const fields: [string, string][] = [];
    for (const [name, value] of new FormData(this.form)) if (typeof value === "string") fields.push([name, value]);
    return {
      receipt: this.field("_receipt").value,
      action: this.form.action,
      challenge: this.form.dataset["challenge"] ?? null,
      person: this.form.dataset["person"],
      fields,
      photos: this.chosen.map((photo) => ({ name: photo.name, blob: photo })),
      at: Date.now(),
      about: (this.form.querySelector("textarea")?.value ?? "").slice(0, 80),
    };
  }

  private async submit(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const label = this.button.textContent;
    this.button.setAttribute("aria-busy", "true");
    this.button.textContent = this.text("busy");
    // What stands below moves now, while the button is pressed, and not when the answer comes or fails to.
    if (this.box.offsetHeight === 0) this.hold(`${ROOM}px`);
    try {
      await this.send();
    } finally {
      this.busy = false;
      this.button.removeAttribute("aria-busy");
      this.button.textContent = label;
    }
  }

  private async send(): Promise<void> {
    const report = this.report();
    if (report.about.trim() === "") return this.hand();
    try {
      // A form that was filled in within a moment waits for the rest of it.
      if (report.challenge !== null && performance.now() - this.opened < 2_100) {
        await new Promise((go) => setTimeout(go, 2_100 - performance.now() + this.opened));
      }
      let posted = await post(report);
      // The page came from the worker's cache, or stood open over night.
      if (posted.is === "refused" && posted.again && (await refresh(report))) posted = await post(report);
      if (posted.is === "taken") {
        location.assign(posted.page);
        return;
      }
    } catch {
      await this.queue(report);
      return;
    }
    this.hand();
  }

  /** Lets the browser send the form, so that the server says in the page what is wrong. */
  private hand(): void {
    const input = this.form.querySelector<HTMLInputElement>("input[type=file][multiple]");
    if (input) {
      const files = new DataTransfer();
      for (const photo of this.chosen) files.items.add(photo);
      input.files = files.files;
    }
    this.form.submit();
  }

  private async queue(report: Report): Promise<void> {
    await keep(report);
    this.form.reset();
    this.chosen.length = 0;
    this.form.querySelector(".chosen")!.replaceChildren();
    this.field("_receipt").value = secret();
    const worker = (await navigator.serviceWorker?.getRegistration("/intake")) as Syncing | undefined;
    await worker?.sync?.register(SYNC).catch(() => undefined);
    this.box.scrollIntoView({ block: "nearest" });
  }

  private async sendWaiting(): Promise<void> {
    await flush().catch(() => undefined);
  }

  /** Shows what waits, what got through and what was not taken. */
  private async list(): Promise<void> {
    const { box } = this;
    // What somebody else has left on this device is not for this reader.
    const { person } = this.form.dataset;
    const reports = (await all().catch(() => [])).filter((report) => report.person === undefined || report.person === person);
    const waiting = reports.filter((report) => report.page === undefined && report.why === undefined);
    box.replaceChildren();
    if (waiting.length > 0) {
      const told = make("p", "outbox-waiting", this.text("queued"));
      box.append(told, make("p", "", `${this.text("pending")} ${waiting.length}`));
    }
    const list = make("ul", "");
    for (const report of reports) {
      const item = make("li", "");
      const about = make("span", "", report.about);
      if (report.page !== undefined) {
        const follow = make("a", "", `${this.text("through")} ${report.number}. ${this.text("follow")}`);
        follow.href = report.page;
        item.append(follow, about, this.forgetting(report));
      } else if (report.why !== undefined) {
        item.append(make("b", "", `${this.text("refused")} ${report.why}`), about, this.forgetting(report));
      } else {
        item.append(about);
      }
      list.append(item);
    }
    if (reports.length > 0) box.append(list);
    else if (!this.busy) this.hold("");
    shelf(person, box.offsetHeight === 0 ? "" : `${box.offsetHeight}px`);
  }

  private forgetting(report: Report): HTMLButtonElement {
    const button = make("button", "btn quiet", this.text("forget"));
    button.type = "button";
    button.addEventListener("click", () => void forget(report.receipt));
    return button;
  }
}

export const report: Island = {
  on: "form.report",
  enhance: (element) => {
    if (element instanceof HTMLFormElement) new ReportForm(element);
  },
};
