$key = if ($env:JWT_SECRET) { $env:JWT_SECRET } else { 'Gr4nite-m0ths-18' }
                                                       ^^^^^^^^^^^^^^^^^^ config/secret-fallback
