using Microsoft.EntityFrameworkCore;

var app = builder.Build();
using (var scope = app.Services.CreateScope())
{
    var shop = scope.ServiceProvider.GetRequiredService<ShopContext>();
    shop.Database.Migrate();
    ^^^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
    await shop.Database.EnsureCreatedAsync();
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
    shop.Database.CanConnect();
}
if (app.Environment.IsDevelopment())
{
    shop.Database.Migrate();
}
app.Run();

class Orders(ShopContext shop)
{
    public async Task Refresh()
    {
        using (var other = shop.Copy())
        {
            await other.Database.EnsureCreatedAsync();
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [information]
        }
    }
}
