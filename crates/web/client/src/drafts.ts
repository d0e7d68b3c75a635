// Keeps what is typed into a form as a draft on the server: about a second after typing stops, when a field is left, and
// when the page goes away. Where the server cannot be reached, this browser keeps it until it can.
import type { Island } from "./island.ts";
import { resume } from "./session.ts";

type Pairs = [name: string, value: string][];

/** What this browser keeps while the server is out of reach. */
interface Local {
  pairs: Pairs;
  at: number;
}

const PAUSE = 1_000;
const LEFT = 400;
const RETRY = 15_000;
/** Sent with every form, or never to be kept. */
const APART = new Set(["csrf", "password", "action", "version", "meaning", "part", "$draft", "$for"]);

export const drafts: Island = { on: "form[data-draft]", enhance: (form) => new Draft(form as HTMLFormElement).watch() };

class Draft {
  readonly #form: HTMLFormElement;
  readonly #line: HTMLElement | null;
  readonly #shelf: string;
  /** What the page showed, and what was kept last. */
  readonly #shown: string;
  #kept: string;
  #timer = 0;
  #saving: AbortController | undefined;
  #gone = false;
  #told = "";

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#line = form.querySelector("[data-draft-line]");
    this.#shelf = `assay-draft ${this.#name("$for")} ${this.#name("$draft")}`;
    this.#shown = JSON.stringify(this.#pairs());
    this.#kept = "unsaved" in form.dataset ? "" : this.#shown;
  }

  watch(): void {
    const later = (): void => this.#later(PAUSE);
    this.#form.addEventListener("input", later);
    this.#form.addEventListener("change", later);
    // Not at once: where a field is left for the button that sends the form, there is nothing to keep.
    this.#form.addEventListener("focusout", () => this.#later(LEFT));
    this.#form.addEventListener("submit", (event) => {
      // Whoever stops the form from being sent goes on with it here.
      if (event.defaultPrevented) return;
      this.#gone = true;
      clearTimeout(this.#timer);
      this.#saving?.abort();
    });
    addEventListener("pageshow", (event: PageTransitionEvent) => {
      if (event.persisted) this.#gone = false;
    });
    addEventListener("pagehide", () => this.#leave());
    addEventListener("online", () => this.#later(0));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.#leave();
      else if (this.#told) this.#later(0);
    });
    this.#takeUp();
    if (this.#kept !== this.#shown) later();
  }

  #name(name: string): string {
    const field = this.#form.elements.namedItem(name);
    return field instanceof HTMLInputElement ? field.value : "";
  }

  /** What the form would send of what somebody typed. */
  #pairs(): Pairs {
    const secret = new Set([...this.#form.querySelectorAll<HTMLInputElement>("input[type=password]")].map((it) => it.name));
    const pairs: Pairs = [];
    for (const [name, value] of new FormData(this.#form)) {
      if (typeof value === "string" && !APART.has(name) && !secret.has(name)) pairs.push([name, value]);
    }
    return pairs;
  }

  #body(pairs: Pairs): URLSearchParams {
    const fixed = ["csrf", "version", "$draft", "$for"].map((name): [string, string] => [name, this.#name(name)]);
    return new URLSearchParams([...fixed.filter(([, value]) => value), ...pairs]);
  }

  #later(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#save(), pause);
  }

  async #save(): Promise<void> {
    const pairs = this.#pairs();
    const typed = JSON.stringify(pairs);
    if (this.#gone || !this.#form.isConnected || typed === this.#kept) return;
    if (this.#saving) return this.#later(PAUSE);
    const saving = (this.#saving = new AbortController());
    try {
      const answer = await fetch("/drafts", { method: "POST", body: this.#body(pairs), signal: saving.signal });
      const text = await answer.text();
      if (answer.ok) {
        this.#kept = typed;
        this.#forget();
        this.#tell("", text);
        if (JSON.stringify(this.#pairs()) !== typed) this.#later(PAUSE);
      } else if (answer.status === 401 || answer.status === 403) {
        await this.#signedOut(pairs);
      } else if (answer.status === 409) {
        this.#tell("other");
      } else if (answer.status === 422 || answer.status === 413) {
        this.#tell(answer.status === 422 ? "" : "large", answer.status === 422 ? text : "");
      } else {
        this.#tell("failed");
        this.#later(RETRY);
      }
    } catch {
      if (saving.signal.aborted) return;
      this.#store(pairs);
      this.#tell("offline");
      this.#later(RETRY);
    } finally {
      this.#saving = undefined;
    }
  }

  async #signedOut(pairs: Pairs): Promise<void> {
    const standing = await resume(this.#name("$for"));
    if (standing === "ours") return this.#later(0);
    if (standing === "ended") this.#store(pairs);
    this.#tell(standing);
    if (standing === "ended") this.#later(RETRY);
  }

  /** The page goes away: there is no time left to wait for an answer. */
  #leave(): void {
    const pairs = this.#pairs();
    const typed = JSON.stringify(pairs);
    if (this.#gone || !this.#form.isConnected || typed === this.#kept) return;
    if (this.#told || !navigator.sendBeacon("/drafts", this.#body(pairs))) this.#store(pairs);
    else this.#kept = typed;
  }

  #tell(state: "" | "offline" | "ended" | "other" | "large" | "failed", text = ""): void {
    this.#told = state;
    const [saved] = this.#line?.children ?? [];
    if (saved) saved.textContent = text;
    for (const said of this.#line?.querySelectorAll<HTMLElement>("[data-when]") ?? []) {
      said.hidden = said.dataset["when"] !== state;
      for (const link of said.querySelectorAll("a")) link.target = "_blank";
    }
  }

  #store(pairs: Pairs): void {
    try {
      localStorage.setItem(this.#shelf, JSON.stringify({ pairs, at: Date.now() } satisfies Local));
    } catch {
      // Full or not allowed: the page itself still holds it.
    }
  }

  #forget(): void {
    try {
      localStorage.removeItem(this.#shelf);
    } catch {
      // Not allowed: then nothing is there.
    }
  }

  /** What this browser kept while the server was out of reach becomes the draft, and the form is opened with it. */
  #takeUp(): void {
    let stored: string | null = null;
    try {
      stored = localStorage.getItem(this.#shelf);
    } catch {
      return;
    }
    if (!stored) return;
    const { pairs, at } = JSON.parse(stored) as Local;
    const restored = Date.parse(this.#form.dataset["restored"] ?? "");
    if (restored >= at || JSON.stringify(pairs) === this.#shown) return this.#forget();
    void fetch("/drafts", { method: "POST", body: this.#body(pairs) }).then((answer) => {
      if (!answer.ok) return;
      this.#forget();
      // Only a page nobody has begun to type on is opened anew.
      if (JSON.stringify(this.#pairs()) === this.#shown && !this.#form.closest("[data-inline-edit]")) location.reload();
    });
  }
}
