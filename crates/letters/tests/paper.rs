//! Both papers as other programs see them: the size of the page, and whether the address shows in the
//! window of the envelope.
//!
//! With `LETTERS_OUT=folder` letters on A4 are left there to look at.

mod sample;
mod tools;

use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use domain::{Code, LetterKind, Paper};
use letters::{
    Language, Letter, Party, Severity, Trouble, compose, docx, letter, pages, pdf, preflight,
};
use sample::Variant;
use tools::{ask, converted};

fn made(kind: LetterKind, variant: Variant, paper: Paper) -> Letter {
    let mut facts = variant.of(kind, Language::En);
    facts.sender.paper = paper;
    letter(&facts, &compose(&facts).expect("every template fills"))
}

fn size(file: &Path) -> Option<String> {
    let info = ask("pdfinfo", &[], &[file])?;
    let line = info.lines().find(|line| line.starts_with("Page size:"))?;
    Some(line.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A word on the first page and the box around it, in points from the upper left corner.
#[derive(Clone, Debug)]
struct Word {
    text: String,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

fn words(file: &Path) -> Option<Vec<Word>> {
    let boxes = ["-bbox", "-l", "1", "-enc", "UTF-8"];
    let found = ask("pdftotext", &boxes, &[file, Path::new("-")])?;
    Some(found.lines().filter_map(word).collect())
}

fn word(line: &str) -> Option<Word> {
    let inner = line.trim().strip_prefix("<word ")?;
    let (place, text) = inner.split_once('>')?;
    let mut edges = place
        .split('"')
        .skip(1)
        .step_by(2)
        .map(|edge| edge.parse::<f64>().expect("an edge is a number"));
    Some(Word {
        text: text.strip_suffix("</word>")?.to_owned(),
        left: edges.next()?,
        top: edges.next()?,
        right: edges.next()?,
        bottom: edges.next()?,
    })
}

/// The words of this address as they follow each other on the page.
fn address<'a>(words: &'a [Word], party: &Party) -> &'a [Word] {
    let lines = [&party.name].into_iter().chain(&party.organization);
    let lines: Vec<_> = lines.chain(&party.address).chain(&party.email).collect();
    let wanted: Vec<&str> = lines.iter().flat_map(|line| line.split(' ')).collect();
    let found = words
        .windows(wanted.len())
        .find(|window| window.iter().map(|word| &word.text).eq(wanted.iter()));
    found.unwrap_or_else(|| panic!("{wanted:?} does not stand on the page: {words:?}"))
}

fn inside(words: &[Word], across: &RangeInclusive<f64>, down: &RangeInclusive<f64>) {
    for word in words {
        let (left, right) = (across.contains(&word.left), across.contains(&word.right));
        let (top, bottom) = (down.contains(&word.top), down.contains(&word.bottom));
        assert!(
            left && right && top && bottom,
            "{word:?} {across:?} {down:?}"
        );
    }
}

const INCH: f64 = 72.0;
const MILLIMETRE: f64 = INCH / 25.4;

/// The part of the sheet behind the window, and where the first line of the address stands.
fn window(paper: Paper) -> (RangeInclusive<f64>, RangeInclusive<f64>, f64) {
    match paper {
        // Folded in three the sheet stands on the lower edge of a number 10 envelope of 4 1/8 inches, whose
        // window is 1/2 to 1 5/8 inches above it and 7/8 to 5 3/8 inches from its left edge. The sheet has
        // an inch of play between left and right.
        Paper::UsLetter => {
            let fold = 11.0 / 3.0;
            let down = (fold - 1.625) * INCH..=(fold - 0.5) * INCH;
            (0.875 * INCH..=4.375 * INCH, down, 2.1 * INCH)
        }
        // The field of DIN 5008, form B.
        Paper::A4 => {
            let across = 20.0 * MILLIMETRE..=105.0 * MILLIMETRE;
            let down = 45.0 * MILLIMETRE..=90.0 * MILLIMETRE;
            (across, down, 62.7 * MILLIMETRE)
        }
    }
}

fn check(file: &Path, letter: &Letter) {
    let paper = letter.sender.paper;
    let size_wanted = match paper {
        Paper::UsLetter => "Page size: 612 x 792 pts (letter)",
        Paper::A4 => "Page size: 595.",
    };
    let Some(size) = size(file) else { return };
    assert!(size.starts_with(size_wanted), "{size}");
    assert!(paper != Paper::A4 || size.ends_with("(A4)"), "{size}");
    let Some(words) = words(file) else { return };
    let (across, down, first_line) = window(paper);
    let address = address(&words, &letter.recipients[0]);
    inside(address, &across, &down);
    let higher = (first_line - address[0].top) / MILLIMETRE;
    // One of many lines begins higher where there is room.
    let most = if paper == Paper::A4 && address.len() > 12 {
        13.0
    } else {
        2.0
    };
    assert!(
        (-1.0..most).contains(&higher),
        "the address begins {higher} mm higher"
    );
    // Nobody else's address shows there.
    for party in &letter.recipients[1..] {
        let beside = self::address(&words, party);
        assert!(beside.iter().all(|word| word.left > *across.end()));
    }
}

#[test]
fn the_address_shows_in_the_window_of_either_envelope() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for paper in Paper::ALL {
        for variant in [Variant::Ordinary, Variant::Agent, Variant::Minor] {
            let letter = made(LetterKind::Acknowledgement, variant, *paper);
            let file = folder.path().join("letter.pdf");
            fs::write(&file, pdf(&letter).expect("it exports")).expect("it can be written");
            check(&file, &letter);
        }
    }
}

