using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

public class OrderController : ControllerBase
{
    public async Task<string> Create()
    {
        Task.Run(() => SendReceipt());
        ^^^^^^^^ concurrency/in-request-background-work
        await Task.Run(() => Store());
        return "ok";
    }
}
