//! Workbooks, made for the test.

use assay_source::{Cell, Format, Header, Options, dates, read_xlsx};
use jiff::civil::{date, datetime};
use rust_xlsxwriter::{ExcelDateTime, Format as CellFormat, Formula, Workbook};

use crate::{lines, notes, number, problems, refusal, shown, table, text};

fn made(build: impl FnOnce(&mut Workbook) -> Result<(), rust_xlsxwriter::XlsxError>) -> Vec<u8> {
    let mut workbook = Workbook::new();
    build(&mut workbook).unwrap();
    workbook.save_to_buffer().unwrap()
}

fn simple() -> Vec<u8> {
    made(|workbook| {
        let day = CellFormat::new().set_num_format("dd/mm/yyyy");
        let moment = CellFormat::new().set_num_format("yyyy-mm-dd hh:mm");
        let clock = CellFormat::new().set_num_format("hh:mm");
        let long = CellFormat::new().set_num_format("[h]:mm:ss");
        let sheet = workbook.add_worksheet().set_name("Scrap")?;
        for (column, name) in (0..).zip(["id", "qty", "on", "at", "ok", "shift", "took", "sum"]) {
            sheet.write(0, column, name)?;
        }
        sheet.write(1, 0, "007")?.write(1, 1, 0.1 + 0.2)?.write(1, 4, true)?;
        sheet.write_with_format(1, 2, ExcelDateTime::from_ymd(2025, 12, 29)?, &day)?;
        sheet.write_with_format(1, 3, ExcelDateTime::from_ymd(2025, 12, 29)?.and_hms(10, 30, 15)?, &moment)?;
        sheet.write_with_format(1, 5, ExcelDateTime::from_hms(8, 5, 0)?, &clock)?;
        sheet.write_with_format(1, 6, 1.5, &long)?;
        sheet.write_formula(1, 7, Formula::new("=1+2").set_result("3"))?;
        sheet.write(3, 0, "two\r\nlines")?.write(3, 1, 1_234_567)?.write(3, 2, 45_997)?;
        sheet.write_formula(3, 7, Formula::new("=1/0").set_result("#DIV/0!"))?;
        workbook.add_worksheet().set_name("Notes")?.write(0, 0, "x")?;
        Ok(())
    })
}

#[test]
fn typed_cells_stay_typed() {
    let table = table("a.xlsx", simple());
    assert_eq!((table.name.as_str(), table.format), ("Scrap", Format::Workbook));
    assert_eq!(table.columns, ["id", "qty", "on", "at", "ok", "shift", "took", "sum"]);
    assert_eq!(
        table.rows[0].cells,
        [
            text("007"),
            number("0.3"),
            Cell::Date(date(2025, 12, 29)),
            Cell::DateTime(datetime(2025, 12, 29, 10, 30, 15, 0)),
            Cell::Bool(true),
            text("08:05:00"),
            text("PT36H"),
            number("3"),
        ]
    );
    assert_eq!(shown(&table, 1)[..3], ["two\nlines", "1234567", "45997"]);
    assert_eq!(
        dates::of_cell(&table.rows[1].cells[2], dates::DateOrder::Auto).unwrap().unwrap().date(),
        date(2025, 12, 6)
    );
    assert_eq!(lines(&table), [2, 4]);
    assert_eq!(table.rows[1].place.to_string(), "a.xlsx [Scrap]:4");
    assert_eq!(problems(&table), ["a.xlsx [Scrap]:4: the formula in `sum` failed with #DIV/0!"]);
    assert_eq!(notes(&table), ["only the sheet `Scrap` was read; there are also: Notes", "1 empty rows left out"]);
}

#[test]
fn a_workbook_by_another_name_is_still_one() {
    assert_eq!(table("export.csv", simple()).format, Format::Workbook);
}

