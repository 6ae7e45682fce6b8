const express = require('express');

module.exports = express().listen(process.env.PORT);
