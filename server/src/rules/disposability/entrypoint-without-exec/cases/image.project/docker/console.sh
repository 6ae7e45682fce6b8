#!/bin/bash
bundle exec rails console
