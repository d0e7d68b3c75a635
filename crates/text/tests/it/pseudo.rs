//! The pseudo-language shows what was never translated.

use assay_text::{Args, PSEUDO, Texts};
use jiff::civil::date;

fn pseudo(ftl: &str) -> Texts {
    Texts::build(PSEUDO, &[("a.ftl", ftl)]).unwrap()
}

#[test]
fn words_are_marked_and_longer() {
    let texts = pseudo("m = Readiness\n    .hint = Open it");
    assert_eq!(texts.text("m"), "⟦Ŕēēààďîîñēēşş⟧");
    assert_eq!(texts.get_attr("m", "hint").unwrap(), "⟦Ööþēēñ îîţ⟧");
}

#[test]
fn arguments_tags_and_choices_stay_what_they_are() {
    let texts =
        pseudo("m = fix <a>{ $count ->\n    [one] one error\n   *[other] { $count } errors\n}</a> by { DATE($on) }\n");
    let args = Args::new().with("count", 1).with("on", date(2026, 11, 12));
    assert_eq!(texts.format("m", &args), "⟦ƒîîẋ <a>ööñēē ēēŕŕööŕ</a> ƀý 12 ⟦Ñöṽ⟧ 2026⟧");
    let texts = pseudo("-brand = Assay\nm = Welcome to { -brand }, { $who }\n    and others");
    assert_eq!(texts.format("m", &Args::new().with("who", "Ana")), "⟦Ŵēēļçööɱēē ţöö Ààşşààý, Ana\nààñď ööţĥēēŕş⟧");
}

#[test]
fn what_is_broken_is_reported_as_it_stands() {
    let faults = Texts::build(PSEUDO, &[("a.ftl", "m = { $\n")]).unwrap_err();
    assert_eq!((faults[0].line, faults[0].file.as_str()), (1, "a.ftl"));
    let deep = format!("m = {}x{}", "{ ".repeat(2_000), " }".repeat(2_000));
    assert!(Texts::build(PSEUDO, &[("a.ftl", &deep)]).is_err());
}
