Gem::Specification.new do |spec|
  spec.name = "rounding"
  spec.executables = ["round"]
end
