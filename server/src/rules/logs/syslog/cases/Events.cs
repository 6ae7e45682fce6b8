using System.Diagnostics;

namespace Shop
{
    public class Events
    {
        public void Failed(string what)
        {
            EventLog.WriteEntry("Shop", what);
            ^^^^^^^^^^^^^^^^^^^ logs/syslog: event log
            System.Console.WriteLine(what);
        }
    }
}
