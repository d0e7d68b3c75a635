// Person and link fields are filled in by typing: a combobox (ARIA 1.2) over what the server finds, with values that can be
// taken out again where there can be several, and a dialog for what is not there yet.
import type { Island } from "./island.ts";
import { quickly } from "./quick.ts";

interface Choice {
  value: string;
  label: string;
}

const PAUSE = 120;
let made = 0;

export const pick: Island = {
  on: "[data-pick]",
  enhance(box) {
    if ("many" in box.dataset) many(box);
    else one(box);
  },
};

/** A field for one record: what is sent is its number, or what was typed as long as nothing was chosen. */
function one(box: HTMLElement): void {
  const control = box.querySelector<HTMLInputElement | HTMLSelectElement>("input, select");
  if (!control) return;
  const sent = hidden(control.name, control.value);
  const { label = control.value, value = control.value } = box.dataset;
  sent.value = value;
  const input = combobox(control, value ? label : "");
  box.replaceChildren(sent, input);
  new Combobox(box, input, {
    typed(text) {
      sent.value = text;
    },
    chosen({ value, label }) {
      sent.value = value;
      input.value = label;
    },
    taken: () => [],
  });
}

/** A field for several: each is a chip that can be removed, and what was typed without being chosen is sent as well. */
function many(box: HTMLElement): void {
  const name = box.dataset["name"] ?? "";
  const boxes = [...box.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const typing = box.querySelector<HTMLInputElement>("input[type=text]");
  const first = boxes[0];
  const control = typing ?? first;
  if (!control) return;
  const input = combobox(control, typing?.value ?? "");
  input.name = name;
  if (!typing) {
    input.id ||= `pick-${++made}`;
    input.setAttribute("aria-label", box.dataset["label"] ?? "");
    input.removeAttribute("checked");
  }
  const label = box.querySelector<HTMLElement>(".adder label.sr");
  const chips = document.createElement("ul");
  const add = ({ value, label }: Choice): void => {
    if (taken().includes(value)) return;
    const chip = document.createElement("li");
    const remove = document.createElement("button");
    remove.type = "button";
    remove.textContent = "×";
    remove.setAttribute("aria-label", (box.dataset["remove"] ?? "{name}").replace("{name}", label));
    remove.addEventListener("click", () => {
      chip.remove();
      input.focus();
      changed(input);
    });
    const text = document.createElement("span");
    text.textContent = label;
    chip.append(text, remove, hidden(name, value));
    chips.append(chip);
  };
  const taken = (): string[] => [...chips.querySelectorAll("input")].map((it) => it.value);
  const chosen = boxes.filter((it) => it.checked).map((it) => ({ value: it.value, label: it.closest("label")?.textContent?.trim() ?? it.value }));
  box.replaceChildren(...(label ? [label] : []), chips, input);
  chosen.forEach(add);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Backspace" && !input.value) {
      chips.lastElementChild?.remove();
      changed(input);
    }
  });
  new Combobox(box, input, {
    typed() {},
    chosen(choice) {
      add(choice);
      input.value = "";
    },
    taken,
  });
}

function hidden(name: string, value: string): HTMLInputElement {
  const input = document.createElement("input");
  return Object.assign(input, { type: "hidden", name, value });
}

