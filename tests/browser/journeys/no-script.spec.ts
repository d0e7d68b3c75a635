// Everything works without JavaScript.
import { demo, expect, expectSaid, heading, signIn, test } from "../support/test.ts";

demo();
test.use({ javaScriptEnabled: false });

test("report, change, look up, sign out", async ({ page }) => {
  await signIn(page, "mara");
  await page.getByRole("link", { name: "Report nonconformity" }).click();
  await page.getByLabel("What happened?").fill("Boxes without a label");
  await page.getByRole("button", { name: "Send report" }).click();
  await expect(heading(page, "Boxes without a label")).toBeVisible();

  await page.getByRole("link", { name: "Edit", exact: true }).click();
  // Lists of links and tables grow by a press of a button.
  await page.getByText("What is affected").click();
  const lots = page.getByRole("group", { name: "Lots" });
  await lots.getByRole("combobox").fill("LOT-2026-0113");
  await lots.getByRole("button", { name: /^Add/ }).click();
  await expect(page.getByRole("checkbox", { name: /LOT-2026-0113/ })).toBeChecked();
  await page.getByRole("button", { name: "Save" }).last().click();
  await expectSaid(page, "Saved and sealed");
  await expect(page.getByRole("link", { name: /LOT-2026-0113/ }).first()).toBeVisible();

  await page.getByRole("link", { name: "Contain", exact: true }).click();
  await page.getByLabel("Containment").fill("Set aside");
  await page.getByRole("button", { name: "Contain" }).last().click();
  await expect(page.getByRole("list", { name: "Progress" }).locator("[aria-current=step]")).toContainText("Contained");

  await page.getByRole("searchbox", { name: /^Search records/ }).fill("boxes label");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("link", { name: "Boxes without a label" }).first()).toBeVisible();
  // Menus are popovers, which need no script.
  await page.getByRole("button", { name: /your account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
});
