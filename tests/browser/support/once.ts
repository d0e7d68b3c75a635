// Before all tests: the demo company is played once; each file of tests works on a copy.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { DEMO_PASSWORD, TODAY, assay } from "./workspace.ts";

export default function once(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "assay-demo-"));
  process.env.ASSAY_DEMO = join(folder, "demo");
  assay("demo", process.env.ASSAY_DEMO, "--today", TODAY, "--password", DEMO_PASSWORD);
  return () => rmSync(folder, { recursive: true, force: true });
}
