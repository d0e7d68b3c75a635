//! Writes every page with sample content into a folder, to be looked at in a browser:
//! `cargo run -p assay-web --example gallery -- /tmp/gallery`.

#[path = "../tests/samples/mod.rs"]
mod samples;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use assay_web::assets::{FAVICON, ICONS, STYLESHEET};
use assay_web::views::Say;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("name the folder to write to")?);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("assay.css"), STYLESHEET.bytes)?;
    fs::write(folder.join("favicon.svg"), FAVICON.bytes)?;
    let texts = samples::texts();
    // Browsers load no sprite from another file on disk, so each page gets a copy of it.
    let sprite = String::from_utf8(ICONS.bytes.to_vec())?.replacen("<svg ", "<svg hidden ", 1);
    let t = Say::new(&texts);
    for (name, html) in samples::all(t).into_iter().chain(samples::fragments(t)) {
        let html = html
            .replace(&ICONS.path, "")
            .replace(&STYLESHEET.path, "assay.css")
            .replace(&FAVICON.path, "favicon.svg")
            .replace("</body>", &format!("{sprite}</body>"));
        fs::write(folder.join(name).with_extension("html"), html)?;
    }
    Ok(())
}
