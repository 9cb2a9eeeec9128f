//! The paper that letters are printed on.

use crate::code::codes;

codes! {
    /// A size of paper, each with its usual window envelope.
    #[derive(Default)]
    pub enum Paper {
        /// 8.5 by 11 inches, in a number 10 envelope.
        #[default]
        UsLetter = "us-letter",
        /// 210 by 297 millimetres, in an envelope C5/6 or DL. ISO 216, DIN 5008.
        A4 = "a4",
    }
}
