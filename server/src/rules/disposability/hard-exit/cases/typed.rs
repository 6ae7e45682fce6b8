use actix_web::HttpResponse;

async fn detail() -> Result<HttpResponse, Failure> {
    std::process::exit(1);
    ^^^^^^^^^^^^^^^^^^ disposability/hard-exit
}

async fn prepare() -> Result<(), Failure> {
    std::process::exit(1);
}
