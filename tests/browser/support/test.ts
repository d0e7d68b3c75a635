// What tests are written with.
import { type Browser, type BrowserContextOptions, type Locator, type Page, test as base, expect } from "@playwright/test";

import { Watch } from "./watch.ts";
import { DEMO_PASSWORD, PASSWORD, siteUrl } from "./workspace.ts";

export { expectNoAxe } from "./axe.ts";
export { assay, demo, newWorkspace, site, DEMO_PASSWORD, MORNING, PASSWORD, TODAY } from "./workspace.ts";
export { expect };
export type { Page };

/** A phone held upright. */
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** People of the demo company, by what they do. */
export const PEOPLE = {
  /** Quality manager and administrator. */
  mara: "mara@apex.example",
  /** Managing director. */
  daniel: "daniel@apex.example",
  /** Head of production. */
  jonas: "jonas@apex.example",
  /** Internal auditor. */
  oliver: "oliver@apex.example",
  /** Test operator, without any role. */
  leo: "leo@apex.example",
  /** Administrator of a company that has just begun. */
  anna: "anna.berg@acme.example",
};

export type Person = keyof typeof PEOPLE;

/** Opens a browser of somebody's own, who has signed in; with nobody, one that has not. */
export type Someone = (who: Person | null, options?: BrowserContextOptions) => Promise<Page>;

export const test = base.extend<{ someone: Someone; watch: Watch }>({
  baseURL: async ({}, use) => use(siteUrl()),

  // Every page of every test is watched.
  watch: [
    async ({ context }, use) => {
      const watch = await Watch.on(context, siteUrl() ?? "");
      await use(watch);
      expect(watch.found(), "what must not happen on any page").toEqual([]);
    },
    { auto: true },
  ],

  someone: async ({ browser, contextOptions, baseURL }, use) => {
    const opened: { watch: Watch; close(): Promise<void> }[] = [];
    await use(async (who, options) => {
      const { page, watch } = await open(browser, { ...contextOptions, baseURL, ...options });
      opened.push({ watch, close: () => page.context().close() });
      if (who !== null) await signIn(page, who);
      return page;
    });
    const found = opened.flatMap(({ watch }) => watch.found());
    await Promise.all(opened.map(({ close }) => close()));
    expect(found, "what must not happen on any page").toEqual([]);
  },
});

async function open(browser: Browser, options: BrowserContextOptions): Promise<{ page: Page; watch: Watch }> {
  const context = await browser.newContext(options);
  const watch = await Watch.on(context, options.baseURL ?? "");
  return { page: await context.newPage(), watch };
}

/** Signs somebody in, as they do it: on the page that asks for it, or on its own. */
export async function signIn(page: Page, who: Person): Promise<void> {
  if (page.url() === "about:blank") await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(PEOPLE[who]);
  await page.getByLabel("Password").fill(who === "anna" ? PASSWORD : DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.locator("button[popovertarget=account]")).toBeVisible();
}

/** What others change moves what this person is shown. */
export function lifeGoesOn(page: Page): void {
  Watch.lifeGoesOn(page.context());
}

/** The network goes away from this person, or the server does. */
export function goesAway(page: Page): void {
  Watch.goesAway(page.context());
}

/** Opens a record by its number. */
export async function openRecord(page: Page, register: string, number: string): Promise<void> {
  await page.goto(`/r/${register}/${number}`);
  await expect(page.getByRole("main")).toContainText(number);
}

/** The first heading of the page. */
export function heading(page: Page, name: string | RegExp) {
  return page.getByRole("heading", { level: 1, name });
}

/** Expects that the page says so: in a notice, or beside what was done. */
export async function expectSaid(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: text }).first()).toBeVisible();
}

/** Where a text is written, by its label: the editor, which comes once the field is in sight or used, or the plain field. */
export async function writing(page: Page, label: string): Promise<Locator> {
  const plain = page.getByLabel(label).and(page.locator("textarea"));
  const rich = page.getByRole("textbox", { name: label }).and(page.locator("[contenteditable]"));
  for (let turn = 0; turn < 20 && !(await rich.isVisible()); turn++) {
    await plain.evaluate((field) => (field.scrollIntoView({ block: "center" }), field.focus())).catch(() => undefined);
    await page.waitForTimeout(150);
  }
  return (await rich.isVisible()) ? rich : plain;
}

/** Expects that nothing is cut off or reached only by scrolling sideways. */
export async function expectNoSideways(page: Page): Promise<void> {
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(width[0], page.url()).toBeLessThanOrEqual(width[1] ?? 0);
}
