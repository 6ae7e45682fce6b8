const multer = require('multer');
const os = require('os');

const upload = multer({ dest: 'uploads/' });
               ^^^^^^ processes/local-upload [warning]: object store
const disk = multer({ storage: multer.diskStorage({ destination: './public/images' }) });
                               ^^^^^^^^^^^^^^^^^^ processes/local-upload
const memory = multer({ storage: multer.memoryStorage() });
const scratch = multer({ dest: os.tmpdir() });
const chosen = multer({ dest: process.env.UPLOAD_DIR });
