var builder = WebApplication.CreateBuilder(args);
// builder.Services.AddStackExchangeRedisCache(options => {});
builder.Services.AddDistributedMemoryCache();
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/local-cache
