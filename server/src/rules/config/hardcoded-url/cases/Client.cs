var stock = new Uri("http://stock.svc:8080/");
                     ^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-url
var docs = new Uri("https://learn.microsoft.com/dotnet");
