//! A server over a fresh workspace, and a browser that talks to it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use assay_core::{Act, Actor, Command, Json};
use assay_engine::{Clock, Engine, ManualClock, SeededRandom, Setup, Workspace};
use assay_pack::{Layer, Pack, load};
use assay_web::{ServeOptions, serve};
use tokio::sync::oneshot;

pub const ADMIN: &str = "anna@acme.example";
pub const PASSWORD: &str = "correct horse battery";

/// The real packs, loaded once.
pub fn pack() -> Arc<Pack> {
    static PACK: OnceLock<Arc<Pack>> = OnceLock::new();
    Arc::clone(PACK.get_or_init(|| loaded(&["system", "iso9001"])))
}

/// The real packs with a further standard beside the first.
pub fn integrated() -> Arc<Pack> {
    static PACK: OnceLock<Arc<Pack>> = OnceLock::new();
    Arc::clone(PACK.get_or_init(|| loaded(&["system", "iso9001", "customer-2026"])))
}

fn loaded(names: &[&str]) -> Arc<Pack> {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
    let layers: Vec<Layer> = names
        .iter()
        .map(|name| {
            let mut files = BTreeMap::new();
            read(&packs.join(name), "", &mut files);
            Layer { name: (*name).to_owned(), files }
        })
        .collect();
    Arc::new(load(&layers).unwrap_or_else(|faults| panic!("{faults:#?}")))
}

fn read(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("the pack is there") {
        let entry = entry.expect("can be read");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(entry.path()).expect("can be read"));
        }
    }
}

/// A workspace that is served. Anna administers it and holds every role.
pub struct TestApp {
    pub engine: Engine,
    pub clock: Arc<ManualClock>,
    pub address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    server: Option<std::thread::JoinHandle<()>>,
    _folder: tempfile::TempDir,
}

impl TestApp {
    pub fn start() -> Self {
        Self::serving(ServeOptions::default())
    }

    /// A workspace in which nobody has answered the first questions, nor put them off.
    pub fn untouched() -> Self {
        Self::serving_as(pack(), ServeOptions::default(), false)
    }

    /// A workspace that follows two standards.
    pub fn integrated() -> Self {
        Self::serving_as(integrated(), ServeOptions::default(), true)
    }

    pub fn serving(options: ServeOptions) -> Self {
        Self::serving_as(pack(), options, true)
    }

    fn serving_as(pack: Arc<Pack>, options: ServeOptions, later: bool) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Arc::new(ManualClock::at("2026-11-12T08:42:00Z".parse().expect("a moment")));
        let injected: Arc<dyn Clock> = Arc::<ManualClock>::clone(&clock);
        let workspace = Workspace {
            folder: folder.path().join("acme"),
            pack,
            clock: injected,
            random: Arc::new(SeededRandom::new(9)),
        };
        let setup = Setup {
            name: "Acme".to_owned(),
            organisation: BTreeMap::new(),
            admin_email: ADMIN.to_owned(),
            admin_name: "Anna Berg".to_owned(),
            admin_password: PASSWORD.to_owned(),
        };
        let engine = workspace.create(&setup).unwrap_or_else(|error| panic!("{error}"));
        if later {
            engine.start_later().expect("keeps it");
        }
        let (stop, stopped) = oneshot::channel::<()>();
        let (tell, told) = std::sync::mpsc::channel();
        let served = engine.clone();
        let server = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
            runtime.expect("a runtime").block_on(async move {
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
                tell.send(listener.local_addr().expect("an address")).expect("somebody waits");
                let stopped = async {
                    let _ = stopped.await;
                };
                serve(served, listener, options, stopped).await.expect("serves");
            });
        });
        let address = told.recv().expect("it listens");
        Self { engine, clock, address, stop: Some(stop), server: Some(server), _folder: folder }
    }

    /// A browser without any cookie.
    pub fn browser(&self) -> Browser {
        Browser { address: self.address, cookies: BTreeMap::new(), csrf: String::new() }
    }

    /// Somebody with these roles who has signed in.
    pub fn person(&self, name: &str, roles: &[&str]) -> Browser {
        let email = format!("{}@acme.example", name.to_lowercase().replace(' ', "."));
        self.engine.add_user(&email, name, roles, PASSWORD).unwrap_or_else(|error| panic!("{error}"));
        self.signed_in(&email)
    }

    pub fn signed_in(&self, email: &str) -> Browser {
        let mut browser = self.browser();
        let answer = browser.sign_in(email, PASSWORD);
        assert_eq!(answer.status, 303, "{}", answer.text());
        browser
    }

    pub fn admin(&self) -> Browser {
        self.signed_in(ADMIN)
    }

    /// Somebody with every role there is.
    pub fn everybody(&self) -> Browser {
        let pack = pack();
        let roles: Vec<&str> = pack.roles.iter().map(String::as_str).collect();
        self.person("Mara Lindqvist", &roles)
    }

    /// Makes a record as the installation itself.
    pub fn make(&self, register: &str, data: &[(&str, Json)]) -> String {
        let data = data.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        let act = Act::Create { register: register.to_owned(), data, state: None, external: None };
        let made = self.engine.submit(Command::new(Actor::system("test"), act));
        made.unwrap_or_else(|error| panic!("{register}: {error:?}")).number
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(server) = self.server.take() {
            let _ = server.join();
        }
    }
}

