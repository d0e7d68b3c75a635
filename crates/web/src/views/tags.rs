//! Parts of pages as templates of their own, so that they nest and repeat: `{{ t.chip(chip) }}`.

use std::fmt;

use askama::Template;

use super::form::{Control, DurationUnit, FormField};
use super::home::Tile;
use super::list::{Cell, Filter, FilterControl, InputKind, Pager, Suggestion};
use super::map::Drawing;
use super::parts::{Chip, Diagnostic, Person, RecordRef, Strip, Task, Time, When};
use super::plan::Gantt;
use super::record::{Act, Entry, Field, FileRef, Value};
use super::registers::RegisterRow;
use super::search::Span;
use super::spark::Spark;
use super::{Say, impl_safe};
use crate::assets::{FAVICON, Icon, STYLESHEET};

macro_rules! tags {
    ($($name:ident in $path:tt { $($field:ident: $type:ty),* $(,)? })*) => {$(
        #[derive(Template)]
        #[template(path = $path, whitespace = "minimize")]
        pub(crate) struct $name<'a> {
            $($field: $type,)*
        }

        impl_safe!($name<'_>);
    )*};
}

tags! {
    ChipTag in "parts/chip.html" { v: &'a Chip, boxed: bool }
    PersonTag in "parts/person.html" { v: &'a Person }
    RecordTag in "parts/record-ref.html" { t: Say<'a>, v: &'a RecordRef }
    FileTag in "parts/file.html" { v: &'a FileRef }
    SpansTag in "parts/spans.html" { v: &'a [Span] }
    KeysTag in "parts/keys.html" { t: Say<'a>, v: &'a str }
    PresentTag in "parts/present.html" { t: Say<'a> }
    TimeTag in "parts/time.html" { v: &'a Time }
    WhenTag in "parts/when.html" { t: Say<'a>, v: &'a When }
    DiagTag in "parts/diag.html" { t: Say<'a>, v: &'a Diagnostic, slim: bool }
    TaskTag in "parts/task.html" { t: Say<'a>, v: &'a Task }
    StripTag in "parts/strip.html" { v: &'a Strip }
    SparkTag in "parts/spark.html" { v: &'a Spark }
    TileTag in "parts/tile.html" { t: Say<'a>, v: &'a Tile }
    RegisterTag in "parts/register.html" { t: Say<'a>, v: &'a RegisterRow }
    DrawingTag in "parts/drawing.html" { t: Say<'a>, v: &'a Drawing }
    GanttTag in "parts/gantt.html" { t: Say<'a>, v: &'a Gantt }
    EntryTag in "parts/entry.html" { t: Say<'a>, v: &'a Entry, full: bool }
    ValueTag in "parts/value.html" { t: Say<'a>, v: &'a Value }
    CellTag in "parts/cell.html" { t: Say<'a>, v: &'a Cell }
    FilterTag in "parts/filter.html" { t: Say<'a>, v: &'a Filter }
    FilterFormTag in "parts/filter-form.html" { t: Say<'a>, v: &'a Filter }
    PagerTag in "parts/pager.html" { t: Say<'a>, v: &'a Pager }
    FieldTag in "parts/field.html" { t: Say<'a>, v: &'a FormField }
    DatalistTag in "parts/datalist.html" { id: &'a str, v: &'a [Suggestion] }
    PencilTag in "parts/pencil.html" { t: Say<'a>, v: &'a Field }
    ControlTag in "parts/control.html" { t: Say<'a>, v: &'a FormField, id: String, bare: bool }
}

impl<'a> Say<'a> {
    pub(crate) fn script(&self) -> &'static str {
        &crate::assets::SCRIPT.path
    }

    pub(crate) fn editor(&self) -> &'static str {
        &crate::assets::EDITOR.path
    }

    pub(crate) fn intake_script(&self) -> &'static str {
        &crate::assets::INTAKE.path
    }

    pub(crate) fn stylesheet(&self) -> &'static str {
        &STYLESHEET.path
    }

    pub(crate) fn favicon(&self) -> &'static str {
        &FAVICON.path
    }

    pub(crate) fn icon(&self, name: &'static str) -> Icon {
        Icon(name)
    }

    pub(crate) fn chip(&self, v: &'a Chip) -> ChipTag<'a> {
        ChipTag { v, boxed: false }
    }

    pub(crate) fn gantt(&self, v: &'a Gantt) -> GanttTag<'a> {
        GanttTag { t: *self, v }
    }

    pub(crate) fn boxed(&self, v: &'a Chip) -> ChipTag<'a> {
        ChipTag { v, boxed: true }
    }

    pub(crate) fn person(&self, v: &'a Person) -> PersonTag<'a> {
        PersonTag { v }
    }

    pub(crate) fn record(&self, v: &'a RecordRef) -> RecordTag<'a> {
        RecordTag { t: *self, v }
    }

    pub(crate) fn file(&self, v: &'a FileRef) -> FileTag<'a> {
        FileTag { v }
    }

    /// A text with what was found in it.
    pub(crate) fn spans(&self, v: &'a [Span]) -> SpansTag<'a> {
        SpansTag { v }
    }

    /// Keys to press, such as `G H` or `Ctrl K`.
    pub(crate) fn keys(&self, v: &'a str) -> KeysTag<'a> {
        KeysTag { t: *self, v }
    }

    /// What stands on a key: words differ between keyboards, letters and signs do not.
    pub(crate) fn key(&self, key: &str) -> String {
        let word = match key {
            "Ctrl" => "key-name-ctrl",
            "Enter" => "key-name-enter",
            "Esc" => "key-name-esc",
            sign => return sign.to_owned(),
        };
        self.s(word).plain()
    }

    /// Where the page says who else is at its record.
    pub(crate) fn present(&self) -> PresentTag<'a> {
        PresentTag { t: *self }
    }

    pub(crate) fn time(&self, v: &'a Time) -> TimeTag<'a> {
        TimeTag { v }
    }

    pub(crate) fn when(&self, v: &'a When) -> WhenTag<'a> {
        WhenTag { t: *self, v }
    }

    pub(crate) fn diag(&self, v: &'a Diagnostic) -> DiagTag<'a> {
        DiagTag { t: *self, v, slim: false }
    }

    pub(crate) fn slim(&self, v: &'a Diagnostic) -> DiagTag<'a> {
        DiagTag { t: *self, v, slim: true }
    }

    pub(crate) fn task(&self, v: &'a Task) -> TaskTag<'a> {
        TaskTag { t: *self, v }
    }

    pub(crate) fn strip(&self, v: &'a Strip) -> StripTag<'a> {
        StripTag { v }
    }

    pub(crate) fn spark(&self, v: &'a Spark) -> SparkTag<'a> {
        SparkTag { v }
    }

    pub(crate) fn tile(&self, v: &'a Tile) -> TileTag<'a> {
        TileTag { t: *self, v }
    }

    pub(crate) fn register(&self, v: &'a RegisterRow) -> RegisterTag<'a> {
        RegisterTag { t: *self, v }
    }

    pub(crate) fn drawing(&self, v: &'a Drawing) -> DrawingTag<'a> {
        DrawingTag { t: *self, v }
    }

    /// The address of an icon, for a drawing that places it itself.
    pub(crate) fn icon_href(&self, icon: &Icon) -> String {
        format!("{}#i-{}", crate::assets::ICONS.path, icon.name())
    }

    pub(crate) fn entry(&self, v: &'a Entry) -> EntryTag<'a> {
        EntryTag { t: *self, v, full: false }
    }

    pub(crate) fn whole_entry(&self, v: &'a Entry) -> EntryTag<'a> {
        EntryTag { t: *self, v, full: true }
    }

    pub(crate) fn value(&self, v: &'a Value) -> ValueTag<'a> {
        ValueTag { t: *self, v }
    }

    pub(crate) fn cell(&self, v: &'a Cell) -> CellTag<'a> {
        CellTag { t: *self, v }
    }

    pub(crate) fn filter(&self, v: &'a Filter) -> FilterTag<'a> {
        FilterTag { t: *self, v }
    }

    /// What a filter's menu holds.
    pub(crate) fn filter_form(&self, v: &'a Filter) -> FilterFormTag<'a> {
        FilterFormTag { t: *self, v }
    }

    pub(crate) fn pager(&self, v: &'a Pager) -> PagerTag<'a> {
        PagerTag { t: *self, v }
    }

    pub(crate) fn field(&self, v: &'a FormField) -> FieldTag<'a> {
        FieldTag { t: *self, v }
    }

    pub(crate) fn datalist(&self, id: &'a str, v: &'a [Suggestion]) -> DatalistTag<'a> {
        DatalistTag { id, v }
    }

    /// Leads to the form of one field.
    pub(crate) fn pencil(&self, v: &'a Field) -> PencilTag<'a> {
        PencilTag { t: *self, v }
    }

    /// The control of a field that has a label of its own.
    pub(crate) fn control(&self, v: &'a FormField) -> ControlTag<'a> {
        ControlTag { t: *self, v, id: v.id(), bare: false }
    }

    /// The control of a cell, whose label only screen readers read.
    pub(crate) fn bare_control(&self, v: &'a FormField) -> ControlTag<'a> {
        ControlTag { t: *self, v, id: v.id(), bare: true }
    }
}

/// The attributes every control of a form may have.
pub(crate) struct Attributes {
    required: bool,
    focus: bool,
    invalid: bool,
    described_by: Option<String>,
}

impl fmt::Display for Attributes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.required {
            f.write_str(" required")?;
        }
        if self.focus {
            f.write_str(" autofocus")?;
        }
        if self.invalid {
            f.write_str(r#" aria-invalid="true""#)?;
        }
        match &self.described_by {
            Some(ids) => write!(f, r#" aria-describedby="{ids}""#),
            None => Ok(()),
        }
    }
}

impl_safe!(Attributes);

/// Pickers of up to so many offer a list to choose from; longer ones offer while typing.
const PICK_LIST: usize = 40;
/// Pickers of several with up to so many show them all as boxes.
const PICK_BOXES: usize = 12;

impl ControlTag<'_> {
    /// Ids are letters, digits and dashes only, so nothing needs escaping. A group's legend already carries hint and error.
    fn attributes(&self) -> Attributes {
        let group = self.v.is_group() && !self.bare;
        Attributes {
            required: self.v.required,
            focus: self.v.focus,
            invalid: self.v.error.is_some(),
            described_by: if group { None } else { self.v.described_by() },
        }
    }

    fn is_chosen(&self, value: &Option<u32>, n: &u32) -> bool {
        value.as_ref() == Some(n)
    }

    /// A number typed or stored that is not offered; it must not get lost.
    fn is_unknown(&self, value: &str, options: &[Suggestion]) -> bool {
        !value.is_empty() && options.iter().all(|option| option.value != value)
    }

    /// Few options are shown at once; in a cell there is no room.
    fn as_radios(&self) -> bool {
        self.v.is_group() && !self.bare
    }

    fn units(&self) -> [DurationUnit; 5] {
        DurationUnit::ALL
    }
}

impl Control {
    /// Where nothing is offered, something can be typed: the reader may know of records that are not offered.
    pub(crate) fn as_list(options: usize) -> bool {
        (1..=PICK_LIST).contains(&options)
    }

    pub(crate) fn as_boxes(options: usize) -> bool {
        (1..=PICK_BOXES).contains(&options)
    }
}
