//! Stable codes: the words under which kinds are stored, exported and typed at the terminal.

/// A kind with a fixed, finite list of values, each known by a stable code.
///
/// Codes never change once released: they stand in case files, exports and scripts. What people
/// read on the screen is worded elsewhere.
pub trait Code: Copy + Eq + std::fmt::Debug + 'static {
    /// The name of the kind, as in `Right`.
    const NAME: &'static str;
    /// Every value, in the order in which people should see them.
    const ALL: &'static [Self];

    /// The stable code of this value.
    fn code(self) -> &'static str;

    /// The value with this code, or `None` if there is none.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.code() == code)
    }
}

/// Declares an enum together with its codes, so that a value and its code cannot be apart.
macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $crate::Code for $name {
            const NAME: &'static str = stringify!($name);
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad($crate::Code::code(*self))
            }
        }
    };
}
pub(crate) use codes;
