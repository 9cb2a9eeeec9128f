//! What was kept when something was refused, as the letters speak of it: while it is there, and once it
//! is gone.

use casefile::details::Details;
use casefile::retained::Retained;
use chrono::NaiveDate;
use domain::next::Stage;
use domain::{Detail, Right};
use letters::Kept;

use super::facts::speaks_of;
use super::fit::served;
use super::preflight::{self, ProblemView};
use crate::rules::CaseFacts;

/// What was refused in part, with its ground.
pub(super) fn refused(case: &CaseFacts, rights: &[Right]) -> Vec<Kept> {
    let refusals = case
        .requests
        .iter()
        .filter(|request| rights.contains(&request.clock.right))
        .filter_map(|request| match &request.stage {
            Stage::Decided(decision) | Stage::Answered(decision, _) => decision.refusal(),
            Stage::Open | Stage::Withdrawn(_) => None,
        });
    refusals
        .map(|refusal| Kept {
            what: refusal.facts.clone(),
            ground: refusal.ground,
            until: None,
        })
        .collect()
}

/// What is still kept, item by item with its last day; what was refused where no item is known.
pub(super) fn still_kept(case: &CaseFacts, rights: &[Right]) -> Vec<Kept> {
    or_refused(
        items(case, rights, |item| item.deleted.is_none()),
        case,
        rights,
    )
}

/// What was kept and is deleted now: what staff entered, else what is recorded as deleted, else all
/// that had been kept, which then stands against the letter ([`not_deleted`]). 7022(f).
pub(super) fn deleted_in_the_end(case: &CaseFacts, rights: &[Right], said: &Details) -> Vec<Kept> {
    let recorded = items(case, rights, |item| item.deleted.is_some());
    let kept = match recorded.is_empty() {
        true => still_kept(case, rights),
        false => recorded,
    };
    let entered = said.all(Detail::DeletedInTheEnd);
    let Some(ground) = kept.first().map(|one| one.ground) else {
        return kept;
    };
    match entered.is_empty() {
        true => kept,
        false => entered
            .iter()
            .map(|what| Kept {
                what: what.clone(),
                ground,
                until: None,
            })
            .collect(),
    }
}

/// The day on which the last of what is gone was deleted.
pub(super) fn deleted_on(case: &CaseFacts, rights: &[Right]) -> Option<NaiveDate> {
    let of_these = case.retained.iter();
    let of_these = of_these.filter(|item| speaks_of(case, rights, item.request));
    of_these
        .filter_map(|item| item.deleted.as_ref().map(|deleted| deleted.on))
        .max()
}

/// What a certificate with this text says is gone although the case does not know it.
pub(super) fn not_deleted(case: &CaseFacts, body: &str) -> Vec<ProblemView> {
    let rights = served(domain::LetterKind::DeletionCertificate, case);
    let (gone, there): (Vec<&Retained>, Vec<&Retained>) = case
        .retained
        .iter()
        .filter(|item| speaks_of(case, &rights, item.request))
        .partition(|item| item.deleted.is_some());
    let text = folded(body);
    let named = there.iter().filter(|item| {
        // What is gone may be called the same; then the text speaks of that.
        let same = |other: &&Retained| folded(&other.what) == folded(&item.what);
        text.contains(&folded(&item.what)) && !gone.iter().any(same)
    });
    let problems: Vec<_> = named
        .map(|item| preflight::still_there(&item.what))
        .collect();
    match problems.is_empty() && gone.is_empty() && !there.is_empty() {
        true => vec![preflight::nothing_deleted()],
        false => problems,
    }
}

/// A text without what does not change its meaning: line breaks, markup, capitals.
fn folded(text: &str) -> String {
    let plain = text.replace(['*', '_', '\\', '`'], "").to_lowercase();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn items(case: &CaseFacts, rights: &[Right], wanted: fn(&Retained) -> bool) -> Vec<Kept> {
    let items = case.retained.iter().filter(|item| wanted(item));
    items
        .filter(|item| speaks_of(case, rights, item.request))
        .map(|item| Kept {
            what: item.what.clone(),
            ground: item.ground,
            until: item.until,
        })
        .collect()
}

fn or_refused(items: Vec<Kept>, case: &CaseFacts, rights: &[Right]) -> Vec<Kept> {
    match items.is_empty() {
        true => refused(case, rights),
        false => items,
    }
}
