//! Names of types: by the wire, or by the page that alone has them.

use super::dictionary::Dictionary;
use super::identifiers::{Reserved, method_name, root_type, snake_case, upper_camel_case};
use super::length::{LONGEST, bounded_below, bounded_name};
use super::scope::Scope;
use super::words::{singular_noun, words_of_name};

/// Where a type stands in the client, and its name there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeName {
    /// Modules from the top; none for types of the main namespace.
    pub module: Vec<String>,
    /// `UpperCamel`.
    pub name: String,
    /// The private module that defines it, and its file: unlike every other of its module on any file system.
    pub file: String,
}

/// The name of a type: `ns.main.callRecords.mediaStream` → `call_records::MediaStream`.
///
/// For all types of a client take [`type_names`], which also settles those that differ by case alone.
pub fn type_name(full_name: &str, main_namespace: &str) -> TypeName {
    let full_name = full_name.trim_start_matches('#');
    let (namespace, name) = full_name.rsplit_once('.').unwrap_or(("", full_name));
    let below = without_main(namespace, main_namespace);
    let parts = below.split('.').filter(|part| !part.is_empty()).map(|part| method_name(part, Reserved::Module));
    let mut module: Vec<String> = parts.collect();
    // Folders lie in one another: a path of any number of them would be too long for a file system.
    if module.iter().map(|part| part.len() + 1).sum::<usize>() > LONGEST {
        module = vec![bounded_name(module.join("_"))];
    }
    let name = method_name(name, Reserved::Type);
    TypeName { module, file: file(&name), name }
}

/// What the file of a type is called: its name in `snake_case`.
fn file(name: &str) -> String {
    method_name(snake_case(name).trim_end_matches('_'), Reserved::Module)
}

fn without_main<'a>(namespace: &'a str, main: &str) -> &'a str {
    match namespace.split_at_checked(main.len()) {
        Some((head, rest)) if head.eq_ignore_ascii_case(main) && (rest.is_empty() || rest.starts_with('.')) => rest,
        _ => namespace,
    }
}

/// The names of all types of a client, in their order: `wires` tells them apart, `plain` is what each would be called alone.
/// `root` is the name of the root of calls, whose type stands at the top too.
pub fn type_names(wires: &[&str], plain: Vec<TypeName>, root: &str) -> Vec<TypeName> {
    let root = root_type(root);
    let path = |name: &TypeName, last: &str, between: &str| {
        let module: String = name.module.iter().map(|part| format!("{part}{between}")).collect();
        format!("{module}{last}")
    };
    let (mut types, mut files) = (Scope::exact(), Scope::caseless());
    for depths in &plain {
        for depth in 1..=depths.module.len() {
            types.reserve(&depths.module[..depth].join("::"));
            files.reserve(&depths.module[..depth].join("/"));
        }
    }
    let alone: Vec<String> = plain
        .iter()
        .map(|name| {
            let shadows = name.module.is_empty() && name.name == root;
            format!("{}{}", path(name, &name.name, "::"), if shadows { "_" } else { "" })
        })
        .collect();
    let last = |path: &str, between: &str| path.rsplit(between).next().unwrap_or(path).to_owned();
    let names: Vec<String> = types.distinct_names(wires, &alone).iter().map(|path| last(path, "::")).collect();
    let file_below = |name: &TypeName, own: &str| bounded_below(&name.module.join("/"), file(own));
    let alone: Vec<String> = plain.iter().zip(&names).map(|(plain, name)| path(plain, &file_below(plain, name), "/")).collect();
    let files = files.distinct_names(wires, &alone);
    let named = plain.into_iter().zip(names).zip(files);
    named.map(|((plain, name), file)| TypeName { module: plain.module, name, file: last(&file, "/") }).collect()
}

/// The name of a type that only one page has: page `user-sendmail`, path `…/sendMail`, `Body` → `UserSendMailBody`.
///
/// File names are lower case; a documented type tells where a word of the page's name has its capitals, else the last literal of
/// the path, else whatever else spells it.
pub fn page_type(stem: &str, last_literal: &str, suffix: &str, dictionary: &Dictionary) -> String {
    let literal = words_of_name(last_literal.rsplit('.').next().unwrap_or(last_literal));
    let one = words_of_name(&singular_noun(&literal.join("_")));
    let spelled: Vec<String> = words_of_name(stem)
        .into_iter()
        .flat_map(|word| {
            let by_literal = || [&literal, &one].into_iter().find(|known| known.concat() == word).cloned();
            let spelled = dictionary.of_type(&word).or_else(by_literal).or_else(|| dictionary.of_others(&word));
            spelled.unwrap_or_else(|| vec![word])
        })
        .collect();
    upper_camel_case(&format!("{}_{suffix}", spelled.join("_")))
}
