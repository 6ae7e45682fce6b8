require 'open3'

class Lines
  def programs(root, name, runner)
    `cd #{root} && git rev-parse HEAD`
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `git` through a shell
    system(". #{root}/env; LANG=C pandoc #{name} | gzip")
    ^^^^^^ dependencies/shell-out: `pandoc` through a shell
    system('cd app && "$EDITOR" notes')
    ^^^^^^ dependencies/shell-out: a program of the operating system through a shell
    TTY::Command.new(printer: :quiet).run?('identify', name)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `identify`
    Bundler.unbundled_system('git', 'pull')
    ^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `git`
    POSIX::Spawn::Child.build('convert', name)
    ^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `convert`
  end

  # Ruby, what the bundle gives, and files of the same package.
  def own(name, runner)
    system('ruby', 'report.rb')
    system("ruby #{name}.rb")
    system('bundle', 'exec', 'rake', 'report')
    system('bin/rails', 'db:migrate')
    system("bin/rails runner #{name}")
    system('rails db:migrate')
    exec(Gem.ruby, '-e', '1')
    runner.run?('identify')
    runner.unbundled_system('git')
  end
end
