//! Every layout, in small.

use crate::config::Config;
use crate::lower::permissions;
use crate::source::FileId;

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
        [schemes.home]
        title = "Delegated (home account)"
        labels = ["delegated (home"]
        [schemes.app]
        title = "Application"
        labels = ["application"]
    "#;
    Config::parse(text).expect("a valid configuration")
}

/// The names of the first row in the order in which the dump has them.
#[track_caller]
fn check_names(cell: &str, expected: &str) {
    let markdown = format!("## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Application|{cell}|\n");
    let (page, _) = crate::markdown::read(FileId(0), &markdown);
    assert_eq!(permissions::read(&page, &config()).tables[0].rows[0].names.join(" "), expected, "{cell}");
}

#[test]
fn names_in_reading_order() {
    check_names("Shelf.Read, Shelf.Write plus Book.Read", "Shelf.Read Shelf.Write Book.Read");
    check_names("Shelf.Read and Book.Read, Shelf.Write and Book.Read", "Shelf.Read Book.Read Shelf.Write");
    check_names("Not supported.", "");
    check_names("<ul><li>Shelf.Read</li><li>Shelf.Write</li></ul>", "Shelf.Read Shelf.Write");
    check_names("<div>Shelf.Read</div><div>Shelf.Write</div>", "Shelf.Read Shelf.Write");
    check_names("Shelf.<span>Read</span>", "Shelf.Read");
}

#[test]
fn a_word_without_a_dot_joins_the_next() {
    check_names("Shelf.Read, Library ReadAll.Own", "Shelf.Read Library.ReadAll.Own");
    check_names("Library Read.Own", "Library.Read.Own");
    check_names("Application Shelf.Read", "Shelf.Read");
    check_names("Shelf.Read Shelf.Write", "Shelf.Read Shelf.Write");
}

#[test]
fn permissions_that_are_needed_together() {
    let page = |above: &str, cell: &str| {
        format!("## Permissions\n\n{above}\n\n|Permission type|Permissions|\n|:--|:--|\n|Application|{cell}|\n")
    };
    let names = "Shelf.Read, Book.Read";
    for above in [
        "You need all of the following permissions to use this API.",
        "The app must have each of these permissions.",
        "All permissions in the table are required.",
        "Both permissions are needed.",
    ] {
        check(&page(above, names), &["[] app: Shelf.Read+Book.Read"]);
    }
    for above in [
        "One of the following permissions is required.",
        "You do not need all of the permissions.",
        "Choose one of all permissions that the table requires.",
        "All permissions are listed here.",
        "To list all shelves, one of these permissions is required.",
    ] {
        check(&page(above, names), &["[] app: Shelf.Read | Book.Read"]);
    }
    check(&page("Text.", "All of: Shelf.Read, Book.Read"), &["[] app: Shelf.Read+Book.Read"]);
    check(&page("Text.", "All shelves: Shelf.Read, Book.Read"), &["[All shelves] app: Shelf.Read | Book.Read"]);
    let list = |above: &str| format!("## Permissions\n\n{above}\n\n- Shelf.Read\n- Book.Read\n");
    check(&list("You need all of the following permissions:"), &["[] work: Shelf.Read+Book.Read", "<permission-scheme-assumed>"]);
    check(
        &list("You need one of the following permissions:"),
        &["[] work: Shelf.Read | Book.Read", "<permission-scheme-assumed>", "<permission-scheme-assumed>"],
    );
}

#[test]
fn columns_that_tell_of_permissions() {
    let page = |title: &str, cell: &str| {
        format!("## Permissions\n\n|Permission type|Permission|{title}|\n|:--|:--|:--|\n|Application|Shelf.Read|{cell}|\n")
    };
    check(&page("Permission display name", "'Read all shelves'"), &["[] app: Shelf.Read"]);
    check(&page("Permission description", "Reads shelves."), &["[] app: Shelf.Read"]);
    check(&page("Permission", "Reads shelves."), &["[] app: Shelf.Read", "<permission-cell-unread>"]);
}

