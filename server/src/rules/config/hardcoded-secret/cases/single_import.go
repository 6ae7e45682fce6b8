package keys

import "fmt"

var jwtSecret = []byte("Zk3mPq8sVx2nRt5w")
                       ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

func show() { fmt.Println(len(jwtSecret)) }
