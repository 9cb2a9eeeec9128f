//! Kinds on their way to the window: each is written as its stable code and typed as their union.

use std::marker::PhantomData;

use domain::Code;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use ts_rs::{Config, TS};

/// A kind that is written as its stable code, such as `"opt-out-sale"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coded<T>(pub T);

impl<T: Code> Serialize for Coded<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.code())
    }
}

impl<'de, T: Code> Deserialize<'de> for Coded<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CodeVisitor<T>(PhantomData<T>);
        impl<T: Code> de::Visitor<'_> for CodeVisitor<T> {
            type Value = Coded<T>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "a code of {}", T::NAME)
            }

            fn visit_str<E: de::Error>(self, code: &str) -> Result<Self::Value, E> {
                T::from_code(code)
                    .map(Coded)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Str(code), &self))
            }
        }
        deserializer.deserialize_str(CodeVisitor(PhantomData))
    }
}

impl<T: Code> TS for Coded<T> {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &Config) -> String {
        T::NAME.to_owned()
    }

    fn inline(_: &Config) -> String {
        let codes: Vec<String> = T::ALL
            .iter()
            .map(|value| format!("\"{}\"", value.code()))
            .collect();
        codes.join(" | ")
    }

    fn decl(cfg: &Config) -> String {
        format!("type {} = {};", T::NAME, Self::inline(cfg))
    }

    fn decl_concrete(cfg: &Config) -> String {
        Self::decl(cfg)
    }

    fn output_path() -> Option<std::path::PathBuf> {
        Some(format!("{}.ts", T::NAME).into())
    }
}

/// The values of codes, for calling the rules and the case file.
pub fn plain<T: Copy>(coded: &[Coded<T>]) -> Vec<T> {
    coded.iter().map(|value| value.0).collect()
}

/// Codes of values, for a view.
pub fn coded<T: Copy>(values: &[T]) -> Vec<Coded<T>> {
    values.iter().copied().map(Coded).collect()
}
