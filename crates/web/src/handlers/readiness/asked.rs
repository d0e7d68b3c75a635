//! What the address of Readiness asks for, and addresses that ask for something else.

use assay_engine::Concern;

use crate::app::Ctx;
use crate::fail::Fail;

/// What the query string asks for.
pub(super) struct Asked {
    pub edition: String,
    pub clause: Option<String>,
    pub show: Vec<String>,
    pub q: String,
    pub owner: Option<String>,
    /// What links to this record.
    pub about: Option<String>,
    pub by: Grouping,
    /// It is printed: what the page folds is listed.
    pub paper: bool,
}

/// What the list is grouped by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Grouping {
    #[default]
    Clause,
    Severity,
    Owner,
    /// The register that readiness is looked at by.
    About,
}

impl Grouping {
    pub const ALL: [Self; 4] = [Self::Clause, Self::Severity, Self::Owner, Self::About];

    /// As the address says it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Clause => "clause",
            Self::Severity => "severity",
            Self::Owner => "owner",
            Self::About => "about",
        }
    }

    pub fn label(self) -> &'static str {
        match self {
            Self::Clause => "readiness-by-clause",
            _ => "readiness-by-severity",
        }
    }
}

impl Asked {
    pub fn read(ctx: &Ctx) -> Result<Self, Fail> {
        let own = ctx.engine().edition()?;
        let known = |edition: &&str| ctx.engine().pack().editions.iter().any(|known| known == edition);
        let show: Vec<String> =
            ctx.query.iter().filter(|(key, _)| key == "show").map(|(_, value)| value.clone()).collect();
        // A picker may send a number with the name behind it.
        let number = |key: &str| ctx.q(key).and_then(|typed| typed.split_whitespace().next()).map(ToOwned::to_owned);
        let default = ["error", "warning", "note"].map(ToOwned::to_owned).to_vec();
        Ok(Self {
            edition: ctx.q("edition").filter(known).map_or(own, ToOwned::to_owned),
            clause: ctx.q("clause").filter(|clause| !clause.is_empty()).map(ToOwned::to_owned),
            show: if show.is_empty() { default } else { show },
            q: ctx.q("q").unwrap_or_default().trim().to_owned(),
            owner: number("owner"),
            about: number("about"),
            by: Grouping::ALL.into_iter().find(|by| ctx.q("by") == Some(by.key())).unwrap_or_default(),
            paper: false,
        })
    }

    /// Everything that is told of an edition, or of one clause of it, on paper.
    pub fn whole(ctx: &Ctx) -> Result<Self, Fail> {
        let show = ["error", "warning", "note", "met", "judge"].map(ToOwned::to_owned).to_vec();
        Ok(Self {
            show,
            q: String::new(),
            owner: None,
            about: None,
            by: Grouping::Clause,
            paper: true,
            ..Self::read(ctx)?
        })
    }

    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = vec![("edition".to_owned(), self.edition.clone())];
        pairs.extend(self.clause.iter().map(|clause| ("clause".to_owned(), clause.clone())));
        pairs.extend(self.show.iter().map(|show| ("show".to_owned(), show.clone())));
        if !self.q.is_empty() {
            pairs.push(("q".to_owned(), self.q.clone()));
        }
        pairs.extend(self.owner.iter().map(|owner| ("owner".to_owned(), owner.clone())));
        pairs.extend(self.about.iter().map(|about| ("about".to_owned(), about.clone())));
        if self.by != Grouping::Clause {
            pairs.push(("by".to_owned(), self.by.key().to_owned()));
        }
        pairs
    }

    pub fn link(&self, extra: &[(&str, &str)]) -> String {
        let names: Vec<&str> = extra.iter().map(|(name, _)| *name).collect();
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.pairs().into_iter().filter(|(key, _)| !names.contains(&key.as_str())));
        query.extend_pairs(extra.iter().filter(|(_, value)| !value.is_empty()));
        format!("/readiness?{}", query.finish())
    }

    /// The same edition and clause on another page.
    pub fn link_to(&self, page: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("edition", &self.edition);
        self.clause.iter().for_each(|clause| {
            query.append_pair("clause", clause);
        });
        format!("{page}?{}", query.finish())
    }

    /// Whose findings are asked for; nothing for everybody's.
    pub fn concern(&self) -> Option<Concern<'_>> {
        let concern = Concern { owner: self.owner.as_deref(), about: self.about.as_deref() };
        (concern != Concern::default()).then_some(concern)
    }

    /// Does this clause, or one above it, stand in the list?
    pub fn wants_clause(&self, clause: &str) -> bool {
        let below =
            |asked: &str| clause.strip_prefix(asked).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        self.clause.as_deref().is_none_or(below)
    }

    /// Does a finding stand in the list that belongs to this clause, or to none?
    pub fn lists(&self, clause: Option<&str>) -> bool {
        clause.map_or(self.clause.is_none(), |clause| self.wants_clause(clause))
    }

    pub fn shows(&self, what: &str) -> bool {
        self.show.iter().any(|shown| shown == what)
    }

    pub fn toggled(&self, what: &str) -> String {
        let mut show = self.show.clone();
        if self.shows(what) {
            show.retain(|shown| shown != what);
        } else {
            show.push(what.to_owned());
        }
        if show.is_empty() {
            show.push("none".to_owned());
        }
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.pairs().into_iter().filter(|(key, _)| key != "show"));
        query.extend_pairs(show.iter().map(|shown| ("show", shown)));
        format!("/readiness?{}", query.finish())
    }
}
