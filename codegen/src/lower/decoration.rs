//! What writers put around words: marks, quotes, and what makes a paragraph bold.

use crate::lower::footnotes::without_marks;
use crate::markdown::page::Text;

/// What may stand around a name: quotes, the marks of code, of bold and of what is struck out, and a colon.
const DECORATION: [char; 6] = ['"', '\'', '`', '*', '~', ':'];

/// A name without what stands around it, and without the marks of footnotes behind it.
pub fn undecorated(name: &str) -> &str {
    let bare = |name| str::trim(name).trim_matches(DECORATION).trim();
    bare(without_marks(bare(name)))
}

/// All of a text is bold, but for a colon or a full stop behind it.
pub fn is_bold(text: &Text) -> bool {
    matches!(text.strong.as_slice(), [strong] if without_stop(&strong.value) == without_stop(&text.plain))
}

/// A text without the colon or the full stop at its end.
pub fn without_stop(text: &str) -> &str {
    text.trim().trim_end_matches([':', '：', '.']).trim_end()
}

#[cfg(test)]
mod tests {
    use super::{is_bold, undecorated};
    use crate::markdown;
    use crate::markdown::page::Block;
    use crate::source::FileId;

    #[test]
    fn names() {
        for (written, name) in [
            ("`size`", "size"),
            ("**size:**", "size"),
            ("**size**:", "size"),
            ("~~\"size\"~~¹", "size"),
            ("`size¹` ", "size"),
            ("shop:size", "shop:size"),
            ("*", ""),
        ] {
            assert_eq!(undecorated(written), name, "{written}");
        }
    }

    #[test]
    fn bold_paragraphs() {
        for (written, expected) in [
            ("**Response**", true),
            ("**Response:**", true),
            ("**Response**:", true),
            ("**Response**.", true),
            ("**A** and **B**", false),
            ("Response", false),
        ] {
            let (page, _) = markdown::read(FileId(0), written);
            let [Block::Paragraph(paragraph)] = page.blocks.as_slice() else { panic!("{written}") };
            assert_eq!(is_bold(&paragraph.text), expected, "{written}");
        }
    }
}
