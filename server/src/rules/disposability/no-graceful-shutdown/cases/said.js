const express = require('express');

// SIGTERM is not handled anywhere yet, nothing is graceful.
console.log('process.on(SIGTERM)');
process.on('exit', () => console.log('gone'));
express().listen(process.env.PORT);
^^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown
