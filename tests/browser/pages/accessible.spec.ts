// axe-core finds nothing on any kind of page, on either screen, in either colours.
import { PLACES, SCREENS } from "../support/places.ts";
import { type Page, demo, expect, expectNoAxe, test } from "../support/test.ts";

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

for (const [screen, options] of Object.entries(SCREENS)) {
  test(`pages that come of something done, on a ${screen}`, async ({ someone }) => {
    test.setTimeout(240_000);
    const mara = await someone("mara", options);
    const save = () => mara.locator("button[value=save]:visible").last().click();
    await test.step("a form with something wrong", async () => {
      await mara.goto("/r/nonconformity/new");
      await save();
      await expect(mara.getByRole("alert")).toBeVisible();
      await inBoth(mara);
    });
    await test.step("a view that is kept", async () => {
      await mara.goto("/r/nonconformity/views/new?view=open");
      await mara.getByRole("textbox", { name: "Name" }).fill(`Kept on a ${screen}`);
      await mara.locator("main form button").last().click();
      await mara.getByRole("link", { name: "View settings" }).click();
      await expect(mara.getByRole("textbox", { name: "Name" })).toBeVisible();
      await inBoth(mara);
    });
    await test.step("many records, told first, and taken back", async () => {
      await mara.goto("/r/nonconformity?view=open&select=page");
      await inBoth(mara);
      await mara.getByRole("button", { name: "Edit a field" }).click();
      await mara.getByRole("button", { name: "Severity", exact: true }).last().click();
      await inBoth(mara);
      await mara.getByLabel(screen === "desk" ? "Critical" : "Major").check();
      await mara.getByLabel("Reason for the change").fill("To be looked at");
      await mara.getByRole("button", { name: "Look at what would happen" }).last().click();
      await expect(mara.locator("table.preview")).toBeVisible();
      await inBoth(mara);
      await mara.locator("button[name=action][value=all], button[name=action][value=good]").first().click();
      await mara.getByRole("status").getByRole("link", { name: "Undo" }).click();
      await expect(mara.locator("table.preview")).toBeVisible();
      await inBoth(mara);
    });
    await test.step("two versions", async () => {
      const edit = "/r/nonconformity/NC-2026-0045/edit";
      const other = await someone("mara", options);
      await mara.goto(edit);
      await other.goto(edit);
      await other.locator("[name=where_found]").fill(`Hall 1 on a ${screen}`);
      await other.locator("button[value=save]:visible").last().click();
      await expect(other).toHaveURL(/done=/);
      await mara.locator("[name=where_found]").fill(`Hall 2 on a ${screen}`);
      await save();
      await expect(mara.getByRole("heading", { level: 1, name: "Two versions" })).toBeVisible();
      await inBoth(mara);
    });
    await test.step("what one may not do", async () => {
      const leo = await someone("leo", options);
      await leo.goto("/settings/workspace");
      await inBoth(leo);
      await leo.goto("/r/audit/new");
      await inBoth(leo);
    });
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
