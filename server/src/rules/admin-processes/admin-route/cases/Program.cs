app.MapPost("/migrate", (ShopContext shop) => shop.Database.Migrate());
            ^^^^^^^^^^ admin-processes/admin-route [information]
app.MapGet("/cron", () => Results.Ok());
app.Run();