#[test]
fn sheets_are_chosen_by_name() {
    let bytes = made(|workbook| {
        workbook.add_worksheet().set_name("Hidden")?.set_hidden(true).write(0, 0, "h")?.write(1, 0, "1")?;
        workbook.add_worksheet().set_name("First")?.set_active(true).write(0, 0, "f")?.write(1, 0, "x")?;
        workbook.add_worksheet().set_name("Äußere Daten")?.write(2, 3, "d")?.write(4, 3, "y")?.write(4, 4, "z")?;
        Ok(())
    });
    assert_eq!(table("a.xlsx", &bytes).name, "First");
    let sheet = |name: &str| Options { sheet: Some(name.to_owned()), ..Options::default() };
    assert_eq!(read_xlsx("a.xlsx", &bytes, &sheet("hidden")).unwrap().columns, ["h"]);
    let table = read_xlsx("a.xlsx", &bytes, &sheet("Äußere Daten")).unwrap();
    assert_eq!(
        (table.columns.as_slice(), shown(&table, 0)),
        (["d".to_owned()].as_slice(), vec!["y".to_owned(), "z".to_owned()])
    );
    assert_eq!(problems(&table), ["a.xlsx [Äußere Daten]:5: has 2 cells; the header has 1"]);
    assert_eq!(
        read_xlsx("a.xlsx", &bytes, &sheet("Nope")).unwrap_err().to_string(),
        "a.xlsx: has no sheet `Nope`; there are: Hidden, First, Äußere Daten"
    );
}

#[test]
fn names_may_stand_further_down_or_nowhere() {
    let bytes = made(|workbook| {
        let sheet = workbook.add_worksheet();
        sheet.write(0, 0, "Report")?.write(2, 0, "name")?.write(2, 1, "qty")?.write(3, 0, "bolt")?.write(3, 1, 3)?;
        Ok(())
    });
    let at = |header| Options { header, ..Options::default() };
    let table = read_xlsx("a.xlsx", &bytes, &at(Header::Line(3))).unwrap();
    assert_eq!((table.columns.join(" "), shown(&table, 0).join(" ")), ("name qty".into(), "bolt 3".into()));
    let table = read_xlsx("a.xlsx", &bytes, &at(Header::None)).unwrap();
    assert_eq!((table.columns.join(","), table.rows.len()), ("column 1,column 2".into(), 3));
    assert!(read_xlsx("a.xlsx", &bytes, &at(Header::Line(2))).is_err());
}

#[test]
fn what_is_no_workbook_is_refused() {
    let empty = made(|workbook| workbook.add_worksheet().write(5, 5, "").map(|_| ()));
    let header = made(|workbook| workbook.add_worksheet().write(0, 0, "name").map(|_| ()));
    let values = made(|workbook| workbook.add_worksheet().write(0, 0, 5)?.write(1, 0, 6).map(|_| ()));
    let mut cut = simple();
    cut.truncate(cut.len() / 2);
    insta::assert_snapshot!([
        refusal("a.xlsx", ""),
        refusal("a.xlsx", empty),
        refusal("a.xlsx", header),
        refusal("a.xlsx", values),
        refusal("a.xlsx", "a,b\n1,2\n"),
        refusal("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest"),
    ].join("\n"), @r"
    a.xlsx: is empty
    a.xlsx: is empty
    a.xlsx: has column names but no rows
    a.xlsx:1: the first row holds values (such as `5`) where the column names should be
    a.xlsx: cannot be read as a workbook: invalid Zip archive: Could not find EOCD
    a.xls: is a workbook of the old kind, or one protected by a password
    ");
    assert!(refusal("a.xlsx", cut).starts_with("a.xlsx: cannot be read as a workbook: "));
}

#[test]
fn a_sheet_that_claims_to_be_huge_costs_no_memory() {
    let bytes = made(|workbook| workbook.add_worksheet().write(0, 0, "a")?.write(1_048_575, 16_383, "far").map(|_| ()));
    let table = table("a.xlsx", bytes);
    assert_eq!(table.rows.len(), 1);
    assert_eq!(problems(&table), ["a.xlsx [Sheet1]:1048576: has 16384 cells; the header has 1"]);
}

#[test]
fn unpacked_size_is_bounded() {
    let options = Options { max_bytes: 100, ..Options::default() };
    assert!(read_xlsx("a.xlsx", &simple(), &options).unwrap_err().to_string().contains("the most that is read is 100"));
}
