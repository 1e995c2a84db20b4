//! A chat as small as can be: takes `{"text": …}`.

use std::sync::{Arc, Mutex};

use actix_web::http::StatusCode;
use actix_web::{App, HttpResponse, HttpServer, web};
use serde_json::Value;

#[derive(Clone)]
pub struct Chat {
    url: String,
    shared: Arc<Shared>,
}

struct Shared {
    status: Mutex<u16>,
    told: Mutex<Vec<String>>,
}

impl Chat {
    #[expect(clippy::unused_async, reason = "started like the other servers of the tests")]
    pub async fn start() -> Self {
        let shared = Arc::new(Shared { status: Mutex::new(200), told: Mutex::default() });
        let data = web::Data::from(Arc::clone(&shared));
        let app = move || App::new().app_data(data.clone()).route("/hook", web::post().to(take));
        let server = HttpServer::new(app).workers(1).disable_signals().bind(("127.0.0.1", 0)).unwrap();
        let url = format!("http://{}/hook", server.addrs()[0]);
        actix_rt::spawn(server.run());
        Self { url, shared }
    }

    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// From now on.
    pub fn answer(&self, status: u16) {
        *self.shared.status.lock().unwrap() = status;
    }

    pub fn told(&self) -> Vec<String> {
        self.shared.told.lock().unwrap().clone()
    }
}

async fn take(body: web::Json<Value>, shared: web::Data<Shared>) -> HttpResponse {
    shared.told.lock().unwrap().push(body["text"].as_str().unwrap().to_owned());
    HttpResponse::new(StatusCode::from_u16(*shared.status.lock().unwrap()).unwrap())
}
