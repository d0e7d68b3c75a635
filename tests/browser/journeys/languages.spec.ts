// People whose language is not English.
import { PLACES } from "../support/places.ts";
import { type Page, DEMO_PASSWORD, PHONE, demo, expect, expectNoAxe, expectNoSideways, expectSaid, heading, lifeGoesOn, test } from "../support/test.ts";

demo();

async function speak(page: Page, language: string): Promise<void> {
  await page.goto("/settings");
  await page.locator(`input[name=language][value="${language}"]`).check();
  await page.locator("form[action='/settings/region'] button").last().click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

const sign = async (page: Page) => {
  await page.locator("input[type=password]").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Signer et sceller" }).click();
};

test("settings change language and clock", async ({ someone }) => {
  const yuki = await someone("oliver");
  await yuki.goto("/settings");
  await expectNoAxe(yuki);
  await yuki.getByLabel("Français").check();
  await yuki.getByLabel(/^Time zone/).fill("Asia/Tokyo");
  await yuki.getByRole("button", { name: "Save" }).first().click();
  await expectSaid(yuki, /enregistr/);
  await expect(yuki.locator("html")).toHaveAttribute("lang", "fr");
  await expect(yuki.getByRole("navigation", { name: "Navigation principale" }).or(yuki.getByRole("navigation").first()).first()).toBeVisible();
  await yuki.goto("/r/nonconformity/NC-2026-0045/history");
  const sealed = await yuki.locator("time[datetime]").first().getAttribute("datetime");
  const hour = (Number(sealed?.slice(11, 13)) + 9) % 24;
  await expect(yuki.locator(`time[datetime="${sealed}"]`).first()).toContainText(new RegExp(`${hour}[:h  ]`));
});

test("de la déclaration à la clôture", async ({ someone }) => {
  const mara = await someone("mara");
  await speak(mara, "fr");
  await expectNoAxe(mara);
  lifeGoesOn(mara);
  const daniel = await someone("daniel");
  lifeGoesOn(daniel);
  await speak(daniel, "fr");
  await mara.goto("/r/nonconformity/new");
  await mara.locator("[name=title]").fill("Trois écrans embués");
  await mara.getByRole("main").getByRole("button", { name: /non-conformité/i }).last().click();
  await expect(heading(mara, "Trois écrans embués")).toBeVisible();
  const record = new URL(mara.url()).pathname;
  const step = async (page: Page, key: string, fill: () => Promise<void> = () => Promise.resolve(), signed = false) => {
    await page.goto(`${record}/moves/${key}`);
    const name = await page.getByRole("heading", { level: 1 }).innerText();
    expect(name).not.toMatch(/^(Contain|Analyse|Decide|Correct|Verify|Close)$/);
    await fill();
    if (signed) await sign(page);
    else await page.getByRole("button", { name, exact: true }).last().click();
    await expectSaid(page, /scellé/i);
    await expect(page).toHaveURL(new RegExp(record));
  };
  const write = async (page: Page, name: string, text: string) => {
    const field = page.locator(".field", { has: page.locator(`[name="${name}"]`) });
    const plain = field.locator(`[name="${name}"]`);
    if ((await plain.getAttribute("data-rich")) === null) return plain.fill(text);
    await plain.evaluate((it) => it.scrollIntoView({ block: "center" }));
    await field.locator("[contenteditable]").fill(text);
  };
  await step(mara, "contain", () => write(mara, "containment", "Lot bloqué en cage Q1"));
  await step(mara, "analyse", async () => {
    await mara.locator("[name=cause_decision][value=correction-only]").check();
    await write(mara, "cause_decision_reason", "Cas isolé, cause connue");
  });
  await step(mara, "decide", async () => {
    await mara.locator("[name=disposition]").selectOption("scrap");
    await write(mara, "disposition_reason", "Impossible à sécher");
  }, true);
  await step(mara, "correct", () => write(mara, "correction", "Trois unités mises au rebut"));
  await step(daniel, "verify", () => write(daniel, "evidence", "Bon de rebut 118"), true);
  await step(mara, "close");
  await expectNoAxe(mara);
  await expect(mara.getByRole("main")).not.toContainText(/\b(the|and|with|this|record)\b/);
});

test("words a third longer fit on a phone", async ({ someone }) => {
  test.setTimeout(120_000);
  const phone = await someone("mara", PHONE);
  await speak(phone, "qps-ploc");
  for (const path of Object.values(PLACES)) {
    await phone.goto(path);
    await expectNoSideways(phone);
  }
});