/// A stream of events as a page keeps it open.
pub struct Events {
    stream: TcpStream,
    heard: String,
}

impl Events {
    /// Reads until this was heard, and answers all that was.
    pub fn until(&mut self, part: &str) -> &str {
        let started = std::time::Instant::now();
        while !self.heard.contains(part) {
            assert!(started.elapsed().as_secs() < 20, "never heard {part:?}: {}", self.heard);
            self.read();
        }
        &self.heard
    }

    /// Listens for a while, and answers all that was heard.
    pub fn for_a_while(&mut self) -> &str {
        let started = std::time::Instant::now();
        while started.elapsed().as_millis() < 2_000 && self.read() {}
        &self.heard
    }

    /// Listens to the end.
    pub fn rest(mut self) -> String {
        let started = std::time::Instant::now();
        // The last chunk of an answer is empty; the connection stays.
        while !self.heard.ends_with("\r\n0\r\n\r\n") && self.read() {
            assert!(started.elapsed().as_secs() < 20, "the stream does not end: {}", self.heard);
        }
        self.heard
    }

    /// What was heard so far is not asked about again.
    pub fn forget(&mut self) {
        self.heard.clear();
    }

    /// Takes in what has come; false at the end.
    fn read(&mut self) -> bool {
        let mut bytes = [0; 4096];
        self.stream.set_read_timeout(Some(std::time::Duration::from_millis(100))).expect("can wait");
        match self.stream.read(&mut bytes) {
            Ok(0) => false,
            Ok(count) => {
                self.heard.push_str(&String::from_utf8_lossy(&bytes[..count]));
                true
            }
            Err(_nothing_yet) => true,
        }
    }
}

/// What the server answered.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Where it leads, with 303.
    pub fn to(&self) -> String {
        assert_eq!(self.status, 303, "{}", self.words());
        self.header("location").expect("leads somewhere").to_owned()
    }

    /// The page, which must be sound, in a real language.
    pub fn page(&self, status: u16) -> String {
        let text = self.pseudo_page(status);
        assert!(!text.contains('⟦'), "a message is missing: {}", around(&text, "⟦"));
        text
    }

    /// The page, which must be sound, in whatever language.
    pub fn pseudo_page(&self, status: u16) -> String {
        assert_eq!(self.status, status, "leads to {:?}\n{}", self.header("location"), self.words());
        let text = self.text();
        crate::html::tags(&text).unwrap_or_else(|fault| panic!("{fault}\n{text}"));
        text
    }

    /// The text of the page without its tags, for messages of tests.
    fn words(&self) -> String {
        let text = self.text();
        let main = text.split("<main").nth(1).unwrap_or(&text);
        let words = main.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, words)| words.trim());
        words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" | ").chars().take(3_000).collect()
    }
}

/// What stands around a mark.
pub fn around(text: &str, mark: &str) -> String {
    let at = text.find(mark).unwrap_or_default();
    let before: String = text[..at].chars().rev().take(200).collect::<Vec<_>>().into_iter().rev().collect();
    format!("{before}{}", text[at..].chars().take(300).collect::<String>())
}

/// A browser: cookies, the token of its session, and no JavaScript.
#[derive(Clone)]
pub struct Browser {
    address: SocketAddr,
    pub cookies: BTreeMap<String, String>,
    pub csrf: String,
}

