//! Messages that become cases: from files, mailboxes and folders, once each, with a reason for what is left out.

mod office;

use std::fs;
use std::process::Command;

use office::{Office, plain};
use serde_json::{Value, json};

const AS_OF: &str = "--as-of=2026-11-23";

fn message(name: &str, wish: &str) -> String {
    format!(
        "Message-ID: <{name}@mail.example>\nFrom: {name} Vale <{name}@mail.example>\nTo: privacy@lanternfish.example\n\
         Subject: My data\nDate: Fri, 20 Nov 2026 10:00:00 -0800\n\nHello,\n\n{wish}\n\n{name} Vale\n"
    )
}

fn mailbox(messages: &[String]) -> String {
    let framed = messages
        .iter()
        .map(|message| format!("From somebody Fri Nov 20 10:00:02 2026\n{message}\n"));
    framed.collect()
}

fn cases(report: &Value) -> Vec<&str> {
    let imported = report["imported"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    imported
        .iter()
        .filter_map(|row| row["case"].as_str())
        .collect()
}

#[test]
fn a_mailbox_and_a_folder_come_in_and_the_second_time_nothing_does() {
    let office = Office::new();
    let (ann, bo) = (
        message("ann", "please delete my data."),
        message("bo", "do not sell my data."),
    );
    let thanks = message("cy", "thank you for the lovely newsletter!");
    fs::create_dir(office.path("inbox")).expect("made");
    // The same message twice: as a program of Windows saves it, and in a mailbox.
    fs::write(office.path("inbox/a.eml"), ann.replace('\n', "\r\n")).expect("written");
    fs::write(office.path("inbox/photo.jpg"), b"\xff\xd8\xff\xe0").expect("written");
    fs::write(office.path("all.mbox"), mailbox(&[ann, bo, thanks])).expect("written");
    let (folder, all) = (office.path("inbox"), office.path("all.mbox"));
    let import = || office.ok(&["import"], &[plain(&folder), plain(&all), AS_OF]);
    let report = import();
    assert_eq!(cases(&report), ["2026-0013", "2026-0014"]);
    assert_eq!(
        report["imported"][1],
        json!({ "case": "2026-0014", "file": all, "message": 2 })
    );
    let skipped = &report["skipped"];
    assert_eq!(skipped[0]["why"], "This file is not an e-mail message.");
    assert_eq!(skipped[1]["case"], "2026-0013");
    assert_eq!(
        skipped[2]["why"],
        "This message does not look like a privacy request."
    );
    assert_eq!(cases(&import()), Vec::<&str>::new());
    let kept = office.ok(&["evidence"], &["2026-0014", AS_OF]);
    assert_eq!(kept[0]["name"], "all 2.eml");
}

#[test]
fn an_import_that_brings_nothing_fails_with_the_reason() {
    let office = Office::new();
    for name in ["empty.eml", "other.eml"] {
        fs::write(office.path(name), "").expect("written");
    }
    fs::create_dir(office.path("folder")).expect("made");
    let thanks = message("cy", "thank you for the lovely newsletter!");
    fs::write(office.path("thanks.eml"), thanks).expect("written");
    let check = |names: &[&str], exit: i32, code: &str| {
        let paths: Vec<_> = names.iter().map(|name| office.path(name)).collect();
        let arguments: Vec<&str> = paths.iter().map(|path| plain(path)).collect();
        let (got, report) = office.run(&["import"], &arguments);
        assert_eq!(
            (got, &report["error"]["code"]),
            (exit, &json!(code)),
            "{names:?}: {report}"
        );
        assert_eq!(report["imported"], json!([]));
    };
    check(&["empty.eml"], 1, "message-empty");
    check(&["gone.eml"], 1, "import");
    check(&["thanks.eml"], 3, "not-a-request");
    check(&["empty.eml", "other.eml"], 1, "nothing-imported");
    check(&["folder"], 1, "no-messages");
}

#[test]
fn a_name_is_kept_without_what_would_steer_a_terminal_or_a_letter() {
    let office = Office::new();
    let log = |name: &str, email: &str| {
        let (name, email) = (format!("--name={name}"), format!("--email={email}"));
        let asked = [
            "--right=delete",
            "--received=2026-11-20",
            "--channel=email",
            AS_OF,
        ];
        office.run(&["log"], &[&asked[..], &[&name, &email]].concat())
    };
    let (exit, logged) = log(
        "Ann\u{1b}[2J\r\nBcc: all@x.example \u{202e}eeL",
        "ann@mail.example",
    );
    assert_eq!(
        (exit, &logged["name"]),
        (0, &json!("Ann[2J Bcc: all@x.example eeL"))
    );
    for two in [
        "a@x.example, b@y.example",
        "a@x.example\nBcc: b@y.example",
        "Ann <a@x.example>",
    ] {
        let (exit, refused) = log("Ann", two);
        assert_eq!(
            (exit, &refused["error"]["code"]),
            (3, &json!("not-an-address")),
            "{two}"
        );
    }
    assert_eq!(log(&"N".repeat(301), "a@x.example").0, 3);
}

#[test]
fn a_day_that_cannot_be_is_refused_however_sure_somebody_is() {
    let office = Office::new();
    let log = |received: &str| {
        let received = format!("--received={received}");
        let asked = [
            "--right=delete",
            "--channel=phone",
            "--name=Ann",
            "--confirm-received",
            AS_OF,
        ];
        office.run(&["log"], &[&asked[..], &[&received]].concat()).0
    };
    assert_eq!(log("2019-12-31"), 0);
    assert_eq!(log("1999-12-31"), 3);
    assert_eq!(log("2028-01-01"), 3);
    assert_eq!(log("9999-12-31"), 2);
    assert_eq!(log("0026-11-20"), 2);
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_printed_is_said_and_nothing_breaks() {
    let run = |arguments: &[&str]| {
        let full = fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .expect("open");
        let done = Command::new(env!("CARGO_BIN_EXE_rdesk"))
            .args(arguments)
            .stdout(full)
            .output();
        let done = done.expect("it runs");
        (
            done.status.code(),
            String::from_utf8_lossy(&done.stderr).into_owned(),
        )
    };
    let clock = ["clock", "--right=delete", "--received=2026-11-20"];
    for arguments in [&clock[..], &["--help"]] {
        let (exit, said) = run(arguments);
        assert_eq!(exit, Some(1), "{said}");
        assert!(
            said.starts_with("The result could not be printed"),
            "{said}"
        );
    }
    let (exit, said) = run(&["nothing", "--json"]);
    assert_eq!(exit, Some(2), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}
