// Two people at the same time: what one changes, the other sees where it stands.
import { type Page, demo, expect, expectNoAxe, expectSaid, heading, lifeGoesOn, test } from "../support/test.ts";

demo();

async function rename(page: Page, number: string, title: string): Promise<void> {
  await page.goto(`/r/nonconformity/${number}/edit`);
  await page.getByLabel("What is wrong").fill(title);
  await page.getByRole("button", { name: "Save" }).last().click();
  await expectSaid(page, "Saved and sealed");
}

test("a list is brought up to date in place", async ({ someone }) => {
  const mara = await someone("mara", { viewport: { width: 1440, height: 500 } });
  lifeGoesOn(mara);
  await mara.goto("/r/nonconformity?view=all");
  const row = mara.getByRole("row", { name: /NC-2026-0041/ });
  await row.getByRole("link").last().scrollIntoViewIfNeeded();
  await mara.getByRole("checkbox", { name: "Select NC-2026-0042" }).focus();
  const before = await mara.evaluate(() => scrollY);
  const jonas = await someone("jonas");
  await rename(jonas, "NC-2026-0044", "Torque driver TD-04 was late");
  await expect(mara.getByRole("row", { name: /NC-2026-0044/ })).toContainText("Torque driver TD-04 was late");
  await expectSaid(mara, "Jonas Weber changed NC-2026-0044");
  await expect(mara.getByRole("checkbox", { name: "Select NC-2026-0042" })).toBeFocused();
  expect(await mara.evaluate(() => scrollY)).toBe(before);
  await expectNoAxe(mara);
});

test("a record is brought up to date, and one sees who else is here", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity/NC-2026-0044");
  const jonas = await someone("jonas");
  await jonas.goto("/r/nonconformity/NC-2026-0044/edit");
  // Nothing has moved for that: nobody has allowed it yet.
  await expect(mara.getByText("Jonas Weber is editing this")).toBeVisible();
  await expectNoAxe(mara);
  lifeGoesOn(mara);
  await rename(jonas, "NC-2026-0044", "Torque driver TD-04 is back");
  await expect(heading(mara, "Torque driver TD-04 is back")).toBeVisible();
  await expectSaid(mara, "Jonas Weber changed this");
});

test("whoever edits is told, and keeps what is typed", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity/NC-2026-0046/edit");
  await mara.getByLabel("Where it was found").fill("In the folder of orders");
  const oliver = await someone("oliver");
  await oliver.goto("/r/nonconformity/NC-2026-0046");
  await expect(mara.getByText("Oliver", { exact: false }).first()).toBeVisible();
  const jonas = await someone("jonas");
  await rename(jonas, "NC-2026-0046", "An order without an evaluation");
  await expectSaid(mara, "Jonas Weber changed this. What you type is merged");
  await expect(mara.getByLabel("Where it was found")).toHaveValue("In the folder of orders");
  await expectNoAxe(mara);
  // Each changed another field: saving puts them together.
  await mara.getByRole("button", { name: "Save" }).last().click();
  await expectSaid(mara, "both are kept");
  await expect(heading(mara, "An order without an evaluation")).toBeVisible();
  await expect(mara.getByRole("main")).toContainText("In the folder of orders");
});