/// The tables as `[scope] scheme: a+b | c; scheme: -`, one a line, then the rules of the findings in `<>`.
fn check(markdown: &str, expected: &[&str]) {
    let (page, _) = crate::markdown::read(FileId(0), markdown);
    let mut config = config();
    // Schemes come in the order of the text, however the configuration was read.
    config.schemes.sort_by_key(|key, _| ["work", "home", "app"].iter().position(|known| known == key));
    let facts = permissions::read(&page, &config);
    let mut shown: Vec<String> = facts
        .tables
        .iter()
        .map(|table| {
            let rows = table.rows.iter().map(|row| {
                let sets: Vec<String> = row.alternatives.iter().map(|set| set.join("+")).collect();
                let sets = if sets.is_empty() { "-".to_owned() } else { sets.join(" | ") };
                format!("{}: {sets}", row.scheme)
            });
            format!("[{}] {}", table.scope, rows.collect::<Vec<_>>().join("; "))
        })
        .collect();
    // Pages in small leave rows out; `kinds_without_a_row` is about those.
    let rules = facts.diagnostics.iter().map(|diagnostic| diagnostic.rule.id).filter(|rule| *rule != "permission-row-missing");
    shown.extend(rules.map(|rule| format!("<{rule}>")));
    assert_eq!(shown, expected, "{markdown}");
    let rows = facts.rows.used + facts.rows.ignored + facts.rows.diagnosed;
    let written: usize = page
        .blocks
        .iter()
        .enumerate()
        .filter(|(index, _)| facts.used_tables.contains(index))
        .map(|(_, block)| match block {
            crate::markdown::page::Block::Table(table) => table.rows.len(),
            _ => 0,
        })
        .sum();
    assert_eq!(rows as usize, written, "every row is accounted for: {markdown}");
}

/// One row of a plain table.
fn check_cell(cell: &str, expected: &[&str]) {
    let page = format!(
        "## Permissions\n\n|Permission type|Permissions (from least to most privileged)|\n|:--|:--|\n|Application|{cell}|\n"
    );
    check(&page, expected);
}

#[test]
fn plain_tables() {
    check(
        "# Get shelf\n\n## Permissions\n\nOne of these.\n\n|Permission type | Permissions (from least to most privileged) |\n|:--|:--|\n\
         |Delegated (work account) | Shelf.Read, Shelf.ReadWrite, Store.Read.All |\n|Delegated (home account) | Not supported. |\n|Application | Shelf.Read.All |\n",
        &["[] work: Shelf.Read | Shelf.ReadWrite | Store.Read.All; home: -; app: Shelf.Read.All"],
    );
    check(
        "## Prerequisites\n\n|Permission&nbsp;type|Permissions (from most to least privileged)|\n|--|--|\n\
         |Delegated (work account)|Shelf.ReadWrite, Shelf.Read|\n|Delegated (home account)|n/a|\n|**Application**||\n",
        &["[] work: Shelf.Read | Shelf.ReadWrite; home: -", "<permission-cell-unread>"],
    );
    check(
        "## PERMISSIONS\n\n| | |\n|--|--|\n|Delegated (work account|Shelf.Read|\n|Application|None.|\n",
        &["[] work: Shelf.Read; app: -"],
    );
}

#[test]
fn kinds_without_a_row() {
    let check = |rows: &str, expected: &[&str]| {
        let text = format!("## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n{rows}");
        let (page, _) = crate::markdown::read(FileId(0), &text);
        let found = permissions::read(&page, &config()).diagnostics;
        assert_eq!(found.iter().map(|finding| finding.rule.id).collect::<Vec<_>>(), expected, "{rows}");
    };
    let all = "|Delegated (work account)|Shelf.Read|\n|Delegated (home account)|Not supported.|\n|Application|Not supported.|\n";
    check(all, &[]);
    check("|Delegated (work account)|Shelf.Read|\n", &["permission-row-missing"]);
}

#[test]
fn separators_of_other_writing_systems() {
    check_cell("Shelf.Read、Shelf.Write，Book.Read；Book.Write", &["[] app: Shelf.Read | Shelf.Write | Book.Read | Book.Write"]);
}

#[test]
fn least_and_higher_columns() {
    let table = "|Permission type|Least privileged permissions|Higher privileged permissions|\n|:---|:---|:---|\n\
                 |Delegated (work account)|Shelf.Read|Shelf.ReadWrite, Store.Read.All|\n|Delegated (home account)|Not supported.|Not supported.|\n\
                 |Application|Shelf.Read.All and Store.Read.All|Not available.|\n";
    let expected = ["[] work: Shelf.Read | Shelf.ReadWrite | Store.Read.All; home: -; app: Shelf.Read.All+Store.Read.All"];
    check(table, &expected);
    check(&format!("---\nms.topic: include\n---\n\n{table}"), &expected);
}

