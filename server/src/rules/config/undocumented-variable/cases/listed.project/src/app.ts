const url = process.env.DATABASE_URL;
const smtp = process.env.SMTP_HOST;
const stripe = process.env.STRIPE_KEY;
const redis = process.env.REDIS_URL;
const port = process.env.PORT;
const bucket = process.env.UPLOAD_BUCKET;
               ^^^^^^^^^^^^^^^^^^^^^^^^^ config/undocumented-variable [information]: .env.example
const again = process.env.UPLOAD_BUCKET;
const limit = process.env.UPLOAD_LIMIT ?? '100';
const dynamic = process.env[`FEATURE_${name}`];
