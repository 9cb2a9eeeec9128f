//! Comparing what the person offered with the office's own records.

mod too_much;

use casefile::cases;
use casefile::checks::{self as rows, NewCheck};
use casefile::history::{Action, Event};
use casefile::{CaseFile, requests};
use chrono::NaiveDate;
use domain::{Code, DataPoint, verification};
use serde_json::json;

use crate::case::{self, CaseView};
use crate::codes::Coded;
use crate::error::{Refusal, required};
use crate::{DeskError, rules};

pub use too_much::{
    AskChoice, TooMuchForm, TooMuchView, TooMuchWarning, more_than_needed, too_much,
};

form! {
    /// One comparison. The value itself is never kept.
    pub struct CheckForm {
        /// The case's number.
        pub case: String,
        /// What was compared.
        pub point: Coded<DataPoint>,
        /// Which of the office's records it was compared with.
        pub source: String,
        /// Anything to remember, such as which order; not the value.
        pub note: String,
        /// Whether it matched.
        pub matches: bool,
    }
}

/// Records a comparison. Refused where the law forbids to check anybody.
pub fn record(
    file: &mut CaseFile,
    form: &CheckForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    required("source", &form.source)?;
    let requests =
        file.read(|conn| requests::of_case(conn, cases::by_number(conn, &form.case)?.id))?;
    if !requests
        .iter()
        .any(|request| verification::may_check(request.right))
    {
        return Err(Refusal::NothingToVerify.into());
    }
    file.write(|w| {
        let case = cases::by_number(w, &form.case)?;
        let check = NewCheck {
            case: case.id,
            point: form.point.0,
            source: form.source.trim().to_owned(),
            note: form.note.trim().to_owned(),
            matches: form.matches,
        };
        rows::insert(w, &check)?;
        w.record(Event::of_case(Action::CheckRecorded, case.id).with(json!({
            "point": form.point.0.code(), "source": check.source, "matches": form.matches,
        })))?;
        rules::settle(w, case.id, today)
    })?;
    case::view(file, &form.case, today)
}
