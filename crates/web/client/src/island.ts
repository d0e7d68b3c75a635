// How islands are found and started: on the page as it came, and on parts that arrive later.

/** Enhances elements that match `on`. */
export interface Island {
  /** Selector of the elements it enhances. */
  on: string;
  /** Enhances one of them; called once for each. */
  enhance(element: HTMLElement): void;
}

let known: Island[] = [];
const done = new WeakMap<HTMLElement, Set<Island>>();

/** Starts islands on the whole page. */
export function start(islands: Island[]): void {
  known = islands;
  grow(document.documentElement);
}

/** Starts islands inside a part that has just been put into the page, itself included. */
export function grow(root: HTMLElement): void {
  for (const island of known) {
    const inside = [...root.querySelectorAll<HTMLElement>(island.on)];
    for (const element of root.matches(island.on) ? [root, ...inside] : inside) {
      const started = done.get(element) ?? new Set<Island>();
      if (started.has(island)) continue;
      started.add(island);
      done.set(element, started);
      island.enhance(element);
    }
  }
}
