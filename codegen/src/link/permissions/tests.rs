//! Pages that tell situations apart, in small.

use super::{IncludedPermissions, Paths, stated_tables};
use crate::config::Config;
use crate::ids::TiVec;
use crate::link::operations;
use crate::lower::lower;
use crate::markdown;
use crate::source::{FileId, PageKind, SourceFile};

fn config() -> Config {
    let text = r#"
        [service]
        root = "shop"
        crate_prefix = "shop"
        namespace = "shop.main"
        hosts = ["shop.example"]
        [versions.v1]
        [schemes.work]
        title = "Delegated (work account)"
        labels = ["delegated (work", "delegated"]
        [schemes.app]
        title = "Application"
        labels = ["application"]
    "#;
    Config::parse(text).expect("a valid configuration")
}

/// A table whose application row grants this.
fn table(grants: &str) -> String {
    format!("|Permission type|Permissions|\n|:--|:--|\n|Delegated (work account)|Not supported.|\n|Application|{grants}|\n\n")
}

/// A page with this permission section and these method lines.
fn page(section: &str, lines: &[&str]) -> String {
    format!("# Get it\n\n## Permissions\n\n{section}\n## HTTP request\n\n```http\n{}\n```\n", lines.join("\n"))
}

fn facts(config: &Config, file: u32, page_kind: PageKind, text: &str) -> crate::facts::Facts {
    let source = SourceFile { path: format!("v1/{file}.md"), api_version: "v1".to_owned(), page_kind, text: text.into() };
    let (page, _) = markdown::read(FileId(file), text);
    lower(&page, &source, config).0
}

/// What applications are granted, line by line; `?` where the page states nothing.
fn check_page(page: &str, fragments: &[(&str, &str)], expected: &[&str]) {
    let config = config();
    let facts_of_page = facts(&config, 0, PageKind::Api, page);
    let mut included = IncludedPermissions::new();
    for (number, (target, text)) in (1..).zip(fragments) {
        let fragment = facts(&config, number, PageKind::Includes, text);
        included.insert((FileId(0), (*target).to_owned()), fragment.permissions);
    }
    let tables = stated_tables(&facts_of_page, &included);
    let (operations, _) = operations::gather_operations(&TiVec::from(vec![&facts_of_page]));
    let paths = Paths::of(&operations, &config);
    let granted: Vec<String> = facts_of_page
        .operations
        .iter()
        .map(|line| match paths.permissions_of_line(line, &facts_of_page, &tables) {
            Some(found) => {
                let stated = found.schemes.into_iter().find(|(key, _)| key == "app");
                let ways = |sets: Vec<Vec<String>>| sets.iter().map(|set| set.join("+")).collect::<Vec<_>>().join(" | ");
                stated.map_or_else(|| "?".to_owned(), |(_, sets)| ways(sets))
            }
            None => "?".to_owned(),
        })
        .collect();
    assert_eq!(granted, expected, "{page}");
}

/// The same for a section of headings, each with a table that grants its own.
fn check(scopes: &[(&str, &str)], lines: &[&str], expected: &[&str]) {
    let section: String = scopes.iter().map(|(heading, grants)| format!("### {heading}\n\n{}", table(grants))).collect();
    check_page(&page(&section, lines), &[], expected);
}

#[test]
fn one_table_is_for_every_line() {
    check(
        &[("Permissions for shelves", "Shelf.Read")],
        &["GET /shelves/{id}", "GET /crates/{id}"],
        &["Shelf.Read", "Shelf.Read"],
    );
}

#[test]
fn oneself_and_others() {
    let scopes = [("Permissions acting on self", "Card.Read"), ("Permissions acting on other keepers", "Card.Read.All")];
    check(&scopes, &["GET /me/cards", "GET /keepers/{id}/cards"], &["Card.Read", "Card.Read.All"]);
    check(&scopes, &["GET /keepers/{id}/cards"], &["Card.Read | Card.Read.All"]);
    check(&scopes, &["GET /me/cards"], &["Card.Read"]);
    let scopes = [scopes[0], scopes[1], ("Permissions for crates", "Crate.Read")];
    let lines = ["GET /me/cards", "GET /keepers/{id}/cards", "GET /crates/{id}/cards", "GET /me/keys", "GET /keepers/{id}/keys"];
    check(&scopes, &lines, &["Card.Read", "Card.Read.All", "Crate.Read", "Card.Read", "Card.Read.All"]);
}

#[test]
fn the_last_segment_that_a_scope_names_decides() {
    check(
        &[("Permissions in stores", "Store.Read"), ("Permissions in shelves", "Shelf.Read")],
        &["GET /stores/{id}", "GET /stores/{id}/shelves/{id}/tags"],
        &["Store.Read", "Shelf.Read"],
    );
}

#[test]
fn of_two_scopes_that_end_alike_the_one_with_more_words_in_the_path() {
    check(
        &[
            ("Permissions for label", "Label.Read"),
            ("Permissions for crate label", "Crate.Read"),
            ("Permissions for crate", "Crate.Keep"),
        ],
        &["GET /ships/{id}/labels", "GET /crates/{id}/labels", "GET /crates/{id}/notes"],
        &["Label.Read", "Crate.Read", "Crate.Keep"],
    );
}

