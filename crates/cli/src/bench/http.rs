//! A blocking HTTP client over one connection that is kept: as much of HTTP/1.1 as our own server speaks.

use std::io::{BufRead as _, BufReader, Error, ErrorKind, Read as _, Result, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Longest wait for an answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// A connection to the server.
pub struct Client {
    stream: BufReader<TcpStream>,
    address: SocketAddr,
    cookie: String,
    body: Vec<u8>,
}

impl Client {
    /// Connects; `cookie` is sent along with every request.
    pub fn connect(address: SocketAddr, cookie: &str) -> Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { stream: BufReader::new(stream), address, cookie: cookie.to_owned(), body: Vec::new() })
    }

    /// Asks for a page and reads it whole; anything but 200 is a failure. Answers its size.
    pub fn get(&mut self, path: &str) -> Result<usize> {
        let (address, cookie) = (self.address, &self.cookie);
        let cookie = if cookie.is_empty() { String::new() } else { format!("cookie: {cookie}\r\n") };
        let request = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\naccept: text/html\r\n{cookie}\r\n");
        self.stream.get_mut().write_all(request.as_bytes())?;
        let status = self.line()?;
        let (mut length, mut chunked) = (0, false);
        loop {
            let line = self.line()?;
            let Some((name, value)) = line.split_once(':') else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => {
                    length = value.trim().parse().map_err(|_number| odd("a length that is no number"))?;
                }
                "transfer-encoding" => chunked = value.trim().eq_ignore_ascii_case("chunked"),
                _ => {}
            }
        }
        self.body.clear();
        if chunked {
            loop {
                let size = self.line()?;
                let size = u64::from_str_radix(size.trim(), 16).map_err(|_number| odd("a chunk without a size"))?;
                self.take(size)?;
                self.line()?;
                if size == 0 {
                    break;
                }
            }
        } else {
            self.take(length)?;
        }
        match status.split_whitespace().nth(1) {
            Some("200") => Ok(self.body.len()),
            _ => Err(odd(&format!("{path} answers {}", status.trim()))),
        }
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        match self.stream.read_line(&mut line)? {
            0 => Err(Error::new(ErrorKind::UnexpectedEof, "the server has closed the connection")),
            _ => Ok(line),
        }
    }

    fn take(&mut self, length: u64) -> Result<()> {
        let read = (&mut self.stream).take(length).read_to_end(&mut self.body)?;
        if u64::try_from(read).ok() == Some(length) { Ok(()) } else { Err(odd("an answer that was cut off")) }
    }
}

fn odd(what: &str) -> Error {
    Error::new(ErrorKind::InvalidData, what)
}
