var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/unshared-realtime
