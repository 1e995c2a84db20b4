//! The two forms of a vendor's origin: settings give one, a link may need the other. What is unencrypted stays so (a
//! vendor on this machine).

use url::Url;

/// The form a WebSocket is dialled at: `ws` or `wss`.
pub fn websocket_origin(origin: &Url) -> Url {
    with_scheme(origin, "ws", "wss")
}

/// The form a request is sent to: `http` or `https`.
pub fn http_origin(origin: &Url) -> Url {
    with_scheme(origin, "http", "https")
}

fn with_scheme(origin: &Url, plain: &str, secure: &str) -> Url {
    let scheme = if matches!(origin.scheme(), "http" | "ws") { plain } else { secure };
    let mut url = origin.clone();
    url.set_scheme(scheme).expect("http, https, ws and wss may replace each other");
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_form_gives_the_other_and_encryption_is_kept() {
        for (origin, websocket, http) in [
            ("http://localhost:1", "ws://localhost:1/", "http://localhost:1/"),
            ("ws://localhost:1", "ws://localhost:1/", "http://localhost:1/"),
            ("https://vendor.example", "wss://vendor.example/", "https://vendor.example/"),
            ("wss://vendor.example", "wss://vendor.example/", "https://vendor.example/"),
        ] {
            let origin = Url::parse(origin).unwrap();
            assert_eq!(websocket_origin(&origin).as_str(), websocket);
            assert_eq!(http_origin(&origin).as_str(), http);
        }
    }
}
