// Colours, small screens, large letters.
import { PLACES } from "../support/places.ts";
import { type Page, PEOPLE, demo, expect, expectNoSideways, signIn, test } from "../support/test.ts";

demo();

const canvas = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test("dark as the device wants it, or as one chooses", async ({ page }) => {
  await signIn(page, "mara");
  const light = await canvas(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await canvas(page);
  expect(dark).not.toBe(light);

  await page.emulateMedia({ colorScheme: "light" });
  await page.getByRole("button", { name: /your account/ }).click();
  await page.getByRole("button", { name: "Dark" }).click();
  expect(await canvas(page)).toBe(dark);
  await page.goto("/readiness");
  expect(await canvas(page)).toBe(dark);
  await page.getByRole("button", { name: /your account/ }).click();
  await expect(page.getByRole("button", { name: "Dark" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Light" }).click();
  expect(await canvas(page)).toBe(light);
});

for (const { name, viewport } of [
  { name: "320 px wide", viewport: { width: 320, height: 640 } },
  // What a browser at 200 % leaves of a window of 1280 × 800 px.
  { name: "at 200 %", viewport: { width: 640, height: 400 } },
]) {
  test(`nothing is cut off ${name}`, async ({ someone }) => {
    test.setTimeout(120_000);
    const page = await someone(null, { viewport });
    await page.goto("/sign-in");
    await expectNoSideways(page);
    await page.getByLabel("E-mail").fill(PEOPLE.mara);
    await signIn(page, "mara");
    for (const path of Object.values(PLACES)) {
      await page.goto(path);
      await expectNoSideways(page);
      // An address may lead to a part of the page.
      const [, part] = path.split("#");
      await expect(part ? page.locator(`#${part}`) : page.getByRole("heading", { level: 1 })).toBeInViewport();
    }
  });
}

test("letters twice the size", async ({ someone }) => {
  const page = await someone(null);
  // The size that people choose in the settings of their browser.
  const settings = await page.context().newCDPSession(page);
  await settings.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  await signIn(page, "mara");
  for (const path of ["/", "/r/nonconformity/NC-2026-0045", "/readiness"]) {
    await page.goto(path);
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThanOrEqual(26);
    await expectNoSideways(page);
  }
});
