// Workspaces served by the real binary, one for each file of tests.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { test } from "@playwright/test";

/** The day on which every test takes place; a Thursday. */
export const TODAY = "2026-11-12";
/** When servers start, in the morning of that day. Their clocks go on from there. */
export const MORNING = `${TODAY}T09:00:00Z`;
/** The password of everybody in the demo company. */
export const DEMO_PASSWORD = "fitness-tracker-demo";
/** The password of everybody in workspaces made by tests. */
export const PASSWORD = "quiet river under stones";

/** The debug build of Assay: the released one always goes by the machine's clock. */
const BINARY = process.env.ASSAY_BINARY ?? join(import.meta.dirname, "../../../target/debug/assay");

const SURROUNDINGS = { ...process.env, TZ: "UTC", NO_COLOR: "1", ASSAY_PASSWORD: PASSWORD };

/** Runs a command of the binary to its end. */
export function assay(...args: string[]): string {
  try {
    return execFileSync(BINARY, args, { env: SURROUNDINGS, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    if (!existsSync(BINARY)) throw new Error(`there is no debug build at ${BINARY}: begin with make browser`);
    throw new Error(`assay ${args.join(" ")}: ${(error as { stderr?: string }).stderr ?? String(error)}`);
  }
}

/** A workspace that is served while the tests of a file run. */
export class Site {
  private server: ChildProcess | undefined;
  private address = "127.0.0.1:0";

  private constructor(readonly folder: string) {}

  /** A workspace in a folder of its own, filled by `fill`. */
  static async of(fill: (folder: string) => void): Promise<Site> {
    const site = new Site(mkdtempSync(join(tmpdir(), "assay-journey-")));
    fill(site.workspace);
    await site.start(MORNING);
    return site;
  }

  get workspace(): string {
    return join(this.folder, "workspace");
  }

  get url(): string {
    return `http://${this.address}`;
  }

  /** Starts the server at a moment; from the second time on at the same address. */
  async start(at: string): Promise<void> {
    const args = ["-w", this.workspace, "--json", "--at", at, "serve", "--listen", this.address];
    const server = spawn(BINARY, args, { env: SURROUNDINGS, stdio: ["ignore", "pipe", "pipe"] });
    this.server = server;
    let told = "";
    let complaints = "";
    server.stderr.on("data", (text: Buffer) => (complaints += text.toString()));
    const url = await new Promise<string>((resolve, reject) => {
      server.on("exit", () => reject(new Error(`the server ended: ${complaints}`)));
      server.stdout.on("data", (text: Buffer) => {
        told += text.toString();
        const found = /"url": "([^"]+)"/.exec(told);
        if (found?.[1] !== undefined) resolve(found[1]);
      });
    });
    this.address = new URL(url).host;
  }

  async stop(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    if (server === undefined || server.exitCode !== null) return;
    await new Promise((resolve) => {
      server.on("exit", resolve);
      server.kill("SIGTERM");
    });
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

let current: Site | undefined;

/** The site of the file whose tests run. */
export function site(): Site {
  if (current === undefined) throw new Error("this file of tests names no workspace: call demo() or newWorkspace() first");
  return current;
}

/** The address of the site of the file whose tests run, if it has one. */
export function siteUrl(): string | undefined {
  return current?.url;
}

function serve(fill: (folder: string) => void): void {
  test.beforeAll(async () => {
    current = await Site.of(fill);
  });
  test.afterAll(async () => {
    await current?.end();
    current = undefined;
  });
}

/** Gives the tests of this file a copy of the demo company. */
export function demo(): void {
  serve((folder) => cpSync(process.env.ASSAY_DEMO ?? "", folder, { recursive: true }));
}

/** Gives the tests of this file the workspace of a company that has just begun. Anna Berg administers it. */
export function newWorkspace(more: (folder: string) => void = () => {}): void {
  serve((folder) => {
    assay("--at", MORNING, "new", folder, "--name", "Acme Pumps", "--admin", "anna.berg@acme.example", "--empty");
    more(folder);
  });
}
