// Where each kind of page is found in the demo company.
export const PLACES: Record<string, string> = {
  home: "/",
  work: "/work",
  readiness: "/readiness",
  explained: "/readiness?explain=A9.2-03&record=PRC-04",
  search: "/search?q=moistre",
  "search-nothing": "/search?q=qqqqzzz",
  choose: "/new",
  list: "/r/nonconformity?view=all",
  "list-empty": "/r/nonconformity?q=qqqqzzz",
  record: "/r/nonconformity/NC-2026-0042",
  process: "/r/process/PRC-04",
  document: "/r/document/DOC-0044",
  person: "/r/person/PER-0001",
  "as-of": "/r/nonconformity/NC-2026-0045?on=2026-11-07",
  history: "/r/nonconformity/NC-2026-0042/history",
  form: "/r/nonconformity/new",
  edit: "/r/nonconformity/NC-2026-0045/edit",
  step: "/r/nonconformity/NC-2026-0047/moves/contain",
  signature: "/r/nonconformity/NC-2026-0045/moves/decide",
  registers: "/registers",
  board: "/r/nonconformity?view=open&show=board",
  calendar: "/r/nonconformity?view=open&show=calendar",
  "process-map": "/r/process?show=map",
  "heat-map": "/r/risk?show=heat",
  parties: "/r/interested-party?show=grid",
  pestle: "/r/context-issue?show=pestle",
  objective: "/r/objective/OBJ-2026-03",
  groups: "/r/nonconformity?view=open&group=severity",
  filter: "/r/nonconformity?view=open&add=process",
  "view-new": "/r/nonconformity/views/new?view=open",
  map: "/r/nonconformity/NC-2026-0042/map",
  bundle: "/r/nonconformity/NC-2026-0042/bundle",
  report: "/intake",
  keys: "/help/keys",
  settings: "/settings",
  workspace: "/settings/workspace",
  people: "/settings/people",
  account: "/settings/people/PER-0001",
  about: "/settings/about",
  links: "/settings/intake",
  nowhere: "/nowhere",
};

/** The screens that pages are looked at on. */
export const SCREENS = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};

/** The colours. */
export const COLOURS = ["light", "dark"] as const;
