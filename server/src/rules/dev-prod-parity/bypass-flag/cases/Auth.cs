using System;

class Auth
{
    static readonly string Open = Environment.GetEnvironmentVariable("DISABLE_AUTH");
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/bypass-flag
}