function changed(input: HTMLElement): void {
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** A field to type in that takes the place of the control the server has rendered, with its label, hint and error. */
function combobox(control: HTMLInputElement | HTMLSelectElement, value: string): HTMLInputElement {
  const input = document.createElement("input");
  input.className = "input";
  input.type = "text";
  input.id = control.id;
  input.value = value;
  input.autocomplete = "off";
  input.autofocus = control.autofocus;
  input.required = control.required;
  input.spellcheck = false;
  for (const name of ["aria-describedby", "aria-invalid"]) {
    const given = control.getAttribute(name);
    if (given) input.setAttribute(name, given);
  }
  return input;
}

interface Field {
  /** Something was typed that is nobody's choice yet. */
  typed(text: string): void;
  chosen(choice: Choice): void;
  /** Values that are chosen already. */
  taken(): string[];
}

class Combobox {
  readonly #box: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #field: Field;
  readonly #status = document.createElement("span");
  #list = document.createElement("ul");
  #timer = 0;
  #asked: AbortController | undefined;
  #active = -1;
  /** What was typed is being looked up. */
  #waiting = false;
  /** Enter was pressed before there was an answer. */
  #hasty = false;

  constructor(box: HTMLElement, input: HTMLInputElement, field: Field) {
    this.#box = box;
    this.#input = input;
    this.#field = field;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.placeholder = box.dataset["hint"] ?? input.placeholder;
    this.#status.className = "sr";
    this.#status.setAttribute("role", "status");
    box.append(this.#list, this.#status);
    this.#place(this.#list);
    input.addEventListener("input", () => {
      field.typed(input.value);
      this.#ask(input.value, PAUSE);
    });
    input.addEventListener("focus", () => input.select());
    input.addEventListener("click", () => this.#open || this.#ask("", 0));
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => this.#close());
  }

  get #open(): boolean {
    return !this.#list.hidden;
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]:not([aria-disabled])')];
  }

  /** Makes a list of options the one of this field. */
  #place(list: HTMLUListElement): void {
    list.hidden = true;
    list.id = `${this.#input.id}-options`;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", this.#input.labels?.[0]?.textContent ?? this.#input.getAttribute("aria-label") ?? "");
    // Where a press would take the focus from the field, there would be nothing left to choose.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = (event.target as HTMLElement).closest<HTMLElement>('[role="option"]');
      if (option) this.#choose(option);
    });
    this.#list.replaceWith(list);
    this.#list = list;
    this.#input.setAttribute("aria-controls", list.id);
  }

  #ask(text: string, pause: number): void {
    clearTimeout(this.#timer);
    // An answer to less than what is typed by now must not be chosen from.
    this.#asked?.abort();
    this.#waiting = text !== "";
    this.#hasty = false;
    this.#timer = window.setTimeout(() => void this.#fetch(text), pause);
  }

  async #fetch(text: string): Promise<void> {
    const asked = (this.#asked = new AbortController());
    try {
      const query = new URLSearchParams({ q: text });
      const answer = await fetch(`${this.#box.dataset["pick"]}?${query}`, { signal: asked.signal, redirect: "error" });
      if (!answer.ok) this.#close();
      else if (document.activeElement === this.#input) this.#show(await answer.text());
    } catch {
      // Without an answer there is nothing to choose; what was typed is sent as it is.
      if (!asked.signal.aborted) this.#close();
    }
  }

  #show(html: string): void {
    const template = document.createElement("template");
    template.innerHTML = html;
    const list = template.content.querySelector("ul");
    if (!list) return;
    const taken = this.#field.taken();
    for (const option of list.querySelectorAll<HTMLElement>("[data-value]")) {
      if (taken.includes(option.dataset["value"] ?? "")) option.remove();
    }
    if (this.#box.closest("dialog")) for (const option of list.querySelectorAll("[data-create]")) option.remove();
    [...list.children].forEach((option, place) => (option.id = `${this.#input.id}-option-${place}`));
    this.#place(list);
    list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
    this.#status.textContent = list.dataset["status"] ?? "";
    this.#mark(this.#input.value && this.#list.querySelector("[data-value]") ? 0 : -1);
    const first = this.#options[this.#active];
    if (this.#hasty && first) this.#choose(first);
    this.#waiting = this.#hasty = false;
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
    this.#active = -1;
    this.#waiting = this.#hasty = false;
  }

  #mark(place: number): void {
    const options = this.#options;
    this.#active = place;
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === this.#active)));
    const active = options[this.#active];
    if (!active) return this.#input.removeAttribute("aria-activedescendant");
    this.#input.setAttribute("aria-activedescendant", active.id);
    active.scrollIntoView({ block: "nearest" });
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const last = this.#options.length - 1;
    switch (event.key) {
      case "ArrowDown":
        event.preventDefault();
        if (this.#open) this.#mark(this.#active >= last ? 0 : this.#active + 1);
        else this.#ask("", 0);
        break;
      case "ArrowUp":
        if (!this.#open) return;
        event.preventDefault();
        this.#mark(this.#active <= 0 ? last : this.#active - 1);
        break;
      case "Enter": {
        if (this.#waiting) {
          // Not the form is meant, nor what stood in the list before.
          event.preventDefault();
          this.#hasty = true;
          return;
        }
        const option = this.#options[this.#active];
        if (!this.#open || !option) return;
        event.preventDefault();
        this.#choose(option);
        break;
      }
      case "Escape":
        if (!this.#open) return;
        event.preventDefault();
        event.stopPropagation();
        this.#close();
        break;
    }
  }

  #choose(option: HTMLElement): void {
    const { value, label, create } = option.dataset;
    this.#close();
    if (create) {
      void quickly(create).then((choice) => {
        if (choice) this.#take(choice);
        this.#input.focus();
      });
    } else if (value !== undefined) {
      this.#take({ value, label: label ?? value });
    }
  }

  #take(choice: Choice): void {
    this.#field.chosen(choice);
    changed(this.#input);
  }
}
