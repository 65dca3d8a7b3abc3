//! Sends a message with a file.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin send_mail agenda.txt planning@contoso.com`

use graph_v1_0::Graph;
use graph_v1_0::docwright::Client;
use graph_v1_0::types::{BodyType, EmailAddress, FileAttachment, ItemBody, Message, Recipient, UserSendMailBody};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Graph::new(Client::builder().environment("GRAPH").build()?);
    let [path, address] = [1, 2].map(|at| std::env::args().nth(at).expect("a file and an address"));
    let file = FileAttachment::new().with_name(&path).with_content_type("text/plain").with_content_bytes(&std::fs::read(&path)?);
    let message = Message::new()
        .with_subject("Agenda for Monday")
        .with_body(ItemBody::new().with_content_type(BodyType::Html).with_content("<p>See attached.</p>"))
        .with_to_recipients([Recipient::new().with_email_address(EmailAddress::new().with_address(&address))])
        .with_attachments([file]);
    graph.me().send_mail(UserSendMailBody::new().with_message(message)).send().await?;
    println!("sent to {address}");
    Ok(())
}
