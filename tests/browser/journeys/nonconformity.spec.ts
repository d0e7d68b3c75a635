// A nonconformity from report to close: who may take which step, and under whose signature.
import { type Page, DEMO_PASSWORD, demo, expect, expectNoAxe, expectSaid, heading, lifeGoesOn, test, writing } from "../support/test.ts";

demo();

async function take(page: Page, step: string): Promise<void> {
  await page.getByRole("link", { name: step, exact: true }).click();
  await expect(heading(page, step)).toBeVisible();
}

async function sign(page: Page): Promise<void> {
  await page.getByLabel(/^Your password/).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign and seal" }).click();
}

async function at(page: Page, state: string): Promise<void> {
  await expect(page.getByRole("list", { name: "Progress" }).locator("[aria-current=step]")).toContainText(state);
}

test("report, contain, analyse, decide, correct, verify, close", async ({ someone }) => {
  const leo = await someone("leo");
  await leo.getByRole("link", { name: "Report nonconformity" }).click();
  await leo.getByLabel("What happened?").fill("Moisture under the display of three units");
  await leo.getByRole("button", { name: "Send report" }).click();
  await at(leo, "Reported");
  const record = new URL(leo.url()).pathname;

  const mara = await someone("mara");
  [leo, mara].forEach(lifeGoesOn);
  await mara.goto(record);
  await take(mara, "Contain");
  await mara.getByRole("button", { name: "Contain" }).last().click();
  await expect(mara.getByRole("alert")).toContainText("must be filled before this step");
  await (await writing(mara, "Containment")).fill("The lot is in cage Q1");
  await mara.getByRole("button", { name: "Contain" }).last().click();
  await at(mara, "Contained");

  await take(mara, "Analyse");
  await mara.getByRole("group", { name: "Severity" }).getByLabel("Major").check();
  await mara.getByLabel("No, the correction is enough").check();
  await mara.getByLabel("Reason for that").fill("Seen once, and the cause is known");
  await (await writing(mara, "Cause, as far as known")).fill("A gasket of the old kind");
  await mara.getByRole("button", { name: "Analyse" }).last().click();
  await at(mara, "Analysed");

  await mara.goto(`${record}/moves/decide`);
  await mara.getByRole("combobox", { name: "Decision on the units" }).selectOption("Scrap");
  await mara.getByLabel("Reason for the decision").fill("They cannot be dried");
  await mara.getByLabel(/^Your password/).fill("not my password");
  await mara.getByRole("button", { name: "Sign and seal" }).click();
  await expect(mara.getByLabel(/^Your password/)).toHaveAccessibleDescription(/This is not your password/);
  await expect(mara.getByLabel("Reason for the decision")).toHaveValue("They cannot be dried");
  await expectNoAxe(mara);
  await sign(mara);
  await expectSaid(mara, "Signed and sealed");

  await take(mara, "Correct");
  await (await writing(mara, "Correction")).fill("Three units scrapped, gaskets of the stock exchanged");
  await mara.getByRole("button", { name: "Correct" }).last().click();
  await at(mara, "Corrected");

  // Nobody verifies their own work, not even with every right.
  await mara.goto(`${record}/moves/verify`);
  await expect(mara.getByRole("main")).toContainText("somebody else takes this step");
  await (await writing(mara, "Evidence")).fill("I looked myself");
  await sign(mara);
  await expect(mara.getByRole("alert")).toContainText("somebody else takes this step");
  await expect(await writing(mara, "Evidence")).toHaveText("I looked myself");

  const daniel = await someone("daniel");
  lifeGoesOn(daniel);
  await daniel.goto(record);
  await take(daniel, "Verify");
  await (await writing(daniel, "Evidence")).fill("Scrap note 118, ten units from stock opened");
  await sign(daniel);
  await at(daniel, "Verified");

  await mara.goto(record);
  await take(mara, "Close");
  await mara.getByRole("button", { name: "Close" }).last().click();
  await at(mara, "Closed");
  await expect(mara.getByRole("main")).toContainText(/closed and locked/i);
  await expect(mara.locator("a[href$='/edit']")).toHaveCount(0);
  await expectNoAxe(mara);

  await mara.getByRole("link", { name: /^All \d+ entries$/ }).click();
  const history = mara.getByRole("region", { name: "Sealed history" });
  await expect(history).toContainText("I verified that the correction works");
  await expect(history).toContainText("I have the authority to decide on these units");
  await expect(history).toContainText("Daniel Achterberg");
});
