// One font for every machine. Pictures of pages cannot be compared where each machine brings fonts of its own, so Chromium
// sees only the one that comes with the packages of these tests, and draws it without the machine's preferences.
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Writes the settings and tells where they are. */
export function fontconfig(): string {
  const fonts = dirname(fileURLToPath(import.meta.resolve("@expo-google-fonts/inter")));
  const folder = join(tmpdir(), `assay-journeys-fonts-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${folder}/cache</cachedir>
  <match target="pattern"><edit name="family" mode="prepend" binding="strong"><string>Inter</string></edit></match>
  <match target="font">
    <edit name="antialias"><bool>true</bool></edit>
    <edit name="hinting"><bool>false</bool></edit>
    <edit name="autohint"><bool>false</bool></edit>
    <edit name="rgba"><const>none</const></edit>
  </match>
</fontconfig>
`,
  );
  return file;
}
