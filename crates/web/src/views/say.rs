//! How templates speak: every word comes from the reader's Fluent texts, and parts that several pages share are drawn here.

use std::fmt::{self, Write};

use assay_text::{Arg, Args, Texts};

/// What a template calls `t`: the texts of the reader's language and the shared parts of pages.
#[derive(Clone, Copy)]
pub struct Say<'a> {
    pub(crate) texts: &'a Texts,
}

impl<'a> Say<'a> {
    /// Speaks with these texts.
    pub fn new(texts: &'a Texts) -> Self {
        Self { texts }
    }

    /// A message, to be given arguments and shown.
    pub fn s(&self, id: &'a str) -> Phrase<'a> {
        Phrase { texts: self.texts, id, attribute: None, args: Args::new(), href: None }
    }
}

// Stand for `<` and `>` of arguments while a message is formatted, so that only the message itself can bring tags.
const LESS: char = '\u{e000}';
const MORE: char = '\u{e001}';

/// A message with its arguments. As HTML everything in it is escaped, except `<b>`, `<code>` and `<a>` written in the message
/// itself: `fix <a>{ $count } errors</a>` becomes a link to what [`Phrase::link`] says.
#[derive(Clone)]
pub struct Phrase<'a> {
    texts: &'a Texts,
    id: &'a str,
    attribute: Option<&'a str>,
    args: Args<'a>,
    href: Option<&'a str>,
}

impl<'a> Phrase<'a> {
    /// What stands beside this message under a name of its own: the hint of a label.
    #[must_use]
    pub fn attribute(mut self, name: &'a str) -> Self {
        self.attribute = Some(name);
        self
    }

    fn text(&self) -> String {
        match self.attribute {
            None => self.texts.format(self.id, &self.args),
            Some(name) => {
                let text = self.texts.format_attr(self.id, name, &self.args);
                text.unwrap_or_else(|| format!("⟦{}.{name}⟧", self.id))
            }
        }
    }

    /// This message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'a str, value: impl ToArg<'a>) -> Self {
        let value = match value.to_arg() {
            Arg::Text(text) if text.contains(['<', '>']) => {
                Arg::from(text.replace('<', "\u{e000}").replace('>', "\u{e001}"))
            }
            other => other,
        };
        self.args.set(name, value);
        self
    }

    /// Where the `<a>` of this message leads.
    #[must_use]
    pub fn link(mut self, href: &'a str) -> Self {
        self.href = Some(href);
        self
    }

    /// The text alone, without tags. For titles, mails and other places that are not HTML.
    pub fn plain(&self) -> String {
        let mut text = self.text();
        if !text.contains(['<', LESS, MORE]) {
            return text;
        }
        for tag in ["<b>", "</b>", "<code>", "</code>", "<a>", "</a>"] {
            text = text.replace(tag, "");
        }
        text.replace(LESS, "<").replace(MORE, ">")
    }
}

impl fmt::Display for Phrase<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.text();
        let mut rest = text.as_str();
        while let Some(next) = rest.chars().next() {
            let tag = ["<b>", "</b>", "<code>", "</code>"].into_iter().find(|tag| rest.starts_with(tag));
            let taken = if let Some(tag) = tag {
                f.write_str(tag)?;
                tag.len()
            } else if rest.starts_with("<a>") {
                if let Some(href) = self.href {
                    write!(f, r#"<a href="{}">"#, Escaped(href))?;
                }
                3
            } else if rest.starts_with("</a>") {
                if self.href.is_some() {
                    f.write_str("</a>")?;
                }
                4
            } else {
                escape(f, next)?;
                next.len_utf8()
            };
            rest = rest.get(taken..).unwrap_or_default();
        }
        Ok(())
    }
}

impl askama::filters::HtmlSafe for Phrase<'_> {}

struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| escape(f, c))
    }
}

fn escape(f: &mut fmt::Formatter<'_>, c: char) -> fmt::Result {
    match c {
        '<' | LESS => f.write_str("&lt;"),
        '>' | MORE => f.write_str("&gt;"),
        '&' => f.write_str("&amp;"),
        '"' => f.write_str("&quot;"),
        '\'' => f.write_str("&#39;"),
        other => f.write_char(other),
    }
}

/// What can be the argument of a message in a template, where fields arrive as references.
pub trait ToArg<'a> {
    /// The argument.
    fn to_arg(self) -> Arg<'a>;
}

impl<'a> ToArg<'a> for &'a str {
    fn to_arg(self) -> Arg<'a> {
        Arg::from(self)
    }
}

impl<'a> ToArg<'a> for &'a String {
    fn to_arg(self) -> Arg<'a> {
        Arg::from(self)
    }
}

macro_rules! number_args {
    ($($number:ty)*) => {$(
        impl<'a> ToArg<'a> for $number {
            fn to_arg(self) -> Arg<'a> {
                Arg::from(self)
            }
        }
    )*};
}

number_args!(i32 i64 u32 u64 usize);

impl<'a, T: ToArg<'a> + Copy> ToArg<'a> for &T {
    fn to_arg(self) -> Arg<'a> {
        (*self).to_arg()
    }
}
