//! What a writer takes responsibility for: `<!-- docwright: allow RULE reason -->`.

use crate::diagnostic::{Diagnostic, rules};
use crate::facts::AllowFact;
use crate::markdown::page::{Block, Comment, Page};
use crate::source::{Span, Spanned};

/// What a comment to docwright begins with.
const WORD: &str = "docwright:";

/// The allowances of a page. One above the first heading is about the whole page, any other about the block below it.
pub fn read(page: &Page, diagnostics: &mut Vec<Diagnostic>) -> Vec<AllowFact> {
    let mut allows = Vec::new();
    let mut on_top = true;
    for (index, block) in page.blocks.iter().enumerate() {
        on_top &= !matches!(block, Block::Heading(_));
        let Block::Comment(comment) = block else { continue };
        if !comment.text.trim_start().starts_with(WORD) {
            continue;
        }
        let scope = if on_top { None } else { Some(scope(page, index)) };
        match parse(comment, scope) {
            Ok(allow) => {
                check(&allow, diagnostics);
                allows.push(allow);
            }
            Err(finding) => diagnostics.push(finding),
        }
    }
    allows
}

/// From the comment to the end of the next block that is no comment.
fn scope(page: &Page, index: usize) -> Span {
    let start = page.blocks[index].span();
    let below = page.blocks[index + 1..].iter().find(|block| !matches!(block, Block::Comment(_)));
    Span { end: below.map_or(start.end, |block| block.span().end.max(start.end)), ..start }
}

fn parse(comment: &Comment, scope: Option<Span>) -> Result<AllowFact, Diagnostic> {
    let words = comment.text.trim_start().strip_prefix(WORD).unwrap_or_default().trim_start();
    let (verb, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
    if verb.trim_end() != "allow" {
        let message = format!("`{}` is nothing that docwright can be told; `allow RULE reason` is", verb.trim_end());
        return Err(Diagnostic::new(&rules::ALLOW_UNREADABLE, comment.span, message));
    }
    let rest = rest.trim();
    let (id, reason) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    if id.is_empty() {
        return Err(Diagnostic::new(&rules::ALLOW_UNREADABLE, comment.span, "no rule is named"));
    }
    let at = comment.text.len() - comment.text.trim_start().len();
    let start = comment.text[at..].find(rest).map_or(0, |found| at + found);
    let rule = Spanned { value: id.to_owned(), span: comment.place(start..start + id.len()) };
    Ok(AllowFact { rule, reason: reason.trim().to_owned(), span: comment.span, scope })
}

fn check(allow: &AllowFact, diagnostics: &mut Vec<Diagnostic>) {
    let id = &allow.rule.value;
    if rules::find(id).is_none() {
        let near = rules::near(id).first().map_or(String::new(), |near| format!("; there is `{near}`"));
        diagnostics.push(Diagnostic::new(&rules::ALLOW_UNKNOWN_RULE, allow.rule.span, format!("there is no rule `{id}`{near}")));
    } else if allow.reason.is_empty() {
        diagnostics.push(Diagnostic::new(
            &rules::ALLOW_WITHOUT_REASON,
            allow.span,
            format!("say why `{id}` does not matter here"),
        ));
    }
}
