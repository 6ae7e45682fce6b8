package keys

var jwtSecret = []byte("Zk3mPq8sVx2nRt5w")
                       ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
