//! Names of types: by the wire, or by the page that alone has them.

use super::identifiers::{Reserved, camel, disambiguate, method_name};
use super::words::{singular, words};

/// Where a type stands in the client, and its name there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeName {
    /// Modules from the top; none for types of the main namespace.
    pub module: Vec<String>,
    /// `UpperCamel`.
    pub name: String,
}

/// The name of a type: `ns.main.callRecords.mediaStream` → `call_records::MediaStream`.
///
/// For all types of a client take [`all`], which also settles those that differ by case alone.
pub fn of(full_name: &str, main_namespace: &str) -> TypeName {
    let full_name = full_name.trim_start_matches('#');
    let (namespace, name) = full_name.rsplit_once('.').unwrap_or(("", full_name));
    let below = without_main(namespace, main_namespace);
    TypeName {
        module: below.split('.').filter(|part| !part.is_empty()).map(|part| method_name(part, Reserved::Module)).collect(),
        name: method_name(name, Reserved::Type),
    }
}

fn without_main<'a>(namespace: &'a str, main: &str) -> &'a str {
    match namespace.split_at_checked(main.len()) {
        Some((head, rest)) if head.eq_ignore_ascii_case(main) && (rest.is_empty() || rest.starts_with('.')) => rest,
        _ => namespace,
    }
}

/// The names of all types of a client, in their order. `root` is the name of the root of calls, whose type stands at the
/// top too.
pub fn all(full_names: &[&str], main_namespace: &str, root: &str) -> Vec<TypeName> {
    let root = camel(root);
    let convert = |full_name: &str| {
        let TypeName { mut module, mut name } = of(full_name, main_namespace);
        if module.is_empty() && name == root {
            name.push('_');
        }
        module.push(name);
        module.join("::")
    };
    disambiguate(full_names, convert)
        .into_iter()
        .map(|path| {
            let mut module: Vec<String> = path.split("::").map(str::to_owned).collect();
            let name = module.pop().unwrap_or_default();
            TypeName { module, name }
        })
        .collect()
}

/// The name of a type that only one page has: page `user-sendmail`, path `…/sendMail`, `Body` → `UserSendMailBody`.
///
/// File names are lower case; the last literal of the path tells where a word of the page's name has its capitals.
pub fn page_type(stem: &str, last_literal: &str, suffix: &str) -> String {
    let literal = words(last_literal.rsplit('.').next().unwrap_or(last_literal));
    let one = words(&singular(&literal.join("_")));
    let spelled: Vec<String> = words(stem)
        .into_iter()
        .flat_map(|word| [&literal, &one].into_iter().find(|known| known.concat() == word).cloned().unwrap_or_else(|| vec![word]))
        .collect();
    camel(&format!("{}_{suffix}", spelled.join("_")))
}