#[test]
fn an_address_of_many_lines_begins_higher_in_the_window_for_a4() {
    let letter = made(LetterKind::Acknowledgement, Variant::LongNames, Paper::A4);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("letter.pdf");
    fs::write(&file, pdf(&letter).expect("it exports")).expect("it can be written");
    let Some(words) = words(&file) else { return };
    let (across, down, first_line) = window(Paper::A4);
    let address = address(&words, &letter.recipients[0]);
    inside(address, &across, &down);
    assert!(
        address[0].top < first_line - 3.0 * MILLIMETRE,
        "{address:?}"
    );
}

/// Addresses of more lines than most, as people have them.
fn long_addresses() -> Vec<Party> {
    let party =
        |name: &str, organization: Option<&str>, address: &[&str], email: Option<&str>| Party {
            name: name.to_owned(),
            organization: organization.map(str::to_owned),
            email: email.map(str::to_owned),
            address: address.iter().map(|line| (*line).to_owned()).collect(),
        };
    vec![
        party(
            "María de los Ángeles Fernández Villaseñor",
            None,
            &[
                "c/o Quiet Inbox Agents LLC",
                "1 Market Plaza, Spear Tower, Floor 36",
                "San Francisco, CA 94105",
            ],
            Some("maria.fernandez@example.net"),
        ),
        party(
            "Ngozi Okonkwo-Lindqvist",
            Some("Bundesanstalt für Materialforschung und Materialprüfung"),
            &[
                "Abteilung 7, Zimmer 204",
                "Unter den Eichen 87",
                "12205 Berlin",
                "GERMANY",
            ],
            Some("n.okonkwo@example.org"),
        ),
        party(
            "山田 太郎 (Taro Yamada)",
            Some("Example Trading Company, Overseas Department, Second Section for Claims"),
            &[
                "Sakura Building 5F",
                "2-7-1 Nishi Shinjuku",
                "Shinjuku, Tokyo 163-0890",
                "JAPAN",
            ],
            Some("taro.yamada@example.jp"),
        ),
    ]
}

/// The acknowledgement to this person.
fn to(party: &Party, paper: Paper) -> Letter {
    let mut letter = made(LetterKind::Acknowledgement, Variant::Ordinary, paper);
    letter.recipients = vec![party.clone()];
    letter
}

#[test]
fn a_long_address_is_set_smaller_until_it_shows_in_the_window() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for paper in Paper::ALL {
        for party in long_addresses() {
            let file = folder.path().join("letter.pdf");
            let letter = to(&party, *paper);
            fs::write(&file, pdf(&letter).expect("it exports")).expect("it can be written");
            let Some(words) = words(&file) else { return };
            let (across, down, _) = window(*paper);
            let address = address(&words, &party);
            inside(address, &across, &down);
            assert!(
                address.iter().all(|word| word.bottom - word.top > 7.9),
                "it can still be read: {address:?}"
            );
        }
    }
}

