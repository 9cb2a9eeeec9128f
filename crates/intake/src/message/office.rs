//! The office's own mail domains, known or inferred.

use super::Context;
use super::header::Headers;

/// Mailboxes that belong to an office rather than a person.
const ROLES: &[&str] = &[
    "privacy",
    "support",
    "hello",
    "info",
    "contact",
    "legal",
    "help",
    "service",
    "office",
    "dpo",
    "datenschutz",
    "privacidad",
    "confidentialite",
    "unsubscribe",
    "requests",
    "admin",
    "sales",
    "mail",
    "team",
    "customer",
    "compliance",
    "webmaster",
    "billing",
    "forms",
    "post",
    "kontakt",
    "hola",
    "bonjour",
    "care",
    "orders",
    "shop",
    "abuse",
    "security",
];

/// The domains of the office: as given, else those the message was delivered to.
///
/// The envelope headers name them surely; failing them, the recipients with an office's mailbox
/// name, then the first recipient.
pub(super) fn domains(headers: &Headers, context: &Context) -> Vec<String> {
    if !context.own_domains.is_empty() {
        return context
            .own_domains
            .iter()
            .map(|domain| domain.to_ascii_lowercase())
            .collect();
    }
    let addresses = |name: &str| {
        headers
            .mailboxes(name)
            .into_iter()
            .map(|mailbox| mailbox.address)
            .collect::<Vec<_>>()
    };
    let envelope: Vec<String> = [
        "delivered-to",
        "x-original-to",
        "envelope-to",
        "x-envelope-to",
        "x-delivered-to",
    ]
    .iter()
    .flat_map(|name| addresses(name))
    .collect();
    if !envelope.is_empty() {
        return domains_of(&envelope);
    }
    let named: Vec<String> = ["to", "cc"]
        .iter()
        .flat_map(|name| addresses(name))
        .collect();
    let roles: Vec<String> = named
        .iter()
        .filter(|address| is_role(address))
        .cloned()
        .collect();
    if roles.is_empty() {
        domains_of(&named[..named.len().min(1)])
    } else {
        domains_of(&roles[..1])
    }
}

fn is_role(address: &str) -> bool {
    let local = address.split('@').next().unwrap_or_default();
    ROLES
        .iter()
        .any(|role| local.split(['.', '-', '_', '+']).any(|part| part == *role))
}

fn domains_of(addresses: &[String]) -> Vec<String> {
    let mut domains: Vec<String> = addresses
        .iter()
        .filter_map(|address| address.split('@').nth(1))
        .map(str::to_owned)
        .collect();
    domains.dedup();
    domains
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(headers: &str, expected: &[&str]) {
        let headers = Headers::split(headers.as_bytes()).expect("headers").0;
        assert_eq!(domains(&headers, &Context::default()), expected);
    }

    #[test]
    fn the_office_is_where_the_message_went() {
        check(
            "To: privacy@shop.example\nCc: me@home.example\n\n",
            &["shop.example"],
        );
        check(
            "To: me@home.example, support@shop.example\n\n",
            &["shop.example"],
        );
        check(
            "Delivered-To: x@shop.example\nTo: y@list.example\n\n",
            &["shop.example"],
        );
        check("To: ann@shop.example\n\n", &["shop.example"]);
    }
}
