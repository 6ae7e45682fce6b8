using Microsoft.EntityFrameworkCore;

public class Startup
{
    public void Configure(DbContextOptionsBuilder options)
    {
        if (env.IsDevelopment())
        {
            options.UseInMemoryDatabase("shop");
                    ^^^^^^^^^^^^^^^^^^^ dev-prod-parity/different-database: in-memory
        }
        else
        {
            options.UseNpgsql(connectionString);
        }
    }
}
