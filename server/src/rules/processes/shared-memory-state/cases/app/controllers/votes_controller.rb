class VotesController < ApplicationController
  @@votes = Hash.new(0)
  ^^^^^^^ processes/shared-memory-state
  @@names = {}
  @@rows = []
  $visits = 0
  ^^^^^^^ processes/shared-memory-state

  def create
    @@votes[params[:id]] = 1
    @@settings ||= load_settings
    $visits += 1
    @rows = []
    @rows.push(params[:id])
  end

  def index
    render json: @@names
  end
end
