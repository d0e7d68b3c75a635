// Makes a record that is not there yet without leaving the form that needs it: a dialog with what the record cannot be
// without.
import { grow } from "./island.ts";

export interface Made {
  value: string;
  label: string;
}

/** Opens the form at this address in a dialog; answers with the record that was made, if one was. */
export function quickly(href: string): Promise<Made | undefined> {
  const dialog = document.querySelector<HTMLDialogElement>("dialog[data-quick]");
  if (!dialog) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    let made: Made | undefined;
    dialog.addEventListener("close", () => resolve(made), { once: true });
    const show = (html: string): void => {
      dialog.innerHTML = html;
      const form = dialog.querySelector("form");
      if (!form) return dialog.close();
      apart(form);
      form.querySelector("[data-cancel]")?.addEventListener("click", () => dialog.close());
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        void send(form, event.submitter).then((answer) => {
          if (typeof answer === "string") return show(answer);
          made = answer;
          if (made) dialog.close();
        });
      });
      grow(form);
      form.querySelector<HTMLElement>('[aria-invalid="true"], .field :is(input:not([type=hidden]), textarea, select)')?.focus();
    };
    void fetch(href, { redirect: "error" }).then(
      async (answer) => {
        if (!answer.ok) return resolve(undefined);
        dialog.setAttribute("aria-labelledby", "quick-title");
        dialog.showModal();
        show(await answer.text());
      },
      () => resolve(undefined),
    );
  });
}

/** The record, the form again with what is wrong, or nothing where the server could not be reached. */
async function send(form: HTMLFormElement, pressed: HTMLElement | null): Promise<Made | string | undefined> {
  const sent = new FormData(form, pressed);
  const body = form.enctype === "multipart/form-data" ? sent : new URLSearchParams(sent as unknown as Record<string, string>);
  pressed?.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.getAttribute("action") ?? "", { method: "POST", body });
    if (answer.status === 201) return (await answer.json()) as Made;
    if (answer.status === 200 || answer.status === 422) return await answer.text();
  } catch {
    // What is typed stays in the dialog, to be sent again.
  }
  pressed?.removeAttribute("aria-busy");
  return undefined;
}

/** Two forms on one page have fields of the same name: this one's ids are set apart. */
function apart(form: HTMLFormElement): void {
  for (const name of ["id", "for", "list", "aria-describedby"]) {
    for (const element of form.querySelectorAll(`[${name}]`)) {
      const ids = (element.getAttribute(name) ?? "").split(" ");
      if (ids[0] !== "quick-title") element.setAttribute(name, ids.map((id) => `quick-${id}`).join(" "));
    }
  }
}