#[test]
fn an_address_too_long_for_any_window_is_told_before_the_letter_goes() {
    let told = |lines: usize, paper: Paper| {
        let mut facts = Variant::Ordinary.of(LetterKind::Acknowledgement, Language::En);
        facts.sender.paper = paper;
        facts.consumer.address = (0..lines).map(|n| format!("Line {n} of many")).collect();
        let found = preflight(&facts, &compose(&facts).expect("every template fills"));
        let too_long = found
            .iter()
            .find(|one| one.trouble == Trouble::AddressTooLong);
        too_long.map(|one| one.severity)
    };
    // With the name and the e-mail address these are two lines more.
    assert_eq!(told(6, Paper::UsLetter), None);
    assert_eq!(told(7, Paper::UsLetter), Some(Severity::Error));
    assert_eq!(told(7, Paper::A4), None);
    assert_eq!(told(12, Paper::A4), Some(Severity::Error));
    assert_eq!(told(0, Paper::UsLetter), None, "it goes by e-mail");
}

#[test]
fn a_word_processor_puts_the_address_into_the_window_as_well() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut letters = Vec::new();
    for paper in Paper::ALL {
        for variant in [Variant::Ordinary, Variant::Agent] {
            let letter = made(LetterKind::KnowCategories, variant, *paper);
            let name = format!("{paper}-{}", variant.name());
            let file = folder.path().join(&name).with_extension("docx");
            fs::write(&file, docx(&letter).expect("it is written")).expect("it can be written");
            letters.push((name, letter));
        }
        for (number, party) in long_addresses().iter().enumerate() {
            let (name, letter) = (format!("{paper}-{number}"), to(party, *paper));
            let file = folder.path().join(&name).with_extension("docx");
            fs::write(&file, docx(&letter).expect("it is written")).expect("it can be written");
            letters.push((name, letter));
        }
    }
    let files = letters.iter().map(|(name, _)| format!("{name}.docx"));
    if converted(folder.path(), &files.collect::<Vec<_>>()).is_none() {
        return;
    }
    for (name, letter) in &letters {
        check(&folder.path().join(name).with_extension("pdf"), letter);
    }
}

#[test]
fn a_word_file_names_its_paper_and_margins() {
    let section = |paper| {
        let file = docx(&made(LetterKind::Acknowledgement, Variant::Ordinary, paper));
        let file = file.expect("it is written");
        let mut package = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("a package");
        let part = package
            .by_name("word/document.xml")
            .expect("the part is there");
        let body = std::io::read_to_string(part).expect("it is text");
        body[body.find("<w:pgSz").expect("it has a size")..].to_owned()
    };
    let letter = section(Paper::UsLetter);
    assert!(letter.starts_with(
        r#"<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1080" w:right="1440" w:bottom="1368" w:left="1440""#
    ), "{letter}");
    // 20, 20, 24 and 25 millimetres.
    let a4 = section(Paper::A4);
    assert!(a4.starts_with(
        r#"<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1361" w:left="1417""#
    ), "{a4}");
}

#[test]
fn a_frozen_letter_keeps_its_paper() {
    for paper in Paper::ALL {
        let letter = made(LetterKind::DeletionDone, Variant::Ordinary, *paper);
        let frozen = serde_json::to_string(&letter).expect("a letter is JSON");
        let thawed: Letter = serde_json::from_str(&frozen).expect("and back");
        assert_eq!(thawed.sender.paper, *paper);
        assert_eq!(
            pdf(&thawed).expect("exports"),
            pdf(&letter).expect("exports")
        );
        assert_eq!(
            docx(&thawed).expect("written"),
            docx(&letter).expect("written")
        );
    }
}

#[test]
fn the_preview_shows_the_paper() {
    let shape = |paper| {
        let pages = pages(&made(LetterKind::Reminder, Variant::Ordinary, paper), 1.0);
        let png = pages.expect("it renders").swap_remove(0);
        let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("4 bytes"));
        (side(16), side(20))
    };
    assert_eq!(shape(Paper::UsLetter), (612, 792));
    assert_eq!(shape(Paper::A4), (595, 842));
}

#[test]
fn files_to_look_at() {
    let Some(folder) = std::env::var_os("LETTERS_OUT") else {
        return;
    };
    for kind in [LetterKind::Acknowledgement, LetterKind::KnowCategories] {
        for variant in Variant::ALL {
            for paper in Paper::ALL {
                let letter = made(kind, variant, *paper);
                let name = format!("{paper}.{kind}.{}", variant.name());
                let file = Path::new(&folder).join(name);
                fs::write(
                    file.with_added_extension("pdf"),
                    pdf(&letter).expect("it exports"),
                )
                .expect("it can be written");
                fs::write(
                    file.with_added_extension("docx"),
                    docx(&letter).expect("written"),
                )
                .expect("it can be written");
            }
        }
    }
}
