use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use crate::support::Desk;

/// A server of a workspace, stopped when it goes out of scope.
pub struct Server {
    child: Child,
    pub address: String,
}

impl Server {
    pub fn start(desk: &Desk) -> Self {
        let mut command = desk.depot_command(&["serve", "--listen", "127.0.0.1:0", "--json"]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut told = String::new();
        let mut out = BufReader::new(child.stdout.as_mut().unwrap());
        while !told.trim_end().ends_with('}') {
            assert!(out.read_line(&mut told).unwrap() > 0, "the server ended: {told}");
        }
        let body: serde_json::Value = serde_json::from_str(&told).unwrap();
        let url = body["url"].as_str().unwrap();
        Self { address: url.trim_start_matches("http://").trim_end_matches('/').to_owned(), child }
    }

    pub fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", self.address).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn signal(&self, name: &str) {
        let sent = std::process::Command::new("kill").args([name, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn pages_are_served_until_the_server_is_asked_to_stop() {
    let desk = Desk::stocked();
    let mut server = Server::start(&desk);
    let answer = server.get("/sign-in");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    // A connection that is kept open does not keep the server from stopping.
    let _idle = TcpStream::connect(&server.address).unwrap();
    server.signal("-TERM");
    assert_eq!(server.child.wait().unwrap().code(), Some(0));
    desk.depot(&["verify"]).ended(0);
}

#[test]
fn while_one_serves_others_may_look_but_not_write() {
    let desk = Desk::stocked();
    let server = Server::start(&desk);
    let ran = desk.depot(&["serve", "--listen", "127.0.0.1:0"]).ended(3);
    assert!(ran.err.contains("is in use by the server at http://"), "{}", ran.err);
    desk.depot(&["user", "add", "bob@depot.example"]).ended(3);
    desk.depot(&["import", "deliveries.csv", "--register", "delivery"]).ended(3);
    desk.depot(&["import", "deliveries.csv", "--register", "delivery", "--dry-run"]).ended(0);
    desk.depot(&["check"]).ended(1);
    desk.depot(&["verify"]).ended(0);
    desk.depot(&["user", "list"]).ended(0);
    desk.depot(&["export", "out.zip"]).ended(0);
    drop(server);
    desk.depot(&["user", "add", "bob@depot.example"]).ended(0);
}

#[test]
#[cfg(debug_assertions)]
fn a_test_may_choose_the_day() {
    let desk = Desk::new();
    let told = desk.depot(&["check", "--format", "json", "--at", "2031-05-04T09:00:00Z"]).json();
    assert_eq!(told["date"], "2031-05-04");
    desk.depot(&["--at", "someday", "check"]).ended(2);
}

#[test]
fn an_address_that_is_taken_is_told() {
    let desk = Desk::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let ran = desk.depot(&["serve", "--listen", &address]).ended(2);
    assert!(ran.err.contains("cannot listen on") && ran.err.contains("--listen"), "{}", ran.err);
}