#[test]
fn words_that_all_scopes_have_say_nothing() {
    check(
        &[("Permissions for a photo of a keeper", "Keeper.Read"), ("Permissions for a photo of a crate", "Crate.Read")],
        &["GET /me/photo", "GET /keepers/{id}/photo", "GET /crates/{id}/photo", "GET /me/photos", "GET /keepers/{id}/photos"],
        &["Keeper.Read", "Keeper.Read", "Crate.Read", "Keeper.Read", "Keeper.Read"],
    );
}

#[test]
fn of_two_collections_that_may_be_of_people_neither_is() {
    let user = ("Permissions for user shelf", "Shelf.Read");
    let lines = ["GET /me/shelf", "GET /users/{id}/shelf", "GET /clubs/{id}/shelf"];
    let any = "Shelf.Read | Club.Read";
    check(&[user, ("Permissions for club shelf", "Club.Read")], &lines, &[any, "Shelf.Read", "Club.Read"]);
    // What no other line names is left for the caller's own.
    let scopes = [user, ("Permissions for club shelf", "Club.Read"), ("Permissions for account shelf", "Account.Read")];
    check(&scopes, &lines, &["Account.Read", "Shelf.Read", "Club.Read"]);
    // One more line tells.
    let lines = [lines[0], lines[1], lines[2], "GET /me/book", "GET /users/{id}/book"];
    check(&scopes, &lines, &["Shelf.Read", "Shelf.Read", "Club.Read", "Shelf.Read", "Shelf.Read"]);
}

#[test]
fn words_that_only_join_tell_no_situation() {
    let section = format!("Box of storage for work:\n\n{}Card:\n\n{}", table("Box.Read"), table("Card.Read"));
    let page = |above: &str| {
        format!("# Get it\n\n## Permissions\n\n{section}## HTTP request\n\n{above}\n\n```http\nGET /shelves/{{id}}\n```\n")
    };
    check_page(&page("For all shelves but those of the archive:"), &[], &["Box.Read | Card.Read"]);
    check_page(&page("For the box:"), &[], &["Box.Read"]);
}

#[test]
fn a_word_that_all_paths_have_tells_no_line_from_another() {
    let section = table("Label of the signed-in **keeper**:<br/>Keeper.Write<br/>For **crate** resource:<br/>Crate.Write");
    let lines = ["PUT /me/label", "PUT /crates/{id}/label"];
    check_page(&page(&section, &lines), &[], &["Keeper.Write", "Crate.Write"]);
}

#[test]
fn the_heading_above_a_line_decides_before_its_path() {
    let section = format!("### Crate\n\n{}### Truck\n\n{}", table("Crate.Read"), table("Truck.Read"));
    let page = format!(
        "# Get it\n\n## Permissions\n\n{section}## HTTP request\n\n**Crate**\n\n```http\nGET /crates/{{id}}\n```\n\n\
         **Truck**\n\n```http\nGET /crates/{{id}}/truckers\n```\n"
    );
    check_page(&page, &[], &["Crate.Read", "Truck.Read"]);
}

#[test]
fn casts_and_compound_names() {
    check(
        &[
            ("Permissions for truckLoad", "Load.Read"),
            ("Permissions for crates", "Crate.Read"),
            ("Permissions for price lists", "Price.Read"),
        ],
        &["GET /things/shop.main.crate", "GET /trucks/{id}/loads", "GET /shop/priceLists/{id}"],
        &["Crate.Read", "Load.Read", "Price.Read"],
    );
}

#[test]
fn words_above_the_line_decide_where_the_path_does_not() {
    let section = format!("For crates:\n\n{}For trucks:\n\n{}", table("Crate.Read"), table("Truck.Read"));
    let page = format!(
        "# Get it\n\n## Permissions\n\n{section}## HTTP request\n\nGet a truck:\n\n```http\nGET /things/{{id}}\n```\n\nGet a crate:\n\n```http\nGET /things/{{id}}/all\n```\n"
    );
    check_page(&page, &[], &["Truck.Read", "Crate.Read"]);
}

#[test]
fn where_nothing_decides_all_stand_together() {
    check(
        &[("Permissions for crates", "Crate.Read, Store.Read"), ("Permissions for trucks", "Store.Read, Truck.Read")],
        &["GET /deleted/{id}"],
        &["Crate.Read | Store.Read | Truck.Read"],
    );
}

#[test]
fn a_table_for_nothing_in_particular_is_for_the_rest() {
    let section = format!("{}### Permissions for crates\n\n{}", table("Store.Read"), table("Crate.Read"));
    check_page(&page(&section, &["GET /crates/{id}", "GET /trucks/{id}"]), &[], &["Crate.Read", "Store.Read"]);
}

#[test]
fn situations_in_one_cell() {
    let section = table("For **crate**: Crate.Read<br/>For **truck** or **ship**: Truck.Read and Ship.Read");
    check_page(&page(&section, &["GET /crates/{id}", "GET /ships/{id}"]), &[], &["Crate.Read", "Truck.Read+Ship.Read"]);
}

