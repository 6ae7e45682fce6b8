using Microsoft.Extensions.DependencyInjection;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddDistributedMemoryCache();
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/local-session
        services.AddSession();
    }
}
