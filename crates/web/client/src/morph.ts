// Makes a part of the page like a fresh copy of it, touching only what differs: focus, typing, what is unfolded and the place one
// reads stay as they are.

/** What a page owns by itself: forms hold what people type, open menus and dialogs what they are at. */
const OWN = "form, dialog, [data-keep], [popover]";
/** Attributes that are taken away when the fresh copy has them no more; others may be an island's. */
const TAKEN = ["class", "hidden", "aria-current", "aria-sort", "data-tone", "href"];

/** Rows of a list that changed, and those that are new and therefore not shown yet. */
export interface Rows {
  changed: string[];
  fresh: string[];
}

/** Brings `old` up to date. Rows with `data-record` keep their place; new ones are counted, not inserted. */
export function morph(old: Element, fresh: Element): Rows {
  const rows: Rows = { changed: [], fresh: [] };
  const anchor = reading();
  const before = anchor?.getBoundingClientRect().top ?? 0;
  update(old, fresh, rows);
  if (anchor?.isConnected) {
    const moved = anchor.getBoundingClientRect().top - before;
    if (Math.abs(moved) > 0.5) window.scrollBy({ top: moved, behavior: "instant" });
  }
  return rows;
}

/**
 * What one looks at: what has the focus, else the heading or row nearest to the middle of the window. Not the box around it,
 * which begins where it did, whatever is put into it above; and only what has a name, for that is still the same afterwards.
 */
function reading(): Element | undefined {
  const focused = document.activeElement;
  if (focused?.closest("main *") && isSeen(focused.getBoundingClientRect())) return focused;
  const middle = window.innerHeight * 0.4;
  let [nearest, least]: [Element | undefined, number] = [undefined, Infinity];
  for (const line of document.querySelectorAll("main :is(h1, h2[id], h3[id], li[id], tr[data-record])")) {
    // What stands beside is not what the page is about.
    if (line.closest("aside")) continue;
    const box = line.getBoundingClientRect();
    const far = Math.abs(box.top - middle);
    if (far < least && isSeen(box)) [nearest, least] = [line, far];
  }
  return nearest;
}

function isSeen({ top, bottom, height }: DOMRect): boolean {
  return height > 0 && bottom > 0 && top < window.innerHeight;
}

function update(old: Element, fresh: Element, rows: Rows): void {
  if (old.matches(OWN) || old.isEqualNode(fresh)) return;
  for (const { name, value } of fresh.attributes) {
    // Whoever unfolded something wants it so.
    if (name !== "open" && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const name of TAKEN) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  if (old.localName === "tbody" && old.querySelector(":scope > [data-record]")) updateRows(old, fresh, rows);
  else updateChildren(old, fresh, rows);
}

function updateRows(old: Element, fresh: Element, rows: Rows): void {
  const of = (body: Element): Map<string, Element> =>
    new Map([...body.querySelectorAll(":scope > [data-record]")].map((row) => [row.getAttribute("data-record")!, row]));
  const [shown, wanted] = [of(old), of(fresh)];
  for (const [record, row] of wanted) {
    const known = shown.get(record);
    if (!known) {
      rows.fresh.push(record);
      continue;
    }
    known.removeAttribute("data-gone");
    const marked = known.hasAttribute("data-changed");
    known.removeAttribute("data-changed");
    const same = known.isEqualNode(row);
    known.toggleAttribute("data-changed", marked || !same);
    if (same) continue;
    update(known, row, rows);
    rows.changed.push(record);
  }
  // What belongs on this page no more stays until the page is loaded anew: nothing moves under the eyes.
  for (const [record, row] of shown) row.toggleAttribute("data-gone", !wanted.has(record));
}

function updateChildren(old: Element, fresh: Element, rows: Rows): void {
  let next: ChildNode | null = old.firstChild;
  for (const wanted of [...fresh.childNodes]) {
    const match = partner(next, wanted);
    if (match) {
      while (next && next !== match) next = drop(next);
      next = match.nextSibling;
      if (match instanceof Element && wanted instanceof Element) update(match, wanted, rows);
      else if (match.nodeValue !== wanted.nodeValue) match.nodeValue = wanted.nodeValue;
    } else {
      old.insertBefore(document.importNode(wanted, true), next);
    }
  }
  while (next) next = drop(next);
}

/** Removes a node, unless it is the page's own; answers the one after it. */
function drop(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  if (!(node instanceof Element && node.matches("[data-keep]"))) node.remove();
  return next;
}

/** The node from `from` on that is the same thing as `wanted`: by id, else by kind and class if it stands next. */
function partner(from: ChildNode | null, wanted: ChildNode): ChildNode | null {
  const id = idOf(wanted);
  for (let node = from; node; node = node.nextSibling) {
    if (id !== "" ? idOf(node) === id : sameKind(node, wanted)) return node;
    // Without a name only a neighbour can be meant.
    if (id === "" && node instanceof Element) return null;
  }
  return null;
}

function idOf(node: Node): string {
  if (!(node instanceof Element)) return "";
  return node.id || node.getAttribute("aria-labelledby") || node.getAttribute("data-live") || "";
}

function sameKind(node: Node, wanted: Node): boolean {
  if (node.nodeType !== wanted.nodeType || idOf(node) !== "") return false;
  return !(node instanceof Element) || node.localName === (wanted as Element).localName;
}
