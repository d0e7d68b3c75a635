// The way to the certificate: looked at, worked on, and planned anew.
import { demo, expect, expectNoAxe, expectSaid, heading, PHONE, test } from "../support/test.ts";

demo();

test("a plan says how it stands, and its tasks are worked on from there", async ({ someone }) => {
  const mara = await someone("mara");
  const navigation = mara.getByRole("navigation", { name: "Main" });
  await navigation.getByRole("link", { name: /^Roadmaps/ }).click();
  await expect(heading(mara, "Roadmap to certification")).toBeVisible();
  await expect(mara.getByRole("main")).toContainText(/On course for|days late/);
  await expectNoAxe(mara);

  await mara.getByRole("row", { name: /Internal audits/ }).getByRole("link").click();
  await mara.getByLabel("How much is done").fill("80");
  await mara.getByRole("button", { name: "Save task" }).click();
  await expectSaid(mara, "Saved");
  await expect(mara.getByRole("row", { name: /Internal audits/ })).toContainText("80 %");

  await mara.getByRole("button", { name: "Done: Customer satisfaction survey" }).click();
  await expect(mara.getByRole("row", { name: /^Customer satisfaction survey/ })).toContainText("Done");
});

test("a new plan is shown before it is made", async ({ someone }) => {
  const mara = await someone("mara", PHONE);
  await mara.goto("/roadmap/new");
  await mara.getByLabel(/^Module by module/).check();
  await mara.getByRole("button", { name: "Show the plan" }).click();
  await mara.getByLabel("Make fewer mistakes").check();
  await mara.getByRole("button", { name: "Show the plan" }).click();
  await expect(mara.getByLabel("Make fewer mistakes")).toBeChecked();
  await expectNoAxe(mara);
  await mara.getByRole("button", { name: "Make this plan" }).click();
  await expect(heading(mara, "Module by module")).toBeVisible();
});
