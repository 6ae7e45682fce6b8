require 'open3'

class Plugins
  def install(name, registry)
    system('gem', 'install', name)
    ^^^^^^ dependencies/install-at-run: `gem install`
    system("npm install #{name}")
    ^^^^^^ dependencies/install-at-run
    Gem.install(name)
    ^^^^^^^^^^^ dependencies/install-at-run
    gemfile { gem 'shop' }
    registry.install(name)
    Gem.loaded_specs[name]
    system('bundle install')
    ^^^^^^ dependencies/install-at-run
    `npm install`
    ^^^^^^^^^^^^^ dependencies/install-at-run
    Open3.capture2e('pip', 'install', '-r', 'requirements.txt')
    ^^^^^^^^^^^^^^^ dependencies/install-at-run
    registry.system('gem install shop')
    puts 'gem install shop'
    # system('gem install shop')
    Gem::Specification.find_by_name(name)
    bundle('install')
  end
end
