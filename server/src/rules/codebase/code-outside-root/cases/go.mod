module example.com/shop

go 1.23

require example.com/models v1.2.0

replace example.com/models => ../models
                              ^^^^^^^^^ codebase/code-outside-root

replace (
	example.com/money v1.0.0 => ../../money
	                            ^^^^^^^^^^^ codebase/code-outside-root
	example.com/tax => ./tax
	example.com/old => example.com/new v1.1.0
)
