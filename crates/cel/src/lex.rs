//! Splits source text into tokens.

use std::sync::Arc;

use rust_decimal::Decimal;

use crate::fault::{Faults, Span};

/// A token and its place.
#[derive(Clone, Debug)]
pub(crate) struct Lexeme<'s> {
    pub(crate) token: Token<'s>,
    pub(crate) span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Token<'s> {
    /// The magnitude of an integer; the sign is an operator.
    Int(u64),
    Decimal(Decimal),
    Text(Arc<str>),
    Word(&'s str),
    Symbol(Symbol),
    /// Something that has been reported.
    Faulty,
    End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Symbol {
    ParenOpen,
    ParenClose,
    BracketOpen,
    BracketClose,
    Comma,
    Dot,
    Question,
    Colon,
    Not,
    Plus,
    Minus,
    Times,
    Divide,
    Remainder,
    And,
    Or,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Symbol {
    /// The spelling of a closing bracket.
    pub(crate) fn bracket(self) -> char {
        if self == Symbol::BracketClose { ']' } else { ')' }
    }
}

/// Symbols by their spelling, longer ones first. The third part names what was meant where the spelling is not ours.
const SYMBOLS: &[(&str, Symbol, Option<&str>)] = &[
    ("===", Symbol::Equal, Some("==")),
    ("!==", Symbol::NotEqual, Some("!=")),
    ("&&", Symbol::And, None),
    ("||", Symbol::Or, None),
    ("==", Symbol::Equal, None),
    ("!=", Symbol::NotEqual, None),
    ("<>", Symbol::NotEqual, Some("!=")),
    ("<=", Symbol::LessOrEqual, None),
    (">=", Symbol::GreaterOrEqual, None),
    ("=<", Symbol::LessOrEqual, Some("<=")),
    ("=>", Symbol::GreaterOrEqual, Some(">=")),
    ("=", Symbol::Equal, Some("==")),
    ("&", Symbol::And, Some("&&")),
    ("|", Symbol::Or, Some("||")),
    ("<", Symbol::Less, None),
    (">", Symbol::Greater, None),
    ("!", Symbol::Not, None),
    ("(", Symbol::ParenOpen, None),
    (")", Symbol::ParenClose, None),
    ("[", Symbol::BracketOpen, None),
    ("]", Symbol::BracketClose, None),
    (",", Symbol::Comma, None),
    (".", Symbol::Dot, None),
    ("?", Symbol::Question, None),
    (":", Symbol::Colon, None),
    ("+", Symbol::Plus, None),
    ("-", Symbol::Minus, None),
    ("*", Symbol::Times, None),
    ("/", Symbol::Divide, None),
    ("%", Symbol::Remainder, None),
];

/// The tokens of the source, the last of which is [`Token::End`]. Misspellings are reported and read as what was
/// probably meant, so that later stages can go on.
pub(crate) fn lex<'s>(source: &'s str, faults: &mut Faults) -> Vec<Lexeme<'s>> {
    let mut lexer = Lexer { source, at: 0, faults };
    let mut lexemes = Vec::new();
    while let Some(lexeme) = lexer.next() {
        lexemes.push(lexeme);
    }
    lexemes.push(Lexeme { token: Token::End, span: Span { start: source.len(), end: source.len() } });
    lexemes
}

struct Lexer<'s, 'f> {
    source: &'s str,
    /// Always on a character boundary.
    at: usize,
    faults: &'f mut Faults,
}

