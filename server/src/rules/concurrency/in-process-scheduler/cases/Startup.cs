using Microsoft.Extensions.DependencyInjection;
using Hangfire;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddHangfireServer();
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/in-process-scheduler
        services.AddHangfire(x => x.UseSqlServerStorage(Connection));
    }
}
