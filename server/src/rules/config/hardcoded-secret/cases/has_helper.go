package keys

import env "os"

var jwtSecret = "Zk3mPq8sVx2nRt5w"
                ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

func mustGetEnv(key string) string {
	value := env.Getenv(key)
	if value == "" {
		panic(key + " is missing")
	}
	return value
}
