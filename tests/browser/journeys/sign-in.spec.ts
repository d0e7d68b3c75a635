// Signing in and out.
import { DEMO_PASSWORD, PEOPLE, demo, expect, heading, signIn, test } from "../support/test.ts";

demo();

test("a wrong password is told, and what was typed stays", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(PEOPLE.mara);
  await page.getByLabel("Password").fill("not my password");
  await page.getByLabel("Password").press("Enter");
  await expect(page.getByRole("alert")).toContainText("do not belong together");
  await expect(page.getByLabel("E-mail")).toHaveValue(PEOPLE.mara);
  await expect(page.getByLabel("Password")).toHaveValue("");
  await expect(page.getByLabel("Password")).toBeFocused();
  await page.keyboard.type(DEMO_PASSWORD);
  await page.keyboard.press("Enter");
  await expect(heading(page, "Good morning, Mara")).toBeVisible();
});

test("a link leads to its page once somebody has signed in", async ({ page }) => {
  await page.goto("/r/process/PRC-04");
  await expect(heading(page, "Sign in")).toBeVisible();
  await signIn(page, "daniel");
  await expect(heading(page, "Purchasing")).toBeVisible();
});

test("who has signed out sees nothing more", async ({ page }) => {
  await signIn(page, "mara");
  await page.goto("/r/process/PRC-04");
  await page.getByRole("button", { name: /your account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  await page.goBack();
  await expect(heading(page, "Sign in")).toBeVisible();
  await page.goto("/work");
  await expect(heading(page, "Sign in")).toBeVisible();
});
