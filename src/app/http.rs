//! The HTTP servers: how connections are treated, and what every answer carries.

use std::io;
use std::net::TcpListener;
use std::time::Duration;

use actix_web::body::MessageBody;
use actix_web::dev::{Server, ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::{Next, from_fn};
use actix_web::{App, Error, HttpServer, web};
use secrecy::SecretString;

use super::{heads, request_id, shaping};
use crate::state::AppState;
use crate::webhooks::WebhookRefused;
use crate::{error, metrics, routes};

/// How long an idle connection stays open: longer than the 60 s after which nginx gives its own end up.
pub(super) const KEEP_ALIVE: Duration = Duration::from_secs(75);

/// A request's head must be complete after this: slow senders do not tie connections up.
pub(super) const HEAD_TIMEOUT: Duration = Duration::from_secs(5);

/// Requests under way may take this long when the server stops. Webhooks take milliseconds.
pub(super) const STOP_TIMEOUT: Duration = Duration::from_secs(2);

/// The server at `FRONTDESK_METRICS_BIND`.
pub(super) fn serve_metrics(
    listener: TcpListener,
    state: web::Data<AppState>,
    token: Option<SecretString>,
) -> io::Result<Server> {
    let token = web::Data::new(token);
    let application = move || {
        let app = App::new().app_data(state.clone()).app_data(token.clone());
        let app = app.wrap(from_fn(heads::limit)).wrap(heads::security(false)).wrap(from_fn(request_id::name));
        app.configure(routes::configure_metrics).default_service(web::to(error::not_found))
    };
    let server = HttpServer::new(application).workers(1).disable_signals().shutdown_timeout(STOP_TIMEOUT.as_secs());
    Ok(server.listen(listener)?.run())
}

/// The routes with everything around them; tests serve it without a socket.
pub(crate) fn application(
    state: web::Data<AppState>,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = Error,
        InitError = (),
    >,
> {
    let secure = state.public_url.is_secure();
    App::new()
        .app_data(state)
        .wrap(from_fn(heads::limit))
        .wrap(from_fn(count))
        .wrap(heads::security(secure))
        // The last one is the outermost.
        .wrap(from_fn(request_id::name))
        .configure(shaping::configure_extractors)
        .configure(routes::configure)
        .default_service(web::to(error::not_found))
}

/// Counts requests by route, and tells the log of refused webhooks. Paths are not looked at: they hold stream ids.
async fn count(req: ServiceRequest, next: Next<impl MessageBody>) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let route = req.match_pattern().unwrap_or_else(|| "none".to_owned());
    let response = next.call(req).await?;
    if let Some(refused) = response.response().error().and_then(|error| error.as_error::<WebhookRefused>()) {
        refused.report(&route);
    }
    let status = response.status().as_u16();
    tracing::debug!(route, status, "request answered");
    metrics::http_request(route, status);
    Ok(response)
}
