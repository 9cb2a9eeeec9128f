//! Which pieces of a letter stay on the page of what follows them, so that no signature stands alone on a
//! last page: one rule for every format that has pages.

use crate::Block;

/// So many lines of text go with the signature at least.
const WITH_SIGNATURE: usize = 4;

/// About how many characters of text stand on a line.
const LINE: usize = 88;

/// A paragraph of so many lines moves to the next page whole if it has to stay with what follows.
const WHOLE: usize = 6;

/// How a block takes a page that ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Keep {
    /// Whether it stays on the page of the next block or, after the last, of the signature.
    pub(crate) keep: bool,
    /// Whether its lines stay together.
    pub(crate) whole: bool,
}

/// How each block of a letter takes a page that ends.
pub(crate) fn keeps(body: &[Block]) -> Vec<Keep> {
    let keep = kept_with_next(body).into_iter();
    keep.zip(body)
        .map(|(keep, block)| Keep {
            keep,
            whole: keep && lines_of(block) <= WHOLE,
        })
        .collect()
}

fn kept_with_next(body: &[Block]) -> Vec<bool> {
    let mut kept: Vec<bool> = (0..body.len()).map(|at| leads(body, at)).collect();
    let mut lines = 0;
    for (at, block) in body.iter().enumerate().rev() {
        if lines >= WITH_SIGNATURE {
            break;
        }
        kept[at] = true;
        lines += lines_of(block);
    }
    kept
}

/// A heading leads to what it is about, a paragraph to the list or table that it announces.
fn leads(body: &[Block], at: usize) -> bool {
    let next = body.get(at + 1);
    match body[at] {
        Block::Heading { .. } => true,
        Block::Paragraph { .. } => matches!(next, Some(Block::List { .. } | Block::Table { .. })),
        Block::List { .. } | Block::Table { .. } => false,
    }
}

/// About how many lines a block takes, not counting headings.
fn lines_of(block: &Block) -> usize {
    let lines = |text: &String| -> usize {
        let lines = text.split('\n');
        lines.map(|line| line.chars().count().div_ceil(LINE)).sum()
    };
    match block {
        Block::Heading { .. } => 0,
        Block::Paragraph { text } => lines(text),
        Block::List { items } => items.iter().map(lines).sum(),
        Block::Table { rows } => rows.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(lines: usize) -> Block {
        Block::Paragraph {
            text: "a".repeat(lines * LINE),
        }
    }

    fn heading() -> Block {
        Block::Heading {
            text: "What we keep".to_owned(),
        }
    }

    fn list() -> Block {
        Block::List {
            items: vec!["One".to_owned(), "Two".to_owned()],
        }
    }

    #[test]
    fn what_announces_stays_with_what_it_announces() {
        let body = [heading(), paragraph(9), list(), paragraph(9), paragraph(9)];
        assert_eq!(
            kept_with_next(&body),
            [true, true, false, false, true],
            "the last one stays with the signature"
        );
    }

    #[test]
    fn four_lines_at_least_stay_with_the_signature() {
        for (body, kept) in [
            (vec![paragraph(9), paragraph(4)], vec![false, true]),
            (vec![paragraph(9), paragraph(3)], vec![true, true]),
            (
                vec![paragraph(9), list(), paragraph(1)],
                vec![true, true, true],
            ),
            (
                vec![paragraph(9), heading(), paragraph(1), paragraph(3)],
                vec![false, true, true, true],
            ),
            (vec![], vec![]),
        ] {
            assert_eq!(kept_with_next(&body), kept, "{body:?}");
        }
    }

    #[test]
    fn only_a_short_paragraph_moves_whole() {
        let whole = |lines| keeps(&[paragraph(lines)]).pop().map(|one| one.whole);
        assert_eq!(whole(6), Some(true));
        assert_eq!(whole(7), Some(false));
        let first = keeps(&[paragraph(2), paragraph(9)]).swap_remove(0);
        assert_eq!(first, Keep::default(), "it may be torn");
    }
}