/// Fields of a form.
pub type Fields = Vec<(String, String)>;

impl Browser {
    pub fn get(&mut self, path: &str) -> Answer {
        self.send("GET", path, &[], &[])
    }

    /// Posts exactly these fields.
    pub fn post_raw(&mut self, path: &str, fields: &Fields) -> Answer {
        let body = encode(fields);
        self.send("POST", path, &[("content-type", "application/x-www-form-urlencoded")], body.as_bytes())
    }

    /// Posts fields with the token of the session.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut all: Fields = vec![("csrf".to_owned(), self.csrf.clone())];
        all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        self.post_raw(path, &all)
    }

    /// Posts a form with files: field, name, bytes.
    pub fn post_files(&mut self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Answer {
        const MARK: &str = "----------edge5309";
        let mut body = Vec::new();
        let csrf = self.csrf.clone();
        for (name, value) in [("csrf", csrf.as_str())].iter().chain(fields) {
            let part = format!("--{MARK}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(part.into_bytes());
        }
        for (field, name, bytes) in files {
            let head = format!(
                "--{MARK}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            );
            body.extend(head.into_bytes());
            body.extend(*bytes);
            body.extend(b"\r\n");
        }
        body.extend(format!("--{MARK}--\r\n").into_bytes());
        let kind = format!("multipart/form-data; boundary={MARK}");
        self.send("POST", path, &[("content-type", &kind)], &body)
    }

    /// Signs in as a person does: loads the page, fills it in.
    pub fn sign_in(&mut self, email: &str, password: &str) -> Answer {
        let page = self.get("/sign-in").page(200);
        let mut fields = form(&page, "/sign-in");
        fill(&mut fields, &[("email", email), ("password", password)]);
        let answer = self.post_raw("/sign-in", &fields);
        if answer.status == 303 {
            self.learn_csrf();
        }
        answer
    }

    /// Reads the token off a page.
    pub fn learn_csrf(&mut self) {
        let page = self.get("/search").page(200);
        let fields = form(&page, "/sign-out");
        self.csrf = value(&fields, "csrf").to_owned();
    }

    /// Loads a page, fills its form in and sends it: the whole way of a person.
    pub fn submit(&mut self, path: &str, filled: &[(&str, &str)]) -> Answer {
        let page = self.get(path).page(200);
        let mut fields = form(&page, path);
        fill(&mut fields, filled);
        self.post_raw(path, &fields)
    }

    /// The same for a form that is opened under another address, such as one that fills it in.
    pub fn submit_at(&mut self, open: &str, action: &str, filled: &[(&str, &str)]) -> Answer {
        let page = self.get(open).page(200);
        let mut fields = form(&page, action);
        fill(&mut fields, filled);
        self.post_raw(action, &fields)
    }

    /// Opens the stream of a page.
    pub fn listen(&self, path: &str, headers: &[(&str, &str)]) -> Events {
        let mut stream = TcpStream::connect(self.address).expect("connects");
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut head = format!("GET {path} HTTP/1.1\r\nhost: {}\r\ncookie: {}\r\n", self.address, cookies.join("; "));
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        stream.write_all(format!("{head}\r\n").as_bytes()).expect("sends");
        Events { stream, heard: String::new() }
    }

    pub fn send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(self.address).expect("connects");
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", self.address);
        if !cookies.is_empty() {
            head.push_str(&format!("cookie: {}\r\n", cookies.join("; ")));
        }
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if method == "POST" {
            head.push_str(&format!("content-length: {}\r\n", body.len()));
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes()).expect("sends");
        // A server that refuses what is too large may hang up early.
        let _ = stream.write_all(body);
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let answer = parse(&bytes);
        for (name, value) in &answer.headers {
            if name == "set-cookie"
                && let Some((name, value)) = value.split(';').next().and_then(|pair| pair.split_once('='))
            {
                if value.is_empty() {
                    self.cookies.remove(name);
                } else {
                    self.cookies.insert(name.to_owned(), value.to_owned());
                }
            }
        }
        answer
    }
}

fn parse(bytes: &[u8]) -> Answer {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a head ends");
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect();
    let mut body = bytes[end + 4..].to_vec();
    if headers.iter().any(|(name, value)| name == "transfer-encoding" && value == "chunked") {
        body = unchunk(&body);
    }
    Answer { status: status.expect("a status"), headers, body }
}

fn unchunk(mut rest: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = rest.windows(2).position(|two| two == b"\r\n") {
        let size = usize::from_str_radix(&String::from_utf8_lossy(&rest[..end]), 16).expect("a size");
        if size == 0 {
            break;
        }
        body.extend(&rest[end + 2..end + 2 + size]);
        rest = &rest[end + 2 + size + 2..];
    }
    body
}

pub fn encode(fields: &Fields) -> String {
    let mut out = String::new();
    for (place, (name, value)) in fields.iter().enumerate() {
        if place > 0 {
            out.push('&');
        }
        for (part, text) in [("", name), ("=", value)] {
            out.push_str(part);
            for byte in text.bytes() {
                match byte {
                    b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => out.push(char::from(byte)),
                    _ => out.push_str(&format!("%{byte:02X}")),
                }
            }
        }
    }
    out
}

/// The value a form would send for a name.
pub fn value<'f>(fields: &'f Fields, name: &str) -> &'f str {
    fields.iter().rev().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
}

