//! Files that come in and go out by the terminal: messages of both kinds, and the folders for copies.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use office::{Office, plain};
use serde_json::Value;

mod office;

const AS_OF: &str = "--as-of=2026-11-23";
const TEXT: &str = "Hello,\r\n\r\nplease delete my personal information.\r\n\r\nRobin Vale\r\n";
const HEADERS: &str = "From: Robin Vale <robin@example.com>\r\nTo: privacy@lanternfish.example\r\n\
    Subject: My data\r\nDate: Fri, 20 Nov 2026 10:00:00 -0800\r\n\r\n";

/// A message kept as Outlook keeps it, with as little as a message needs.
fn outlook_message(office: &Office) -> PathBuf {
    let mut file = cfb::CompoundFile::create(std::io::Cursor::new(Vec::new())).expect("created");
    let unicode = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let streams: [(&str, Vec<u8>); 3] = [
        ("__properties_version1.0", vec![0; 32]),
        ("__substg1.0_007D001F", unicode(HEADERS)),
        ("__substg1.0_1000001F", unicode(TEXT)),
    ];
    for (name, content) in streams {
        let mut stream = file.create_stream(name).expect("created");
        stream.write_all(&content).expect("written");
    }
    file.flush().expect("flushed");
    let path = office.path("My data.msg");
    std::fs::write(&path, file.into_inner().into_inner()).expect("written");
    path
}

#[test]
fn an_outlook_message_is_read_like_any_and_kept_as_it_came() {
    let office = Office::new();
    let msg = outlook_message(&office);
    let eml = office.path("My data.eml");
    std::fs::write(&eml, [HEADERS, TEXT].concat()).expect("written");
    let read = |path: &Path| {
        let done = Command::new(env!("CARGO_BIN_EXE_rdesk"))
            .args(["read", plain(path), "--json"])
            .output()
            .expect("it runs");
        serde_json::from_slice::<Value>(&done.stdout).expect("JSON")
    };
    let reading = read(&msg);
    assert_eq!(reading, read(&eml));
    assert_eq!(reading["consumer"]["email"], "robin@example.com");
    assert_eq!(reading["rights"], serde_json::json!(["delete"]));
    assert_eq!(reading["received"], "2026-11-20");
    let imported = office.ok(&["import"], &[plain(&msg), AS_OF]);
    let case = imported["imported"][0]["case"].as_str().expect("a number");
    let kept = office.ok(&["evidence"], &[case, AS_OF]);
    assert_eq!(kept[0]["name"], "My data.msg");
    let (id, out) = (kept[0]["id"].to_string(), office.path("copies"));
    let arguments = [case, "--save", &id, "--out", plain(&out), AS_OF];
    office.ok(&["evidence"], &arguments);
    let copy = std::fs::read(out.join("My data.msg")).expect("the copy");
    assert_eq!(copy, std::fs::read(&msg).expect("the message"));
}

#[test]
fn a_folder_is_made_if_only_its_own_name_is_missing() {
    let office = Office::new();
    let logged = office.ok(
        &["log"],
        &[
            "--right=delete",
            "--received=2026-11-20",
            "--channel=email",
            "--name=Robin Vale",
            "--email=robin@example.com",
            AS_OF,
        ],
    );
    let case = logged["case"].as_str().expect("a number");
    let letter = [case, "acknowledgement", "--format=txt", "--send", AS_OF];
    let to = |folder: &Path| ["--out".to_owned(), plain(folder).to_owned()];
    let run = |folder: &Path| {
        let [option, value] = to(folder);
        let all = [&letter[..], &[&option, &value]].concat();
        office.run(&["letter"], &all)
    };
    let (code, refused) = run(&office.path("neither/nor"));
    assert_eq!(code, 1, "{refused}");
    assert_eq!(refused["error"]["message"], "The folder is not there.");
    std::fs::write(office.path("file"), "").expect("written");
    assert_eq!(run(&office.path("file")).0, 1);
    let shown = office.ok(&["show"], &[case, AS_OF]);
    assert_eq!(shown["letters"][0]["sent"], false, "it is still a draft");
    let (code, made) = run(&office.path("letters"));
    assert_eq!(code, 0, "{made}");
    assert!(!made["sent"].is_null());
    let [option, value] = to(&office.path("batch"));
    let many = ["acknowledgement", "--format=txt", &option, &value, AS_OF];
    let made = office.ok(&["letters"], &many);
    let count = made["made"].as_array().map_or(0, Vec::len);
    let files = std::fs::read_dir(office.path("batch")).map_or(0, Iterator::count);
    assert!(
        count > 0 && files == count,
        "{count} letters, {files} files"
    );
    let lost = office.path("nowhere/copy.rightsdesk");
    let (code, refused) = office.run(&["salvage"], &["--out", plain(&lost)]);
    assert_eq!((code, &refused["error"]["code"]), (1, &"export".into()));
    // A backup goes to a folder that somebody chose, such as a stick, and not to one made by mistake.
    let [option, value] = to(&office.path("stick"));
    let (code, refused) = office.run(&["backup"], &[&option, &value]);
    assert_eq!((code, &refused["error"]["code"]), (1, &"export".into()));
}
