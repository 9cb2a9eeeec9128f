//! What the law does not allow, each with its provision.

use domain::Code;
use domain::clock::ExtensionRefusal;
use domain::decision::{DecisionRefused, Objection};
use domain::next::Blocked;

use super::{Said, say};
use crate::words;

pub(super) fn decision(refused: DecisionRefused) -> Said {
    match refused {
        DecisionRefused::GroundMissing => say(
            "ground-missing",
            "A refusal needs its reason.",
            "Choose the ground on which it rests.",
        )
        .at("ground"),
        DecisionRefused::FactsMissing => say(
            "facts-missing",
            "A refusal needs the facts behind its reason.",
            "Write what is kept or refused, and why; the letter says it in your words.",
        )
        .at("facts"),
        DecisionRefused::GroundDoesNotApply { ground, right } => say(
            "ground-does-not-apply",
            format!(
                "“{}” cannot be refused because: {} ({}).",
                words::right(right),
                words::ground(ground),
                ground.cite()
            ),
            "Choose a ground that the law gives for this right.",
        )
        .at("ground"),
        DecisionRefused::GroundWithoutRefusal => say(
            "ground-without-refusal",
            "What is granted whole needs no ground.",
            "Take the ground away, or choose “Granted in part”.",
        )
        .at("ground"),
    }
}

/// What stands against a decision in this case, with its provision.
pub(super) fn objection(found: Objection) -> Said {
    let say = |code, message: &str, hint: &str| {
        let message = format!("{message} ({}).", found.cite());
        super::say(code, message, hint)
    };
    match found {
        Objection::NotVerified => say(
            "not-verified",
            "Nothing may be shown, corrected or deleted before you are sure enough who asks",
            "Compare the data points that are missing; if they cannot be had, deny because identity was not verified.",
        )
        .at("outcome"),
        Objection::IsVerified => say(
            "is-verified",
            "Identity is verified in this case; that it were not cannot be the reason",
            "Choose the ground that is true, or grant the request.",
        )
        .at("ground"),
        Objection::NotAnsweredTwice => say(
            "not-answered-twice",
            "This person did not get two answers to requests to know in the last 12 months",
            "Answer this request, or choose another ground.",
        )
        .at("ground"),
        Objection::PermissionNotMissing => say(
            "permission-not-missing",
            "No permission of an agent is missing in this case, or none may be asked for",
            "Choose the ground that is true, or grant the request.",
        )
        .at("ground"),
        Objection::EvidenceMissing => say(
            "evidence-missing",
            "It is for you to show this ground, and the case holds nothing that shows it",
            "Add the documents to the case first, then decide.",
        )
        .at("ground"),
        Objection::SecondPersonMissing => say(
            "second-person-missing",
            "A refusal on this ground needs a second person who agrees",
            "Have a colleague look at it and agree with their own passphrase.",
        )
        .at("agreed_by"),
        Objection::CarriedOut => say(
            "carried-out",
            "It was recorded as done, so it cannot be denied",
            "If it was not done, take that back first.",
        )
        .at("outcome"),
    }
}

/// What has to be done first, with its provision.
pub(super) fn blocked(why: Blocked) -> Said {
    let hint = match why {
        Blocked::NotDecided => "Decide first.",
        Blocked::NotVerified => "Compare the data points that are missing.",
        Blocked::NotCarriedOut => {
            "Do it, record on the case that it is done, and send the answer then."
        }
        Blocked::ExtensionTooLate | Blocked::ExtensionUsed => "Answer by the date shown.",
    };
    let because = why.because().trim_end_matches('.');
    say(why.code(), format!("{because} ({}).", why.cite()), hint)
}

pub(super) fn extension(refused: ExtensionRefusal) -> Said {
    match refused {
        ExtensionRefusal::NoneForThisRight => say(
            "no-extension",
            "The law gives no extension for this right (11 CCR 7026(f), 7027(g), 7221(n)).",
            "Answer by the date shown.",
        ),
        ExtensionRefusal::TooLate { possible_until } => say(
            "extension-too-late",
            format!(
                "The notice of an extension had to go out by {} (Civ. Code 1798.130(a)(2)(A)).",
                words::date(possible_until)
            ),
            "The first date stays. Answer as soon as you can.",
        )
        .at("sent_on"),
        ExtensionRefusal::BeforeReceipt => say(
            "extension-before-receipt",
            "The notice cannot have gone out before the request came.",
            "Check the date.",
        )
        .at("sent_on"),
        ExtensionRefusal::AlreadyUsed => say(
            "extension-used",
            "The one extension was used already (11 CCR 7021(b)).",
            "Answer by the extended date.",
        ),
        ExtensionRefusal::NoReason => say(
            "extension-reason",
            "The notice of an extension must give its reason (11 CCR 7021(b)).",
            "Write why more time is needed.",
        )
        .at("reason"),
    }
}
