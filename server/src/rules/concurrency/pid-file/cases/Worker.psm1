$PID | Out-File -FilePath 'C:\run\worker.pid'
       ^^^^^^^^ concurrency/pid-file [warning]
Set-Content -Path worker.pid -Value $PID
^^^^^^^^^^^ concurrency/pid-file
$PID > worker.pid
     ^ concurrency/pid-file
[IO.File]::WriteAllText('worker.pid', $PID)
^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file

Get-Content worker.pid
if (Test-Path worker.pid) { Remove-Item worker.pid }
Set-Content -Path worker.txt -Value 'worker.pid'
Write-Host "worker.pid is $PID"
