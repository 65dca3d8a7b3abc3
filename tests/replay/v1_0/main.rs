// Emitted by docwright from the reference; edits are lost on the next run.
//! Replays every documented exchange of v1.0, one test each, and calls every method line, one test a page.

use std::process::ExitCode;

/// What the emitted files use.
mod prelude {
    pub use ::graph_v1_0::Graph as Root;
    #[allow(unused_imports, reason = "a page without bodies needs no types")]
    pub use ::graph_v1_0::types;
    #[allow(unused_imports, reason = "a page without inherited properties needs no trait")]
    pub use ::docwright::Typed;
    #[allow(unused_imports, reason = "a page without headers of its own needs no trait")]
    pub use ::graph_v1_0::Headers;
    pub use ::docwright::replay::{Case, Replay, Table, Test};

    /// What a page documents.
    pub struct Page {
        /// Name of the test of its method lines.
        pub id: &'static str,
        pub exchanges: &'static [Exchange],
        pub method_lines: fn(&Root, &mut Table),
    }

    /// One documented exchange and what it comes to.
    pub struct Exchange {
        pub case: Case<'static>,
        pub run: Run,
    }

    /// What an exchange comes to.
    pub enum Run {
        /// The client reproduces it.
        #[allow(dead_code, reason = "a reference may have no such exchange")]
        Replay(fn(&Root, &mut Test<'_>) -> Replay),
        /// It fails by this rule of the ledger, and by no other.
        #[allow(dead_code, reason = "a reference may have no such exchange")]
        Ledgered(&'static str),
    }
}

/// A module per page, and the list of what they document.
macro_rules! pages {
    ($($page:ident)*) => {
        $(mod $page;)*
        const PAGES: &[prelude::Page] = &[$($page::PAGE),*];
    };
}

pages! {
    application_addpassword
    application_get
    application_post_applications
    application_upsert
    attachment_createuploadsession
    attachment_get
    batch_post
    calendar_get
    calendar_getschedule
    chart_image
    directoryobject_checkmembergroups
    directoryobject_getbyids
    directoryobject_getmembergroups
    directoryrole_get
    drive_get
    driveitem_copy
    driveitem_createuploadsession
    driveitem_delete
    driveitem_get
    driveitem_get_content
    driveitem_list_children
    driveitem_put_content
    driveitem_search
    driveitem_update
    event_delete
    event_delta
    event_get
    event_update
    group_delete
    group_get
    group_list
    group_list_members
    group_post_groups
    group_post_members
    mailfolder_get
    message_delete
    message_delta
    message_forward
    message_get
    message_list_attachments
    message_move
    message_post_attachments
    message_reply
    message_update
    onlinemeeting_createorget
    opentypeextension_get
    opentypeextension_post_opentypeextension
    plannertask_update
    profilephoto_get
    range_get
    reportroot_getemailactivityuserdetail
    reports_getprinterarchivedprintjobs
    serviceprincipal_get
    serviceprincipal_list
    signin_get
    subscription_delete
    subscription_list
    subscription_post_subscriptions
    subscription_update
    user_delete
    user_delta
    user_get
    user_get_mailboxsettings
    user_list
    user_list_calendarview
    user_list_events
    user_list_mailfolders
    user_list_manager
    user_list_memberof
    user_list_messages
    user_post_events
    user_post_mailfolders
    user_post_manager
    user_post_messages
    user_post_users
    user_sendmail
    user_update
}

fn main() -> ExitCode {
    let suite = ::docwright_replay::Suite::new("v1_0", &::graph_v1_0::REFERENCE, env!("CARGO_MANIFEST_DIR"));
    let mut trials = Vec::new();
    for page in PAGES {
        for (index, exchange) in page.exchanges.iter().enumerate() {
            let case = &exchange.case;
            trials.push(match &exchange.run {
                prelude::Run::Replay(run) => suite.replay(case, move |t| run(&prelude::Root::offline(), t)),
                prelude::Run::Ledgered(rule) => {
                    suite.ledgered(case, rule, page.exchanges[..index].iter().map(|earlier| earlier.case).collect())
                }
            });
        }
        trials.push(suite.method_lines(page.id, move |table| (page.method_lines)(&prelude::Root::offline(), table)));
    }
    suite.run(trials)
}
