//! Bytes that an example shows without their middle.

use docwright::replay::Verdict;

use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::facts::ExchangeFact;
use crate::model::Primitive;
use crate::replay::place::ShownPlace;

/// How many symbols are said of each side of the dots.
const SHOWN: usize = 12;

/// What base64 is made of beside letters and digits, in both of its alphabets.
const MARKS: [char; 5] = ['+', '/', '-', '_', '='];

/// Makes information of a finding about dots in bytes: nobody reads a whole certificate or picture in an example, and its writer knows
/// that it is not whole. Any other finding stays as it is.
pub fn soften_shortened_bytes(found: Diagnostic, fact: &ExchangeFact, verdict: &Verdict) -> Diagnostic {
    let bytes = Primitive::Binary.name();
    let is_about_bytes = found.rule == &rules::PLACEHOLDER && verdict.expected.as_deref() == Some(bytes);
    let text = ShownPlace::of(fact, &verdict.place).text().filter(|_| is_about_bytes);
    let Some(around) = text.and_then(dots) else { return found };
    let message = format!("`{}`: expected {bytes}, found bytes that dots shorten: `{around}`", verdict.place.path);
    Diagnostic { severity: Severity::Info, message, ..found }
}

/// The dots that shorten base64 with what stands beside them; `None` where the text is something else, such as words.
fn dots(text: &str) -> Option<String> {
    let is_symbol = |c: char| c.is_ascii_alphanumeric() || MARKS.contains(&c);
    let (before, rest) = text.split_once(['.', '…'])?;
    let behind = rest.trim_start_matches(['.', '…']);
    let dots = &text[before.len()..text.len() - behind.len()];
    let has_dots = dots.starts_with('…') || dots.len() > 1;
    let legal = before.chars().chain(behind.chars()).all(is_symbol);
    // Words have no such marks, and no two capitals in a row beside small letters.
    let is_encoded = |text: &str| {
        let capitals = text.as_bytes().windows(2).any(|two| two.iter().all(u8::is_ascii_uppercase));
        text.contains(['+', '=']) || capitals && text.contains(|c: char| c.is_ascii_lowercase())
    };
    let is_bytes = is_encoded(before) || is_encoded(behind);
    let start = before.len().saturating_sub(SHOWN);
    let end = behind.len().min(SHOWN);
    (has_dots && legal && is_bytes).then(|| format!("{}{dots}{}", &before[start..], &behind[..end]))
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Severity;
    use crate::reference::fixture;

    /// Severity and message of what is said of a seal in an answer.
    #[track_caller]
    fn check(seal: &str, expected: Severity, message: &str) {
        let letter =
            "# letter resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|seal|Binary|Its seal.|\n";
        let page = format!(
            "# Get a letter\n\n## HTTP request\n\n```http\nGET /letters/{{id}}\n```\n\n## Response\n\nReturns `200 OK` and a \
             [letter](../resources/letter.md).\n\n## Example\n\n```http\nGET https://api.library.example/v1/letters/7\n```\n\n\
             ```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{{ \"seal\": \"{seal}\" }}\n```\n"
        );
        let reference = fixture::reference(&[("v1/resources/letter.md", letter), ("v1/api/letter-get.md", page.as_str())]);
        let id = fixture::find(&reference, "v1/api/letter-get.md");
        let found = reference.findings(id).into_iter().find(|finding| finding.rule.id == "placeholder").expect(seal);
        assert_eq!((found.severity, found.message.as_str()), (expected, message), "{seal}");
    }

    #[test]
    fn bytes_may_be_shortened() {
        let shortened = "`seal`: expected Binary, found bytes that dots shorten:";
        check("UmVkIHdheA8xQkEB...Q0RFRg==", Severity::Info, &format!("{shortened} `IHdheA8xQkEB...Q0RFRg==`"));
        check("/9xAAQ…", Severity::Info, &format!("{shortened} `/9xAAQ…`"));
        check("...Q0RFRg==", Severity::Info, &format!("{shortened} `...Q0RFRg==`"));
        let other = |text: &str| format!("`seal`: expected Binary, found string {text:?}");
        check("...", Severity::Warning, &other("..."));
        check("The seal...", Severity::Warning, &other("The seal..."));
        for words in ["Wax...", "SealBytes...", "base64-seal...", "Base64..."] {
            check(words, Severity::Warning, &other(words));
        }
        check("UkVEWmd...", Severity::Info, &format!("{shortened} `UkVEWmd...`"));
    }
}
