class Check
  def run
    abort('not ready') unless ready?
  end
end
