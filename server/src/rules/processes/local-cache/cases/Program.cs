var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDistributedMemoryCache();
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/local-cache
builder.Services.AddMemoryCache();
