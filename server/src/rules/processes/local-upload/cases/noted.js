const multer = require('multer');

// Should go to S3Client with putObject; nothing is unlink-ed.
const upload = multer({ dest: 'uploads/' });
               ^^^^^^ processes/local-upload
