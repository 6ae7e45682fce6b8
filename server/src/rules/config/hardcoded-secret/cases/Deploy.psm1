param(
    [Parameter(Mandatory = $true)][string] $Server,
    [string] $Password = "Gr4nite-m0ths-18",
                         ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret [error]: `Password`
    [securestring] $Secure,
    [int] $Port = 8080
)

# $Password = "Gr4nite-m0ths-19" stands only in this comment.
$script:ApiKey = 'k7Qp2vX9mZ4tB8nR'
                 ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret: `ApiKey`
[string]$clientSecret = 'Gr4nite-m0ths-20'
                        ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
$user, $dbPassword = 'shop', 'Gr4nite-m0ths-21'
                             ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
$config.Password = "Gr4nite-m0ths-22"
                   ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
$config['ClientSecret'] = "Gr4nite-m0ths-23"
                          ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
$env:DB_PASSWORD = "Gr4nite-m0ths-24"
                   ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
[Environment]::SetEnvironmentVariable('DB_PASSWORD', 'Gr4nite-m0ths-25', 'Process')
                                                     ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

$secure = ConvertTo-SecureString "Gr4nite-m0ths-26" -AsPlainText -Force
                                 ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
$secure = ConvertTo-SecureString -String 'Gr4nite-m0ths-27' -AsPlainText -Force
                                         ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
$secure = 'Gr4nite-m0ths-28' | ConvertTo-SecureString -AsPlainText -Force
          ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
$credential = New-Object System.Net.NetworkCredential("shop", "Gr4nite-m0ths-29")
                                                              ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
$credential = [Net.NetworkCredential]::new('shop', 'Gr4nite-m0ths-30')
                                                   ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
$credential = New-Object -TypeName PSCredential -ArgumentList 'shop', (ConvertTo-SecureString 'Gr4nite-m0ths-31' -AsPlainText -Force)
                                                                                              ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

Invoke-Sqlcmd -ServerInstance $Server -Username shop -Password "Gr4nite-m0ths-32" -Query "select 1"
                                                               ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
New-Login -Password:Gr4nite-m0ths-33 -Verbose
                    ^^^^^^^^^^^^^^^^ config/hardcoded-secret
$login = @{ UserName = 'shop'; Password = 'Gr4nite-m0ths-34' }
                                          ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
$account = [PSCustomObject]@{
    'client_secret' = "Gr4nite" + "-m0ths-35"
                      ^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    Label           = "Password"
}
if ($password -eq 'Gr4nite-m0ths-36') { exit 0 }
                  ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

class Account {
    [string] $Password = 'Gr4nite-m0ths-37'
                         ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    [string] $Name = 'shop'
}

$Password = $env:DB_PASSWORD
$Password = Read-Host -AsSecureString 'Password'
$Password = ""
$Password = "$Password"
$passwordFile = 'C:\secrets\password.txt'
$secure = ConvertTo-SecureString $Password -AsPlainText -Force
$secure = ConvertTo-SecureString $env:DB_PASSWORD -AsPlainText -Force
New-Login -Password $Password
New-Login -Password (Get-Secret 'shop')
Get-Help -Name 'Password'
if ($password -eq '') { throw 'Password is missing' }
Write-Host "Password: $Password"
$login = @{ Password = $Password; PasswordPolicy = 'strict' }
