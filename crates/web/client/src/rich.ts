// Fields of Markdown become editors once they come into view; the editor itself is loaded then, not before.
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
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      script ??= import(address) as Promise<EditorScript>;
      // Without the script the text is typed as Markdown, as it always can be.
      script.then(
        ({ mount }) => mount(textarea as HTMLTextAreaElement, template),
        () => (script = undefined),
      );
    }, { rootMargin: "200px" });
    seen.observe(textarea);
  },
};
