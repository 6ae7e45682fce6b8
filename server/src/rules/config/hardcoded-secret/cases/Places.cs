using System;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

class Places
{
    void Open(string given)
    {
        var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("secret"));
                                                                  ^^^^^^^^ config/hardcoded-secret
        var credential = new NetworkCredential("shop", "password");
                                                       ^^^^^^^^^^ config/hardcoded-secret
        var hmac = new HMACSHA256(Encoding.ASCII.GetBytes("key"));
                                                          ^^^^^ config/hardcoded-secret

        var fine = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(given));
        var read = new NetworkCredential("shop", Environment.GetEnvironmentVariable("API_PASSWORD"));
        var empty = new NetworkCredential("shop", "");
        var random = new HMACSHA256();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("secret"));
    }
}
