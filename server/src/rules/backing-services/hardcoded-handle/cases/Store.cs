using Microsoft.Data.SqlClient;
using StackExchange.Redis;

class Store
{
    void Add(IServiceCollection services, string given)
    {
        services.AddDbContext<Shop>(options => options.UseNpgsql("Host=db.internal;Database=shop"));
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
        services.AddDbContext<Shop>(options => options.UseNpgsql(given));
    }

    void Open()
    {
        var db = new SqlConnection("Server=tcp:db.internal,1433;Database=shop;Integrated Security=false");
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
        var cache = ConnectionMultiplexer.Connect("cache:6379");
                                                  ^^^^^^^^^^^^ backing-services/hardcoded-handle
        var safe = new SqlConnection(System.Environment.GetEnvironmentVariable("DATABASE_URL"));
    }
}
