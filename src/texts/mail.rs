//! E-mail over SMTP.

use std::time::Duration;

use lettre::message::header::ContentType;
use lettre::message::{Mailbox, MessageBuilder};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};
use secrecy::ExposeSecret as _;
use uuid::Uuid;

use crate::config::{MailConfig, SmtpSecurity};

/// For each step of the conversation with the mail server.
const STEP_TIMEOUT: Duration = Duration::from_secs(15);

/// An e-mail. Does not print.
pub struct Mail {
    pub to: String,
    pub subject: String,
    pub body: String,
    /// The same when the same e-mail is sent again: mail programs then show one.
    pub id: Uuid,
}

/// No TLS can be set up.
pub type MailSetupError = lettre::transport::smtp::Error;

/// Why an e-mail was not sent, or is not known to be. Tells the server's code, never its words: they may repeat an address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotSent {
    #[error("{0}")]
    NotNow(String),
    #[error("{0}")]
    Never(String),
}

/// Sends e-mail through one server. A connection for each: practices get a handful a day.
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mailer {
    /// # Errors
    /// When no TLS can be set up for the server's name.
    pub fn new(config: &MailConfig) -> Result<Self, MailSetupError> {
        let MailConfig { host, port, security, credentials, from } = config;
        let builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host).port(*port);
        let tls = match security {
            SmtpSecurity::Tls => Tls::Wrapper(TlsParameters::new(host.clone())?),
            SmtpSecurity::StartTls => Tls::Required(TlsParameters::new(host.clone())?),
            SmtpSecurity::None => Tls::None,
        };
        let mut builder = builder.tls(tls).timeout(Some(STEP_TIMEOUT));
        builder = builder.hello_name(ClientId::Domain(from.email.domain().to_owned()));
        if let Some((user, password)) = credentials {
            builder = builder.credentials(Credentials::new(user.clone(), password.expose_secret().to_owned()));
        }
        Ok(Self { transport: builder.build(), from: from.clone() })
    }

    /// Hands an e-mail to the server.
    ///
    /// # Errors
    /// [`NotSent`]. After a lost connection the server may have taken it all the same.
    pub async fn send(&self, mail: &Mail) -> Result<(), NotSent> {
        let message = self.message(mail).ok_or_else(|| NotSent::Never("the address is none".to_owned()))?;
        match self.transport.send(message).await {
            Ok(_) => Ok(()),
            Err(error) => {
                let code = error.status().map(|code| code.to_string());
                match code {
                    Some(code) if error.is_permanent() => {
                        Err(NotSent::Never(format!("the mail server refused it: {code}")))
                    }
                    Some(code) => Err(NotSent::NotNow(format!("the mail server put it off: {code}"))),
                    None if error.is_timeout() => Err(NotSent::NotNow("the mail server did not answer".to_owned())),
                    None => Err(NotSent::NotNow("the mail server cannot be reached".to_owned())),
                }
            }
        }
    }

    fn message(&self, mail: &Mail) -> Option<Message> {
        let to: Mailbox = mail.to.parse().ok()?;
        let id = format!("<{}@{}>", mail.id, self.from.email.domain());
        let builder: MessageBuilder = Message::builder().message_id(Some(id)).from(self.from.clone()).to(to);
        builder.subject(&mail.subject).header(ContentType::TEXT_PLAIN).body(mail.body.clone()).ok()
    }
}
