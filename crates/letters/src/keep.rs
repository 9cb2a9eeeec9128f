//! Which pieces of a letter stay on the page of what follows them, so that no signature stands alone on a
//! last page: one rule for every format that has pages.

use crate::Block;

/// So many lines of text go with the signature at least.
const WITH_SIGNATURE: usize = 4;

/// About how many characters of text stand on a line.
const LINE: usize = 88;

/// A paragraph of so many lines moves to the next page whole if it has to stay with what follows.
const WHOLE: usize = 6;

/// A table of more rows than this, its header not counted, or of more lines may be torn.
const SHORT_TABLE: usize = 10;
const SHORT_TABLE_LINES: usize = 24;

/// The letters of a table are smaller: so many characters stand on a line across all of its columns.
const TABLE_LINE: usize = 96;

/// A list of so few lines stays whole.
const SHORT_LIST_LINES: usize = 4;

/// How a block takes a page that ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Keep {
    /// Whether it stays on the page of the next block or, after the last, of the signature.
    pub(crate) keep: bool,
    /// Whether all of it stays on one page.
    pub(crate) whole: bool,
}

/// How each block of a letter takes a page that ends.
pub(crate) fn keeps(body: &[Block]) -> Vec<Keep> {
    let keep = kept_with_next(body).into_iter();
    keep.zip(body)
        .map(|(keep, block)| Keep {
            keep,
            whole: whole(block, keep),
        })
        .collect()
}

impl Keep {
    /// Which pieces of a block stay on the page of the next piece, for formats that are told so of each row
    /// of a table and each item of a list: all of a whole block but its end, and the end of a kept one.
    pub(crate) fn pieces(self, count: usize) -> Vec<bool> {
        let kept = |at: usize| {
            let last = at + 1 == count;
            (self.whole && !last) || (self.keep && at + WITH_SIGNATURE >= count)
        };
        (0..count).map(kept).collect()
    }
}

fn whole(block: &Block, keep: bool) -> bool {
    match block {
        Block::Heading { .. } => true,
        Block::Paragraph { .. } => keep && lines_of(block) <= WHOLE,
        Block::List { .. } => lines_of(block) <= SHORT_LIST_LINES,
        Block::Table { rows } => {
            rows.len() <= SHORT_TABLE + 1 && lines_of(block) <= SHORT_TABLE_LINES
        }
    }
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
    match block {
        Block::Heading { .. } => 0,
        Block::Paragraph { text } => lines(text, LINE),
        Block::List { items } => items.iter().map(|item| lines(item, LINE)).sum(),
        Block::Table { rows } => rows.iter().map(|row| lines_of_row(row)).sum(),
    }
}

fn lines_of_row(row: &[String]) -> usize {
    let line = TABLE_LINE / row.len().max(1);
    let cells = row.iter().map(|cell| lines(cell, line));
    cells.max().unwrap_or(0)
}

fn lines(text: &str, line: usize) -> usize {
    let lines = text.split('\n');
    lines.map(|text| text.chars().count().div_ceil(line)).sum()
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

    fn table(rows: usize, cell: &str) -> Block {
        Block::Table {
            rows: vec![vec![cell.to_owned(), String::new()]; rows + 1],
        }
    }

    #[test]
    fn a_short_table_and_a_short_list_stay_whole() {
        let check = |block: Block, expected: bool| {
            let first = keeps(&[block.clone(), paragraph(9)]).swap_remove(0);
            assert_eq!((first.whole, first.keep), (expected, false), "{block:?}");
        };
        check(table(10, "One line"), true);
        check(table(11, "One line"), false);
        let high = "Three lines of a column ".repeat(6);
        check(table(7, &high), true);
        check(table(8, &high), false);
        check(list(), true);
        let items = vec!["One".to_owned(); 5];
        check(Block::List { items }, false);
    }

    #[test]
    fn all_but_the_end_of_a_whole_block_and_the_end_of_a_kept_one_stay_with_the_next_piece() {
        let pieces = |whole, keep, count| -> String {
            let kept = Keep { keep, whole }.pieces(count).into_iter();
            kept.map(|kept| if kept { '+' } else { '.' }).collect()
        };
        assert_eq!(pieces(true, false, 3), "++.");
        assert_eq!(pieces(true, true, 3), "+++");
        assert_eq!(pieces(false, true, 7), "...++++");
        assert_eq!(pieces(false, true, 2), "++");
        assert_eq!(pieces(false, false, 3), "...");
        assert_eq!(pieces(true, true, 0), "");
    }
}
