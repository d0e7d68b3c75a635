// `@` and some letters name a person, `#` any record: what is chosen becomes a link to their page.
import { Plugin } from "@milkdown/prose/state";
import type { EditorView } from "@milkdown/prose/view";
import { $prose } from "@milkdown/utils";

/** What was typed before the cursor, if it begins a name. */
const TYPED = /(?:^|[\s(])([@#])([\p{L}\p{N}][\p{L}\p{N} .-]{0,40}|)$/u;
const PAUSE = 150;

export const names = $prose(() => new Plugin({
  view: (view) => new Names(view),
  props: {
    handleKeyDown: (view, event) => Names.of(view)?.key(event) ?? false,
    handleDOMEvents: {
      blur: (view) => {
        Names.of(view)?.close();
        return false;
      },
    },
  },
}));

class Names {
  static readonly #all = new WeakMap<EditorView, Names>();
  readonly #view: EditorView;
  readonly #list = document.createElement("ul");
  #from = 0;
  #active = 0;
  #timer = 0;
  #asked: AbortController | undefined;

  static of(view: EditorView): Names | undefined {
    return this.#all.get(view);
  }

  constructor(view: EditorView) {
    this.#view = view;
    Names.#all.set(view, this);
    this.#list.hidden = true;
    this.#list.dataset["richNames"] = "";
    this.#list.setAttribute("role", "listbox");
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => {
      const option = (event.target as HTMLElement).closest<HTMLElement>("[data-value]");
      if (option) this.#choose(option);
    });
    this.#list.setAttribute("aria-labelledby", view.dom.getAttribute("aria-labelledby") ?? "");
    view.dom.after(this.#list);
  }

  update(): void {
    const { selection } = this.#view.state;
    const { $from, empty } = selection;
    const code = $from.parent.type.spec.code ?? false;
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc");
    const typed = empty && !code && this.#view.hasFocus() ? TYPED.exec(before) : null;
    if (!typed) return this.close();
    const [, sign, text = ""] = typed;
    this.#from = $from.pos - text.length - 1;
    clearTimeout(this.#timer);
    // A sign alone offers people; for records somebody has to say something first, as it is also a heading's.
    if (sign === "#" && !text) return this.close();
    this.#timer = window.setTimeout(() => void this.#ask(sign === "@" ? "people" : "any", text.trim()), PAUSE);
  }

  destroy(): void {
    this.close();
    this.#list.remove();
  }

  async #ask(register: string, text: string): Promise<void> {
    this.#asked?.abort();
    const asked = (this.#asked = new AbortController());
    try {
      const answer = await fetch(`/pick/${register}?${new URLSearchParams({ q: text })}`, { signal: asked.signal, redirect: "error" });
      if (answer.ok) this.#show(await answer.text());
    } catch {
      // What was typed stays as it is.
    }
  }

  #show(html: string): void {
    const template = document.createElement("template");
    template.innerHTML = html;
    const options = [...template.content.querySelectorAll<HTMLElement>("[data-value]")].slice(0, 8);
    if (!options.length) return this.close();
    this.#list.replaceChildren(...options);
    this.#list.hidden = false;
    const { left, bottom, top } = this.#view.coordsAtPos(this.#from);
    const { height, width } = this.#list.getBoundingClientRect();
    this.#list.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
    this.#list.style.top = `${bottom + height + 8 > innerHeight ? top - height - 4 : bottom + 4}px`;
    this.#mark(0);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    this.#list.hidden = true;
    this.#view.dom.removeAttribute("aria-activedescendant");
  }

  #mark(place: number): void {
    const options = [...this.#list.children];
    this.#active = (place + options.length) % options.length;
    options.forEach((option, at) => {
      option.id = `${this.#list.getAttribute("aria-labelledby")}-name-${at}`;
      option.setAttribute("aria-selected", String(at === this.#active));
    });
    const active = options[this.#active];
    if (active) this.#view.dom.setAttribute("aria-activedescendant", active.id);
    active?.scrollIntoView({ block: "nearest" });
  }

  /** Moves in the list or chooses from it; answers whether the key was for it. */
  key(event: KeyboardEvent): boolean {
    if (this.#list.hidden || event.isComposing) return false;
    const option = this.#list.children[this.#active];
    if (event.key === "ArrowDown") this.#mark(this.#active + 1);
    else if (event.key === "ArrowUp") this.#mark(this.#active - 1);
    else if (event.key === "Escape") {
      this.close();
      event.stopPropagation();
    } else if ((event.key === "Enter" || event.key === "Tab") && option instanceof HTMLElement) this.#choose(option);
    else return false;
    event.preventDefault();
    return true;
  }

  #choose(option: HTMLElement): void {
    const { state } = this.#view;
    const { value = "", label = value, href = "" } = option.dataset;
    const person = state.doc.textBetween(this.#from, this.#from + 1) === "@";
    const link = state.schema.marks["link"]?.create({ href });
    const text = state.schema.text(person ? `@${label}` : value, link ? [link] : []);
    const to = state.selection.from;
    this.close();
    this.#view.dispatch(state.tr.replaceWith(this.#from, to, [text, state.schema.text(" ")]));
    this.#view.focus();
  }
}
