//! What the person at the keyboard wants of a demo that was kept running.

use std::io::BufRead as _;
use std::path::PathBuf;

use tokio::sync::mpsc;

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Order {
    Again,
    Calls(usize),
    Scenario(PathBuf),
    Quit,
}

/// More calls at once than this are a load test, not a demo.
const MOST_CALLS: usize = 500;

/// Reads orders from standard input on a thread of its own; the channel closes with the input.
pub(super) fn orders() -> mpsc::Receiver<Order> {
    let (sender, receiver) = mpsc::channel(1);
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if sender.blocking_send(parse(&line)).is_err() {
                return;
            }
        }
    });
    receiver
}

fn parse(line: &str) -> Order {
    match line.trim() {
        "" => Order::Again,
        "q" | "quit" | "exit" => Order::Quit,
        text => match text.parse() {
            Ok(calls) => Order::Calls(usize::clamp(calls, 1, MOST_CALLS)),
            Err(_) => Order::Scenario(PathBuf::from(text)),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_an_order() {
        assert_eq!(parse("\n"), Order::Again);
        assert_eq!(parse(" q "), Order::Quit);
        assert_eq!(parse("20"), Order::Calls(20));
        assert_eq!(parse("100000"), Order::Calls(MOST_CALLS));
        assert_eq!(parse("my.toml"), Order::Scenario(PathBuf::from("my.toml")));
    }
}
