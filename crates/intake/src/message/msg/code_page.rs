//! Windows code pages by the names that mail uses for them.

/// The charset of a code page. One that nobody uses in mail is named by its number.
pub(super) fn charset(code_page: u32) -> String {
    let name = match code_page {
        65001 => "utf-8",
        65000 => "utf-7",
        20127 => "us-ascii",
        1200 => "utf-16le",
        1201 => "utf-16be",
        866 => "ibm866",
        932 => "shift_jis",
        936 => "gbk",
        949 | 51949 => "euc-kr",
        950 => "big5",
        54936 => "gb18030",
        10000 => "macintosh",
        20866 => "koi8-r",
        21866 => "koi8-u",
        20932 | 51932 => "euc-jp",
        50220..=50222 => "iso-2022-jp",
        874 | 1250..=1258 => return format!("windows-{code_page}"),
        28591..=28606 => return format!("iso-8859-{}", code_page - 28590),
        other => return format!("cp{other}"),
    };
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::charset::{Claim, decode};

    #[test]
    fn every_named_charset_is_one_that_can_be_decoded() {
        let pages = [
            65001, 65000, 20127, 1200, 1201, 866, 874, 932, 936, 949, 950, 51949, 54936, 10000,
            20866, 21866, 20932, 51932, 50220, 1250, 1252, 1258, 28591, 28592, 28599, 28605,
        ];
        for page in pages {
            let name = charset(page);
            assert!(
                decode(b"ok ", Some(&name)).claim != Claim::Unknown,
                "{page} is {name}"
            );
        }
        assert_eq!(charset(28605), "iso-8859-15");
        assert_eq!(charset(12), "cp12");
    }
}
