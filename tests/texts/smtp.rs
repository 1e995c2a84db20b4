//! A mail server as small as can be: takes what it is sent, unless it was told to refuse.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use frontdesk::config::{MailConfig, SmtpSecurity};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

#[derive(Clone, Default)]
pub struct MailServer(Arc<Mutex<Shared>>);

#[derive(Default)]
struct Shared {
    port: u16,
    /// Answers to the next `RCPT TO`s; after these all are welcome.
    answers: VecDeque<&'static str>,
    /// Recipient and message, as they came.
    taken: Vec<(String, String)>,
}

impl MailServer {
    pub async fn start(answers: &[&'static str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server =
            Self(Arc::new(Mutex::new(Shared { port, answers: answers.iter().copied().collect(), taken: Vec::new() })));
        let accepting = server.clone();
        actix_rt::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let server = accepting.clone();
                // A client that hangs up has said all it wanted.
                actix_rt::spawn(async move { drop(server.talk(stream).await) });
            }
        });
        server
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.0.lock().unwrap().port)
    }

    pub fn config(&self) -> MailConfig {
        MailConfig {
            host: "127.0.0.1".to_owned(),
            port: self.0.lock().unwrap().port,
            security: SmtpSecurity::None,
            credentials: None,
            from: "Front desk <frontdesk@example.com>".parse().unwrap(),
        }
    }

    pub fn taken(&self) -> Vec<(String, String)> {
        self.0.lock().unwrap().taken.clone()
    }

    async fn talk(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut stream = BufReader::new(stream);
        stream.write_all(b"220 test\r\n").await?;
        let (mut line, mut to) = (String::new(), String::new());
        loop {
            line.clear();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let answer = match line.get(..4).unwrap_or_default() {
                "EHLO" => "250-test\r\n250 8BITMIME",
                "RCPT" => {
                    to = line.trim().trim_start_matches("RCPT TO:").trim_matches(['<', '>']).to_owned();
                    self.0.lock().unwrap().answers.pop_front().unwrap_or("250 welcome")
                }
                "DATA" => {
                    stream.write_all(b"354 go on\r\n").await?;
                    let mut message = String::new();
                    while !message.ends_with("\r\n.\r\n") {
                        if stream.read_line(&mut message).await? == 0 {
                            return Ok(());
                        }
                    }
                    self.0.lock().unwrap().taken.push((to.clone(), message));
                    "250 taken"
                }
                "QUIT" => return stream.write_all(b"221 bye\r\n").await,
                _ => "250 yes",
            };
            stream.write_all(format!("{answer}\r\n").as_bytes()).await?;
        }
    }
}
