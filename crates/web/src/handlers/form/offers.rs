//! Whom and what pickers offer, and what people type into them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use assay_core::Record;
use assay_core::permission::{Right, may};
use assay_pack::{FieldKind, Numbering};
use assay_text::sort_key;

use crate::app::Ctx;
use crate::fail::Fail;
use crate::views::form::Control;
use crate::views::list::Suggestion;

/// Records offered at once, and one more that tells a whole list from the beginning of a long one.
const OFFERED: u32 = 41;
/// Hits looked at for what somebody typed.
const HITS: u32 = 20;
/// Registers a picker offers new records of; one that takes any record offers none.
const CREATED: usize = 4;

/// A record a picker offers.
#[derive(Debug, Clone)]
pub(crate) struct Offer {
    number: String,
    title: String,
}

impl Offer {
    /// Chosen from a list: the number is sent, the label is read.
    fn chosen(&self, person: bool) -> Suggestion {
        let label = if person { self.title.clone() } else { format!("{} {}", self.number, self.title) };
        Suggestion { value: self.number.clone(), label }
    }

    /// Offered while typing: what is read is what is sent.
    fn typed(&self) -> Suggestion {
        Suggestion { value: format!("{} {}", self.number, self.title), label: self.title.clone() }
    }
}

/// What a picker offers.
#[derive(Debug, Clone, Default)]
struct Shelf {
    offers: Rc<Vec<Offer>>,
    /// There is nothing else to choose from.
    whole: bool,
}

/// The offers of one form; each register is read once.
pub(crate) struct Offers<'c> {
    ctx: &'c Ctx,
    registers: RefCell<BTreeMap<String, Shelf>>,
    titles: RefCell<BTreeMap<String, Option<String>>>,
}

impl<'c> Offers<'c> {
    pub fn new(ctx: &'c Ctx) -> Self {
        Self { ctx, registers: RefCell::default(), titles: RefCell::default() }
    }

