//! Delimited text.

use assay_source::{Cell, CsvReader, Format, Header, Options, csv_line, read_csv, sniff_delimiter};

use crate::{lines, notes, problems, refusal, shown, table, text};

#[test]
fn rows_keep_their_text_and_their_lines() {
    let table =
        table("a.csv", "name,zip,note\nAnna,770XX,\"two\nlines, \"\"quoted\"\"\"\r\n\nBen,007, padded \nCy,,\n");
    assert_eq!(table.columns, ["name", "zip", "note"]);
    assert_eq!(table.format, Format::Csv { delimiter: ',' });
    assert_eq!(table.encoding, "utf-8");
    assert_eq!(table.rows[0].cells, [text("Anna"), text("770XX"), text("two\nlines, \"quoted\"")]);
    assert_eq!(table.rows[1].cells, [text("Ben"), text("007"), text(" padded ")]);
    assert_eq!(table.rows[2].cells, [text("Cy"), Cell::Empty, Cell::Empty]);
    assert_eq!(lines(&table), [2, 5, 6]);
    assert_eq!(table.rows[0].place.to_string(), "a.csv:2");
    assert_eq!(table.column("zip"), Some(1));
    assert_eq!(table.values(1).filter(|cell| cell.is_empty()).count(), 1);
    assert!(problems(&table).is_empty() && table.notes.is_empty());
}

#[test]
fn finds_the_delimiter() {
    for (content, delimiter) in [
        ("a,b\n1,2\n", b','),
        ("a;b\n1,5;2,5\n3,5;4\n", b';'),
        ("a\tb, c\n1\t2, 3\n", b'\t'),
        ("a|b\nx, y|2\n", b'|'),
        ("\"a;x\",\"b;y\"\n\"1;2\",3\n", b','),
        ("only\none\ncolumn\n", b','),
        ("name;note\nAnna;\"one, two, three\"\nBen;four, five, six\n", b';'),
        ("", b','),
    ] {
        assert_eq!(char::from(sniff_delimiter(content)), char::from(delimiter), "{content}");
    }
    let hinted = table("a.csv", "sep=;\r\nnote, long;b\r\nx, y;2\r\n");
    assert_eq!(hinted.columns, ["note, long", "b"]);
    assert_eq!(lines(&hinted), [3]);
    let options = Options { delimiter: Some(b'x'), ..Options::default() };
    assert_eq!(read_csv("a.csv", b"axb\ncxd\n", &options).unwrap().columns, ["a", "b"]);
}

#[test]
fn line_ends_of_every_system() {
    for end in ["\n", "\r\n", "\r"] {
        let table = table("a.csv", ["a,b", "1,\"x", "y\"", "3,4", ""].join(end));
        assert_eq!(lines(&table), [2, 4], "{end:?}");
        assert_eq!(shown(&table, 1), ["3", "4"]);
    }
}

#[test]
fn ragged_rows_are_reported_one_by_one() {
    let table = table("a.csv", "a,b,c\n1,2\n1,2,3\n1,2,3,4\n1,2,3,,\n");
    assert_eq!(problems(&table), ["a.csv:2: has 2 cells; the header has 3", "a.csv:4: has 4 cells; the header has 3"]);
    assert_eq!(shown(&table, 0), ["1", "2", ""]);
    assert_eq!(shown(&table, 2), ["1", "2", "3", "4"], "nothing is thrown away");
    assert_eq!(shown(&table, 3), ["1", "2", "3"]);
}

#[test]
fn quotes_that_are_none() {
    let content =
        "size,note\n3\" pipe,x\n\"3\" pipe\",y\n\"Big\" box,z\n \"padded\" ,w\n\"two\nsay \"hi\" now\nlines\",v\n";
    let table = table("a.csv", content);
    let first: Vec<String> = (0..5).map(|row| shown(&table, row)[0].clone()).collect();
    assert_eq!(first, ["3\" pipe", "\"3\" pipe\"", "\"Big\" box", "padded", "\"two\nsay \"hi\" now\nlines\""]);
    assert_eq!(lines(&table), [2, 3, 4, 5, 6]);
    let why = "a quoted cell (size) has text after its closing quote; a quote within a quoted cell is written twice";
    assert_eq!(problems(&table), [3, 4, 6].map(|line| format!("a.csv:{line}: {why}")));
}

