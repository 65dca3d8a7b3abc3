//! Members that have one of several types: what the types have in common decides how much that weighs.

use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::facts::{Facts, TypeMention};
use crate::ids::TiSlice;
use crate::link::alternatives::common_base;
use crate::link::registry::Registry;
use crate::lower::type_cell;
use crate::model::{Type, TypeId};

/// Makes information of findings about several types that all have a documented base: as that the member is read, and "one or the
/// other" tells readers more than the base would.
pub fn weigh_alternatives(findings: &mut [Diagnostic], facts: &Facts, registry: &Registry, types: &TiSlice<TypeId, Type>) {
    for finding in findings.iter_mut().filter(|finding| finding.rule == &rules::TYPE_ALTERNATIVES) {
        let of_types = facts.types.iter().flat_map(|ty| &ty.properties).map(|property| (&property.name, &property.alternatives));
        let of_calls = facts.parameters.iter().map(|parameter| (&parameter.name, &parameter.alternatives));
        let is_meant = |mentions: &[TypeMention]| mentions.first().is_some_and(|first| first.span == finding.span);
        let Some((name, mentions)) = of_types.chain(of_calls).find(|(_, mentions)| is_meant(mentions)) else { continue };
        if let Some(base) = common_base(mentions, facts, registry, |id| types[id].base) {
            let told = type_cell::several_types(name, mentions, &format!("`{}`, their base", types[base].name));
            *finding = Diagnostic { severity: Severity::Info, ..told };
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    const VESSEL: &str =
        "# vessel resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|volume|Int32|Litres.|\n";

    /// Severity and message of what is said of a cell on a page, of a type or of a call, beside a jug and a bowl.
    #[track_caller]
    fn check(path: &str, page: &str, expected: &[(&str, &str)]) {
        let vessel = |name: &str| {
            format!(
                "# {name} resource type\n\nInherits from [vessel](vessel.md).\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n\
                 |{name}Shape|String|Its shape.|\n"
            )
        };
        let (jug, bowl) = (vessel("jug"), vessel("bowl"));
        let pages =
            [("v1/resources/vessel.md", VESSEL), ("v1/resources/jug.md", &jug), ("v1/resources/bowl.md", &bowl), (path, page)];
        let reference = fixture::reference(&pages);
        let findings = reference.findings(fixture::find(&reference, path));
        let several = findings.iter().filter(|finding| finding.rule.id == "type-alternatives");
        let shown: Vec<(&str, &str)> = several.map(|finding| (finding.severity.name(), finding.message.as_str())).collect();
        assert_eq!(shown, expected, "{page}");
    }

    #[test]
    fn a_base_in_common_is_what_the_member_is_read_as() {
        let cell = |cell: &str| {
            format!(
                "# table resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|holds|{cell}|What is on it.|\n"
            )
        };
        let several = cell("[jug](jug.md) or [bowl](bowl.md)");
        let said = "`holds` has one of several types, `jug`, `bowl`; read as `library.main.vessel`, their base";
        check("v1/resources/table.md", &several, &[("info", said)]);
        let said = "`holds` has one of several types, `jug`, `String`; read as what they have in common";
        check("v1/resources/table.md", &cell("[jug](jug.md) or String"), &[("warning", said)]);
    }

    #[test]
    fn several_plain_values_are_meant() {
        let row = |cell: &str| {
            format!(
                "# tray resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|mark|{cell}|A mark.|\n"
            )
        };
        let said = "`mark` has one of several types, `String`, `Boolean`, `Double`; read as what they have in common";
        check("v1/resources/tray.md", &row("(string, boolean or number) collection"), &[]);
        check("v1/resources/tray.md", &row("String, Boolean or Number"), &[("info", said)]);
        let said = "`mark` has one of several types, `String`, `bowl`; read as what they have in common";
        check("v1/resources/tray.md", &row("String or [bowl](bowl.md)"), &[("warning", said)]);
    }

    #[test]
    fn rows_of_bodies_are_weighed_as_properties_are() {
        let page = "# Fill table\n\n## HTTP request\n\n```http\nPOST /tables/{id}/fill\n```\n\n## Request body\n\n|Parameter|Type|Description|\n\
                    |:--|:--|:--|\n|holds|[jug](../resources/jug.md) or [bowl](../resources/bowl.md)|What to put on it.|\n\n## Response\n\n`204 No Content`.\n";
        let said = "`holds` has one of several types, `jug`, `bowl`; read as `library.main.vessel`, their base";
        check("v1/api/table-fill.md", page, &[("info", said)]);
    }
}
