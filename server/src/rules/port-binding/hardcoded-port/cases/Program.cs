var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUrls("http://*:5000");
                        ^^^^^^^^^^^^^^^ port-binding/hardcoded-port
var app = builder.Build();
app.Run("http://0.0.0.0:5001");
        ^^^^^^^^^^^^^^^^^^^^^ port-binding/hardcoded-port
app.Run();
builder.WebHost.ConfigureKestrel(options => options.ListenAnyIP(5002));
                                                                ^^^^ port-binding/hardcoded-port
