//! Files of every version that there was open, with all that was in them.
//!
//! `tests/versions` holds for each version a case file with at least one row in every table, its keys, and
//! each of its rows as a condition in SQL. Their passphrase is that of all tests. The files of released
//! versions never change. That of a version that was not released yet is written anew, at the latest for the
//! release: `VERSION_FILE=write cargo test -p casefile --test it versions`. Until then, if its tables changed,
//! a file that the test writes for itself stands in for it.

use std::fs;
use std::path::{Path, PathBuf};

use casefile::backup::WayIn;
use casefile::cases::{self, Identifier, NewCase, Person};
use casefile::{CaseFile, Connection, Error, evidence, integrity, notes, requests};
use domain::Right;

use crate::support::{create, day, new_case, passphrase, place, some_file, write};

/// The newest version that was released: from then on its file stays as it is.
const RELEASED: u32 = 0;
const EVIDENCE: &[u8] = b"Dear office, please delete what you hold about me. Maria";
const COMMAND: &str = "VERSION_FILE=write cargo test -p casefile --test it versions";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/versions")
}

fn file(folder: &Path, version: u32, ending: &str) -> PathBuf {
    folder.join(format!("{version}{ending}"))
}

/// The version of a new file.
fn newest() -> u32 {
    place().open().facts().expect("facts").schema_version
}

/// The names of the tables with rows of ours. The index of the search is made of the cases.
fn tables(conn: &Connection) -> Vec<String> {
    texts(
        conn,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'case_search%'
         AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
}

fn texts(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).expect(sql);
    let rows = statement.query_map([], |row| row.get(0)).expect(sql);
    rows.collect::<Result<_, _>>().expect(sql)
}

/// Each row of each table, as what follows `SELECT ... FROM` to find it.
fn conditions(conn: &Connection) -> Vec<String> {
    let of = |table: &String| {
        let columns = texts(
            conn,
            &format!("SELECT name FROM pragma_table_info('{table}')"),
        );
        let equal = columns
            .iter()
            .map(|column| format!("'\"{column}\" IS ' || quote(\"{column}\")"));
        let equal = equal.collect::<Vec<_>>().join(" || ' AND ' || ");
        texts(
            conn,
            &format!("SELECT '{table} WHERE ' || {equal} FROM {table}"),
        )
    };
    tables(conn).iter().flat_map(of).collect()
}

/// Tables, indexes and triggers, by their columns and words.
fn shape(conn: &Connection) -> Vec<String> {
    let mut shape = texts(
        conn,
        "SELECT t.name || '.' || c.name || ' ' || c.type || c.\"notnull\" || c.pk || ifnull(c.dflt_value, '')
         FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'",
    );
    shape.extend(texts(
        conn,
        "SELECT ifnull(sql, name) FROM sqlite_schema WHERE type IN ('index', 'trigger')",
    ));
    shape.sort();
    shape
}

/// A copy of a version's file in a folder of its own.
fn copied(from: &Path, version: u32, to: &Path) -> PathBuf {
    let path = to.join("office.rightsdesk");
    for ending in ["", ".keys"] {
        let from = file(from, version, &format!(".rightsdesk{ending}"));
        fs::copy(&from, to.join(format!("office.rightsdesk{ending}")))
            .unwrap_or_else(|_| panic!("no file of version {version}: write it with {COMMAND}"));
    }
    path
}

#[test]
fn a_file_of_every_version_opens_with_all_that_was_in_it() {
    if std::env::var("VERSION_FILE").is_ok_and(|word| word == "write") {
        write_file(&folder());
    }
    let fresh = place().open();
    let expected = fresh.read(|conn| Ok(shape(conn))).expect("a schema");
    for version in 1..=newest() {
        let to = tempfile::tempdir().expect("a temporary folder");
        let own = tempfile::tempdir().expect("a temporary folder");
        let from = match version > RELEASED && is_stale(version, &expected) {
            true => {
                eprintln!("the tables of version {version} changed; for its release: {COMMAND}");
                write_file(own.path());
                own.path().to_owned()
            }
            false => folder(),
        };
        let path = copied(&from, version, to.path());
        let mut file = CaseFile::unlock(&path, None, &passphrase()).expect("its passphrase");
        assert_eq!(file.facts().expect("facts").schema_version, newest());
        assert!(
            file.read(|conn| Ok(shape(conn))).expect("a schema") == expected,
            "version {version} has other tables than a new file"
        );
        everything_is_there(&from, version, &file);
        for finding in integrity::check(&mut file) {
            assert!(finding.is_sound(), "version {version}: {finding:?}");
        }
        file.close().expect("the file is sound");
        assert!(CaseFile::unlock(&path, None, &passphrase()).is_ok());
        let backups = path.with_file_name("Backups");
        assert_eq!(
            backups.exists(),
            version < newest(),
            "a backup before an update"
        );
    }
}

