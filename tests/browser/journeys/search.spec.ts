// Finding things.
import { demo, expect, expectNoAxe, expectSaid, heading, signIn, test } from "../support/test.ts";

demo();

test("a word with a slip of the finger is found", async ({ page }) => {
  await signIn(page, "leo");
  await page.getByRole("searchbox", { name: /^Search records/ }).fill("moistre");
  await page.keyboard.press("Enter");
  await expectSaid(page, "Nothing contains “moistre”");
  await expect(page.locator("mark").first()).toHaveText(/moisture/i);
  await expectNoAxe(page);
  await page.getByRole("main").getByRole("link", { name: "Moisture under the display" }).first().click();
  await expect(heading(page, "Moisture under the display")).toBeVisible();
});

test("a number leads to its record, a list to what it is asked for", async ({ page }) => {
  await signIn(page, "mara");
  await page.goto("/search?q=NC-2026-0045");
  await expect(page.getByRole("main")).toContainText("Strap adhesive fails the peel test");

  await page.goto("/r/nonconformity?view=all");
  await page.getByRole("searchbox", { name: "Search in this list" }).fill("adhesive");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("row")).not.toHaveCount(1);
  await expect(page.getByRole("main").getByRole("link", { name: /Strap adhesive/ }).first()).toBeVisible();
  await page.getByRole("searchbox", { name: "Search in this list" }).fill("qqqqzzz");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
  await expectNoAxe(page);
});
