//! A folder of controlled documents in Markdown: front matter, text, links between them, quizzes, attachments.

mod body;
mod front;
mod links;
mod walk;

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use serde_json::Value as Json;

use crate::decode::decode;
use crate::problem::{Note, RowProblem, SourceError, SourceErrorKind};
use crate::table::{Cell, Format, Place, Row, Table};
use crate::{Options, read_bytes};

use links::Tree;

/// A folder, read. Paths in it are relative to it, with `/` between.
#[derive(Clone, Debug, PartialEq)]
pub struct Folder {
    /// The name of the folder.
    pub name: String,
    /// The Markdown files, sorted by path.
    pub documents: Vec<Document>,
    /// All other files, sorted by path, whether a document refers to them or not. Quizzes are with their documents.
    pub attachments: Vec<Attachment>,
    /// Files and folders that were not read, and why.
    pub problems: Vec<PathProblem>,
    /// What else was done.
    pub notes: Vec<Note>,
}

/// A file that is no document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its path in the folder.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
}

/// A Markdown file.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its path in the folder, and its first line.
    pub place: Place,
    /// `id` of the front matter.
    pub id: Option<String>,
    /// `title` of the front matter, else the first heading, else the name of the file.
    pub title: String,
    /// The front matter, whole.
    pub front: BTreeMap<String, Json>,
    /// The text after the front matter.
    pub body: String,
    /// The line the body begins in.
    pub body_line: u32,
    /// Relative links, in the order of the text. Links to the world outside are left in the body as they are.
    pub links: Vec<DocLink>,
    /// Ids of other documents in the text, each once, with the first line it is in.
    pub mentions: Vec<Mention>,
    /// The quiz beside the document.
    pub quiz: Option<Quiz>,
    /// Paths of the files the document links to, names in its front matter, or whose name begins with its id.
    pub attachments: Vec<String>,
    /// How the bytes were read, where it is worth a word.
    pub notes: Vec<Note>,
    /// What is wrong, with the line.
    pub problems: Vec<(u32, DocumentProblem)>,
}

/// A relative link in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocLink {
    /// The line it is in.
    pub line: u32,
    /// The text people click on.
    pub text: String,
    /// The target as it is written, `#part` and all.
    pub target: String,
    /// The path of the document or attachment it leads to; `None` if there is none.
    pub to_path: Option<String>,
    /// The id of the document it leads to.
    pub to_id: Option<String>,
}

/// An id of a document in the text of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The first line it is in.
    pub line: u32,
    /// The id.
    pub id: String,
    /// The path of the document that has it; `None` for an id of the same family (`SOP-…`) that no document here has.
    pub to_path: Option<String>,
}

/// Questions that belong to a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Quiz {
    /// The path of its file.
    pub path: String,
    /// What the file says.
    pub content: Json,
}

/// What is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentProblem {
    /// `---` at the beginning and never again.
    #[error("the front matter has no end; write `---` in a line of its own after it")]
    UnclosedFrontMatter,
    /// Not YAML.
    #[error("the front matter is not YAML: {message}")]
    FrontMatter {
        /// The parser's words.
        message: String,
    },
    /// YAML, but no keys and values.
    #[error("the front matter has no keys; write `title: …`")]
    FrontMatterShape,
    /// Another document has the id.
    #[error("the id `{id}` belongs to {first} already")]
    DuplicateId {
        /// The id.
        id: String,
        /// The path of the first document with it.
        first: String,
    },
    /// A link to nothing.
    #[error("the link to `{target}` leads nowhere")]
    BrokenLink {
        /// The target.
        target: String,
    },
    /// The quiz beside it is not JSON.
    #[error("the quiz {path} is not JSON: {message}")]
    Quiz {
        /// The path of the quiz.
        path: String,
        /// The parser's words.
        message: String,
    },
    /// Two quizzes for one document.
    #[error("{path} is a second quiz; only the first is kept")]
    SecondQuiz {
        /// The path of the quiz left out.
        path: String,
    },
}

impl DocumentProblem {
    /// True if the document cannot be trusted; false if it can be taken in and mended later.
    pub fn blocks(&self) -> bool {
        match self {
            Self::UnclosedFrontMatter
            | Self::FrontMatter { .. }
            | Self::FrontMatterShape
            | Self::DuplicateId { .. } => true,
            Self::BrokenLink { .. } | Self::Quiz { .. } | Self::SecondQuiz { .. } => false,
        }
    }

