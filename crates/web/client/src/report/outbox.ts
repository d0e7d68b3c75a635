// Reports that wait for the network, kept in the browser's database; used by the page and by the service worker.
//
// A report carries the receipt that its sender made. Sent twice, because an answer got lost or two windows sent it at
// once, it becomes one record.
import { prove } from "./proof.ts";

/** A report to be sent. */
export interface Report {
  receipt: string;
  /** Where it is posted. */
  action: string;
  /** Where a stamp is fetched; none for somebody signed in. */
  challenge: string | null;
  /** Number of who was signed in: it is their report, whoever uses the device when it is sent. */
  person?: string | undefined;
  fields: [string, string][];
  photos: { name: string; blob: Blob }[];
  /** Milliseconds since 1970. */
  at: number;
  /** The first words of it, for the list. */
  about: string;
  /** Where it can be followed, once it got through. */
  page?: string;
  number?: string;
  /** Why it was not taken. It is kept, so that what was typed is not lost. */
  why?: string;
}

const STORE = "reports";
/** The youngest stamp that is taken, in milliseconds. */
const YOUNGEST = 2_100;
export const CHANNEL = "assay-outbox";
export const SYNC = "assay-reports";

function open(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open("assay-outbox", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: "receipt" });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
}

async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((done, failed) => {
      const unit = database.transaction(STORE, mode);
      const asked = work(unit.objectStore(STORE));
      unit.oncomplete = () => done(asked.result);
      unit.onerror = unit.onabort = () => failed(unit.error);
    });
  } finally {
    database.close();
  }
}

function tell(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("changed");
  channel.close();
}

export async function keep(report: Report): Promise<void> {
  await within("readwrite", (store) => store.put(report));
  tell();
}

export async function forget(receipt: string): Promise<void> {
  await within("readwrite", (store) => store.delete(receipt));
  tell();
}

/** Every report, the oldest first. */
export async function all(): Promise<Report[]> {
  const reports = await within<Report[]>("readonly", (store) => store.getAll());
  return reports.sort((left, right) => left.at - right.at);
}

/** What became of a report that was posted. */
export type Posted =
  | { is: "taken"; page: string; number: string }
  | { is: "refused"; why: string; again: boolean }
  | { is: "waiting" };

/** Posts a report. */
export async function post(report: Report): Promise<Posted> {
  const body = new FormData();
  for (const [name, value] of report.fields) body.append(name, value);
  body.set("_receipt", report.receipt);
  for (const photo of report.photos) body.append("_photo", photo.blob, photo.name);
  const answer = await fetch(report.action, { method: "POST", body, headers: { accept: "application/json" } });
  const told = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
  const text = (key: string) => (typeof told[key] === "string" ? (told[key] as string) : "");
  if (answer.status === 201) return { is: "taken", page: text("page"), number: text("number") };
  // Too many at once, signed out, or a server that is being restarted: later.
  if ([401, 403, 429].includes(answer.status) || answer.status >= 500) return { is: "waiting" };
  return { is: "refused", why: text("why") || String(answer.status), again: told["again"] === true };
}

function put(report: Report, name: string, value: string): void {
  report.fields = [...report.fields.filter(([known]) => known !== name), [name, value]];
}

/** Gives a report what it needs to be taken now: its stamp has grown old, or its session is another one. */
export async function refresh(report: Report): Promise<boolean> {
  if (report.challenge === null) {
    const answer = await fetch("/session");
    if (!answer.ok) return false;
    const { csrf, person } = (await answer.json()) as { csrf: string; person: string };
    if (person !== report.person) return false;
    put(report, "csrf", csrf);
    return true;
  }
  const answer = await fetch(report.challenge, { redirect: "error" });
  if (!answer.ok) return answer.status === 404;
  const { stamp, work } = (await answer.json()) as { stamp: string; work: number };
  const old = new Promise((go) => setTimeout(go, YOUNGEST));
  put(report, "_stamp", stamp);
  put(report, "_proof", await prove(stamp, work));
  await old;
  return true;
}

async function deliver(report: Report): Promise<void> {
  if (!(await refresh(report))) return;
  const posted = await post(report);
  if (posted.is === "waiting" || (posted.is === "refused" && posted.again)) return;
  if (posted.is === "taken") {
    report.page = posted.page;
    report.number = posted.number;
    // It is on the server now: nothing of it stays here but the way to it.
    report.fields = [];
    report.photos = [];
  } else {
    report.why = posted.why;
  }
  await keep(report);
}

/** Sends what waits. Only one window or worker does so at a time. */
export async function flush(): Promise<void> {
  const send = async () => {
    for (const report of await all()) {
      if (report.page === undefined && report.why === undefined) await deliver(report);
    }
  };
  if (!("locks" in navigator)) return send();
  await navigator.locks.request(CHANNEL, { ifAvailable: true }, async (lock) => {
    if (lock) await send();
  });
}
