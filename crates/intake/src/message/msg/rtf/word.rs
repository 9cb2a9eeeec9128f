//! What the words of RTF stand for.

/// Destinations that hold no text of the letter and are not marked as skippable.
pub(super) fn is_no_text(word: &str) -> bool {
    matches!(
        word,
        "colortbl"
            | "stylesheet"
            | "info"
            | "pict"
            | "fldinst"
            | "nonshppict"
            | "filetbl"
            | "header"
            | "headerl"
            | "headerr"
            | "headerf"
            | "footer"
            | "footerl"
            | "footerr"
            | "footerf"
            | "objdata"
            | "listtable"
            | "revtbl"
    )
}

/// The text of a word that stands for some.
pub(super) fn written(word: &str) -> &'static str {
    match word {
        "par" | "line" | "row" | "sect" | "page" | "column" => "\n",
        "tab" | "cell" | "nestcell" => "\t",
        "emdash" => "—",
        "endash" => "–",
        "bullet" => "•",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "emspace" | "enspace" | "qmspace" => " ",
        _ => "",
    }
}

/// The code page of a Windows charset number; `None` if it is that of the text or of no letters.
pub(super) fn font_code_page(charset: i32) -> Option<u32> {
    Some(match charset {
        0 => 1252,
        77 => 10000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => return None,
    })
}
