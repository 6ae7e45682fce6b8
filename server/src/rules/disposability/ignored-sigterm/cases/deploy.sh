#!/bin/sh
trap '' TERM
swap_links
trap - TERM
