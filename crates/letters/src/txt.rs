//! The letter as plain text, 72 columns wide, for pasting into a message or a form.

use domain::Paper;

use crate::{Block, Letter, Party, Sender, words};

const WIDTH: usize = 72;

/// The whole letter as plain text with `\n` line ends.
pub fn txt(letter: &Letter) -> String {
    let mut page = Page::default();
    page.lines(&sender_lines(letter));
    for recipient in &letter.recipients {
        page.lines(&address_lines(recipient));
    }
    page.lines(&[words::date(letter.language, letter.date)]);
    if let Some(reference) = &letter.reference {
        let label = words::labels(letter.language).your_reference;
        page.lines(&[format!("{label}: {reference}")]);
    }
    page.paragraph(&letter.subject_line());
    page.body(letter);
    page.lines(&[format!("{} · {}", letter.case_number, letter.footer_code)]);
    page.text
}

/// Greeting to signature, for the text part of an e-mail.
pub(crate) fn message(letter: &Letter) -> String {
    let mut page = Page::default();
    page.body(letter);
    page.lines(&sender_lines(letter)[1..]);
    page.text
}

/// Name and ways to reach the office.
pub(crate) fn sender_lines(letter: &Letter) -> Vec<String> {
    let sender = &letter.sender;
    let mut lines = vec![sender.name.clone()];
    if !sender.letterhead.is_empty() {
        lines.push(sender.letterhead.clone());
    }
    lines.extend(sender.address.iter().cloned());
    let reach = [&sender.email, &sender.phone, &sender.website];
    let reach: Vec<_> = reach
        .into_iter()
        .filter(|way| !way.is_empty())
        .cloned()
        .collect();
    lines.push(reach.join(" · "));
    lines
}

/// Who gets the letter back if nobody can be found: one line for the window of the envelope, on the paper
/// whose window has a place for it.
pub(crate) fn back_to(sender: &Sender) -> Option<String> {
    let shown = sender.paper == Paper::A4 && !sender.address.is_empty();
    shown.then(|| format!("{} · {}", sender.name, sender.address.join(" · ")))
}

/// Name, company, postal address, e-mail address: whatever is known.
pub(crate) fn address_lines(party: &Party) -> Vec<String> {
    let mut lines = vec![party.name.clone()];
    lines.extend(party.organization.clone());
    lines.extend(party.address.iter().cloned());
    lines.extend(party.email.clone());
    lines
}

/// Text that grows by blocks with an empty line between them.
#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn body(&mut self, letter: &Letter) {
        for block in &letter.body {
            match block {
                Block::Heading { text } => self.heading(text),
                Block::Paragraph { text } => self.paragraph(text),
                Block::List { items } => self.list(items),
                Block::Table { rows } => self.table(rows),
            }
        }
        let closing = words::labels(letter.language).closing.to_owned();
        self.lines(&[closing]);
        self.lines(&[letter.signer.clone(), letter.sender.name.clone()]);
    }

    fn lines(&mut self, lines: &[String]) {
        let lines: Vec<_> = lines.iter().filter(|line| !line.is_empty()).collect();
        if lines.is_empty() {
            return;
        }
        self.gap();
        for line in lines {
            self.wrapped("", "", line);
        }
    }

    fn paragraph(&mut self, text: &str) {
        self.gap();
        text.lines().for_each(|line| self.wrapped("", "", line));
    }

    fn heading(&mut self, text: &str) {
        self.paragraph(text);
        let width = text.chars().count().min(WIDTH);
        self.text.push_str(&"-".repeat(width));
        self.text.push('\n');
    }

    fn list(&mut self, items: &[String]) {
        self.gap();
        items.iter().for_each(|item| self.wrapped("- ", "  ", item));
    }

    /// Each row as a small record: its first cell, then the others under the names of their columns.
    fn table(&mut self, rows: &[Vec<String>]) {
        let Some((header, rows)) = rows.split_first() else {
            return;
        };
        for row in rows {
            self.gap();
            for (position, (name, cell)) in header.iter().zip(row).enumerate() {
                match position {
                    0 => self.wrapped("* ", "  ", cell),
                    _ if name.is_empty() => self.wrapped("  ", "    ", cell),
                    _ => self.wrapped("  ", "    ", &format!("{name}: {cell}")),
                }
            }
        }
    }

    fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// Words in lines of at most 72 columns; a longer word stands alone.
    fn wrapped(&mut self, first: &str, next: &str, text: &str) {
        let mut line = first.to_owned();
        let mut empty = true;
        for word in text.split_whitespace() {
            let width = line.chars().count() + word.chars().count() + usize::from(!empty);
            if !empty && width > WIDTH {
                self.push_line(&line);
                line = next.to_owned();
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line.push_str(word);
            empty = false;
        }
        self.push_line(&line);
    }

    fn push_line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }
}
