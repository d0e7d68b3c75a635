// The last line of a run, in a form that build servers understand.
import type { Reporter, Suite } from "@playwright/test/reporter";

export default class Tally implements Reporter {
  private suite: Suite | undefined;
  private broken = 0;

  onBegin(_: unknown, suite: Suite): void {
    this.suite = suite;
  }

  /** What fails outside of a test: the set-up, a file that does not compile. */
  onError(): void {
    this.broken += 1;
  }

  onExit(): Promise<void> {
    const outcomes = this.suite?.allTests().map((test) => test.outcome()) ?? [];
    const skipped = outcomes.filter((outcome) => outcome === "skipped").length;
    const failed = outcomes.filter((outcome) => outcome === "unexpected").length + this.broken;
    const passed = outcomes.length - skipped - outcomes.filter((outcome) => outcome === "unexpected").length;
    console.log(`browser: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
    return Promise.resolve();
  }
}
