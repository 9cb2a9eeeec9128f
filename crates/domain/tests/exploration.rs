//! Whoever follows the next steps closes the case lawfully, whatever comes back.
//!
//! From a new case every act that stands open is done, with every result it can have, and so on until
//! no new state turns up. Each state must offer something to do or be closed, must not have broken a
//! rule on the way, and must have a way to the end; and no way goes round, so that every way ends.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::clock::clock;
use domain::decision::{Circumstances, decide, objections};
use domain::frequency::Frequency;
use domain::next::{Act, Case, Request, Stage, Standing, all_answered, next_steps};
use domain::retention::{Retained, may_retain};
use domain::right::Deed;
use domain::verification::{Check, Progress, Stakes, progress_with};
use domain::{Authority, Calendar, DataPoint, Decision, Family, Ground, Outcome, Right};

const POINTS: [DataPoint; 3] = [
    DataPoint::EmailAddress,
    DataPoint::OrderNumber,
    DataPoint::LicenseKey,
];

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// All that changes while a case is worked on.
#[derive(Clone, Debug)]
struct State {
    requests: Vec<Request>,
    agent: Option<Authority>,
    consumer_confirmed: bool,
    /// How many of the points were compared and matched; no more come after a failure.
    points: usize,
    no_more_points: bool,
    declaration: Option<bool>,
    to_tell: Vec<Right>,
    verification_data_held: bool,
    /// What a decision left behind, until it is deleted.
    retained: Vec<Retained>,
}

impl State {
    fn new(rights: &[Right], agent: Option<Authority>) -> Self {
        let received = day("2026-11-21");
        let requests = rights.iter().map(|right| Request {
            clock: clock(*right, received, &Calendar::default()),
            acknowledged_on: None,
            carried_out_on: None,
            stage: Stage::Open,
        });
        Self {
            requests: requests.collect(),
            agent,
            consumer_confirmed: false,
            points: 0,
            no_more_points: false,
            declaration: None,
            to_tell: rights.to_vec(),
            verification_data_held: false,
            retained: Vec::new(),
        }
    }

    /// What tells this state from others, in short: the clocks change by their extension alone.
    fn name(&self) -> String {
        let requests = self.requests.iter().map(|request| {
            let extended = request.clock.due() != request.clock.answer;
            let acknowledged = request.acknowledged_on.is_some();
            let carried_out = request.carried_out_on.is_some();
            format!(
                "{} {acknowledged} {extended} {carried_out} {:?}",
                request.clock.right, request.stage
            )
        });
        let requests: Vec<String> = requests.collect();
        let rest = (
            self.agent,
            self.consumer_confirmed,
            self.points,
            self.no_more_points,
        );
        let more = (
            self.declaration,
            &self.to_tell,
            self.verification_data_held,
            &self.retained,
        );
        format!("{requests:?} {rest:?} {more:?}")
    }

    fn checks(&self) -> Vec<Check> {
        let points = POINTS[..self.points].iter().map(|point| Check {
            point: *point,
            matches: true,
        });
        let declaration = self.declaration.map(|matches| Check {
            point: DataPoint::Declaration,
            matches,
        });
        points.chain(declaration).collect()
    }

    fn with_case<T>(&self, look: impl FnOnce(&Case<'_>) -> T) -> T {
        look(&Case {
            requests: &self.requests,
            agent: self.agent,
            consumer_confirmed: self.consumer_confirmed,
            checks: &self.checks(),
            stakes: Stakes::default(),
            to_tell: &self.to_tell,
            verification_data_held: self.verification_data_held,
            retained: &self.retained,
            // What comes back goes again: that leads nowhere new.
            came_back: &[],
        })
    }

    /// The acts that can be done, with the rights each serves, those that must be done first.
    fn acts(&self, today: NaiveDate) -> Vec<(Act, Vec<Right>, Standing)> {
        self.with_case(|case| {
            next_steps(case, today)
                .into_iter()
                .filter(|step| !matches!(step.standing, Standing::Blocked(_)))
                .map(|step| (step.act, step.rights, step.standing))
                .collect()
        })
    }

    fn circumstances(&self, right: Right) -> Circumstances<'static> {
        Circumstances {
            verification: progress_with(right, &Stakes::default(), &self.checks()),
            agent: self.agent,
            frequency: Frequency::MustAnswer { answered: 0 },
            carried_out: self
                .requests
                .iter()
                .any(|request| request.clock.right == right && request.carried_out_on.is_some()),
            evidence: 1,
            decided_by: "Ada",
            agreed_by: Some("Bob"),
        }
    }

