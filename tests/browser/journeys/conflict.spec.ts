// Two people change one record at the same time.
import { demo, expect, expectNoAxe, expectSaid, heading, lifeGoesOn, test } from "../support/test.ts";

demo();

const RECORD = "/r/nonconformity/NC-2026-0045";

test("both versions are shown, field by field", async ({ someone }) => {
  const [mara, jonas] = [await someone("mara"), await someone("jonas")];
  lifeGoesOn(jonas);
  await mara.goto(`${RECORD}/edit`);
  await jonas.goto(`${RECORD}/edit`);

  await jonas.getByLabel("What is wrong").fill("Strap adhesive peels at 22 N");
  await jonas.getByLabel("Requirement not met").fill("SP-12, 25 N");
  await jonas.getByLabel("Where they are kept").fill("Cage Q7");
  await jonas.getByRole("button", { name: "Save" }).last().click();
  await expectSaid(jonas, "Saved and sealed");

  await mara.getByLabel("What is wrong").fill("Strap adhesive fails the peel test");
  await mara.getByLabel("Where they are kept").fill("Cage Q2");
  await mara.getByLabel("Quantity affected").fill("550");
  await mara.getByRole("button", { name: "Save" }).last().click();

  await expect(heading(mara, "Two versions")).toBeVisible();
  await expect(mara.getByRole("main")).toContainText("Jonas Weber saved this record");
  await expectNoAxe(mara);
  const wrong = mara.getByRole("group", { name: "What is wrong" });
  await expect(wrong.getByLabel("Yours")).toBeChecked();
  await expect(wrong).toContainText("Strap adhesive peels at 22 N");
  await wrong.getByLabel(/^Jonas Weber, saved now/).check();
  await expect(mara.getByRole("group", { name: "Where they are kept" }).getByLabel("Yours")).toBeChecked();
  // Nobody is asked about what only one of them changed.
  await expect(mara.getByRole("group", { name: "Quantity affected" })).toHaveCount(0);
  await mara.getByRole("button", { name: "Save this version" }).click();

  await expect(heading(mara, "Strap adhesive peels at 22 N")).toBeVisible();
  for (const text of ["Cage Q2", "SP-12, 25 N", "550"]) await expect(mara.getByRole("main")).toContainText(text);
  await mara.goto(`${RECORD}/history`);
  await expect(mara.getByRole("main")).toContainText("Cage Q7");
});
