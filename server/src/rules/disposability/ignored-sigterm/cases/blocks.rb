trap('TERM') { }
^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
Signal.trap('SIGTERM') { |number| nil }
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
trap('TERM') { |number| stop(number) }
