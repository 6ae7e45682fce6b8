using Microsoft.EntityFrameworkCore;

namespace Shop;

/// <summary>Not to postgres://u:Tr0ub4dor3@db.example.com/shop in the comment.</summary>
public sealed class Database : DbContext
{
    private const string Queue = "amqp://shop:Tr0ub4dor3@queue.shop.io/jobs";
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url [error]: `AMQP_URL`
    private const string Plain = "postgres://db.shop.io:5432/shop";

    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        options.UseSqlServer("Server=db.shop.io;Database=shop;User Id=shop;Password=Tr0ub4dor3;Encrypt=true");
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url: `DATABASE_URL`
        options.UseNpgsql(@"Host=db.shop.io;Username=shop;Password=Tr0ub4dor3");
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
        options.UseNpgsql($"Host=db.shop.io;Username={User};Password={Password}");
        options.UseSqlServer(Environment.GetEnvironmentVariable("DATABASE_URL"));
        options.UseSqlServer("Server=db.shop.io;Database=shop;Integrated Security=true");
        options.UseRedis("redis://" + User + ":" + Password + "@cache.shop.io");
    }
}
