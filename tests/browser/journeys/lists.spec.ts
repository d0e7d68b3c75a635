// Working in a list: change many, find few, keep how one looks at it, take it along.
import { readFileSync } from "node:fs";

import { type Page, demo, expect, expectNoAxe, expectSaid, heading, test, writing } from "../support/test.ts";
import { readWorkbook } from "../support/workbook.ts";

demo();

const numbers = async (page: Page): Promise<string[]> =>
  (await page.getByRole("main").getByRole("checkbox", { name: /^Select NC-/ }).all()).length === 0
    ? []
    : page.getByRole("main").getByRole("checkbox", { name: /^Select NC-/ }).evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));

test("many records are changed in one go, and back", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity?view=all");
  await mara.getByRole("checkbox", { name: "Select NC-2026-0044" }).check();
  // With Shift, everything between is selected: 0043 is closed.
  await mara.getByRole("checkbox", { name: "Select NC-2026-0042" }).click({ modifiers: ["Shift"] });
  await expect(mara.getByRole("checkbox", { name: "Select NC-2026-0043" })).toBeChecked();
  const actions = mara.getByRole("form", { name: "Actions for the selected records" });
  await expect(actions).toContainText("3 selected");
  await expectNoAxe(mara);
  await actions.getByRole("button", { name: "Edit a field" }).click();
  await actions.getByRole("button", { name: "Severity" }).click();
  await expect(heading(mara, /Severity of 3 records/)).toBeVisible();
  await expectNoAxe(mara);
  await mara.getByLabel("Critical").check();
  await mara.getByLabel("Reason for the change").fill("The customer asked us to look again");
  await mara.getByRole("button", { name: "Look at what would happen" }).last().click();

  await expect(mara.getByRole("main")).toContainText("2 records would change, 1 refused.");
  await expect(mara.getByRole("row", { name: /NC-2026-0043/ })).toContainText("Refused");
  await expectNoAxe(mara);
  await mara.getByRole("button", { name: "Change the 2 that can, leave the rest" }).click();
  await expectSaid(mara, "2 records changed.");
  await expect(mara.getByRole("row", { name: /NC-2026-0044/ })).toContainText("Critical");
  await expect(mara.getByRole("row", { name: /NC-2026-0043/ })).not.toContainText("Critical");

  await mara.getByRole("status").getByRole("link", { name: "Undo" }).click();
  await mara.getByRole("button", { name: "Take back 2 records" }).click();
  await expectSaid(mara, "2 records have their earlier values back.");
  await expect(mara.getByRole("row", { name: /NC-2026-0044/ })).toContainText("Major");
  await mara.goto("/r/nonconformity/NC-2026-0044/history");
  await expect(mara.getByRole("main")).toContainText("The customer asked us to look again");
});

test("a view is kept, shared by its address, and opened with", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity?view=all");
  await mara.getByRole("button", { name: "Severity" }).click();
  await mara.getByRole("checkbox", { name: "Major" }).check();
  await mara.getByRole("button", { name: "Apply" }).click();
  await mara.getByRole("link", { name: /^Save (view|as)$/ }).first().click();
  await mara.getByLabel("Name").fill("What hurts");
  await mara.getByRole("group", { name: "Open this list with it" }).getByLabel("Yes").check();
  await mara.getByRole("group", { name: "Share with everybody" }).getByLabel("Yes").check();
  await expectNoAxe(mara);
  await mara.getByRole("button", { name: "Save" }).last().click();
  await expectSaid(mara, "View saved.");
  const shown = await numbers(mara);
  expect(shown.length).toBeGreaterThan(0);

  // It is what the list opens with, and its address shows others the same.
  const shared = mara.url().replace(/[?&]done=[^&]*/, "");
  await mara.goto("/r/nonconformity");
  await expect(mara.getByRole("link", { name: /What hurts/ })).toHaveAttribute("aria-current", "page");
  expect(await numbers(mara)).toEqual(shown);
  const oliver = await someone("oliver");
  await oliver.goto(shared);
  await expect(oliver.getByRole("link", { name: /What hurts/ })).toHaveAttribute("aria-current", "page");
  for (const number of shown) await expect(oliver.getByRole("row", { name: new RegExp(number) })).toBeVisible();
  await oliver.goto("/r/nonconformity");
  await expect(oliver.getByRole("link", { name: /What hurts/ })).not.toHaveAttribute("aria-current", "page");
});

