//! The way through a case, station by station.

use domain::verification::Progress;
use domain::{Family, next};

use super::{StageState, StageView};
use crate::rules::CaseFacts;

/// The stations of the way; the first that is not behind us is the one being done.
pub(super) fn stages(facts: &CaseFacts) -> Vec<StageView> {
    let verifiable: Vec<_> = facts
        .requests
        .iter()
        .filter(|request| request.clock.right.family() == Family::Verifiable)
        .collect();
    let decided = |request: &next::Request| !matches!(request.stage, next::Stage::Open);
    let mut stations = vec![("Received", true)];
    if !verifiable.is_empty() {
        let acknowledged = verifiable
            .iter()
            .all(|request| request.acknowledged_on.is_some() || decided(request));
        let verified = verifiable.iter().all(|request| {
            decided(request)
                || !matches!(
                    facts.progress(request.clock.right),
                    Progress::Missing { .. }
                )
        });
        stations.push(("Acknowledge", acknowledged));
        stations.push(("Verify", verified));
    }
    stations.push(("Decide", facts.requests.iter().all(decided)));
    stations.push(("Answer", next::all_answered(&facts.requests)));
    let now = stations.iter().position(|(_, done)| !done);
    stations
        .into_iter()
        .enumerate()
        .map(|(index, (label, done))| StageView {
            label: label.to_owned(),
            state: match (done, Some(index) == now) {
                (true, _) => StageState::Done,
                (false, true) => StageState::Now,
                (false, false) => StageState::Later,
            },
        })
        .collect()
}
