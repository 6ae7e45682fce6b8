import express from 'express';
import grace from 'close-with-grace';

const server = express().listen(process.env.PORT);
grace(() => server.close());
