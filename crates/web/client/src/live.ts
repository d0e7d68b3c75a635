// Live updates: one stream of events tells what others change and who else is here. Nothing moves under the eyes of the reader:
// counts and rows are updated in place, what is new is announced, and while something is typed there is only a notice.
import { grow, type Island } from "./island.ts";
import { morph } from "./morph.ts";

interface Change {
  register: string;
  record: string;
  version: number;
  act: string;
  who: string | null;
  me: boolean;
  age: number;
}

interface Counts {
  work: number;
  errors: number;
  open: Record<string, number>;
}

interface Other {
  name: string;
  initials: string;
  edits: boolean;
}

/** A hidden page follows on for so long, in milliseconds. */
const HIDDEN = 30_000;
/** Changes that come together are shown together. */
const TOGETHER = 300;
/** Checks have run so long after a change at the latest. */
const CHECKED = 4_000;
/** Pages that sum up are renewed at most so often. */
const RARELY = 15_000;

class Follower {
  private source: EventSource | undefined;
  private readonly address: URL;
  private readonly kind: string;
  private readonly record: string;
  private readonly register: string;
  private hiding = 0;
  private renewing = 0;
  private renewed = Date.now();
  private heard: Change[] = [];
  private readonly note: Note | undefined;

  constructor(body: HTMLElement) {
    this.address = new URL(body.dataset.live ?? "", location.href);
    this.kind = body.dataset.follow ?? "";
    const [, , register = "", record = ""] = (this.address.searchParams.get("at") ?? "").split("/");
    this.register = register;
    this.record = record === "new" ? "" : record;
    const note = document.querySelector<HTMLElement>("[data-live-note]");
    this.note = note ? new Note(note) : undefined;
    document.addEventListener("visibilitychange", () => this.visible());
    window.addEventListener("focus", () => this.open());
    window.addEventListener("pagehide", () => this.close());
    window.addEventListener("pageshow", () => this.open());
    this.open();
  }

  private open(): void {
    if (this.source && this.source.readyState !== EventSource.CLOSED) return;
    const source = (this.source = new EventSource(this.address));
    const on = (event: string, hear: (data: unknown) => void): void =>
      source.addEventListener(event, (message: MessageEvent<string>) => {
        if (message.lastEventId !== "") this.address.searchParams.set("since", message.lastEventId);
        hear(JSON.parse(message.data));
      });
    on("changes", (data) => this.changed(data as Change[]));
    on("counts", (data) => this.count(data as Counts));
    on("present", (data) => showPresent(data as Other[]));
    // This person reads in several windows; the one that is looked at follows.
    on("enough", () => this.close());
  }

  private close(): void {
    this.source?.close();
    this.source = undefined;
  }

  private visible(): void {
    window.clearTimeout(this.hiding);
    if (!document.hidden) return this.open();
    // Whoever has a form open is at it still, whatever they look up in between.
    if (this.kind !== "form") this.hiding = window.setTimeout(() => this.close(), HIDDEN);
  }

  private changed(changes: Change[]): void {
    if (this.record !== "") {
      const shown = shownVersion();
      this.heard.push(...changes.filter((it) => it.record === this.record && it.version > shown));
    } else if (this.kind === "list") {
      this.heard.push(...changes.filter((it) => it.register === this.register));
    } else if (this.kind === "summary" && changes.length > 0) {
      return this.renewSoon(Math.max(TOGETHER, this.renewed + RARELY - Date.now()));
    }
    if (this.heard.length === 0) return;
    if (this.kind === "form") this.note?.formChanged(this.heard.at(-1)!);
    else if (this.kind === "record" && isBusy()) this.note?.changed(this.heard.at(-1)!, () => void this.renew());
    else this.renewSoon(TOGETHER);
  }

  private renewSoon(after: number): void {
    window.clearTimeout(this.renewing);
    this.renewing = window.setTimeout(() => void this.renew(), after);
  }

  /** Fetches the page as it is now and brings this one up to date. */
  private async renew(): Promise<void> {
    const heard = this.heard;
    this.heard = [];
    this.renewed = Date.now();
    const answer = await fetch(location.href, { headers: { accept: "text/html" } }).catch(() => undefined);
    // Gone, or not this person's any more: what is shown stays, and the next step tells.
    if (!answer?.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const [old, fresh] = [document.querySelector("main"), page.querySelector("main")];
    if (!old || !fresh) return;
    const rows = morph(old, fresh);
    grow(old as HTMLElement);
    const last = heard.at(-1);
    if (this.kind === "record" && last) {
      this.note?.changed(last);
      // What falls short is found a moment after the change.
      if (heard.length > 0) this.renewSoon(CHECKED);
    } else if (this.kind === "list") {
      const others = heard.filter((it) => !it.me);
      const added = rows.fresh.filter((record) => heard.some((it) => it.record === record));
      if (added.length > 0) this.note?.added(added.length);
      else if (rows.changed.length > 0 && others.length > 0) this.note?.rows(rows.changed, others);
    }
  }

  private count(counts: Counts): void {
    let differs = false;
    for (const badge of document.querySelectorAll<HTMLElement>("[data-count]")) {
      const of = badge.dataset.count ?? "";
      const count = of === "work" ? counts.work : of === "errors" ? counts.errors : (counts.open[of] ?? 0);
      const number = badge.querySelector("[data-number]");
      if (!number || number.textContent === String(count)) continue;
      number.textContent = String(count);
      badge.hidden = count === 0;
      differs = true;
    }
    if (differs && this.kind === "summary") this.renewSoon(Math.max(TOGETHER, this.renewed + RARELY - Date.now()));
  }
}

/** The version of the record that the page shows or edits. */
function shownVersion(): number {
  const form = document.querySelector<HTMLInputElement>("main input[name=version]");
  const head = document.querySelector<HTMLElement>("main [data-version]");
  return Number(head?.dataset.version ?? form?.value ?? 0);
}

/** Somebody types, has typed something that is not saved, or has selected text. */
function isBusy(): boolean {
  const active = document.activeElement;
  if (active?.closest("main form") && active.matches("input, textarea, select, [contenteditable]")) return true;
  if (document.querySelector("main [popover]:popover-open, dialog[open]")) return true;
  if (!(document.getSelection()?.isCollapsed ?? true)) return true;
  return [...document.querySelectorAll<HTMLFormElement>("main form[method=post]")].some(isChanged);
}

function isChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((control) => {
    if (control instanceof HTMLInputElement) {
      if (control.type === "checkbox" || control.type === "radio") return control.checked !== control.defaultChecked;
      return control.type !== "hidden" && control.value !== control.defaultValue;
    }
    return control instanceof HTMLTextAreaElement && control.value !== control.defaultValue;
  });
}

