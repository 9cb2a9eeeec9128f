//! In which role the office holds the data: for itself, or for another business.
//!
//! A service provider need not answer a request for what it holds in that role. It acts for the
//! business that it serves, or tells the person that it cannot, because it is a service provider.

use crate::code::codes;

codes! {
    /// Our role towards the data of one request.
    pub enum Role {
        /// We decide why and how the data are used.
        Business = "business",
        /// We hold them for another business under contract. 1798.140(ag).
        ServiceProvider = "service-provider",
    }
}

/// What a request asks of us in a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleDuty {
    /// Answer it.
    Answer,
    /// Act for the business, or say that we cannot because we are its service provider.
    ActForBusinessOrSaySo,
}

impl Role {
    /// What a request asks of us. 1798.105(c)(3), 1798.130(a)(3)(A), 7050.
    ///
    /// ```
    /// # use domain::role::{Role, RoleDuty};
    /// assert_eq!(Role::ServiceProvider.duty(), RoleDuty::ActForBusinessOrSaySo);
    /// ```
    pub fn duty(self) -> RoleDuty {
        match self {
            Self::Business => RoleDuty::Answer,
            Self::ServiceProvider => RoleDuty::ActForBusinessOrSaySo,
        }
    }

    /// The provision.
    pub fn cite(self) -> &'static str {
        match self {
            Self::Business => "Civ. Code 1798.130(a)(2)(A)",
            Self::ServiceProvider => "Civ. Code 1798.105(c)(3), 1798.130(a)(3)(A); 11 CCR 7050",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_business_answers_and_its_service_provider_says_so() {
        assert_eq!(Role::Business.duty(), RoleDuty::Answer);
        assert_eq!(
            Role::ServiceProvider.duty(),
            RoleDuty::ActForBusinessOrSaySo
        );
        assert_ne!(Role::Business.cite(), Role::ServiceProvider.cite());
    }
}