    fn identity(&self) -> &'c str {
        &self.ctx.engine().pack().identity.register
    }

    /// The registers a field can point at.
    fn registers(&self, kind: &FieldKind) -> Vec<String> {
        match kind {
            FieldKind::Link(target) | FieldKind::Links(target) if target.registers.is_empty() => {
                let all = self.ctx.engine().pack().registers.iter();
                all.map(|register| register.key.clone()).collect()
            }
            FieldKind::Link(target) | FieldKind::Links(target) => target.registers.clone(),
            FieldKind::Person | FieldKind::People => vec![self.identity().to_owned()],
            _ => Vec::new(),
        }
    }

    fn of(&self, kind: &FieldKind) -> Result<Shelf, Fail> {
        let registers = self.registers(kind);
        if let [one] = registers.as_slice() {
            return self.register(one);
        }
        let mut offers = Vec::new();
        for register in &registers {
            let shelf = self.register(register)?;
            offers.extend(shelf.offers.iter().cloned());
            if !shelf.whole || offers.len() >= limit() {
                // The newest of each of many registers would help nobody.
                return Ok(Shelf::default());
            }
        }
        Ok(Shelf { offers: Rc::new(offers), whole: true })
    }

    fn register(&self, key: &str) -> Result<Shelf, Fail> {
        if let Some(known) = self.registers.borrow().get(key) {
            return Ok(known.clone());
        }
        let titles = self.ctx.engine().titles(&self.ctx.me()?.actor, key, OFFERED)?;
        let whole = titles.len() < limit();
        let mut offers: Vec<Offer> = titles.into_iter().map(|(number, title)| Offer { number, title }).collect();
        offers.truncate(limit().saturating_sub(1));
        let register = self.ctx.engine().pack().register(key);
        if key == self.identity() {
            offers.sort_by_cached_key(|offer| sort_key(&offer.title));
            // Two people of one name are told apart.
            let names: Vec<String> = offers.iter().map(|offer| offer.title.clone()).collect();
            for offer in &mut offers {
                if names.iter().filter(|name| **name == offer.title).count() > 1 {
                    offer.title = format!("{} ({})", offer.title, offer.number);
                }
            }
        } else if register.is_some_and(|register| register.numbering == Numbering::Plain) {
            offers.reverse();
        }
        let shelf = Shelf { offers: Rc::new(offers), whole };
        self.registers.borrow_mut().insert(key.to_owned(), shelf.clone());
        Ok(shelf)
    }

    /// Where a script asks for what a field can name.
    pub fn source(&self, kind: &FieldKind) -> String {
        let registers = self.registers(kind);
        let any = registers.len() == self.ctx.engine().pack().registers.len();
        if any { "/pick/any".to_owned() } else { format!("/pick/{}", registers.join(",")) }
    }

    /// The title of a record the reader may see.
    fn title(&self, number: &str) -> Option<String> {
        if let Some(known) = self.titles.borrow().get(number) {
            return known.clone();
        }
        let actor = &self.ctx.who.as_ref()?.actor;
        let title = self.ctx.engine().record(actor, number).ok().map(|record| record.title().to_owned());
        self.titles.borrow_mut().insert(number.to_owned(), title.clone());
        title
    }

    /// The control for one record.
    pub fn pick(&self, kind: &FieldKind, typed: &str) -> Result<Control, Fail> {
        let Shelf { offers, .. } = self.of(kind)?;
        let person = matches!(kind, FieldKind::Person);
        let number = self.resolve(kind, typed)?;
        let offered = offers.iter().find(|offer| offer.number == number).cloned();
        let named = match offered {
            Some(offer) => Some(offer),
            // Closed records are not offered, but one that is named stays.
            None if number.is_empty() => None,
            None => self.title(&number).map(|title| Offer { number: number.clone(), title }),
        };
        let chosen = named.as_ref().map(|offer| offer.chosen(person));
        let source = self.source(kind);
        if !Control::as_list(offers.len()) || !self.of(kind)?.whole {
            let value = named.map_or_else(|| typed.to_owned(), |offer| offer.typed().value);
            let options = offers.iter().map(Offer::typed).collect();
            return Ok(Control::Pick { value, options, whole: false, chosen, source });
        }
        let mut options: Vec<Suggestion> = offers.iter().map(|offer| offer.chosen(person)).collect();
        if let Some(chosen) = chosen.as_ref().filter(|chosen| !options.contains(chosen)) {
            options.push(chosen.clone());
        }
        Ok(Control::Pick { value: number, options, whole: true, chosen, source })
    }

    /// The control for several records. What names none stays in the field that adds one.
    pub fn pick_many<'v>(&self, kind: &FieldKind, values: impl Iterator<Item = &'v str>) -> Result<Control, Fail> {
        let Shelf { offers, whole } = self.of(kind)?;
        let person = matches!(kind, FieldKind::People);
        let mut chosen: Vec<Suggestion> = Vec::new();
        let mut typed = Vec::new();
        for value in values {
            let number = self.resolve(kind, value)?;
            let known = offers.iter().find(|offer| offer.number == number).cloned();
            let offer = match known {
                Some(offer) => Some(offer),
                None => self.title(&number).map(|title| Offer { number, title }),
            };
            match offer.map(|offer| offer.chosen(person)) {
                Some(choice) if chosen.contains(&choice) => {}
                Some(choice) => chosen.push(choice),
                None => typed.push(value.trim().to_owned()),
            }
        }
        let boxes = whole && Control::as_boxes(offers.len());
        let option = |offer: &Offer| if boxes { offer.chosen(person) } else { offer.typed() };
        let options = offers.iter().map(option).collect();
        // One field to type in, or none where all are shown as boxes: the rest is shown as boxes of its own.
        let mut typed = typed.into_iter();
        let in_field = if boxes { String::new() } else { typed.next().unwrap_or_default() };
        chosen.extend(typed.map(|text| Suggestion { value: text.clone(), label: text }));
        Ok(Control::PickMany { chosen, typed: in_field, options, source: self.source(kind) })
    }

    /// The number somebody means: `NC-2026-0042`, `nc-2026-0042 Moisture…`, `Mara Lindqvist`. What means nothing is left as
    /// it is, for the refusal to name.
    pub fn resolve(&self, kind: &FieldKind, typed: &str) -> Result<String, Fail> {
        let typed = typed.trim();
        let Some(first) = typed.split_whitespace().next() else { return Ok(String::new()) };
        let number = first.to_uppercase();
        if number.contains('-') && self.ctx.engine().pack().register_of_number(&number).is_some() {
            return Ok(number);
        }
        let shelf = self.of(kind)?;
        let (offers, all) = if shelf.whole {
            (shelf.offers, true)
        } else if typed.len() <= 200 {
            let found = self.ctx.engine().pick(&self.ctx.me()?.actor, &self.registers(kind), typed, HITS)?;
            let all = found.len() < usize::try_from(HITS).unwrap_or(usize::MAX);
            let offer = |it: &Record| Offer { number: it.number.clone(), title: it.title().to_owned() };
            (Rc::new(found.iter().map(offer).collect()), all)
        } else {
            return Ok(typed.to_owned());
        };
        let wanted = typed.to_lowercase();
        let only = |matches: &dyn Fn(&str) -> bool| {
            let mut found = offers.iter().filter(|offer| matches(&offer.title.to_lowercase()));
            found.next().filter(|_| found.next().is_none()).map(|offer| offer.number.clone())
        };
        let exact = only(&|title| title == wanted);
        // A part of a title names a record only where no other one can have it too.
        let part = || if all { only(&|title| title.contains(&wanted)) } else { None };
        Ok(exact.or_else(part).unwrap_or_else(|| typed.to_owned()))
    }

    /// Numbers and titles offered of a register, for linking.
    pub fn suggestions(&self, register: &str) -> Result<Vec<Suggestion>, Fail> {
        Ok(self.register(register)?.offers.iter().map(Offer::typed).collect())
    }

    /// The registers a picker of these can make new records of.
    pub fn created(&self, registers: &[String]) -> Result<Vec<String>, Fail> {
        let mut created = Vec::new();
        for register in registers.iter().take(if registers.len() > CREATED { 0 } else { CREATED }) {
            if self.may_create(register)? {
                created.push(register.clone());
            }
        }
        Ok(created)
    }

    /// May the reader make records of this register?
    pub fn may_create(&self, register: &str) -> Result<bool, Fail> {
        let actor = &self.ctx.me()?.actor;
        let found = self.ctx.engine().pack().register(register);
        Ok(found.is_some_and(|register| !register.single && may(actor, Right::Create, register, None)))
    }
}

fn limit() -> usize {
    usize::try_from(OFFERED).unwrap_or(usize::MAX)
}
