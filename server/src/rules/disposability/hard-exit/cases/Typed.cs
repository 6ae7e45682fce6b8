using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

static class Orders
{
    static readonly RequestDelegate Last = async context =>
    {
        Environment.Exit(1);
        ^^^^^^^^^^^^^^^^ disposability/hard-exit
    };

    static async Task<IActionResult> Detail(int id)
    {
        Environment.Exit(1);
        ^^^^^^^^^^^^^^^^ disposability/hard-exit
        return null;
    }

    static async Task<int> Prepare(int id)
    {
        Environment.Exit(1);
        return 1;
    }
}