impl<'s> Lexer<'s, '_> {
    fn next(&mut self) -> Option<Lexeme<'s>> {
        self.skip_space();
        let start = self.at;
        let first = self.peek()?;
        let token = match first {
            '0'..='9' => self.number(),
            '\'' | '"' => self.text(first, first),
            '‘' | '’' | '“' | '”' | '`' => self.foreign_quotes(first),
            '_' => self.name(),
            _ if first.is_alphabetic() => self.name(),
            _ => self.symbol(),
        };
        Some(Lexeme { token, span: self.since(start) })
    }

    fn rest(&self) -> &'s str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn bump(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    fn since(&self, start: usize) -> Span {
        Span { start, end: self.at }
    }

    /// Takes characters as long as they are wanted.
    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'s str {
        let rest = self.rest();
        let length = rest.find(|next| !wanted(next)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    fn skip_space(&mut self) {
        loop {
            self.take_while(char::is_whitespace);
            if !self.rest().starts_with("//") {
                return;
            }
            self.take_while(|next| next != '\n');
        }
    }

    /// Letters of all alphabets are taken, so that a foreign one is reported once and not as a row of oddities.
    fn word(&mut self) -> &'s str {
        self.take_while(|next| next.is_alphanumeric() || next == '_')
    }

    fn name(&mut self) -> Token<'s> {
        let start = self.at;
        let word = self.word();
        if word.is_ascii() {
            return Token::Word(word);
        }
        let hint = "names consist of the letters a to z, digits and `_`; texts stand in quotes";
        self.faults.add_with_hint(self.since(start), format!("`{word}` is not a name"), hint);
        Token::Faulty
    }

    fn number(&mut self) -> Token<'s> {
        let start = self.at;
        self.take_while(|next| next.is_ascii_digit());
        let after_dot = self.rest().strip_prefix('.').unwrap_or_default();
        let fractional = after_dot.starts_with(|next: char| next.is_ascii_digit());
        if fractional {
            self.bump();
            self.take_while(|next| next.is_ascii_digit());
        }
        let digits = self.since(start).text(self.source);
        if !self.word().is_empty() {
            let span = self.since(start);
            let message = format!("`{}` is neither a number nor a name", span.shown(self.source));
            let hint = "numbers are written like 12 or 12.50; for spans of time write days(14), months(6)";
            self.faults.add_with_hint(span, message, hint);
            return Token::Faulty;
        }
        let token = if fractional {
            Decimal::from_str_exact(digits).ok().map(Token::Decimal)
        } else {
            digits.parse().ok().map(Token::Int)
        };
        token.unwrap_or_else(|| {
            let allowed = if fractional { "decimals have at most 28 digits" } else { "integers have 64 bits" };
            self.faults.add_with_hint(self.since(start), "this number is too long", allowed);
            Token::Faulty
        })
    }

    /// Text between quotes; stands on the opening quote.
    fn text(&mut self, open: char, close: char) -> Token<'s> {
        let start = self.at;
        self.bump();
        let mut text = String::new();
        loop {
            let before = self.at;
            match self.bump() {
                Some('\\') => text.extend(self.escape(before)),
                Some(next) if next == close => break,
                None | Some('\n') => {
                    self.at = before;
                    self.faults.add_with_hint(
                        self.since(start),
                        "this text has no closing quote",
                        format!("texts end on the line they begin on: {open}…{close}"),
                    );
                    return Token::Faulty;
                }
                Some(next) => text.push(next),
            }
        }
        Token::Text(Arc::from(text))
    }

    /// The character an escape stands for; stands behind the backslash, which is at `start`.
    fn escape(&mut self, start: usize) -> Option<char> {
        let after_backslash = self.at;
        match self.bump() {
            Some('n') => return Some('\n'),
            Some('r') => return Some('\r'),
            Some('t') => return Some('\t'),
            Some(literal @ ('\\' | '\'' | '"')) => return Some(literal),
            Some('u') => {
                let digits: String = self.rest().chars().take(4).take_while(char::is_ascii_hexdigit).collect();
                self.at += digits.len();
                let code = u32::from_str_radix(&digits, 16).ok().filter(|_| digits.len() == 4);
                if let Some(escaped) = code.and_then(char::from_u32) {
                    return Some(escaped);
                }
            }
            // The end of the text is for the caller to report.
            None | Some('\n') => self.at = after_backslash,
            Some(_) => {}
        }
        let span = self.since(start);
        let written = span.text(self.source);
        self.faults.add_with_hint(
            span,
            format!("`{written}` stands for no character"),
            r#"known are \\ \' \" \n \r \t and \u followed by four hexadecimal digits"#,
        );
        None
    }

    /// Word processors like to bend quotes.
    fn foreign_quotes(&mut self, open: char) -> Token<'s> {
        let start = self.at;
        let close = match open {
            '‘' => '’',
            '“' => '”',
            same => same,
        };
        let text = self.text(open, close);
        let quote = Span { start, end: start + open.len_utf8() };
        self.faults.add_with_hint(
            quote,
            format!("`{open}` does not begin a text"),
            "use straight quotes: '…' or \"…\"",
        );
        text
    }

    fn symbol(&mut self) -> Token<'s> {
        let start = self.at;
        let rest = self.rest();
        let known = SYMBOLS.iter().find(|(spelling, ..)| rest.starts_with(spelling));
        let Some((spelling, symbol, meant)) = known else {
            return self.strange();
        };
        self.at += spelling.len();
        if let Some(meant) = meant {
            let message = format!("`{spelling}` is not an operator");
            self.faults.add_with_hint(self.since(start), message, format!("use `{meant}`"));
        }
        Token::Symbol(*symbol)
    }

    /// Reports characters that mean nothing here, neighbours together.
    fn strange(&mut self) -> Token<'s> {
        let start = self.at;
        let begins_token = |next: char| {
            let mut buffer = [0; 4];
            let spelling: &str = next.encode_utf8(&mut buffer);
            next.is_alphanumeric()
                || next.is_whitespace()
                || "_'\"‘’“”`".contains(next)
                || SYMBOLS.iter().any(|(symbol, ..)| symbol.starts_with(spelling))
        };
        let first = self.bump();
        self.take_while(|next| !begins_token(next));
        let span = self.since(start);
        let hint = match first {
            Some('{' | '}') => Some("objects cannot be written out; lists are written [a, b]"),
            Some('#') => Some("comments begin with //"),
            Some(';') => Some("there is one expression only; join conditions with `&&`"),
            _ => None,
        };
        let message = format!("`{}` means nothing here", span.shown(self.source));
        self.faults.push(span, message, hint.map(str::to_owned));
        Token::Faulty
    }
}