/** The line at the foot of the window that says what has happened. It moves nothing and stays until it is closed. */
class Note {
  private readonly said: HTMLElement;
  /** What is read aloud: a line that is there from the beginning, as screen readers want it. */
  private readonly aloud = document.querySelector<HTMLElement>("[data-live-said]");
  private readonly when: HTMLElement;
  private readonly link: HTMLAnchorElement;
  private ticking = 0;

  constructor(private readonly box: HTMLElement) {
    this.said = box.querySelector("[data-said]")!;
    this.when = box.querySelector("[data-when]")!;
    this.link = box.querySelector("a")!;
    box.querySelector("button")!.addEventListener("click", () => this.hide());
  }

  /** Somebody has changed this record; `show` brings the page up to date, if it is not already. */
  changed(change: Change, show?: () => void): void {
    this.say(change.me ? "changedMe" : "changed", { who: this.name(change) }, change.age);
    if (show) this.offer(location.href, show);
  }

  formChanged(change: Change): void {
    this.say(change.me ? "changedMe" : "merge", { who: this.name(change) }, change.age);
    this.offer(location.pathname.split("/").slice(0, 4).join("/"));
  }

  added(count: number): void {
    const few = new Intl.PluralRules(document.documentElement.lang).select(count) === "one";
    this.say(few ? "addedOne" : "addedMany", { count: String(count) });
    this.offer(location.href);
  }

  rows(records: string[], changes: Change[]): void {
    const last = changes.at(-1)!;
    if (records.length === 1) this.say("row", { who: this.name(last), record: records[0] ?? "" }, last.age);
    else this.say("rows", { count: String(records.length) });
  }

  private name(change: Change): string {
    return change.who ?? this.box.dataset.nobody ?? "";
  }

  private say(words: string, values: Record<string, string>, age?: number): void {
    let text = this.box.dataset[words] ?? "";
    for (const [name, value] of Object.entries(values)) text = text.replace(`{${name}}`, value);
    this.said.textContent = text;
    if (this.aloud) this.aloud.textContent = text;
    this.link.hidden = true;
    this.box.hidden = false;
    window.clearInterval(this.ticking);
    this.when.textContent = "";
    if (age === undefined) return;
    // Told by the server's clock, counted on by this one.
    const at = Date.now() - age * 1000;
    const tell = (): void => {
      this.when.textContent = ago((Date.now() - at) / 1000);
    };
    tell();
    this.ticking = window.setInterval(tell, 5_000);
  }

  private offer(href: string, show?: () => void): void {
    this.link.hidden = false;
    this.link.href = href;
    // What was typed into a form stays where it is.
    this.link.target = show || document.body.dataset.follow !== "form" ? "" : "_blank";
    this.link.onclick = show
      ? (event) => {
          event.preventDefault();
          this.hide();
          show();
        }
      : null;
  }

  private hide(): void {
    window.clearInterval(this.ticking);
    if (this.aloud) this.aloud.textContent = "";
    this.box.hidden = true;
  }
}

function ago(seconds: number): string {
  const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto", style: "short" });
  const past = -Math.max(0, Math.round(seconds));
  if (past > -60) return words.format(past, "second");
  if (past > -3600) return words.format(Math.round(past / 60), "minute");
  return words.format(Math.round(past / 3600), "hour");
}

/** Who else is at this record, in the head of the page. */
function showPresent(others: Other[]): void {
  const place = document.querySelector<HTMLElement>("[data-present]");
  if (!place) return;
  const parts = others.map((other) => {
    const part = document.createElement("span");
    part.className = "person";
    const avatar = document.createElement("span");
    avatar.className = "avatar";
    avatar.setAttribute("aria-hidden", "true");
    avatar.textContent = other.initials;
    const words = (other.edits ? place.dataset.edits : place.dataset.reads) ?? "";
    part.append(avatar, words.replace("{who}", other.name));
    return part;
  });
  place.replaceChildren(...parts);
}

export const live: Island = {
  on: "body[data-live]",
  enhance(body) {
    new Follower(body);
  },
};
