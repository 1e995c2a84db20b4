//! The client's address, out of a request.

use std::net::IpAddr;

use actix_web::HttpRequest;
use governor::clock::Clock;

use super::Limits;

impl<C: Clock> Limits<C> {
    /// Whose request it is; `None` where there is no socket under it.
    pub(crate) fn client(&self, req: &HttpRequest) -> Option<IpAddr> {
        let peer = req.peer_addr()?.ip();
        let forwarded: Vec<_> =
            req.headers().get_all("X-Forwarded-For").filter_map(|value| value.to_str().ok()).collect();
        Some(self.proxies.client(peer, &forwarded))
    }
}
