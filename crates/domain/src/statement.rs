//! The consumer's own words beside health data that the office did not correct.
//!
//! Whoever is denied a correction of health data may add a statement of at most 250 words for each
//! disputed item, and ask that it become part of the record. 1798.185(a)(8)(D), 7023(f)(3).

/// The most words of one statement. 1798.185(a)(8)(D).
pub const MOST_WORDS: usize = 250;

/// A statement that the law accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement(String);

/// Why a text is no statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoStatement {
    /// It has no words.
    Empty,
    /// It has too many.
    TooLong {
        /// How many it has.
        words: usize,
    },
    /// It does not ask to become part of the record. 1798.185(a)(8)(D).
    DoesNotAsk,
}

impl Statement {
    /// The statement of a consumer who asks, or does not ask, that it become part of the record.
    ///
    /// ```
    /// # use domain::statement::Statement;
    /// assert!(Statement::new("I never had this allergy.", true).is_ok());
    /// ```
    pub fn new(text: &str, asks_to_be_recorded: bool) -> Result<Self, NoStatement> {
        match words(text) {
            0 => Err(NoStatement::Empty),
            words if words > MOST_WORDS => Err(NoStatement::TooLong { words }),
            _ if !asks_to_be_recorded => Err(NoStatement::DoesNotAsk),
            _ => Ok(Self(text.trim().to_owned())),
        }
    }

    /// Its words.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// How many words a text has, as a person would count them: runs between white space with a letter or
/// a digit in them.
pub fn words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|run| run.chars().any(char::is_alphanumeric))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&str, NoStatement>) {
        let found = Statement::new(text, true);
        assert_eq!(
            found.as_ref().map(Statement::text).map_err(|why| *why),
            expected
        );
    }

    #[test]
    fn up_to_250_words() {
        let most = vec!["word"; MOST_WORDS].join(" ");
        check(&most, Ok(&most));
        check(
            &format!("{most} more"),
            Err(NoStatement::TooLong { words: 251 }),
        );
        // A dash that stands alone is no word.
        let dashed = format!("{most} -");
        check(&dashed, Ok(&dashed));
    }

    #[test]
    fn words_are_what_a_person_counts() {
        assert_eq!(words("Well-known, isn't it?"), 3);
        assert_eq!(words("  \n "), 0);
        check(" – ", Err(NoStatement::Empty));
        check(" ¿Qué? ", Ok("¿Qué?"));
    }

    #[test]
    fn it_asks_to_become_part_of_the_record() {
        assert_eq!(
            Statement::new("Wrong.", false),
            Err(NoStatement::DoesNotAsk)
        );
    }
}
