//! Reading a body into records, beside serde-derived structs of the same shape read the way a plain client would.

use std::fmt::Write as _;
use std::sync::LazyLock;

use divan::{Bencher, black_box};
use docwright::{Record, Schemas};
use serde::Deserialize;

fn main() {
    divan::main();
}

/// A derived struct, and the fields of the schema that says the same.
macro_rules! shape {
    ($name:ident, $fields:ident { $($field:ident: $kind:ty = $text:literal),* $(,)? }) => {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        #[expect(dead_code, reason = "only read and dropped")]
        struct $name {
            $($field: Option<$kind>,)*
        }

        const $fields: &[(&str, &str)] = &[$((stringify!($field), $text)),*];
    };
}

shape!(License, LICENSE { sku_id: String = "Guid", disabled_plans: Vec<String> = "Collection(Guid)", });
shape!(
    Plan,
    PLAN {
        assigned_date_time: String = "DateTimeOffset",
        capability_status: String = "String",
        service: String = "String",
        service_plan_id: String = "Guid",
    }
);
shape!(Identity, IDENTITY { sign_in_type: String = "String", issuer: String = "String", issuer_assigned_id: String = "String" });
shape!(Address, ADDRESS { name: String = "String", address: String = "String" });
shape!(Recipient, RECIPIENT { email_address: Address = "b.address" });
shape!(Text, TEXT { content_type: String = "String", content: String = "String" });
shape!(Flag, FLAG { flag_status: String = "String" });

shape!(Letter, LETTER {
    id: String = "String", created_date_time: String = "DateTimeOffset", last_modified_date_time: String = "DateTimeOffset",
    change_key: String = "String", categories: Vec<String> = "Collection(String)", received_date_time: String = "DateTimeOffset",
    sent_date_time: String = "DateTimeOffset", has_attachments: bool = "Boolean", subject: String = "String",
    body_preview: String = "String", importance: String = "String", parent_folder_id: String = "String",
    conversation_id: String = "String", is_read: bool = "Boolean", is_draft: bool = "Boolean", web_link: String = "String",
    body: Text = "b.text", sender: Recipient = "b.recipient", from: Recipient = "b.recipient",
    to_recipients: Vec<Recipient> = "Collection(b.recipient)", cc_recipients: Vec<Recipient> = "Collection(b.recipient)",
    bcc_recipients: Vec<Recipient> = "Collection(b.recipient)", reply_to: Vec<Recipient> = "Collection(b.recipient)",
    flag: Flag = "b.flag",
});

