const express = require('express');
const app = express();

if (require.main === module)
  app.listen(process.env.PORT);
  ^^^^^^^^^^ disposability/no-graceful-shutdown
