// The command palette: Ctrl K opens it, a few letters lead to a record, a register, a clause or a command. The server finds and
// renders; what has been visited is remembered here as paths only, so that no title outlives its session in this browser.
import type { Island } from "./island.ts";

const VISITED = "assay-visited";
const KEPT = 12;

interface Visits {
  person: string;
  paths: string[];
}

function visits(): string[] {
  try {
    const kept = JSON.parse(localStorage.getItem(VISITED) ?? "null") as Visits | null;
    return kept && kept.person === document.body.dataset.person && Array.isArray(kept.paths) ? kept.paths : [];
  } catch {
    return [];
  }
}

function remember(path: string): void {
  if (!/^\/r\/[^/]+(\/[^/]+)?$/.test(path) || path.endsWith("/new")) return;
  const paths = [path, ...visits().filter((known) => known !== path)].slice(0, KEPT);
  const kept: Visits = { person: document.body.dataset.person ?? "", paths };
  try {
    localStorage.setItem(VISITED, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing shows nothing visited.
  }
}

class Palette {
  private readonly input: HTMLInputElement;
  private readonly hits: HTMLElement;
  private readonly said: HTMLElement;
  private active = 0;
  private asked: AbortController | undefined;
  private answered: Promise<void> = Promise.resolve();

  constructor(private readonly dialog: HTMLDialogElement) {
    this.input = dialog.querySelector("input")!;
    this.hits = dialog.querySelector(".hits")!;
    this.said = dialog.querySelector("[role=status]")!;
    this.input.addEventListener("input", () => (this.answered = this.ask()));
    this.input.addEventListener("keydown", (event) => this.key(event));
    dialog.querySelector("form")!.addEventListener("submit", (event) => event.preventDefault());
    dialog.addEventListener("click", (event) => this.click(event));
    dialog.addEventListener("pointermove", (event) => {
      const place = this.options().indexOf(optionAt(event)!);
      if (place >= 0) this.select(place);
    });
    dialog.addEventListener("close", () => this.asked?.abort());
  }

  open(typed: string): void {
    if (this.dialog.open) return this.input.select();
    this.input.value = typed;
    this.dialog.showModal();
    this.input.focus();
    this.answered = this.ask();
  }

  /** Asks for what is typed now; an answer to an earlier question is dropped. */
  private async ask(): Promise<void> {
    this.asked?.abort();
    const asked = (this.asked = new AbortController());
    const query = new URLSearchParams({ q: this.input.value });
    if (this.input.value.trim() === "") {
      for (const path of visits()) if (path !== location.pathname) query.append("visited", path);
    }
    try {
      const answer = await fetch(`/palette?${query}`, { signal: asked.signal });
      // Who was signed out meanwhile is asked to sign in.
      if (answer.redirected) return location.reload();
      if (!answer.ok) return;
      const html = await answer.text();
      if (asked.signal.aborted) return;
      this.hits.innerHTML = html;
      this.hits.scrollTop = 0;
      this.said.textContent = this.hits.querySelector<HTMLElement>("[data-said]")?.dataset.said ?? "";
      this.input.setAttribute("aria-controls", "hits");
      this.select(0);
    } catch {
      // Gone, or asked again: what is shown stays.
    }
  }

  private options(): HTMLElement[] {
    return [...this.hits.querySelectorAll<HTMLElement>("[role=option]")];
  }

  private select(place: number): void {
    const options = this.options();
    this.active = Math.min(Math.max(place, 0), Math.max(options.length - 1, 0));
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === this.active)));
    const chosen = options[this.active];
    this.input.setAttribute("aria-expanded", String(chosen !== undefined));
    if (chosen === undefined) return this.input.removeAttribute("aria-activedescendant");
    this.input.setAttribute("aria-activedescendant", chosen.id);
  }

  private key(event: KeyboardEvent): void {
    const count = this.options().length;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };
    const step = steps[event.key];
    if (step !== undefined && count > 0) {
      const single = Math.abs(step) === 1;
      this.select(single ? (this.active + step + count) % count : this.active + step);
      this.options()[this.active]?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && !event.isComposing) {
      const aside = event.ctrlKey || event.metaKey;
      // Whoever types fast means what is found for all of it, not what was shown before.
      void this.answered.then(() => {
        const chosen = this.options()[this.active];
        if (chosen && this.dialog.open) this.go(chosen, aside);
      });
    } else {
      return;
    }
    event.preventDefault();
  }

  private click(event: MouseEvent): void {
    // The dialog itself is only hit beside its content: on what lies behind.
    if (event.target === this.dialog) return this.dialog.close();
    const option = optionAt(event);
    if (option) this.go(option, event.ctrlKey || event.metaKey);
  }

  private go(option: HTMLElement, aside: boolean): void {
    const href = option.dataset.href ?? "/";
    if (option.dataset.post !== undefined) return post(href, option.dataset.post);
    if (aside) return void window.open(href, "_blank", "noopener");
    this.dialog.close();
    if (href === "/help/keys") document.querySelector<HTMLElement>("[data-key='?']")?.click();
    else location.assign(href);
  }
}

function optionAt(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>("[role=option]") : null;
}

/** Does what a form of this page would do, with the token that every form here carries. */
function post(action: string, fields: string): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = action;
  form.hidden = true;
  const csrf = document.querySelector<HTMLInputElement>("input[name=csrf]")?.value ?? "";
  const all = new URLSearchParams(fields);
  all.set("csrf", csrf);
  all.set("back", location.pathname + location.search);
  for (const [name, value] of all) {
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.requestSubmit();
}

/** Opens the palette from anywhere. */
export let openPalette: (typed: string) => void = () => undefined;

export const palette: Island = {
  on: "dialog#palette",
  enhance(element) {
    const shown = new Palette(element as HTMLDialogElement);
    openPalette = (typed) => shown.open(typed);
    remember(location.pathname);
    document.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        openPalette("");
      }
    });
    // Who signs out leaves nothing behind.
    document.addEventListener("submit", (event) => {
      if ((event.target as HTMLFormElement).getAttribute("action") === "/sign-out") localStorage.removeItem(VISITED);
    });
  },
};

/** The search box at the top opens the palette under a pointer; by keyboard it stays what it is, a search form. */
export const paletteBox: Island = {
  on: "[data-palette]",
  enhance(box) {
    const input = box.querySelector("input");
    if (/Mac|iPhone|iPad/.test(navigator.platform)) {
      const key = box.querySelector("kbd");
      if (key) key.textContent = "⌘";
    }
    box.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      openPalette(input?.value ?? "");
    });
  },
};
