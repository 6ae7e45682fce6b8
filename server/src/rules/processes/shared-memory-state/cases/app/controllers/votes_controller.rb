class VotesController < ApplicationController
  @@votes = Hash.new(0)
  @@names = {}

  def create
    @@votes[params[:id]] = 1
    ^^^^^^^ processes/shared-memory-state
    @@settings ||= load_settings
  end
end
