//! Two templates side by side, line by line.

/// One line of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// In both.
    Same(String),
    /// Only in the first, ours.
    Gone(String),
    /// Only in the second, the office's.
    New(String),
}

/// What turns `ours` into `theirs`, with as many lines left alone as possible.
pub fn changes(ours: &str, theirs: &str) -> Vec<Change> {
    let (ours, theirs): (Vec<_>, Vec<_>) = (ours.lines().collect(), theirs.lines().collect());
    let common = common(&ours, &theirs);
    let (mut row, mut column) = (0, 0);
    let mut changes = Vec::with_capacity(ours.len().max(theirs.len()));
    while row < ours.len() || column < theirs.len() {
        let both = row < ours.len() && column < theirs.len();
        if both && ours[row] == theirs[column] {
            changes.push(Change::Same(ours[row].to_owned()));
            row += 1;
            column += 1;
        } else if column == theirs.len()
            || (both && common[row + 1][column] >= common[row][column + 1])
        {
            changes.push(Change::Gone(ours[row].to_owned()));
            row += 1;
        } else {
            changes.push(Change::New(theirs[column].to_owned()));
            column += 1;
        }
    }
    changes
}

/// How many lines the rests of both have in common, from each pair of places.
fn common(ours: &[&str], theirs: &[&str]) -> Vec<Vec<usize>> {
    let mut common = vec![vec![0; theirs.len() + 1]; ours.len() + 1];
    for row in (0..ours.len()).rev() {
        for column in (0..theirs.len()).rev() {
            common[row][column] = if ours[row] == theirs[column] {
                common[row + 1][column + 1] + 1
            } else {
                common[row + 1][column].max(common[row][column + 1])
            };
        }
    }
    common
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_changed_line_is_one_gone_and_one_new() {
        let changed = changes("a\nb\nc", "a\nx\nc\nd");
        let line = |text: &str| text.to_owned();
        assert_eq!(
            changed,
            [
                Change::Same(line("a")),
                Change::Gone(line("b")),
                Change::New(line("x")),
                Change::Same(line("c")),
                Change::New(line("d"))
            ]
        );
    }

    proptest! {
        #[test]
        fn both_sides_can_be_read_back(ours in "([abc]\n){0,12}", theirs in "([abc]\n){0,12}") {
            let changes = changes(&ours, &theirs);
            let side = |skip: fn(&Change) -> bool| -> Vec<String> {
                let lines = changes.iter().filter(|change| !skip(change));
                lines.map(|(Change::Same(line) | Change::Gone(line) | Change::New(line))| line.clone()).collect()
            };
            prop_assert_eq!(side(|change| matches!(change, Change::New(_))), ours.lines().collect::<Vec<_>>());
            prop_assert_eq!(side(|change| matches!(change, Change::Gone(_))), theirs.lines().collect::<Vec<_>>());
        }
    }
}
