//! How templates and what is wrong with them are worded.

use casefile::templates::{State, Template};
use chrono_tz::Tz;
use letters::{Fault, Flaw, Language};

use super::TemplateVersionView;
use crate::words;

pub(super) fn language(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Es => "Spanish",
    }
}

/// Where a template stands, in the list.
pub(super) fn state(own: bool, draft: bool) -> &'static str {
    match (own, draft) {
        (false, false) => "ours",
        (true, false) => "your own",
        (false, true) => "ours, draft waiting",
        (true, true) => "your own, draft waiting",
    }
}

/// From what letters are made now.
pub(super) fn standing(own: Option<&Template>, zone: Tz) -> String {
    match own {
        None => "Letters are made from the template that comes with Rightsdesk.".to_owned(),
        Some(row) => format!("Letters are made from {}.", written("your", row, zone)),
    }
}

/// "your version 2 of 3 November 2026, by Dana Whitlock".
pub(super) fn written(whose: &str, row: &Template, zone: Tz) -> String {
    let day = words::date(row.written_at.with_timezone(&zone).date_naive());
    format!(
        "{whose} version {} of {day}, by {}",
        row.version, row.written_by
    )
}

pub(super) fn version(row: &Template, zone: Tz) -> TemplateVersionView {
    let used = if row.state == State::InUse {
        " (in use)"
    } else {
        ""
    };
    let day = words::date(row.written_at.with_timezone(&zone).date_naive());
    TemplateVersionView {
        version: row.version,
        text: format!("Version {}, {day}, {}{used}", row.version, row.written_by),
        reason: row.reason.clone(),
    }
}

/// What is wrong with a template, as a sentence.
pub(super) fn flaw(flaw: &Flaw) -> String {
    match flaw {
        Flaw::Unreadable { fault, .. } => self::fault(fault),
        Flaw::UnknownVariable { name, .. } => {
            format!("“{name}” is not a name that letters know. Pick one from the list.")
        }
        Flaw::NoSubject => "The first line must be the subject, after a # and a space.".to_owned(),
        Flaw::BreaksDuty(duty) => format!("It no longer does this: {}.", words::duty(*duty)),
    }
}

/// The same with its line.
pub(super) fn at_line(flaw: &Flaw) -> String {
    match flaw {
        Flaw::Unreadable {
            line: Some(line), ..
        }
        | Flaw::UnknownVariable { line, .. } => format!("Line {line}: {}", self::flaw(flaw)),
        _ => self::flaw(flaw),
    }
}

/// Why a template cannot be filled, as a sentence.
fn fault(fault: &Fault) -> String {
    match fault {
        Fault::Syntax(said) if said.is_empty() => {
            "The braces or words here do not fit together.".to_owned()
        }
        Fault::Syntax(said) => format!("The braces or words here do not fit together: {said}."),
        Fault::Missing => {
            "This case does not have what is named here. Put it inside {% if … %} and {% endif %}."
                .to_owned()
        }
        Fault::UnknownPart => "There is no part of this name. Pick one from the list.".to_owned(),
        Fault::UnknownWord => "The word after | or “is” is not known.".to_owned(),
        Fault::List => {
            "This is a list. Write {% for … in … %}, or pick it from the list of names.".to_owned()
        }
        Fault::Endless => {
            "The template repeats so often that its letter would have no end.".to_owned()
        }
        Fault::TooLong => "The template is too long: 64 KiB at most.".to_owned(),
        Fault::NotAllowed(what) => format!(
            "“{what}” cannot be used in a template. Letters know if, for, include and names."
        ),
        Fault::Other => "The template cannot be filled here.".to_owned(),
    }
}
