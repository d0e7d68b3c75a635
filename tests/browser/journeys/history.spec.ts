// What a record was, and who made it so.
import { demo, expect, expectNoAxe, expectSaid, heading, signIn, test } from "../support/test.ts";

demo();

test("a record is shown as it stood on a day", async ({ page }) => {
  await signIn(page, "oliver");
  await page.goto("/r/nonconformity/NC-2026-0045");
  await page.getByRole("link", { name: /^All \d+ entries$/ }).click();
  await expect(heading(page, "History")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("unbroken since 6 Nov 2026");
  await expectNoAxe(page);

  await page.getByLabel("As it stood on").fill("2026-11-07");
  await page.getByRole("button", { name: "Show" }).click();
  const main = page.getByRole("main");
  await expectSaid(page, "7 November 2026");
  await expect(main).toContainText("Contained");
  await expect(main.getByText("The supplier changed the primer without notice")).toHaveCount(0);
  // What is past is not edited.
  await expect(main.getByRole("link", { name: "Edit", exact: true })).toHaveCount(0);
  await expectNoAxe(page);

  await main.getByRole("link", { name: "Back to today" }).click();
  await expect(main.getByText("The supplier changed the primer without notice").first()).toBeVisible();
});

test("before it was made there was nothing", async ({ page }) => {
  await signIn(page, "oliver");
  await page.goto("/r/nonconformity/NC-2026-0045?on=2020-01-01");
  await expect(page.getByRole("main")).not.toContainText("peel below 25 N");
});
