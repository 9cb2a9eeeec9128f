//! Mail that no person wrote to ask for something: bounces, automatic answers, list mail.

use std::sync::LazyLock;

use regex::Regex;

use super::entity::Entity;
use super::header::Headers;
use super::sentence::fold;

static ROBOT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^(?:mailer-daemon|postmaster|mdaemon|bounces?(?:[+-].*)?|auto-?reply|autoresponder)@",
    )
    .expect("the pattern is constant")
});
static SUBJECT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:automatic reply|auto(?:matic)?[- ]?(?:response|reply)|autoreply|out of (?:the )?office|abwesenheit\w*|automatische antwort|automatische abwesenheit\w*|respuesta automatica|fuera de (?:la )?oficina|reponse automatique|absence du bureau|absent[e]? du bureau|undeliver\w*|undelivered mail|mail delivery (?:failed|failure|subsystem)|delivery (?:status notification|failure|has failed)|returned mail|failure notice|nicht zustellbar|unzustellbar|no se puede entregar|(?:please )?confirm your (?:subscription|e-?mail)|confirma tu suscripcion|confirmez votre (?:inscription|abonnement)|bestatigen sie ihr|you(?:'re| are) (?:now )?(?:un)?subscribed|subscription confirm|unsubscri(?:be|ption) confirm|welcome to)").expect("the pattern is constant")
});

/// Whether the message is a delivery report.
pub(super) fn is_delivery_report(message: &Entity) -> bool {
    message.media == "multipart/report"
        || message
            .walk()
            .iter()
            .any(|part| part.media == "message/delivery-status")
        || message.headers.raw("x-failed-recipients").is_some()
}

/// Whether a machine wrote it by itself. Notifications of the office's own forms are written by
/// machines too, but for people; they are told apart before this is asked.
pub(super) fn is_automatic(message: &Entity, from: &str) -> bool {
    let headers = &message.headers;
    let auto = headers
        .raw("auto-submitted")
        .is_some_and(|value| !value.trim().to_ascii_lowercase().starts_with("no"));
    let precedence =
        headers.says("precedence", "auto_reply") || headers.says("precedence", "auto-reply");
    let replied = [
        "x-autoreply",
        "x-autorespond",
        "x-autoresponder",
        "x-auto-reply-from",
    ]
    .iter()
    .any(|name| headers.raw(name).is_some());
    let from_nobody = headers
        .raw("return-path")
        .is_some_and(|path| path.trim() == "<>");
    let subject = fold(&headers.text("subject"));
    is_delivery_report(message)
        || auto
        || precedence
        || replied
        || ROBOT.is_match(from)
        || SUBJECT.is_match(&subject)
        || from_nobody
}

/// Whether it was sent to many: list and bulk mail.
pub(super) fn is_bulk(headers: &Headers) -> bool {
    ["bulk", "list", "junk"]
        .iter()
        .any(|word| headers.says("precedence", word))
        || [
            "list-unsubscribe",
            "list-id",
            "feedback-id",
            "x-campaign",
            "x-campaignid",
            "x-mailchimp-id",
        ]
        .iter()
        .any(|name| headers.raw(name).is_some())
        || headers.says("x-spam-flag", "yes")
}
