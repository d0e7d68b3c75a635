// What is typed is never lost; one field is changed in its place; links are picked by typing.
import { type Page, PHONE, demo, expect, expectNoAxe, expectSaid, goesAway, heading, lifeGoesOn, signIn, site, test, writing } from "../support/test.ts";

demo();

const NEW = "/r/nonconformity/new";
const wrong = (page: Page) => page.getByRole("textbox", { name: "What is wrong" });

async function typed(page: Page, text: string): Promise<void> {
  await wrong(page).fill(text);
  await expectSaid(page, /^Draft saved/);
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: /your account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
}

test("over a reload, signing out, on another device, and discarded", async ({ someone }) => {
  const jonas = await someone("jonas");
  await jonas.goto(NEW);
  await typed(jonas, "Bin 14 holds the wrong screws");
  await jonas.reload();
  await expect(jonas.getByText(/^Your draft of/)).toBeVisible();
  await expect(wrong(jonas)).toHaveValue("Bin 14 holds the wrong screws");
  await expectNoAxe(jonas);
  await signOut(jonas);
  await signIn(jonas, "jonas");
  await jonas.goto("/work");
  await expect(jonas.getByRole("region", { name: "Drafts" })).toContainText("Bin 14 holds the wrong screws");

  const phone = await someone("jonas", PHONE);
  await phone.goto(NEW);
  await expect(wrong(phone)).toHaveValue("Bin 14 holds the wrong screws");
  const mara = await someone("mara");
  await mara.goto(NEW);
  await expect(wrong(mara)).toHaveValue("");

  await phone.getByRole("button", { name: "Discard" }).tap();
  await expect(wrong(phone)).toHaveValue("");
  await jonas.goto(NEW);
  await expect(wrong(jonas)).toHaveValue("");
});

test("without a network", async ({ someone }) => {
  const leo = await someone("leo");
  await leo.goto(NEW);
  goesAway(leo);
  await leo.context().setOffline(true);
  await wrong(leo).fill("The lift stands still");
  await expectSaid(leo, "No connection.");
  await leo.context().setOffline(false);
  await expectSaid(leo, /^Draft saved/);
  await leo.reload();
  await expect(wrong(leo)).toHaveValue("The lift stands still");
  await leo.getByRole("button", { name: "Discard" }).click();
});

test("a session that ends while one types goes on", async ({ someone }) => {
  const oliver = await someone("oliver");
  await oliver.goto(NEW);
  await wrong(oliver).click();
  await oliver.context().clearCookies();
  await wrong(oliver).fill("Two labels on one box");
  await expectSaid(oliver, "Your session has ended.");
  const [tab] = await Promise.all([oliver.context().waitForEvent("page"), oliver.getByRole("link", { name: "sign in in a new tab" }).click()]);
  await tab.getByLabel("E-mail").waitFor();
  await signIn(tab, "oliver");
  await tab.close();
  await wrong(oliver).fill("Two labels on one box, both wrong");
  await expectSaid(oliver, /^Draft saved/);
  await oliver.getByRole("button", { name: "Report nonconformity" }).last().click();
  await expect(heading(oliver, "Two labels on one box, both wrong")).toBeVisible();
});

