variable "db_password" {
  type    = string
  default = "tr0ub4dor-and-3"
             ^^^^^^^^^^^^^^^ config/hardcoded-secret
}

variable "smtp_password" {
  type        = string
  description = "The password of the mail server"
  sensitive   = true
}

resource "random_password" "admin" {
  length = 24
}

resource "aws_db_instance" "shop" {
  engine         = "postgres"
  username       = "shop"
  password       = "c0rrect-horse-9" # of the main database
                    ^^^^^^^^^^^^^^^ config/hardcoded-secret
  master_password = var.db_password
  password_wo_version = 1
}

resource "aws_db_instance" "replica" {
  password = random_password.admin.result
}

resource "aws_lambda_function" "mailer" {
  environment {
    variables = {
      SMTP_PASSWORD = var.smtp_password
      API_PASSWORD  = "tr0ub4dor-and-3"
                       ^^^^^^^^^^^^^^^ config/hardcoded-secret
      LABEL         = "password: ${var.smtp_password}"
    }
  }
}

resource "helm_release" "shop" {
  set {
    name  = "adminPassword"
    value = "c0rrect-horse-9"
             ^^^^^^^^^^^^^^^ config/hardcoded-secret
  }
  set {
    name  = "auth.existingSecret"
    value = "shop-admin"
  }
}

resource "aws_secretsmanager_secret" "shop" {
  name = "shop/database/password"
}

locals {
  password_length = 24
  admin_password  = sensitive("tr0ub4dor-and-3")
                               ^^^^^^^^^^^^^^^ config/hardcoded-secret
  user_data = <<-EOT
    #!/bin/sh
    echo hello
  EOT
}
