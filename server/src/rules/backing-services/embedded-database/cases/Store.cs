using Microsoft.Data.Sqlite;

class Store
{
    void Add(IServiceCollection services)
    {
        services.AddDbContext<Shop>(o => o.UseSqlite("Data Source=shop.db"));
                                                     ^^^^^^^^^^^^^^^^^^^^^ backing-services/embedded-database
    }

    void Open()
    {
        var db = new SqliteConnection("Data Source=shop.db");
                                      ^^^^^^^^^^^^^^^^^^^^^ backing-services/embedded-database
        var memory = new SqliteConnection("Data Source=:memory:");
    }
}
