using System.IO;

File.WriteAllText("appsettings.json", json);
                  ^^^^^^^^^^^^^^^^^^ config/self-written-config
File.WriteAllText("report.json", json);
