const app = require('express')();

app.listen(process.env.PORT || 3000);
                               ^^^^ port-binding/port-mismatch: 8080
