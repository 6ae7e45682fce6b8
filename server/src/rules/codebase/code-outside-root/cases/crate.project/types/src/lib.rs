pub fn types() {}
