// Puts an editor in place of a field of Markdown. The field stays, and stays what the form sends: it is written anew only
// when somebody has changed the text, so that a text nobody touched is never rewritten.
import { defaultValueCtx, Editor, editorViewCtx, editorViewOptionsCtx, parserCtx, remarkStringifyOptionsCtx, rootCtx, serializerCtx } from "@milkdown/core";
import { clipboard } from "@milkdown/plugin-clipboard";
import { history } from "@milkdown/plugin-history";
import { trailing } from "@milkdown/plugin-trailing";
import { commonmark } from "@milkdown/preset-commonmark";
import { gfm } from "@milkdown/preset-gfm";
import { Plugin } from "@milkdown/prose/state";
import type { EditorView } from "@milkdown/prose/view";
import { $prose } from "@milkdown/utils";

import { Pictures } from "./images.ts";
import { names } from "./names.ts";
import { tasks } from "./tasks.ts";
import { Toolbar } from "./toolbar.ts";

/** How long after typing the field is written: a long text takes a moment to put into words. */
const PAUSE = 200;

export function mount(textarea: HTMLTextAreaElement, template: HTMLTemplateElement): void {
  const frame = (template.content.cloneNode(true) as DocumentFragment).querySelector<HTMLElement>(".rich");
  if (!frame || !textarea.form) return;
  const focused = document.activeElement === textarea;
  textarea.before(frame);
  void new RichText(textarea, frame, template).start(focused);
}

class RichText {
  readonly #textarea: HTMLTextAreaElement;
  readonly #frame: HTMLElement;
  readonly #pictures: Pictures;
  readonly #desk = document.createElement("div");
  #editor: Editor | undefined;
  /** The Markdown the editor was opened with. */
  #opened = "";
  #changed = false;
  #timer = 0;

  constructor(textarea: HTMLTextAreaElement, frame: HTMLElement, template: HTMLTemplateElement) {
    this.#textarea = textarea;
    this.#frame = frame;
    this.#pictures = new Pictures(textarea, frame, template.dataset["wrong"] ?? "");
  }

  async start(focused: boolean): Promise<void> {
    this.#frame.append(this.#desk, this.#textarea);
    const plain = (): void => this.#show(false);
    try {
      this.#editor = await this.#make().create();
    } catch (error) {
      // A text no editor can show is still typed as Markdown.
      console.warn(error);
      return plain();
    }
    const { form } = this.#textarea;
    form?.addEventListener("formdata", ({ formData }) => {
      if (this.#write()) formData.set(this.#textarea.name, this.#textarea.value);
    });
    const view = this.#view();
    new Toolbar(this.#frame, this.#editor, this.#pictures, () => this.#toggle()).listen();
    this.#show(true);
    for (const label of this.#textarea.labels) label.addEventListener("click", () => view.hasFocus() || (!this.#desk.hidden && view.focus()));
    if (focused || this.#textarea.autofocus) view.focus();
  }

  #make(): Editor {
    this.#opened = this.#textarea.value;
    const watch = $prose(() => new Plugin({
      view: () => ({
        update: (view, before) => {
          if (!view.state.doc.eq(before.doc)) this.#later();
        },
      }),
    }));
    return Editor.make()
      .config((ctx) => {
        ctx.set(rootCtx, this.#desk);
        ctx.set(defaultValueCtx, this.#opened);
        ctx.update(remarkStringifyOptionsCtx, (options) => ({ ...options, bullet: "-" as const, rule: "-" as const, emphasis: "*" as const, listItemIndent: "one" as const }));
        ctx.update(editorViewOptionsCtx, (options) => ({ ...options, attributes: this.#attributes() }));
      })
      .use(commonmark)
      .use(gfm)
      .use(history)
      .use(clipboard)
      .use(trailing)
      .use(tasks)
      .use(names)
      .use(this.#pictures.plugins())
      .use(watch);
  }

  /** What assistive technology is told of the field. */
  #attributes(): Record<string, string> {
    const label = this.#textarea.labels[0];
    if (label) label.id ||= `${this.#textarea.id}-label`;
    const given = ["aria-describedby", "aria-invalid"].flatMap((name) => {
      const value = this.#textarea.getAttribute(name);
      return value ? [[name, value] as const] : [];
    });
    return {
      role: "textbox",
      "aria-multiline": "true",
      class: "prose",
      ...(label ? { "aria-labelledby": label.id } : { "aria-label": this.#textarea.getAttribute("aria-label") ?? "" }),
      ...(this.#textarea.required ? { "aria-required": "true" } : {}),
      ...Object.fromEntries(given),
    };
  }

  #view(): EditorView {
    if (!this.#editor) throw new Error("no editor");
    return this.#editor.ctx.get(editorViewCtx);
  }

  #later(): void {
    this.#changed = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (this.#write()) this.#textarea.dispatchEvent(new Event("input", { bubbles: true }));
    }, PAUSE);
  }

  /** Writes what was changed into the field; answers whether there was anything. */
  #write(): boolean {
    if (!this.#changed || this.#desk.hidden) return false;
    this.#changed = false;
    const view = this.#view();
    const markdown = this.#editor?.ctx.get(serializerCtx)(view.state.doc) ?? "";
    this.#textarea.value = markdown.trim() === "" ? "" : markdown.replace(/\n+$/, "");
    this.#opened = this.#textarea.value;
    return true;
  }

  /** Shows the text as it looks, or as it is written. */
  #toggle(): void {
    if (this.#desk.hidden) {
      if (this.#textarea.value !== this.#opened) this.#reopen();
      this.#show(true);
      this.#view().focus();
    } else {
      this.#write();
      this.#show(false);
      this.#textarea.focus();
    }
  }

  #reopen(): void {
    this.#opened = this.#textarea.value;
    const view = this.#view();
    const doc = this.#editor?.ctx.get(parserCtx)(this.#opened);
    if (doc) view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, doc.content));
    // What was typed as Markdown is there already, as it was typed.
    this.#changed = false;
    clearTimeout(this.#timer);
  }

  #show(rich: boolean): void {
    this.#desk.hidden = !rich;
    this.#textarea.hidden = rich;
    for (const button of this.#frame.querySelectorAll<HTMLButtonElement>("[data-do]")) {
      const source = button.dataset["do"] === "source";
      if (source) button.setAttribute("aria-pressed", String(!rich));
      else button.disabled = !rich || (button.dataset["do"] === "image" && !this.#pictures.allowed);
    }
  }
}
