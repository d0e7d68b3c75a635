use assay_report::{Layout, Printed, ReportError, render};
use serde_json::{Value, json};

/// A page with what `shown` makes of the data.
pub fn layout(shown: &str) -> Layout {
    Layout::new("reports/test.typ", format!("#import \"/assay.typ\": *\n#show: paper\n= Test\n{shown}\n"))
}

/// Data of a report with nothing in it but these members.
pub fn data(more: &Value) -> Value {
    let mut data = json!({
        "frame": {
            "lang": "en", "title": "Test", "organisation": "Works", "facts": [], "page": "{page} of {pages}",
            "printed": "Printed today.", "watermark": null,
        },
        "words": { "page-label": "Page", "picture": "Picture" },
    });
    for (key, value) in more.as_object().unwrap() {
        data[key] = value.clone();
    }
    data
}

pub fn print(shown: &str, more: &Value) -> Result<Vec<u8>, ReportError> {
    render(&layout(shown), &data(more), &Printed::default())
}

/// The text of a PDF, line by line as it is set.
pub fn text(pdf: &[u8]) -> String {
    let read = lopdf::Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = read.get_pages().into_keys().collect();
    let text = read.extract_text(&pages).unwrap();
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

pub fn pages(pdf: &[u8]) -> usize {
    lopdf::Document::load_mem(pdf).unwrap().get_pages().len()
}
