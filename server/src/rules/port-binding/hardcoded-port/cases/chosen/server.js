const app = require('express')();

if (process.env.NODE_ENV === 'development') app.listen(3000);
else app.listen(process.env.PORT);

// The metrics of the last release had a port of their own.
app.listen(4000);
           ^^^^ port-binding/hardcoded-port [warning]
