import { defineConfig } from "@playwright/test";

import { fontconfig } from "./support/fonts.ts";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

export default defineConfig({
  testDir: ".",
  testMatch: ["journeys/*.spec.ts", "pages/*.spec.ts"],
  globalSetup: "./support/once.ts",
  outputDir: "results",
  snapshotPathTemplate: "pictures/{arg}{ext}",
  // Files run beside each other, the tests of a file one after the other: they share its workspace.
  workers: 2,
  // A build server is at times busy with other things.
  retries: process.env.CI === undefined ? 0 : 2,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "./support/report.ts",
  use: {
    browserName: "chromium",
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    contextOptions: { reducedMotion: "reduce" },
    actionTimeout: 15_000,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: CHROMIUM,
      env: { ...process.env, FONTCONFIG_FILE: fontconfig() } as Record<string, string>,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-lcd-text",
        "--font-render-hinting=none",
        "--force-color-profile=srgb",
      ],
    },
  },
});
