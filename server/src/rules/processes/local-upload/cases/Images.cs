using Microsoft.AspNetCore.Http;

public class Images
{
    public async Task Add(IFormFile image)
    {
        using var stream = new FileStream(Path.Combine("wwwroot", image.FileName), FileMode.Create);
        await image.CopyToAsync(stream);
              ^^^^^^^^^^^^^^^^^ processes/local-upload
        using var memory = new MemoryStream();
        await image.CopyToAsync(memory);
    }
}
