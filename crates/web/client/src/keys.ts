// Keyboard shortcuts. Elements name theirs in data-key (`e`, `g h`), so a page adds a shortcut without touching this file.
// Single keys and sequences never fire inside a field, and can be switched off (WCAG 2.1.4); keys with Ctrl always work.
import { grow, type Island } from "./island.ts";
import { openPalette } from "./palette.ts";

const OFF = "assay-keys-off";
/** How long the second key of a sequence may take. */
const PATIENCE = 1200;

function areOn(): boolean {
  try {
    return localStorage.getItem(OFF) === null;
  } catch {
    return true;
  }
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("[role=combobox], [role=listbox], [role=menu], [role=grid]")) return true;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "submit"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Rows one can move between: of tables first, else of lists. */
function rows(): HTMLElement[] {
  const found = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((link) => link.checkVisibility());
  const inTables = found("main .table tbody a.title");
  return inTables.length > 0 ? inTables : found("main .list a.title, main .diag a.says");
}

function move(step: number): boolean {
  const all = rows();
  const here = all.findIndex((link) => link === document.activeElement);
  const next = here < 0 ? (step > 0 ? all[0] : all.at(-1)) : all[here + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return next !== undefined;
}

function search(): void {
  const own = document.querySelector<HTMLInputElement>("main input[type=search]");
  if (!own) return openPalette("");
  own.focus();
  own.select();
}

function press(keys: string): boolean {
  const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(keys)}"]`);
  target?.click();
  return target !== null;
}

/** Shows the page of shortcuts in a dialog. */
async function showSheet(sheet: HTMLDialogElement): Promise<void> {
  if (!sheet.querySelector("#keys-sheet")) {
    const answer = await fetch("/help/keys");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const content = page.querySelector("#keys-sheet");
    // Signed out meanwhile.
    if (!content) return location.assign("/help/keys");
    sheet.append(content);
    sheet.addEventListener("click", (event) => {
      if (event.target === sheet) sheet.close();
    });
    grow(sheet);
  }
  sheet.showModal();
}

let before = "";
let since = 0;

function single(event: KeyboardEvent): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const sequence = event.timeStamp - since < PATIENCE && before !== "" ? `${before} ${key}` : "";
  before = "";
  if (sequence !== "" && press(sequence)) return true;
  if (document.querySelector(`[data-key^="${CSS.escape(key)} "]`)) {
    before = key;
    since = event.timeStamp;
    return true;
  }
  const inRow = rows().includes(document.activeElement as HTMLElement);
  switch (key) {
    case "/":
      search();
      return true;
    case "j":
      return move(1);
    case "k":
      return move(-1);
    // Arrows scroll the page unless one is in the list already.
    case "ArrowDown":
      return inRow && move(1);
    case "ArrowUp":
      return inRow && move(-1);
    default:
      return press(key);
  }
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat && event.key.length > 1 && !event.key.startsWith("Arrow")) return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const form = event.target instanceof HTMLElement ? event.target.closest("form") : null;
    if (form === null || form.closest("#palette")) return;
    event.preventDefault();
    // The button of the form, so that what it says is sent along.
    const buttons = [...form.querySelectorAll<HTMLButtonElement>("button:not([type=button])")];
    form.requestSubmit(buttons.find((button) => button.classList.contains("primary")) ?? buttons[0]);
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target) || !areOn()) return;
  // An open dialog or menu has the keys to itself.
  if (document.querySelector("dialog[open], [popover]:popover-open")) return;
  if (single(event)) event.preventDefault();
}

export const keys: Island = {
  on: "body.app",
  enhance() {
    document.addEventListener("keydown", onKey);
  },
};

/** The link to the sheet opens it on the page one is on. */
export const keysHelp: Island = {
  on: "a[data-key='?']",
  enhance(link) {
    link.addEventListener("click", (event) => {
      const sheet = document.querySelector<HTMLDialogElement>("dialog.sheet");
      if (!sheet || event.ctrlKey || event.metaKey || document.querySelector("main #keys-sheet")) return;
      event.preventDefault();
      void showSheet(sheet);
    });
  },
};

/** The box that switches single keys off. Without script there are none, and no box. */
export const keysSwitch: Island = {
  on: "[data-keys-switch]",
  enhance(part) {
    const box = part.querySelector<HTMLInputElement>("input");
    if (!box) return;
    part.hidden = false;
    box.checked = areOn();
    box.addEventListener("change", () => {
      if (box.checked) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, "1");
    });
  },
};
