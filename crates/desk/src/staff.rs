//! Who can open the case file.

use casefile::{CaseFile, KdfCost, Passphrase};

use crate::error::{Refusal, required};
use crate::{DeskError, passphrase, typed};

view! {
    /// Who can open the case file.
    pub struct StaffView {
        /// Everyone with a passphrase.
        pub staff: Vec<MemberView>,
        /// Whether this computer's keychain opens the file for whoever has it open.
        pub keychain: bool,
    }
}

view! {
    /// Someone with a passphrase.
    pub struct MemberView {
        /// Their name.
        pub name: String,
        /// Whether it is who has the file open.
        pub me: bool,
        /// Whether they can be removed: somebody else has a passphrase, too.
        pub removable: bool,
    }
}

form! {
    /// A new member of staff, who types a passphrase of their own.
    pub struct AddStaffForm {
        /// Their name, as the history will have it.
        pub name: String,
        /// Their passphrase.
        pub passphrase: String,
    }
}

form! {
    /// Another name for a member of staff.
    pub struct RenameStaffForm {
        /// The name now.
        pub name: String,
        /// The name from now on.
        pub new_name: String,
    }
}

form! {
    /// One's own new passphrase.
    pub struct PassphraseForm {
        /// The passphrase now.
        pub old: String,
        /// The passphrase from now on.
        pub new: String,
    }
}

/// Who can open the case file.
pub fn view(file: &CaseFile) -> Result<StaffView, DeskError> {
    let names = file.staff()?;
    let removable = names.len() > 1;
    let member = |name: String| MemberView {
        me: name == file.actor(),
        name,
        removable,
    };
    Ok(StaffView {
        staff: names.into_iter().map(member).collect(),
        keychain: file.device()?.is_some(),
    })
}

/// Gives one more person a way in.
pub fn add(file: &mut CaseFile, form: AddStaffForm, cost: KdfCost) -> Result<StaffView, DeskError> {
    let name = typed::line(&form.name);
    required("name", &name)?;
    typed::short("name", Some(&name))?;
    free(file, "name", &name)?;
    passphrase::check(&form.passphrase, &[&name])?;
    file.add_staff(&name, &Passphrase::new(form.passphrase), cost)?;
    view(file)
}

/// Takes every way in away from a person.
pub fn remove(file: &mut CaseFile, name: &str) -> Result<StaffView, DeskError> {
    file.remove_staff(name)?;
    view(file)
}

/// Gives a person another name.
pub fn rename(file: &mut CaseFile, form: &RenameStaffForm) -> Result<StaffView, DeskError> {
    let name = typed::line(&form.new_name);
    required("new_name", &name)?;
    typed::short("new_name", Some(&name))?;
    if form.name != name {
        free(file, "new_name", &name)?;
    }
    file.rename_staff(&form.name, &name)?;
    view(file)
}

/// Changes the passphrase of whoever has the file open; the one they have is asked for first.
pub fn change_passphrase(
    file: &mut CaseFile,
    form: PassphraseForm,
    cost: KdfCost,
) -> Result<StaffView, DeskError> {
    let me = file.actor().to_owned();
    passphrase::check(&form.new, &[&me])?;
    prove(file, "old", form.old)?;
    file.set_passphrase(&me, &Passphrase::new(form.new), cost)?;
    view(file)
}

/// Refuses whoever cannot show that it is they who have the file open.
pub(crate) fn prove(
    file: &CaseFile,
    field: &'static str,
    passphrase: String,
) -> Result<(), DeskError> {
    match file.is_passphrase_of(file.actor(), &Passphrase::new(passphrase))? {
        true => Ok(()),
        false => Err(Refusal::OldPassphraseWrong { field }.into()),
    }
}

/// Refuses the name of somebody who is there.
fn free(file: &CaseFile, field: &'static str, name: &str) -> Result<(), DeskError> {
    match file.staff()?.iter().any(|taken| taken == name.trim()) {
        true => Err(Refusal::NameTaken { field }.into()),
        false => Ok(()),
    }
}
