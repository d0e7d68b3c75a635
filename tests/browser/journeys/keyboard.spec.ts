// A whole journey without a mouse.
import { type Page, DEMO_PASSWORD, PEOPLE, demo, expect, heading, test } from "../support/test.ts";

demo();

/** What has the focus, as its outline shows. */
async function expectFocusVisible(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return "nothing has the focus";
    const seen = [focused, focused.closest("label"), focused.closest(".rich"), focused.parentElement].filter((element) => element !== null);
    const marked = seen.some((element) => {
      const style = getComputedStyle(element);
      return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none";
    });
    // The parts of a date take the focus one after the other, and browsers mark them.
    const marks = marked || focused.matches("input[type=date], input[type=datetime-local]");
    const box = focused.getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight;
    return marks && inside ? "" : `${focused.outerHTML.slice(0, 120)} ${marks ? "is out of sight" : "shows no focus"}`;
  });
  expect(shown).toBe("");
}

/** Goes on with Tab until the element has the focus. */
async function tabTo(page: Page, target: ReturnType<Page["getByRole"]>): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    await expectFocusVisible(page);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("it is not reached with the Tab key");
}

test("sign in, skip to the content, report, comment, sign out", async ({ page }) => {
  await page.goto("/sign-in");
  await expect(page.getByLabel("E-mail")).toBeFocused();
  await page.keyboard.type(PEOPLE.leo);
  await page.keyboard.press("Tab");
  await page.keyboard.type(DEMO_PASSWORD);
  await page.keyboard.press("Enter");
  await expect(heading(page, "Good morning, Leo")).toBeVisible();

  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await tabTo(page, page.getByRole("link", { name: "Report nonconformity" }));
  await page.keyboard.press("Enter");
  await expect(heading(page, "Report a problem")).toBeVisible();
  await tabTo(page, page.getByLabel("What happened?"));
  await page.keyboard.type("Label printer skips every tenth label");
  await tabTo(page, page.getByRole("radio", { name: "No", exact: true }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Not sure" })).toBeChecked();
  await page.getByRole("radio", { name: "Not sure" }).press("Enter");
  await expect(heading(page, "Label printer skips every tenth label")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Major");

  await tabTo(page, page.getByRole("textbox", { name: "Write a comment" }));
  // The editor comes when the field is used, and takes over the focus.
  await expect(page.locator("[contenteditable]:focus")).toBeVisible();
  await page.keyboard.type("The roll is new.");
  await tabTo(page, page.getByRole("button", { name: "Comment", exact: true }));
  await page.keyboard.press("Space");
  await expect(page.getByRole("region", { name: "Comments" })).toContainText("The roll is new.");

  // A menu opens, closes with Escape, and gives the focus back.
  const account = page.getByRole("button", { name: /your account/ });
  await account.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Sign out" })).toBeHidden();
  await expect(account).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Sign out" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("You are signed out.")).toBeVisible();
});

test("everything that takes the focus shows it, on each kind of page", async ({ someone }) => {
  const page = await someone("mara");
  for (const path of ["/", "/r/nonconformity", "/r/nonconformity/NC-2026-0045", "/readiness", "/r/nonconformity/NC-2026-0045/edit"]) {
    await page.goto(path);
    await page.getByRole("main").focus();
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      await expectFocusVisible(page);
    }
  }
});
