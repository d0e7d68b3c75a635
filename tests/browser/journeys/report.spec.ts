// Somebody on the shop floor sees something wrong and has a phone.
import { PHONE, demo, expect, expectNoAxe, expectNoSideways, heading, signIn, test } from "../support/test.ts";

demo();
test.use(PHONE);

test("a problem is reported in a minute", async ({ page }) => {
  await signIn(page, "leo");
  await page.getByRole("navigation", { name: "Shortcuts" }).getByRole("link", { name: "Report" }).tap();
  await expect(heading(page, "Report a problem")).toBeVisible();
  await expectNoSideways(page);

  // Nothing is asked for but what is wrong.
  await page.getByRole("button", { name: "Send report" }).tap();
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Nothing was sent yet");
  await summary.getByRole("link").first().tap();
  await expect(page.getByLabel("What happened?")).toBeFocused();
  await expect(page.getByLabel("What happened?")).toHaveAttribute("aria-invalid", "true");
  await expectNoAxe(page);

  await page.getByLabel("What happened?").fill("Torque driver slips at station 3. Three units in a row, since the break.");
  await page.getByRole("button", { name: "Send report" }).tap();
  await expect(heading(page, "Torque driver slips at station 3")).toBeVisible();
  await expectNoSideways(page);

  // It waits for somebody now.
  await page.getByRole("navigation", { name: "Shortcuts" }).getByRole("link", { name: "My work" }).tap();
  await expect(page.getByRole("main")).toContainText("Torque driver slips at station 3");
});

test("every register is reached from the menu", async ({ page }) => {
  await signIn(page, "leo");
  await page.getByRole("button", { name: "Open navigation" }).tap();
  await page.getByRole("link", { name: /^Nonconformities/ }).tap();
  await expect(heading(page, "Nonconformities")).toBeVisible();
  await expectNoSideways(page);
});
