use hmac::{Hmac, Mac};
use jsonwebtoken::EncodingKey;
use sha2::{Digest, Sha256};

type HmacSha256 = Hmac<Sha256>;

fn keys(given: &str) {
    let signing = EncodingKey::from_secret("secret".as_ref());
                                           ^^^^^^^^ config/hardcoded-secret
    let bytes = EncodingKey::from_secret(b"secret");
                                         ^^^^^^^^^ config/hardcoded-secret

    let fine = EncodingKey::from_secret(given.as_ref());
    let read = EncodingKey::from_secret(std::env::var("JWT_SECRET").unwrap().as_bytes());
    let empty = EncodingKey::from_secret(b"");
    let hash = Sha256::digest(b"secret");
    let mac = HmacSha256::new_from_slice(given.as_bytes());
}
