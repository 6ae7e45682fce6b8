#!/usr/bin/env node
// Copyright of the shop.
"use strict"

const fs = require("fs"),
  path = require("path")
const { Pool } = require("pg")

function mustGet(name) {
	const value = process.env[name]
	if (value === undefined) throw new Error(`${name} is missing`)
	return value
}

const pool = new Pool({ host: mustGet("DB_HOST"), password: "9fKq2LmZ7x" })
                                                            ^^^^^^^^^^^^ config/hardcoded-secret

module.exports = { pool, fs, path }
