$LogFile = "C:\logs\worker.log"

Start-Transcript -Path $LogFile -Append
^^^^^^^^^^^^^^^^ logs/log-file [warning]: C:\logs\worker.log
Start-Transcript "$PSScriptRoot\worker.txt"
^^^^^^^^^^^^^^^^ logs/log-file
"started" | Out-File -FilePath 'worker.log' -Append
            ^^^^^^^^ logs/log-file: worker.log
Add-Content -Path $LogFile -Value "$(Get-Date) started"
^^^^^^^^^^^ logs/log-file
add-content worker.log 'started'
^^^^^^^^^^^ logs/log-file: worker.log
Get-Process | Tee-Object -FilePath processes.log
              ^^^^^^^^^^ logs/log-file
"started" >> worker.log
          ^^ logs/log-file: worker.log
[System.IO.File]::AppendAllText('worker.log', 'started')
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file

Write-Output 'started'
Write-Information 'started' -InformationAction Continue
Start-Transcript -Path $env:LOG_FILE
"a;b" | Out-File -FilePath 'orders.csv' -Append
Add-Content -Path orders.csv -Value '1;2'
Get-Content worker.log
Remove-Item worker.log
'done' > $null
Stop-Transcript