#[test]
fn columns_for_situations() {
    check(
        "## Permissions\n\n|Permission type|Permissions acting on self (from least to most privileged)|Permissions acting on others (from least to most privileged)|\n|--|--|--|\n\
         |Delegated (work account)|Card.Read|Card.Read.All|\n|Delegated (home account)|Not supported.|Not supported.|\n|Application|Not supported.|Card.Read.All|\n",
        &[
            "[acting on self] work: Card.Read; home: -; app: -",
            "[acting on others] work: Card.Read.All; home: -; app: Card.Read.All",
        ],
    );
}

#[test]
fn matrix_by_resource() {
    check(
        "## Permissions\n\n|Supported resource|Delegated (work account)|Delegated (home account)|Application|\n|--|--|--|--|\n\
         |[shelf](../resources/shelf.md)|Shelf.Read|Not supported|Shelf.Read.All|\n|[crate](crate.md) (in a truck)|Crate.Read, Crate.Move*|Crate.Read|Not supported|\n",
        &[
            "[shelf] work: Shelf.Read; home: -; app: Shelf.Read.All",
            "[crate (in a truck)] work: Crate.Read | Crate.Move; home: Crate.Read; app: -",
        ],
    );
}

#[test]
fn several_tables() {
    check(
        "## Permissions\n\n### Permissions for shelves\n\n|Permission type|Permissions|\n|--|--|\n|Application|Shelf.Read|\n\n\
         ### Permissions acting on other crates\n\n|Permission type|Permissions|Extra|\n|--|--|\n|Application|Crate.Read|\n",
        &["[shelves] app: Shelf.Read", "[acting on other crates] app: Crate.Read"],
    );
    check(
        "## Permissions\n\nFor shelves:\n\n|Permission type|Permissions|\n|--|--|\n|Application|Shelf.Read|\n\nText.\n\nFor crates:\n\n|Permission type|Permissions|\n|--|--|\n|Application|Crate.Read|\n",
        &["[shelves] app: Shelf.Read", "[crates] app: Crate.Read"],
    );
}

#[test]
fn situations_inside_a_cell() {
    check_cell(
        "For a **shelf** or **crate**: Shelf.Read, Crate.Read<br/><br/>For a **truck**:<br />Truck.Read*",
        &["[a shelf or crate] app: Shelf.Read | Crate.Read", "[a truck] app: Truck.Read"],
    );
    check_cell(
        "Shelf.Read for a shelf.</br>Truck.Read for a truck.",
        &["[a shelf] app: Shelf.Read", "[a truck] app: Truck.Read"],
    );
    check_cell("For shelves: Not supported.<br>For trucks: Truck.Read", &["[shelves] app: -", "[trucks] app: Truck.Read"]);
}

#[test]
fn rows_below_a_row() {
    check(
        "## Permissions\n\n|Permission type|Permissions (from most to least privileged)|\n|--|--|\n|Delegated (work account)||\n|&nbsp; &nbsp; Shelves|Shelf.ReadWrite, Shelf.Read|\n\
         |&nbsp; &nbsp; Trucks|Truck.Read|\n|Delegated (home account)|Not supported.|\n|Application||\n|&nbsp; &nbsp; Shelves|Shelf.Read.All|\n",
        &["[Shelves] work: Shelf.Read | Shelf.ReadWrite; home: -; app: Shelf.Read.All", "[Trucks] work: Truck.Read; home: -"],
    );
}

#[test]
fn wrong_labels() {
    check(
        "## Permissions\n\n|Permission type|Permissions|\n|--|--|\n|Delegated (work account)|Shelf.Read|\n|Delegated (work account)|Not supported.|\n|Application|Shelf.Read.All|\n",
        &["[] work: Shelf.Read; home: -; app: Shelf.Read.All", "<permission-label-wrong>"],
    );
    check(
        "## Permissions\n\n|Permission type|Permissions|\n|--|--|\n|Delegated (work account)|Shelf.Read|\n|Delegated (home account)|Not supported.|\n|shelfkeeper|Shelf.Read.All|\n",
        &["[] work: Shelf.Read; home: -; app: Shelf.Read.All", "<permission-label-wrong>"],
    );
    check(
        "## Permissions\n\n|Permission type|Permissions|\n|--|--|\n|Delegated (work account)|Shelf.Read|\n|Aplication|Shelf.Read.All|\n",
        &["[] work: Shelf.Read; app: Shelf.Read.All"],
    );
}

