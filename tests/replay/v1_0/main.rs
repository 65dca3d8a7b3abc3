// Emitted by docwright from the reference; edits are lost on the next run.
//! Replays every documented exchange of v1.0, one test each, and calls every method line.

use std::process::ExitCode;

mod application_addpassword;
mod application_get;
mod application_post_applications;
mod application_upsert;
mod attachment_createuploadsession;
mod attachment_get;
mod batch_post;
mod calendar_get;
mod calendar_getschedule;
mod chart_image;
mod directoryobject_checkmembergroups;
mod directoryobject_getbyids;
mod directoryobject_getmembergroups;
mod directoryrole_get;
mod drive_get;
mod driveitem_copy;
mod driveitem_createuploadsession;
mod driveitem_delete;
mod driveitem_get;
mod driveitem_get_content;
mod driveitem_list_children;
mod driveitem_put_content;
mod driveitem_search;
mod driveitem_update;
mod event_delete;
mod event_delta;
mod event_get;
mod event_update;
mod group_delete;
mod group_get;
mod group_list;
mod group_list_members;
mod group_post_groups;
mod group_post_members;
mod mailfolder_get;
mod message_delete;
mod message_delta;
mod message_forward;
mod message_get;
mod message_list_attachments;
mod message_move;
mod message_post_attachments;
mod message_reply;
mod message_update;
mod onlinemeeting_createorget;
mod opentypeextension_get;
mod opentypeextension_post_opentypeextension;
mod plannertask_update;
mod profilephoto_get;
mod range_get;
mod reportroot_getemailactivityuserdetail;
mod reports_getprinterarchivedprintjobs;
mod serviceprincipal_get;
mod serviceprincipal_list;
mod signin_get;
mod subscription_delete;
mod subscription_list;
mod subscription_post_subscriptions;
mod subscription_update;
mod user_delete;
mod user_delta;
mod user_get;
mod user_get_mailboxsettings;
mod user_list;
mod user_list_calendarview;
mod user_list_events;
mod user_list_mailfolders;
mod user_list_manager;
mod user_list_memberof;
mod user_list_messages;
mod user_post_events;
mod user_post_mailfolders;
mod user_post_manager;
mod user_post_messages;
mod user_post_users;
mod user_sendmail;
mod user_update;
mod operations;

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

const PAGES: &[&[prelude::Exchange]] = &[
    application_addpassword::EXCHANGES,
    application_get::EXCHANGES,
    application_post_applications::EXCHANGES,
    application_upsert::EXCHANGES,
    attachment_createuploadsession::EXCHANGES,
    attachment_get::EXCHANGES,
    batch_post::EXCHANGES,
    calendar_get::EXCHANGES,
    calendar_getschedule::EXCHANGES,
    chart_image::EXCHANGES,
    directoryobject_checkmembergroups::EXCHANGES,
    directoryobject_getbyids::EXCHANGES,
    directoryobject_getmembergroups::EXCHANGES,
    directoryrole_get::EXCHANGES,
    drive_get::EXCHANGES,
    driveitem_copy::EXCHANGES,
    driveitem_createuploadsession::EXCHANGES,
    driveitem_delete::EXCHANGES,
    driveitem_get::EXCHANGES,
    driveitem_get_content::EXCHANGES,
    driveitem_list_children::EXCHANGES,
    driveitem_put_content::EXCHANGES,
    driveitem_search::EXCHANGES,
    driveitem_update::EXCHANGES,
    event_delete::EXCHANGES,
    event_delta::EXCHANGES,
    event_get::EXCHANGES,
    event_update::EXCHANGES,
    group_delete::EXCHANGES,
    group_get::EXCHANGES,
    group_list::EXCHANGES,
    group_list_members::EXCHANGES,
    group_post_groups::EXCHANGES,
    group_post_members::EXCHANGES,
    mailfolder_get::EXCHANGES,
    message_delete::EXCHANGES,
    message_delta::EXCHANGES,
    message_forward::EXCHANGES,
    message_get::EXCHANGES,
    message_list_attachments::EXCHANGES,
    message_move::EXCHANGES,
    message_post_attachments::EXCHANGES,
    message_reply::EXCHANGES,
    message_update::EXCHANGES,
    onlinemeeting_createorget::EXCHANGES,
    opentypeextension_get::EXCHANGES,
    opentypeextension_post_opentypeextension::EXCHANGES,
    plannertask_update::EXCHANGES,
    profilephoto_get::EXCHANGES,
    range_get::EXCHANGES,
    reportroot_getemailactivityuserdetail::EXCHANGES,
    reports_getprinterarchivedprintjobs::EXCHANGES,
    serviceprincipal_get::EXCHANGES,
    serviceprincipal_list::EXCHANGES,
    signin_get::EXCHANGES,
    subscription_delete::EXCHANGES,
    subscription_list::EXCHANGES,
    subscription_post_subscriptions::EXCHANGES,
    subscription_update::EXCHANGES,
    user_delete::EXCHANGES,
    user_delta::EXCHANGES,
    user_get::EXCHANGES,
    user_get_mailboxsettings::EXCHANGES,
    user_list::EXCHANGES,
    user_list_calendarview::EXCHANGES,
    user_list_events::EXCHANGES,
    user_list_mailfolders::EXCHANGES,
    user_list_manager::EXCHANGES,
    user_list_memberof::EXCHANGES,
    user_list_messages::EXCHANGES,
    user_post_events::EXCHANGES,
    user_post_mailfolders::EXCHANGES,
    user_post_manager::EXCHANGES,
    user_post_messages::EXCHANGES,
    user_post_users::EXCHANGES,
    user_sendmail::EXCHANGES,
    user_update::EXCHANGES,
];

fn main() -> ExitCode {
    let suite = ::docwright_replay::Suite::new("v1_0", &::graph_v1_0::REFERENCE, env!("CARGO_MANIFEST_DIR"));
    let mut trials = Vec::new();
    for exchange in PAGES.iter().copied().flatten() {
        let case = &exchange.case;
        trials.push(match &exchange.run {
            prelude::Run::Replay(run) => suite.replay(case, move |t| run(&prelude::Root::offline(), t)),
            prelude::Run::Ledgered(rule) => suite.ledgered(case, rule),
        });
    }
    trials.push(suite.operations(operations::COUNT, |table| operations::all(&prelude::Root::offline(), table)));
    suite.run(trials)
}
