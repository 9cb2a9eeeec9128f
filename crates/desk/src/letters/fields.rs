//! The details of a letter: what neither the decision nor the inventory knows, entered once per case.
//!
//! Staff fill them in beside the text. The fresh letter is made anew with them, and what they have
//! already changed in the text stays ([`super::renew`]).

use casefile::CaseFile;
use casefile::details::{self as rows, Details};
use casefile::history::{Action, Event};
use casefile::letters as letter_rows;
use casefile::{LetterId, inventory};
use chrono::NaiveDate;
use domain::answer::NeverDisclosed;
use domain::tell::RecipientRole;
use domain::{Code, Detail};
use serde_json::json;

use super::recipient;
use super::renew::renew;
use super::{LetterView, refuse_sent, view};
use crate::codes::Coded;
use crate::error::Refusal;
use crate::{DeskError, typed, words};

/// How a detail is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum DetailInput {
    /// One line.
    Line,
    /// Several lines that are one text.
    Text,
    /// One thing per line.
    List,
    /// Boxes to tick.
    Ticks,
    /// One of several.
    Choice,
    /// A day.
    Day,
}

view! {
    /// One detail as it is entered.
    pub struct DetailView {
        /// Which.
        pub detail: Coded<Detail>,
        /// Its name.
        pub title: String,
        /// What to enter.
        pub hint: String,
        /// How.
        pub input: DetailInput,
        /// What is entered: lines, the ticked boxes, or the one text.
        pub values: Vec<String>,
        /// What can be chosen.
        pub choices: Vec<DetailChoice>,
    }
}

view! {
    /// Something to choose.
    pub struct DetailChoice {
        /// What is stored.
        pub value: String,
        /// What is shown.
        pub title: String,
    }
}

form! {
    /// What was entered for one detail.
    pub struct DetailForm {
        /// Which.
        pub detail: Coded<Detail>,
        /// Lines, the ticked boxes, or the one text.
        pub values: Vec<String>,
    }
}

form! {
    /// The details of a letter as staff left them.
    pub struct DetailsForm {
        /// The letter.
        pub id: i64,
        /// What was entered.
        pub details: Vec<DetailForm>,
        /// Whether the inventory remembers how the recipient of the notice is reached.
        pub keep_contact: bool,
    }
}

/// Keeps the details, and puts them into the text of the letter.
pub fn set_details(
    file: &mut CaseFile,
    form: &DetailsForm,
    today: NaiveDate,
) -> Result<LetterView, DeskError> {
    let row = file.read(|conn| letter_rows::get(conn, LetterId(form.id)))?;
    refuse_sent(&row)?;
    let all = categories(file)?;
    let stored = form
        .details
        .iter()
        .map(|one| Ok((one.detail.0, to_store(one, &all)?)))
        .collect::<Result<Vec<_>, DeskError>>()?;
    file.write(|w| {
        for (detail, texts) in &stored {
            rows::set(w, row.case, *detail, texts)?;
        }
        let names: Vec<&str> = stored.iter().map(|(detail, _)| detail.code()).collect();
        w.record(
            Event::of_case(Action::DetailsChanged, row.case).with(json!({ "details": names })),
        )?;
        match form.keep_contact {
            true => recipient::keep_contact(w, row.case),
            false => Ok(()),
        }
    })?;
    renew(file, row.id, today)?;
    view(file, form.id, today)
}

/// The details a letter of this kind speaks of, with what is known.
pub(super) fn views(
    file: &CaseFile,
    kind: domain::LetterKind,
    details: &Details,
) -> Result<Vec<DetailView>, DeskError> {
    let all = categories(file)?;
    let views = kind.details().iter().map(|detail| {
        let said = details.all(*detail);
        let values = match detail {
            // Stored is what is left out, so that a new category of the inventory is in by itself.
            Detail::CategoryLeftOut => without(&all, said),
            _ => said.to_vec(),
        };
        DetailView {
            detail: Coded(*detail),
            title: words::detail(*detail).0.to_owned(),
            hint: words::detail(*detail).1.to_owned(),
            input: input(*detail),
            values,
            choices: choices(*detail, &all),
        }
    });
    Ok(views.collect())
}

