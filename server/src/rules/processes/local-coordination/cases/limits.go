package main

import (
	"github.com/gofiber/fiber/v2/middleware/limiter"
	"github.com/ulule/limiter/v3/drivers/store/memory"
)

var store = memory.NewStore()
            ^^^^^^^^^^^^^^^ processes/local-coordination
var own = limiter.New()
          ^^^^^^^^^^^ processes/local-coordination
var counted = limiter.New(limiter.Config{Max: 20})
              ^^^^^^^^^^^ processes/local-coordination
var shared = limiter.New(limiter.Config{Max: 20, Storage: redis})
