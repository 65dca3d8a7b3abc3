//! A reference in other words gives its model through its configuration alone.

use docwright_codegen::config::Config;
use docwright_codegen::model::{Property, Type};
use docwright_codegen::reference::Edition;

use crate::support::rows;

/// One line for each of what `show` picks from the model.
fn check(show: impl Fn(&Config, &Edition) -> Vec<String>, expected: &[&str]) {
    let (config, reference) = rows::reference("bakery");
    assert_eq!(show(&config, &reference.editions.list[0]), expected);
}

#[test]
fn operations() {
    check(
        |config, edition| rows::operations(config, &edition.model),
        &[
            "loaf-delete: DELETE /loaves/{loafId} | bakery.loaves().id(loaf_id).delete() | none -> none",
            "loaf-get: GET /loaves/{loafId} | bakery.loaves().id(loaf_id).get() | none -> loaf",
            "loaf-list: GET /loaves | bakery.loaves().list() | none -> loaf list",
            "loaf-list: GET /ovens/{ovenId}/loaves | bakery.ovens().id(oven_id).loaves().list() | none -> loaf list",
            "loaf-post-loaves: POST /loaves | bakery.loaves().create(body) | loaf -> loaf",
            "loaf-slice: POST /loaves/{loafId}/slice | bakery.loaves().id(loaf_id).slice(body) | loaf-slice-body -> slice list",
            "oven-forecast: GET /ovens/{ovenId}/forecast(crust='{crust}',batches={batches}) | bakery.ovens().id(oven_id).forecast_with_crust_and_batches(crust, batches).list() | none -> DateTimeOffset list",
            "oven-update: PATCH /ovens/{ovenId} | bakery.ovens().id(oven_id).update(body) | oven -> oven",
        ],
    );
}

#[test]
fn permissions() {
    check(
        |_, edition| rows::permissions(&edition.model),
        &[
            "DELETE /loaves/{loafId}: guest: ; staff: Loaf.Write | Shop.Run; robot: Shop.Run",
            "GET /loaves/{loafId}: guest: ; staff: Loaf.Read | Loaf.Write | Shop.Run; robot: Loaf.Read.All | Shop.Run",
            "GET /loaves: guest: ; staff: Loaf.Read | Shop.Run; robot: Loaf.Read.All | Loaf.Write+Shelf.Read",
            "GET /ovens/{ovenId}/loaves: guest: ; staff: Loaf.Read | Shop.Run; robot: Loaf.Read.All | Loaf.Write+Shelf.Read",
            "POST /loaves: guest: ; staff: Loaf.Write; robot: Shop.Run",
            "POST /loaves/{loafId}/slice: guest: ; staff: Loaf.Write; robot: ",
            "GET /ovens/{ovenId}/forecast(crust='{crust}',batches={batches}): guest: Loaf.Smell; staff: Loaf.Smell; robot: Loaf.Smell",
            "PATCH /ovens/{ovenId}: guest: ; staff: Oven.Set | Shop.Run; robot: Oven.Set",
        ],
    );
}

#[test]
fn types() {
    let show = |_: &Config, Edition { model, .. }: &Edition| {
        let property = |property: &Property| {
            let name = rows::short(model, model.type_name(property.ty));
            let list = if property.collection { " list" } else { "" };
            let link = if property.navigation { " (link)" } else { "" };
            format!("{}: {name}{list}{link}", property.name)
        };
        let row = |ty: &Type| {
            let base = ty.base.map(|base| format!(" on {}", model.types[base].name)).unwrap_or_default();
            let open = if ty.open { " open" } else { "" };
            let properties: Vec<String> = ty.properties.iter().map(property).collect();
            format!("{}{base}{open} {{ {} }}", ty.name, properties.join(", "))
        };
        model.types.iter().map(row).collect()
    };
    check(
        show,
        &[
            "oven.main.baked open { bakedAt: DateTimeOffset, id: String }",
            "oven.main.loaf on oven.main.baked { crust: crust, grams: Int32, label: String, restFor: Duration, stamps: Guid list, oven: oven (link), slices: slice list (link) }",
            "oven.main.oven { heat: Int32, id: String, mood: mood, fuel: fuelKind, loaves: loaf list (link) }",
            "oven.main.slice { number: Int32, thickness: Double }",
            "loaf-slice-body { thickness: Double, buttered: Boolean }",
        ],
    );
}

