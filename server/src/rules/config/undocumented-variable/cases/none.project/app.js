const bucket = process.env.UPLOAD_BUCKET;