    /// Every decision that fits the case.
    fn decisions(&self, right: Right) -> Vec<Decision> {
        let grounds = [
            (Outcome::Granted, None),
            (Outcome::Partly, Some(Ground::LegalClaims)),
            (Outcome::Denied, Some(Ground::LegalClaims)),
            (Outcome::Denied, Some(Ground::Unverified)),
            (Outcome::Denied, Some(Ground::NoPermission)),
        ];
        grounds
            .into_iter()
            .filter_map(|(outcome, ground)| {
                decide(right, outcome, ground, ground.map_or("", |_| "The facts")).ok()
            })
            .filter(|decision| objections(right, decision, &self.circumstances(right)).is_empty())
            .collect()
    }

    /// The states after `act`, one for each result it can have.
    fn after(&self, act: Act, rights: &[Right], today: NaiveDate) -> Vec<Self> {
        let mut next = self.clone();
        match act {
            Act::Acknowledge => next.each(rights, |request| request.acknowledged_on = Some(today)),
            Act::AskForPermission => next.agent = Some(Authority::SignedPermission),
            Act::ConfirmWithConsumer => next.consumer_confirmed = true,
            Act::CompareDataPoints if self.no_more_points => {}
            Act::CompareDataPoints => {
                let mut failed = next.clone();
                failed.no_more_points = true;
                failed.verification_data_held = true;
                next.points += 1;
                next.verification_data_held = true;
                return vec![next, failed];
            }
            Act::GetDeclaration => {
                let mut refused = next.clone();
                refused.declaration = Some(false);
                next.declaration = Some(true);
                return vec![next, refused];
            }
            Act::Extend => next.each(rights, |request| {
                let clock = request.clock.clone();
                request.clock = clock.extend(today, "Many systems").expect("it was offered");
            }),
            Act::Decide => {
                let decisions = self.decisions(rights[0]);
                return decisions
                    .into_iter()
                    .map(|decision| self.decided(rights[0], decision))
                    .collect();
            }
            Act::EvaluateAsCategories => {
                let pieces = &self.requests[0];
                next.requests.push(Request {
                    clock: clock(
                        Right::KnowCategories,
                        pieces.clock.received,
                        &Calendar::default(),
                    ),
                    acknowledged_on: pieces.acknowledged_on,
                    carried_out_on: None,
                    stage: Stage::Open,
                });
            }
            Act::Answer => next.each(rights, |request| {
                if let Stage::Decided(decision) = request.stage.clone() {
                    request.stage = Stage::Answered(decision, today);
                }
            }),
            Act::SendAgain => {}
            Act::TellRecipients => next.to_tell.retain(|right| !rights.contains(right)),
            Act::DeleteVerificationData => next.verification_data_held = false,
            Act::CarryOut => next.each(rights, |request| request.carried_out_on = Some(today)),
            Act::DeleteRetained => next.retained.retain(|kept| kept.until.is_none()),
            Act::ReviewRetained => {
                let mut gone = next.clone();
                gone.retained.clear();
                next.retained
                    .iter_mut()
                    .for_each(|kept| kept.judged_on = today);
                return vec![next, gone];
            }
        }
        vec![next]
    }

    fn decided(&self, right: Right, decision: Decision) -> Self {
        let mut next = self.clone();
        if may_retain(right) && decision.refusal().is_some() {
            next.retained = self.kept();
        }
        next.each(&[right], |request| {
            request.stage = Stage::Decided(decision.clone())
        });
        next
    }

    /// One thing whose time is over when it is kept, and one whose last look was long ago.
    fn kept(&self) -> Vec<Retained> {
        let received = self.requests[0].clock.received;
        let kept = |what: &str, until, judged_on| Retained {
            what: what.to_owned(),
            until,
            judged_on,
        };
        vec![
            kept("Invoices", Some(received), received),
            kept("Claim", None, day("2025-01-01")),
        ]
    }

    fn each(&mut self, rights: &[Right], change: impl FnMut(&mut Request)) {
        let asked = |request: &&mut Request| rights.contains(&request.clock.right);
        self.requests.iter_mut().filter(asked).for_each(change);
    }

    fn closed(&self) -> bool {
        let told = |request: &Request| !self.to_tell.contains(&request.clock.right);
        let mut given = self.requests.iter().filter(|request| request.is_given());
        all_answered(&self.requests)
            && given.all(told)
            && !self.verification_data_held
            && self
                .retained
                .iter()
                .all(|kept| kept.until.is_none() && kept.judged_on > day("2026-01-01"))
    }

