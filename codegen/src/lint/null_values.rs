//! Nulls that a request sends for properties which take none.

use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{ExchangeFact, MessageFact};
use crate::json::{Member, Node, Value};
use crate::model::{Content, Model, Target, TypeId, TypeRef};

/// Members of the request's body that are null, where the page of their type says that the property takes no null.
pub fn null_findings(fact: &ExchangeFact, target: Option<&Target>, model: &Model) -> Vec<Diagnostic> {
    let request = target.and_then(|target| model.operations.get(target.operation)).map(|operation| operation.request);
    let Some(Content::One(TypeRef::Type(id)) | Content::Many(TypeRef::Type(id))) = request else { return Vec::new() };
    let Some(body) = &fact.request.json else { return Vec::new() };
    let mut body_walk = BodyWalk { model, message: &fact.request, findings: Vec::new() };
    body_walk.value(id, body);
    body_walk.findings
}

struct BodyWalk<'a> {
    model: &'a Model,
    message: &'a MessageFact,
    findings: Vec<Diagnostic>,
}

impl BodyWalk<'_> {
    fn value(&mut self, declared: TypeId, node: &Node) {
        match &node.value {
            Value::Array(items) => {
                for item in items {
                    self.value(declared, item);
                }
            }
            Value::Object(members) => {
                let id = self.named_type(node).unwrap_or(declared);
                for member in members {
                    self.member(id, member);
                }
            }
            _ => {}
        }
    }

    fn member(&mut self, owner: TypeId, member: &Member) {
        let model = self.model;
        let mut properties = model.lineage(owner).flat_map(|id| &model.types[id].properties);
        let Some(property) = properties.find(|property| property.name == member.key) else { return };
        if member.value.value == Value::Null && property.nullable == Some(false) {
            let message = format!("`{}` is not nullable, and the request sends null for it", property.name);
            let place = self.message.place_in_body(&member.value.range);
            self.findings.push(Diagnostic::new(&rules::EXAMPLE_NULL_NOT_ALLOWED, place, message));
        }
        if let TypeRef::Type(inner) = property.ty {
            self.value(inner, &member.value);
        }
    }

    /// The documented type that an object says it is of.
    fn named_type(&self, node: &Node) -> Option<TypeId> {
        self.model.type_named(node.get("@odata.type")?.as_str()?)
    }
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    const LAMP: &str = "# lamp resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n\
        |label|String|Its label. Not nullable.|\n|note|String|A note. Nullable.|\n|place|String|Where it is.|\n\
        |bulbs|[bulb](bulb.md) collection|Its bulbs.|\n";
    const BULB: &str = "# bulb resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|power|Int32|Watts. Cannot be null.|\n";
    const LASER: &str = "# laser resource type\n\nInherits from [bulb](bulb.md).\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n\
        |colour|String|Not nullable.|\n";

    /// What is said of nulls in the body of a request that updates a lamp.
    #[track_caller]
    fn check(body: &str, expected: &[&str]) {
        let page = format!(
            "# Update lamp\n\n## HTTP request\n\n```http\nPATCH /lamps/{{id}}\n```\n\n## Request body\n\nSupply a JSON representation of the \
             [lamp](../resources/lamp.md) object.\n\n## Response\n\nReturns `204 No Content`.\n\n## Example\n\n\
             <!-- {{ \"blockType\": \"request\" }} -->\n```http\nPATCH https://api.library.example/v1/lamps/7\nContent-Type: application/json\n\n\
             {body}\n```\n\n<!-- {{ \"blockType\": \"response\" }} -->\n```http\nHTTP/1.1 204 No Content\n```\n"
        );
        let reference = fixture::reference(&[
            ("v1/resources/lamp.md", LAMP),
            ("v1/resources/bulb.md", BULB),
            ("v1/resources/laser.md", LASER),
            ("v1/api/lamp-update.md", &page),
        ]);
        let findings = reference.findings(fixture::find(&reference, "v1/api/lamp-update.md"));
        let nulls = findings.iter().filter(|finding| finding.rule.id == "example-null-not-allowed");
        let said: Vec<String> = nulls
            .map(|finding| {
                assert_eq!(&page[finding.span.start as usize..finding.span.end as usize], "null");
                finding.message.split('`').nth(1).unwrap_or_default().to_owned()
            })
            .collect();
        assert_eq!(said, expected, "{body}");
    }

    #[test]
    fn null_stands_only_where_the_page_of_the_type_allows_it() {
        check(r#"{ "label": null }"#, &["label"]);
        check(r#"{ "label": "x" }"#, &[]);
        check(r#"{ "note": null, "place": null }"#, &[]);
    }

    #[test]
    fn objects_within_the_body_are_held_to_their_types() {
        check(r#"{ "bulbs": [ { "power": 7 }, { "power": null } ] }"#, &["power"]);
        check(r##"{ "bulbs": [ { "@odata.type": "#library.main.laser", "colour": null } ] }"##, &["colour"]);
        check(r#"{ "bulbs": [ { "colour": null } ] }"#, &[]);
    }
}
