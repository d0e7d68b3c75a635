// The toolbar of an editor: what its buttons do, and which of them hold at the cursor.
import { commandsCtx, editorViewCtx } from "@milkdown/core";
import type { Editor } from "@milkdown/core";
import {
  liftListItemCommand,
  toggleEmphasisCommand,
  toggleInlineCodeCommand,
  toggleStrongCommand,
  turnIntoTextCommand,
  wrapInBlockquoteCommand,
  wrapInBulletListCommand,
  wrapInHeadingCommand,
  wrapInOrderedListCommand,
} from "@milkdown/preset-commonmark";
import { insertTableCommand } from "@milkdown/preset-gfm";
import { lift } from "@milkdown/prose/commands";
import type { Node } from "@milkdown/prose/model";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, isInTable } from "@milkdown/prose/tables";
import type { EditorView } from "@milkdown/prose/view";

import type { Pictures } from "./images.ts";

export class Toolbar {
  readonly #frame: HTMLElement;
  readonly #editor: Editor;
  readonly #pictures: Pictures;
  readonly #toggle: () => void;

  constructor(frame: HTMLElement, editor: Editor, pictures: Pictures, toggle: () => void) {
    this.#frame = frame;
    this.#editor = editor;
    this.#pictures = pictures;
    this.#toggle = toggle;
  }

  listen(): void {
    const buttons = this.#buttons();
    for (const button of buttons) {
      // The cursor stays where it is.
      button.addEventListener("pointerdown", (event) => event.preventDefault());
      button.addEventListener("click", () => this.#do(button.dataset["do"] ?? ""));
    }
    this.#frame.querySelector("[role=toolbar]")?.addEventListener("keydown", (event) => this.#move(event as KeyboardEvent));
    buttons.forEach((button, place) => (button.tabIndex = place ? -1 : 0));
    this.#frame.addEventListener("keyup", () => this.#mark());
    this.#frame.addEventListener("pointerup", () => setTimeout(() => this.#mark()));
    const address = this.#frame.querySelector<HTMLInputElement>(".rich-link input");
    address?.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.#link(address.value.trim());
      else if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      this.#ask(false);
    });
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.#frame.querySelectorAll<HTMLButtonElement>("[data-do]")];
  }

  #view(): EditorView {
    return this.#editor.ctx.get(editorViewCtx);
  }

  /** One stop for Tab; arrows go from button to button. */
  #move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || !(event.target instanceof HTMLButtonElement)) return;
    const open = this.#buttons().filter((button) => !button.disabled && button.offsetParent);
    const next = open[(open.indexOf(event.target) + step + open.length) % open.length];
    event.preventDefault();
    this.#buttons().forEach((button) => (button.tabIndex = button === next ? 0 : -1));
    next?.focus();
  }

  #do(what: string): void {
    const view = this.#view();
    const { state } = view;
    const call = this.#editor.ctx.get(commandsCtx);
    const within = (type: string): boolean => ancestor(view, type) !== undefined;
    switch (what) {
      case "source":
        return this.#toggle();
      case "image":
        return this.#pictures.choose(view);
      case "link":
        return this.#ask(true);
      case "strong":
        call.call(toggleStrongCommand.key);
        break;
      case "emphasis":
        call.call(toggleEmphasisCommand.key);
        break;
      case "code":
        call.call(toggleInlineCodeCommand.key);
        break;
      case "heading":
        if (within("heading")) call.call(turnIntoTextCommand.key);
        else call.call(wrapInHeadingCommand.key, 2);
        break;
      case "bullets":
        if (within("bullet_list")) call.call(liftListItemCommand.key);
        else call.call(wrapInBulletListCommand.key);
        break;
      case "numbers":
        if (within("ordered_list")) call.call(liftListItemCommand.key);
        else call.call(wrapInOrderedListCommand.key);
        break;
      case "tasks":
        if (!within("list_item")) call.call(wrapInBulletListCommand.key);
        this.#task();
        break;
      case "quote":
        if (within("blockquote")) lift(state, view.dispatch);
        else call.call(wrapInBlockquoteCommand.key);
        break;
      case "table":
        call.call(insertTableCommand.key, { row: 3, col: 3 });
        break;
      case "row-add":
        addRowAfter(state, view.dispatch);
        break;
      case "column-add":
        addColumnAfter(state, view.dispatch);
        break;
      case "row-remove":
        deleteRow(state, view.dispatch);
        break;
      case "column-remove":
        deleteColumn(state, view.dispatch);
        break;
    }
    view.focus();
    this.#mark();
  }

  /** Makes a task of the item at the cursor, or a plain item of a task. */
  #task(): void {
    const view = this.#view();
    const item = ancestor(view, "list_item");
    if (!item) return;
    const { node, place } = item;
    const checked = typeof node.attrs["checked"] === "boolean" ? null : false;
    view.dispatch(view.state.tr.setNodeMarkup(place, undefined, { ...node.attrs, checked }));
  }

  #ask(open: boolean): void {
    const label = this.#frame.querySelector<HTMLElement>(".rich-link");
    const input = label?.querySelector("input");
    if (!label || !input) return;
    label.hidden = !open;
    if (!open) return this.#view().focus();
    const { state } = this.#view();
    const link = state.schema.marks["link"];
    input.value = (link?.isInSet(state.selection.$from.marks())?.attrs["href"] as string | undefined) ?? "";
    input.focus();
    input.select();
  }

  /** Sets the address of the link at the cursor or over the selection; none takes the link away. */
  #link(href: string): void {
    const view = this.#view();
    const { state } = view;
    const type = state.schema.marks["link"];
    if (!type) return;
    const { from, to, empty } = state.selection;
    if (!href) return view.dispatch(state.tr.removeMark(from, to, type));
    const mark = type.create({ href });
    if (empty) view.dispatch(state.tr.insert(from, state.schema.text(href, [mark])));
    else view.dispatch(state.tr.addMark(from, to, mark));
  }

  #mark(): void {
    const view = this.#view();
    const { state } = view;
    const marks = state.storedMarks ?? state.selection.$from.marks();
    const marked = (name: string): boolean => marks.some((mark) => mark.type.name === name);
    const within = (name: string): boolean => ancestor(view, name) !== undefined;
    const item = ancestor(view, "list_item")?.node;
    const task = typeof item?.attrs["checked"] === "boolean";
    const on: Record<string, boolean> = {
      strong: marked("strong"),
      emphasis: marked("emphasis"),
      code: marked("inlineCode"),
      link: marked("link"),
      heading: within("heading"),
      bullets: within("bullet_list") && !task,
      numbers: within("ordered_list"),
      tasks: task,
      quote: within("blockquote"),
    };
    for (const button of this.#buttons()) {
      const pressed = on[button.dataset["do"] ?? ""];
      if (pressed !== undefined) button.setAttribute("aria-pressed", String(pressed));
    }
    const table = this.#frame.querySelector<HTMLElement>("[data-in-table]");
    if (table) table.hidden = !isInTable(state);
  }
}

/** The nearest node of this type around the cursor, and where it begins. */
function ancestor(view: EditorView, type: string): { node: Node; place: number } | undefined {
  const { $from } = view.state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type.name === type) return { node, place: $from.before(depth) };
  }
  return undefined;
}
