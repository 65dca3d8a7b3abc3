use super::{Part, What, at};
use crate::entity::{self, Entity};
use crate::sample;

/// What stands at `$0`: its kind, its text, and what it stands for.
fn check(path: &str, excerpt: &str, expected: &str) {
    let snapshot = sample::snapshot();
    let (file, offset) = sample::place(&snapshot, path, excerpt);
    let found = at(&snapshot, file, offset).map_or("nothing".to_owned(), |part| {
        let text = &snapshot.file(file).expect("a page").source.text[part.span.start as usize..part.span.end as usize];
        format!("{} `{text}`{}", kind(&part), stands_for(entity::find_entity(&snapshot, file, &part).as_ref()))
    });
    assert_eq!(found, expected, "{excerpt}");
}

fn kind(part: &Part) -> String {
    match &part.what {
        What::Permission { scheme, .. } => format!("{scheme} permission"),
        what => format!("{what:?}").split([' ', '(', '{']).next().unwrap_or_default().to_owned(),
    }
}

fn stands_for(entity: Option<&Entity>) -> String {
    match entity {
        None => String::new(),
        Some(Entity::Permission(_)) => " → Permission".to_owned(),
        Some(Entity::Page(_)) => " → Page".to_owned(),
        Some(Entity::Heading(_, anchor)) => format!(" → Heading #{anchor}"),
        Some(other) => format!(" → {other:?}"),
    }
}

#[test]
fn calls() {
    check("v1/api/loan-get.md", "=id,sta$0te", "QueryWord `state` → Property(Type 0, 2)");
    check("v1/api/loan-get.md", "GET /lo$0ans/{id}", "MethodLine `GET /loans/{id}` → Operation(Operation 0)");
    check(
        "v1/api/loan-get.md",
        "GET https://api.lib$0rary",
        "RequestLine `GET https://api.library.example/v1/loans/1?$select=id,state` → Exchange(0)",
    );
    check("v1/api/loan-get.md", "HTTP/1.1 2$000 OK", "StatusLine `HTTP/1.1 200 OK` → Exchange(0)");
    check("v1/api/loan-get.md", "Content-$0type: application/json", "Header `Content-type: application/json` → Exchange(0)");
}

#[test]
fn syntax() {
    check("v1/resources/loan.md", "\"keyProperty\": \"i$0d\"", "AnnotationValue `\"id\"` → Property(Type 0, 0)");
    check("v1/api/loan-get.md", "ti$0tle: ", "FrontMatterKey `title`");
    check("v1/api/loan-get.md", "title: \"Get$0", "FrontMatterValue `\"Get loan\"`");
    check("v1/api/loan-get.md", "# Get l$0oan", "Heading `# Get loan` → Heading #get-loan");
    check("v1/api/loan-get.md", "Read a$0", "nothing");
    check("v1/api/loan-get.md", "Read a [lo$0an]", "Link `[loan](../resources/loan.md)` → Type(Type 0)");
    check("v1/api/loan-get.md", "[its mem$0bers]", "Link `[its members](../resources/loan.md#loanstate-values)` → Enum(Enum 0)");
    check(
        "v1/api/loan-update.md",
        "[how to$0 read it]",
        "Link `[how to read it](loan-get.md#permissions)` → Heading #permissions",
    );
    check("v1/api/loan-get.md", "\"block$0Type\": \"request\"", "AnnotationKey `\"blockType\"`");
    check("v1/api/loan-get.md", "\"name\": \"get$0_loan\" }", "AnnotationValue `\"get_loan\"` → Exchange(0)");
    check("v1/api/loan-get.md", "\"library.main.lo$0an\" }", "AnnotationValue `\"library.main.loan\"` → Type(Type 0)");
}

#[test]
fn words_of_prose() {
    check("v1/api/loan-update.md", "its **sta$0te**", "Word `**state**` → Property(Type 0, 2)");
    check("v1/api/loan-update.md", "and `ro$0om`", "Word ``room``");
    check("v1/resources/loan.md", "a `shel$0f` it", "Word ``shelf`` → Property(Type 0, 1)");
    check("v1/resources/loan.md", "is **op$0en**", "Word `**open**`");
}

#[test]
fn tables() {
    check("v1/api/loan-get.md", "Loans.Read, Loans.Read$0Write", "delegated permission `Loans.ReadWrite` → Permission");
    check("v1/api/loan-get.md", "|$0Loans.Read.All|", "application permission `Loans.Read.All` → Permission");
    check("v1/resources/loan.md", "|she$0lf|[shelf]", "Property `shelf` → Property(Type 0, 1)");
    check("v1/resources/loan.md", "|shelf|[she$0lf]", "Type `[shelf](shelf.md)` → Type(Type 1)");
    check("v1/resources/loan.md", "|id|Str$0ing|", "Type `String`");
    check("v1/resources/loan.md", "|retu$0rned|Back", "Member `returned` → Member(Enum 0, 1)");
    check("v1/api/loan-update.md", "|sta$0te|[loanState]", "Parameter `state` → Property(Type 0, 2)");
}

#[test]
fn bodies() {
    check("v1/api/loan-get.md", "\"sta$0te\": \"open\"", "JsonKey `\"state\"` → Property(Type 0, 2)");
    check("v1/api/loan-get.md", "\"state\": \"op$0en\"", "JsonValue `\"open\"` → Member(Enum 0, 0)");
    check("v1/api/loan-get.md", "{ \"ro$0om\": \"north\"", "JsonKey `\"room\"` → Property(Type 1, 0)");
    check("v1/api/loan-get.md", "\"la$0mp\": true", "JsonKey `\"lamp\"`");
    check("v1/api/loan-update.md", "\"state\": \"retur$0ned\"", "JsonValue `\"returned\"` → Member(Enum 0, 1)");
    check("v1/api/loan-update.md", "\"#library.main.l$0oan\"", "JsonValue `\"#library.main.loan\"` → Type(Type 0)");
    check("v1/resources/loan.md", "\"library.main.she$0lf\"", "JsonValue `\"library.main.shelf\"` → Type(Type 1)");
}
