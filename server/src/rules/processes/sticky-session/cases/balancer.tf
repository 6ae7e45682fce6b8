resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
  stickiness {
    type    = "lb_cookie"
    enabled = true
              ^^^^ processes/sticky-session
  }
}

resource "aws_lb_target_group" "api" {
  stickiness {
    type    = "lb_cookie"
    enabled = false
  }
  health_check {
    enabled = true
  }
}
