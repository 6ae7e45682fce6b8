using Microsoft.AspNetCore.Mvc;

[ApiController]
public class OrdersController : ControllerBase
{
    private static readonly Dictionary<string, Order> Orders = new();
                                                      ^^^^^^ processes/shared-memory-state
    private static readonly string[] Names = { "basket" };

    [HttpPost]
    public Order Add(Order order)
    {
        Orders[order.Id] = order;
        return order;
    }
}
