using System.Net;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Shop;

[Login(User = "shop", Password = "Gr4nite-m0ths-18")]
                                 ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret [error]: `Password`
public sealed class Accounts(string connection, string secret = "Gr4nite-m0ths-18")
                                                                ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
{
    private const string DbPassword = "Gr4nite-m0ths-18";
                                      ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret: `DbPassword`
    private static readonly string JoinedSecret = "Gr4nite" + "-m0ths-18";
                                                  ^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    private readonly string _apiSecret = @"Gr4nite""m0ths-18";
                                         ^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    private readonly string _clientSecret = """Gr4nite-m0ths-18""";
                                            ^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    private const string PasswordField = "Password", PasswordLabel = "Password:";
    private const string TokenType = "Bearer";
    private const string SecretName = "shop/database";
    private static readonly string ReaderPassword =
        Environment.GetEnvironmentVariable("READER_PASSWORD") ?? throw new InvalidOperationException("READER_PASSWORD is not set");

    public string Password { get; set; } = "Gr4nite-m0ths-18";
                                           ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    public string MailPassword => "Gr4nite-m0ths-18";
                                  ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    public string OtherPassword { get; set; } = "";
    public string ThirdPassword { get; set; } = "changeme";

    public void Connect(Client client, string password, IDictionary<string, string> settings)
    {
        this.Password = "Gr4nite-m0ths-18";
                        ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        client.Password = $"Gr4nite-m0ths-18";
                          ^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        var options = new ClientOptions { User = "shop", Password = "Gr4nite-m0ths-18" };
                                                                    ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        var map = new Dictionary<string, string> { ["password"] = "Gr4nite-m0ths-18", { "secret", "Gr4nite-m0ths-18" } };
                                                                  ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
                                                                                                  ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        settings["Smtp:Password"] = "Gr4nite-m0ths-18";
                                    ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        settings.Add("password", "Gr4nite-m0ths-18");
                                 ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        client.Login("shop", password: "Gr4nite-m0ths-18");
                                       ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        client.Builder().WithUser("shop").WithPassword("Gr4nite-m0ths-18").Build();
                                                       ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        client.Credentials = new NetworkCredential("shop", "Gr4nite-m0ths-18");
                                                           ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        client.Key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("Gr4nite-m0ths-18"));
                                                                     ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        client.Send(new { User = "shop", Password = "Gr4nite-m0ths-18" });
                                                    ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        if (password == "Gr4nite-m0ths-18") return;
                        ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        if ("Gr4nite-m0ths-18".Equals(password, StringComparison.Ordinal)) return;
            ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        if (string.Equals(client.Password, "Gr4nite-m0ths-18")) return;
                                           ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

        client.Password = Environment.GetEnvironmentVariable("CLIENT_PASSWORD");
        client.Password = password;
        client.Password = $"{password}-{client.Suffix}";
        client.PasswordPlaceholder = "Gr4nite-m0ths-18";
        client.AddUserSecrets("Gr4nite-m0ths-18");
        settings.Add("colour", "Gr4nite-m0ths-18");
        settings.Remove("password", out var removed);
        settings["password"] = password;
        client.Login("shop", password: password);
        client.Credentials = new NetworkCredential("shop", password);
        if (password == "") return;
        if (string.IsNullOrEmpty(password)) throw new ArgumentException("password is missing", nameof(password));
        Console.WriteLine("password: Gr4nite-m0ths-18");
        // password = "Gr4nite-m0ths-18"
    }
}
