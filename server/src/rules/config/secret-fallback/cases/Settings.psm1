$key = if ($env:JWT_SECRET) { $env:JWT_SECRET } else { 'Gr4nite-m0ths-18' }
                                                       ^^^^^^^^^^^^^^^^^^ config/secret-fallback [error]: `JWT_SECRET`
$key = if (-not $env:JWT_SECRET) { 'Gr4nite-m0ths-19' } else { $env:JWT_SECRET }
                                   ^^^^^^^^^^^^^^^^^^ config/secret-fallback
if (-not $env:DB_PASSWORD) { $pw = 'x' }
if ([string]::IsNullOrEmpty($env:SMTP_PASSWORD)) { $port = 25 }

$key = if ($env:JWT_SECRET) { $env:JWT_SECRET } else { throw 'JWT_SECRET is not set' }
$level = if ($env:LOG_LEVEL) { $env:LOG_LEVEL } else { 'Information' }
if (-not $env:LOG_LEVEL) { $env:LOG_LEVEL = 'Information' }
$other = if ($config) { $config } else { 'lavender-4-mauve' }
$value = $env:JWT_SECRET ?? 'Gr4nite-m0ths-20'
                            ^^^^^^^^^^^^^^^^^^ config/secret-fallback
