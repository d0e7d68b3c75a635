// Fields of Markdown become editors once they come into view, or once they are used where most people only read; the editor
// itself is loaded then, not before.
import type { Island } from "./island.ts";

/** What the editor's own script exports. */
interface EditorScript {
  mount(textarea: HTMLTextAreaElement, template: HTMLTemplateElement): void;
}

let script: Promise<EditorScript> | undefined;

export const rich: Island = {
  on: "textarea[data-rich]",
  enhance(textarea) {
    const template = document.querySelector<HTMLTemplateElement>("template[data-rich-bar]");
    const address = template?.dataset["editor"];
    if (!template || !address) return;
    const load = (): void => {
      script ??= import(address) as Promise<EditorScript>;
      // Without the script the text is typed as Markdown, as it always can be.
      script.then(
        ({ mount }) => mount(textarea as HTMLTextAreaElement, template),
        () => (script = undefined),
      );
    };
    if (textarea.dataset["rich"] === "used") return textarea.addEventListener("focus", load, { once: true });
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      load();
    }, { rootMargin: "200px" });
    seen.observe(textarea);
  },
};
