//! Large files: content that goes to an upload session in pieces, and goes on after whatever happens on the way.

use std::fmt;
use std::marker::PhantomData;

use http::Extensions;

use crate::Typed;
use crate::client::Client;
use crate::error::Error;
use crate::request::Request;
use crate::response::Response;

mod content;
mod file;
mod reader;
mod run;
mod session;
mod source;
mod standing;
#[cfg(test)]
mod tests;
pub(crate) mod words;

pub use content::UploadContent;
pub use session::UploadSession;
pub use source::UploadSource;
use standing::Next;

/// An upload on its way, whose last answer is read as a `T`.
///
/// Each piece goes out without a token: the session's URL is the permission. A piece that the service throttles is sent again as
/// the client's [`RetryPolicy`](crate::middleware::RetryPolicy) says. Where it is not known what became of a piece, because the
/// connection broke, the answer took too long, a gateway failed or the service had other bytes than expected, the session is asked
/// where it stands, and the upload goes on there.
///
/// A future of [`send`](Self::send) that is dropped loses nothing: called again, it goes on. For another run of the program, keep the
/// [`session`](Self::session).
///
/// ```no_run
/// # mod shop {
/// # pub static REFERENCE: docwright::Reference = docwright::Reference::new(
/// #     r#"{"base_url":"https://shop.example","types":[{"name":"shop.file","fields":[["id","String"]]}]}"#,
/// # );
/// # docwright::record! { /// A file.
/// # File: [] = "shop.file" in REFERENCE }
/// # }
/// # use docwright::{Request, Typed};
/// # use shop::File;
/// # async fn example(open: Request<File>) -> Result<(), Box<dyn std::error::Error>> {
/// use docwright::UploadContent;
///
/// let mut upload = open
///     .open_upload::<File>(UploadContent::from_path("film.mp4")?)
///     .await?
///     .on_progress(|progress| println!("{} of {} bytes", progress.sent, progress.total));
/// let file = upload.send().await?;
/// println!("{:?}", file.record().text("id"));
/// # Ok(()) }
/// ```
#[must_use = "an upload does nothing until it is sent"]
pub struct Upload<T> {
    client: Client,
    session: UploadSession,
    content: UploadContent,
    piece_size: u64,
    commits: bool,
    extensions: Extensions,
    observer: Option<Observer>,
    next: Next,
    /// The most that the service has ever said to have.
    confirmed: u64,
    /// How often something went wrong since that grew.
    failures: u32,
    sent_last: bool,
    answer: PhantomData<fn() -> T>,
}

type Observer = Box<dyn FnMut(UploadProgress) + Send>;

/// How far an upload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadProgress {
    /// So many bytes the service says it has.
    pub sent: u64,
    /// So many there are.
    pub total: u64,
}

impl<S: Response + Typed> Request<S> {
    /// Opens an upload session with this request, and gives the [`Upload`] of the content to it. Nothing of the content is sent yet.
    pub async fn open_upload<T: Response>(self, content: UploadContent) -> Result<Upload<T>, Error> {
        let client = self.client().clone();
        let opened = self.send().await?;
        Ok(client.upload(UploadSession::from_record(&opened)?, content))
    }
}

impl Client {
    /// Sends content to an upload session that the service has opened: [`Upload`].
    pub fn upload<T: Response>(&self, session: UploadSession, content: UploadContent) -> Upload<T> {
        Upload {
            client: self.clone(),
            next: session.first(),
            session: session.of_length(content.length()),
            content,
            piece_size: words::PIECE,
            commits: false,
            extensions: Extensions::new(),
            observer: None,
            confirmed: 0,
            failures: 0,
            sent_last: false,
            answer: PhantomData,
        }
    }
}

impl<T: Response> Upload<T> {
    /// So many bytes in each piece but the last. It must be a multiple of 320 KiB and at most 60 MiB, or nothing is sent; 5 MiB unless
    /// it is said. A piece is kept in memory until the service has it.
    pub fn piece_size(mut self, bytes: u64) -> Self {
        self.piece_size = bytes;
        self
    }

    /// Ends with a request to keep what was sent, for a session that was opened so that the last piece does not do so by itself.
    pub fn commit_at_end(mut self) -> Self {
        self.commits = true;
        self
    }

    /// Tells of each piece that the service says it has.
    pub fn on_progress(mut self, observer: impl FnMut(UploadProgress) + Send + 'static) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Tells the client's [`middleware`](crate::middleware) something about each call of the upload, such as
    /// [`Timeouts`](crate::middleware::Timeouts) for slow lines or a [`RetryPolicy`](crate::middleware::RetryPolicy).
    pub fn extension(mut self, value: impl Clone + Send + Sync + 'static) -> Self {
        self.extensions.insert(value);
        self
    }

    /// The session, to be kept with serde and gone on with in another run of the program.
    pub fn session(&self) -> &UploadSession {
        &self.session
    }

    /// Sends what the service does not have yet. After an error it may be called again, and goes on.
    ///
    /// [`Error::is_session_gone`] says that only a new session helps. A conflict, as of a name that was taken meanwhile, is the answer
    /// to the last piece; the session stays.
    pub async fn send(&mut self) -> Result<T, Error> {
        T::read(run::run(self).await?)
    }

    /// Gives the upload up: the service forgets what it has.
    pub async fn cancel(self) -> Result<(), Error> {
        self.session.cancel(&self.client).await
    }
}

impl<T> fmt::Debug for Upload<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("session", &self.session).field("confirmed", &self.confirmed).finish_non_exhaustive()
    }
}
