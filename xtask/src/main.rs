use std::path::Path;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let config = docwright_codegen::config::Config::load(Path::new("docs/docwright.toml")).unwrap();
    let t = std::time::Instant::now();
    let r = docwright_codegen::pipeline::run(Path::new(&a[1]), &config).unwrap();
    println!("{:?}", t.elapsed());
    for m in &r.models {
        use docwright_codegen::model::*;
        println!("{} pages {} ops {} types {} (synthetic {}) enums {} exchanges {} paired {} matched {} own {}", m.api_version, m.pages.len(), m.operations.len(), m.types.len(), m.types.iter().filter(|t| t.synthetic).count(), m.enums.len(), m.exchanges.len(), m.exchanges.iter().filter(|e| !e.fact.responses.is_empty()).count(), m.exchanges.iter().filter(|e| e.target.is_some()).count(), m.exchanges.iter().filter(|e| e.target.as_ref().is_some_and(|t| t.own_page)).count());
        println!("props {} untyped {}", m.types.iter().map(|t| t.properties.len()).sum::<usize>(), m.types.iter().flat_map(|t| &t.properties).filter(|p| m.is_untyped(p.ty)).count());
        let mut c = std::collections::BTreeMap::new();
        for o in &m.operations { *c.entry(format!("req {}", match o.request { Content::One(TypeRef::Type(id)) if m.types[id].synthetic => "synthetic".to_string(), Content::One(TypeRef::Type(_)) => "type".into(), x => format!("{x:?}").split('(').next().unwrap().into() })).or_insert(0) += 1;
          *c.entry(format!("resp {}", match o.response { Content::One(TypeRef::Type(id))|Content::Many(TypeRef::Type(id)) if m.types[id].synthetic => "synthetic".to_string(), Content::One(TypeRef::Type(_))|Content::Many(TypeRef::Type(_)) => "type".into(), x => format!("{x:?}").split('(').next().unwrap().into() })).or_insert(0) += 1; 
          *c.entry(format!("perm {}", o.primary().permissions.is_some())).or_insert(0) += 1; }
        println!("{c:?}\n{:?}", m.census);
    }
    let mut c = std::collections::BTreeMap::new();
    for d in &r.diagnostics { *c.entry(d.rule).or_insert(0) += 1; }
    println!("{c:?}");
    if let Some(rule) = a.get(2) { for d in r.diagnostics.iter().filter(|d| d.rule == rule).take(25) { let f = r.sources.file(d.span.file); println!("{}:{} {}", f.path, f.line_column(d.span.start).0, d.message); } }
}
