const app = makeApp();
const express = require('express');

app.listen(process.env.PORT);
// A free port, to find one.
express().listen(0);
express().get('/', (request, response) => response.send('ok'));
