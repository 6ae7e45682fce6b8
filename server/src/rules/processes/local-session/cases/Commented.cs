var builder = WebApplication.CreateBuilder(args);
// builder.Services.AddStackExchangeRedisCache(options => options.Configuration = url);
builder.Services.AddDistributedMemoryCache();
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/local-session
builder.Services.AddSession();
