function Add-Plugin($Name) {
    & npm install $Name
      ^^^ dependencies/install-at-run: `npm install`
    Start-Process pip -ArgumentList 'install', 'pillow'
    ^^^^^^^^^^^^^ dependencies/install-at-run: `pip install`
    Write-Host 'npm install'
    Get-Package -Name $Name
}
