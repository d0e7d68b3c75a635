// Tells of each test in a line, of failures in full, and closes with a line that build servers understand.
import { stripVTControlCharacters } from "node:util";

import type { Reporter, TestCase, TestError, TestResult } from "@playwright/test/reporter";

export default class Report implements Reporter {
  private readonly count = { passed: 0, failed: 0, skipped: 0 };

  onStdOut(text: string | Buffer): void {
    process.stdout.write(text);
  }

  onStdErr(text: string | Buffer): void {
    process.stderr.write(text);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    // Of a test that is tried again, the last try counts.
    if (test.outcome() === "unexpected" && result.retry < test.retries) return;
    const ended = test.outcome() === "unexpected" ? "failed" : result.status === "skipped" ? "skipped" : "passed";
    this.count[ended] += 1;
    const [, , file, ...titles] = test.titlePath();
    console.log(`${ended === "passed" ? "ok     " : ended.padEnd(7)} ${file}: ${titles.join(": ")} (${(result.duration / 1000).toFixed(1)} s)`);
    if (ended !== "failed") return;
    result.errors.forEach(tell);
    for (const { name, path } of result.attachments) if (path !== undefined) console.log(`        ${name}: ${path}`);
  }

  /** What fails outside of a test: the set-up, a file that cannot be read. */
  onError(error: TestError): void {
    this.count.failed += 1;
    tell(error);
  }

  onExit(): Promise<void> {
    const { passed, failed, skipped } = this.count;
    console.log(`browser: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
    return Promise.resolve();
  }

  printsToStdio(): boolean {
    return true;
  }
}

function tell({ stack, message, value, snippet }: TestError): void {
  const told = [stack ?? message ?? value, snippet].filter((part) => part !== undefined).join("\n");
  console.log(stripVTControlCharacters(told).replace(/^/gm, "        "));
}
