var builder = WebApplication.CreateBuilder(args);
if (builder.Environment.IsProduction()) builder.Services.AddMail();
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch [information]
if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == "Staging") builder.Services.AddMail();
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
var app = builder.Build();
if (app.Environment.IsDevelopment()) app.MapOpenApi();
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch [hint]
if (app.Environment.IsEnvironment("Testing")) app.MapOpenApi();
if (Environment.GetEnvironmentVariable("SEND_MAIL") == "true") app.MapOpenApi();
app.Run();
