//! From a passphrase to a key: Argon2id, with a cost that guessing has to pay, too. RFC 9106.

use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};

use crate::secret::Secret;
use crate::{Error, Passphrase};

/// What one try of a passphrase costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KdfCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes that can be filled at the same time.
    pub lanes: u32,
}

impl Default for KdfCost {
    /// 64 MiB, three passes, four lanes: the second choice of RFC 9106, bearable on old computers.
    fn default() -> Self {
        Self {
            memory_kib: 64 * 1024,
            passes: 3,
            lanes: 4,
        }
    }
}

impl KdfCost {
    /// The least that is accepted: for tests, and for files whose passphrase guards nothing.
    pub const FLOOR: Self = Self {
        memory_kib: 19 * 1024,
        passes: 1,
        lanes: 1,
    };

    /// The cost that takes this computer about a second, within the bounds that are accepted: memory and
    /// lanes stay, the passes grow. Takes about as long as one try to find out.
    pub fn tuned() -> Self {
        const AIM: Duration = Duration::from_secs(1);
        let base = Self::default();
        let started = Instant::now();
        // A cost within bounds cannot fail; if it did, the measure would only be short.
        let _ = base.key(&Passphrase::new("measure".to_owned()), &[0; 16]);
        let pass = (started.elapsed() / base.passes).max(Duration::from_millis(1));
        let passes = u32::try_from(AIM.as_millis() / pass.as_millis()).unwrap_or(u32::MAX);
        Self {
            passes: passes.clamp(base.passes, 64),
            ..base
        }
    }

    /// The three numbers, for what they are bound to.
    pub(crate) fn bytes(self) -> [u8; 12] {
        let mut bytes = [0; 12];
        let numbers = [self.memory_kib, self.passes, self.lanes];
        for (four, number) in bytes.chunks_exact_mut(4).zip(numbers) {
            four.copy_from_slice(&number.to_be_bytes());
        }
        bytes
    }

    /// Whether the cost is neither so low that it protects nothing nor so high that a keys file could
    /// exhaust the computer.
    pub(crate) fn is_acceptable(self) -> bool {
        (19 * 1024..=1024 * 1024).contains(&self.memory_kib)
            && (1..=64).contains(&self.passes)
            && (1..=16).contains(&self.lanes)
    }

    /// The key that belongs to a passphrase and a salt at this cost.
    pub(crate) fn key(self, passphrase: &Passphrase, salt: &[u8; 16]) -> Result<Secret, Error> {
        let refused = |_| Error::Refused("the passphrase would cost too little or too much");
        let params =
            Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).map_err(refused)?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        Secret::filled(|key| argon2.hash_password_into(passphrase.bytes(), salt, key))
            .map_err(refused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(memory_kib: u32, passes: u32, lanes: u32, acceptable: bool) {
        let cost = KdfCost {
            memory_kib,
            passes,
            lanes,
        };
        assert_eq!(cost.is_acceptable(), acceptable, "{cost:?}");
    }

    #[test]
    fn the_tuned_cost_is_acceptable_and_never_below_the_default() {
        let tuned = KdfCost::tuned();
        assert!(tuned.is_acceptable(), "{tuned:?}");
        assert!(tuned.passes >= KdfCost::default().passes, "{tuned:?}");
        assert_eq!(tuned.memory_kib, KdfCost::default().memory_kib);
    }

    #[test]
    fn costs_have_bounds() {
        check(64 * 1024, 3, 4, true);
        check(19 * 1024, 1, 1, true);
        check(1024 * 1024, 64, 16, true);
        check(19 * 1024 - 1, 3, 4, false);
        check(1024 * 1024 + 1, 3, 4, false);
        check(64 * 1024, 0, 4, false);
        check(64 * 1024, 65, 4, false);
        check(64 * 1024, 3, 0, false);
        check(64 * 1024, 3, 17, false);
    }
}
