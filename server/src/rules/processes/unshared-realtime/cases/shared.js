const io = require('socket.io')(server);
io.adapter(createAdapter(pub, sub));
