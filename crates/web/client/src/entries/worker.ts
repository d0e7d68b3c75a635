// The service worker of the report form: keeps the page at hand without a network, and sends what waits.
import { SYNC, flush } from "../report/outbox.ts";

interface SyncEvent extends ExtendableEvent {
  tag: string;
}

const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE = "assay-intake-1";

worker.addEventListener("install", () => void worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("sync", (event) => {
  if ((event as SyncEvent).tag === SYNC) (event as SyncEvent).waitUntil(flush());
});

/** Only the form itself: what became of a report is asked anew each time, and is nobody's to keep. */
function isForm(url: URL): boolean {
  return /^\/intake(\/[^/]+)?$/.test(url.pathname);
}

async function form(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const place = new URL(request.url).pathname;
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await cache.put(place, answer.clone());
    if (answer.status === 404) await cache.delete(place);
    return answer;
  } catch (failed) {
    const kept = await cache.match(place);
    if (kept) return kept;
    throw failed;
  }
}

/** Their address changes with what is in them. */
async function asset(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

worker.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== worker.location.origin) return;
  if (event.request.mode === "navigate" && isForm(url)) event.respondWith(form(event.request));
  else if (url.pathname.startsWith("/assets/")) event.respondWith(asset(event.request));
});
