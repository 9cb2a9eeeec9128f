//! The second person behind a refusal that nobody makes alone: a colleague with a passphrase of their
//! own, or an adviser from outside where only one person works.
//!
//! Looking at a passphrase takes about a second, so it is done apart from the case file: whoever did it
//! holds an [`Agreed`].

use casefile::requests::Agreement;
use casefile::{Passphrase, WaysIn};
use domain::decision::{Objection, Second};

use super::DecisionForm;
use crate::DeskError;
use crate::codes::Coded;
use crate::error::{Refusal, required};

form! {
    /// Who else agrees.
    pub struct SecondPersonForm {
        /// In what quality.
        pub quality: Coded<Second>,
        /// Their name.
        pub name: String,
        /// A colleague's own passphrase; an adviser has none here.
        pub passphrase: String,
    }
}

/// Proof that somebody agreed: built by [`agreed`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed(Agreement);

impl Agreed {
    pub(super) fn name(&self) -> &str {
        &self.0.by
    }

    pub(super) fn agreement(&self) -> &Agreement {
        &self.0
    }
}

/// Whether the second person of a decision by `actor` really agrees; `None` where nobody is needed.
pub fn agreed(
    ways_in: &WaysIn,
    actor: &str,
    form: &DecisionForm,
) -> Result<Option<Agreed>, DeskError> {
    let needed = form
        .ground
        .is_some_and(|ground| ground.0.needs_second_person());
    let Some(second) = form.second_person.as_ref().filter(|_| needed) else {
        return Ok(None);
    };
    required("agreed_by", &second.name)?;
    let name = second.name.trim();
    if name == actor {
        return Err(Objection::SecondPersonMissing.into());
    }
    let staff = ways_in.staff();
    match second.quality.0 {
        Second::Staff if !staff.iter().any(|member| member == name) => {
            return Err(Refusal::NotOfTheStaff.into());
        }
        Second::Staff => {
            let passphrase = Passphrase::new(second.passphrase.clone());
            if !ways_in.is_passphrase_of(name, &passphrase)? {
                return Err(Refusal::SecondPassphraseWrong.into());
            }
        }
        // Where colleagues are, a colleague agrees: their passphrase shows it, a name alone does not.
        Second::Adviser if staff.len() > 1 => return Err(Refusal::ColleagueThere.into()),
        Second::Adviser => {}
    }
    Ok(Some(Agreed(Agreement {
        by: name.to_owned(),
        as_: second.quality.0,
    })))
}
