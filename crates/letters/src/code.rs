//! Kinds of the domain in a frozen letter, by their stable codes.

use domain::Code;
use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

pub(crate) fn serialize<T: Code, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value.code())
}

pub(crate) fn deserialize<'de, T: Code, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let code = String::deserialize(deserializer)?;
    T::from_code(&code).ok_or_else(|| D::Error::custom(format!("no {} is called so", T::NAME)))
}
