// Reads what a workbook shows, as far as tests need it.
import { strFromU8, unzipSync } from "fflate";

export interface Workbook {
  /** Text, numbers, and dates as 2026-11-12, row by row. */
  rows: (string | number | null)[][];
  /** The first row stays in sight. */
  frozen: boolean;
}

/** The first sheet of a workbook. */
export function readWorkbook(file: Uint8Array): Workbook {
  const parts = unzipSync(file);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const shared = all(part("xl/sharedStrings.xml"), "si").map(({ inner }) => all(inner, "t").map((text) => plain(text.inner)).join(""));
  const styles = part("xl/styles.xml");
  const formats = new Map(all(styles, "numFmt").map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"] ?? ""]));
  const cells = all(styles.split("<cellXfs")[1] ?? "", "xf").map(({ attributes }) => formats.get(attributes["numFmtId"]) ?? "");
  const sheet = part("xl/worksheets/sheet1.xml");
  const rows = all(sheet, "row").map(({ inner }) => {
    const row: Workbook["rows"][number] = [];
    for (const cell of all(inner, "c")) {
      const value = all(cell.inner, "v")[0]?.inner;
      const format = cells[Number(cell.attributes["s"] ?? 0)] ?? "";
      row[column(cell.attributes["r"] ?? "A")] = value === undefined ? null : cell.attributes["t"] === "s" ? (shared[Number(value)] ?? "") : /yy/.test(format) ? day(Number(value)) : Number(value);
    }
    return Array.from(row, (value) => value ?? null);
  });
  return { rows, frozen: /<pane [^>]*ySplit="1"[^>]*state="frozen"/.test(sheet) };
}

function all(xml: string, tag: string): { attributes: Record<string, string>; inner: string }[] {
  return [...xml.matchAll(new RegExp(`<${tag}(\\s[^>]*?)?(?:/>|>(.*?)</${tag}>)`, "gs"))].map(([, attributes = "", inner = ""]) => ({
    attributes: Object.fromEntries([...attributes.matchAll(/(\S+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value])),
    inner,
  }));
}

function plain(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[name] ?? "");
}

function column(reference: string): number {
  return [...reference.replace(/\d/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Workbooks count days from the end of 1899. */
function day(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