    /// A short name that stays, for looking up texts.
    pub fn key(&self) -> &'static str {
        match self {
            Self::UnclosedFrontMatter => "unclosed-front-matter",
            Self::FrontMatter { .. } => "front-matter",
            Self::FrontMatterShape => "front-matter-shape",
            Self::DuplicateId { .. } => "duplicate-id",
            Self::BrokenLink { .. } => "broken-link",
            Self::Quiz { .. } => "quiz",
            Self::SecondQuiz { .. } => "second-quiz",
        }
    }
}

/// A file or folder that was not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path} {trouble}")]
pub struct PathProblem {
    /// Its path in the folder.
    pub path: String,
    /// Why.
    pub trouble: PathTrouble,
}

/// Why a file or folder was not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PathTrouble {
    /// Links may lead out of the folder, or round in circles.
    #[error("is a symbolic link; put the file itself there")]
    SymbolicLink,
    /// Folders within folders without end.
    #[error("lies too deep; move it up")]
    TooDeep,
    /// It could not be opened, is too large or not text.
    #[error("{0}")]
    Unreadable(SourceErrorKind),
    /// A quiz with no document beside it.
    #[error("is a quiz, but there is no document beside it that it belongs to")]
    QuizWithoutDocument,
}

/// Reads all Markdown files in a folder and the folders in it. Hidden files and symbolic links are left out.
///
/// # Errors
/// If it is no folder, cannot be opened, or has no Markdown or far too many files. What is wrong with one document is in
/// that document.
pub fn read_markdown_folder(dir: &Path, options: &Options) -> Result<Folder, SourceError> {
    let name =
        dir.canonicalize().ok().as_deref().unwrap_or(dir).file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_else(|| dir.to_string_lossy().into_owned());
    let mut walked = walk::walk(dir, &name, options)?;
    let mut folder = Folder {
        name,
        documents: Vec::new(),
        attachments: Vec::new(),
        problems: std::mem::take(&mut walked.problems),
        notes: Vec::new(),
    };
    if walked.hidden > 0 {
        folder.notes.push(Note::Hidden { count: walked.hidden });
    }
    let mut quizzes = Vec::new();
    for file in walked.files {
        let path: Arc<str> = file.path.as_str().into();
        let lower = file.path.to_lowercase();
        let is_quiz = ["-quiz.json", "_quiz.json", ".quiz.json"].iter().any(|end| lower.ends_with(end));
        if !is_quiz && !lower.ends_with(".md") && !lower.ends_with(".markdown") {
            folder.attachments.push(Attachment { path: file.path, size: file.size });
            continue;
        }
        let read = read_bytes(&file.absolute, &path, options.max_document_bytes);
        let read = read.and_then(|bytes| match is_quiz {
            true => text_of(&path, &bytes, options).map(|(text, _)| quizzes.push((file.path.clone(), text))),
            false => Document::parse(&path, &bytes, options).map(|document| folder.documents.push(document)),
        });
        if let Err(error) = read {
            folder.problems.push(PathProblem { path: file.path, trouble: PathTrouble::Unreadable(error.kind) });
        }
    }
    if folder.documents.is_empty()
        && !folder.problems.iter().any(|problem| matches!(problem.trouble, PathTrouble::Unreadable(_)))
    {
        return Err(SourceError::new(&folder.name.as_str().into(), SourceErrorKind::NoDocuments));
    }
    for (path, text) in quizzes {
        folder.attach_quiz(path, &text);
    }
    folder.connect();
    Ok(folder)
}

fn text_of(path: &Arc<str>, bytes: &[u8], options: &Options) -> Result<(String, Vec<Note>), SourceError> {
    // A document that is empty is still a document.
    if bytes.trim_ascii().is_empty() {
        return Ok((String::new(), Vec::new()));
    }
    let decoded = decode(path, bytes, options.encoding.as_deref())?;
    let text = decoded.text.into_owned();
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    Ok((text, decoded.notes))
}

