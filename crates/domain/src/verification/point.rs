//! The data points that can be compared, and how much each tells.

use crate::code::codes;

codes! {
    /// A data point that can be compared with the office's own records.
    pub enum DataPoint {
        /// The e-mail address on file.
        EmailAddress = "email-address",
        /// The name on file. Weak alone.
        Name = "name",
        /// An order or invoice number.
        OrderNumber = "order-number",
        /// The date of a purchase.
        PurchaseDate = "purchase-date",
        /// The amount of a purchase.
        PurchaseAmount = "purchase-amount",
        /// A licence or product key.
        LicenseKey = "license-key",
        /// The telephone number on file.
        Phone = "phone",
        /// The postal address on file.
        PostalAddress = "postal-address",
        /// The ZIP or postal code on file.
        PostalCode = "postal-code",
        /// The name of an account.
        AccountName = "account-name",
        /// Signed in to the account again. 7061.
        AccountLogin = "account-login",
        /// A support ticket or other earlier contact.
        EarlierContact = "earlier-contact",
        /// The declaration under penalty of perjury, signed and dated, with its place in California or
        /// under the laws of California. 7062(c), Code Civ. Proc. 2015.5.
        Declaration = "declaration",
        /// Another point already held.
        Other = "other",
    }
}

/// How much a match of one point tells. 7060(c), 7062(b).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reliability {
    /// Few others could know it: it counts.
    Reliable,
    /// Many others know it, as they know a bare name: only one such point counts, and only beside a
    /// reliable one.
    Weak,
    /// It is no data point: it has a rule of its own.
    OwnRule,
}

impl DataPoint {
    /// How much a match tells.
    ///
    /// ```
    /// # use domain::{DataPoint, verification::Reliability};
    /// assert_eq!(DataPoint::Name.reliability(), Reliability::Weak);
    /// ```
    pub fn reliability(self) -> Reliability {
        match self {
            Self::EmailAddress
            | Self::OrderNumber
            | Self::PurchaseDate
            | Self::PurchaseAmount
            | Self::LicenseKey
            | Self::Phone
            | Self::PostalAddress
            | Self::EarlierContact
            | Self::Other => Reliability::Reliable,
            Self::Name | Self::PostalCode | Self::AccountName => Reliability::Weak,
            Self::AccountLogin | Self::Declaration => Reliability::OwnRule,
        }
    }

    /// The point that already says this one: a postal address says its code.
    pub(super) fn contained_in(self) -> Option<Self> {
        (self == Self::PostalCode).then_some(Self::PostalAddress)
    }
}
