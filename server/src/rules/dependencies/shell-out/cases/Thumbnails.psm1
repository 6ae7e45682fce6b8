using namespace System.Diagnostics

function Convert-Image([string] $From, [string] $To) {
    Start-Process -FilePath "convert" -ArgumentList $From, '-resize', '200x200', $To -Wait
    ^^^^^^^^^^^^^ dependencies/shell-out [warning]: `convert`
    Start-Process ffmpeg "-i $From $To" -NoNewWindow
    ^^^^^^^^^^^^^ dependencies/shell-out: `ffmpeg`
    start-process 'C:\Program Files\7-Zip\7z.exe' -Wait
    ^^^^^^^^^^^^^ dependencies/shell-out: `7z`
    & git status
      ^^^ dependencies/shell-out: `git`
    & "C:\tools\exiftool.exe" $From
      ^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `exiftool`
    $branch = git rev-parse --abbrev-ref HEAD
              ^^^ dependencies/shell-out: `git`
    $pages = pdfinfo.exe $From
             ^^^^^^^^^^^ dependencies/shell-out: `pdfinfo`
    cmd /c "del $From"
    ^^^ dependencies/shell-out: This starts `del` through a shell
    Invoke-Expression "git clone $From"
    ^^^^^^^^^^^^^^^^^ dependencies/shell-out: `git`
    [System.Diagnostics.Process]::Start('unzip', $From)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `unzip`
    $start = New-Object System.Diagnostics.ProcessStartInfo
    $start.FileName = 'qpdf'
    ^^^^^^^^^^^^^^^ dependencies/shell-out: `qpdf`
    $second = [ProcessStartInfo]::new('gs', '-q')
              ^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `gs`
    [Process]::Start($start)
    return $branch, $pages, $second
}

function Get-Thumbnail($Block, $Path) {
    & $Block $Path
    & { Get-Item $Path }
    & "$PSScriptRoot\tools\shipped-with-us.exe" $Path
    & .\tools\shipped-with-us.exe $Path
    & Get-Item $Path
    . $PSScriptRoot\Common.ps1
    Get-ChildItem $Path | ForEach-Object { Remove-Item $_ }
    Convert-Image $Path 'small.png'
    convertAll $Path
    Start-Process pwsh -ArgumentList '-File', 'worker.ps1'
    pwsh -File worker.ps1
    Start-Process 'https://shop.io'
    Start-Process $env:CONVERT
    Invoke-Expression "Get-Item $Path"
    Write-Host "git status"
    $git = 'git'
    Start-Job { Get-Item $using:Path }
}
