//! Every provision that the code names has its row in the table of the law, and every row is used.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Codes whose sections are named with the name of the code before them.
const OTHER_CODES: [&str; 4] = ["Civ. Code", "Gov. Code", "Code Civ. Proc.", "Probate Code"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// All text of the crate's sources.
fn sources(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else {
            found.push(fs::read_to_string(&path).expect("a source file"));
        }
    }
    found
}

/// The provisions named in `text`: `1798.130(a)(2)(A)`, `7021(b)`, `Gov. Code 6700`.
fn provisions(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let digits = length(&bytes[at..], |byte| byte.is_ascii_digit() || byte == b'.');
        let section = text
            .get(at..at + digits)
            .unwrap_or_default()
            .trim_end_matches('.');
        let starts = at == 0 || !is_part_of_a_number(bytes[at - 1]);
        if digits > 0 && starts && is_section(section) {
            let mut end = at + section.len();
            while let Some(length) = subdivision(&bytes[end..]) {
                end += length;
            }
            let provision = &text[at..end];
            found.insert(provision.to_owned());
            found.extend(other_end(provision, &text[end..]));
        }
        at += digits.max(1);
    }
    for code in OTHER_CODES {
        found.extend(
            text.match_indices(code)
                .flat_map(|(at, _)| of_other_code(code, &text[at..])),
        );
    }
    found
}

fn length(bytes: &[u8], part: impl Fn(u8) -> bool) -> usize {
    bytes.iter().take_while(|byte| part(**byte)).count()
}

/// Dates, amounts and identifiers hold digits that are no sections.
fn is_part_of_a_number(before: u8) -> bool {
    before.is_ascii_alphanumeric() || matches!(before, b'.' | b',' | b'-' | b'_' | b'$')
}

fn is_section(text: &str) -> bool {
    let regulation = text.len() == 4
        && ["70", "71", "72"]
            .iter()
            .any(|start| text.starts_with(start))
        && text.bytes().all(|byte| byte.is_ascii_digit());
    regulation || text.starts_with("1798.")
}

/// The length of `(a)`, `(iii)` or `(12)` at the start.
fn subdivision(bytes: &[u8]) -> Option<usize> {
    let inner = length(bytes.strip_prefix(b"(")?, |byte| {
        byte.is_ascii_alphanumeric()
    });
    ((1..=4).contains(&inner) && bytes.get(inner + 1) == Some(&b')')).then_some(inner + 2)
}

/// The other end of a range: `7024(b)` of `7024(a)-(b)`.
fn other_end(provision: &str, rest: &str) -> Option<String> {
    let rest = rest.strip_prefix('-')?;
    let length = subdivision(rest.as_bytes())?;
    let (before, _) = provision.rsplit_once('(')?;
    Some(format!("{before}{}", &rest[..length]))
}

/// `Civ. Code 7, 9` and `Gov. Code 6700` with their sections one by one.
fn of_other_code(code: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let rest = &text[code.len()..];
    for word in rest.split_whitespace() {
        let section = word.trim_end_matches([',', ';', '.', ')', '"', ':']);
        let numbered = section.starts_with(|first: char| first.is_ascii_digit());
        let ours = is_section(section.split('(').next().unwrap_or_default());
        if numbered && !ours {
            found.push(format!("{code} {section}"));
        } else if word != "and" {
            break;
        }
        if word.ends_with(['.', ';', '"', ')', ':']) {
            break;
        }
    }
    found
}

struct Row {
    provision: String,
    says: String,
    confidence: String,
}

fn rows() -> Vec<Row> {
    let table = fs::read_to_string(root().join("docs/law/citations.md")).expect("the table");
    let cells = |line: &str| -> Option<Row> {
        let cells: Vec<_> = line
            .strip_prefix("| ")?
            .trim_end_matches(" |")
            .split(" | ")
            .collect();
        let [provision, says, confidence] = cells[..] else {
            return None;
        };
        (provision != "provision" && provision != "---").then(|| Row {
            provision: provision.to_owned(),
            says: says.to_owned(),
            confidence: confidence.to_owned(),
        })
    };
    table.lines().filter_map(cells).collect()
}

fn named_in_the_code() -> BTreeSet<String> {
    let sources = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    sources
        .iter()
        .flat_map(|source| provisions(source))
        .collect()
}

#[test]
fn every_provision_in_the_code_has_its_row() {
    let explained: BTreeSet<String> = rows().into_iter().map(|row| row.provision).collect();
    let missing: Vec<_> = named_in_the_code()
        .difference(&explained)
        .cloned()
        .collect();
    assert_eq!(
        missing,
        Vec::<String>::new(),
        "explain them in docs/law/citations.md"
    );
}

#[test]
fn every_row_is_used_and_says_something() {
    let named = named_in_the_code();
    assert!(named.len() > 150, "the walk found only {}", named.len());
    let rows = rows();
    let unused: Vec<_> = rows
        .iter()
        .map(|row| &row.provision)
        .filter(|it| !named.contains(*it))
        .collect();
    assert_eq!(unused, Vec::<&String>::new(), "named nowhere in the code");
    for row in &rows {
        assert!(
            named.contains(&row.provision),
            "{} is named nowhere",
            row.provision
        );
        assert!(
            row.says.len() > 10 && row.says.ends_with('.'),
            "{}: {}",
            row.provision,
            row.says
        );
        let known = ["confirmed", "secondary", "unconfirmed"].contains(&row.confidence.as_str());
        assert!(known, "{}: {}", row.provision, row.confidence);
    }
    let different: BTreeSet<_> = rows.iter().map(|row| &row.provision).collect();
    assert_eq!(different.len(), rows.len(), "a provision stands twice");
}

#[test]
fn the_walk_reads_citations_as_people_write_them() {
    let check = |text: &str, expected: &[&str]| {
        let found: Vec<_> = provisions(text).into_iter().collect();
        assert_eq!(found, expected, "{text}");
    };
    check("11 CCR 7021(b)", &["7021(b)"]);
    check(
        "7022(a), 7023(a), 7024(a)-(b).",
        &["7022(a)", "7023(a)", "7024(a)", "7024(b)"],
    );
    check(
        "Civ. Code 1798.130(a)(3)(B)(iii)",
        &["1798.130(a)(3)(B)(iii)"],
    );
    check("1798.199.95(d).", &["1798.199.95(d)"]);
    check(
        "Civ. Code 7, 9; Gov. Code 6700",
        &["Civ. Code 7", "Civ. Code 9", "Gov. Code 6700"],
    );
    check("Civ. Code 7 and 9 read", &["Civ. Code 7", "Civ. Code 9"]);
    check("7_988 dollars, 2026-11-23, 7,200 and day 45", &[]);
}
