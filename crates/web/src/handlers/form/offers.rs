//! Whom and what pickers offer, and what people type into them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use assay_core::permission::{Right, may};
use assay_pack::{FieldKind, Numbering};
use assay_text::sort_key;

use crate::app::Ctx;
use crate::fail::Fail;
use crate::views::form::Control;
use crate::views::list::Suggestion;

/// Records offered of one register.
const OFFERED: u32 = 100;
/// People offered: everybody in most companies.
const PEOPLE: u32 = 400;
/// Records offered of each register where any will do: just enough to tell a long list from a short one.
const OF_EACH: u32 = 41;
/// Hits looked at for a title that is not offered.
const HITS: u32 = 20;

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

/// What one register offers.
type Shelf = Rc<Vec<Offer>>;

/// The offers of one form; each register is read once.
pub(crate) struct Offers<'c> {
    ctx: &'c Ctx,
    registers: RefCell<BTreeMap<(String, u32), Shelf>>,
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

    fn of(&self, kind: &FieldKind) -> Result<Vec<Offer>, Fail> {
        let registers = self.registers(kind);
        let limit = match (registers.as_slice(), registers.len() > 5) {
            ([one], _) if one == self.identity() => PEOPLE,
            (_, false) => OFFERED,
            (_, true) => OF_EACH,
        };
        let mut offers = Vec::new();
        for register in &registers {
            offers.extend(self.register(register, limit)?.iter().cloned());
        }
        Ok(offers)
    }

    fn register(&self, key: &str, limit: u32) -> Result<Shelf, Fail> {
        let place = (key.to_owned(), limit);
        if let Some(known) = self.registers.borrow().get(&place) {
            return Ok(Rc::clone(known));
        }
        let titles = self.ctx.engine().titles(&self.ctx.me()?.actor, key, limit)?;
        let mut offers: Vec<Offer> = titles.into_iter().map(|(number, title)| Offer { number, title }).collect();
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
        let offers = Rc::new(offers);
        self.registers.borrow_mut().insert(place, Rc::clone(&offers));
        Ok(offers)
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
        let offers = self.of(kind)?;
        let person = matches!(kind, FieldKind::Person);
        let number = self.resolve(kind, typed)?;
        if !Control::as_list(offers.len()) {
            let value = match offers.iter().find(|offer| offer.number == number) {
                Some(offer) => offer.typed().value,
                None => self.title(&number).map_or_else(|| typed.to_owned(), |title| format!("{number} {title}")),
            };
            return Ok(Control::Pick { value, options: offers.iter().map(Offer::typed).collect() });
        }
        let mut options: Vec<Suggestion> = offers.iter().map(|offer| offer.chosen(person)).collect();
        if !number.is_empty() && options.iter().all(|option| option.value != number) {
            // Closed records are not offered, but one that is named stays.
            options.extend(self.title(&number).map(|title| Offer { number: number.clone(), title }.chosen(person)));
        }
        Ok(Control::Pick { value: number, options })
    }

    /// The control for several records. What names none stays in the field that adds one.
    pub fn pick_many<'v>(&self, kind: &FieldKind, values: impl Iterator<Item = &'v str>) -> Result<Control, Fail> {
        let offers = self.of(kind)?;
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
        let boxes = Control::as_boxes(offers.len());
        let option = |offer: &Offer| if boxes { offer.chosen(person) } else { offer.typed() };
        let options = offers.iter().map(option).collect();
        // One field to type in, or none where all are shown as boxes: the rest is shown as boxes of its own.
        let mut typed = typed.into_iter();
        let in_field = if boxes { String::new() } else { typed.next().unwrap_or_default() };
        chosen.extend(typed.map(|text| Suggestion { value: text.clone(), label: text }));
        Ok(Control::PickMany { chosen, typed: in_field, options })
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
        let wanted = typed.to_lowercase();
        let offers = self.of(kind)?;
        let only = |found: Vec<&Offer>| match found.as_slice() {
            [one] => Some(one.number.clone()),
            _ => None,
        };
        let exact = offers.iter().filter(|offer| offer.title.to_lowercase() == wanted).collect();
        if let Some(number) = only(exact) {
            return Ok(number);
        }
        let part = offers.iter().filter(|offer| offer.title.to_lowercase().contains(&wanted)).collect();
        if let Some(number) = only(part) {
            return Ok(number);
        }
        // A long register offers only its newest records.
        if offers.len() >= usize::try_from(OF_EACH).unwrap_or(usize::MAX) && typed.len() <= 200 {
            let registers = self.registers(kind);
            let (hits, _) = self.ctx.engine().search(&self.ctx.me()?.actor, typed, HITS)?;
            let mut same = hits
                .iter()
                .map(|hit| &hit.record)
                .filter(|record| registers.contains(&record.register) && record.title().to_lowercase() == wanted);
            if let (Some(record), None) = (same.next(), same.next()) {
                return Ok(record.number.clone());
            }
        }
        Ok(typed.to_owned())
    }

    /// Numbers and titles offered of a register, for linking.
    pub fn suggestions(&self, register: &str, limit: u32) -> Result<Vec<Suggestion>, Fail> {
        Ok(self.register(register, limit)?.iter().map(Offer::typed).collect())
    }

    /// May the reader make records of this register?
    pub fn may_create(&self, register: &str) -> Result<bool, Fail> {
        let actor = &self.ctx.me()?.actor;
        let found = self.ctx.engine().pack().register(register);
        Ok(found.is_some_and(|register| !register.single && may(actor, Right::Create, register, None)))
    }
}
