use tower_sessions::{MemoryStore, SessionManagerLayer};

fn layer() -> SessionManagerLayer<MemoryStore> {
    let store = MemoryStore::default();
                ^^^^^^^^^^^^^^^^^^^^ processes/local-session
    SessionManagerLayer::new(store)
}
