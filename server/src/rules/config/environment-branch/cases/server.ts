import express from 'express';

const app = express();
if (process.env.NODE_ENV === 'production') app.set('trust proxy', 1);
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch [information]: "production"
const stage = process.env.APP_ENV || 'development';
const mailer = stage !== 'staging' ? send : log;
               ^^^^^^^^^^^^^^^^^^^ config/environment-branch

// Whether tests run is no deploy.
if (process.env.NODE_ENV !== 'test') app.listen(process.env.PORT);
if (process.env.SEND_MAIL === 'true') send();
const { environment } = options;
if (environment === 'production') throw new Error('not ours');
