//! A deletion from the first word to the closed file, from the terminal alone.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const AS_OF: &str = "--as-of=2026-11-23";

struct Office {
    folder: tempfile::TempDir,
}

impl Office {
    /// The sample office, whose inventory names who holds the data too.
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("word"), "lanternfish sample office").expect("written");
        let office = Self { folder };
        office.run(&["sample"], &[]);
        office
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs `rdesk COMMAND FILE ARGUMENTS --json` and gives what it prints.
    fn run(&self, command: &[&str], arguments: &[&str]) -> Value {
        let (code, value) = self.try_run(command, arguments);
        assert_eq!(code, 0, "{command:?} {arguments:?}: {value}");
        value
    }

    fn try_run(&self, command: &[&str], arguments: &[&str]) -> (i32, Value) {
        let file: &Path = &self.path("office.rightsdesk");
        let done = Command::new(env!("CARGO_BIN_EXE_rdesk"))
            .args(command)
            .arg(file)
            .args(arguments)
            .arg("--json")
            .arg("--passphrase-file")
            .arg(self.path("word"))
            .output()
            .expect("it runs");
        let value = serde_json::from_slice(&done.stdout).unwrap_or(Value::Null);
        (done.status.code().unwrap_or(-1), value)
    }
}

#[test]
fn a_partial_deletion_is_decided_done_told_and_kept_until_its_end() {
    let office = Office::new();
    let logged = office.run(
        &["log"],
        &[
            "--right=delete",
            "--received=2026-11-20",
            "--channel=phone",
            "--name=Robin Vale",
            "--email=robin@example.com",
            AS_OF,
        ],
    );
    let case = logged["case"].as_str().expect("a number");
    for point in ["email-address", "order-number"] {
        let point = format!("--point={point}");
        let arguments = [case, &point, "--source=shop", "--match=yes", AS_OF];
        office.run(&["check-point"], &arguments);
    }
    let decision = [
        case,
        "--right=delete",
        "--outcome=partly",
        "--ground=legal-obligation",
        "--facts=two invoices",
        AS_OF,
    ];
    let (code, refused) = office.try_run(
        &["decide"],
        &[&decision[..], &["--keep=Two invoices"]].concat(),
    );
    assert_eq!(code, 3, "{refused}");
    assert_eq!(refused["error"]["code"], "end-missing");
    office.run(
        &["decide"],
        &[&decision[..], &["--keep=Two invoices=2032-12-31"]].concat(),
    );
    let done = office.run(&["done"], &[case, "--right=delete", AS_OF]);
    assert_eq!(done["done"], true);
    let list = office.run(&["told"], &[case, AS_OF]);
    let list = list.as_array().expect("a list");
    assert!(!list.is_empty());
    for recipient in list {
        let id = format!("--id={}", recipient["id"]);
        office.run(&["told"], &[case, &id, "--note=by e-mail", AS_OF]);
    }
    let kept = office.run(&["kept"], &[case, AS_OF]);
    assert_eq!(kept[0]["until"], "2032-12-31");
    let shown = office.run(&["show"], &[case, AS_OF]);
    let next = shown["next"].as_array().expect("steps");
    let acts: Vec<&str> = next
        .iter()
        .filter_map(|step| step["act"].as_str())
        .collect();
    assert_eq!(acts, ["answer"]);
}

#[test]
fn holidays_and_laws_are_changed_from_the_terminal() {
    let office = Office::new();
    let added = office.run(&["holidays"], &["--add=2026-12-24", "--name=Inventory day"]);
    assert_eq!(added["added"][0]["name"], "Inventory day");
    let removed = office.run(&["holidays"], &["--remove=2026-12-24"]);
    assert_eq!(removed["added"], Value::Array(Vec::new()));
    let on = |value: &Value| -> usize {
        let packs = value["packs"].as_array().expect("packs");
        packs.iter().filter(|pack| pack["on"] == true).count()
    };
    let before = on(&office.run(&["packs"], &[]));
    let law = "--on=us-va";
    assert_eq!(on(&office.run(&["packs"], &[law])), before + 1);
    assert_eq!(on(&office.run(&["packs"], &["--off=us-va"])), before);
}

#[test]
fn files_are_added_saved_and_destroyed_from_the_terminal() {
    let office = Office::new();
    let opted_out = office.run(
        &["log"],
        &[
            "--right=opt-out-sale",
            "--received=2026-11-20",
            "--channel=phone",
            "--name=Robin Vale",
            AS_OF,
        ],
    );
    let case = opted_out["case"].as_str().expect("a number");
    let list = office.path("list.csv");
    std::fs::write(&list, "seven demands in a week").expect("written");
    let list = list.to_str().expect("a plain name");
    let from = "--source=office";
    let arguments = [
        case,
        list,
        "--purpose=other",
        from,
        "--note=all of them",
        AS_OF,
    ];
    let added = office.run(&["attach"], &arguments);
    assert_eq!(
        (&added["name"], &added["from"]),
        (&"list.csv".into(), &"from the office".into())
    );
    let id = added["id"].to_string();
    let out = format!("--out={}", office.folder.path().display());
    let saved = office.run(&["evidence"], &[case, "--save", &id, &out, AS_OF]);
    assert_eq!(saved["file_name"], "list (2).csv");
    let copy = std::fs::read_to_string(office.path("list (2).csv"));
    assert_eq!(copy.expect("the copy"), "seven demands in a week");
    let left = office.run(&["evidence"], &[case, "--destroy", &id, AS_OF]);
    assert_eq!(left, Value::Array(Vec::new()));
}