test("what is overdue, and what a linked record says", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity?view=open");
  await mara.getByRole("button", { name: "Add filter" }).click();
  await mara.getByRole("link", { name: "Due", exact: true }).first().click();
  await mara.getByRole("link", { name: "Overdue", exact: true }).last().click();
  for (const row of await mara.getByRole("row", { name: /NC-/ }).all()) await expect(row).toContainText("late");
  await expect(mara.getByRole("row", { name: /NC-2026-0041/ })).toBeVisible();

  await mara.goto("/r/nonconformity?view=open&add=process");
  await mara.getByText("By a field of the linked record").click();
  await mara.getByRole("region", { name: "Filter by Process" }).getByRole("link", { name: "Owner", exact: true }).click();
  await expect(mara.getByRole("heading", { name: "Filter by Process: Owner" })).toBeVisible();
  await expectNoAxe(mara);
  await mara.getByRole("region", { name: "Filter by Process: Owner" }).getByRole("link", { name: "Is empty" }).click();
  await expect(mara.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
  await mara.getByRole("main").getByRole("link", { name: "Clear all" }).click();
  await expect(mara.getByRole("row", { name: /NC-2026-0041/ })).toBeVisible();
});

test("cards move by their menu and by dragging", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity?view=open&show=board");
  await expectNoAxe(mara);
  await mara.getByRole("button", { name: /^Columns by/ }).click();
  await mara.getByRole("link", { name: "Severity", exact: true }).click();
  const column = (name: string) => mara.getByRole("region", { name: "Board, one column for each" }).locator("section").filter({ has: mara.getByRole("heading", { name: new RegExp(`^${name}`) }) });
  const card = (name: string) => mara.getByRole("listitem").filter({ hasText: name }).filter({ has: mara.getByRole("button", { name: `Move ${name}` }) });

  await mara.getByRole("button", { name: "Move NC-2026-0046" }).click();
  await mara.getByRole("button", { name: "Major", exact: true }).click();
  await expect(column("Major")).toContainText("NC-2026-0046");
  await card("NC-2026-0046").getByRole("link").first().dragTo(column("Minor").getByRole("heading"));
  await expect(column("Minor")).toContainText("NC-2026-0046");

  // A step that asks for more opens its form, and leads back.
  await mara.goto("/r/nonconformity?view=open&show=board");
  await card("NC-2026-0047").getByRole("link").first().dragTo(column("Contained").getByRole("heading"));
  await expect(heading(mara, "Contain")).toBeVisible();
  await (await writing(mara, "Containment")).fill("Shipping stopped");
  await mara.getByRole("button", { name: "Contain" }).last().click();
  await expect(column("Contained")).toContainText("NC-2026-0047");
});

test("a month of dates", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity?view=open");
  await mara.getByRole("navigation", { name: "Layout" }).getByRole("link", { name: "Calendar" }).click();
  const month = (name: string) => mara.getByRole("table", { name: new RegExp(name) });
  await expect(month("November 2026").getByRole("cell", { name: /27/ }).last()).toContainText("Moisture under the display");
  await expectNoAxe(mara);
  await mara.getByRole("link", { name: "Previous month" }).click();
  await expect(month("October 2026")).toBeVisible();
  await mara.getByRole("link", { name: "Today" }).click();
  await mara.getByRole("link", { name: /Moisture under the display/ }).first().click();
  await expect(heading(mara, "Moisture under the display")).toBeVisible();
});

test("a workbook holds what the screen shows", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity?view=open&columns=due&columns=severity&columns=quantity&sort=due");
  const titles = await mara.getByRole("columnheader").allInnerTexts();
  const shown = await numbers(mara);
  await mara.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([mara.waitForEvent("download"), mara.getByRole("link", { name: "Excel (XLSX)" }).first().click()]);
  const { rows, frozen } = readWorkbook(readFileSync(await download.path()));
  expect(frozen).toBe(true);
  const [head = [], ...body] = rows;
  expect(head.slice(2)).toEqual(titles.slice(2).map((title) => title.trim()));
  expect(body.map(([number]) => number)).toEqual(shown);
  for (const row of body) expect(String(row[2])).toMatch(/^(null|\d{4}-\d\d-\d\d)$/);
  expect(body.find(([number]) => number === "NC-2026-0045")?.[2]).toBe("2026-11-10");
  expect(body.map((row) => row[4]).filter((value) => value !== null && value !== undefined && typeof value !== "number")).toEqual([]);
});
