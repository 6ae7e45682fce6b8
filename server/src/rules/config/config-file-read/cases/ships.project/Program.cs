using System.IO;

var config = File.ReadAllText("config.json");
                              ^^^^^^^^^^^^^ config/config-file-read
var routes = File.ReadAllText("routes.json");
