#!/bin/sh
python backup.py
