require 'open3'
require 'rbconfig'

class Quiet
  def run(db, regex, command)
    db.system('ls')
    db.exec('select 1')
    regex.exec 'ls'
    instance_exec('ls') { |name| name }
    command.spawn('ls')
    Shop::Open3.capture2('ls')
    log("system('ls')", '`ls`', :system)
    # system('ls')
    execute 'UPDATE `orders` SET `total` = 0'
    system('./bin/migrate', '--all')
    system(Rails.root.join('bin', 'migrate').to_s)
    system("#{Rails.root}/bin/migrate --all")
    system(RbConfig.ruby, '-e', '1')
    system(ENV.fetch('RENDERER'), 'a.pdf')
    open('report|csv')
    IO.read('a.txt')
    open(command)
  end
end

class Shell
  def system(line)
    puts line
  end

  def run
    system('ls')
  end
end

module Open4
  def self.popen4(line) = line

  popen4('ls')
  Open4.popen4('ls')
end
