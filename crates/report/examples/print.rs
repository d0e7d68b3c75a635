//! Prints every sample with the built-in layouts, to look at: `cargo run -p assay-report --example print -- FOLDER`.

use std::path::PathBuf;

use assay_report::{Layout, Printed, REPORTS, render, sample};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "reports".to_owned()));
    std::fs::create_dir_all(&folder)?;
    for report in REPORTS {
        let (Some(layout), Some(data)) = (Layout::built_in(report), sample(report)) else { continue };
        std::fs::write(folder.join(format!("{report}.pdf")), render(&layout, &data, &Printed::default())?)?;
    }
    Ok(())
}
