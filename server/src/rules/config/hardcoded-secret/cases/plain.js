#!/usr/bin/env node
"use strict"

// The key of the map service.
const mapsApiKey = "a8f5f167f44f4964e6c998dee827110c"
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

exports.url = (address) => {
	return `https://maps.example.org/${address}?key=${mapsApiKey}`
}
