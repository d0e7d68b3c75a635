// axe-core finds nothing on any kind of page, on either screen, in either colours.
import { PLACES, SCREENS } from "../support/places.ts";
import { type Page, demo, expectNoAxe, test } from "../support/test.ts";

demo();

/** Looks in light colours for everything, in dark ones for what depends on them. */
async function inBoth(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await expectNoAxe(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoAxe(page, ["color-contrast", "link-in-text-block"]);
}

for (const [screen, options] of Object.entries(SCREENS)) {
  test(`on a ${screen}`, async ({ someone }) => {
    test.setTimeout(240_000);
    const front = await someone(null, options);
    await front.goto("/sign-in");
    const page = await someone("mara", options);
    for (const [name, path] of Object.entries(PLACES)) {
      await test.step(name, async () => {
        await page.goto(path);
        await inBoth(page);
      });
    }
    await inBoth(front);
  });
}

test("menus and lists that are folded, opened", async ({ someone }) => {
  const page = await someone("mara");
  await page.goto("/r/nonconformity/NC-2026-0045");
  await page.getByRole("button", { name: "More actions" }).click();
  await expectNoAxe(page);
  await page.goto("/r/nonconformity?view=all");
  await page.getByRole("button", { name: "Severity" }).click();
  await expectNoAxe(page);
  await page.goto("/r/nonconformity/new");
  for (const part of await page.locator("main details > summary").all()) await part.click();
  await expectNoAxe(page);
});