shape!(Person, PERSON {
    id: String = "String", deleted_date_time: String = "DateTimeOffset", account_enabled: bool = "Boolean", age_group: String = "String",
    business_phones: Vec<String> = "Collection(String)", city: String = "String", company_name: String = "String",
    consent: String = "String", country: String = "String", created_date_time: String = "DateTimeOffset",
    creation_type: String = "String", department: String = "String", display_name: String = "String", employee_id: String = "String",
    employee_type: String = "String", employee_hire_date: String = "DateTimeOffset", external_state: String = "String",
    fax_number: String = "String", given_name: String = "String", im_addresses: Vec<String> = "Collection(String)",
    identities: Vec<Identity> = "Collection(b.identity)", is_resource: bool = "Boolean", job_title: String = "String",
    last_password_change: String = "DateTimeOffset", legal_age: String = "String", mail: String = "String",
    mail_nickname: String = "String", mobile_phone: String = "String", office_location: String = "String",
    immutable_id: String = "String", distinguished_name: String = "String", domain_name: String = "String",
    last_sync: String = "DateTimeOffset", sam_name: String = "String", security_id: String = "String", sync_enabled: bool = "Boolean",
    principal_name: String = "String", other_mails: Vec<String> = "Collection(String)", policies: String = "String",
    postal_code: String = "String", data_location: String = "String", language: String = "String",
    assigned_licenses: Vec<License> = "Collection(b.license)", assigned_plans: Vec<Plan> = "Collection(b.plan)",
    provisioned_plans: Vec<Plan> = "Collection(b.plan)", proxies: Vec<String> = "Collection(String)",
    security_identifier: String = "String", show_in_list: bool = "Boolean", sessions_from: String = "DateTimeOffset",
    state: String = "String", street: String = "String", surname: String = "String", usage_location: String = "String",
    login_name: String = "String", kind: String = "String", about: String = "String", birthday: String = "DateTimeOffset",
    interests: Vec<String> = "Collection(String)", my_site: String = "String", past_projects: Vec<String> = "Collection(String)",
    preferred_name: String = "String", responsibilities: Vec<String> = "Collection(String)", schools: Vec<String> = "Collection(String)",
    skills: Vec<String> = "Collection(String)", limit: i32 = "Int32", notes: String = "String",
    x1: String = "String", x2: String = "String", x3: String = "String", x4: String = "String", x5: String = "String",
    x6: String = "String", x7: String = "String", x8: String = "String", x9: i64 = "Int64", x10: i64 = "Int64", x11: bool = "Boolean",
    x12: bool = "Boolean", x13: String = "Guid", x14: String = "Guid", x15: f64 = "Double", x16: f64 = "Double",
    x17: String = "String", x18: String = "String", x19: String = "String", x20: String = "String", x21: String = "String",
    x22: String = "String", x23: String = "String", x24: String = "String", x25: String = "String", x26: String = "String",
    x27: String = "String", x28: String = "String", x29: String = "String", x30: String = "String", x31: String = "String",
    x32: String = "String", x33: String = "String",
});

#[derive(Deserialize)]
struct Page<T> {
    #[serde(rename = "value")]
    _value: Vec<T>,
}

static SCHEMAS: LazyLock<Schemas> = LazyLock::new(|| {
    let types: [(&str, &[(&str, &str)]); 11] = [
        ("people", &[("value", "Collection(b.person)")]),
        ("letters", &[("value", "Collection(b.letter)")]),
        ("license", LICENSE),
        ("plan", PLAN),
        ("identity", IDENTITY),
        ("address", ADDRESS),
        ("recipient", RECIPIENT),
        ("text", TEXT),
        ("flag", FLAG),
        ("letter", LETTER),
        ("person", PERSON),
    ];
    let types: Vec<_> = types
        .iter()
        .map(|(name, fields)| {
            let fields: Vec<_> = fields.iter().map(|(name, kind)| (camel(name), *kind)).collect();
            serde_json::json!({ "name": format!("b.{name}"), "fields": fields })
        })
        .collect();
    Schemas::parse(&serde_json::json!({ "types": types }).to_string()).expect("the schemas load")
});

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |text, word| text + &word[..1].to_uppercase() + &word[1..])
}

/// A page of people: 35 members each, nested lists, nulls and a few members no schema knows.
fn people() -> String {
    let guid = |n: usize| format!("{n:08x}-4a5b-4c6d-8e7f-{:012x}", n * 7919);
    let mut text = String::from(r#"{"@odata.context":"https://host/meta#people","value":["#);
    for n in 0..100 {
        let comma = if n == 0 { "" } else { "," };
        let (id, a, b, c, d) = (guid(n), guid(n + 1), guid(n + 2), guid(n + 3), guid(n + 4));
        let _ = write!(
            text,
            r##"{comma}{{"@odata.type":"#b.person","id":"{id}","deletedDateTime":null,"accountEnabled":true,"ageGroup":null,
"businessPhones":["+1 425 555 0{n:03}"],"city":"Ulm","companyName":null,"consent":null,"country":"Germany",
"createdDateTime":"2024-03-0{}T07:08:09Z","creationType":null,"department":"Sales & Marketing","displayName":"Ada Number {n}",
"employeeId":"E{n:05}","employeeType":null,"employeeHireDate":null,"externalState":null,"faxNumber":null,"givenName":"Ada",
"imAddresses":["ada{n}@a-rather-long-host.example"],"identities":[{{"signInType":"principal","issuer":"a-rather-long-host.example","issuerAssignedId":"ada{n}@a-rather-long-host.example"}}],
"isResource":null,"jobTitle":"Account manager","lastPasswordChange":"2025-11-12T13:14:15Z","mail":"ada{n}@a-rather-long-host.example",
"mailNickname":"ada{n}","mobilePhone":null,"officeLocation":"18/2111","postalCode":"98052","language":"en-US",
"principalName":"ada{n}@a-rather-long-host.example","assignedLicenses":[{{"skuId":"{a}","disabledPlans":["{b}"]}},{{"skuId":"{c}","disabledPlans":[]}}],
"assignedPlans":[{{"assignedDateTime":"2024-05-06T07:08:09Z","capabilityStatus":"Enabled","service":"exchange","servicePlanId":"{d}"}}],
"surname":"Number {n}","usageLocation":"DE","extension_a_color":"blue","extension_b":{{"depth":[1,2,{{"x":null}}]}}}}"##,
            n % 9 + 1
        );
    }
    text + "]}"
}