fn everything_is_there(from: &Path, version: u32, opened: &CaseFile) {
    let rows = fs::read_to_string(file(from, version, ".rows")).expect("the rows of this version");
    let mut content = Vec::new();
    let missing = opened.read(|conn| {
        evidence::copy_to(
            conn,
            evidence::of_case(conn, casefile::CaseId(1))?[0].id,
            &mut content,
        )?;
        let is_there = |row: &&str| {
            let sql = format!("SELECT count(*) FROM {row}");
            conn.query_one(&sql, [], |row| row.get::<_, u64>(0)) == Ok(1)
        };
        Ok(rows
            .lines()
            .filter(|row| !is_there(row))
            .map(str::to_owned)
            .collect::<Vec<_>>())
    });
    assert_eq!(missing, Ok(Vec::new()), "version {version}");
    assert_eq!(content, EVIDENCE);
    // What stands in for a file that is to be written anew lacks rows for what came since.
    let complete = from == folder() && version == newest();
    for table in opened.read(|conn| Ok(tables(conn))).expect("tables") {
        let has_row = rows
            .lines()
            .any(|row| row.starts_with(&format!("{table} ")));
        assert!(
            has_row || !complete,
            "{table} is empty: add to tests/versions/rows.sql"
        );
    }
    let filter = cases::CaseFilter {
        search: Some("mar lop".to_owned()),
        ..cases::CaseFilter::default()
    };
    assert_eq!(opened.read(|conn| cases::count(conn, &filter)), Ok(1));
}

/// Whether the tables of a version that was not released changed since its file was written.
fn is_stale(version: u32, expected: &[String]) -> bool {
    let to = tempfile::tempdir().expect("a temporary folder");
    let path = copied(&folder(), version, to.path());
    let file = CaseFile::unlock(&path, None, &passphrase());
    let shape = file.and_then(|file| file.read(|conn| Ok(shape(conn))));
    shape.is_ok_and(|shape| shape != expected)
}

/// Writes the file of today's version.
fn write_file(folder: &Path) {
    let to = tempfile::tempdir().expect("a temporary folder");
    let path = to.path().join("office.rightsdesk");
    let (mut made, _) = create(&path).expect("a new file");
    fill(&mut made).expect("rows");
    made.close().expect("the file is sound");
    let version = newest();
    fs::create_dir_all(folder).expect("our own folder");
    for ending in ["", ".keys"] {
        let from = to.path().join(format!("office.rightsdesk{ending}"));
        fs::copy(from, file(folder, version, &format!(".rightsdesk{ending}")))
            .expect("our own folder");
    }
    // Read from a picture: opening the file would add to its history.
    let passphrase = passphrase();
    let way = WayIn::Passphrase(None, &passphrase);
    let picture = CaseFile::look(&path, way, &to.path().join("picture")).expect("a sound file");
    let rows = picture.read(|conn| Ok(conditions(conn))).expect("rows");
    fs::write(file(folder, version, ".rows"), rows.join("\n") + "\n").expect("our own folder");
}

fn fill(made: &mut CaseFile) -> Result<(), Error> {
    write(made, |w| {
        let case = cases::insert(w, &new())?.id;
        requests::insert(w, case, Right::Delete, day("2026-03-02"))?;
        notes::insert(w, case, "Asked at the counter, too")?;
        evidence::insert(w, &some_file(case), &mut &*EVIDENCE)?;
        Ok(w.execute_batch(include_str!("../versions/rows.sql"))?)
    })
}

fn new() -> NewCase {
    NewCase {
        reference: Some("A-17".to_owned()),
        identifiers: vec![Identifier {
            kind: "customer-number".to_owned(),
            value: "4711".to_owned(),
        }],
        consumer: Person {
            phone: Some("555 0100".to_owned()),
            ..new_case("Maria Lopez", "maria@example.com").consumer
        },
        ..new_case("Maria Lopez", "maria@example.com")
    }
}
