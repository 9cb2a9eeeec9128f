//! Where the pages of a Word file end in a word processor: as well as those of the PDF.
//!
//! LibreOffice, when it opens a file, first puts at most 25 paragraphs on a page and then forgets which of
//! them stay together; so the lines here come in pairs, as in letters.
//!
//! With `LETTERS_OUT=folder` the files are left there to look at.

mod sample;
mod tools;

use std::fs;
use std::ops::Range;
use std::path::Path;

use domain::{Code, LetterKind, Paper};
use letters::{Block, Language, Letter, compose, docx, letter, pdf};
use sample::Variant;
use tools::{converted, pages};

/// What stands above the closing at the end of a letter.
struct End {
    name: &'static str,
    /// So many pairs of lines above it take the break of the page from below its end to above it.
    pairs: Range<usize>,
    /// So many of its lines go with the closing at least.
    least: usize,
    blocks: Vec<Block>,
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph {
        text: text.to_owned(),
    }
}

fn heading() -> Block {
    Block::Heading {
        text: "A heading over something".to_owned(),
    }
}

/// A paragraph of about so many lines.
fn lines(count: usize) -> Block {
    paragraph(&"These words make up a part of a line of text. ".repeat(count * 2))
}

fn table(rows: usize) -> Block {
    let row = |number: usize| {
        let what = format!("Row {number} of the table");
        vec![what, "Because the law requires us to keep it".to_owned()]
    };
    let header = vec!["What".to_owned(), "Why".to_owned()];
    let rows = [header].into_iter().chain((1..=rows).map(row)).collect();
    Block::Table { rows }
}

fn list(items: usize) -> Block {
    let item = |number| format!("Row {number} of the list");
    Block::List {
        items: (1..=items).map(item).collect(),
    }
}

fn ends() -> Vec<End> {
    let announced = || paragraph("This is what comes now:");
    let end = |name, pairs, least, blocks| End {
        name,
        pairs,
        least,
        blocks,
    };
    let text = || vec![lines(5), lines(3)];
    let with_text = |blocks: Vec<Block>| blocks.into_iter().chain(text()).collect();
    vec![
        end("short", 7..14, 4, vec![paragraph("One line of text."); 5]),
        end("middle", 7..14, 4, vec![lines(3), lines(2)]),
        end("long", 5..13, 2, vec![lines(9)]),
        end("heading", 5..13, 3, with_text(vec![heading()])),
        end(
            "two-rows",
            3..12,
            3,
            with_text(vec![heading(), announced(), table(2)]),
        ),
        end(
            "ten-rows",
            0..9,
            3,
            with_text(vec![heading(), announced(), table(10)]),
        ),
        end("list", 8..15, 4, vec![announced(), list(4)]),
        end(
            "last-table",
            5..13,
            4,
            vec![heading(), announced(), table(5)],
        ),
        end(
            "many-rows",
            0..6,
            3,
            vec![heading(), announced(), table(24)],
        ),
    ]
}

/// Two lines each, which push what follows down the page.
fn above(pairs: usize) -> impl Iterator<Item = Block> {
    (1..=pairs).map(|pair| paragraph(&format!("Pair {pair} begins here\nand ends here.")))
}

fn made(paper: Paper, pairs: usize, end: &End) -> Letter {
    let mut facts = Variant::Ordinary.of(LetterKind::Reminder, Language::En);
    facts.sender.paper = paper;
    let mut letter = letter(&facts, &compose(&facts).expect("every template fills"));
    letter.body = above(pairs).chain(end.blocks.iter().cloned()).collect();
    letter
}

/// The pages that a letter has in one of its files.
struct Printed {
    name: String,
    pages: Vec<Vec<String>>,
}

impl Printed {
    /// The page with this line.
    fn page_of(&self, line: &str) -> Option<usize> {
        let has = |page: &Vec<String>| page.iter().any(|one| one.starts_with(line));
        self.pages.iter().position(has)
    }

