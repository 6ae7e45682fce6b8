# frozen_string_literal: true

require 'open3'
require 'pty'

CONVERT = ['convert', 'a.png', 'b.pdf'].freeze

class Report
  include Open3

  def render(path, db, jobs)
    system('wkhtmltopdf', path, 'out.pdf')
    ^^^^^^ dependencies/shell-out
    system("convert #{path} out.png", exception: true)
    ^^^^^^ dependencies/shell-out
    system({ 'LANG' => 'C' }, 'convert', path)
    ^^^^^^ dependencies/shell-out
    system(*CONVERT)
    ^^^^^^ dependencies/shell-out
    system(*%w[pdftotext -layout a.pdf])
    ^^^^^^ dependencies/shell-out
    pages = `pdfinfo #{path} | grep Pages`
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
    commit = %x(git rev-parse HEAD)
             ^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
    Kernel.exec 'ffmpeg -i a.mov b.mp4' if fork.nil?
    ^^^^^^^^^^^ dependencies/shell-out
    spawn('curl', path, out: '/dev/null')
    ^^^^^ dependencies/shell-out
    ::Process.spawn('redis-cli', 'ping')
    ^^^^^^^^^^^^^^^ dependencies/shell-out
    IO.popen(['pg_dump', 'shop'], &:read)
    ^^^^^^^^ dependencies/shell-out
    IO.popen(%w[sendmail -t], 'w') { |mail| mail.puts path }
    ^^^^^^^^ dependencies/shell-out
    IO.popen('sendmail -t', 'w')
    ^^^^^^^^ dependencies/shell-out
    output, = Open3.capture2e('identify', path)
              ^^^^^^^^^^^^^^^ dependencies/shell-out
    popen3('gs') { |stdin, stdout, _| stdin.puts stdout.read }
    ^^^^^^ dependencies/shell-out
    PTY.spawn('ssh example.org')
    ^^^^^^^^^ dependencies/shell-out
    open('|uname -a').read
    ^^^^ dependencies/shell-out
    shell = Open3
    shell.capture3("tar czf #{path}")
    ^^^^^^^^^^^^^^ dependencies/shell-out
    [pages, commit, output]
  end
end
