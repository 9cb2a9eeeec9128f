//! What we believe about the window's configuration, read from the files themselves.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Exactly this; each loosening must be argued for here.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; \
    connect-src ipc: http://ipc.localhost; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; \
    worker-src 'none'; media-src 'none'";

/// Crates that speak to a network.
const NETWORK: &[&str] = &[
    "reqwest",
    "hyper",
    "ureq",
    "curl",
    "isahc",
    "attohttpc",
    "rustls",
    "native-tls",
    "openssl",
    "h2",
    "quinn",
    "tungstenite",
    "hickory-resolver",
    "tauri-plugin-http",
    "tauri-plugin-updater",
    "tauri-plugin-shell",
    "tauri-plugin-opener",
];

fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(name: &str) -> String {
    std::fs::read_to_string(home().join(name)).expect("the file is part of the project")
}

fn json(name: &str) -> Value {
    serde_json::from_str(&text(name)).expect("the file is JSON")
}

/// The commands that build.rs lists for Tauri.
fn listed() -> BTreeSet<String> {
    let list = text("commands.list");
    list.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder is part of the project");
    let paths = entries.map(|entry| entry.expect("a file of the project").path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

/// Each command with its parameters, as written after `#[command(...)]`.
fn commands() -> Vec<(String, String)> {
    let files = sources(&home().join("src/commands"));
    let texts = files
        .iter()
        .map(|file| std::fs::read_to_string(file).expect("a source file"));
    texts
        .flat_map(|text| {
            text.split("#[command(")
                .skip(1)
                .map(signature)
                .collect::<Vec<_>>()
        })
        .collect()
}

fn signature(text: &str) -> (String, String) {
    let (name, rest) = text
        .split_once("fn ")
        .and_then(|(_, rest)| rest.split_once('('))
        .expect("a function");
    let parameters = rest
        .split_once(") ->")
        .expect("a command gives something")
        .0;
    (name.to_owned(), parameters.to_owned())
}

#[test]
fn the_page_has_no_way_out() {
    let config = json("tauri.conf.json");
    let security = &config["app"]["security"];
    assert_eq!(security["csp"], POLICY);
    assert_eq!(security["devCsp"], POLICY);
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(security["dangerousDisableAssetCspModification"], false);
    assert_eq!(security["assetProtocol"]["enable"], false);
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert_eq!(config["build"].get("devUrl"), None);
}

#[test]
fn there_is_one_window_and_it_keeps_nothing() {
    let config = json("tauri.conf.json");
    let windows = config["app"]["windows"]
        .as_array()
        .expect("a list of windows");
    assert_eq!(windows.len(), 1);
    let window = &windows[0];
    assert_eq!(window["label"], "desk");
    assert_eq!(window["title"], "Rightsdesk");
    assert_eq!(window["incognito"], true);
    assert_eq!(window["devtools"], false);
    assert_eq!(window["contentProtected"], true);
    assert_eq!(window["browserExtensionsEnabled"], false);
    assert_eq!(
        window["visible"], false,
        "it is shown when its page is there"
    );
    assert_eq!(
        window["create"], false,
        "it is opened by our own code, which fences it"
    );
}

#[test]
fn commands_are_allowed_one_by_one() {
    let config = json("tauri.conf.json");
    assert_eq!(
        config["app"]["security"]["capabilities"],
        serde_json::json!(["desk"])
    );
    let files: Vec<PathBuf> = sources(&home().join("capabilities"));
    assert_eq!(files, [home().join("capabilities/desk.json")]);
    let capability = json("capabilities/desk.json");
    assert_eq!(capability["identifier"], "desk");
    assert_eq!(capability["windows"], serde_json::json!(["desk"]));
    assert_eq!(capability.get("remote"), None);
    let allowed: BTreeSet<String> = capability["permissions"]
        .as_array()
        .expect("a list of permissions")
        .iter()
        .map(|permission| {
            permission
                .as_str()
                .expect("a plain permission without scope")
                .to_owned()
        })
        .collect();
    let commands = listed()
        .iter()
        .map(|name| format!("allow-{}", name.replace('_', "-")))
        .collect::<BTreeSet<_>>();
    let events = ["core:event:allow-listen", "core:event:allow-unlisten"].map(str::to_owned);
    assert_eq!(allowed, commands.into_iter().chain(events).collect());
}

#[test]
fn what_is_handled_is_what_is_listed() {
    let written: BTreeSet<String> = commands().into_iter().map(|(name, _)| name).collect();
    assert_eq!(written, listed());
    let source = text("src/commands.rs");
    let handled = source
        .split_once("generate_handler![")
        .and_then(|(_, rest)| rest.split_once(']'))
        .expect("the handler")
        .0;
    let handled: BTreeSet<String> = handled
        .split(',')
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    assert_eq!(handled, listed());
}

#[test]
fn no_command_takes_a_path() {
    for (name, parameters) in commands() {
        let lower = parameters.to_lowercase();
        assert!(
            !lower.contains("path") && !lower.contains("osstr"),
            "{name}({parameters})"
        );
    }
}

#[test]
fn commands_only_pass_on() {
    let files = sources(&home().join("src/commands"));
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a source file");
        for word in ["match ", "for ", "while ", "rusqlite", "std::fs"] {
            assert!(
                !text.lines().any(|line| line.trim_start().starts_with(word)),
                "{} decides: {word}",
                file.display()
            );
        }
    }
}

/// The crates that end up in a program on this system, by name.
fn crates_of(package: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--locked",
            "--offline",
            "-p",
            package,
            "-e",
            "normal,no-proc-macro",
            "--prefix",
            "none",
            "-f",
            "{p}",
        ])
        .current_dir(home())
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let tree = String::from_utf8(output.stdout).expect("names are text");
    tree.lines()
        .filter_map(|line| line.split_whitespace().next())
        .map(str::to_owned)
        .collect()
}

fn check_silent(package: &str) {
    let crates = crates_of(package);
    assert!(crates.contains("desk"), "the tree was read");
    let speakers: Vec<&&str> = NETWORK
        .iter()
        .filter(|name| crates.contains(**name))
        .collect();
    assert!(
        speakers.is_empty(),
        "{package} could reach a network through {speakers:?}"
    );
}

#[test]
fn no_crate_of_the_window_speaks_to_a_network() {
    check_silent("rightsdesk");
}

#[test]
fn no_crate_of_the_command_line_speaks_to_a_network() {
    check_silent("cli");
}

#[test]
fn the_async_runtime_has_no_sockets() {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--locked",
            "--offline",
            "-p",
            "rightsdesk",
            "-e",
            "normal,no-proc-macro",
            "--prefix",
            "none",
            "-f",
            "{p} {f}",
        ])
        .current_dir(home())
        .output()
        .expect("cargo runs");
    let tree = String::from_utf8(output.stdout).expect("names are text");
    let tokio = tree
        .lines()
        .find(|line| line.starts_with("tokio v"))
        .expect("tokio is in the tree");
    let features = tokio.split_whitespace().last().expect("features are shown");
    assert!(
        !features.split(',').any(|feature| feature == "net"),
        "{tokio}"
    );
}
