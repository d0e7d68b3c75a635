//! Whatever comes in, nothing panics; and what is well made is read as others read it.

use assay_source::dates::{DateOrder, parse_date};
use assay_source::numbers::{NumberStyle, decimal};
use assay_source::{
    CsvReader, Header, Options, csv_line, read_csv, read_json, read_upload, read_xlsx, sniff_delimiter,
};
use jiff::civil::Date;
use proptest::prelude::*;

/// Bytes that look like a table now and then.
fn tabular() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop::sample::select(vec![
        b"a".to_vec(),
        b"name".to_vec(),
        b",".to_vec(),
        b";".to_vec(),
        b"\t".to_vec(),
        b"\"".to_vec(),
        b"\"\"".to_vec(),
        b"\n".to_vec(),
        b"\r\n".to_vec(),
        b"\r".to_vec(),
        b" ".to_vec(),
        b"\xbf".to_vec(),
        b"\xc3".to_vec(),
        "é".into(),
        b"\0".to_vec(),
        b"12/29/2025".to_vec(),
        b"1,5".to_vec(),
        b"\xef\xbb\xbf".to_vec(),
        b"\xff\xfe".to_vec(),
        b"{\"a\": 1}".to_vec(),
        b"[".to_vec(),
        b"]".to_vec(),
        b"{".to_vec(),
        b"}".to_vec(),
        b":".to_vec(),
        b"---\n".to_vec(),
        b"id: A-1\n".to_vec(),
        b"[x](y.md)".to_vec(),
        b"# ".to_vec(),
        b"PK\x03\x04".to_vec(),
        b"sep=;\n".to_vec(),
        b"|".to_vec(),
    ]);
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..300),
        prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat()),
    ]
}

fn records() -> impl Strategy<Value = Vec<Vec<String>>> {
    let cell = "[a-zé ,;\"\n\t|]{0,6}";
    (1..5_usize).prop_flat_map(move |width| prop::collection::vec(prop::collection::vec(cell, width), 1..8))
}

/// A small workbook with some of its bytes changed.
fn broken_workbook() -> impl Strategy<Value = Vec<u8>> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    workbook.add_worksheet().write(0, 0, "a").unwrap().write(1, 0, 1.5).unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12).prop_map(move |changes| {
        let mut bytes = bytes.clone();
        for (index, byte) in changes {
            let index = index.index(bytes.len());
            bytes[index] = byte;
        }
        bytes
    })
}

proptest! {
    #[test]
    fn no_reader_panics(bytes in tabular(), extension in prop::sample::select(vec!["csv", "json", "jsonl", "xlsx", "md", "", "bin"]), header in prop::sample::select(vec![Header::First, Header::None, Header::Line(2)])) {
        let options = Options { header, ..Options::default() };
        let name = format!("a.{extension}");
        for table in [read_upload(&name, &bytes, &options), read_csv(&name, &bytes, &options), read_json(&name, &bytes, &options)].into_iter().flatten() {
            prop_assert!(!table.rows.is_empty());
            prop_assert!(table.columns.iter().all(|column| !column.is_empty()));
            for row in &table.rows {
                prop_assert!(row.cells.len() >= table.columns.len() && row.place.line >= 1);
                prop_assert!(row.cells.len() == table.columns.len() || !row.problems.is_empty());
            }
        }
    }

    #[test]
    fn broken_workbooks_are_refused_or_read(bytes in broken_workbook()) {
        let _ = read_xlsx("a.xlsx", &bytes, &Options::default());
    }

    #[test]
    fn well_made_files_are_read_as_others_read_them(records in records(), delimiter in prop::sample::select(vec![b',', b';', b'\t'])) {
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
        for record in &records {
            writer.write_record(record).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let read: Vec<Vec<String>> =
            CsvReader::new(&text, delimiter).map(|record| record.unwrap().cells.into_iter().map(std::borrow::Cow::into_owned).collect()).collect();
        prop_assert_eq!(read, records);
    }

    #[test]
    fn what_is_written_is_read_again(records in records()) {
        let text: String = records.iter().map(|record| csv_line(record.iter().map(String::as_str))).collect();
        let read: Vec<Vec<String>> =
            CsvReader::new(&text, b',').map(|record| record.unwrap().cells.into_iter().map(std::borrow::Cow::into_owned).collect()).collect();
        let kept: Vec<_> = records.into_iter().filter(|record| record.as_slice() != [""]).collect();
        prop_assert_eq!(read, kept);
    }

    #[test]
    fn lines_are_those_of_the_file(records in records()) {
        let mut line = 1;
        let mut text = String::new();
        let mut expected = Vec::new();
        for record in records.iter().filter(|record| record.as_slice() != [""]) {
            expected.push(line);
            let written = csv_line(record.iter().map(String::as_str));
            line += u32::try_from(written.matches('\n').count()).unwrap();
            text.push_str(&written);
        }
        let lines: Vec<u32> = CsvReader::new(&text, b',').map(|record| record.unwrap().line).collect();
        prop_assert_eq!(lines, expected);
    }

    #[test]
    fn sniffing_never_fails(text in any::<String>()) {
        prop_assert!(b",;\t|".contains(&sniff_delimiter(&text)));
    }

    #[test]
    fn every_day_is_read_in_every_form(days in 0_i32..73_000) {
        let date = Date::constant(1900, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
        let (year, month, day) = (date.year(), date.month(), date.day());
        prop_assert_eq!(parse_date(&date.to_string(), DateOrder::Auto), Ok(date));
        prop_assert_eq!(parse_date(&format!("{month}/{day}/{year}"), DateOrder::MonthFirst), Ok(date));
        prop_assert_eq!(parse_date(&format!("{day:02}/{month:02}/{year}"), DateOrder::DayFirst), Ok(date));
        prop_assert_eq!(parse_date(&format!("{day}.{month}.{year} 08:00"), DateOrder::Auto), Ok(date));
        prop_assert_eq!(parse_date(&date.strftime("%d %b %Y").to_string(), DateOrder::Auto), Ok(date));
        prop_assert_eq!(parse_date(&date.strftime("%B %d, %Y").to_string(), DateOrder::Auto), Ok(date));
    }

    #[test]
    fn numbers_and_dates_never_panic(text in "\\PC{0,20}|[-+0-9.,eE €%()'/:TZapm ]{0,20}") {
        for style in [NumberStyle::Auto, NumberStyle::Point, NumberStyle::Comma] {
            if let Ok(value) = decimal(&text, style) {
                prop_assert_eq!(decimal(&value, NumberStyle::Point), Ok(value.clone()));
            }
        }
        for order in [DateOrder::Auto, DateOrder::MonthFirst, DateOrder::DayFirst] {
            let _ = parse_date(&text, order);
        }
    }

    #[test]
    fn grouped_numbers_keep_every_digit(whole in 1_000_000_u64.., fraction in "[0-9]{1,12}") {
        let digits = whole.to_string();
        let mut grouped = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        prop_assert_eq!(decimal(&format!("{grouped}.{fraction}"), NumberStyle::Auto), Ok(format!("{digits}.{fraction}")));
        let swapped = grouped.replace(',', ".");
        prop_assert_eq!(decimal(&format!("{swapped},{fraction}"), NumberStyle::Auto), Ok(format!("{digits}.{fraction}")));
    }
}
