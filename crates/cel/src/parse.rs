//! Builds the tree from tokens: a Pratt parser that goes on after faults.

use crate::ast::{Arithmetic, Ast, AstKind, Comparison, Name, Operator};
use crate::fault::{Faults, Span};
use crate::lex::{Lexeme, Symbol, Token};

/// How deep expressions may nest. Everything that walks a tree recurses at most this deep.
pub(crate) const MAX_HEIGHT: usize = 100;

/// Parses the whole source.
pub(crate) fn parse<'s>(source: &'s str, lexemes: Vec<Lexeme<'s>>, faults: &mut Faults) -> Ast<'s> {
    let mut parser = Parser { source, lexemes, at: 0, nesting: 0, given_up: false, faults };
    if *parser.token() == Token::End {
        parser.faults.add(parser.span(), "there is no expression here");
        return Ast::faulty(parser.span());
    }
    let ast = parser.expression();
    if *parser.token() != Token::End {
        parser.report_leftover();
    }
    ast
}

/// How tightly binary operators bind, loosest first. All associate to the left.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Power {
    Or,
    And,
    Relation,
    Sum,
    Product,
}

enum Infix {
    And,
    Or,
    Binary(Operator),
}

struct Parser<'s, 'f> {
    source: &'s str,
    /// Never empty; the last one is the end.
    lexemes: Vec<Lexeme<'s>>,
    at: usize,
    nesting: usize,
    /// Set when the expression nests too deeply to go on.
    given_up: bool,
    faults: &'f mut Faults,
}

