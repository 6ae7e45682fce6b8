const schedule = require('node-schedule');
const { CronJob } = require('cron');

schedule.scheduleJob('0 0 * * *', cleanUp);
^^^^^^^^^^^^^^^^^^^^ concurrency/in-process-scheduler [information]
new CronJob('0 0 * * *', cleanUp).start();
app.schedule('later');
