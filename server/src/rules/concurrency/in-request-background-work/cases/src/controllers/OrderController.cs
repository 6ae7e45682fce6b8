using System.Threading.Tasks;

public class OrderController
{
    public async Task<string> Create()
    {
        Task.Run(() => SendReceipt());
        ^^^^^^^^ concurrency/in-request-background-work
        await Task.Run(() => Store());
        return "ok";
    }
}
