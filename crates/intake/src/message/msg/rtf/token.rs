//! The tokens of RTF.

/// One token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// `{`
    Open,
    /// `}`
    Close,
    /// `\par`, `\u8217` and the like.
    Word(&'a str, Option<i32>),
    /// A backslash and one character that is no letter.
    Symbol(u8),
    /// A byte of text, as it stands or as `\'e9`.
    Byte(u8),
}

/// Goes through the tokens of a text.
pub(super) struct Tokens<'a> {
    rest: &'a [u8],
}

impl<'a> Tokens<'a> {
    pub(super) fn new(rtf: &'a [u8]) -> Self {
        Self { rest: rtf }
    }

    fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.rest.split_at(count.min(self.rest.len()));
        self.rest = rest;
        taken
    }

    fn take_while(&mut self, longest: usize, belongs: impl Fn(&u8) -> bool) -> &'a str {
        let count = self
            .rest
            .iter()
            .take(longest)
            .take_while(|b| belongs(b))
            .count();
        // Only ASCII is asked for.
        std::str::from_utf8(self.take(count)).unwrap_or_default()
    }

    /// What follows a backslash.
    fn control(&mut self) -> Option<Token<'a>> {
        let name = self.take_while(32, u8::is_ascii_alphabetic);
        if !name.is_empty() {
            return Some(self.word(name));
        }
        let symbol = *self.take(1).first()?;
        if symbol != b'\'' {
            return Some(Token::Symbol(symbol));
        }
        let digits = self.take_while(2, u8::is_ascii_hexdigit);
        Some(u8::from_str_radix(digits, 16).map_or(Token::Symbol(symbol), Token::Byte))
    }

    fn word(&mut self, name: &'a str) -> Token<'a> {
        let minus = self.rest.first() == Some(&b'-');
        if minus {
            self.take(1);
        }
        let digits = self.take_while(10, u8::is_ascii_digit);
        let number = digits.parse::<i32>().ok();
        let number = number.map(|number| if minus { -number } else { number });
        if self.rest.first() == Some(&b' ') {
            self.take(1);
        }
        if name == "bin" {
            // Raw bytes follow, which are no RTF.
            self.take(usize::try_from(number.unwrap_or(0)).unwrap_or(0));
        }
        Token::Word(name, number)
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            match *self.take(1).first()? {
                b'{' => return Some(Token::Open),
                b'}' => return Some(Token::Close),
                b'\\' => return self.control(),
                // Line ends and zeros stand for nothing.
                b'\r' | b'\n' | 0 => {}
                byte => return Some(Token::Byte(byte)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_where_the_text_begins() {
        let tokens: Vec<_> = Tokens::new(b"{\\b0 x\\u-3 ?\\'e9\\~\r\n\\bin2 }}\\par}").collect();
        let word = Token::Word;
        assert_eq!(
            tokens,
            [
                Token::Open,
                word("b", Some(0)),
                Token::Byte(b'x'),
                word("u", Some(-3)),
                Token::Byte(b'?'),
                Token::Byte(0xe9),
                Token::Symbol(b'~'),
                word("bin", Some(2)),
                word("par", None),
                Token::Close,
            ]
        );
    }

    #[test]
    fn an_end_in_the_middle_is_an_end() {
        for rtf in ["\\", "\\'", "\\'e", "\\u-", "\\bin99999 x"] {
            assert!(Tokens::new(rtf.as_bytes()).count() <= 2, "{rtf}");
        }
    }
}
