//! What is wrong with a command line, in one sentence.

use std::error::Error;

use clap::error::{ContextKind, ContextValue, ErrorKind};

/// What happened.
pub(crate) fn message(error: &clap::Error) -> String {
    let said = |kind| said(error, kind);
    let (argument, value) = (
        said(ContextKind::InvalidArg),
        said(ContextKind::InvalidValue),
    );
    match error.kind() {
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "No command was given.".to_owned()
        }
        ErrorKind::InvalidSubcommand => {
            format!(
                "There is no command “{}”.",
                said(ContextKind::InvalidSubcommand)
            )
        }
        ErrorKind::MissingRequiredArgument => format!("This is missing: {argument}."),
        ErrorKind::UnknownArgument => format!("“{argument}” is not known here."),
        ErrorKind::InvalidValue if value.is_empty() => format!("{argument} needs a value."),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            format!(
                "“{value}” does not fit {argument}{}.",
                why(error, &argument)
            )
        }
        ErrorKind::ArgumentConflict => {
            let other = said(ContextKind::PriorArg);
            format!("{argument} and {other} do not go together.")
        }
        _ => rendered(error),
    }
}

/// What to do.
pub(crate) fn hint(error: &clap::Error) -> String {
    let near = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    let near = near.into_iter().map(|kind| said(error, kind));
    match near.into_iter().find(|near| !near.is_empty()) {
        Some(near) => format!("Is “{near}” meant?"),
        None => {
            "`rdesk help` lists the commands, `rdesk COMMAND --help` what each takes.".to_owned()
        }
    }
}

/// What would fit.
fn why(error: &clap::Error, argument: &str) -> String {
    let valid = said(error, ContextKind::ValidValue);
    if !valid.is_empty() {
        return format!("; it is one of: {valid}");
    }
    if argument.contains("DATE") {
        return "; a day is written like 2026-01-31".to_owned();
    }
    error
        .source()
        .map_or_else(String::new, |why| format!(": {why}"))
}

fn said(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(one)) => one.clone(),
        Some(ContextValue::Strings(many)) => many.join(", "),
        _ => String::new(),
    }
}

/// The sentence of the library, where there is none of ours.
fn rendered(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let first = text.lines().take_while(|line| !line.trim().is_empty());
    let joined = first.map(str::trim).collect::<Vec<_>>().join(" ");
    joined.trim_start_matches("error: ").to_owned()
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use crate::arguments::Arguments;

    fn check(line: &str, message: &str, hint: &str) {
        let words = std::iter::once("rdesk").chain(line.split_whitespace());
        let error = Arguments::try_parse_from(words).expect_err("it is wrong");
        assert_eq!(super::message(&error), message);
        let said = super::hint(&error);
        assert!(said.starts_with(hint), "{said}");
    }

    #[test]
    fn each_mistake_is_said_with_what_would_fit() {
        check("", "No command was given.", "`rdesk help`");
        check("lst x", "There is no command “lst”.", "Is “list” meant?");
        check("show x", "This is missing: <CASE>.", "`rdesk help`");
        check(
            "show x 1 --foo",
            "“--foo” is not known here.",
            "`rdesk help`",
        );
        check("verify", "This is missing: <FILE>.", "`rdesk help`");
        check(
            "clock --right delete",
            "This is missing: --received <DATE>.",
            "`rdesk help`",
        );
        check(
            "clock --right delete --received 2026-13-05",
            "“2026-13-05” does not fit --received <DATE>; a day is written like 2026-01-31.",
            "`rdesk help`",
        );
        check(
            "decide x 1 --right delete --outcome grant",
            "“grant” does not fit --outcome <OUTCOME>; it is one of: granted, partly, denied.",
            "Is “granted” meant?",
        );
        check(
            "evidence x 1 --destroy 3 --save 4 --out y",
            "--destroy <ID> and --save <ID> do not go together.",
            "`rdesk help`",
        );
        check("read", "This is missing: <MESSAGE>.", "`rdesk help`");
        check(
            "clock --received",
            "--received <DATE> needs a value.",
            "`rdesk help`",
        );
    }
}
