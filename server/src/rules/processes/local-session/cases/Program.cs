var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDistributedMemoryCache();
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/local-session
builder.Services.AddSession(options => options.IdleTimeout = TimeSpan.FromMinutes(20));