test("one field in its place: saved, refused at the field, left with Escape, in conflict", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity/NC-2026-0044");
  const edit = (field: string) => mara.getByRole("link", { name: `Edit: ${field}` });
  await edit("What is wrong").click();
  await expect(wrong(mara)).toBeFocused();
  // The title is the heading, and is being written.
  await expectNoAxe(mara, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]);
  await wrong(mara).fill("");
  await mara.getByRole("button", { name: "Save" }).last().click();
  await expect(wrong(mara)).toHaveAttribute("aria-invalid", "true");
  await mara.keyboard.press("Escape");
  await expect(wrong(mara)).toHaveCount(0);
  await expect(heading(mara, /^Torque driver TD-04/)).toBeVisible();
  await expect(edit("What is wrong")).toBeFocused();

  await edit("What is wrong").click();
  await wrong(mara).fill("Torque driver TD-04 overdue");
  await mara.keyboard.press("Control+Enter");
  await expect(heading(mara, "Torque driver TD-04 overdue")).toBeVisible();
  await expect(mara).toHaveURL(/NC-2026-0044/);

  // Somebody else saves the same field meanwhile.
  lifeGoesOn(mara);
  await edit("What is wrong").click();
  await wrong(mara).fill("Torque driver TD-04 late");
  const jonas = await someone("jonas");
  lifeGoesOn(jonas);
  await jonas.goto("/r/nonconformity/NC-2026-0044/edit");
  await wrong(jonas).fill("Torque driver TD-04 used too long");
  await jonas.getByRole("button", { name: "Save" }).last().click();
  await expectSaid(jonas, "Saved and sealed");
  await mara.getByRole("button", { name: "Save" }).last().click();
  await expect(heading(mara, "Two versions")).toBeVisible();
  await expect(mara.getByRole("group", { name: "What is wrong" })).toContainText("Torque driver TD-04 used too long");
});

test("a link is found by typing, or made without leaving", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto(NEW);
  await wrong(mara).fill("Labels fall off");
  const process = mara.getByRole("combobox", { name: "Process" });
  await process.click();
  // Whoever types fast presses Enter before there is an answer, and does not mean the form.
  await process.fill("purchsing");
  await mara.keyboard.press("Enter");
  await expect(process).toHaveValue(/Purchasing/);
  // Nor is an answer to what was typed before taken for one to what is typed now.
  let release = (): void => {};
  const early = new Promise<void>((resolve) => (release = resolve));
  await mara.route(/[?&]q=sales/, async (route) => {
    await early;
    await route.continue().catch(() => {});
  });
  const asked = mara.waitForRequest(/[?&]q=sales/);
  await process.fill("sales");
  await asked;
  await process.fill("purchsing");
  await mara.keyboard.press("Enter");
  release();
  await expect(process).toHaveValue(/Purchasing/);
  await process.click();
  await process.fill("purchsing");
  await expect(mara.getByRole("option", { name: /Purchasing/ }).and(mara.locator("[aria-selected=true]"))).toBeVisible();
  await expectNoAxe(mara);
  await mara.keyboard.press("Enter");
  await expect(process).toHaveValue(/Purchasing/);

  await mara.getByText("What is affected").click();
  const supplier = mara.getByRole("combobox", { name: "Supplier" });
  await supplier.click();
  await supplier.fill("Label House");
  await mara.getByRole("option", { name: /^Create new/ }).click();
  const dialog = mara.getByRole("dialog");
  await expect(dialog.getByRole("heading", { level: 2 })).toBeVisible();
  await expectNoAxe(mara);
  await dialog.getByRole("textbox").first().fill("Label House");
  await dialog.getByRole("button", { name: "Create" }).click();
  await expect(dialog).toBeHidden();
  await expect(supplier).toHaveValue(/Label House/);
  await mara.getByRole("button", { name: "Report nonconformity" }).last().click();
  await expect(mara.getByRole("main").getByRole("link", { name: /Label House/ }).first()).toBeVisible();
  await expect(mara.getByRole("main").getByRole("link", { name: /Purchasing/ }).first()).toBeVisible();
});

test("a form that stays open over a restart sends what was typed once somebody has signed in", async ({ someone }) => {
  const leo = await someone("leo");
  await leo.goto("/r/nonconformity/NC-2026-0045");
  await (await writing(leo, "Write a comment")).click();
  await (await writing(leo, "Write a comment")).fill("Seen at station 3 as well");
  await expectSaid(leo, /^Draft saved/);
  goesAway(leo);
  await site().stop();
  await site().start("2026-11-12T10:00:00Z");
  await leo.reload();
  await expect(await writing(leo, "Write a comment")).toHaveText("Seen at station 3 as well");
});
