// What axe-core finds.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { type Page, expect } from "@playwright/test";
import type { AxeResults } from "axe-core";

const SOURCE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Expects that axe-core finds nothing on the page as it stands; of all rules, or only of these. */
export async function expectNoAxe(page: Page, only?: string[]): Promise<void> {
  await page.evaluate(SOURCE);
  const found = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: { run(what: object, options: object): Promise<AxeResults> } };
    // No browser knows the made-up language of debug builds.
    const results = await axe.run({ exclude: [["[lang='qps-ploc']"]] }, { runOnly, resultTypes: ["violations"] });
    return results.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`) }));
  }, only ?? RULES);
  // Soft: one run tells of all pages.
  expect.soft(found, `axe-core on ${page.url()}`).toEqual([]);
}
