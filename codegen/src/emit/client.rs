//! The client crate of one version.

use std::collections::BTreeMap;

use rayon::prelude::*;
use tera::{Context, Tera};

use crate::emit::{Emit, Output, calls, headers, reference, types};
use crate::names::identifiers::root_type;
use crate::names::types::TypeName;

/// All files of the client below `folder`.
pub fn files(emit: &Emit<'_>, tera: &Tera, folder: &str) -> Result<Vec<Output>, tera::Error> {
    let modules = Modules::of(emit);
    let mut outputs: Vec<Output> = (0..emit.model.types.len())
        .into_par_iter()
        .map(|id| {
            let pages = emit.model.types[id].pages.iter().map(|page| emit.resource_page(&page.stem)).collect();
            Output::of(type_path(folder, &emit.names.types[id]), types::type_file(emit, id), pages)
        })
        .collect();
    let enums = (0..emit.model.enums.len()).into_par_iter().map(|id| {
        let pages = vec![emit.resource_page(&emit.model.enums[id].stem)];
        Output::of(type_path(folder, &emit.names.enums[id]), types::enum_file(emit, id), pages)
    });
    outputs.par_extend(enums);
    outputs.extend(modules.files(folder, tera)?);
    let nodes = calls::Nodes::of(emit);
    outputs.extend(calls::files(emit, &nodes, folder));
    outputs.push(headers::file(emit, folder));
    outputs.push(Output::new(format!("{folder}/src/reference.json"), reference::render(emit.model, emit.config)));
    let mut context = Context::new();
    context.insert("version", &emit.model.api_version);
    context.insert("package", &emit.client_package());
    context.insert("client", &emit.client_crate());
    context.insert("root", &emit.config.service.root);
    context.insert("root_type", &root_type(&emit.config.service.root));
    context.insert("operations", &emit.model.operations.len());
    context.insert("types", &emit.model.types.len());
    for (template, path) in
        [("client_lib.rs", "src/lib.rs"), ("client_cargo.toml", "Cargo.toml"), ("client_readme.md", "README.md")]
    {
        outputs.push(Output::new(format!("{folder}/{path}"), tera.render(template, &context)?));
    }
    Ok(outputs)
}

/// Files of types by module.
struct Modules {
    /// Module path → (file module, type name), in order.
    entries: BTreeMap<Vec<String>, BTreeMap<String, String>>,
}

impl Modules {
    fn of(emit: &Emit<'_>) -> Self {
        let mut entries: BTreeMap<Vec<String>, BTreeMap<String, String>> = BTreeMap::new();
        entries.entry(Vec::new()).or_default();
        for name in emit.names.types.iter().chain(&emit.names.enums) {
            for depth in 0..name.module.len() {
                entries.entry(name.module[..depth].to_vec()).or_default();
            }
            entries.entry(name.module.clone()).or_default().insert(name.file.clone(), name.name.clone());
        }
        Self { entries }
    }

    /// The `mod.rs` of each module.
    fn files(&self, folder: &str, tera: &Tera) -> Result<Vec<Output>, tera::Error> {
        let mut outputs = Vec::new();
        for (module, types) in &self.entries {
            let inner: Vec<&String> = self
                .entries
                .keys()
                .filter(|other| other.len() == module.len() + 1 && other.starts_with(module))
                .filter_map(|other| other.last())
                .collect();
            let mut context = Context::new();
            context.insert("modules", &inner);
            context.insert("types", &types.iter().map(|(file, name)| [file, name]).collect::<Vec<_>>());
            context.insert("namespace", &module.join("."));
            let path: String = module.iter().map(|part| format!("{part}/")).collect();
            outputs.push(Output::new(format!("{folder}/src/types/{path}mod.rs"), tera.render("types_mod.rs", &context)?));
        }
        Ok(outputs)
    }
}

/// The file of a type or an enumeration.
pub fn type_path(folder: &str, name: &TypeName) -> String {
    let modules: String = name.module.iter().map(|module| format!("{module}/")).collect();
    format!("{folder}/src/types/{modules}{}.rs", name.file)
}
