// Anywhere with a few keys.
import { type Page, demo, expect, expectNoAxe, heading, test } from "../support/test.ts";

demo();

const palette = (page: Page) => page.getByRole("dialog", { name: "Search and commands" });
const box = (page: Page) => palette(page).getByRole("combobox");
const chosen = (page: Page) => palette(page).getByRole("option", { selected: true });

test("a record by a slip of the finger, by part of its number, by arrows", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.keyboard.press("Control+k");
  await expect(box(mara)).toBeFocused();
  await expectNoAxe(mara);
  await mara.keyboard.type("moistre");
  await expect(chosen(mara)).toContainText("Moisture under the display");
  await mara.keyboard.press("Enter");
  await expect(heading(mara, "Moisture under the display")).toBeVisible();

  for (const typed of ["NC 45", "nc-2026-0045", "2026-0045"]) {
    await mara.keyboard.press("Control+k");
    await expect(box(mara)).toBeFocused();
    await mara.keyboard.type(typed);
    await expect(chosen(mara), typed).toContainText("Strap adhesive");
    await mara.keyboard.press("Escape");
  }

  await mara.keyboard.press("Control+k");
  await mara.keyboard.type("readiness");
  const first = palette(mara).getByRole("option").first();
  await expect(first).toContainText("Readiness");
  await mara.keyboard.press("ArrowDown");
  await expect(first).toHaveAttribute("aria-selected", "false");
  await mara.keyboard.press("ArrowUp");
  await expect(first).toHaveAttribute("aria-selected", "true");
  await mara.keyboard.press("Enter");
  await expect(heading(mara, /Readiness/)).toBeVisible();
});

test("what is typed fast and sent at once leads to what was typed", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity/NC-2026-0045");
  await mara.goto("/");
  await mara.keyboard.press("Control+k");
  // What was visited is offered before anything is typed.
  await expect(chosen(mara)).toContainText("Strap adhesive");
  await mara.keyboard.type("readiness");
  await mara.keyboard.press("Enter");
  await expect(heading(mara, /Readiness/)).toBeVisible();
});

test("the search box opens it, and Escape gives the focus back", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.getByRole("searchbox", { name: /^Search records/ }).click();
  await expect(box(mara)).toBeFocused();
  await mara.keyboard.press("Escape");
  const report = mara.getByRole("link", { name: "Report nonconformity" });
  await report.focus();
  await mara.keyboard.press("Control+k");
  await expect(box(mara)).toBeFocused();
  await mara.keyboard.press("Escape");
  await expect(palette(mara)).toBeHidden();
  await expect(report).toBeFocused();
});

test("single keys, never inside a field, and not at all if one wants", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto("/readiness");
  await mara.keyboard.press("g");
  await mara.keyboard.press("h");
  await expect(heading(mara, /Good morning/)).toBeVisible();
  await mara.keyboard.press("n");
  await mara.keyboard.press("f");
  await expect(mara).toHaveURL(/\/intake$/);

  await mara.goto("/r/nonconformity/new");
  await mara.getByLabel("What is wrong").click();
  await mara.keyboard.type("g h n f ?");
  await expect(mara.getByLabel("What is wrong")).toHaveValue("g h n f ?");
  await expect(heading(mara, "Report nonconformity")).toBeVisible();
  await mara.getByRole("textbox", { name: "Description" }).click();
  await mara.keyboard.type("g h n f ?");
  await expect(heading(mara, "Report nonconformity")).toBeVisible();
  await expect(mara.getByRole("dialog")).toHaveCount(0);

  await mara.goto("/readiness");
  await mara.keyboard.press("?");
  const sheet = mara.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(sheet).toBeVisible();
  await expectNoAxe(mara);
  await sheet.getByRole("checkbox", { name: "Use single keys and sequences" }).uncheck();
  await mara.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await mara.keyboard.press("g");
  await mara.keyboard.press("h");
  await mara.keyboard.press("?");
  await expect(sheet).toBeHidden();
  await expect(heading(mara, /Readiness/)).toBeVisible();
  await mara.keyboard.press("Control+k");
  await expect(box(mara)).toBeFocused();
});
