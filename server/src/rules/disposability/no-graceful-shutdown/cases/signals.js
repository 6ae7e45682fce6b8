const express = require('express');
const { on } = require('node:process');

const server = express().listen(process.env.PORT);
['SIGINT', 'SIGTERM'].forEach((signal) => process.on(signal, () => server.close()));
