// Somebody without an account scans a code on the wall.
import { type Page, PHONE, demo, expect, expectNoAxe, expectNoSideways, expectSaid, goesAway, heading, lifeGoesOn, signIn, test } from "../support/test.ts";

demo();

const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
let path = "";

const words = (page: Page) => page.getByLabel("What happened?");
const send = (page: Page) => page.getByRole("button", { name: "Send report" });

test("the one responsible makes a link and its sheet", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto("/settings/intake");
  await expectNoAxe(mara);
  await mara.getByRole("textbox", { name: "Name" }).fill("Wall by the press");
  await mara.getByLabel("Report a problem").check();
  await mara.getByRole("combobox", { name: /^Process/ }).click();
  await mara.keyboard.type("final test");
  await mara.getByRole("option", { name: /Assembly and final test/ }).click();
  await mara.getByRole("button", { name: "Make link" }).click();
  await expectSaid(mara, "Link made.");
  await expect(mara.getByRole("img", { name: "QR code of this link" })).toBeVisible();
  await expectNoAxe(mara);
  path = /\/intake\/[\w-]+/.exec(await mara.getByRole("main").innerText())?.[0] ?? (await mara.locator("a[href*='/intake/']").last().getAttribute("href")) ?? "";
  path = new URL(path, mara.url()).pathname;
  expect(path).toMatch(/^\/intake\/[\w-]{8,}$/);
  await mara.getByRole("link", { name: "Print sheet" }).click();
  await expect(mara.getByText("Scan with the camera of your phone.")).toBeVisible();
  await expectNoAxe(mara);
});

test("a stranger reports with a photo and follows it", async ({ someone }) => {
  const phone = await someone(null, PHONE);
  await phone.goto(path);
  await expect(heading(phone, "Report a problem")).toBeVisible();
  await expect(phone.getByText("Assembly and final test")).toBeVisible();
  await expectNoSideways(phone);
  await expectNoAxe(phone);
  await words(phone).fill("Oil under the press. It is slippery.");
  await phone.getByLabel("Yes, now").check();
  await phone.getByLabel("Choose file").setInputFiles({ name: "oil.png", mimeType: "image/png", buffer: PICTURE });
  await expect(phone.getByRole("img", { name: "oil.png" })).toBeVisible();
  await expectNoAxe(phone);
  await send(phone).tap();
  await expectSaid(phone, "Thank you. Your report has arrived.");
  await expect(phone.getByRole("list", { name: "Progress" })).toContainText("Reported");
  await expectNoSideways(phone);
  await expectNoAxe(phone);

  // It stands in the register, with its photo, and what is written for the reporter reaches the stranger.
  const mara = await someone("mara");
  lifeGoesOn(mara);
  await mara.goto("/r/nonconformity");
  await mara.getByRole("link", { name: "Oil under the press" }).first().click();
  await expect(mara.getByRole("main")).toContainText("Critical");
  await expect(mara.getByRole("region", { name: "Attachments" }).getByRole("link").first()).toBeVisible();
  const comment = mara.getByRole("textbox", { name: "Write a comment" });
  await comment.click();
  await comment.fill("The press is stopped.");
  await mara.getByLabel("Show it to whoever reported this").check();
  await mara.getByRole("button", { name: "Comment", exact: true }).click();
  await expectSaid(mara, "Your comment is saved.");
  await phone.reload();
  await expect(phone.getByRole("region", { name: "Answers to you" })).toContainText("The press is stopped.");
});

test("without a network it waits on the device, and is sent once", async ({ someone }) => {
  const phone = await someone(null, PHONE);
  await phone.goto(path);
  goesAway(phone);
  await phone.evaluate(async () => void (await navigator.serviceWorker.ready));
  await phone.reload();
  await phone.context().setOffline(true);
  await words(phone).fill("The gate does not close");
  await send(phone).tap();
  await expect(phone.getByText("No network. Your report is kept on this device and sent by itself.")).toBeVisible();
  await expectNoAxe(phone);
  await expectNoSideways(phone);
  // The form opens without a network, and knows what waits.
  await phone.reload();
  await expect(phone.getByText("The gate does not close")).toBeVisible();
  await phone.context().setOffline(false);
  await expect(phone.getByRole("link", { name: /^Sent: NC-/ })).toBeVisible({ timeout: 20_000 });
  await phone.reload();
  await phone.getByRole("link", { name: /^Sent: NC-/ }).tap();
  await expect(phone.getByRole("list", { name: "Progress" })).toBeVisible();

  const mara = await someone("mara");
  await mara.goto("/r/nonconformity?view=all&q=gate");
  await expect(mara.getByRole("link", { name: "The gate does not close" })).toHaveCount(1);
});

test("somebody signed in reports without a network, and it stays their report", async ({ someone }) => {
  const phone = await someone("leo", PHONE);
  await phone.goto("/intake");
  await phone.evaluate(async () => void (await navigator.serviceWorker.ready));
  await phone.reload();
  goesAway(phone);
  await phone.context().setOffline(true);
  await words(phone).fill("The hoist pulls to the left");
  await send(phone).tap();
  await expect(phone.getByText("No network. Your report is kept on this device and sent by itself.")).toBeVisible();
  await phone.reload();
  await expect(phone.getByText("The hoist pulls to the left")).toBeVisible();

  // Somebody else signs in on the same device meanwhile: it is neither shown nor sent.
  await phone.context().clearCookies();
  await phone.context().setOffline(false);
  await phone.goto("/sign-in");
  await signIn(phone, "oliver");
  await phone.goto("/intake");
  await phone.waitForTimeout(3_000);
  await expect(phone.getByText("The hoist pulls to the left")).toHaveCount(0);
  await phone.context().clearCookies();
  await phone.goto("/sign-in");
  await signIn(phone, "leo");
  await phone.goto("/intake");
  await phone.getByRole("link", { name: /^Sent: NC-/ }).tap({ timeout: 20_000 });
  await expect(heading(phone, "The hoist pulls to the left")).toBeVisible();
  await expect(phone.getByRole("main")).toContainText("Leo Marchetti made this record");
});

test("a machine that fills in everything makes no record", async ({ someone }) => {
  const machine = await someone(null);
  await machine.goto(path);
  await words(machine).fill("Buy cheap watches");
  await machine.getByLabel("Leave this empty").evaluate((trap) => ((trap as HTMLInputElement).value = "https://watches.example"));
  await send(machine).click();
  await machine.waitForTimeout(4_000);
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity?view=all&q=watches");
  await expect(mara.getByRole("link", { name: /watches/ })).toHaveCount(0);
});
