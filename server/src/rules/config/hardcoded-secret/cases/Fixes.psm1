$dbPassword = "Gr4nite-m0ths-18"
              ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
$login = @{ MailPassword = 'Gr4nite-m0ths-19' }
                           ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
Invoke-Sqlcmd -Query 'select 1' -Password 'Gr4nite-m0ths-20' -Verbose
                                          ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