#[test]
fn a_quote_that_never_ends_is_found_where_it_begins() {
    insta::assert_snapshot!(
        refusal("a.csv", "a,b\n1,\"two\nlines\"\n2,\"lost\n3,x\n4,y\n"),
        @"a.csv:4: a quoted cell begins here and never ends"
    );
}

#[test]
fn columns_get_names_of_their_own() {
    let table = table("a.csv", " Name ,name,,\"two\nwords\",name,,\n1,2,3,4,5,,\n1,2,,4,5,,\n");
    assert_eq!(table.columns, ["Name", "name (2)", "column 3", "two words", "name (3)"]);
    insta::assert_snapshot!(notes(&table).join("\n"), @r"
    column 2 is called `name` like one before it; called `name (2)`
    column 3 has no name; called `column 3`
    column 5 is called `name` like one before it; called `name (3)`
    ");
    assert_eq!(shown(&table, 1), ["1", "2", "", "4", "5"]);
}

#[test]
fn empty_rows_are_left_out_and_counted() {
    let table = table("a.csv", "a,b\n,\n1,2\n , \n\n,,,\n");
    assert_eq!(lines(&table), [3]);
    assert_eq!(notes(&table), ["3 empty rows left out"]);
}

#[test]
fn what_is_no_table_is_refused() {
    insta::assert_snapshot!([
        refusal("a.csv", ""),
        refusal("a.csv", " \n\r\n \n"),
        refusal("a.csv", "a,b,c\n"),
        refusal("a.csv", "2025-01-02,12.5,anna@acme.example,x\n2025-01-03,11,ben@acme.example,y\n"),
        refusal("a.csv", format!("a,b\n{}x\0y,3\n\0,4\n", "1,2\n".repeat(20))),
        refusal("a.csv", "%PDF-1.7\n%\n"),
        refusal("a.csv", [1_u8, 2, 3, 4, 0, 255, 254, 7, 6, 5]),
        refusal("a.docx", "PK\x03\x04 word/document.xml"),
        refusal("a.xyz", "a,b\n1,2\n"),
    ].join("\n"), @r"
    a.csv: is empty
    a.csv: is empty
    a.csv: has column names but no rows
    a.csv:1: the first row holds values (such as `2025-01-02`) where the column names should be
    a.csv:22: has 2 NUL bytes, the first in this line: it is damaged or not text
    a.csv: is a PDF, not a table of text
    a.csv: is binary data, not a table of text
    a.docx: is a ZIP archive or an office document, not a table of text
    a.xyz: is of no kind that can be read (`.xyz`)
    ");
}

#[test]
fn a_file_without_names_can_be_read_all_the_same() {
    let options = Options { header: Header::None, ..Options::default() };
    let table = read_csv("a.csv", b"1,2\n3,4\n", &options).unwrap();
    assert_eq!(table.columns, ["column 1", "column 2"]);
    assert_eq!(lines(&table), [1, 2]);
    assert!(table.notes.is_empty());
}

#[test]
fn names_may_stand_further_down() {
    let at = |line| Options { header: Header::Line(line), ..Options::default() };
    let content = b"Report of 2025\n\nname,qty\nbolt,3\n";
    let table = read_csv("a.csv", content, &at(3)).unwrap();
    assert_eq!(table.columns, ["name", "qty"]);
    assert_eq!(lines(&table), [4]);
    assert_eq!(
        read_csv("a.csv", content, &at(9)).unwrap_err().to_string(),
        "a.csv: has no line 9, which should hold the column names"
    );
    assert!(read_csv("a.csv", content, &at(2)).is_err());
}

#[test]
fn the_reader_lends_its_cells() {
    let mut reader = CsvReader::new("a,\"b\"\n\"c\"\"d\",e\n", b',');
    let first = reader.next().unwrap().unwrap();
    assert!(first.cells.iter().all(|cell| matches!(cell, std::borrow::Cow::Borrowed(_))));
    let second = reader.next().unwrap().unwrap();
    assert_eq!(second.cells, ["c\"d", "e"]);
    assert_eq!(second.line, 2);
    assert!(reader.next().is_none());
}

#[test]
fn rows_can_be_written_back() {
    let line = csv_line(["a", "b,c", "say \"hi\"", "two\nlines", " x", ""]);
    assert_eq!(line, "a,\"b,c\",\"say \"\"hi\"\"\",\"two\nlines\",\" x\",\r\n");
    let back = CsvReader::new(&line, b',').next().unwrap().unwrap();
    assert_eq!(back.cells, ["a", "b,c", "say \"hi\"", "two\nlines", " x", ""]);
}
