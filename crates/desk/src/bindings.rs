//! The types of the window in TypeScript, made from the types here.
//!
//! The file is committed, and a test fails when it is stale. `cargo xtask bindings` writes it anew.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

/// All types that cross to the window, as one TypeScript module.
pub fn typescript() -> String {
    let mut found = Declarations {
        config: Config::new().with_large_int("number"),
        by_name: BTreeMap::new(),
    };
    found.visit::<crate::start::StartView>();
    found.visit::<crate::start::NewFileForm>();
    found.visit::<crate::start::RecoverySheetView>();
    found.visit::<crate::start::RecoveryProofForm>();
    found.visit::<crate::start::UnlockForm>();
    found.visit::<crate::start::RecoverForm>();
    found.visit::<crate::start::SheetForm>();
    found.visit::<crate::start::DeskView>();
    found.visit::<crate::passphrase::StrengthView>();
    found.visit::<crate::office::OfficeView>();
    found.visit::<crate::inventory::InventoryView>();
    found.visit::<crate::inventory::ContactForm>();
    found.visit::<crate::draft::DraftView>();
    found.visit::<crate::draft::ChoicesView>();
    found.visit::<crate::cases::CaseForm>();
    found.visit::<crate::cases::CasesForm>();
    found.visit::<crate::cases::CasesView>();
    found.visit::<crate::case::CaseView>();
    found.visit::<crate::case::PeopleForm>();
    found.visit::<crate::case::AuthorityForm>();
    found.visit::<crate::case::StakesForm>();
    found.visit::<crate::case::ConfirmationForm>();
    found.visit::<crate::case::IdentityPapersForm>();
    found.visit::<crate::checks::CheckForm>();
    found.visit::<crate::decisions::DecisionForm>();
    found.visit::<crate::decisions::CarryOutForm>();
    found.visit::<crate::decisions::ExtensionForm>();
    found.visit::<crate::decisions::RequestForm>();
    found.visit::<crate::recipients::ToldForm>();
    found.visit::<crate::recipients::RecipientForm>();
    found.visit::<crate::recipients::AddRecipientForm>();
    found.visit::<crate::retained::DeletedForm>();
    found.visit::<crate::retained::RetainedForm>();
    found.visit::<crate::retained::ReviewForm>();
    found.visit::<crate::evidence::AttachForm>();
    found.visit::<crate::evidence::TicketForm>();
    found.visit::<crate::evidence::EvidenceTicket>();
    found.visit::<crate::evidence::EvidenceForm>();
    found.visit::<crate::progress::ProgressView>();
    found.visit::<crate::notes::NoteForm>();
    found.visit::<crate::letters::PrepareForm>();
    found.visit::<crate::letters::LetterTextForm>();
    found.visit::<crate::letters::LetterPreviewForm>();
    found.visit::<crate::letters::LetterView>();
    found.visit::<crate::letters::SendForm>();
    found.visit::<crate::letters::HeardForm>();
    found.visit::<crate::letters::DetailsForm>();
    found.visit::<crate::letters::PreviewView>();
    found.visit::<crate::letters::Format>();
    found.visit::<crate::letters::ProblemView>();
    found.visit::<crate::letters::BatchKindView>();
    found.visit::<crate::letters::BatchKindForm>();
    found.visit::<crate::letters::BatchCaseView>();
    found.visit::<crate::letters::BatchForm>();
    found.visit::<crate::letters::BatchView>();
    found.visit::<crate::templates::LibraryView>();
    found.visit::<crate::templates::TemplateForm>();
    found.visit::<crate::templates::TemplateTextForm>();
    found.visit::<crate::templates::TemplatePreviewForm>();
    found.visit::<crate::templates::VariablesForm>();
    found.visit::<crate::templates::PublishForm>();
    found.visit::<crate::templates::CompareForm>();
    found.visit::<crate::templates::TemplateView>();
    found.visit::<crate::templates::TemplatePreviewView>();
    found.visit::<crate::templates::ChangeView>();
    found.visit::<crate::blocks::BlocksView>();
    found.visit::<crate::blocks::ChangeBlockForm>();
    found.visit::<crate::today::TodayView>();
    found.visit::<crate::holidays::HolidaysView>();
    found.visit::<crate::holidays::HolidayForm>();
    found.visit::<crate::holidays::DayForm>();
    found.visit::<crate::holidays::HolidayChangeView>();
    found.visit::<crate::packs::PacksView>();
    found.visit::<crate::packs::PackForm>();
    found.visit::<crate::checks::TooMuchForm>();
    found.visit::<crate::checks::TooMuchView>();
    found.visit::<crate::staff::StaffView>();
    found.visit::<crate::staff::AddStaffForm>();
    found.visit::<crate::staff::RenameStaffForm>();
    found.visit::<crate::staff::PassphraseForm>();
    found.visit::<crate::preferences::LockingView>();
    found.visit::<crate::preferences::LockingForm>();
    found.visit::<crate::recovery::NewRecoveryForm>();
    found.visit::<crate::purge::PurgedView>();
    found.visit::<crate::unsaved::UnsavedForm>();
    found.visit::<crate::unsaved::UnsavedView>();
    found.visit::<crate::backup::BackupsView>();
    found.visit::<crate::backup::ContentsView>();
    found.visit::<crate::purge::SalvagedView>();
    found.visit::<crate::verify::VerifyView>();
    found.visit::<crate::older::OlderView>();
    found.visit::<crate::older::OlderForm>();
    found.visit::<crate::places::PlaceView>();
    found.visit::<crate::places::PlaceRef>();
    found.visit::<crate::places::DraftTicket>();
    found.visit::<crate::places::DroppedView>();
    found.visit::<crate::places::SavedView>();
    found.visit::<crate::ErrorView>();
    let declarations: Vec<String> = found.by_name.into_values().collect();
    format!(
        "// Made by `cargo xtask bindings` from the types of the desk. Not edited by hand.\n\n{}\n",
        declarations.join("\n\n")
    )
}

struct Declarations {
    config: Config,
    by_name: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_none() {
            return;
        }
        let name = T::ident(&self.config);
        if self.by_name.contains_key(&name) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        self.by_name
            .insert(name, format!("{docs}export {}", T::decl(&self.config)));
        T::visit_dependencies(self);
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    /// With `BINDINGS=write` in the environment the file is written instead of compared.
    #[test]
    fn the_committed_types_are_fresh() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/lib/bindings.ts");
        let fresh = super::typescript();
        if std::env::var("BINDINGS").is_ok_and(|value| value == "write") {
            std::fs::write(&path, &fresh).expect("the folder of the window's code is there");
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == fresh, "run `cargo xtask bindings`");
    }
}
