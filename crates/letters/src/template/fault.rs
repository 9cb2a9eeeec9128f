//! Why a template cannot be read or filled.

use minijinja::ErrorKind;

use crate::{Error, compose};

/// Why a template cannot be read or filled. It names no person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Braces or words that do not fit together; what the reader of templates says about it.
    Syntax(String),
    /// It names something that this case does not have, outside of a condition for it.
    Missing,
    /// It includes a part that does not exist.
    UnknownPart,
    /// It uses a word after `|` or `is` that does not exist.
    UnknownWord,
    /// A list stands where one value is printed.
    List,
    /// It takes too many steps, or the text it makes has no end.
    Endless,
    /// It is longer than a template may be.
    TooLong,
    /// It uses something that templates of letters do not have.
    NotAllowed(String),
    /// Anything else.
    Other,
}

/// The line of the office's template at which it failed, if it is known, and why.
pub(super) fn of(error: &Error) -> (Option<usize>, Fault) {
    match error {
        Error::Template(error) => {
            // A line of one of our parts would lead astray.
            let own = error.name().is_none_or(|name| name == compose::OWN);
            (error.line().filter(|_| own), of_kind(error))
        }
        Error::TemplateBeyond { line, fault } => (*line, fault.clone()),
        _ => (None, Fault::Other),
    }
}

fn of_kind(error: &minijinja::Error) -> Fault {
    match error.kind() {
        // The detail repeats words of the template, never a value.
        ErrorKind::SyntaxError => Fault::Syntax(error.detail().unwrap_or_default().to_owned()),
        ErrorKind::UndefinedError => Fault::Missing,
        ErrorKind::TemplateNotFound => Fault::UnknownPart,
        ErrorKind::BadInclude => match std::error::Error::source(error) {
            Some(inner) => inner.downcast_ref().map_or(Fault::Other, of_kind),
            None => Fault::Other,
        },
        ErrorKind::UnknownFilter
        | ErrorKind::UnknownTest
        | ErrorKind::UnknownFunction
        | ErrorKind::UnknownMethod => Fault::UnknownWord,
        ErrorKind::NonPrimitive => Fault::List,
        ErrorKind::OutOfFuel | ErrorKind::WriteFailure => Fault::Endless,
        _ => Fault::Other,
    }
}
