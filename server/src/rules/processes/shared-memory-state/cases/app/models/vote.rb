class Vote
  def count
    @@count += 1
  end
end