#[test]
fn enums() {
    let show = |_: &Config, Edition { model, .. }: &Edition| {
        let rows = model.enums.iter().map(|found| {
            let member = |member: &docwright_codegen::facts::MemberFact| match member.value {
                Some(value) => format!("{}={value} ({})", member.name, member.description),
                None => format!("{} ({})", member.name, member.description),
            };
            let members: Vec<String> = found.members.iter().map(member).collect();
            format!("{} in {}{}: {}", found.name, found.stem, if found.flags { ", flags" } else { "" }, members.join(", "))
        });
        rows.collect()
    };
    check(
        show,
        &[
            "oven.main.crust in crust, flags: soft=1 (Gives way.), thick=2 (Fights back.)",
            "oven.main.fuelKind in oven: wood (), gas ()",
            "oven.main.mood in oven: calm (It does what it is told.), wild (It does not.)",
        ],
    );
}

#[test]
fn exchanges() {
    let show = |_: &Config, Edition { model, replayed, .. }: &Edition| {
        let rows = model.exchanges.iter().zip(replayed).map(|(exchange, replayed)| {
            let target = exchange
                .target
                .as_ref()
                .map_or_else(|| "nothing".to_owned(), |target| model.operations[target.operation].identity.to_string());
            let leaves = replayed.leaves;
            format!(
                "{} \"{}\": {target} -> {}, {} typed, {} not",
                rows::example(model, exchange),
                exchange.fact.title,
                rows::result(exchange, replayed),
                leaves.typed,
                leaves.undocumented + leaves.untyped,
            )
        });
        rows.collect()
    };
    check(
        show,
        &[
            "loaf-delete.1 - \"Sample\": DELETE /loaves/{} -> 204: replayed, 0 typed, 0 not",
            "loaf-get.1 look_at_loaf \"Sample\": GET /loaves/{} -> 200: replayed, 5 typed, 0 not",
            "loaf-list.1 - \"Sample 1: All of them\": GET /loaves -> 200: replayed, 5 typed, 0 not",
            "loaf-list.2 - \"Sample 2: Those of one oven\": GET /ovens/{}/loaves -> 200: replayed, 1 typed, 0 not",
            "loaf-post-loaves.1 shelve_loaf \"Sample\": POST /loaves -> 201: replayed, 7 typed, 0 not",
            "loaf-slice.1 slice_loaf \"Sample\": POST /loaves/{}/slice -> 200: replayed, 6 typed, 0 not",
            "oven-forecast.1 ask_oven \"Sample\": GET /ovens/{}/forecast(batches={},crust={}) -> 200: replayed, 2 typed, 0 not",
            "oven-update.1 set_oven \"Sample\": PATCH /ovens/{} -> 200: value-type at heat, 0 typed, 0 not",
        ],
    );
}

/// Nothing on the pages is left over: the one finding is about the wrong sample, which is in the ledger too.
#[test]
fn findings() {
    let (_, reference) = rows::reference("bakery");
    let found: Vec<String> = reference
        .all_findings()
        .iter()
        .map(|finding| format!("{} {}: {}", reference.sources.file(finding.span.file).path, finding.rule.id, finding.message))
        .collect();
    assert_eq!(found, ["v7/api/oven-update.md value-type: `heat`: expected Int32, found string \"very hot\""]);
    let census = reference.editions.list[0].model.census;
    let diagnosed = [census.fences, census.annotations, census.rows, census.method_lines].map(|tally| tally.diagnosed);
    assert_eq!(diagnosed, [0; 4]);
    assert_eq!((census.method_lines.used, census.fences.used), (8, 25));
}
