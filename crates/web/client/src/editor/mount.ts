// Puts an editor in place of a field of Markdown. The field stays, and stays what the form sends: it is written anew only
// when somebody has changed the text, so that a text nobody touched is never rewritten.
import { Editor, editorViewCtx, editorViewOptionsCtx, parserCtx, remarkStringifyOptionsCtx, rootCtx, serializerCtx } from "@milkdown/core";
import { clipboard } from "@milkdown/plugin-clipboard";
import { history } from "@milkdown/plugin-history";
import { trailing } from "@milkdown/plugin-trailing";
import { commonmark, remarkPreserveEmptyLinePlugin } from "@milkdown/preset-commonmark";
import { gfm } from "@milkdown/preset-gfm";
import type { Node } from "@milkdown/prose/model";
import { Plugin, Selection } from "@milkdown/prose/state";
import type { EditorView } from "@milkdown/prose/view";
import { $prose } from "@milkdown/utils";

import { Pictures } from "./images.ts";
import { names } from "./names.ts";
import { tasks } from "./tasks.ts";
import { Toolbar } from "./toolbar.ts";

/** How long after typing the field is written: a long text takes a moment to put into words. */
const PAUSE = 200;

/** Without the plugin that writes empty lines as HTML: pages show none. */
const plain = commonmark.filter((plugin) => !remarkPreserveEmptyLinePlugin.includes(plugin));

export function mount(textarea: HTMLTextAreaElement, template: HTMLTemplateElement): void {
  const frame = (template.content.cloneNode(true) as DocumentFragment).querySelector<HTMLElement>(".rich");
  if (!frame || !textarea.form) return;
  const focused = document.activeElement === textarea;
  const height = `${textarea.offsetHeight}px`;
  textarea.before(frame);
  // What stands below stays where it is until somebody begins to write.
  if (!focused) frame.style.blockSize = height;
  frame.addEventListener("focusin", () => {
    frame.style.minBlockSize = height;
    frame.style.blockSize = "";
  }, { once: true });
  void new RichText(textarea, frame, template).start(focused);
}

class RichText {
  readonly #textarea: HTMLTextAreaElement;
  readonly #frame: HTMLElement;
  readonly #pictures: Pictures;
  readonly #desk = document.createElement("div");
  readonly #required: boolean;
  #editor: Editor | undefined;
  /** The Markdown the editor holds. */
  #opened: string | undefined;
  #changed = false;
  #timer = 0;

  constructor(textarea: HTMLTextAreaElement, frame: HTMLElement, template: HTMLTemplateElement) {
    this.#textarea = textarea;
    this.#frame = frame;
    this.#required = textarea.required;
    // What nobody sees cannot be asked for by the browser; the server says it at the field.
    textarea.required = false;
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
    this.#show(this.#open());
    for (const label of this.#textarea.labels) label.addEventListener("click", () => view.hasFocus() || (!this.#desk.hidden && view.focus()));
    view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)));
    if (focused || this.#textarea.autofocus) (this.#desk.hidden ? this.#textarea : view).focus();
  }

  #make(): Editor {
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
        ctx.update(remarkStringifyOptionsCtx, (options) => ({ ...options, bullet: "-" as const, rule: "-" as const, emphasis: "*" as const, listItemIndent: "one" as const }));
        ctx.update(editorViewOptionsCtx, (options) => ({ ...options, attributes: this.#attributes() }));
      })
      .use(plain)
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
      ...(this.#required ? { "aria-required": "true" } : {}),
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
    this.#textarea.value = markdown.replace(/^\n+|\s+$/g, "");
    this.#opened = this.#textarea.value;
    return true;
  }

  /** Shows the text as it looks, or as it is written. */
  #toggle(): void {
    if (this.#desk.hidden) {
      const rich = this.#textarea.value === this.#opened || this.#open();
      this.#show(rich);
      (rich ? this.#view() : this.#textarea).focus();
    } else {
      this.#write();
      this.#show(false);
      this.#textarea.focus();
    }
  }

  /** Opens what the field holds; answers whether the editor can show it without losing any of it. */
  #open(): boolean {
    const doc = this.#whole(this.#textarea.value);
    if (!doc) return false;
    const view = this.#view();
    const { tr } = view.state;
    view.dispatch(tr.replaceWith(0, tr.doc.content.size, doc.content).setMeta("addToHistory", false));
    // It is there already, as it was typed.
    this.#opened = this.#textarea.value;
    this.#changed = false;
    clearTimeout(this.#timer);
    return true;
  }

  /** The text as a document, if writing that document and reading it again comes out the same. */
  #whole(markdown: string): Node | undefined {
    const { ctx } = this.#editor ?? {};
    if (!ctx) return undefined;
    try {
      const doc = ctx.get(parserCtx)(markdown);
      const again = ctx.get(parserCtx)(ctx.get(serializerCtx)(doc));
      return again.eq(doc) ? doc : undefined;
    } catch (error) {
      console.warn(error);
      return undefined;
    }
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
