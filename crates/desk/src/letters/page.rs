//! The printed page of a letter, set once however many files are made of it.
//!
//! Setting the page is most of the work of a letter. The file to print, the one attached to an e-mail
//! and the one that is frozen when the letter goes out have the same bytes.

use letters::Letter;

use crate::DeskError;

/// The page that was set last, and of which letter.
#[derive(Default)]
pub(super) struct Page(Option<(Letter, Vec<u8>)>);

impl Page {
    /// The PDF of this letter; it is set anew only where the letter is another one.
    pub(super) fn of(&mut self, letter: &Letter) -> Result<Vec<u8>, DeskError> {
        if let Some((set, pdf)) = &self.0
            && set == letter
        {
            return Ok(pdf.clone());
        }
        let pdf = letters::pdf(letter)?;
        self.0 = Some((letter.clone(), pdf.clone()));
        Ok(pdf)
    }
}