fn categories(file: &CaseFile) -> Result<Vec<String>, DeskError> {
    let all = file.read(inventory::load)?;
    Ok(all.into_iter().map(|category| category.name).collect())
}

fn without(all: &[String], some: &[String]) -> Vec<String> {
    let others = all.iter().filter(|name| !some.contains(name));
    others.cloned().collect()
}

fn input(detail: Detail) -> DetailInput {
    match detail {
        Detail::CategoryLeftOut | Detail::Withheld | Detail::HealthData | Detail::InBackups => {
            DetailInput::Ticks
        }
        Detail::Enclosure
        | Detail::Corrected
        | Detail::DeletedInTheEnd
        | Detail::RecipientAddress => DetailInput::List,
        Detail::RecipientRole => DetailInput::Choice,
        Detail::RecipientConfirmBy => DetailInput::Day,
        Detail::ExtensionReason
        | Detail::Statement
        | Detail::AutomatedPurpose
        | Detail::AutomatedLogic
        | Detail::AutomatedOutcome
        | Detail::Finding => DetailInput::Text,
        Detail::PackagePassword
        | Detail::WrongSource
        | Detail::Fee
        | Detail::ActsFor
        | Detail::AppealTo
        | Detail::GuardianName
        | Detail::GuardianEmail
        | Detail::RecipientName
        | Detail::RecipientEmail
        | Detail::RecipientKnowsAs => DetailInput::Line,
    }
}

fn choices(detail: Detail, categories: &[String]) -> Vec<DetailChoice> {
    let choice = |value: &str, title: &str| DetailChoice {
        value: value.to_owned(),
        title: title.to_owned(),
    };
    match detail {
        Detail::CategoryLeftOut => categories.iter().map(|name| choice(name, name)).collect(),
        Detail::Withheld => NeverDisclosed::ALL
            .iter()
            .map(|kind| choice(kind.code(), kind.held()))
            .collect(),
        Detail::HealthData => vec![choice("yes", "It is about health")],
        Detail::InBackups => vec![choice("yes", "Copies in backups wait until they are used")],
        Detail::RecipientRole => RecipientRole::ALL
            .iter()
            .map(|role| choice(role.code(), words::role_choice(*role)))
            .collect(),
        _ => Vec::new(),
    }
}

/// What is stored of what was entered.
fn to_store(form: &DetailForm, categories: &[String]) -> Result<Vec<String>, DeskError> {
    let values: Vec<String> = form
        .values
        .iter()
        .map(|value| value.trim().to_owned())
        .filter(|value| !value.is_empty())
        .collect();
    let field = form.detail.0;
    match input(field) {
        DetailInput::Ticks if field == Detail::CategoryLeftOut => Ok(without(categories, &values)),
        DetailInput::Ticks | DetailInput::Choice => {
            let known = choices(field, categories);
            let is_known = |value: &String| known.iter().any(|one| one.value == *value);
            match values.iter().all(is_known) {
                true => Ok(values),
                false => Err(Refusal::Required {
                    field: field.code(),
                }
                .into()),
            }
        }
        DetailInput::Day => match values.first().map(|day| day.parse::<NaiveDate>()) {
            Some(Err(_)) => Err(Refusal::NotADay {
                field: field.code(),
            }
            .into()),
            _ => Ok(values),
        },
        DetailInput::Line | DetailInput::Text => {
            let text = values.join("\n");
            email(field, &text)?;
            Ok(vec![text])
        }
        DetailInput::List => Ok(values),
    }
}

fn email(field: Detail, text: &str) -> Result<(), DeskError> {
    let is_email = matches!(field, Detail::GuardianEmail | Detail::RecipientEmail);
    typed::address(field.code(), is_email.then_some(text))
}