impl Document {
    fn parse(path: &Arc<str>, bytes: &[u8], options: &Options) -> Result<Self, SourceError> {
        let (text, notes) = text_of(path, bytes, options)?;
        let front::Split { front, body, body_line, problem } = front::split(&text);
        let found = |key: &str| {
            front.iter().find(|(known, _)| known.eq_ignore_ascii_case(key)).and_then(|(_, value)| scalar(value))
        };
        let id = found("id");
        let title = found("title").or_else(|| body::first_heading(body)).unwrap_or_else(|| stem_of(path).to_owned());
        let body = body.to_owned();
        Ok(Self {
            place: Place { file: Arc::clone(path), sheet: None, line: 1 },
            id,
            title,
            body,
            body_line,
            front,
            links: Vec::new(),
            mentions: Vec::new(),
            quiz: None,
            attachments: Vec::new(),
            notes,
            problems: problem.into_iter().collect(),
        })
    }

    /// Its path in the folder.
    pub fn path(&self) -> &str {
        &self.place.file
    }

    /// A value of the front matter as text, by the first of several names it may have.
    pub fn front_text(&self, keys: &[&str]) -> Option<String> {
        self.front_value(keys).and_then(scalar)
    }

    /// A list of the front matter; a single value is a list of one.
    pub fn front_list(&self, keys: &[&str]) -> Vec<String> {
        match self.front_value(keys) {
            Some(Json::Array(values)) => values.iter().filter_map(scalar).collect(),
            Some(value) => scalar(value).into_iter().collect(),
            None => Vec::new(),
        }
    }

    fn front_value(&self, keys: &[&str]) -> Option<&Json> {
        keys.iter().find_map(|key| {
            self.front.iter().find(|(known, _)| known.eq_ignore_ascii_case(key)).map(|(_, value)| value)
        })
    }
}

/// The last part of a path, without its extension.
fn stem_of(path: &str) -> &str {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// True if a file of this stem belongs to what is called `name`: `SOP-004` and `SOP-004-capa`, not `SOP-0041`.
fn belongs(stem: &str, name: &str) -> bool {
    let rest =
        stem.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name)).and_then(|_| stem.get(name.len()..));
    !name.is_empty() && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_', '.', ' ']))
}

fn scalar(value: &Json) -> Option<String> {
    let text = match value {
        Json::String(text) => text.trim().to_owned(),
        Json::Number(number) => number.to_string(),
        Json::Bool(value) => value.to_string(),
        Json::Null | Json::Array(_) | Json::Object(_) => return None,
    };
    (!text.is_empty()).then_some(text)
}

impl Folder {
    /// A folder of one document, for a single Markdown file.
    pub(crate) fn of_one_file(name: &str, bytes: &[u8], options: &Options) -> Result<Self, SourceError> {
        let document = Document::parse(&name.into(), bytes, options)?;
        Ok(Self {
            name: name.to_owned(),
            documents: vec![document],
            attachments: Vec::new(),
            problems: Vec::new(),
            notes: Vec::new(),
        })
    }

