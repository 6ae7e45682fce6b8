const nodemon = require('nodemon');
nodemon();
