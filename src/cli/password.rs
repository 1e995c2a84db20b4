//! Asking for a password: on the terminal without showing it, or from standard input. Never an argument: arguments are seen
//! by everybody on the machine, and kept by shells.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _, Write as _};

use anyhow::{Context as _, bail};
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use crate::auth::password::MOST_BYTES;

/// The terminal shows nothing while this lives.
struct Silence(Termios);

impl Silence {
    fn begin() -> io::Result<Self> {
        let before = tcgetattr(io::stdin())?;
        let mut silent = before.clone();
        silent.local_modes.remove(LocalModes::ECHO);
        silent.local_modes.insert(LocalModes::ECHONL);
        tcsetattr(io::stdin(), OptionalActions::Flush, &silent)?;
        Ok(Self(before))
    }
}

impl Drop for Silence {
    fn drop(&mut self) {
        // A terminal that is gone shows nothing either way.
        tcsetattr(io::stdin(), OptionalActions::Now, &self.0).ok();
    }
}

/// The new password: asked for twice on a terminal, otherwise the first line of standard input.
pub(super) fn ask(whose: &str) -> anyhow::Result<SecretString> {
    if !io::stdin().is_terminal() {
        return line();
    }
    let silence = Silence::begin().context("the terminal cannot be kept from showing the password")?;
    let asked = |question: String| {
        write!(io::stderr(), "{question}: ")?;
        line()
    };
    let first = asked(format!("New password for {whose}"))?;
    let second = asked("Once more".to_owned())?;
    drop(silence);
    if first.expose_secret() != second.expose_secret() {
        bail!("the two are not the same");
    }
    Ok(first)
}

/// One line without its end. Longer ones than a password may be are cut, and so refused as too long.
fn line() -> anyhow::Result<SecretString> {
    let longest = MOST_BYTES + 2;
    // Room for all of it: a string that grows would leave pieces behind in freed memory.
    let mut text = Zeroizing::new(String::with_capacity(longest));
    let read = io::stdin().lock().take(longest as u64).read_line(&mut text);
    read.context("the password cannot be read from standard input")?;
    if text.is_empty() {
        bail!("no password was given: type it on the terminal, or give it as the first line of standard input");
    }
    let line = text.strip_suffix('\n').unwrap_or(&text);
    Ok(line.strip_suffix('\r').unwrap_or(line).into())
}
