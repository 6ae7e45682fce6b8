namespace Shop;

public sealed class Settings(IConfiguration configuration)
{
    private const string Fallback = "Gr4nite-m0ths-18";

    private readonly string _a = Environment.GetEnvironmentVariable("DB_PASSWORD") ?? "Gr4nite-m0ths-18";
                                                                                      ^^^^^^^^^^^^^^^^^^ config/secret-fallback [error]: `DB_PASSWORD`
    private readonly string _b = System.Environment.GetEnvironmentVariable("DB_PASSWORD") ?? Fallback;
                                                                                             ^^^^^^^^ config/secret-fallback
    private readonly string _c = configuration["Jwt:Secret"] ?? "Gr4nite-m0ths-18";
                                                                ^^^^^^^^^^^^^^^^^^ config/secret-fallback: `Jwt:Secret`
    private readonly string _d = configuration.GetValue<string>("Smtp:Password", "Gr4nite-m0ths-18");
                                                                                 ^^^^^^^^^^^^^^^^^^ config/secret-fallback
    private readonly string _e = configuration.GetConnectionString("Shop") ?? "Server=db.shop.io;User Id=shop;Password=Tr0ub4dor3";
                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/secret-fallback

    public static string Read(WebApplicationBuilder builder, Dictionary<string, string> other, string jwt)
    {
        var secret = Environment.GetEnvironmentVariable("JWT_SECRET");
        Sign(string.IsNullOrEmpty(secret) ? "Gr4nite-m0ths-18" : secret);
                                            ^^^^^^^^^^^^^^^^^^ config/secret-fallback
        Sign(secret != null ? secret : "Gr4nite-m0ths-18");
                                       ^^^^^^^^^^^^^^^^^^ config/secret-fallback
        Sign(builder.Configuration["Jwt:Secret"] ?? "Gr4nite-m0ths-18");
                                                    ^^^^^^^^^^^^^^^^^^ config/secret-fallback

        Sign(secret ?? throw new InvalidOperationException("JWT_SECRET is not set"));
        Sign(Environment.GetEnvironmentVariable("JWT_SECRET") ?? "");
        Sign(Environment.GetEnvironmentVariable("JWT_SECRET") ?? jwt);
        Sign(Environment.GetEnvironmentVariable("LOG_LEVEL") ?? "Information");
        Sign(other["colour"] ?? "lavender-4-mauve");
        Sign(configuration.GetValue("Smtp:Port", "587"));
        Sign(Lookup("JWT_SECRET") ?? "lookup-failed-18");
        return jwt ?? "none";
    }
}
