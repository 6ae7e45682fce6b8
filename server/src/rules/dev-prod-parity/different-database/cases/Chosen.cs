using Microsoft.EntityFrameworkCore;

public class Chosen
{
    public void Configure(DbContextOptionsBuilder options)
    {
        if (settings.Provider == "sqlite")
        {
            options.UseSqlite("Data Source=shop.db");
        }
        else
        {
            options.UseNpgsql(connectionString);
        }
    }
}