/// Fills fields in: a field that is there gets the value, another one is added.
pub fn fill(fields: &mut Fields, filled: &[(&str, &str)]) {
    for (name, value) in filled {
        fields.retain(|(known, _)| known != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
}

/// What a browser would send for the form that posts to `action`, with its main button pressed.
pub fn form(page: &str, action: &str) -> Fields {
    let start = page.find(&format!("action=\"{action}\"")).unwrap_or_else(|| panic!("no form for {action}"));
    let rest = &page[start..];
    let inside = &rest[..rest.find("</form>").expect("the form ends")];
    let mut fields = Fields::new();
    let mut select: Option<(String, Option<String>, Option<String>)> = None;
    let mut at = inside.find('>').expect("a tag ends") + 1;
    while let Some(open) = inside[at..].find('<').map(|open| at + open) {
        let close = open + end_of_tag(&inside[open..]);
        let tag = &inside[open + 1..close];
        at = close + 1;
        let name = attribute(tag, "name");
        let given = attribute(tag, "value");
        let has = |flag: &str| tag.split_whitespace().any(|word| word.trim_end_matches('/') == flag);
        if tag.starts_with("input") {
            let Some(name) = name else { continue };
            match attribute(tag, "type").as_deref() {
                Some("checkbox" | "radio") if !has("checked") => {}
                Some("file") => {}
                _ => fields.push((name, given.unwrap_or_default())),
            }
        } else if tag.starts_with("textarea") {
            let end = at + inside[at..].find("</textarea>").expect("ends");
            let text = inside[at..end].strip_prefix('\n').unwrap_or(&inside[at..end]);
            // Browsers send line ends as on paper tape.
            let text = unescape(text).replace("\r\n", "\n").replace('\n', "\r\n");
            fields.push((name.expect("has a name"), text));
            at = end;
        } else if tag.starts_with("select") {
            select = Some((name.expect("has a name"), None, None));
        } else if tag.starts_with("option") {
            if let Some((_, first, chosen)) = &mut select {
                let end = inside[at..].find('<').map_or(inside.len(), |end| at + end);
                let value = given.unwrap_or_else(|| unescape(&inside[at..end]));
                if has("selected") {
                    *chosen = Some(value.clone());
                }
                first.get_or_insert(value);
            }
        } else if tag.starts_with("/select")
            && let Some((name, first, chosen)) = select.take()
        {
            fields.extend(chosen.or(first).map(|value| (name, value)));
        }
    }
    fields
}

fn end_of_tag(text: &str) -> usize {
    let mut quoted = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return at,
            _ => {}
        }
    }
    panic!("a tag does not end")
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let end = tag[start..].find('"')? + start;
    Some(unescape(&tag[start..end]))
}

pub fn unescape(text: &str) -> String {
    const ENTITIES: [(&str, char); 9] = [
        ("&lt;", '<'),
        ("&#60;", '<'),
        ("&gt;", '>'),
        ("&#62;", '>'),
        ("&quot;", '"'),
        ("&#34;", '"'),
        ("&#39;", '\''),
        ("&#38;", '&'),
        ("&amp;", '&'),
    ];
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let entity = ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity));
        let (taken, letter) = entity.map_or((1, '&'), |(entity, letter)| (entity.len(), *letter));
        plain.push(letter);
        rest = &rest[taken..];
    }
    plain.push_str(rest);
    plain
}
