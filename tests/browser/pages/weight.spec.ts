// How much comes over the wire.
import { demo, expect, signIn, test } from "../support/test.ts";

demo();

/** What the first page of a visit may weigh with everything it needs, in bytes. */
const FIRST = 120 * 1024;
/** What each further page may weigh. */
const FURTHER = 40 * 1024;

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
