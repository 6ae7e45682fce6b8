const pool = connect(process.env.DATABASE_URL!);
                     ^^^^^^^^^^^^^^^^^^^^^^^^ config/unchecked-variable [information]
const key = process.env.STRIPE_KEY as string;
            ^^^^^^^^^^^^^^^^^^^^^^ config/unchecked-variable
const bucket = process.env.S3_BUCKET;
const cache = process.env.REDIS_URL!;
if (!cache) throw new Error('REDIS_URL is missing');
