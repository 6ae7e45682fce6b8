#!/bin/sh
pip install ruff