    /// What is wrong with where its pages end.
    fn faults(&self, end: &End) -> Vec<String> {
        let faults = [self.signature(end), self.headings(), self.tables(end)];
        let faults = faults.into_iter().flatten();
        faults
            .map(|fault| format!("{}: {fault}", self.name))
            .collect()
    }

    fn signature(&self, end: &End) -> Option<String> {
        let (last, before) = self.pages.split_last()?;
        let closing = last.iter().position(|line| line == "Sincerely,");
        let found = closing.unwrap_or(0);
        let least = if before.is_empty() { 0 } else { end.least };
        let signed = last.iter().any(|line| line == "Dana Whitlock");
        (found < least || !signed).then(|| format!("{found} lines above the closing"))
    }

    /// Above its foot no page ends with what announces something.
    fn headings(&self) -> Option<String> {
        let leads = ["A heading", "This is what", "What "];
        let ends = self
            .pages
            .iter()
            .filter_map(|page| page.iter().rev().nth(1));
        let mut alone = ends.filter(|end| leads.iter().any(|lead| end.starts_with(lead)));
        alone.next().map(|end| format!("{end} ends a page"))
    }

    /// A short table stands on one page; the header of a long one on each of its pages.
    fn tables(&self, end: &End) -> Option<String> {
        let rows = end.blocks.iter().find_map(|block| match block {
            Block::Table { rows } => Some(rows.len() - 1),
            Block::Heading { .. } | Block::Paragraph { .. } | Block::List { .. } => None,
        })?;
        let (first, last) = (
            self.page_of("Row 1 "),
            self.page_of(&format!("Row {rows} ")),
        );
        let torn = first != last;
        let headers = self.pages.iter().flatten();
        let headers = headers.filter(|line| line.starts_with("What ") && line.ends_with("Why"));
        let headers = headers.count();
        (torn && rows <= 10 || headers != 1 + usize::from(torn))
            .then(|| format!("it is torn with {headers} headers"))
    }
}

/// A letter of so many pairs of lines above an end, as both files in this folder.
fn saved(folder: &Path, paper: Paper, pairs: usize, end: &End) -> String {
    let letter = made(paper, pairs, end);
    let name = format!("{}-{pairs}", end.name);
    let save = |extension: &str, bytes| {
        fs::write(folder.join(format!("{name}.{extension}")), bytes).expect("it can be written");
    };
    save("docx", docx(&letter).expect("it is written"));
    save("ours.pdf", pdf(&letter).expect("it exports"));
    name
}

/// What is wrong with the pages of either file of a letter.
fn faults(folder: &Path, name: &str, end: &End) -> Option<Vec<String>> {
    let printed = |file: String| {
        let pages = pages(&folder.join(&file))?;
        Some(Printed { name: file, pages })
    };
    let ours = printed(format!("{name}.ours.pdf"))?;
    let theirs = printed(format!("{name}.pdf"))?;
    let mut faults = ours.faults(end);
    faults.extend(theirs.faults(end));
    if ours.pages.len().abs_diff(theirs.pages.len()) > 1 {
        faults.push(format!("{name}: far more pages in one file"));
    }
    Some(faults)
}

/// The text ends, or something in it is torn, at every place of a page there is.
#[test]
fn wherever_the_page_ends_both_files_keep_together_what_belongs_together() {
    let kept = std::env::var_os("LETTERS_OUT");
    let temporary = tempfile::tempdir().expect("a temporary folder");
    let folder = kept.as_deref().map_or(temporary.path(), Path::new);
    let ends = ends();
    let mut letters = Vec::new();
    for (number, end) in ends.iter().enumerate() {
        // Each paper is met with half of the ends.
        let paper = Paper::ALL[number % Paper::ALL.len()];
        for pairs in end.pairs.clone() {
            letters.push((saved(folder, paper, pairs, end), end));
        }
    }
    let files: Vec<_> = letters
        .iter()
        .map(|(name, _)| format!("{name}.docx"))
        .collect();
    if converted(folder, &files).is_none() {
        return;
    }
    let found = letters
        .iter()
        .filter_map(|(name, end)| faults(folder, name, end));
    let found: Vec<_> = found.flatten().collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
