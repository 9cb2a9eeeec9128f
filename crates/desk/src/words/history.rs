//! Acts of the past.

use casefile::history::{Action, Entry};
use domain::tell::Word;
use domain::{Code, DataPoint, LetterKind, Outcome, Passage, Right};

use super::{data_point, letter, outcome, passage, right, word};

/// An act of the past, in words.
pub fn history(entry: &Entry) -> String {
    let said = |key: &str| {
        entry
            .detail
            .get(key)
            .and_then(|value| value.as_str())
            .unwrap_or_default()
            .to_owned()
    };
    let right_said = || {
        Right::from_code(&said("right"))
            .map_or_else(|| said("right"), |code| right(code).to_owned())
    };
    let letter_said = || {
        LetterKind::from_code(&said("kind"))
            .map_or_else(|| said("kind"), |kind| letter(kind).to_owned())
    };
    let template_said = || format!("{} ({})", letter_said(), said("language"));
    match entry.action {
        Action::FileCreated => "Case file created".to_owned(),
        Action::FileRecovered => "Case file opened with the recovery sheet".to_owned(),
        Action::UnsavedKept => "Unsaved typing kept while the file was locked".to_owned(),
        Action::UnsavedForgotten => "Unsaved typing taken up again or thrown away".to_owned(),
        Action::FileUnlocked => "Case file unlocked".to_owned(),
        Action::FileRestored => format!("Restored from the backup {}", said("backup")),
        Action::OlderAccepted => format!("Older version accepted: {}", said("reason")),
        Action::FilePurged => "Case file written anew under a new key".to_owned(),
        Action::FileSalvaged => "Readable parts of a damaged case file taken over".to_owned(),
        Action::FileUpgraded => format!(
            "Case file brought up to date: from version {} of its format to version {}",
            entry.detail["from"], entry.detail["to"]
        ),
        Action::BackupMade if said("why") == "upgrade" => {
            format!(
                "Backup made and checked before the update: {}",
                said("name")
            )
        }
        Action::BackupMade => format!("Backup made and checked: {}", said("name")),
        Action::BackupFailed => format!("Backup failed: {}", said("why")),
        Action::BackupsChanged => "Backup settings changed".to_owned(),
        Action::StaffAdded => format!("{} can open the case file now", said("staff")),
        Action::StaffRemoved => format!("{} cannot open the case file any more", said("staff")),
        Action::StaffRenamed => format!("{} is now called {}", said("staff"), said("now")),
        Action::DeviceChanged => "Unlocking by this computer's keychain changed".to_owned(),
        Action::EvidenceDeleted => format!("Evidence destroyed: {}", said("name")),
        Action::EvidenceShredded => format!("Evidence destroyed on its day: {}", said("name")),
        Action::EvidenceDated => format!("Day of destruction set: {}", said("name")),
        Action::PassphraseChanged => format!("Passphrase of {} changed", said("staff")),
        Action::OfficeChanged => "Office details changed".to_owned(),
        Action::HolidaysChanged => match said("added").is_empty() {
            true => format!("Holiday taken away: {}", said("removed")),
            false => format!("Holiday added: {}, {}", said("added"), said("name")),
        },
        Action::TemplateSaved => format!("Draft of a template kept: {}", template_said()),
        Action::TemplateDiscarded => {
            format!("Draft of a template thrown away: {}", template_said())
        }
        Action::TemplatePublished if said("reason").is_empty() => {
            format!("Template published: {}", template_said())
        }
        Action::TemplatePublished => format!(
            "Template published although it breaks a duty: {}. Reason: {}",
            template_said(),
            said("reason")
        ),
        Action::TemplateRetired => format!("Back to our template: {}", template_said()),
        Action::TemplateExported => format!("Template saved as a file: {}", template_said()),
        Action::BlocksChanged => format!("Text block changed: /{}", said("key")),
        Action::PackChanged => format!("Law turned {}: {}", said("turned"), said("law")),
        Action::InventoryChanged => "Inventory changed".to_owned(),
        Action::CaseLogged => "Case logged".to_owned(),
        Action::EvidenceAdded => format!("Kept as evidence: {}", said("name")),
        Action::CheckRecorded => {
            let point = DataPoint::from_code(&said("point"))
                .map_or_else(|| said("point"), |point| data_point(point).to_owned());
            let result = match entry
                .detail
                .get("matches")
                .and_then(serde_json::Value::as_bool)
            {
                Some(true) => "matches",
                _ => "does not match",
            };
            format!("Data point compared: {point} {result}")
        }
        Action::Decided => {
            let outcome = Outcome::from_code(&said("outcome"))
                .map_or_else(|| said("outcome"), |code| outcome(code).to_owned());
            format!("Decided: {} – {}", right_said(), outcome.to_lowercase())
        }
        Action::NoteAdded => "Note added".to_owned(),
        Action::LetterPrepared => format!("Letter prepared: {}", letter_said()),
        Action::LetterEdited => format!("Letter edited: {}", letter_said()),
        Action::LetterRenewed => format!("Draft brought up to date: {}", letter_said()),
        Action::LetterDiscarded => format!("Draft thrown away: {}", letter_said()),
        Action::LetterSent => format!("Letter sent: {}", letter_said()),
        Action::LetterOverruled => format!(
            "{}: sent although something stood against it. Reason: {}",
            letter_said(),
            said("reason")
        ),
        Action::DeliveryHeard => {
            let heard = Passage::from_code(&said("passage"))
                .map_or_else(|| said("passage"), |code| passage(code).to_owned());
            format!("{}: {heard}", letter_said())
        }
        Action::DetailsChanged => "Details of letters entered".to_owned(),
        Action::LetterExported => format!(
            "Letter saved as {}: {}",
            said("format").to_uppercase(),
            letter_said()
        ),
        Action::Acknowledged => format!("Receipt confirmed: {}", right_said()),
        Action::Extended => format!("Extended: {}", right_said()),
        Action::Answered => format!("Answered: {}", right_said()),
        Action::EvaluatedAsCategories => "Looked at as a request for categories".to_owned(),
        Action::CarriedOut => format!("Done: {}", right_said()),
        Action::CarriedOutTakenBack => format!("Not done after all: {}", right_said()),
        Action::RecipientAdded => format!("To be told as well: {}", said("name")),
        Action::RecipientSettled => {
            let word = Word::from_code(&said("word"))
                .map_or_else(|| said("word"), |code| word(code).to_owned());
            format!(
                "{}: {} – {}",
                said("name"),
                word.to_lowercase(),
                right_said()
            )
        }
        Action::RecipientReopened => {
            let why = match entry.detail["came_back"].is_number() {
                true => "to be told, the notice came back",
                false => "to be told after all",
            };
            format!("{}: {why} – {}", said("name"), right_said())
        }
        Action::RetainedDeleted => format!("Deleted at its end: {}", said("what")),
        Action::RetainedRestored => format!("Not deleted after all: {}", said("what")),
        Action::RetainedReviewed => match said("until").is_empty() {
            true => format!("Must still be kept: {}", said("what")),
            false => format!("Must be kept until {}: {}", said("until"), said("what")),
        },
        Action::AgentConfirmed => "The person confirmed the agent".to_owned(),
        Action::AgentConfirmationTakenBack => {
            "The person did not confirm the agent after all".to_owned()
        }
        Action::StakesChanged => "What is at stake changed".to_owned(),
        Action::Withdrawn => format!("Taken back by the consumer: {}", right_said()),
        Action::PersonChanged => format!("People corrected: {}", people_changed(entry)),
        Action::AuthorityChanged => "Authority of the agent recorded".to_owned(),
        Action::CaseClosed => "Case closed".to_owned(),
        Action::CaseReopened => "Case opened again".to_owned(),
    }
}

/// What of the people of a case was corrected; the values themselves are in the case.
fn people_changed(entry: &Entry) -> String {
    let changed = entry.detail["changed"].as_array();
    let names = changed
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str());
    let words = names.map(|name| match name {
        "name" => "name",
        "email" => "e-mail address",
        "phone" => "telephone",
        "address" => "postal address",
        "agent" => "agent",
        "authority" => "what the agent has shown",
        other => other,
    });
    words.collect::<Vec<_>>().join(", ")
}
