//! What templates can name, made from the facts.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::letter::Duty;
use domain::{Code, Family, LetterKind, Right, tell};
use minijinja::context;
use minijinja::value::Value;

use crate::marks::Marks;
use crate::{LetterFacts, Party, RightFacts, clean, markup, words};

/// Everything a template can name.
pub(crate) fn of(facts: &LetterFacts, marks: Marks) -> Value {
    let language = facts.language;
    let date = |day| words::date(language, day);
    let rights = |family: Option<Family>| -> Vec<Value> {
        let wanted = |right: &&RightFacts| family.is_none_or(|f| right.right.family() == f);
        spoken_of(facts)
            .filter(wanted)
            .map(|right| right_values(facts, right))
            .collect()
    };
    let begin: BTreeMap<String, Value> = Duty::ALL
        .iter()
        .map(|duty| (duty.code().replace('-', "_"), marks.begin(*duty)))
        .collect();
    context! {
        begin,
        end => marks.end(),
        to => facts.addressees().first().map(|party| person(party)).unwrap_or_default(),
        consumer => context! { name => person(&facts.consumer) },
        agent_name => facts.agent.as_ref().map(person).unwrap_or_default(),
        agent => facts.agent.as_ref().map(|agent| context! { name => person(agent) }),
        office => context! {
            name => facts.sender.name,
            email => facts.sender.email,
            phone => facts.sender.phone,
            website => facts.sender.website,
        },
        received => date(facts.received),
        rights => rights(None),
        verifiable => rights(Some(Family::Verifiable)),
        opt_outs => rights(Some(Family::OptOut)),
        last_answer => last_answer(facts).map(date),
        points => words::number(language, facts.points_needed),
        declaration => facts.declaration_needed,
        period_from => date(facts.period_from),
        categories => facts.categories.iter().map(category).collect::<Vec<_>>(),
        third_parties => third_parties(facts),
        kept => facts.kept.iter().map(|kept| context! {
            until => kept.until.map(date),
            what => kept.what,
            why => own_words(words::why(language, kept.ground)),
            cite => kept.ground.cite(),
        }).collect::<Vec<_>>(),
        told => facts.recipients_told.join(", "),
        effective_on => date(facts.effective_on),
        sells_or_shares => facts.sells_or_shares,
        answer_date => facts.rights.iter().map(|right| right.answer_by).max().map(date),
        about_child => about_child(facts),
        asks_correction => spoken_of(facts).any(|right| right.right == Right::Correct),
        asks_categories => facts.rights.iter().any(|right| right.right == Right::KnowCategories),
        ..details(facts),
    }
}

/// The rights that this letter speaks of. A notice names only what its recipient must be told of.
fn spoken_of(facts: &LetterFacts) -> impl Iterator<Item = &RightFacts> {
    let role = facts.details.recipient.as_ref().map(|one| one.role);
    facts.rights.iter().filter(move |right| match role {
        _ if facts.kind != LetterKind::RecipientNotice => true,
        Some(role) => tell::message(right.right, role).is_some(),
        None => tell::concerns_others(right.right),
    })
}

/// The child whose information it is, where a letter speaks to the parent.
fn about_child(facts: &LetterFacts) -> Option<String> {
    let guardian = facts.details.guardian.as_ref()?;
    let spoken_to = facts
        .addressees()
        .first()
        .is_some_and(|first| *first == guardian);
    spoken_to
        .then(|| person(&facts.consumer))
        .filter(|name| !name.is_empty())
}

/// What only some kinds of letters say.
fn details(facts: &LetterFacts) -> Value {
    let details = &facts.details;
    let date = |date| words::date(facts.language, date);
    let extension = details.extension.as_ref();
    let recipient = details.recipient.as_ref();
    let withheld = details
        .withheld
        .iter()
        .map(|kind| own_words(words::held(facts.language, *kind)));
    let automated = details.automated.clone().unwrap_or_default();
    context! {
        extension => context! {
            reason => extension.map(|extension| extension.reason.clone()),
            until => extension.map(|extension| date(extension.until)),
        },
        withheld => withheld.collect::<Vec<_>>(),
        enclosures => details.enclosures,
        password => details.package_password,
        corrected => details.corrected,
        wrong_source => details.wrong_source,
        health_data => details.health_data,
        statement => details.statement,
        not_told => details.not_told.iter().map(|one| context! { who => one.who, why => one.why }).collect::<Vec<_>>(),
        in_backups => details.in_backups,
        opted_out => details.opted_out,
        recipient => context! {
            known_as => recipient.map(|recipient| recipient.known_as.clone()),
            role => recipient.map(|recipient| recipient.role.code()),
            confirm_by => recipient.and_then(|recipient| recipient.confirm_by).map(date),
        },
        asked_on => details.asked_on.map(date),
        next_request_on => details.next_request_on.map(date),
        fee => details.fee,
        notice_address => details.notice_address,
        acts_for => details.acts_for,
        automated => context! {
            purpose => automated.purpose,
            logic => automated.logic,
            outcome => automated.outcome,
        },
        finding => details.finding,
        appeal_to => details.appeal_to,
    }
}

/// When the last of the rights that need a check is answered.
fn last_answer(facts: &LetterFacts) -> Option<NaiveDate> {
    let checked = |right: &&RightFacts| right.right.family() == Family::Verifiable;
    facts
        .rights
        .iter()
        .filter(checked)
        .map(|right| right.answer_by)
        .max()
}

fn right_values(facts: &LetterFacts, right: &RightFacts) -> Value {
    context! {
        code => right.right.code(),
        done => is_done_rather_than_answered(right.right),
        asks => words::asks(facts.language, right.right),
        answer_by => words::date(facts.language, right.answer_by),
    }
}

/// Whether the consumer waits for an act, not for an answer.
fn is_done_rather_than_answered(right: Right) -> bool {
    right.family() == Family::OptOut
        || matches!(
            right,
            Right::OptIn | Right::StopMarketing | Right::WithdrawIncentive
        )
}

/// By which a letter calls somebody: the name, else the company.
fn person(party: &Party) -> String {
    if clean::line(&party.name).is_empty() {
        party.organization.clone().unwrap_or_default()
    } else {
        party.name.clone()
    }
}

fn category(category: &crate::CategoryFacts) -> Value {
    let statutory: Vec<_> = category
        .statutory
        .iter()
        .map(|s| s.statutory_name())
        .collect();
    context! {
        name => category.name,
        elements => category.elements.join(", "),
        statutory => statutory.join("; "),
        sources => category.sources.join(", "),
        purposes => category.purposes.join(", "),
        recipients => category.recipients.join(", "),
        sold_to => category.sold_to.join(", "),
    }
}

/// Everyone who got something, for whatever purpose, each once. 1798.110(a)(4).
fn third_parties(facts: &LetterFacts) -> String {
    let mut all: Vec<&str> = Vec::new();
    let named = facts
        .categories
        .iter()
        .flat_map(|c| c.recipients.iter().chain(&c.sold_to));
    for name in named {
        if !all.contains(&name.as_str()) {
            all.push(name);
        }
    }
    all.join(", ")
}

/// Words of this crate, which staff may change, unlike a fact.
fn own_words(words: &str) -> Value {
    Value::from_safe_string(markup::escape(words))
}
