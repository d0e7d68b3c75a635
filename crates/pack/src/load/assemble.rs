//! Compiles the expressions of registers and puts the registers together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use assay_cel::{Program, Type, TypeId};

use super::compare::DraftCompare;
use super::expression::{Compiler, Expression};
use super::field::kind_name;
use super::manifest::values;
use super::page::DraftPage;
use super::register::DraftRegister;
use super::report::{At, Place};
use super::resolve::{field_place, parties};
use super::views::DraftView;
use super::words::did_you_mean;
use super::workflow::{DraftGuard, DraftMove, DraftWorkflow};
use crate::model::{Field, FieldKind, Guard, Move, Permissions, Register, State, Workflow};
use crate::schema::{ObjectKind, PackSchema, Root, Slot};

/// Puts a register together.
pub(crate) fn register(compiler: Compiler<'_>, index: usize, draft: DraftRegister) -> Register {
    let type_id = compiler.schema.register_type(&draft.key).unwrap_or_else(|| compiler.schema.any());
    let workflow =
        draft.workflow.as_ref().map(|workflow| assemble_workflow(compiler, index, type_id, &draft, workflow));
    let sort = draft.sort.as_ref().map_or("number", |sort| sort.value.as_str());
    let (sort, descending) = sort.strip_prefix('-').map_or((sort, false), |key| (key, true));
    let sort = (sort.to_owned(), descending);
    let permissions = Permissions {
        read: parties(&draft.permissions.read),
        create: parties(&draft.permissions.create),
        edit: parties(&draft.permissions.edit),
        comment: parties(&draft.permissions.comment),
    };
    let sections = draft.section_keys();
    let mut fields = Vec::with_capacity(draft.fields.len());
    for (position, field_draft) in draft.fields.into_iter().enumerate() {
        let mut field: Field = field_draft.field;
        let expected = compiler.schema.field_type(index, position, &field.kind);
        let expected = (!field_draft.broken).then_some(expected);
        let compile = |expression: &Option<Expression>| {
            expression
                .as_ref()
                .and_then(|text| compiler.compile(text, type_id, expected.as_ref()).map(|p| (p, text.literal)))
        };
        field.default = compile(&field_draft.default).map(|(program, _)| program);
        field.compute = compile(&field_draft.compute).map(|(program, literal)| {
            refuse_actor(compiler, &program, literal, "a computed field");
            program
        });
        field.explain = field_draft.explain.map(|args| explained(compiler, &args, type_id));
        fields.push(field);
    }
    let field_index = fields.iter().enumerate().map(|(index, field)| (field.key.clone(), index)).collect();
    Register {
        key: draft.key,
        type_id,
        prefix: draft.prefix.map(|prefix| prefix.value).unwrap_or_default(),
        numbering: draft.numbering,
        width: draft.width,
        group: draft.group.map(|group| group.value).unwrap_or_default(),
        order: draft.order,
        clauses: values(&draft.clauses),
        icon: draft.icon,
        single: draft.single,
        behaviours: values(&draft.behaviours),
        fields,
        sections,
        columns: values(&draft.columns),
        filters: values(&draft.filters),
        sort,
        subtitle: values(&draft.subtitle),
        workflow,
        permissions,
        compare: draft.compare.map(DraftCompare::finish),
        views: draft.views.into_iter().map(DraftView::finish).collect(),
        page: draft.page.map(DraftPage::finish),
        inverses: draft.inverses,
        field_index,
    }
}

/// Compiles what a text about a computed value is given.
fn explained(compiler: Compiler<'_>, args: &[(At<String>, Expression)], record: TypeId) -> Vec<(String, Program)> {
    let compiled = args.iter().filter_map(|(name, text)| {
        let program = compiler.printed(&name.value, text, record)?;
        refuse_actor(compiler, &program, text.literal, "an explanation");
        Some((name.value.clone(), program))
    });
    compiled.collect()
}

/// Reports an expression that depends on who looks.
pub(crate) fn refuse_actor(compiler: Compiler<'_>, program: &Program, literal: Place, what: &str) {
    if program.reads(Root::Actor.slot()) {
        compiler.report.error_help(
            literal,
            format!("{what} cannot depend on `actor`"),
            "its value is the same whoever looks",
        );
    }
}

fn assemble_workflow(
    compiler: Compiler<'_>,
    index: usize,
    type_id: TypeId,
    draft: &DraftRegister,
    workflow: &DraftWorkflow,
) -> Workflow {
    let states = workflow.states.iter().map(|state| State {
        key: state.key.value.clone(),
        kind: state.kind,
        waits: parties(&state.waits),
        within_days: state.within_days,
        locks: state.locks.iter().map(|field| field.value.clone()).collect(),
        aliases: state.aliases.clone(),
    });
    Workflow {
        start: workflow.start.as_ref().map(|start| start.value.clone()).unwrap_or_default(),
        states: states.collect(),
        moves: workflow.moves.iter().map(|each| assemble_move(compiler, index, type_id, draft, each)).collect(),
    }
}

