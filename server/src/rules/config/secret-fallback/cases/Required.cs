namespace Shop;

public sealed class Required(IConfiguration configuration)
{
    public string Password { get; } = Environment.GetEnvironmentVariable("DB_PASSWORD") ?? "Gr4nite-m0ths-18";
                                                                                           ^^^^^^^^^^^^^^^^^^ config/secret-fallback
    public string Secret { get; } = configuration["Jwt:Secret"] ?? "Gr4nite-m0ths-18";
                                                                   ^^^^^^^^^^^^^^^^^^ config/secret-fallback
}
