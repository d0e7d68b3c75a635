// A session ends while somebody writes.
import { demo, expect, expectNoAxe, expectSaid, goesAway, heading, signIn, site, test, writing } from "../support/test.ts";

demo();

test("nothing typed is lost when the session has ended", async ({ page }) => {
  await signIn(page, "jonas");
  await page.goto("/r/nonconformity/new");
  await page.getByLabel("What is wrong").fill("Screws of the wrong length in bin 14");
  await page.getByRole("button", { name: "Markdown" }).first().click();
  await (await writing(page, "Description")).fill("Found at the start of the shift.\n\nAbout 200 pieces.");
  await page.getByLabel("Critical").check();

  // The form stays open for two weeks, over a restart of the server.
  goesAway(page);
  await site().stop();
  await site().start("2026-11-26T09:00:00Z");
  await page.getByRole("button", { name: "Report nonconformity" }).last().click();

  await expect(page.getByText("What you typed is kept")).toBeVisible();
  await expectNoAxe(page);
  await signIn(page, "jonas");
  await expect(heading(page, "Report nonconformity")).toBeVisible();
  await expectSaid(page, "Everything you entered is kept");
  await expect(page.getByLabel("What is wrong")).toHaveValue("Screws of the wrong length in bin 14");
  await expect(await writing(page, "Description")).toHaveText(/Found at the start of the shift\.\s*About 200 pieces\./);
  await expect(page.getByLabel("Critical")).toBeChecked();
  await page.getByRole("button", { name: "Report nonconformity" }).last().click();
  await expect(heading(page, "Screws of the wrong length in bin 14")).toBeVisible();
});