    /// The document with an id.
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.id.as_deref() == Some(id))
    }

    /// Gives a quiz to the document beside it: the one with its id, or else the only one whose name begins like it.
    fn attach_quiz(&mut self, path: String, text: &str) {
        let stem = stem_of(&path);
        let wanted = stem.get(..stem.len().saturating_sub("-quiz".len())).unwrap_or_default().to_owned();
        let beside: Vec<&mut Document> =
            self.documents.iter_mut().filter(|document| folder_of(&document.place.file) == folder_of(&path)).collect();
        let has_id = |document: &Document| document.id.as_deref().is_some_and(|id| id.eq_ignore_ascii_case(&wanted));
        let has_name = |document: &Document| belongs(stem_of(&document.place.file), &wanted);
        let by_id = beside.iter().position(|document| has_id(document));
        let mut by_name = beside.iter().enumerate().filter(|(_, document)| has_name(document)).map(|(index, _)| index);
        let by_name = match (by_name.next(), by_name.next()) {
            (Some(only), None) => Some(only),
            _ => None,
        };
        let Some(document) = by_id.or(by_name).and_then(|index| beside.into_iter().nth(index)) else {
            self.problems.push(PathProblem { path, trouble: PathTrouble::QuizWithoutDocument });
            return;
        };
        if document.quiz.is_some() {
            document.problems.push((1, DocumentProblem::SecondQuiz { path }));
            return;
        }
        match serde_json::from_str(text) {
            Ok(content) => document.quiz = Some(Quiz { path, content }),
            Err(error) => document.problems.push((1, DocumentProblem::Quiz { path, message: error.to_string() })),
        }
    }

    /// Finds what leads from one document to another, or to a file.
    fn connect(&mut self) {
        let mut first_with: HashMap<String, String> = HashMap::new();
        for document in &mut self.documents {
            let Some(id) = &document.id else { continue };
            match first_with.get(id) {
                None => {
                    first_with.insert(id.clone(), document.place.file.to_string());
                }
                Some(first) => {
                    let problem = DocumentProblem::DuplicateId { id: id.clone(), first: first.clone() };
                    document.problems.push((1, problem));
                }
            }
        }
        let tree = Tree::of(&self.documents, &self.attachments);
        for document in &mut self.documents {
            let found = body::read(&document.body, document.body_line);
            for (line, text, target) in found.links {
                let Some(reached) = tree.follow(&document.place.file, &target) else { continue };
                let (to_path, to_id) =
                    reached.map_or((None, None), |(path, id)| (Some(path.to_owned()), id.map(ToOwned::to_owned)));
                if to_path.is_none() {
                    document.problems.push((line, DocumentProblem::BrokenLink { target: target.clone() }));
                }
                document.links.push(DocLink { line, text, target, to_path, to_id });
            }
            document.mentions = tree.mentions(document.id.as_deref(), &found.words);
            document.attachments = tree.attachments_of(document);
            document.problems.sort_by_key(|(line, _)| *line);
        }
    }

    /// The documents as rows: `path`, `id`, `title`, `body`, `links`, `mentions`, `quiz`, `attachments`, and all keys of the
    /// front matter. Links and mentions are ids, or paths of documents that have none.
    pub fn table(&self) -> Table {
        let is_column = |key: &str| key.eq_ignore_ascii_case("id") || key.eq_ignore_ascii_case("title");
        let mut keys: Vec<&str> = Vec::new();
        for key in self.documents.iter().flat_map(|document| document.front.keys()).filter(|key| !is_column(key)) {
            if !keys.contains(&key.as_str()) {
                keys.push(key);
            }
        }
        let own = ["path", "id", "title", "body", "links", "mentions", "quiz", "attachments"];
        let names = own.into_iter().chain(keys.iter().copied());
        let mut table = Table {
            name: self.name.clone(),
            format: Format::Markdown,
            columns: Vec::new(),
            rows: self.documents.iter().map(|document| document.row(&keys)).collect(),
            encoding: "utf-8",
            notes: self.notes.clone(),
        };
        table.settle(names.map(ToOwned::to_owned).collect());
        table
    }
}

impl Document {
    fn row(&self, keys: &[&str]) -> Row {
        let list = |texts: Vec<&str>| {
            if texts.is_empty() { Cell::Empty } else { Cell::List(texts.into_iter().map(Cell::text).collect()) }
        };
        let mut links: Vec<&str> = Vec::new();
        for link in &self.links {
            links.extend(link.to_id.as_deref().or(link.to_path.as_deref()).filter(|to| !links.contains(to)));
        }
        let mut cells = vec![
            Cell::text(self.path()),
            self.id.as_deref().map_or(Cell::Empty, Cell::text),
            Cell::text(self.title.as_str()),
        ];
        cells.push(Cell::text(self.body.as_str()));
        cells.push(list(links));
        cells.push(list(
            self.mentions
                .iter()
                .filter(|mention| mention.to_path.is_some())
                .map(|mention| mention.id.as_str())
                .collect(),
        ));
        cells.push(self.quiz.as_ref().map_or(Cell::Empty, |quiz| Cell::Json(quiz.content.clone())));
        cells.push(list(self.attachments.iter().map(String::as_str).collect()));
        cells.extend(keys.iter().map(|key| self.front.get(*key).cloned().map_or(Cell::Empty, Cell::json)));
        let blocking = self.problems.iter().filter(|(_, problem)| problem.blocks());
        let problems =
            blocking.map(|(line, problem)| RowProblem::Document { line: *line, problem: problem.clone() }).collect();
        Row { place: self.place.clone(), cells, problems }
    }
}
