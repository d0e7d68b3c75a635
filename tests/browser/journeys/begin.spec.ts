// A company begins.
import { expect, expectNoAxe, expectSaid, heading, newWorkspace, signIn, test } from "../support/test.ts";

newWorkspace();

test("from the first start to the first record", async ({ page }) => {
  await page.goto("/");
  await expect(heading(page, "Sign in")).toBeVisible();
  await expect(page.getByText("Acme Pumps").first()).toBeVisible();
  await signIn(page, "anna");

  await expect(heading(page, "Good morning, Anna")).toBeVisible();
  await expect(page.getByText("Nothing waits for you")).toBeVisible();
  await expectNoAxe(page);

  const steps = page.getByRole("region", { name: "First steps" });
  await steps.getByRole("link", { name: "Add process" }).click();
  await page.getByRole("textbox", { name: "Process", exact: true }).fill("Make and test pumps");
  await page.getByLabel("Core, serves the customer").check();
  await page.getByRole("main").getByRole("button", { name: "Add process" }).last().click();
  await expectSaid(page, "Saved and sealed");
  await expect(heading(page, "Make and test pumps")).toBeVisible();
  await expect(page.getByRole("region", { name: "Sealed history" })).toContainText("Anna Berg made this record");

  const navigation = page.getByRole("navigation", { name: "Main" });
  await navigation.getByRole("link", { name: /^Processes/ }).click();
  await expect(page.getByRole("row", { name: /PRC-01/ })).toContainText("Make and test pumps");
  await navigation.getByRole("link", { name: "Home" }).click();
  await expect(steps.getByRole("listitem").filter({ hasText: "Add process" })).toContainText("(done)");
});

test("a list without records says what it is for", async ({ page }) => {
  await signIn(page, "anna");
  await page.goto("/r/nonconformity");
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("nobody is blamed for reporting");
  await expectNoAxe(page);
});