fn assemble_move(
    compiler: Compiler<'_>,
    index: usize,
    type_id: TypeId,
    register: &DraftRegister,
    draft: &DraftMove,
) -> Move {
    let guards = |guards: &[DraftGuard]| {
        let compiled = guards.iter().filter_map(|guard| {
            let when = compiler.condition(&guard.when, type_id)?;
            Some(Guard { when, says: guard.says.value.clone() })
        });
        compiled.collect()
    };
    let set = draft.set.iter().filter_map(|(key, expression)| {
        let program = settable(compiler, index, register, key)
            .and_then(|expected| compiler.compile(expression, type_id, Some(&expected)))?;
        Some((key.value.clone(), program))
    });
    Move {
        key: draft.key.value.clone(),
        from: values(&draft.from),
        to: draft.to.as_ref().map(|to| to.value.clone()).unwrap_or_default(),
        by: parties(&draft.by),
        sign: draft.sign.as_ref().map(|sign| sign.value.clone()),
        need: values(&draft.need),
        ask: values(&draft.ask),
        reason: draft.reason,
        apart_from: values(&draft.apart_from),
        unless: guards(&draft.unless),
        only: guards(&draft.only),
        set: set.collect(),
    }
}

fn settable(compiler: Compiler<'_>, index: usize, register: &DraftRegister, key: &At<String>) -> Option<Type> {
    let Some(position) = register.fields.iter().position(|draft| draft.field.key == key.value) else {
        let hint = match key.value.as_str() {
            "state" => "the move itself sets the state: use `to`".to_owned(),
            _ => did_you_mean(&key.value, register.field_keys(), "fields"),
        };
        compiler.report.error_help(key.place, format!("unknown field `{}`", key.value), hint);
        return None;
    };
    let draft = register.fields.get(position)?;
    writable(compiler, key.place, &draft.field, draft.compute.is_some())
        .then(|| compiler.schema.field_type(index, position, &draft.field.kind))
}

/// Reports a field that an expression cannot fill.
pub(crate) fn writable(compiler: Compiler<'_>, place: Place, field: &Field, computed: bool) -> bool {
    if computed {
        compiler.report.error(place, format!("`{}` is computed and cannot be set", field.key));
        return false;
    }
    if matches!(field.kind, FieldKind::Table(_) | FieldKind::Series { .. } | FieldKind::File) {
        let message = format!("a field of type `{}` cannot be given by an expression", kind_name(&field.kind));
        compiler.report.error(place, message);
        return false;
    }
    true
}

/// A computed field: indexes of register and field.
type Node = (usize, usize);

/// Reports fields that are computed from themselves, directly or by way of others.
pub(crate) fn check_cycles(compiler: Compiler<'_>, registers: &[Arc<Register>], places: &BTreeMap<Node, Place>) {
    let mut edges: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
    for (at, register) in registers.iter().enumerate() {
        for (position, field) in register.fields.iter().enumerate() {
            let Some(program) = &field.compute else { continue };
            let steps = program.paths().iter().flat_map(|path| &path.steps);
            let read = steps.filter_map(|step| computed(compiler.schema, registers, step.ty, step.slot));
            edges.insert((at, position), read.collect());
        }
    }
    let mut told: BTreeSet<Node> = BTreeSet::new();
    for start in edges.keys() {
        // Every field of a circle has its way back; the first tells of all.
        if told.contains(start) {
            continue;
        }
        if let Some(way) = way_back(&edges, *start) {
            let name = |node: &Node| {
                let register = registers.get(node.0)?;
                Some(format!("{}.{}", register.key, register.fields.get(node.1)?.key))
            };
            told.extend(&way);
            let names: Vec<String> = way.iter().filter_map(name).collect();
            let Some(place) = places.get(start) else { continue };
            let message = format!("`{}` is computed from itself", names.first().map_or("", String::as_str));
            compiler.report.error_help(*place, message, format!("by way of {}", names.join(" → ")));
        }
    }
}

fn computed(schema: &PackSchema, registers: &[Arc<Register>], ty: TypeId, slot: u32) -> Option<Node> {
    let ObjectKind::Register(register) = schema.kind(ty)? else { return None };
    let field = match schema.slot(ty, slot)? {
        Slot::Field { index } => *index,
        Slot::Title => 0,
        _ => return None,
    };
    registers.get(register)?.fields.get(field)?.compute.as_ref().map(|_| (register, field))
}

fn way_back(edges: &BTreeMap<Node, Vec<Node>>, start: Node) -> Option<Vec<Node>> {
    let mut came_from: BTreeMap<Node, Node> = BTreeMap::new();
    let mut next = vec![start];
    while let Some(node) = next.pop() {
        for target in edges.get(&node).into_iter().flatten() {
            if *target == start {
                let mut way = vec![start];
                let mut at = node;
                while at != start {
                    way.push(at);
                    at = came_from.get(&at).copied().unwrap_or(start);
                }
                way.push(start);
                way.reverse();
                return Some(way);
            }
            if !came_from.contains_key(target) {
                came_from.insert(*target, node);
                next.push(*target);
            }
        }
    }
    None
}

/// Places of the computed fields, kept before the drafts go.
pub(crate) fn computed_places(drafts: &[DraftRegister]) -> BTreeMap<Node, Place> {
    let mut places = BTreeMap::new();
    for (at, register) in drafts.iter().enumerate() {
        for (position, draft) in register.fields.iter().enumerate() {
            if draft.compute.is_some() {
                places.insert((at, position), field_place(register, &draft.field.key));
            }
        }
    }
    places
}