    /// Everything the law says of a state, however it was reached.
    fn lawful(&self) {
        for request in &self.requests {
            let right = request.clock.right;
            let limit = request.clock.received + chrono::Days::new(90);
            assert!(request.clock.due().latest <= limit, "day 90: {self:?}");
            let (Stage::Decided(decision) | Stage::Answered(decision, _)) = &request.stage else {
                continue;
            };
            let verified = !matches!(
                self.circumstances(right).verification,
                Progress::Missing { .. }
            );
            let attorney = self.agent == Some(Authority::PowerOfAttorney);
            let given = decision.outcome() != Outcome::Denied;
            let verifiable = right.family() == Family::Verifiable;
            assert!(
                !(given && verifiable) || verified || attorney,
                "unverified: {self:?}"
            );
            let answered = matches!(request.stage, Stage::Answered(..));
            let apart = right.deed() != Deed::Answer;
            assert!(
                !(answered && given && apart) || request.carried_out_on.is_some(),
                "said to be done, and was not: {self:?}"
            );
            assert!(
                given || request.carried_out_on.is_none(),
                "denied, and was done: {self:?}"
            );
            if let Some(refusal) = decision.refusal() {
                assert!(refusal.ground.applies_to(right) && !refusal.facts.is_empty());
                let identity = refusal.ground == Ground::Unverified;
                assert!(
                    !identity || verifiable,
                    "identity asked of an opt-out: {self:?}"
                );
            }
        }
    }
}

/// Whether nobody who moves from state to state ever comes back to one. An act that brings nothing,
/// such as asking again in vain, stays in its state and is left out.
fn never_goes_round<'a>(
    leads_to: &'a BTreeMap<String, Vec<String>>,
    states: impl Iterator<Item = &'a String>,
) -> bool {
    let mut waits_for: BTreeMap<&str, BTreeSet<&str>> = states
        .map(|state| (state.as_str(), BTreeSet::new()))
        .collect();
    let mut leaves: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (to, froms) in leads_to {
        for from in froms.iter().filter(|from| *from != to) {
            waits_for.entry(to).or_default().insert(from);
            leaves.entry(from).or_default().push(to);
        }
    }
    let all = waits_for.len();
    let free =
        |waits_for: &BTreeMap<&str, BTreeSet<&str>>, state: &str| waits_for[state].is_empty();
    let mut open: Vec<&str> = waits_for
        .keys()
        .copied()
        .filter(|state| free(&waits_for, state))
        .collect();
    let mut done = 0;
    while let Some(state) = open.pop() {
        done += 1;
        for next in leaves.remove(state).unwrap_or_default() {
            if let Some(waiting) = waits_for.get_mut(next)
                && waiting.remove(state)
                && waiting.is_empty()
            {
                open.push(next);
            }
        }
    }
    done == all
}

/// Explores everything reachable and checks each state. Returns how many there are.
fn explore(rights: &[Right], agent: Option<Authority>, today: NaiveDate) -> usize {
    let start = State::new(rights, agent);
    let mut states = BTreeMap::from([(start.name(), start.clone())]);
    let mut leads_to: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut open = vec![start];
    while let Some(state) = open.pop() {
        state.lawful();
        let acts = state.acts(today);
        let must = acts.iter().any(|(.., standing)| *standing == Standing::Now);
        assert_eq!(must, !state.closed(), "{rights:?} {state:?}");
        let name = state.name();
        for (act, rights, _) in acts {
            for next in state.after(act, &rights, today) {
                let next_name = next.name();
                leads_to
                    .entry(next_name.clone())
                    .or_default()
                    .push(name.clone());
                if states.insert(next_name, next.clone()).is_none() {
                    open.push(next);
                }
            }
        }
    }
    assert!(
        never_goes_round(&leads_to, states.keys()),
        "{rights:?}: the steps go round"
    );
    // Walk back from the closed states: every state must lie on a way to one.
    let mut ends: Vec<String> = states
        .iter()
        .filter(|(_, state)| state.closed())
        .map(|(name, _)| name.clone())
        .collect();
    let mut finds_an_end: BTreeSet<String> = ends.iter().cloned().collect();
    while let Some(name) = ends.pop() {
        for before in leads_to.get(&name).into_iter().flatten() {
            if finds_an_end.insert(before.clone()) {
                ends.push(before.clone());
            }
        }
    }
    assert_eq!(
        finds_an_end.len(),
        states.len(),
        "{rights:?}: a state without a way out"
    );
    states.len()
}

#[test]
fn every_right_alone() {
    use domain::Code;
    for right in Right::ALL {
        for agent in [None]
            .into_iter()
            .chain(Authority::ALL.iter().copied().map(Some))
        {
            assert!(
                explore(&[*right], agent, day("2026-11-23")) > 1,
                "{right} {agent:?}"
            );
        }
    }
}

#[test]
fn after_the_time_to_answer() {
    for right in [Right::KnowSpecific, Right::Delete, Right::OptOutSale] {
        assert!(explore(&[right], None, day("2027-03-01")) > 1);
    }
}

#[test]
fn several_rights_in_one_case() {
    for rights in [
        [Right::Delete, Right::OptOutSale],
        [Right::KnowSpecific, Right::KnowCategories],
        [Right::Correct, Right::StopMarketing],
    ] {
        assert!(explore(&rights, Some(Authority::NoneShown), day("2026-11-23")) > 10);
    }
}
