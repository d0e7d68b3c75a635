// Bundles every entry of src/entries into the folder named on the command line (dist by default).
import { build } from "esbuild";
import { readdirSync } from "node:fs";

const out = process.argv[2] ?? "dist";
await build({
  entryPoints: readdirSync("src/entries").map((name) => `src/entries/${name}`),
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
});
