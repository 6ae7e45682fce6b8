const fs = require('fs');
const multer = require('multer');

const upload = multer({ dest: 'uploads/' });
app.post('/import', upload.single('file'), (request, response) => {
  read(request.file.path);
  fs.unlink(request.file.path, () => response.end());
});
