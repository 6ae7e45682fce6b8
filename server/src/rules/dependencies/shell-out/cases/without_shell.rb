# frozen_string_literal: true

require 'json'

class Deploy
  def call
    system('git fetch origin')
    ^^^^^^ dependencies/shell-out
    system 'ls', '-l'
    ^^^^^^ dependencies/shell-out
    spawn('ffmpeg -i a.mov b.mp4')
    ^^^^^ dependencies/shell-out
    lines = `git log --oneline`
            ^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
    status = %x(git status -s).lines
             ^^^^^^^^^^^^^^^^^ dependencies/shell-out
    rates = JSON.parse(`curl -s https://example.org/rates`)
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
    IO.popen('pg_dump shop') { |dump| dump.read }
    ^^^^^^^^ dependencies/shell-out
    open("|uname -a") { |result| puts result.read }
    ^^^^ dependencies/shell-out
    Open3.capture2('identify a.png', chdir: 'tmp')
    ^^^^^^^^^^^^^^ dependencies/shell-out
    system('cd tmp && ls')
    ^^^^^^ dependencies/shell-out
    [lines, status, rates]
  end
end
