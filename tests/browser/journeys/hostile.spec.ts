// Text is text, whatever it contains.
import { PHONE, demo, expect, expectNoAxe, expectNoSideways, expectSaid, heading, test, writing } from "../support/test.ts";

demo();

const SCRIPT = `<script>document.title="owned"</script><img src=x onerror="document.title='owned'">`;
const MARKDOWN = `[press](javascript:document.title='owned') <iframe src="https://elsewhere.example"></iframe>

![picture](https://elsewhere.example/spy.png) <svg onload="document.title='owned'"></svg>`;

test("scripts, links and pictures of others are shown as text or not at all", async ({ someone }) => {
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity/new");
  await mara.getByLabel("What is wrong").fill(SCRIPT);
  await (await writing(mara, "Description")).fill(MARKDOWN);
  await mara.getByRole("button", { name: "Report nonconformity" }).last().click();
  await expect(heading(mara, SCRIPT)).toBeVisible();
  const record = new URL(mara.url()).pathname;

  await (await writing(mara, "Write a comment")).fill(`${MARKDOWN} ${SCRIPT}`);
  await mara.getByRole("button", { name: "Comment", exact: true }).click();
  for (const path of [record, `${record}/history`, `${record}/edit`, "/r/nonconformity", "/", "/work", `/search?q=${encodeURIComponent(SCRIPT)}`]) {
    await mara.goto(path);
    expect(await mara.title(), path).not.toBe("owned");
    await expect(mara.locator("iframe, main script, main img[src]:not([src^='data:']), main a[href^='javascript:' i]"), path).toHaveCount(0);
  }
});

test("long words and turned writing do not break a page", async ({ someone }) => {
  const mara = await someone("mara");
  // Sent as it is: the editor would take its time with a word of five thousand letters.
  const plain = await someone("mara", { javaScriptEnabled: false });
  await plain.goto("/r/nonconformity/new");
  const long = `${"W".repeat(600)} \u202Etxet denrut\u202C 🙂👩‍👩‍👧‍👦 ${"न".repeat(80)}`;
  await plain.getByLabel("What is wrong").fill(long);
  await plain.getByLabel("Description").fill(`${"x".repeat(5_000)}\n\n| a | b |\n|---|---|\n| ${"y".repeat(900)} | z |`);
  await plain.getByRole("button", { name: "Report nonconformity" }).last().click();
  await expectSaid(plain, "Saved and sealed");
  const record = new URL(plain.url()).pathname;
  const phone = await someone("leo", PHONE);
  for (const page of [mara, phone]) {
    for (const path of [record, `${record}/edit`, `${record}/history`, `${record}/moves/contain`, "/r/nonconformity", "/work", "/search?q=wwwwwwwwwwwwwwwwww"]) {
      await page.goto(path);
      await expectNoSideways(page);
    }
  }
  await mara.goto(record);
  await expectNoAxe(mara);
});

test("what is too much is told at its field and kept", async ({ page, someone }) => {
  void page;
  const mara = await someone("mara");
  await mara.goto("/r/nonconformity/new");
  const wrong = mara.getByLabel("What is wrong");
  // As a program would send it: browsers keep people from typing so much.
  await wrong.evaluate((input) => input.removeAttribute("maxlength"));
  await wrong.fill("too long ".repeat(200));
  await (await writing(mara, "Description")).fill("kept");
  await mara.getByRole("button", { name: "Report nonconformity" }).last().click();
  await expect(mara.getByRole("alert")).toBeVisible();
  await expect(mara).toHaveTitle(/^Error:/);
  await expect(wrong).toHaveAttribute("aria-invalid", "true");
  await expect(wrong).toHaveValue(/^too long too long/);
  await expect(await writing(mara, "Description")).toHaveText("kept");
  await expectNoAxe(mara);
});