/// A page of letters with two levels of recipients.
fn letters() -> String {
    let mut text = String::from(r#"{"@odata.context":"https://host/meta#letters","value":["#);
    for n in 0..100 {
        let comma = if n == 0 { "" } else { "," };
        let who =
            |m: usize| format!(r#"{{"emailAddress":{{"name":"Ada Number {m}","address":"ada{m}@a-rather-long-host.example"}}}}"#);
        let (a, b, c) = (who(n), who(n + 1), who(n + 2));
        let _ = write!(
            text,
            r#"{comma}{{"@odata.etag":"W/\"CQAAABYAAA{n}\"","id":"AAMkAGUAAAwTW09AAA{n}xyzxyzxyzxyzxyzxyz","createdDateTime":"2025-01-02T03:04:05Z",
"lastModifiedDateTime":"2025-01-02T03:04:07Z","changeKey":"CQAAABYAAABd{n}","categories":[],"receivedDateTime":"2025-01-02T03:04:05Z",
"sentDateTime":"2025-01-02T03:04:01Z","hasAttachments":false,"subject":"Quarter {n}: what we have learned",
"bodyPreview":"Dear all,\r\n\r\nthe figures of the quarter are in, and they are better than we thought they would be.","importance":"normal",
"parentFolderId":"AAMkAGUAAAwTW09AAAfolder","conversationId":"AAQkAGUAAAwTW09AAA{n}","isRead":true,"isDraft":false,
"webLink":"https://mail.host/owa/?ItemID=AAMkAGUAAAwTW09AAA{n}&view=read","body":{{"contentType":"html","content":"<html><body><p>Dear all,</p>\r\n<p>the figures of the quarter are in, and they are \"better\" than we thought.</p></body></html>"}},
"sender":{a},"from":{a},"toRecipients":[{b},{c}],"ccRecipients":[{a}],"bccRecipients":[],"replyTo":[],"flag":{{"flagStatus":"notFlagged"}}}}"#
        );
    }
    text + "]}"
}

fn records(bencher: Bencher, body: &str, name: &str) {
    let schema = SCHEMAS.find(name).expect("a type of the bench");
    bencher.bench(|| {
        let text = str::from_utf8(black_box(body.as_bytes())).expect("text");
        Record::from_json(&SCHEMAS, schema, text).expect("reads")
    });
}

#[divan::bench]
fn people_into_records(bencher: Bencher) {
    records(bencher, &people(), "b.people");
}

#[divan::bench]
fn people_into_structs(bencher: Bencher) {
    let body = people();
    bencher.bench(|| serde_json::from_slice::<Page<Person>>(black_box(body.as_bytes())).expect("reads"));
}

#[divan::bench]
fn letters_into_records(bencher: Bencher) {
    records(bencher, &letters(), "b.letters");
}

#[divan::bench]
fn letters_into_structs(bencher: Bencher) {
    let body = letters();
    bencher.bench(|| serde_json::from_slice::<Page<Letter>>(black_box(body.as_bytes())).expect("reads"));
}
