package main

import "github.com/alexedwards/scs/v2"

var manager = scs.New()
              ^^^^^^^ processes/local-session
