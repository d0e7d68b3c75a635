// How much comes over the wire.
import { gzipSync } from "node:zlib";

import { demo, expect, signIn, test } from "../support/test.ts";

demo();

/** What the first page of a visit may weigh with everything it needs, in bytes. */
const FIRST = 120 * 1024;
/** What each further page may weigh. */
const FURTHER = 40 * 1024;
/** What the script of every page may weigh over the wire, and what the editor's, which comes when a text is written. */
const SCRIPTS = { app: 25 * 1024, editor: 180 * 1024 };

test("the first page is light, and the next ones lighter", async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  let bytes = 0;
  const parts: string[] = [];
  const names = new Map<string, string>();
  cdp.on("Network.responseReceived", ({ requestId, response }) => names.set(requestId, new URL(response.url).pathname));
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    parts.push(`${names.get(requestId)} ${encodedDataLength}`);
  });
  const weigh = async (path: string) => {
    [bytes, parts.length] = [0, 0];
    await page.goto(path, { waitUntil: "networkidle" });
    return bytes;
  };

  await signIn(page, "mara");
  await cdp.send("Network.clearBrowserCache");
  const first = await weigh("/");
  console.log(`first page: ${first} bytes over the wire (${parts.join(", ")})`);
  expect(first).toBeLessThanOrEqual(FIRST);
  for (const path of ["/r/nonconformity?view=all", "/r/nonconformity/NC-2026-0042", "/readiness"]) {
    const next = await weigh(path);
    console.log(`${path}: ${next} bytes over the wire (${parts.join(", ")})`);
    expect(next, path).toBeLessThanOrEqual(FURTHER);
  }
});

test("the scripts are light", async ({ someone, request }) => {
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity/new");
  const app = await mara.locator("script[type=module]").first().getAttribute("src");
  const editor = await mara.locator("template[data-rich-bar]").getAttribute("data-editor");
  for (const [name, path] of Object.entries({ app, editor })) {
    const answer = await request.get(path ?? "", { headers: { "accept-encoding": "identity" } });
    const bytes = gzipSync(await answer.body(), { level: 1 }).length;
    console.log(`${name}: ${bytes} bytes over the wire`);
    expect(bytes, name).toBeLessThanOrEqual(SCRIPTS[name as keyof typeof SCRIPTS]);
  }
});
