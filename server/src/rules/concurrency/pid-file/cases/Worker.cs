using System;
using System.IO;

namespace Shop
{
    static class Worker
    {
        private static readonly string PidFile = Path.Combine("/var/run", "worker.pid");

        static void Main(string[] args)
        {
            File.WriteAllText("/var/run/worker.pid", Environment.ProcessId.ToString());
            ^^^^^^^^^^^^^^^^^ concurrency/pid-file [warning]
            File.WriteAllText(PidFile, $"{Environment.ProcessId}");
            ^^^^^^^^^^^^^^^^^ concurrency/pid-file
            System.IO.File.WriteAllText(path: "worker.pid", contents: "1");
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "worker.pid"), "1");
            ^^^^^^^^^^^^^^^^^ concurrency/pid-file
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "worker.pid", "notes"), "1");
            using (var writer = new StreamWriter("worker.pid")) writer.Write(1);
                                    ^^^^^^^^^^^^ concurrency/pid-file

            File.ReadAllText("/var/run/worker.pid");
            if (File.Exists(PidFile)) File.Delete(PidFile);
            File.WriteAllText("worker.txt", "worker.pid");
            new StreamReader("worker.pid").ReadToEnd();
            store.WriteAllText("worker.pid", "1");
        }
    }
}
