//! The WebDriver protocol as far as we speak it: JSON over HTTP to a program on this machine.
//! W3C WebDriver, sections 8 to 17.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use crate::stage::{Running, Stage};
use crate::wait_for;

/// The key under which the protocol hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A running web view.
#[derive(Debug)]
pub struct WebDriver {
    server: SocketAddr,
    session: String,
    _driver: Running,
}

/// Something on the page.
#[derive(Clone, Debug)]
pub struct Element(String);

impl WebDriver {
    /// Starts `program` on a stage, under the driver's control.
    ///
    /// # Errors
    /// What the driver says.
    pub fn start(stage: &Stage, program: &Path, arguments: &[&str]) -> Result<Self, String> {
        let server = free_port();
        let mut command = stage.command("WebKitWebDriver");
        command.args(["--host=127.0.0.1", &format!("--port={}", server.port())]);
        command.env("TAURI_WEBVIEW_AUTOMATION", "true");
        let driver = stage.spawn(command);
        wait_for(|| TcpStream::connect(server).map_err(|why| why.to_string()))?;
        let options = json!({ "binary": program, "args": arguments });
        let wanted =
            json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let answer = request(server, "POST", "/session", Some(&wanted))?;
        let session = answer["sessionId"].as_str().ok_or("no session")?.to_owned();
        Ok(Self {
            server,
            session,
            _driver: driver,
        })
    }

    /// Runs JavaScript in the page; `arguments` are its `arguments`.
    ///
    /// # Errors
    /// What the script threw.
    pub fn run(&self, script: &str, arguments: Value) -> Result<Value, String> {
        self.post(
            "execute/sync",
            json!({ "script": script, "args": arguments }),
        )
    }

    /// Runs JavaScript whose last argument is the function to call when it is done.
    ///
    /// # Errors
    /// What the script threw.
    pub fn run_async(&self, script: &str, arguments: Value) -> Result<Value, String> {
        self.post(
            "execute/async",
            json!({ "script": script, "args": arguments }),
        )
    }

    /// Runs JavaScript that gives an element or null.
    ///
    /// # Errors
    /// What the script threw, or that there is no such element.
    pub fn find(&self, script: &str, arguments: Value) -> Result<Element, String> {
        let found = self.run(script, arguments)?;
        found[ELEMENT]
            .as_str()
            .map(|id| Element(id.to_owned()))
            .ok_or_else(|| "nothing found".to_owned())
    }

    /// Clicks in the middle of an element, having scrolled to it.
    ///
    /// # Errors
    /// If something else lies over it.
    pub fn click(&self, element: &Element) -> Result<(), String> {
        self.post(&format!("element/{}/click", element.0), json!({}))
            .map(drop)
    }

    /// Types into an element.
    ///
    /// # Errors
    /// If it takes no text.
    pub fn type_into(&self, element: &Element, text: &str) -> Result<(), String> {
        self.post(
            &format!("element/{}/value", element.0),
            json!({ "text": text }),
        )
        .map(drop)
    }

    /// Empties a field.
    ///
    /// # Errors
    /// If it cannot be changed.
    pub fn clear(&self, element: &Element) -> Result<(), String> {
        self.post(&format!("element/{}/clear", element.0), json!({}))
            .map(drop)
    }

    /// Presses keys together, the last one last: modifiers by their WebDriver code points.
    ///
    /// # Errors
    /// What the driver says.
    pub fn press(&self, keys: &[char]) -> Result<(), String> {
        let down = keys
            .iter()
            .map(|key| json!({ "type": "keyDown", "value": key.to_string() }));
        let up = keys
            .iter()
            .rev()
            .map(|key| json!({ "type": "keyUp", "value": key.to_string() }));
        let actions: Vec<Value> = down.chain(up).collect();
        self.post(
            "actions",
            json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] }),
        )
        .map(drop)
    }

    fn post(&self, command: &str, body: Value) -> Result<Value, String> {
        request(
            self.server,
            "POST",
            &format!("/session/{}/{command}", self.session),
            Some(&body),
        )
    }
}

impl Drop for WebDriver {
    fn drop(&mut self) {
        // Ends the program too; the driver itself ends with its process group.
        let _ended = request(
            self.server,
            "DELETE",
            &format!("/session/{}", self.session),
            None,
        );
    }
}

/// A port nobody listens on.
fn free_port() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("it has an address")
}

/// One request on a connection of its own; gives the `value` of the answer.
fn request(
    server: SocketAddr,
    method: &str,
    path: &str,
    body: Option<&Value>,
) -> Result<Value, String> {
    /// Native dialogs are waited for inside of a request.
    const LONGEST: Duration = Duration::from_secs(120);
    let body = body.map(Value::to_string).unwrap_or_default();
    let exchange = || -> std::io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect(server)?;
        stream.set_read_timeout(Some(LONGEST))?;
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {server}\r\nContent-Type: application/json\r\n"
        )?;
        write!(
            stream,
            "Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        )?;
        read_answer(&mut stream)
    };
    let answer = exchange().map_err(|why| format!("{method} {path}: {why}"))?;
    let json: Value =
        serde_json::from_slice(&answer).map_err(|why| format!("{method} {path}: {why}"))?;
    let value = &json["value"];
    match value["error"].as_str() {
        Some(error) => Err(format!(
            "{error}: {}",
            value["message"].as_str().unwrap_or_default()
        )),
        None => Ok(value.clone()),
    }
}

/// The body of an answer, by the length its head tells.
fn read_answer(stream: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    const HEAD_END: &[u8] = b"\r\n\r\n";
    let mut bytes = Vec::new();
    let mut buffer = [0; 64 * 1024];
    loop {
        let count = stream.read(&mut buffer)?;
        bytes.extend_from_slice(&buffer[..count]);
        if let Some(end) = bytes
            .windows(HEAD_END.len())
            .position(|window| window == HEAD_END)
        {
            let body = end + HEAD_END.len();
            let whole =
                content_length(&bytes[..end]).is_some_and(|length| bytes.len() >= body + length);
            if whole || count == 0 {
                return Ok(bytes.split_off(body));
            }
        } else if count == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
}

fn content_length(head: &[u8]) -> Option<usize> {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    head.lines()
        .find_map(|line| line.strip_prefix("content-length:"))
        .and_then(|length| length.trim().parse().ok())
}
