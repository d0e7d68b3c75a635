//! Parts of pages that a script asks for and puts into the page: fragments of HTML without a frame.

use askama::Template;

use super::Say;
use super::form::Part;
use super::pick::{Options, Quick};

/// Ties each part to its template.
macro_rules! parts {
    ($($view:ident as $part:ident in $path:tt;)*) => {$(
        #[derive(Template)]
        #[template(path = $path, whitespace = "minimize")]
        struct $part<'a> {
            t: Say<'a>,
            v: &'a $view,
        }

        impl $view {
            /// The fragment.
            ///
            /// # Errors
            /// If the template cannot be written.
            pub fn render(&self, t: Say<'_>) -> askama::Result<String> {
                $part { t, v: self }.render()
            }
        }
    )*};
}

parts! {
    Part as FormPart in "form-part.html";
    Options as OptionsPart in "pick-options.html";
    Quick as QuickPart in "form-quick.html";
}
