pub fn round() {}