impl<'s> Parser<'s, '_> {
    fn lexeme(&self, at: usize) -> (&Token<'s>, Span) {
        let end = Span { start: self.source.len(), end: self.source.len() };
        self.lexemes.get(at).map_or((&Token::End, end), |lexeme| (&lexeme.token, lexeme.span))
    }

    fn token(&self) -> &Token<'s> {
        self.lexeme(self.at).0
    }

    fn span(&self) -> Span {
        self.lexeme(self.at).1
    }

    fn previous_span(&self) -> Span {
        self.at.checked_sub(1).map_or(Span::default(), |before| self.lexeme(before).1)
    }

    fn is(&self, symbol: Symbol) -> bool {
        *self.token() == Token::Symbol(symbol)
    }

    fn advance(&mut self) {
        if self.at + 1 < self.lexemes.len() {
            self.at += 1;
        }
    }

    fn accept(&mut self, symbol: Symbol) -> bool {
        let there = self.is(symbol);
        if there {
            self.advance();
        }
        there
    }

    /// What stands here, for messages.
    fn found(&self) -> String {
        match self.token() {
            Token::End => "the end".to_owned(),
            _ => format!("`{}`", self.span().shown(self.source)),
        }
    }

    fn give_up(&mut self, span: Span) {
        if !self.given_up {
            let hint = "split it into several expressions";
            self.faults.add_with_hint(span, "this expression nests too deeply", hint);
        }
        self.given_up = true;
        self.at = self.lexemes.len().saturating_sub(1);
    }

    /// Makes a node, unless the tree grows too tall.
    fn node(&mut self, kind: AstKind<'s>, span: Span) -> Ast<'s> {
        let ast = Ast::new(kind, span);
        if ast.height <= MAX_HEIGHT {
            return ast;
        }
        self.give_up(span);
        Ast::faulty(span)
    }

    /// Parses one level deeper. Parentheses and prefix operators recurse before there is a node to measure.
    fn nested(&mut self, parse: impl FnOnce(&mut Self) -> Ast<'s>) -> Ast<'s> {
        if self.nesting >= MAX_HEIGHT {
            let span = self.span();
            self.give_up(span);
            return Ast::faulty(span);
        }
        self.nesting += 1;
        let ast = parse(self);
        self.nesting -= 1;
        ast
    }

    /// `condition ? then : otherwise`, or a binary expression.
    fn expression(&mut self) -> Ast<'s> {
        self.nested(|parser| {
            let condition = parser.binary(Power::Or);
            if !parser.accept(Symbol::Question) {
                return condition;
            }
            let then = parser.expression();
            let otherwise = if parser.accept(Symbol::Colon) {
                parser.expression()
            } else {
                parser.report_missing("`:` and a value for the other case", Some("write `condition ? this : that`"))
            };
            let span = condition.span.to(otherwise.span);
            parser.node(AstKind::Ternary(Box::new([condition, then, otherwise])), span)
        })
    }

    fn infix(&mut self) -> Option<(Infix, Power)> {
        let arithmetic = |operator| Infix::Binary(Operator::Arithmetic(operator));
        let comparison = |operator| Infix::Binary(Operator::Compare(operator));
        let symbol = match self.token() {
            Token::Symbol(symbol) => *symbol,
            Token::Word("in") => return Some((Infix::Binary(Operator::In), Power::Relation)),
            Token::Word(word) => {
                // Only where an operator must follow can these words be told from names.
                let (infix, power, meant) = match *word {
                    "and" | "AND" => (Infix::And, Power::And, "&&"),
                    "or" | "OR" => (Infix::Or, Power::Or, "||"),
                    "is" | "IS" => (Infix::Binary(Operator::Equal), Power::Relation, "=="),
                    _ => return None,
                };
                self.report_word(meant);
                return Some((infix, power));
            }
            _ => return None,
        };
        Some(match symbol {
            Symbol::Or => (Infix::Or, Power::Or),
            Symbol::And => (Infix::And, Power::And),
            Symbol::Equal => (Infix::Binary(Operator::Equal), Power::Relation),
            Symbol::NotEqual => (Infix::Binary(Operator::NotEqual), Power::Relation),
            Symbol::Less => (comparison(Comparison::Less), Power::Relation),
            Symbol::LessOrEqual => (comparison(Comparison::LessOrEqual), Power::Relation),
            Symbol::Greater => (comparison(Comparison::Greater), Power::Relation),
            Symbol::GreaterOrEqual => (comparison(Comparison::GreaterOrEqual), Power::Relation),
            Symbol::Plus => (arithmetic(Arithmetic::Add), Power::Sum),
            Symbol::Minus => (arithmetic(Arithmetic::Subtract), Power::Sum),
            Symbol::Times => (arithmetic(Arithmetic::Multiply), Power::Product),
            Symbol::Divide => (arithmetic(Arithmetic::Divide), Power::Product),
            Symbol::Remainder => (arithmetic(Arithmetic::Remainder), Power::Product),
            _ => return None,
        })
    }

    /// Reports a word used as an operator. It may be looked at several times before it is taken; equal faults are
    /// dropped in the end.
    fn report_word(&mut self, meant: &str) {
        let message = format!("{} is not an operator", self.found());
        let span = self.span();
        self.faults.add_with_hint(span, message, format!("use `{meant}`"));
    }

    /// Operators that bind at least as tightly as `least`.
    fn binary(&mut self, least: Power) -> Ast<'s> {
        let mut left = self.unary();
        while let Some((infix, power)) = self.infix() {
            if power < least {
                break;
            }
            let operator_span = self.span();
            self.advance();
            let right = match power {
                Power::Or => self.binary(Power::And),
                Power::And => self.binary(Power::Relation),
                Power::Relation => self.binary(Power::Sum),
                Power::Sum => self.binary(Power::Product),
                Power::Product => self.unary(),
            };
            let span = left.span.to(right.span);
            left = match infix {
                Infix::Binary(operator) => {
                    self.node(AstKind::Binary(operator, operator_span, Box::new([left, right])), span)
                }
                Infix::And => match left.kind {
                    AstKind::And(mut parts) => {
                        parts.push(right);
                        self.node(AstKind::And(parts), span)
                    }
                    kind => self.node(AstKind::And(vec![Ast { kind, ..left }, right]), span),
                },
                Infix::Or => match left.kind {
                    AstKind::Or(mut parts) => {
                        parts.push(right);
                        self.node(AstKind::Or(parts), span)
                    }
                    kind => self.node(AstKind::Or(vec![Ast { kind, ..left }, right]), span),
                },
            };
        }
        left
    }

    fn unary(&mut self) -> Ast<'s> {
        let start = self.span();
        match self.token() {
            Token::Symbol(Symbol::Not) => self.advance(),
            Token::Symbol(Symbol::Minus) => {
                self.advance();
                return self.negation(start);
            }
            Token::Word("not" | "NOT") if self.begins_value(self.at + 1) => {
                self.report_word("!");
                self.advance();
            }
            _ => return self.postfix(),
        }
        let operand = self.nested(Self::unary);
        let span = start.to(operand.span);
        self.node(AstKind::Not(Box::new(operand)), span)
    }

    /// Stands behind a minus sign.
    fn negation(&mut self, start: Span) -> Ast<'s> {
        // The least integer has no positive counterpart, so a sign belongs to the literal.
        if let Token::Int(magnitude) = *self.token() {
            let span = start.to(self.span());
            if let Some(number) = 0i64.checked_sub_unsigned(magnitude) {
                self.advance();
                let literal = Ast::new(AstKind::Int(number), span);
                return self.postfix_of(literal);
            }
        }
        let operand = self.nested(Self::unary);
        let span = start.to(operand.span);
        self.node(AstKind::Negate(Box::new(operand)), span)
    }

    fn postfix(&mut self) -> Ast<'s> {
        let primary = self.primary();
        self.postfix_of(primary)
    }

    fn postfix_of(&mut self, primary: Ast<'s>) -> Ast<'s> {
        let mut ast = primary;
        loop {
            if self.accept(Symbol::Dot) {
                ast = self.member(ast);
            } else if self.is(Symbol::BracketOpen) {
                let open = self.span();
                self.advance();
                let index = self.expression();
                let close = self.close(open, Symbol::BracketClose);
                let span = ast.span.to(close);
                ast = self.node(AstKind::Index(Box::new([ast, index])), span);
            } else {
                return ast;
            }
        }
    }

    /// A field or a method; stands behind the dot.
    fn member(&mut self, of: Ast<'s>) -> Ast<'s> {
        if *self.token() == Token::Faulty {
            let span = of.span.to(self.span());
            self.advance();
            return Ast::faulty(span);
        }
        let Token::Word(text) = *self.token() else {
            let missing = self.report_missing("the name of a field after `.`", None);
            return Ast::faulty(of.span.to(missing.span));
        };
        let name = Name { text, span: self.span() };
        self.advance();
        if self.is(Symbol::ParenOpen) {
            let (arguments, close) = self.arguments();
            let span = of.span.to(close);
            return self.node(AstKind::Call(Some(Box::new(of)), name, arguments), span);
        }
        let span = of.span.to(name.span);
        self.node(AstKind::Field(Box::new(of), name), span)
    }

    fn primary(&mut self) -> Ast<'s> {
        let span = self.span();
        let kind = match self.token().clone() {
            Token::Int(magnitude) => AstKind::Int(i64::try_from(magnitude).unwrap_or_else(|_too_large| {
                self.faults.add_with_hint(span, "this number is too long", "integers have 64 bits");
                0
            })),
            Token::Decimal(number) => AstKind::Decimal(number),
            Token::Text(text) => AstKind::Text(text),
            Token::Word("true") => AstKind::Bool(true),
            Token::Word("false") => AstKind::Bool(false),
            Token::Word("null") => AstKind::Null,
            Token::Word(text) if text != "in" => {
                self.advance();
                if !self.is(Symbol::ParenOpen) {
                    return Ast::new(AstKind::Name(text), span);
                }
                let (arguments, close) = self.arguments();
                return self.node(AstKind::Call(None, Name { text, span }, arguments), span.to(close));
            }
            Token::Symbol(Symbol::ParenOpen) => {
                self.advance();
                let inner = self.expression();
                let close = self.close(span, Symbol::ParenClose);
                return Ast { span: span.to(close), ..inner };
            }
            Token::Symbol(Symbol::BracketOpen) => {
                self.advance();
                let (items, close) = self.separated(span, Symbol::BracketClose);
                return self.node(AstKind::List(items), span.to(close));
            }
            Token::Faulty => AstKind::Faulty,
            _ => return self.report_missing("a value", None),
        };
        self.advance();
        Ast::new(kind, span)
    }

    /// The arguments of a call; stands on the opening parenthesis.
    fn arguments(&mut self) -> (Vec<Ast<'s>>, Span) {
        let open = self.span();
        self.advance();
        self.separated(open, Symbol::ParenClose)
    }

    /// Expressions between commas up to the closing bracket; stands behind the opening one.
    fn separated(&mut self, open: Span, close: Symbol) -> (Vec<Ast<'s>>, Span) {
        let mut items = Vec::new();
        while !self.is(close) {
            items.push(self.expression());
            if !self.is(close) && !self.accept(Symbol::Comma) {
                if *self.token() != Token::End {
                    let expected = format!("`,` or `{}`", close.bracket());
                    items.push(self.report_missing(&expected, None));
                    self.skip_to(close);
                }
                if !self.accept(Symbol::Comma) {
                    break;
                }
            }
        }
        (items, self.close(open, close))
    }

    /// Takes a closing bracket and gives its place.
    fn close(&mut self, open: Span, close: Symbol) -> Span {
        if !self.is(close) && *self.token() != Token::End {
            self.report_missing(&format!("`{}`", close.bracket()), None);
            self.skip_to(close);
        }
        if self.accept(close) {
            return self.previous_span();
        }
        if !self.given_up && !self.has_faulty_tokens() {
            let bracket = open.text(self.source);
            self.faults.add(open, format!("`{bracket}` is never closed"));
        }
        self.previous_span()
    }

    /// What was meant by a faulty token is unknown, and with it where brackets close and the expression ends.
    fn has_faulty_tokens(&self) -> bool {
        self.lexemes.iter().any(|lexeme| lexeme.token == Token::Faulty)
    }

    /// Skips to a comma or to the closing bracket of this level.
    fn skip_to(&mut self, close: Symbol) {
        let mut open_brackets = 0_usize;
        loop {
            match self.token() {
                Token::End => return,
                Token::Symbol(Symbol::ParenOpen | Symbol::BracketOpen) => open_brackets += 1,
                Token::Symbol(symbol) if open_brackets == 0 && (*symbol == close || *symbol == Symbol::Comma) => return,
                Token::Symbol(Symbol::ParenClose | Symbol::BracketClose) => {
                    open_brackets = open_brackets.saturating_sub(1);
                }
                _ => {}
            }
            self.advance();
        }
    }

    fn begins_value(&self, at: usize) -> bool {
        match self.lexeme(at).0 {
            Token::Int(_) | Token::Decimal(_) | Token::Text(_) => true,
            Token::Word(word) => *word != "in",
            Token::Symbol(symbol) => matches!(symbol, Symbol::ParenOpen | Symbol::BracketOpen | Symbol::Not),
            Token::Faulty | Token::End => false,
        }
    }

    /// Reports that something else was expected here. The token stays, because it may make sense further out.
    fn report_missing(&mut self, expected: &str, hint: Option<&str>) -> Ast<'s> {
        let span = self.span();
        if !self.given_up && *self.token() != Token::Faulty {
            let message = format!("expected {expected}, found {}", self.found());
            self.faults.push(span, message, hint.map(str::to_owned));
        }
        Ast::faulty(span)
    }

    fn report_leftover(&mut self) {
        if self.has_faulty_tokens() {
            return;
        }
        let rest = self.span().to(self.lexeme(self.lexemes.len().saturating_sub(2)).1);
        let message = format!("the expression is complete before {}", self.found());
        let hint = match self.token() {
            Token::Symbol(Symbol::ParenClose | Symbol::BracketClose) => "this bracket was never opened",
            _ if self.begins_value(self.at) => "an operator is missing, such as `&&`, `==` or `+`",
            _ => "remove the rest, or put parentheses around the part it belongs to",
        };
        self.faults.add_with_hint(rest, message, hint);
    }
}
