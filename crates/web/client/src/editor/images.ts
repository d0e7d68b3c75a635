// Pictures: pasted, dropped or chosen, they are sent at once and stand in the text as files of its record.
import { imageSchema } from "@milkdown/preset-commonmark";
import { Plugin } from "@milkdown/prose/state";
import type { EditorView } from "@milkdown/prose/view";
import { $prose, $view } from "@milkdown/utils";
import type { MilkdownPlugin } from "@milkdown/ctx";

interface Kept {
  path: string;
  name: string;
  token: string;
}

/** Name under which a form carries pictures that are in no record yet. */
const IMAGE = "$image";

/** A picture without a title is one all the same. */
const image = imageSchema.extendSchema((before) => (ctx) => ({
  ...before(ctx),
  parseMarkdown: {
    match: ({ type }) => type === "image",
    runner(state, node, type) {
      const { url, alt, title } = node as unknown as { url: string; alt?: string | null; title?: string | null };
      state.addNode(type, { src: url, alt: alt ?? "", title: title ?? "" });
    },
  },
}));

export class Pictures {
  readonly #textarea: HTMLTextAreaElement;
  readonly #frame: HTMLElement;
  readonly #wrong: string;

  constructor(textarea: HTMLTextAreaElement, frame: HTMLElement, wrong: string) {
    this.#textarea = textarea;
    this.#frame = frame;
    this.#wrong = wrong;
  }

  /** Does the form take pictures? */
  get allowed(): boolean {
    return "images" in (this.#textarea.form?.dataset ?? {});
  }

  plugins(): MilkdownPlugin[] {
    const shown = $view(image.node, () => (node) => {
      const dom = document.createElement("img");
      const { src, alt } = node.attrs as { src: string; alt: string };
      const address = this.#address(src);
      // Pictures of elsewhere are not shown: they would tell elsewhere who writes.
      if (address) dom.src = address;
      dom.alt = alt || src;
      return { dom };
    });
    const taken = $prose(() => new Plugin({
      props: {
        handlePaste: (view, event) => this.#take(view, event.clipboardData),
        handleDrop: (view, event) => {
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
          const took = this.#take(view, event.dataTransfer, place);
          if (took) event.preventDefault();
          return took;
        },
      },
    }));
    return [image, shown, taken].flat();
  }

  /** Lets somebody choose pictures. */
  choose(view: EditorView): void {
    const input = document.createElement("input");
    Object.assign(input, { type: "file", accept: "image/*", multiple: true });
    input.addEventListener("change", () => void this.#insert(view, [...(input.files ?? [])]));
    input.click();
  }

  #take(view: EditorView, data: DataTransfer | null, place?: number): boolean {
    const files = [...(data?.files ?? [])].filter((file) => file.type.startsWith("image/"));
    if (!files.length || !this.allowed) return false;
    void this.#insert(view, files, place);
    return true;
  }

  async #insert(view: EditorView, files: File[], place?: number): Promise<void> {
    const note = this.#frame.querySelector(".rich-note");
    if (note) note.textContent = "";
    this.#frame.ariaBusy = "true";
    for (const file of files) {
      try {
        const kept = await this.#send(file);
        const node = view.state.schema.nodes["image"]?.create({ src: kept.path, alt: kept.name.replace(/\.[a-z]+$/i, "") });
        if (node) view.dispatch(place === undefined ? view.state.tr.replaceSelectionWith(node, false) : view.state.tr.insert(place, node));
      } catch (error) {
        if (note) note.textContent = error instanceof Refused ? error.message : this.#wrong;
      }
    }
    this.#frame.ariaBusy = null;
    view.focus();
  }

  async #send(file: File): Promise<Kept> {
    const { form } = this.#textarea;
    const body = new FormData();
    body.set("csrf", form?.querySelector<HTMLInputElement>('input[name="csrf"]')?.value ?? "");
    body.set("file", file, file.name || "picture.png");
    const answer = await fetch("/images", { method: "POST", body });
    if (answer.status === 422) throw new Refused(await answer.text());
    if (!answer.ok) throw new Error(String(answer.status));
    const kept = (await answer.json()) as Kept;
    const carried = document.createElement("input");
    form?.append(Object.assign(carried, { type: "hidden", name: IMAGE, value: kept.token }));
    return kept;
  }

  /** Where a picture is shown from: the record that holds it, or what is kept until it does. */
  #address(src: string): string | undefined {
    const hash = /^files\/([0-9a-f]{64})$/.exec(src)?.[1];
    if (!hash) return undefined;
    for (const { value } of this.#textarea.form?.querySelectorAll<HTMLInputElement>(`input[name="${IMAGE}"]`) ?? []) {
      if (hashOf(value) === hash) return `/images/${value}`;
    }
    const files = this.#textarea.dataset["files"];
    return files && `${files}/${hash}`;
  }
}

/** The server has said what is wrong. */
class Refused extends Error {}

/** The hash of the picture a token stands for. */
function hashOf(token: string): string | undefined {
  try {
    const text = atob((token.split(".")[0] ?? "").replaceAll("-", "+").replaceAll("_", "/"));
    return (JSON.parse(text) as { sha256?: string }).sha256;
  } catch {
    return undefined;
  }
}
