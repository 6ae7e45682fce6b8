using System;
using Microsoft.AspNetCore.Mvc;

[ApiController]
public class OrderController : ControllerBase
{
    [HttpGet]
    public IActionResult Get()
    {
        Environment.Exit(1);
        ^^^^^^^^^^^^^^^^ disposability/hard-exit
        return Ok();
    }

    public static void Main()
    {
        Environment.Exit(1);
    }
}
