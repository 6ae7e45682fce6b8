var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(options => options.ListenLocalhost(5002));
                                            ^^^^^^^^^^^^^^^^^^^^^^^ port-binding/loopback-bind
builder.WebHost.UseUrls("http://localhost:5000");
                        ^^^^^^^^^^^^^^^^^^^^^^^ port-binding/loopback-bind
                        ^^^^^^^^^^^^^^^^^^^^^^^ port-binding/hardcoded-port
var app = builder.Build();
if (app.Environment.IsDevelopment()) app.Run("http://localhost:5000");
else app.Run();
