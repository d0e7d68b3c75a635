//! Several standards side by side: what they share stands the same, and counts once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use assay_core::readiness::{Evidence, Judged, Judgement, Standing, Tally, judge, together};
use assay_pack::Pack;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use crate::packs;

/// The standard with another one beside it.
pub fn integrated() -> &'static Arc<Pack> {
    static PACK: LazyLock<Arc<Pack>> =
        LazyLock::new(|| Arc::new(packs::loaded(&["system", "iso9001", "customer-2026"].map(packs::built_in))));
    &PACK
}

const TODAY: Date = date(2026, 11, 12);

/// Numbers of each check, a few requirements and clauses that do not apply, and a few judgements, by chance.
fn evidence() -> impl Strategy<Value = Evidence> {
    let pack = integrated();
    let checks = pack.checks.len();
    let ids: Vec<String> = pack.requirements.iter().map(|requirement| requirement.id.clone()).collect();
    let tallies = prop::collection::vec((0..3_u64, 0..8_u64, 0..8_u64), checks);
    let listed = prop::collection::btree_set(prop::sample::select(ids.clone()), 0..20);
    let said = prop::collection::vec((prop::sample::select(ids), any::<bool>(), 0..3_usize), 0..60);
    let chosen = prop::option::of(prop::sample::select(pack.editions.clone()));
    (tallies, listed, said, chosen).prop_map(|(tallies, not_applicable, said, edition)| {
        let tally = |(applied, standing, accepted): (u64, u64, u64)| Tally {
            applied,
            standing: if standing == 7 { 1 } else { 0 },
            accepted: if accepted == 7 { 1 } else { 0 },
            latest: (standing == 7).then_some(date(2026, 6, 1)),
        };
        let pack = integrated();
        let judgement = |(at, (requirement, met, edition)): (usize, (String, bool, usize))| Judgement {
            record: format!("JDG-{at}"),
            requirement,
            edition: pack.editions.get(edition).cloned(),
            met,
            on: date(2026, 5, 1),
            until: date(2027, 5, 1),
        };
        Evidence {
            tallies: pack.checks.iter().map(|check| check.code.clone()).zip(tallies.into_iter().map(tally)).collect(),
            not_applicable,
            judgements: said.into_iter().enumerate().map(judgement).collect(),
            edition,
        }
    })
}

proptest! {
    /// What stands as one other does is as that is; as several, as the worst of them.
    #[test]
    fn what_is_shared_stands_the_same(evidence in evidence()) {
        let pack = integrated();
        let followed = evidence.edition.clone().filter(|edition| edition != "customer-2026").unwrap_or("2026".to_owned());
        let of: BTreeMap<String, Judged> =
            judge(pack, &followed, &evidence, TODAY).into_iter().map(|judged| (judged.id.clone(), judged)).collect();
        let order = |standing| match standing {
            Standing::NotApplicable => 0,
            Standing::Met => 1,
            Standing::Accepted => 2,
            Standing::Judge => 3,
            Standing::NotMet => 4,
        };
        let mut shared = 0;
        for judged in judge(pack, "customer-2026", &evidence, TODAY) {
            let same = &pack.requirement(&judged.id).unwrap().same_as;
            let Some(worst) = same.iter().map(|id| of[id].standing).max_by_key(|standing| order(*standing)) else { continue };
            prop_assert_eq!(judged.standing, worst, "{}", judged.id);
            shared += 1;
        }
        prop_assert_eq!(shared, 7);
    }

    /// Together they count every requirement once, and no other.
    #[test]
    fn together_every_requirement_counts_once(evidence in evidence()) {
        let pack = integrated();
        let views = ["2026", "customer-2026"].map(|edition| judge(pack, edition, &evidence, TODAY));
        let sum = together(pack, &[&views[0], &views[1]]);
        let counts = |judged: &&Judged| judged.standing != Standing::NotApplicable;
        let own = |judged: &&Judged| pack.requirement(&judged.id).is_some_and(|known| known.same_as.is_empty());
        let counted: BTreeSet<&str> =
            views.iter().flatten().filter(counts).filter(own).map(|judged| judged.id.as_str()).collect();
        prop_assert_eq!(sum.total, counted.len());
        let each: usize = views.iter().flatten().filter(counts).count();
        prop_assert_eq!(sum.total + sum.shared, each);
        let met = views.iter().flatten().filter(own).filter(|judged| judged.standing == Standing::Met).count();
        prop_assert_eq!(sum.met, met);
        // One standard alone shares nothing: all of it counts.
        let alone = together(pack, &[&views[1]]);
        prop_assert_eq!((alone.total, alone.shared), (views[1].iter().filter(counts).count(), 0));
    }
}

/// The edition the organisation has chosen decides how what is shared stands.
#[test]
fn what_is_shared_follows_the_edition_chosen() {
    let pack = integrated();
    let said = |edition: &str, met| Judgement {
        record: format!("JDG-{edition}"),
        requirement: "8.5.4-1".to_owned(),
        edition: Some(edition.to_owned()),
        met,
        on: date(2026, 5, 1),
        until: date(2027, 5, 1),
    };
    let judgements = vec![said("2015", false), said("2026", true)];
    let standing = |edition: Option<&str>| {
        let evidence =
            Evidence { judgements: judgements.clone(), edition: edition.map(Into::into), ..Evidence::default() };
        let judged = judge(pack, "customer-2026", &evidence, TODAY);
        judged.into_iter().find(|judged| judged.id == "C3.1-2").unwrap().standing
    };
    assert_eq!(standing(Some("2015")), Standing::NotMet);
    assert_eq!(standing(Some("2026")), Standing::Met);
    assert_eq!(standing(None), Standing::Met);
}
