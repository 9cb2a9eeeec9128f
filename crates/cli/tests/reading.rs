//! A case file that cannot be written to is read all the same, and left as it is.

mod office;

use std::fs;

use office::{Office, plain};
use serde_json::json;

const AS_OF: &str = "--as-of=2026-11-23";

#[cfg(target_os = "linux")]
#[test]
fn a_case_file_on_a_disk_for_reading_only_is_listed_and_shown() {
    use std::os::unix::fs::PermissionsExt;

    let office = Office::new();
    let listed = office.ok(&["list"], &[AS_OF]);
    let before = fs::read(office.path("office.rightsdesk")).expect("read");
    let allow = |name: &str, mode: u32| {
        let mode = fs::Permissions::from_mode(mode);
        fs::set_permissions(office.path(name), mode).expect("set");
    };
    allow("office.rightsdesk", 0o400);
    allow("office.rightsdesk.keys", 0o400);
    allow("", 0o500);
    // Who may do everything is stopped by no permission.
    let writes = fs::write(office.path("probe"), "").is_ok();
    if !writes {
        assert_eq!(office.ok(&["list"], &[AS_OF]), listed);
        let shown = office.ok(&["show"], &["2026-0001", AS_OF]);
        assert_eq!(shown["number"], "2026-0001");
        let asked = [
            "--right=delete",
            "--received=2026-11-20",
            "--channel=phone",
            "--name=Ann",
            AS_OF,
        ];
        let (exit, refused) = office.run(&["log"], &asked);
        assert_eq!((exit, &refused["error"]["code"]), (1, &json!("read-only")));
        assert_eq!(
            fs::read(office.path("office.rightsdesk")).expect("read"),
            before
        );
    }
    allow("", 0o700);
}

#[test]
fn what_is_no_case_file_is_not_called_a_damaged_one() {
    let office = Office::new();
    fs::write(office.path("letter.txt"), "Dear all,").expect("written");
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_rdesk"))
        .args([
            "verify",
            plain(&office.path("letter.txt")),
            "--json",
            "--passphrase-file",
        ])
        .arg(office.path("word"))
        .output()
        .expect("it runs");
    let value: serde_json::Value = serde_json::from_slice(&done.stdout).expect("JSON");
    assert_eq!(value["error"]["code"], "not-a-case-file");
    assert_eq!(done.status.code(), Some(5));
}