const LEAST: &str = "|Permission type|Least privileged permissions|Higher privileged permissions|\n|:---|:---|:---|\n\
                     |Delegated (work account)|Not supported.|Not supported.|\n|Application|Crate.Read|Store.Read, Store.ReadWrite|";

#[test]
fn included_tables() {
    let announced = "<!-- { \"blockType\": \"permissions\", \"name\": \"crate_get\", \"mergePermissions\": true, \"requestUrls\": [\"GET /crates/{id}\"] } -->\n[!INCLUDE [permissions-table](../includes/permissions/crate-get.md)]\n";
    let lines = ["GET /crates/{id}", "GET /trucks/{id}"];
    let all = "Crate.Read | Store.Read | Store.ReadWrite";
    check_page(&page(announced, &lines), &[("../includes/permissions/crate-get.md", LEAST)], &[all, all]);
    let with_head = format!("---\ntitle: x\nms.topic: include\n---\n\n{LEAST}\n");
    check_page(&page(announced, &lines), &[("../includes/permissions/crate-get.md", &with_head)], &[all, all]);
    check_page(&page(announced, &lines), &[], &["?", "?"]);
}

/// A table or inclusion below an annotation with these members.
fn annotated(members: &str, below: &str) -> String {
    format!("<!-- {{ \"blockType\": \"permissions\", \"name\": \"x\"{members} }} -->\n{below}\n")
}

#[test]
fn annotations_name_the_lines_of_a_table() {
    let lines = ["GET /me/cards", "GET /keepers/{id}/cards", "DELETE /cards/{id}"];
    let own = annotated(r#", "requestUrls": ["GET /me/cards"]"#, &table("Own.Read"));
    let named = r#", "requestUrls": ["GET https://shop.example/v1/keepers/{keeper-id}/cards", "/cards/{card}"]"#;
    let others = annotated(named, &table("Card.Read.All"));
    check_page(&page(&format!("{own}{others}"), &lines), &[], &["Own.Read", "Card.Read.All", "Card.Read.All"]);
    // A line that no annotation names has the tables that name none; where there is none, it may be any.
    let rest = table("Card.Keep");
    check_page(&page(&format!("{own}{rest}"), &lines), &[], &["Own.Read", "Card.Keep", "Card.Keep"]);
    let key = annotated(r#", "requestUrls": "GET /keys""#, &table("Key.Read"));
    let any = "Own.Read | Key.Read";
    check_page(&page(&format!("{own}{key}"), &lines), &[], &["Own.Read", any, any]);
    // One that merges adds to all others.
    let merged = annotated(r#", "mergePermissions": true"#, &table("Hall.Enter"));
    check_page(&page(&format!("{own}{merged}"), &lines), &[], &["Own.Read | Hall.Enter", "Hall.Enter", "Hall.Enter"]);
    // The same for included ones.
    let fragment = table("Own.Read");
    let included = annotated(r#", "requestUrls": ["GET /me/cards"]"#, "[!INCLUDE [t](../includes/own.md)]\n");
    check_page(
        &page(&format!("{included}{rest}"), &lines),
        &[("../includes/own.md", &fragment)],
        &["Own.Read", "Card.Keep", "Card.Keep"],
    );
}

#[test]
fn beside_an_included_table_words_explain() {
    let section =
        "[!INCLUDE [t](../includes/a.md)]\n\n- Application: use Truck.Read for the **rest**.\n- Crate.Read for a crate\n";
    let all = "Crate.Read | Store.Read | Store.ReadWrite";
    check_page(&page(section, &["GET /crates/{id}"]), &[("../includes/a.md", LEAST)], &[all]);
    check_page(&page(section, &["GET /crates/{id}"]), &[], &["Truck.Read"]);
}

#[test]
fn the_front_of_a_compound_name_and_slips() {
    check(
        &[("Permissions for queue", "Queue.Read"), ("Permissions for troublshooting", "Trouble.Read")],
        &["GET /queueEvents/{id}", "GET /shop/troubleshootingEvents"],
        &["Queue.Read", "Trouble.Read"],
    );
}

#[test]
fn two_included_tables() {
    let section = "### Permissions for crates\n\n[!INCLUDE [permissions-table](../includes/a.md)]\n\n### Permissions for trucks\n\n[!INCLUDE [permissions-table](../includes/b.md)]\n";
    let trucks = table("Truck.Read");
    let fragments = [("../includes/b.md", trucks.as_str()), ("../includes/a.md", LEAST)];
    let lines = ["GET /trucks/{id}", "GET /crates/{id}"];
    check_page(&page(section, &lines), &fragments, &["Truck.Read", "Crate.Read | Store.Read | Store.ReadWrite"]);
    // Without a word about what each is for, in the order of the page.
    let bare = "[!INCLUDE [permissions-table](../includes/b.md)]\n\n[!INCLUDE [permissions-table](../includes/a.md)]\n";
    let all = "Truck.Read | Crate.Read | Store.Read | Store.ReadWrite";
    check_page(&page(bare, &lines), &fragments, &[all, all]);
}
