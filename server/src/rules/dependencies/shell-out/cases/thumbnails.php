<?php

declare(strict_types=1);

namespace Shop\Media;

use Illuminate\Support\Facades\Process as Shell;
use Shop\Queue\Process as QueueProcess;
use Symfony\Component\Process\{ExecutableFinder, Process};
use function passthru as show;
use function Shop\Support\system;

final class Thumbnails
{
    private const CONVERT = 'convert';

    public function __construct(private readonly \PDO $db, private Shell\Runner $runner)
    {
    }

    public function make(string $file): string
    {
        exec(self::CONVERT . ' ' . escapeshellarg($file) . ' thumb.png', $output);
        ^^^^ dependencies/shell-out [warning]: through a shell
        $size = trim(\shell_exec("identify {$file}"));
                     ^^^^^^^^^^^ dependencies/shell-out [warning]: `identify`
        @show(sprintf('file %s', $file));
         ^^^^ dependencies/shell-out [warning]: `file`
        $list = `ls -l $file`;
                ^^^^^^^^^^^^^ dependencies/shell-out [warning]: `ls`
        $pipe = popen('sort', 'r');
                ^^^^^ dependencies/shell-out [warning]: `sort`
        $handle = proc_open(['ffmpeg', '-i', $file], [], $pipes);
                  ^^^^^^^^^ dependencies/shell-out [warning]: This starts `ffmpeg`, which
        pcntl_exec('/usr/bin/git', ['status']);
        ^^^^^^^^^^ dependencies/shell-out [warning]: `git`
        exec($this->command($file));
        ^^^^ dependencies/shell-out [warning]: a program of the operating system through a shell

        $process = new Process(['pdftotext', $file]);
                       ^^^^^^^ dependencies/shell-out [warning]: This starts `pdftotext`, which
        Process::fromShellCommandline('pandoc "$FILE"')->mustRun(null, ['FILE' => $file]);
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out [warning]: `pandoc` through a shell
        Shell::run('git log');
        ^^^^^^^^^^ dependencies/shell-out [warning]: `git` through a shell
        Shell::path(__DIR__)->timeout(120)->run(['git', 'log']);
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out [warning]: This starts `git`, which

        return (string) $size;
    }

    public function none(string $file, \Redis $redis): void
    {
        // exec('convert a b');
        # `ls`
        $this->db->exec('delete from thumbnails');
        $this->exec('convert');
        $redis->exec();
        self::exec('x');
        system('status');
        QueueProcess::fromShellCommandline('nightly');
        new QueueProcess(['nightly']);
        $this->runner->run('nightly');
        curl_exec($this->curl);
        $callback = exec(...);
        $text = "exec('convert {$file}')";
        // Our own interpreter, and files that ship with the code.
        exec(PHP_BINARY . ' artisan queue:work');
        new Process([PHP_BINARY, 'bin/console']);
        exec(__DIR__ . '/bin/thumbnail ' . escapeshellarg($file));
        exec(base_path('bin/thumbnail'));
        exec(getenv('CONVERT_PATH') . ' a.png');
    }

    private function exec(string $line): void
    {
    }
}
