require "json"

ADMIN_PASSWORD = "hunter2" "-prod"
                 ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
settings = { "redis" => { "password" => "sup3r-s3cret" } }
                                        ^^^^^^^^^^^^^^ config/hardcoded-secret
JSON.generate(settings)
