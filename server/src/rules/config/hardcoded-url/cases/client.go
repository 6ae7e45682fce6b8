package client

const baseURL = "https://stock.uat.shop.io"
                 ^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-url
const docs = "https://pkg.go.dev/net/http"
