fn open() {
    let db = rusqlite::Connection::open("shop.db").unwrap();
                                        ^^^^^^^^^ backing-services/embedded-database
    let memory = rusqlite::Connection::open_in_memory().unwrap();
}