#[test]
fn joined_names() {
    check_cell("Aa.Read and Bb.Read, Cc.Read", &["[] app: Aa.Read+Bb.Read | Cc.Read"]);
    check_cell("Aa.Read or Bb.Read", &["[] app: Aa.Read | Bb.Read"]);
    check_cell("Aa.Read, Bb.Read, and Cc.Read", &["[] app: Aa.Read | Bb.Read | Cc.Read"]);
    check_cell("Aa.Read, Bb.Read plus Cc.Read", &["[] app: Aa.Read+Cc.Read | Bb.Read+Cc.Read"]);
    check_cell(
        "One of Aa.Read, Bb.Read plus either Cc.Read or Dd.Read",
        &["[] app: Aa.Read+Cc.Read | Aa.Read+Dd.Read | Bb.Read+Cc.Read | Bb.Read+Dd.Read"],
    );
    check_cell("Aa.Read and (Bb.Read or Cc.Read)", &["[] app: Aa.Read+Bb.Read | Aa.Read+Cc.Read"]);
    check_cell("Aa.Read; Bb.Read<br/>Cc.Read", &["[] app: Aa.Read | Bb.Read | Cc.Read"]);
    check_cell("Aa.ReadWrite Aa.Read", &["[] app: Aa.ReadWrite | Aa.Read"]);
    check_cell("Aa.Read, , Bb.Read,", &["[] app: Aa.Read | Bb.Read"]);
    check_cell("Aa.Read<sup>1</sup>, Bb.Read<sup>*</sup>, Cc.Read\\*", &["[] app: Aa.Read | Bb.Read | Cc.Read"]);
    check_cell("eShelf.Read.All.", &["[] app: eShelf.Read.All"]);
}

#[test]
fn names_of_other_kinds() {
    check_cell("openid, profile, offline_access and Shelf.Read", &["[] app: openid | profile | offline_access+Shelf.Read"]);
    check_cell("openid", &["[] app: openid"]);
    check_cell("shelf.Read, eShelf.Read", &["[] app: shelf.Read | eShelf.Read"]);
    check_cell("Shelf.Read (preview), Store.Read [1]", &["[] app: Shelf.Read | Store.Read", "<permission-cell-remark>"]);
    // Words of every day, types, hosts and files are no permissions.
    check_cell("Their profile must be open", &["<permission-cell-unread>"]);
    check_cell("For email messages: Mail.Read", &["[email messages] app: Mail.Read"]);
    check_cell("For shop.main.priceList: Price.Read", &["[shop.main.priceList] app: Price.Read"]);
    check_cell("See shop.example or the file permissions.md", &["<permission-cell-unread>"]);
}

#[test]
fn names_torn_apart() {
    check_cell("Store.Read, Store ReadAs.All", &["[] app: Store.Read | Store.ReadAs.All", "<permission-name-torn>"]);
    check_cell("Store.Read.All, Shelf.Read. All", &["[] app: Store.Read.All | Shelf.Read.All", "<permission-name-torn>"]);
    check_cell("Needs Store.Read", &["[] app: Store.Read", "<permission-cell-remark>"]);
}

#[test]
fn cells_without_names() {
    check_cell("Not supported", &["[] app: -"]);
    check_cell("not applicable.", &["[] app: -"]);
    check_cell("—", &["[] app: -"]);
    check_cell("**TODO: find out**", &["<permission-cell-unread>"]);
    check_cell("See [roles](https://shop.example/roles.md)", &["<permission-cell-unread>"]);
    check_cell("See [roles](/shop/roles)", &["<permission-cell-unread>"]);
    // What another page of the reference needs.
    check_cell("As for [adding a crate](crate-add.md)", &["<permission-cell-remark>"]);
    check_cell("Wie bei [Kiste anlegen](../api/crate-add.md).", &["<permission-cell-remark>"]);
    check_cell("Store.Read or what [adding a crate](crate-add.md) needs", &["[] app: Store.Read", "<permission-cell-remark>"]);
}

