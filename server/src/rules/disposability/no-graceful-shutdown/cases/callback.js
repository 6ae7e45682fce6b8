const express = require("express")
const app = express()

app.get("/", (request, response) => response.send("ok"))

app.listen(process.env.PORT, () => {
^^^^^^^^^^ disposability/no-graceful-shutdown
  console.log("ready")
})
