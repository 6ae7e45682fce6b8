class OrdersController < ApplicationController
  def create
    notify if Rails.env.production?
              ^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
    charge unless ENV['RACK_ENV'] == 'staging'
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
    stub if Rails.env.test?
    audit if ENV['AUDIT'] == 'on'
  end
end
