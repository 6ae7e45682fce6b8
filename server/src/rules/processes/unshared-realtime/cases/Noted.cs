var builder = WebApplication.CreateBuilder(args);
// One instance, so no .AddStackExchangeRedis(redis).
builder.Services.AddSignalR();
^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/unshared-realtime
