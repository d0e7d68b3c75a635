// The main pages look as they did.
import { expectPicture } from "../support/picture.ts";
import { COLOURS, PLACES, SCREENS } from "../support/places.ts";
import { demo, expect, test } from "../support/test.ts";

demo();

const SHOWN = ["home", "list", "record", "form", "readiness", "search"];

for (const [screen, options] of Object.entries(SCREENS)) {
  for (const colorScheme of COLOURS) {
    test(`${screen}, ${colorScheme}`, async ({ someone }) => {
      const front = await someone(null, { ...options, colorScheme });
      await front.goto("/sign-in");
      await expectPicture(front, `sign-in-${screen}-${colorScheme}`);
      const page = await someone("mara", { ...options, colorScheme });
      for (const name of SHOWN) {
        await page.goto(PLACES[name] ?? "");
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectPicture(page, `${name}-${screen}-${colorScheme}`);
      }
    });
  }
}