#[test]
fn lists_and_prose() {
    check(
        "## Permissions\n\nOne of these is needed.\n\n- Photo of a **shelf** - Shelf.Read, Shelf.ReadWrite\n- Photo of a **crate** - Crate.Read\n\n> To do this for any shelf, the app needs the Shelf.ReadWrite application permission.\n",
        &[
            "[Photo of a shelf] work: Shelf.Read | Shelf.ReadWrite; app: Shelf.ReadWrite",
            "[Photo of a crate] work: Crate.Read",
            "<permission-scheme-assumed>",
            "<permission-scheme-assumed>",
        ],
    );
    check(
        "## Permissions\n\n* Delegated (work account): Shelf.Read, Store.Read\n* Delegated (home account): Not supported\n* Application: Shelf.Read.All\n",
        &["[] work: Shelf.Read | Store.Read; home: -; app: Shelf.Read.All"],
    );
    check("## Permissions\n\nReading needs a permission, for example `Shelf.Read`.\n", &["<permissions-not-listed>"]);
    check("## Permissions\n\nShelf.Read, Store.Read\n", &["[] work: Shelf.Read | Store.Read", "<permission-scheme-assumed>"]);
    check("## Permissions\n\nThe keeper must have opened the shelf.\n\n## Request\n", &["<permissions-not-listed>"]);
    check("## Permissions\n\n[!INCLUDE [permissions-table](../includes/permissions/shelf.md)]\n", &[]);
}

#[test]
fn other_tables_are_left_alone() {
    check(
        "## Permissions\n\n|Permission type|Permissions|\n|--|--|\n|Application|Shelf.Read|\n\n|Caller|Sees|\n|--|--|\n|A keeper|All shelves|\n\n\
         ## Request body\n\n|Permission type|Property|Type|\n|--|--|--|\n|Keeper|roles|String|\n",
        &["[] app: Shelf.Read"],
    );
}

proptest::proptest! {
    /// A list has the names that were written, in their order, however they are joined; nothing is lost, nothing added.
    #[test]
    fn lists_keep_their_names(
        names in proptest::collection::vec("[A-Z][a-z]{2,6}(\\.[A-Z][a-z]{2,6}){1,3}", 1..8),
        joints in proptest::collection::vec(proptest::sample::select(vec![", ", "; ", ",", " or ", " / ", "*, ", " , ", ", or ", " and ", " plus ", ", and "]), 8),
    ) {
        let text: String = names.iter().zip(&joints).map(|(name, joint)| format!("{name}{joint}")).collect();
        let mut found: Vec<String> = permissions::alternatives(&text).concat();
        let mut written = names.clone();
        for list in [&mut found, &mut written] {
            list.sort();
            list.dedup();
        }
        proptest::prop_assert_eq!(found, written, "{}", text);
    }

    /// Whatever stands in a cell, each name that is read stands in it.
    #[test]
    fn nothing_is_invented(text in "[A-Za-z.,;/ *()\n:&+-]{0,60}") {
        for name in permissions::alternatives(&text).concat() {
            let mended = name.split('.').all(|part| text.contains(part));
            proptest::prop_assert!(text.contains(&name) || mended, "{} in {}", name, text);
        }
    }

    /// Among alternatives alone, the order is the order of the text.
    #[test]
    fn alternatives_keep_their_order(names in proptest::collection::vec("[A-Z][a-z]{2,6}\\.[A-Z][a-z]{2,6}", 1..9)) {
        let mut once: Vec<Vec<String>> = Vec::new();
        for name in &names {
            if !once.contains(&vec![name.clone()]) {
                once.push(vec![name.clone()]);
            }
        }
        proptest::prop_assert_eq!(permissions::alternatives(&names.join(", ")), once);
    }
}

/// A table may have nothing but columns of schemes.
#[test]
fn a_matrix_without_situations() {
    check(
        "## Permissions\n\n|Delegated|Application|\n|:--|:--|\n|Shelf.Read|Shelf.Read.All|\n",
        &["[] work: Shelf.Read; app: Shelf.Read.All"],
    );
    check("## Permissions\n\n|Delegated|Note|\n|:--|:--|\n|Shelf.Read|Shelf.Write|\n", &["<permissions-not-listed>"]);
    check(
        "## Permissions\n\n<table><tr><th>Permission type</th><th>Permissions</th></tr><tr><td>Delegated</td><td>Shelf.Read</td></tr>\n\n<tr><td>Application</td><td>Not supported.</td></tr></table>\n",
        &["[] work: Shelf.Read; app: -"],
    );
}
