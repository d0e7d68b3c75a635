// From what falls short to the form that mends it.
import { demo, expect, expectNoAxe, expectSaid, heading, signIn, test } from "../support/test.ts";

demo();

test("a diagnostic explains itself and leads to a form that is filled in", async ({ page }) => {
  await signIn(page, "mara");
  await page.getByRole("link", { name: /^Readiness/ }).first().click();
  await page.getByRole("link", { name: "Process “Purchasing” has had no internal audit for 14 months" }).click();
  const explained = page.locator("#explain");
  await expect(explained.getByRole("heading", { level: 2 })).toContainText("Purchasing");
  await expect(explained).toContainText("A9.2-03");
  await expect(explained.getByRole("link", { name: "PRC-04" }).first()).toBeVisible();
  await expectNoAxe(page);

  await explained.getByRole("listitem").filter({ hasText: "Plan an audit of Purchasing" }).getByRole("link").click();
  await expect(heading(page, /audit/i)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Remove PRC-04 Purchasing/ })).toBeVisible();
  await page.getByRole("textbox", { name: "Audit", exact: true }).fill("Audit of purchasing");
  await page.getByRole("main").getByRole("button", { name: /audit/i }).last().click();
  await expectSaid(page, "Saved and sealed");
  await expect(page.getByRole("main").getByRole("link", { name: /PRC-04/ }).first()).toBeVisible();
});

test("what is mended is gone at the next check", async ({ page }) => {
  await signIn(page, "mara");
  await page.goto("/readiness?show=error");
  const diagnostic = page.getByRole("link", { name: /Label without batch code/ });
  await expect(diagnostic.first()).toBeVisible();
  await page.goto("/r/risk/RSK-014/moves/review");
  await page.getByLabel("Next review").fill("2027-05-12");
  await page.getByRole("button", { name: "Record a review" }).last().click();
  await expectSaid(page, /./);
  await page.goto("/readiness?show=error");
  await page.getByRole("button", { name: "Check now" }).click();
  await expectSaid(page, /./);
  await expect(diagnostic).toHaveCount(0);
});
