fn open() {
    let client = redis::Client::open("redis://127.0.0.1/").unwrap();
                                     ^^^^^^^^^^^^^^^^^^^^ backing-services/local-service
}
