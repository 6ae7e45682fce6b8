#!/usr/bin/env python
# Reads the mail.
import imaplib

mail_password = 'correct-h0rse-battery'
                ^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
client = imaplib.IMAP4_SSL('imap.example.org')
client.login('shop', mail_password)
