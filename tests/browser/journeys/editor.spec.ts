// Writing texts: what is stored is Markdown, and only what somebody wrote.
import { type Page, demo, expect, expectNoAxe, heading, test } from "../support/test.ts";

demo();

/** The smallest picture there is. */
const PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const RECORD = "/r/nonconformity/NC-2026-0046";
const text = (page: Page) => page.getByRole("textbox", { name: "Description" }).and(page.locator("[contenteditable]"));
const bar = (page: Page) => page.getByRole("toolbar", { name: "Format" }).first();
const markdown = async (page: Page): Promise<string> => {
  await bar(page).getByRole("button", { name: "Markdown" }).click();
  return page.getByRole("textbox", { name: "Description" }).inputValue();
};

test("bold, a list, a table, a person, a record, a picture", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity/new");
  await mara.getByLabel("What is wrong").fill("Written with care");
  await text(mara).click();
  await expect(bar(mara)).toBeVisible();
  await bar(mara).getByRole("button", { name: "Bold" }).click();
  await mara.keyboard.type("Stop");
  await bar(mara).getByRole("button", { name: "Bold" }).click();
  await mara.keyboard.type(" the line, tell @jon");
  await expect(mara.getByRole("option", { name: /Jonas Weber/ })).toBeVisible();
  await expectNoAxe(mara);
  await mara.keyboard.press("Enter");
  await mara.keyboard.type("of #NC-2026-0045");
  await expect(mara.getByRole("option", { name: /Strap adhesive/ })).toBeVisible();
  await mara.keyboard.press("Enter");
  await mara.keyboard.press("Enter");
  await text(mara).evaluate((target, picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], "crack.png", { type: "image/png" }));
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, PICTURE);
  await expect(text(mara).getByRole("img", { name: "crack", exact: true })).toBeVisible();
  await mara.keyboard.press("Enter");
  await bar(mara).getByRole("button", { name: "Table" }).click();
  await mara.keyboard.type("Lot");

  const written = await markdown(mara);
  expect(written).toMatch(/^\*\*Stop\*\* the line, tell \[@Jonas Weber\]\(\/r\/person\/PER-0008\) of \[NC-2026-0045\]\(\/r\/nonconformity\/NC-2026-0045\)/);
  expect(written).toMatch(/!\[crack\]\(files\/[0-9a-f]{64}\)/);
  expect(written).toMatch(/\| Lot +\|/);
  await mara.getByRole("button", { name: "Report nonconformity" }).last().click();
  await expect(heading(mara, "Written with care")).toBeVisible();
  const main = mara.getByRole("main");
  await expect(main.getByRole("img", { name: "crack", exact: true })).toBeVisible();
  expect(await main.getByRole("img", { name: "crack", exact: true }).evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1);
  await expect(main.getByRole("columnheader", { name: "Lot" })).toBeVisible();
  await expect(main.getByRole("link", { name: "@Jonas Weber" }).first()).toHaveAttribute("href", "/r/person/PER-0008");

  const plain = await someone("mara", { javaScriptEnabled: false });
  await plain.goto(`${new URL(mara.url()).pathname}/edit`);
  expect((await plain.getByLabel("Description").inputValue()).replaceAll("\r", "")).toBe(written);
});

test("a text that nobody touches is not rewritten", async ({ someone }) => {
  const odd = "* one\n* two\n\nTitle\n=====\n\n_odd_ __but__ right\n";
  const plain = await someone("mara", { javaScriptEnabled: false });
  await plain.goto(`${RECORD}/edit`);
  await plain.getByLabel("Description").fill(odd);
  await plain.getByRole("button", { name: "Save", exact: true }).last().click();

  const mara = await someone("mara");
  await mara.goto(`${RECORD}/edit`);
  await expect(text(mara)).toContainText("odd but right");
  await text(mara).click();
  await mara.getByLabel("Where it was found").fill("Goods in");
  await mara.getByRole("button", { name: "Save" }).last().click();
  await expect(mara.getByRole("main")).toContainText("Goods in");
  await plain.goto(`${RECORD}/edit`);
  expect((await plain.getByLabel("Description").inputValue()).replaceAll("\r", "").trim()).toBe(odd.trim());
});

test("whoever types while the editor comes loses neither a key nor their place", async ({ someone }) => {
  const mara = await someone("mara");
  let arrived = false;
  await mara.route("**/assets/editor*.js", async (route) => {
    await new Promise((go) => setTimeout(go, 700));
    await route.continue();
    arrived = true;
  });
  await mara.goto("/r/nonconformity/new");
  const plain = mara.locator("textarea[name=description]");
  await plain.click();
  await mara.keyboard.type("The seal of pump 4 leaks.");
  // Somewhere in the middle, before and after blanks and line ends, one key after the other.
  for (let step = 0; step < 6; step++) await mara.keyboard.press("ArrowLeft");
  const words = "and the one of pump 5, since Monday, both a little, ";
  await mara.keyboard.type(words, { delay: 60 });
  expect(arrived).toBe(true);
  await expect(text(mara)).toBeFocused();
  await expect(plain).toBeHidden();
  await mara.keyboard.type("now ");
  expect(await markdown(mara)).toBe(`The seal of pump 4 ${words}now leaks.`);
});

test("the editor takes no focus that somebody has given to another field", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.route("**/assets/editor*.js", async (route) => {
    await new Promise((go) => setTimeout(go, 700));
    await route.continue();
  });
  await mara.goto("/r/nonconformity/new");
  await mara.locator("textarea[name=description]").click();
  await mara.keyboard.type("Half a ");
  await mara.getByLabel("What is wrong").click();
  await mara.keyboard.type("A pump that leaks, and more of it", { delay: 40 });
  await expect(text(mara)).toContainText("Half a");
  await expect(mara.getByLabel("What is wrong")).toBeFocused();
  await expect(mara.getByLabel("What is wrong")).toHaveValue("A pump that leaks, and more of it");
});
