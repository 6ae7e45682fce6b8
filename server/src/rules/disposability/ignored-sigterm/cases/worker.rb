Signal.trap('TERM', 'IGNORE')
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
trap('SIGTERM', 'SIG_IGN')
^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
trap('INT', 'IGNORE')
trap('TERM') { stop }
