// What Lighthouse says of the pages people see most, as a desk and as a phone: each score is to be at least 98. It takes the
// registry's Lighthouse, which is large and only needed here. Usage: ASSAY_BINARY=… node lighthouse.mjs
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const LIGHTHOUSE = "lighthouse@12.8.2";
const LEAST = 98;
const PAGES = ["/", "/r/nonconformity", "/r/nonconformity/NC-2026-0042"];
const WAYS = { desk: ["--preset=desktop"], phone: [] };
const PASSWORD = "fitness-tracker-demo";

const binary = process.env.ASSAY_BINARY ?? "../../target/release/assay";
const folder = mkdtempSync(join(tmpdir(), "assay-lighthouse-"));
execFileSync(binary, ["demo", join(folder, "demo"), "--password", PASSWORD], { stdio: "ignore" });
const server = spawn(binary, ["-w", join(folder, "demo"), "--json", "serve", "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
process.exitCode = 1;
try {
  const url = await new Promise((resolve, reject) => {
    let told = "";
    server.on("exit", () => reject(new Error("the server ended")));
    server.stdout.on("data", (text) => {
      told += text;
      const found = /"url": "([^"]+)"/.exec(told);
      if (found) resolve(new URL(found[1]).origin);
    });
  });
  const headers = JSON.stringify({ Cookie: await signIn(url) });
  let low = 0;
  for (const [name, options] of Object.entries(WAYS)) {
    for (const page of PAGES) {
      const report = join(folder, "report.json");
      const flags = ["--quiet", "--output=json", `--output-path=${report}`, "--only-categories=performance,accessibility,best-practices", `--extra-headers=${headers}`, "--chrome-flags=--headless=new --no-sandbox --disable-gpu"];
      execFileSync("npx", ["--yes", LIGHTHOUSE, url + page, ...options, ...flags], { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? "/usr/bin/chromium" }, stdio: ["ignore", "ignore", "inherit"] });
      const { categories, audits, finalDisplayedUrl } = JSON.parse(readFileSync(report, "utf8"));
      if (finalDisplayedUrl !== url + page) throw new Error(`${page} leads to ${finalDisplayedUrl}`);
      const scores = Object.values(categories).map(({ id, score }) => `${id} ${Math.round(score * 100)}`);
      console.log(`${name.padEnd(6)}${page.padEnd(34)}${scores.join(", ")}`);
      for (const category of Object.values(categories).filter(({ score }) => score * 100 < LEAST)) {
        low += 1;
        const wrong = category.auditRefs.map(({ id }) => audits[id]).filter(({ score }) => score !== null && score < 0.98);
        for (const { id, displayValue = "" } of wrong) console.log(`      ${id} ${displayValue}`);
      }
    }
  }
  process.exitCode = low === 0 ? 0 : 1;
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** Signs the quality manager in and answers her cookies. */
async function signIn(url) {
  const cookies = (answer) => answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");
  const front = await fetch(`${url}/sign-in`);
  const csrf = /name="csrf" value="([^"]+)"/.exec(await front.text())?.[1] ?? "";
  const body = new URLSearchParams({ csrf, email: "mara@apex.example", password: PASSWORD });
  const answer = await fetch(`${url}/sign-in`, { method: "POST", redirect: "manual", body, headers: { cookie: cookies(front), origin: url } });
  if (answer.status !== 303) throw new Error(`signing in: ${answer.status}`);
  return `${cookies(front)}; ${cookies(answer)}`;
}
