// Pictures of pages, to notice what nobody meant to change.
import { type Page, expect } from "@playwright/test";
import { PNG } from "pngjs";

/**
 * Expects that the screen looks as it did.
 *
 * Pictures are kept at half their size and in fewer colours: a shifted, missing or discoloured part is seen as well, while
 * the edges of letters, which differ between releases of Chromium, blur; and the repository stays small. They are made
 * anew with `make pictures`.
 */
export async function expectPicture(page: Page, name: string): Promise<void> {
  // How long ago something was depends on how fast the test is.
  await page.locator("time[data-ago]").evaluateAll((times) => times.forEach((time) => (time.textContent = time.getAttribute("title"))));
  const taken = await page.screenshot({ animations: "disabled", caret: "hide", scale: "css" });
  expect(halved(taken)).toMatchSnapshot(`${name}.png`, { threshold: 0.15, maxDiffPixelRatio: 0.01 });
}

/** Each pixel the mean of four, its colours rounded to 32 levels each. */
function halved(png: Buffer): Buffer {
  const from = PNG.sync.read(png);
  const [width, height] = [Math.floor(from.width / 2), Math.floor(from.height / 2)];
  const to = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (2 * y * from.width + 2 * x) * 4;
      for (let part = 0; part < 3; part += 1) {
        const four = [at, at + 4, at + from.width * 4, at + from.width * 4 + 4].map((place) => from.data[place + part] ?? 0);
        const mean = four.reduce((sum, value) => sum + value) / 4;
        to.data[(y * width + x) * 4 + part] = Math.min(255, Math.round(mean / 8) * 8);
      }
      to.data[(y * width + x) * 4 + 3] = 255;
    }
  }
  return PNG.sync.write(to, { colorType: 2, deflateLevel: 9 });
}
