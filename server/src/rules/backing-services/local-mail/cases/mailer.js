const nodemailer = require('nodemailer');

const a = nodemailer.createTransport({ sendmail: true });
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/local-mail
const b = nodemailer.createTransport({ host: 'localhost', port: 25 });
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/local-mail
const c = nodemailer.createTransport(process.env.SMTP_URL);
