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
import { Transform } from "@milkdown/prose/transform";
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

/** Stands for the caret while a text is read: a letter of nobody's. */
const CARET = "\uE000";

export function mount(textarea: HTMLTextAreaElement, template: HTMLTemplateElement): void {
  const frame = (template.content.cloneNode(true) as DocumentFragment).querySelector<HTMLElement>(".rich");
  if (frame && textarea.form) void new RichText(textarea, frame, template).start();
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
  #composing = false;
  #timer = 0;

  constructor(textarea: HTMLTextAreaElement, frame: HTMLElement, template: HTMLTemplateElement) {
    this.#textarea = textarea;
    this.#frame = frame;
    this.#required = textarea.required;
    this.#pictures = new Pictures(textarea, frame, template.dataset["wrong"] ?? "");
  }

  async start(): Promise<void> {
    const field = this.#textarea;
    field.addEventListener("compositionstart", () => (this.#composing = true));
    field.addEventListener("compositionend", () => (this.#composing = false));
    try {
      this.#editor = await this.#make().create();
    } catch (error) {
      // The text is typed as Markdown, as it always can be.
      console.warn(error);
      return;
    }
    field.form?.addEventListener("formdata", ({ formData }) => {
      if (this.#write()) formData.set(field.name, field.value);
    });
    const view = this.#view();
    new Toolbar(this.#frame, this.#editor, this.#pictures, () => this.#toggle()).listen();
    for (const label of field.labels) label.addEventListener("click", () => view.hasFocus() || (!this.#desk.hidden && view.focus()));
    if (this.#takeOver()) return;
    const again = new AbortController();
    const settle = (): void => void setTimeout(() => !again.signal.aborted && this.#takeOver() && again.abort());
    for (const event of ["keyup", "pointerup", "compositionend", "blur"]) field.addEventListener(event, settle, { signal: again.signal });
  }

  /**
   * Takes the place of the field, between two keys: whoever types there goes on where they are. Answers whether it could:
   * not while something is selected or put together, nor where the caret stands in the middle of what means something.
   */
  #takeOver(): boolean {
    const field = this.#textarea;
    if (!field.isConnected) return true;
    const focused = document.activeElement === field;
    const { selectionStart: caret, selectionEnd: end, scrollTop } = field;
    if (focused && (this.#composing || caret !== end)) return false;
    const doc = this.#whole(field.value);
    const written = focused && doc ? this.#written(doc, caret) : undefined;
    if (focused && doc && !written) return false;

    const height = `${field.offsetHeight}px`;
    field.before(this.#frame);
    this.#frame.append(this.#desk, field);
    // What nobody sees cannot be asked for by the browser; the server says it at the field.
    field.required = false;
    // What stands below stays where it is until somebody begins to write.
    this.#frame.style.blockSize = height;
    this.#frame.addEventListener(focused ? "beforeinput" : "focusin", () => {
      this.#frame.style.minBlockSize = height;
      this.#frame.style.blockSize = "";
    }, { once: true });
    const shown = written?.doc ?? doc;
    if (shown) this.#put(shown);
    this.#show(shown !== undefined);
    const view = this.#view();
    const { tr } = view.state;
    view.dispatch(tr.setSelection(written ? Selection.near(tr.doc.resolve(written.caret)) : Selection.atEnd(tr.doc)));
    if (focused && shown) view.focus();
    else if (focused) {
      field.focus();
      field.setSelectionRange(caret, caret);
      field.scrollTop = scrollTop;
    }
    return true;
  }

  /** The text with the blanks before the caret, which no Markdown keeps, and where in it the caret is. */
  #written(doc: Node, at: number): { doc: Node; caret: number } | undefined {
    const { value } = this.#textarea;
    const parse = this.#editor?.ctx.get(parserCtx);
    if (!parse || value.includes(CARET)) return undefined;
    const marked = parse(value.slice(0, at) + CARET + value.slice(at));
    let caret = -1;
    marked.descendants((node, place) => {
      const within = node.text?.indexOf(CARET) ?? -1;
      if (within >= 0) caret = place + within;
    });
    if (caret < 0) return undefined;
    const written = new Transform(marked).delete(caret, caret + 1).doc;
    const letters = (node: Node): string => node.textContent.replace(/\s+/g, "");
    return letters(written) === letters(doc) ? { doc: written, caret } : undefined;
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
    if (doc) this.#put(doc);
    return doc !== undefined;
  }

  /** Shows what the field holds. */
  #put(doc: Node): void {
    const view = this.#view();
    const { tr } = view.state;
    view.dispatch(tr.replaceWith(0, tr.doc.content.size, doc.content).setMeta("addToHistory", false));
    // It is there already, as it was typed.
    this.#opened = this.#textarea.value;
    this.#changed = false;
    clearTimeout(this.#timer);
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
