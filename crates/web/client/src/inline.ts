// Changes one field of a record in its place: the pencil at a value opens the form of that field there, and saving it brings
// the page up to date without leaving it.
import { grow, type Island } from "./island.ts";

export const inline: Island = {
  on: "a[data-inline]",
  enhance(link) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      void open(link as HTMLAnchorElement);
    });
  },
};

/** Opens the form of a field where its value stands; a field without a value opens below. */
async function open(link: HTMLAnchorElement): Promise<void> {
  const place = link.closest<HTMLElement>(".editable, .unfilled");
  if (!place || place.nextElementSibling?.matches("[data-inline-place]")) return void location.assign(link.href);
  const html = await part(link.href);
  if (html === undefined) return void location.assign(link.href);
  const desk = document.createElement(place.matches("dd") ? "dd" : "div");
  desk.dataset["inlinePlace"] = "";
  place.after(desk);
  desk.dataset["href"] = link.href;
  aside(place);
  show(desk, html, { href: link.href, close: () => close(desk) });
}

/** Takes the form away again; the page may have been renewed around it since. */
function close(desk: HTMLElement): void {
  const place = desk.previousElementSibling;
  desk.remove();
  if (place instanceof HTMLElement) back(place);
  leading(document.body, desk.dataset["href"])?.focus();
}

/** Makes room for the form. The title of the page stays for those who hear it; what is not filled in names other fields too. */
function aside(place: HTMLElement): void {
  if (place.querySelector("h1")) place.classList.add("sr");
  else place.hidden = !place.matches(".unfilled");
}

function back(place: HTMLElement): void {
  place.classList.remove("sr");
  place.hidden = false;
}

/** The link that opens the form at this address. */
function leading(root: HTMLElement, href: string | undefined): HTMLAnchorElement | undefined {
  return [...root.querySelectorAll<HTMLAnchorElement>("a[data-inline]")].find((link) => link.href === href);
}

/** The form of one field as a fragment; none when the server answers with something else. */
async function part(href: string): Promise<string | undefined> {
  try {
    const url = new URL(href);
    url.hash = "";
    url.searchParams.set("part", "yes");
    const answer = await fetch(url, { redirect: "error" });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

interface Opened {
  href: string;
  close(): void;
}

function show(desk: HTMLElement, html: string, opened: Opened): void {
  desk.innerHTML = html;
  const form = desk.querySelector("form");
  if (!form) return void location.assign(opened.href);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(desk, form, event.submitter, opened);
  });
  form.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      opened.close();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.querySelector("[data-cancel]")?.addEventListener("click", () => opened.close());
  grow(form);
  const first = form.querySelector<HTMLElement>("[autofocus], .field :is(input:not([type=hidden]), textarea, select, [contenteditable])");
  first?.focus();
  if (first instanceof HTMLInputElement && first.type === "text") first.select();
}

async function send(desk: HTMLElement, form: HTMLFormElement, pressed: HTMLElement | null, opened: Opened): Promise<void> {
  const button = pressed instanceof HTMLButtonElement ? pressed : undefined;
  const to = button?.getAttribute("formaction") ?? form.getAttribute("action") ?? "";
  const sent = new FormData(form, button);
  const body = form.enctype === "multipart/form-data" ? sent : new URLSearchParams(sent as unknown as Record<string, string>);
  button?.setAttribute("aria-busy", "true");
  let answer: Response;
  try {
    answer = await fetch(to, { method: "POST", body });
  } catch {
    // What is typed stays; the draft says that there is no connection.
    button?.removeAttribute("aria-busy");
    return;
  }
  if (to.endsWith("/drafts/discard")) {
    const fresh = await part(opened.href);
    return fresh === undefined ? location.assign(opened.href) : show(desk, fresh, opened);
  }
  const html = await answer.text();
  if (answer.redirected) {
    desk.remove();
    return renew(html, answer.url, opened.href);
  }
  if (answer.ok || answer.status === 422) return show(desk, html, opened);
  // Two versions, or somebody has to sign in: that is a page of its own, and the browser goes there with what was typed.
  HTMLFormElement.prototype.submit.call(withButton(form, button));
}

/** Sends the value of a pressed button with a form that a script submits. */
function withButton(form: HTMLFormElement, button: HTMLButtonElement | undefined): HTMLFormElement {
  form.querySelector('input[name="part"]')?.remove();
  if (button?.name) {
    const pressed = document.createElement("input");
    Object.assign(pressed, { type: "hidden", name: button.name, value: button.value });
    form.append(pressed);
  }
  return form;
}

/** Puts the page as it is now in place of the one that was open. */
function renew(html: string, url: string, href: string): void {
  const page = new DOMParser().parseFromString(html, "text/html");
  const fresh = page.querySelector("main");
  const main = document.querySelector("main");
  if (!fresh || !main) return location.assign(url);
  keep(main, fresh);
  main.replaceChildren(...fresh.childNodes);
  document.title = page.title;
  grow(main);
  (leading(main, href) ?? main).focus();
}

/** Moves what somebody is still typing elsewhere on the page into the fresh one. */
function keep(main: HTMLElement, fresh: HTMLElement): void {
  for (const desk of main.querySelectorAll<HTMLElement>("[data-inline-place]")) {
    const place = leading(fresh, desk.dataset["href"])?.closest<HTMLElement>(".editable, .unfilled");
    if (!place) continue;
    aside(place);
    place.after(desk);
  }
  for (const form of main.querySelectorAll<HTMLFormElement>("form[data-draft]:not([data-inline-edit])")) {
    const same = [...fresh.querySelectorAll<HTMLFormElement>("form[data-draft]")].find((it) => it.dataset["draft"] === form.dataset["draft"]);
    const typed = [...form.querySelectorAll("textarea")].some((it) => it.value !== it.defaultValue);
    if (typed) same?.replaceWith(form);
  }
}
